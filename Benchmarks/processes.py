"""Measures processes with the figures of the operating system, and prints ratios."""

import os
import pathlib
import statistics
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent


def usage(command, cwd=ROOT):
    """Returns the resources that a command and all its children used."""
    with tempfile.TemporaryFile() as log:
        process = subprocess.Popen(command, cwd=cwd, stdout=log, stderr=subprocess.STDOUT)
        _, status, used = os.wait4(process.pid, 0)
        if status != 0:
            log.seek(0)
            sys.exit(f"failed: {' '.join(map(str, command))}\n{log.read().decode()[-4000:]}")
    return used


def cpu(command, cwd=ROOT):
    """Returns the user and system seconds of a command and all its children."""
    used = usage(command, cwd)
    return used.ru_utime + used.ru_stime


def row(name, ours, peer, limit, digits=2):
    """Prints our seconds, the peer's, and the median of the ratios of all rounds."""
    ratio = statistics.median(a / b for a, b in zip(ours, peer))
    spread = lambda values: (
        f"{statistics.median(values):6.{digits}f} ({min(values):.{digits}f}-{max(values):.{digits}f})")
    print(f"{name:<48} {spread(ours)} s / {spread(peer)} s = {ratio:5.2f} x   (reach <= {limit})", flush=True)
