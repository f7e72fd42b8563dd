"""CPU seconds and memory of work on the official description of the whole cloud. Needs Tests/Cloud/setup.sh.

Files go to memory where the system has a place for them (/dev/shm): what a disk's journal costs differs from run to run by
more than all the rest, and is nobody's work here.
"""

import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import zipfile

from processes import ROOT, cpu, row, usage

ROUNDS = int(os.environ.get("ROUNDS", "7"))
# What the import is measured by: reading and parsing the same files with Python's C parser.
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


if __name__ == "__main__":
    memory = pathlib.Path("/dev/shm")
    with tempfile.TemporaryDirectory(dir=memory if memory.is_dir() else None) as temporary:
        root = pathlib.Path(temporary)
        with zipfile.ZipFile(next((ROOT / ".cloud").glob("tccli-*.whl"))) as archive:
            archive.extractall(root, [name for name in archive.namelist() if name.startswith("tccli/services/")])
        import_cost(built(), root / "tccli" / "services", root)
