"""Measures `tcapi explore`: seconds of CPU until it prints its address, and for the first page of OCR. TCAPI is the program, best a
release build: swift build -c release --product tcapi --traits Workbench.
"""

import os
import statistics
import sys
import time

from explorer_program import exploring


def cpu(process):
    with open(f"/proc/{process.pid}/stat", encoding="ascii") as file:
        fields = file.read().rpartition(") ")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def measured(*specs):
    starts, pages, waits = [], [], []
    for _ in range(5):
        begin = time.perf_counter()
        with exploring("--mock", *specs, keys={}) as explorer:
            waits.append(time.perf_counter() - begin)
            starts.append(cpu(explorer.process))
            explorer.get("/en/ocr/IDCardOCR.html" if not specs else "/")
            pages.append(cpu(explorer.process) - starts[-1])
    names = ("until the address is printed", "of which by the clock", "for the first page")
    print(", ".join(f"{statistics.median(values):.2f} s {name}" for name, values in zip(names, (starts, waits, pages))), "(medians of 5)")


measured(*sys.argv[1:])
