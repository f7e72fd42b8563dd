"""Measures CPU seconds and memory of generating from the repository's own specs, compared with libyaml's event scan of them."""

import os
import pathlib
import shutil
import subprocess
import tempfile

from processes import ROOT, cpu, row, usage

ROUNDS = int(os.environ.get("ROUNDS", "15"))


def built(package, product):
    build = ["swift", "build", "-c", "release", "--package-path", str(package)]
    cpu([*build, "--product", product])
    folder = subprocess.run([*build, "--show-bin-path"], capture_output=True, text=True, check=True).stdout.strip()
    return pathlib.Path(folder) / product


def generate(tcgen, output, *options):
    """Returns the CPU seconds and MiB of generating into an empty folder."""
    shutil.rmtree(output, ignore_errors=True)
    used = usage([str(tcgen), "generate", "--output", str(output), *options])
    return used.ru_utime + used.ru_stime, used.ru_maxrss / 1024


if __name__ == "__main__":
    tcgen, scan = built(ROOT, "tcgen"), built(ROOT / "Benchmarks", "EventScan")
    specs = sorted(str(path) for path in (ROOT / "specs").rglob("*.yaml"))
    # In memory if the system has a folder for that, since the cost of a disk's journal is not part of the work.
    memory = pathlib.Path("/dev/shm")
    swift, everything, idle, peer = [], [], [], []
    with tempfile.TemporaryDirectory(dir=memory if memory.is_dir() else None) as temporary:
        output = pathlib.Path(temporary) / "Generated"
        for _ in range(ROUNDS):
            swift.append(generate(tcgen, output, "--only", "swift"))
            everything.append(generate(tcgen, output))
            idle.append(cpu([str(tcgen), "generate", "--output", str(output)]))
            peer.append(cpu([str(scan), *specs]))
    seconds = [used for used, _ in swift]
    row("generate Swift, release, against an event scan", seconds, peer, "10", digits=3)
    print(f"{'generate Swift, peak memory':<48} {max(memory for _, memory in swift):6.1f} MiB (reach <= 64)")
    row("generate all outputs, against an event scan", [used for used, _ in everything], peer, "10", digits=3)
    row("generate all outputs, against Swift alone", [used for used, _ in everything], seconds, "4", digits=3)
    row("generate with nothing to do, against an event scan", idle, peer, "4", digits=3)
