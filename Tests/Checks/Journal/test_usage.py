"""`tcapi usage` on journals whose figures Python computes as well: as JSON, as CSV and in the tables of its page.

TCAPI is the program.
"""

import collections
import csv
import html.parser
import io
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

sys.path.insert(0, os.path.dirname(__file__))
from usage import Row, line_of, made_calls, text_of  # noqa: E402

PROGRAM = os.environ.get("TCAPI", str(pathlib.Path(__file__).parents[3] / ".build/debug/tcapi"))
HOUR = 3_600_000
KINDS = {"action": ["service", "action"], "group": ["service", "group"], "key": ["keyTail"], "hour": ["time"]}


class Tables(html.parser.HTMLParser):
    """The tables of a page, by their labels, as texts of cells."""

    def __init__(self, text):
        super().__init__()
        self.tables, self.label, self.cell = {}, None, None
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        if tag == "div" and "aria-label" in attributes:
            self.label = attributes["aria-label"]
            self.tables[self.label] = []
        elif tag == "tr":
            self.tables[self.label].append([])
        elif tag in ("td", "th"):
            self.cell = ""

    def handle_endtag(self, tag):
        if tag in ("td", "th"):
            self.tables[self.label][-1].append(self.cell)
            self.cell = None

    def handle_data(self, data):
        if self.cell is not None:
            self.cell += data


