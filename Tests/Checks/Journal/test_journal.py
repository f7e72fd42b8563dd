"""Journals that other processes write, tear and read: a report against the same figures in Python, writers that are killed,
and a full disk.

JOURNAL_DRIVER is the program of Tests/JournalDriver, and TCGEN, if it is set, the generator, which reads journals as well. LINES is the number of calls in the journal that the report reads;
with MEASURED=1 the program must be a release build, and its CPU time and memory are checked.
"""

import collections
import json
import math
import os
import pathlib
import random
import resource
import signal
import subprocess
import tempfile
import time
import unittest
from datetime import datetime, timezone

DRIVER = os.environ["JOURNAL_DRIVER"]
TCGEN = os.environ.get("TCGEN")
LINES = int(os.environ.get("LINES", "50000"))
MEASURED = os.environ.get("MEASURED") == "1"
KEYS = ["schema", "time", "service", "version", "action", "group", "region", "keyTail", "outcome", "code", "attempts",
        "milliseconds", "bytesOut", "bytesIn", "requestId"]
GROUPS = {"IDCardOCR": "cards", "BankCardOCR": "cards", "VatInvoiceOCR": "invoices", "GeneralBasicOCR": "general",
          "RecognizeTableOCR": None}
CODES = ["FailedOperation.ImageBlur", "InternalError", "RequestLimitExceeded", "FailedOperation.UnOpenError",
         "ClientError.TimedOut"]


def driver(*arguments, **options):
    return subprocess.run([DRIVER, *map(str, arguments)], capture_output=True, text=True, **options)


def report_of(run):
    """Returns the report that the program printed, and its largest memory in MiB."""
    report, memory = run.stdout.splitlines()
    return json.loads(report), int(memory.split()[1]) / 1024


def made_calls(count):
    """Calls of several actions, keys and regions over three days, with lengths from microseconds to minutes."""
    chance = random.Random(7)
    start = 1_790_000_000_000
    for number in range(count):
        action = chance.choice(list(GROUPS))
        outcome = chance.choices(["success", "failure", "cancelled"], [90, 8, 2])[0]
        code = {"success": None, "cancelled": "ClientError.Cancelled"}.get(outcome) or (
            chance.choice(CODES) if outcome == "failure" else None)
        yield {
            "schema": 1, "time": start + number * 259_200_000 // count + chance.randrange(-500, 500), "service": "ocr",
            "version": "2018-11-19", "action": action, "group": GROUPS[action],
            "region": chance.choice(["ap-guangzhou", "ap-shanghai", None]), "keyTail": chance.choice(["MPLE", "K2ab"]),
            "outcome": outcome, "code": code, "attempts": chance.choices([1, 2, 3], [90, 7, 3])[0],
            "microseconds": int(chance.lognormvariate(12, 1.5)), "bytesOut": chance.randrange(100, 5_000_000),
            "bytesIn": chance.randrange(100, 20_000), "requestId": f"{number:08x}-0000-4000-8000-000000000001"}


