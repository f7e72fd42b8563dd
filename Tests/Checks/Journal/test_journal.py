"""Journals that other processes write, tear and read: a report against the same figures in Python, writers that are killed,
and a full disk.

JOURNAL_DRIVER is the program of Tests/JournalDriver, and TCGEN, if it is set, the generator, which reads journals as well. LINES is the number of calls in the journal that the report reads;
with MEASURED=1 the program must be a release build, and its CPU time and memory are checked.

usage.py has the made calls and their figures, with which test_usage.py compares `tcapi usage` as well.
"""

import collections
import json
import os
import pathlib
import resource
import signal
import subprocess
import sys
import tempfile
import time
import unittest

sys.path.insert(0, os.path.dirname(__file__))
from usage import KEYS, Row, line_of, made_calls, text_of  # noqa: E402

DRIVER = os.environ["JOURNAL_DRIVER"]
TCGEN = os.environ.get("TCGEN")
LINES = int(os.environ.get("LINES", "50000"))
MEASURED = os.environ.get("MEASURED") == "1"


def driver(*arguments, **options):
    return subprocess.run([DRIVER, *map(str, arguments)], capture_output=True, text=True, **options)


def report_of(run):
    """Returns the report that the program printed, and its largest memory in MiB."""
    report, memory = run.stdout.splitlines()
    return json.loads(report), int(memory.split()[1]) / 1024


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