class UsageTests(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.kept = tempfile.TemporaryDirectory()
        cls.addClassCleanup(cls.kept.cleanup)
        cls.folder = pathlib.Path(cls.kept.name)
        cls.calls = list(made_calls(20_000))
        lines = [line_of(call) for call in cls.calls]
        # A journal with a file that was set aside, and one of another machine.
        (cls.folder / "calls.jsonl.1").write_text("".join(lines[:8_000]))
        (cls.folder / "calls.jsonl").write_text("".join(lines[8_000:15_000]) + "torn\n")
        (cls.folder / "other.jsonl").write_text("".join(lines[15_000:]))

    def usage(self, *arguments, status=0, files=("calls.jsonl", "other.jsonl")):
        run = subprocess.run([PROGRAM, "usage", *files, *arguments], cwd=self.folder, capture_output=True, text=True, check=False)
        self.assertEqual(run.returncode, status, run.stderr)
        return run.stdout if status == 0 else run.stderr

    def rows(self, names, calls=None):
        rows = collections.defaultdict(Row)
        for call in self.calls if calls is None else calls:
            rows[tuple(text_of(call["time"] // HOUR * HOUR) if name == "time" else call[name] for name in names)].add(call)
        return rows

    def compare(self, report, names, calls=None):
        expected = self.rows(names, calls)
        found = {tuple(row[name] for name in names): row for row in report["rows"]}
        self.assertEqual(set(found), set(expected))
        for kind, row in expected.items():
            row.compare(self, found[kind])
        self.rows([], calls)[()].compare(self, report["total"])

    def test_rows_have_the_figures_that_python_computes(self):
        for kinds in (["action"], ["group"], ["key"], ["hour"], ["hour", "group", "key"]):
            arguments = [word for kind in kinds for word in ("--by", kind)]
            report = json.loads(self.usage("--json", *arguments))
            self.assertEqual(report["skippedLines"], 1)
            order = ["time", "service", "group", "action", "keyTail"]
            self.compare(report, [name for name in order if any(name in KINDS[kind] for kind in kinds)])

    def test_files_are_counted_once(self):
        files = ("calls.jsonl", "calls.jsonl.1", "other.jsonl", "calls.jsonl")
        self.assertEqual(json.loads(self.usage("--json", files=files))["total"]["calls"], 20_000)

    def test_calls_are_chosen_by_their_start(self):
        start, end = text_of(self.calls[0]["time"])[:10], "2026-09-23T08:00:00+08:00"
        limit = 1_790_121_600_000
        self.assertEqual(text_of(limit), "2026-09-23T00:00:00.000Z")
        chosen = [call for call in self.calls if call["time"] < limit]
        self.assertTrue(0 < len(chosen) < 20_000)
        self.compare(json.loads(self.usage("--json", "--since", start, "--until", end)), KINDS["action"], chosen)
        rest = json.loads(self.usage("--json", "--since", end))
        self.assertEqual(rest["total"]["calls"], 20_000 - len(chosen))

    def test_csv_has_the_same_rows(self):
        table = list(csv.DictReader(io.StringIO(self.usage("--csv", "--by", "group"), newline="")))
        for kind, row in self.rows(KINDS["group"]).items():
            found = next(line for line in table if (line["service"], line["group"] or None) == kind)
            self.assertEqual(int(found["calls"]), len(row.starts))
            self.assertEqual(dict(code.split("=") for code in found["codes"].split(";")),
                             {code: str(count) for code, count in row.codes.items()})

    def test_the_page_has_the_same_figures_in_both_languages(self):
        self.usage("--html", "usage.html", "--by", "key")
        page = (self.folder / "usage.html").read_text()
        again = subprocess.run([PROGRAM, "usage", "calls.jsonl", "other.jsonl", "--html", "again.html", "--by", "key"],
                               cwd=self.folder, capture_output=True, check=False)
        self.assertEqual(again.returncode, 0)
        self.assertEqual((self.folder / "again.html").read_text(), page)
        hours = {time[:16].replace("T", " "): row for (time,), row in self.rows(["time"]).items()}
        names = {"en": ["Calls over time, every hour", "Success rate over time, every hour", "QPS over time, every hour", "Error codes"],
                 "zh-CN": ["调用量（每小时）", "成功率（每小时）", "QPS（每小时）", "错误码"]}
        for language, ending in (("en", ", as a table"), ("zh-CN", "（表格）")):
            part = page.partition(f'<main lang="{language}">')[2].partition("</main>")[0]
            tables = Tables(part).tables
            calls, rates, paces, codes = (tables[name + ending][1:] for name in names[language])
            self.assertEqual([row[0] for row in calls], sorted(hours))
            for time, *cells in calls:
                row = hours[time]
                self.assertEqual([int(cell.replace(",", "")) for cell in cells],
                                 [len(row.starts)] + [row.outcomes[kind] for kind in ("success", "failure", "cancelled")])
            for time, rate, failures in rates:
                row = hours[time]
                exact = row.outcomes["success"] / (row.outcomes["success"] + row.outcomes["failure"])
                self.assertAlmostEqual(float(rate.removesuffix(" %")), exact * 100, delta=0.006)
                self.assertEqual(int(failures), row.outcomes["failure"])
            for time, pace in paces:
                self.assertAlmostEqual(float(pace), len(hours[time].starts) / 3600, delta=0.0001)
            total = self.rows([])[()]
            self.assertEqual({code[0]: int(code[1].replace(",", "")) for code in codes}, dict(total.codes))
            for code in codes:
                self.assertNotIn(code[3], ("", "–"))
                self.assertEqual(any("\u4e00" <= character <= "\u9fff" for character in code[3]), language == "zh-CN", code)

    def test_wrong_arguments_say_what_to_write(self):
        self.assertIn("no such file", self.usage(status=2, files=("missing.jsonl",)).lower())
        self.assertIn("such as 2026-11-30", self.usage("--since", "yesterday", status=2))
        self.assertIn("such as 2026-11-30", self.usage("--until", "2026-11-30T09:00:00", status=2))
        self.assertIn("--until is not after --since", self.usage("--since", "2026-11-30", "--until", "2026-11-30", status=2))
        self.assertIn("choose one", self.usage("--csv", "--json", status=2))
        self.assertIn("no/folder.html", self.usage("--html", "no/folder.html", status=74))
        self.assertIn("'action', 'group', 'key' or 'hour'", self.usage("--by", "colour", status=2))


if __name__ == "__main__":
    unittest.main()