def text_of(milliseconds):
    moment = datetime.fromtimestamp(milliseconds // 1000, timezone.utc)
    return f"{moment:%Y-%m-%dT%H:%M:%S}.{milliseconds % 1000:03d}Z"


def line_of(call):
    members = {**call, "time": text_of(call["time"])}
    members["milliseconds"] = "@"
    del members["microseconds"]
    line = json.dumps({key: members[key] for key in KEYS}, separators=(",", ":"))
    return line.replace('"@"', f"{call['microseconds'] // 1000}.{call['microseconds'] % 1000:03d}") + "\n"


class Row:
    """The figures of a row, each computed from all of its calls."""

    def __init__(self):
        self.outcomes = collections.Counter()
        self.codes = collections.Counter()
        self.sums = collections.Counter()
        self.lengths = []
        self.starts = []

    def add(self, call):
        self.outcomes[call["outcome"]] += 1
        if call["outcome"] == "failure":
            self.codes[call["code"]] += 1
        for key in ["attempts", "bytesOut", "bytesIn"]:
            self.sums[key] += call[key]
        if call["outcome"] != "cancelled":
            self.lengths.append(call["microseconds"])
        self.starts.append(call["time"])

    def percentile(self, part):
        return sorted(self.lengths)[max(1, math.ceil(part * len(self.lengths))) - 1] / 1000

    def compare(self, test, found):
        ended = self.outcomes["success"] + self.outcomes["failure"]
        test.assertEqual(found["calls"], len(self.starts))
        test.assertEqual([found[key] for key in ["successes", "failures", "cancelled"]],
                         [self.outcomes[key] for key in ["success", "failure", "cancelled"]])
        test.assertEqual({key: found[key] for key in self.sums}, dict(self.sums))
        test.assertEqual({code["code"]: code["count"] for code in found["codes"]}, dict(self.codes))
        test.assertEqual(found["successRate"], self.outcomes["success"] / ended if ended else None)
        if self.lengths:
            test.assertAlmostEqual(found["mean"], sum(self.lengths) / len(self.lengths) / 1000, delta=0.001)
            for name, part in [("p50", 0.5), ("p95", 0.95), ("p99", 0.99)]:
                exact = self.percentile(part)
                test.assertLessEqual(abs(found[name] - exact), 0.03 * exact, name)
        span = max(self.starts) - min(self.starts)
        expected = (len(self.starts) - 1) * 1000 / span if span else None
        test.assertEqual(found["qps"], expected)


class ReportTests(unittest.TestCase):
    def test_a_report_has_the_figures_that_python_computes(self):
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder, "calls.jsonl")
            total, rows, hours = Row(), collections.defaultdict(Row), collections.defaultdict(Row)
            with path.open("w") as file:
                for call in made_calls(LINES):
                    file.write(line_of(call))
                    total.add(call)
                    kind = tuple(call[key] for key in ["service", "version", "group", "action", "region", "keyTail"])
                    rows[kind].add(call)
                    hours[(text_of(call["time"] // 3_600_000 * 3_600_000), *kind)].add(call)
            self.assertEqual(path.read_text().splitlines()[0].count('"schema":1'), 1)
            for arguments, expected in [([], rows), ([3600], hours)]:
                before = resource.getrusage(resource.RUSAGE_CHILDREN)
                run = driver("report", path, *arguments)
                after = resource.getrusage(resource.RUSAGE_CHILDREN)
                self.assertEqual(run.returncode, 0, run.stderr)
                report, memory = report_of(run)
                self.assertEqual(report["skippedLines"], 0)
                total.compare(self, report["total"])
                names = (["time"] if arguments else []) + ["service", "version", "group", "action", "region", "keyTail"]
                found = {tuple(row[name] for name in names): row for row in report["rows"]}
                self.assertEqual(set(found), set(expected))
                for kind, row in expected.items():
                    row.compare(self, found[kind])
                seconds = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
                print(f"{LINES} calls, {len(found)} rows: {seconds:.2f} CPU s, {memory:.0f} MiB", flush=True)
                if MEASURED and not arguments:
                    self.assertLessEqual(seconds, 2)
                    self.assertLessEqual(memory, 64)


class WriterTests(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.path = pathlib.Path(folder.name, "calls.jsonl")

    def lines(self):
        parts = sorted(self.path.parent.iterdir(), key=lambda path: -int(path.suffix[1:] if path.suffix[1:].isdigit() else 0))
        return [line for path in parts for line in path.read_bytes().split(b"\n") if line]

    def assert_policy(self, calls, skipped):
        """Checks the policy that the generator makes of the journal, and what it says about its lines."""
        if not TCGEN:
            return
        run = subprocess.run([TCGEN, "policy", "--journal", str(self.path), "--json"], cwd=self.path.parent, capture_output=True,
                             text=True, check=True)
        found = json.loads(run.stdout)
        self.assertEqual([json.loads(policy)["statement"][0]["action"] for policy in found["policies"]], [["ocr:IDCardOCR"]])
        rest = f"; {skipped} line of it is no entry" if skipped == 1 else f"; {skipped} lines of it are no entry" if skipped else ""
        self.assertEqual(found["notes"][0], f"{self.path} has {calls} calls{rest}")

    def test_a_writer_that_is_killed_leaves_whole_lines(self):
        for number in range(1, 6):
            size = self.path.stat().st_size if self.path.exists() else 0
            writer = subprocess.Popen([DRIVER, "write", self.path, "8", "0", str(1 << 40), "2"])
            while True:
                self.assertIsNone(writer.poll())
                written = self.path.read_bytes()[size:] if self.path.exists() else b""
                if len(written) > 200_000 and all(b'"%d-' % task in written for task in range(8)):
                    break
                time.sleep(0.01)
            writer.send_signal(signal.SIGKILL)
            writer.wait()
            torn, calls = 0, collections.defaultdict(list)
            for line in self.path.read_bytes()[size:].split(b"\n"):
                if not line:
                    continue
                try:
                    call = json.loads(line)
                except ValueError:
                    torn += 1
                    continue
                self.assertEqual(list(call), KEYS)
                task, _, index = call["requestId"].partition("-")
                calls[task].append(int(index))
            # The system may stop a process within a write that crosses a page of the file: once at most, at the very end.
            self.assertLessEqual(torn, 1)
            self.assertEqual(len(calls), 8)
            for indices in calls.values():  # Each call that had ended is there: the next one of the task is behind it.
                self.assertEqual(indices, list(range(1, len(indices) + 1)))
        report, _ = report_of(driver("report", self.path))
        self.assertLessEqual(report["skippedLines"], number)
        self.assertEqual(report["total"]["calls"] + report["skippedLines"], len(self.lines()))
        self.assert_policy(report["total"]["calls"], report["skippedLines"])

    def test_several_processes_write_to_one_journal_and_set_it_aside(self):
        writers = [subprocess.Popen([DRIVER, "write", self.path, "4", "500", "3000", "5000"], stdout=subprocess.PIPE, text=True)
                   for _ in range(3)]
        for writer in writers:
            self.assertEqual(writer.communicate()[0], "lost 0\n")
        calls = collections.Counter(json.loads(line)["requestId"] for line in self.lines())
        self.assertEqual(sum(calls.values()), 6000)
        self.assertEqual(set(calls.values()), {3})
        self.assertGreater(len(list(self.path.parent.iterdir())), 300)
        self.assertEqual(report_of(driver("report", self.path))[0]["total"]["calls"], 6000)
        self.assert_policy(6000, 0)

    def test_a_full_disk_tears_one_line_and_costs_no_other(self):
        def limit():
            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
            resource.setrlimit(resource.RLIMIT_FSIZE, (10_000, 10_000))
        run = driver("write", self.path, 1, 100, 1 << 40, 2, preexec_fn=limit)
        self.assertIn("The journal", run.stderr)
        self.assertEqual(run.stderr.count("Next step"), 1)
        lines = self.lines()
        whole = [json.loads(line) for line in lines[:-1]]
        self.assertRaises(ValueError, json.loads, lines[-1])
        self.assertEqual(run.stdout, f"lost {100 - len(whole)}\n")
        self.assertEqual(self.path.stat().st_size, 10_000)
        driver("write", self.path, 1, 100, 1 << 40, 2)
        report, _ = report_of(driver("report", self.path))
        self.assertEqual((report["total"]["calls"], report["skippedLines"]), (len(whole) + 100, 1))
        self.assert_policy(len(whole) + 100, 1)


if __name__ == "__main__":
    unittest.main()
