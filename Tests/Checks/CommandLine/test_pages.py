"""Reads whole lists with tcapi from the server that misbehaves in every way that lists of the cloud do."""

import json
import os
import shutil
import subprocess
import sys
import unittest

sys.path.insert(0, os.path.dirname(__file__))
from program import REPOSITORY, Program  # noqa: E402


class PagesTests(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.program = Program()
        shutil.copytree(REPOSITORY / "Tests/Golden/accepted/lists-that-come-in-pages", cls.program.path("specs"))
        cls.server = subprocess.Popen(
            [sys.executable, "-B", REPOSITORY / "Tests/Checks/Python/pages_server.py"], stdin=subprocess.PIPE,
            stdout=subprocess.PIPE)
        cls.endpoint = f"http://127.0.0.1:{int(cls.server.stdout.readline())}"

    @classmethod
    def tearDownClass(cls):
        # The server ends with its standard input.
        cls.server.communicate()
        cls.program.close()

    def tearDown(self):
        self.assertEqual(self.program.leaks(), [])

    def list(self, action, plan, *arguments):
        return self.program.run(
            "call", "reading", action, "--specs", "specs/Reading.yaml", "--endpoint", self.endpoint, f"Plan={plan}",
            "--all-pages", *arguments)

    def read(self, action, plan, *arguments):
        status, output, errors = self.list(action, plan, *arguments)
        self.assertEqual(status, 0, errors)
        return json.loads(output), errors

    def test_all_pages_are_one_response(self):
        response, errors = self.read("ListBooks", "count=250")
        self.assertEqual(response, {"BookSet": [{"Title": f"{n}"} for n in range(250)], "TotalCount": 250, "RequestId": "request-1"})
        self.assertRegex(errors, r"^3 pages, 250 items, \d+\.\d{3} s\n$")

    def test_every_form_of_pages_is_read_to_its_end(self):
        titles = [{"Title": f"{n}"} for n in range(250)]
        for action, plan, arguments, path, expected in [
            ("ListBooks", "count=250", ["Limit=7", "Offset=240"], ["BookSet"], titles[240:]),
            ("ListBooks", "count=0", [], ["BookSet"], []),
            ("ListBooks", "count=200,mode=none", [], ["BookSet"], titles[:200]),
            ("ListBooks", "count=250,mode=shrinks", [], ["BookSet"], titles),
            ("ListBooks", "count=250,mode=zero", [], ["BookSet"], titles),
            ("ListBooksOfAShelf", "count=50", ["Offset=0", "Limit=20"], ["Result", "Books"], titles[:50]),
            ("ListItems", "count=45", [], ["Data"], titles[:45]),
            ("ListItemsFromZero", "count=95,most=10", [], ["Default"], titles[:95]),
            ("ListWords", "count=120", [], ["Words"], [f"{n}" for n in range(120)]),
            ("ListWords", "count=45,mode=absent", ["MaxResults=10"], ["Words"], [f"{n}" for n in range(45)]),
            ("ListWords", "count=45,mode=null", [], ["Words"], [f"{n}" for n in range(45)]),
            ("ListWords", "count=45,mode=gaps", ["MaxResults=10"], ["Words"], [f"{n}" for n in range(1, 45)]),
            ("ListRows", "count=250", [], ["Rows"], [[n] for n in range(250)]),
            ("ListTitles", "count=250", [], ["Titles"], [json.dumps(title) for title in titles]),
        ]:
            with self.subTest(action=action, plan=plan):
                value, _ = self.read(action, plan, *arguments)
                for name in path:
                    value = value[name]
                self.assertEqual(value, expected)

    def test_the_token_and_the_end_are_those_of_the_last_page(self):
        self.assertEqual(self.read("ListWords", "count=120")[0]["NextToken"], "")
        self.assertNotIn("NextToken", self.read("ListWords", "count=120,mode=absent")[0])
        rows, _ = self.read("ListRows", "count=250")
        self.assertEqual((rows["ListOver"], rows["Cursor"]), (True, 250))
        self.assertIs(self.read("ListTitles", "count=250")[0]["HasMore"], False)

    def test_a_list_without_an_end_is_an_error(self):
        for action, plan, text in [
            ("ListBooks", "count=250,mode=ignores", "the server returned the same page again after 1 page."),
            ("ListWords", "count=45,mode=repeats", "the server returned the same"),
            ("ListWords", "count=45,mode=endless", "the server returned a token for one empty page after the other"),
        ]:
            with self.subTest(plan=plan):
                status, output, errors = self.list(action, plan)
                self.assertEqual((status, output), (1, ""), errors)
                self.assertIn(text, errors)
        status, _, errors = self.list("ListBooks", "count=5", "Offset=-1")
        self.assertEqual(status, 2)
        self.assertIn("the request's position is not a number from 0 on after 0 pages", errors)

    def test_raw_output_is_a_line_for_each_item_that_came_before_an_error(self):
        status, output, errors = self.list("ListBooks", "count=250,mode=ignores", "--output", "raw")
        self.assertEqual((status, [json.loads(line) for line in output.splitlines()]), (1, [{"Title": f"{n}"} for n in range(100)]))
        status, output, errors = self.list("ListBooks", "count=250", "--output", "raw")
        self.assertEqual((status, len(output.splitlines())), (0, 250))
        self.assertIn("3 pages, 250 items", errors)
        self.assertEqual(self.list("ListWords", "count=2", "--output", "raw")[1], '"0"\n"1"\n')

    def test_a_query_and_a_table_show_all_pages(self):
        titles, _ = self.read("ListBooks", "count=250", "--query", "BookSet.*.Title")
        self.assertEqual(titles, [f"{n}" for n in range(250)])
        self.assertIn("BookSet (250)\n", self.list("ListBooks", "count=250", "--output", "table")[1])

    def test_an_action_whose_paging_is_unknown_is_not_called(self):
        status, output, errors = self.program.run(
            "call", "ocr", "GeneralBasicOCR", "ImageUrl=x", "--all-pages", "--endpoint", "http://127.0.0.1:9")
        self.assertEqual((status, output), (2, ""))
        self.assertIn("the spec of GeneralBasicOCR does not say how its pages follow each other", errors)

    def test_options_about_one_response_do_not_go_with_all_pages(self):
        for arguments in [["--include-headers"], ["--output", "raw", "--query", "BookSet"]]:
            status, output, errors = self.list("ListBooks", "count=5", *arguments)
            self.assertEqual((status, output), (2, ""))
            self.assertIn("--all-pages", errors)

    def test_a_dry_run_shows_the_request_for_the_first_page(self):
        status, output, _ = self.list("ListBooks", "count=5", "--dry-run")
        self.assertEqual((status, json.loads(output.splitlines()[-1])), (0, {"Plan": "count=5", "Limit": 100}))


if __name__ == "__main__":
    unittest.main()
