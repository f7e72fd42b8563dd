"""CPU seconds and memory of generating the repository's own specs, against libyaml's plain event scan of the same files."""

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


if __name__ == "__main__":
    tcgen, scan = built(ROOT, "tcgen"), built(ROOT / "Benchmarks", "EventScan")
    specs = sorted(str(path) for path in (ROOT / "specs").rglob("*.yaml"))
    ours, peer, memory = [], [], []
    with tempfile.TemporaryDirectory() as temporary:
        for _ in range(ROUNDS):
            output = pathlib.Path(temporary) / "Generated"
            shutil.rmtree(output, ignore_errors=True)
            used = usage([str(tcgen), "generate", "--output", str(output)])
            ours.append(used.ru_utime + used.ru_stime)
            memory.append(used.ru_maxrss / 1024)
            peer.append(cpu([str(scan), *specs]))
    row("tcgen generate, release, against an event scan", ours, peer, "10", digits=3)
    print(f"{'tcgen generate, peak memory':<48} {max(memory):6.1f} MiB (reach <= 64)")
