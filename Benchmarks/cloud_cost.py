"""CPU seconds and memory of work on the official description of the whole cloud. Needs Tests/Checks/Cloud/setup.sh.

Files are written to memory if the system has a folder for that (/dev/shm). The cost of a disk's journal differs from run to
run by more than everything else, and is not part of the work.
"""

import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

from processes import ROOT, cpu, row, usage

ROUNDS = int(os.environ.get("ROUNDS", "7"))
# The import is compared with reading and parsing the same files with Python's C parser.
PARSE = """
import json, pathlib, sys
for path in sorted(pathlib.Path(sys.argv[1]).rglob("*.json")):
    json.loads(path.read_bytes())
"""


def built():
    build = ["swift", "build", "-c", "release", "--package-path", str(ROOT)]
    cpu([*build, "--product", "tcgen"])
    folder = subprocess.run([*build, "--show-bin-path"], capture_output=True, text=True, check=True).stdout.strip()
    return pathlib.Path(folder) / "tcgen"


def seconds(used):
    return used.ru_utime + used.ru_stime


def import_cost(tcgen, services, root):
    ours, peer, memory = [], [], []
    for _ in range(ROUNDS):
        shutil.rmtree(root / "specs", ignore_errors=True)
        used = usage([str(tcgen), "import", "tccli", str(services), "--output", str(root / "specs")])
        ours.append(seconds(used))
        memory.append(used.ru_maxrss / (1024 if sys.platform == "linux" else 1024 * 1024))
        peer.append(cpu([sys.executable, "-c", PARSE, str(services)]))
    row("import everything, against parsing it in Python", ours, peer, "3")
    print(f"{'import everything, peak memory':<48} {max(memory):6.1f} MiB (reach <= 1024)", flush=True)


def generation_cost(tcgen, root):
    """Measures generating Swift, Postman and Markdown of everything, with nothing to do, and with --check, compared with
    libyaml's event scan of the same specs."""
    build = ["swift", "build", "-c", "release", "--package-path", str(ROOT / "Benchmarks")]
    cpu([*build, "--product", "EventScan"])
    folder = subprocess.run([*build, "--show-bin-path"], capture_output=True, text=True, check=True).stdout.strip()
    specs = sorted(str(path) for path in (root / "specs").rglob("*.yaml"))
    generate = [str(tcgen), "generate", str(root / "specs"), "--only", "swift,postman,markdown", "--output"]
    ours, idle, check, scan, memory = [], [], [], [], []
    for number in range(ROUNDS):
        output = root / f"Generated{number}"
        used = usage([*generate, str(output)])
        ours.append(seconds(used))
        memory.append(used.ru_maxrss / (1024 if sys.platform == "linux" else 1024 * 1024))
        idle.append(cpu([*generate, str(output)]))
        check.append(cpu([*generate, str(output), "--check"]))
        # Some systems do not accept all paths on one command line.
        scan.append(sum(cpu([str(folder) + "/EventScan", *specs[i : i + 2000]]) for i in range(0, len(specs), 2000)))
        shutil.rmtree(output)
    row("generate everything, against an event scan", ours, scan, "15, and 10 s")
    row("the same with nothing to do, against an event scan", idle, scan, "4, and 1 s")
    row("generate --check, against generating", check, ours, "1")
    print(f"{'generate everything, peak memory':<48} {max(memory):6.1f} MiB (reach <= 300)", flush=True)


# Clients of all sizes, from one action to hundreds.
COMPILED = [
    "AAI", "AS", "ASR", "CAM", "CII", "CLB", "CLS", "CVM", "Captcha", "Dnspod", "ES", "Faceid", "KMS", "Lighthouse", "OCR",
    "SMS", "STS", "TMT", "VPC", "Wedata",
]


def compile_cost(tcgen, root):
    """Measures compiling in debug mode, one client at a time, with warnings as errors."""
    sys.path.insert(0, str(ROOT / "Tests" / "Checks" / "Cloud"))
    import clients

    cpu(["swift", "build", "--target", "TencentCloudCore"])
    cpu([str(tcgen), "generate", str(root / "specs"), "--only", "swift", "--output", str(root / "Generated")])
    compiler = clients.Compiler(root / "built")
    costs = []
    for name in COMPILED:
        costs.append(compiler.client(root / "Generated" / "Swift" / name))
        shutil.rmtree(root / "built" / name)
    actions = sum(cost.actions for cost in costs)
    each = sum(cost.seconds for cost in costs) / actions
    worst = max(cost.seconds / cost.actions for cost in costs)
    print(
        f"{'compile 20 clients, debug, CPU for each action':<48} {each:6.3f} s; the dearest client {worst:.3f} s"
        f" ({actions} actions; reach <= 0.2 s)", flush=True)


if __name__ == "__main__":
    memory = pathlib.Path("/dev/shm")
    with tempfile.TemporaryDirectory(dir=memory if memory.is_dir() else None) as temporary:
        root = pathlib.Path(temporary)
        services = root / "services"
        shutil.copytree(ROOT / ".cloud" / "tccli" / "services", services)
        tcgen = built()
        import_cost(tcgen, services, root)
        generation_cost(tcgen, root)
        compile_cost(tcgen, root)
