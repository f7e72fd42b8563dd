"""Messages of tcapi on a terminal, which a pseudo-terminal stands for, and for programs."""

import json
import os
import sys
import threading
import unittest

sys.path.insert(0, os.path.dirname(__file__))
from program import Program  # noqa: E402

from signing_server import SigningServer  # noqa: E402

REFUSAL = (200, "application/json", json.dumps({"Response": {
    "Error": {"Code": "FailedOperation.ImageBlur", "Message": "Blurred."}, "RequestId": "request-7"}}).encode())


class SlowServer(SigningServer):
    """Responds when it is told to, so that a test sees what the terminal shows until then."""

    def __init__(self):
        super().__init__()
        self.may_respond = threading.Event()

    def respond(self, headers, body):
        self.may_respond.wait()
        return super().respond(headers, body)


class TerminalTests(unittest.TestCase):
    def setUp(self):
        self.program, self.server = Program(), SlowServer()
        self.server.may_respond.set()

    def tearDown(self):
        self.assertEqual(self.program.leaks(), [])
        self.server.may_respond.set()
        self.server.close()
        self.program.close()

    def arguments(self, *more):
        return ["call", "ocr", "IDCardOCR", "ImageUrl=x", "--endpoint", self.server.plain_address, *more]

    def test_a_long_call_shows_its_time_and_wipes_it(self):
        self.server.may_respond.clear()
        status, output, errors = self.program.run_on_terminal(
            *self.arguments(), until="IDCardOCR … 2 s", then=self.server.may_respond.set)
        self.assertEqual((status, json.loads(output)), (0, {"RequestId": "request-1"}))
        before, _, after = errors.rpartition("\r\x1b[K")
        self.assertIn("\r\x1b[KIDCardOCR … 1 s\r\x1b[KIDCardOCR … 2 s", before)
        self.assertRegex(after, r"^\x1b\[32mHTTP status 200\x1b\[0m, \d+\.\d{3} s, RequestId request-1\r\n$")

    def test_pages_are_counted(self):
        with open(self.program.path("box.yaml"), "w", encoding="utf-8") as file:
            file.write("Service: box\nVersion: 2026-01-31\n---\nAction: ListBoxes\nparameters:\n  Offset: {type: Integer}\n"
                       "response:\n  Boxes: {type: Array of Integer}\n  Total: {type: Integer}\n"
                       "pagination: {offset: Offset, items: Boxes, total: Total}\n")
        self.server.respond = lambda headers, body: (200, "application/json", json.dumps({"Response": {
            "Boxes": [json.loads(body).get("Offset", 0)], "Total": 3, "RequestId": "r"}}).encode())
        arguments = ["call", "box", "ListBoxes", "--specs", "box.yaml", "--endpoint", self.server.plain_address, "--all-pages"]
        status, output, errors = self.program.run_on_terminal(*arguments)
        self.assertEqual((status, json.loads(output)["Boxes"]), (0, [0, 1, 2]), errors)
        for text in ["ListBoxes … 1 page, 1 item, ", "ListBoxes … 3 pages, 3 items, "]:
            self.assertIn("\r\x1b[K" + text, errors)
        self.assertRegex(errors.rpartition("\r\x1b[K")[2], r"^\x1b\[32m3 pages\x1b\[0m, 3 items, ")
        # Items and the line share the terminal: each item begins on a line of its own.
        _, both, _ = self.program.run_on_terminal(*arguments, "--output", "raw", shares_terminal=True)
        shown = [line.rpartition("\r\x1b[K")[2] for line in both.split("\r\n")]
        self.assertEqual(shown[:3], ["0", "1", "2"])

    def test_an_error_has_colors_on_a_terminal_alone(self):
        self.server.response = REFUSAL
        status, _, errors = self.program.run_on_terminal(*self.arguments())
        self.assertEqual(status, 1)
        self.assertIn("\x1b[31merror:\x1b[0m IDCardOCR: \x1b[1mFailedOperation.ImageBlur\x1b[0m: Blurred.", errors)
        for variables in [{"NO_COLOR": "1"}, {"TERM": "dumb"}]:
            _, _, errors = self.program.run_on_terminal(*self.arguments(), variables=variables)
            self.assertIn("error: IDCardOCR: FailedOperation.ImageBlur: Blurred.", errors)
            self.assertNotIn("\x1b[3", errors)
        self.assertIn("\x1b[31m", self.program.run_on_terminal(*self.arguments(), variables={"NO_COLOR": ""})[2])

    @unittest.skipUnless("WITHOUT_WORKBENCH" in os.environ, "tcapi has its local servers")
    def test_a_program_without_the_local_server_says_how_to_build_it(self):
        for command in ("explore", "mock"):
            status, output, errors = self.program.run(command)
            self.assertEqual((status, output), (2, ""))
            self.assertIn("swift build -c release --product tcapi --traits Workbench", errors)

    def test_a_message_of_the_server_cannot_act_on_the_terminal(self):
        self.server.response = (200, "application/json", json.dumps({"Response": {
            "Error": {"Code": "A\x1b[2J", "Message": "\x1b]0;x\x07"}, "RequestId": "r"}}).encode())
        _, _, errors = self.program.run_on_terminal(*self.arguments())
        self.assertIn("error:", errors)
        self.assertNotIn("\x1b[2J", errors)
        self.assertNotIn("\x1b]", errors)
        self.server.response = (200, "application/json", json.dumps({"Response": {
            "Error": {"Code": "A", "Message": "a\x9b2J\u202eb"}, "RequestId": "r"}}).encode())
        errors = self.program.run_on_terminal(*self.arguments("--json"))[2]
        self.assertNotIn("\x9b", errors)
        self.assertEqual(json.loads(errors)["code"], "A")

    def test_a_pipe_gets_neither_time_nor_colors(self):
        self.server.may_respond.clear()
        threading.Timer(2.5, self.server.may_respond.set).start()
        status, output, errors = self.program.run(*self.arguments())
        self.assertEqual(status, 0)
        self.assertNotIn("\x1b", output + errors)
        self.assertEqual(errors.count("\n"), 1)

    def test_each_source_of_keys_has_a_line(self):
        status, _, errors = self.program.run(*self.arguments(), keys={})
        self.assertEqual(status, 2)
        lines = errors.splitlines()
        self.assertEqual(lines[0], "error: None of 6 sources has a key.")
        self.assertEqual([line.split(":")[0] for line in lines[1:]], [
            "  EnvironmentCredentials", "  FunctionCredentials", "  SharedFileCredentials", "  TCCLIProfileCredentials",
            "  InstanceRoleCredentials", "  WebIdentityCredentials"])

    def failure(self, *arguments, **options):
        status, output, errors = self.program.run(*arguments, "--json", **options)
        self.assertEqual((output, errors.count("\n")), ("", 1), errors)
        failure = json.loads(errors)
        self.assertEqual(list(failure), ["code", "message", "status", "requestId", "nextStep", "problems"])
        return status, failure

    def test_errors_are_json_for_programs(self):
        self.server.response = REFUSAL
        status, failure = self.failure(*self.arguments())
        self.assertEqual(status, 1)
        self.assertTrue(failure.pop("nextStep"))
        self.assertEqual(failure, {"code": "FailedOperation.ImageBlur", "message": "Blurred.", "status": 200,
                                   "requestId": "request-7", "problems": []})
        status, failure = self.failure("call", "ocr", "IDCardOCR", "CardSid=x")
        self.assertEqual((status, failure["code"], failure["status"]), (2, "ClientError.Preflight", None))
        self.assertEqual(failure["problems"], [
            {"path": "CardSid", "rule": "is no parameter of IDCardOCR; did you mean 'CardSide'?"},
            {"path": "", "rule": "needs at least one of ImageBase64, ImageUrl"}])
        status, failure = self.failure(*self.arguments("--endpoint", "http://127.0.0.1:9"))
        self.assertEqual((status, failure["code"]), (3, "ClientError.CannotConnect"))
        self.assertEqual(self.failure(*self.arguments("--profile", "nobody"), keys={})[1]["code"], "ClientError.Credential")
        for arguments in [["call", "ocr"], ["call", "orc", "IDCardOCR"], [*self.arguments("--output", "xml")]]:
            status, failure = self.failure(*arguments)
            self.assertEqual((status, failure["code"]), (2, "ClientError.Usage"))
            self.assertTrue(failure["message"])

    def test_success_is_silent_for_programs(self):
        status, output, errors = self.program.run(*self.arguments("--json"))
        self.assertEqual((status, json.loads(output), errors), (0, {"RequestId": "request-1"}, ""))
        _, _, errors = self.program.run_on_terminal(*self.arguments("--json"))
        self.assertEqual(errors, "")


if __name__ == "__main__":
    unittest.main()
