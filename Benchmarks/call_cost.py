"""Measures calls over loopback against the official Python SDK, and counts the instructions of a call with callgrind.

The official SDK for Go is in no registry that this repository installs from, so it has no row."""

import contextlib
import json
import os
import pathlib
import re
import shutil
import statistics
import subprocess
import sys
import tempfile

from generation_cost import built
from processes import ROOT

ROUNDS = int(os.environ.get("ROUNDS", "5"))
PYTHON = [str(ROOT / ".venv/bin/python"), "call_peer.py"]


def response(lines):
    """Returns a response that lacks nothing which the specification promises."""
    detections = [{
        "DetectedText": f"Line {line}", "Confidence": 99, "AdvancedInfo": json.dumps({"Parag": {"ParagNo": line}}),
        "Polygon": [{"X": x, "Y": line} for x in range(4)], "ItemPolygon": {"X": 1, "Y": line, "Width": 412, "Height": 34},
        "Words": [], "WordCoordPoint": []} for line in range(lines)]
    return {"Response": {
        "TextDetections": detections, "Language": "zh", "Angle": 0, "PdfPageSize": 0,
        "RequestId": "00000000-0000-4000-8000-000000000001"}}


# One line of text, and the 205 KB of a page full of it.
SMALL, LARGE = response(1), response(710)


@contextlib.contextmanager
def server(answer, delay=0):
    """Runs the server, and gives its URL."""
    with tempfile.NamedTemporaryFile("w", suffix=".json") as file:
        json.dump(answer, file)
        file.flush()
        process = subprocess.Popen([str(SERVER), file.name, "600", str(delay)], stdout=subprocess.PIPE, text=True)
        try:
            yield f"http://127.0.0.1:{int(process.stdout.readline())}"
        finally:
            process.kill()
            process.wait()


def run(command, *arguments):
    environment = {**os.environ, "no_proxy": "127.0.0.1"}
    done = subprocess.run(
        [*map(str, command), *map(str, arguments)], capture_output=True, text=True, env=environment,
        cwd=pathlib.Path(__file__).parent)
    if done.returncode != 0:
        sys.exit(f"failed: {' '.join(map(str, command))}\n{done.stdout}{done.stderr[-4000:]}")
    return json.loads(done.stdout.strip().splitlines()[-1])


def against_python(name, answer, calls, tasks, reach, *options):
    """Prints calls a second and CPU of a call beside Python's, in turn, and the median of the ratios of all rounds."""
    ours, peer = [], []
    with server(answer) as url:
        for _ in range(ROUNDS):
            ours.append(run([CLIENT], url, calls, tasks, calls // 10, *options))
            arguments = [option for option in options if option != "--async"]
            peer.append(run(PYTHON, url, max(calls // 4, 10), tasks, calls // 20, *arguments))
    rows = [("calls_s", "calls a second", "", reach[0]), ("cpu_us", "CPU of a call", " us", reach[1])]
    for key, title, unit, limit in rows:
        ratio = statistics.median(a[key] / b[key] for a, b in zip(ours, peer))
        values = [statistics.median(figures[key] for figures in side) for side in (ours, peer)]
        both = f"{values[0]:10.0f}{unit} / {values[1]:8.0f}{unit}"
        print(f"{name + ', ' + title:<52} {both} = {ratio:5.2f} x   (reach {limit})", flush=True)


def instructions(*options):
    """Returns the user instructions of one small call by one task, from the difference between two runs."""
    counts = []
    with server(SMALL) as url, tempfile.TemporaryDirectory() as folder:
        # Without debug information, which valgrind cannot read.
        client = shutil.copy(CLIENT, folder)
        subprocess.run(["strip", client], check=True)
        for calls in (200, 1200):
            done = subprocess.run(
                ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", client, url, str(calls), "1", "200",
                 *options], capture_output=True, text=True, env={**os.environ, "no_proxy": "127.0.0.1"})
            counts.append(int(re.search(r"Collected : (\d+)", done.stderr).group(1)))
    return (counts[1] - counts[0]) / 1000


if __name__ == "__main__":
    SERVER, CLIENT = [built(ROOT / "Benchmarks", name) for name in ("FixedServer", "CallBenchmark")]
    print("The official SDK for Go is in no registry that this repository installs from; Python's is the peer.")
    for transport, options in [("URLSession", []), ("AsyncHTTPClient", ["--async"])]:
        print(f"{transport}:")
        against_python("small call, one task", SMALL, 2000, 1, (">= 1", "<= 1"), *options)
        against_python("small call, 64 tasks", SMALL, 8000, 64, (">= 1", "<= 1"), *options)
        picture = ["--picture", 5_505_024]
        against_python("7 MiB of picture, response of 205 KB", LARGE, 40, 1, (">= 1", "<= 1"), *picture, *options)
        with server(SMALL, delay=200) as url:
            rate = statistics.median(run([CLIENT], url, 1280, 64, 64, *options)["calls_s"] for _ in range(3))
            print(f"{'a server that answers after 200 ms, 64 tasks':<52} {rate:10.0f} calls a second   (reach >= 300)")
        with server(SMALL) as url:
            growth = run([CLIENT], url, 100_000, 64, 1000, "--memory", *options)["growth_kib"]
            print(f"{'memory after 100,000 calls':<52} {growth:10.0f} KiB more than after 1,000   (reach <= 2,048)")
    if shutil.which("valgrind") and shutil.which("strip"):
        print(f"{'instructions of a small call, all defaults':<52} {instructions() / 1000:10.0f} k   (reach <= 1,080)")
        print(f"{'instructions, no retries and no limits':<52} {instructions('--plain') / 1000:10.0f} k   (reach <= 1,000)")
    else:
        print("instructions of a small call: not counted, since valgrind is not installed")
