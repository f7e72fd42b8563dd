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
import re
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

    def test_files_are_counted_once_however_their_paths_are_written(self):
        (self.folder / "link.jsonl").symlink_to("calls.jsonl")
        for files in (("./calls.jsonl.1", "calls.jsonl"), ("calls.jsonl", str(self.folder / "calls.jsonl")),
                      ("link.jsonl", "calls.jsonl")):
            self.assertEqual(json.loads(self.usage("--json", files=files))["total"]["calls"], 15_000, files)

    def test_a_page_of_a_pipe_is_that_of_the_file(self):
        self.usage("--html", "file.html", files=("other.jsonl",))
        page = (self.folder / "file.html").read_text()
        self.assertIn("5,000 calls in all", page)
        for command in ('cat other.jsonl | "$0" usage /dev/stdin --html pipe.html', '"$0" usage <(cat other.jsonl) --html pipe.html'):
            run = subprocess.run(["bash", "-c", command, PROGRAM], cwd=self.folder, capture_output=True, text=True, check=False)
            self.assertEqual((run.returncode, run.stderr), (0, "pipe.html: 5000 calls\n"), command)
            self.assertEqual((self.folder / "pipe.html").read_text(), page, command)
            (self.folder / "pipe.html").unlink()

    def test_equal_codes_of_several_services_are_told_apart(self):
        calls = [{**call, "service": ("ocr", "cvm")[number % 3 // 2]} for number, call in enumerate(self.calls[:3_000])]
        (self.folder / "two.jsonl").write_text("".join(map(line_of, calls)))
        counts = collections.Counter(f"{call['service']} {call['code']}" for call in calls if call["outcome"] == "failure")
        self.assertGreater(len(counts), 5)

        def usage(*arguments):
            return self.usage(*arguments, files=("two.jsonl",))
        found = collections.Counter()
        for row in csv.DictReader(io.StringIO(usage("--csv", "--by", "key"), newline="")):
            found.update({name: int(count) for name, count in (code.split("=") for code in row["codes"].split(";"))})
        self.assertEqual(found, counts)
        found = collections.Counter()
        for count, name in re.findall(r"^ +([\d,]+) ((?:ocr|cvm) [\w.]+)", usage("--by", "key"), re.MULTILINE):
            found[name] += int(count)
        self.assertEqual(found, counts)
        usage("--html", "two.html")
        tables = Tables((self.folder / "two.html").read_text()).tables
        for label in ("Error codes, as a table", "错误码（表格）"):
            self.assertEqual({code[0]: int(code[1]) for code in tables[label][1:]}, dict(counts))

    def test_a_name_cannot_command_a_terminal(self):
        (self.folder / "escape.jsonl").write_text(line_of({**self.calls[0], "action": "A\x1b[31m"}))
        for form in ("--csv", "--json", "--language=en-US"):
            self.assertNotIn("\x1b", self.usage(form, files=("escape.jsonl",)))
        self.assertIn(",A?[31m,", self.usage("--csv", files=("escape.jsonl",)))

    def test_a_line_that_is_not_utf_8_is_no_entry(self):
        line = line_of({**self.calls[0], "service": "ocr"}).encode()
        (self.folder / "bytes.jsonl").write_bytes(line + line.replace(b'"ocr"', b'"o\xffcr"') + line)
        report = json.loads(self.usage("--json", files=("bytes.jsonl",)))
        self.assertEqual((report["total"]["calls"], report["skippedLines"], len(report["rows"])), (2, 1, 1))

    def test_specs_that_cannot_be_read_are_an_error(self):
        folder = self.folder / "specs"
        for name in ("empty", "torn", "none", "cvm"):
            (folder / name).mkdir(parents=True)
        (folder / "torn" / "service.yaml").write_text("Service: ocr\nVersion: [\n")
        (folder / "none" / "notes.yaml").write_text(": : {{\n")
        (folder / "cvm" / "service.yaml").write_text(
            "Service: cvm\nVersion: 2017-03-12\nerrors:\n  InternalError:\n    meaning: Odd.\n    advice: Wait for a minute.\n")
        for name, message in (("missing", "no such file or folder"), ("empty", "no .yaml file"), ("torn", "the specs have errors"),
                              ("none", "describes a service")):
            self.assertIn(message, self.usage("--specs", f"specs/{name}", status=2), name)
        # A service that the specs lack has the advice of the API.
        self.assertIn(" InternalError: Call again after a pause.", self.usage("--specs", "specs/cvm"))
        (self.folder / "cvm.jsonl").write_text("".join(line_of({**call, "service": "cvm"}) for call in self.calls[:1_000]))
        self.assertIn(" InternalError: Wait for a minute.", self.usage("--specs", "specs/cvm", files=("cvm.jsonl",)))
        # No call failed, and the specs of the service that was called have errors all the same.
        (self.folder / "good.jsonl").write_text(line_of({**self.calls[0], "outcome": "success", "code": None}))
        self.assertIn("the specs have errors", self.usage("--specs", "specs/torn", status=2, files=("good.jsonl",)))

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
        missing = self.usage(status=2, files=("missing.jsonl",))
        self.assertIn("No such file or directory. Next step: Check the path.", missing)
        self.assertNotIn("Create the folder", missing)
        self.assertIn("such as 2026-11-30", self.usage("--since", "yesterday", status=2))
        self.assertIn("such as 2026-11-30", self.usage("--until", "2026-11-30T09:00:00", status=2))
        self.assertIn("--until is not after --since", self.usage("--since", "2026-11-30", "--until", "2026-11-30", status=2))
        self.assertIn("choose one", self.usage("--csv", "--json", status=2))
        self.assertIn("no/folder.html", self.usage("--html", "no/folder.html", status=74))
        self.assertIn("'action', 'group', 'key' or 'hour'", self.usage("--by", "colour", status=2))


if __name__ == "__main__":
    unittest.main()
