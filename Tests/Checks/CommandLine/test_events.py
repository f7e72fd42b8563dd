"""Calls of actions that respond with a stream of events, to a service that sends events when a test wants it to."""

import json
import os
import signal
import subprocess
import sys
import threading
import unittest

sys.path.insert(0, os.path.dirname(__file__))
from program import KEYS, PROGRAM, Program  # noqa: E402

from event_service import Answer, EventService, error, event  # noqa: E402

SPECS = """
Service: talk
Version: 2024-01-01
---
Action: Chat
stream: sse
parameters:
  Prompt: {type: String, required: true}
  Stream: {type: Boolean}
response:
  Text: {type: String}
  End: {type: String}
"""
TEXTS = ["Good ", "morning,\n", "你好"]
WHOLE = [*(event(Text=text) for text in TEXTS), event(End="stop")]


class EventTests(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.program = Program()
        with open(cls.program.path("talk.yaml"), "w", encoding="utf-8") as file:
            file.write(SPECS)
        cls.service = EventService()

    @classmethod
    def tearDownClass(cls):
        cls.service.close()
        cls.program.close()

    def setUp(self):
        self.service.begin(Answer(*WHOLE))

    def tearDown(self):
        self.assertEqual(self.program.leaks(), [])

    def arguments(self, *more, command="call"):
        return [command, "talk", "Chat", "--specs", "talk.yaml", "--endpoint", self.service.address, "Prompt=Hello", *more]

    def chat(self, *more, answer=None, **options):
        """Returns the exit status, standard output and standard error."""
        if answer:
            self.service.begin(answer)
        return self.program.run(*self.arguments(*more, **options))

    def test_each_event_is_a_line(self):
        status, output, errors = self.chat()
        self.assertEqual((status, self.service.calls), (0, 1), errors)
        self.assertEqual([json.loads(line) for line in output.splitlines()], [*({"Text": text} for text in TEXTS), {"End": "stop"}])
        self.assertRegex(errors, r"^HTTP status 200, 4 events, \d+\.\d{3} s, RequestId request-1\n$")
        self.assertIn(", 1 event, ", self.chat(answer=Answer(event(End="stop")))[2])

    def test_the_id_is_that_of_the_events_if_they_have_one(self):
        _, _, errors = self.chat(answer=Answer(event(Text="x"), event(Text="y", RequestId="of-the-event\nHTTP")))
        self.assertRegex(errors, r", RequestId of-the-event[?]HTTP\n$")

    def test_an_event_is_printed_when_it_arrives(self):
        for form, first in [([], '{"Text":"Good "}'), (["--output", "raw"], 'data: {"Text": "Good "}')]:
            self.service.begin(Answer(WHOLE[0], None, *WHOLE[1:]))
            status, _, shown = self.program.run_on_terminal(
                *self.arguments(*form), shares_terminal=True, until=first, then=self.service.released.set)
            self.assertEqual((status, self.service.was_released), (0, True), shown)

    def test_raw_output_is_the_body_as_it_arrived(self):
        body = b": a comment\r\n\r\nevent: message\nid: 7\ndata: {\"Text\":\ndata: \"x\"}\n\n" + WHOLE[3] + b": the end\n\n"
        # Its pieces end anywhere.
        status, output, errors = self.chat(
            "--output", "raw", answer=Answer(*(body[start:start + 7] for start in range(0, len(body), 7))))
        self.assertEqual((status, output.encode()), (0, body), errors)

    def test_a_query_prints_a_part_of_each_event_that_has_it(self):
        status, output, errors = self.chat("--query", "Text")
        self.assertEqual((status, [json.loads(line) for line in output.splitlines()]), (0, TEXTS), errors)
        self.service.begin(Answer(event(Text=None), *WHOLE, event(Text=None)))
        status, output, errors = self.chat("--query", "Text", "--output", "raw")
        self.assertEqual((status, output), (0, "Good morning,\n你好\n"), errors)

    def test_a_query_that_no_event_fits_is_an_error(self):
        status, output, errors = self.chat("--query", "Txt")
        self.assertEqual((status, output), (2, ""))
        self.assertIn("the response has no 'Txt': known here: Text", errors)

    def test_a_text_cannot_act_on_the_terminal(self):
        text = "\x1b]0;x\x07\r\x1b[2J"
        self.service.begin(Answer(event(Text=text)))
        shown = self.program.run_on_terminal(
            *self.arguments("--query", "Text", "--output", "raw"), shares_terminal=True, variables={"NO_COLOR": "1"})[1]
        self.assertNotIn("\x1b", shown)
        self.assertNotIn("\x07", shown)
        # A pipe gets it as it is.
        self.assertEqual(self.program.run(*self.arguments("--query", "Text", "--output", "raw"))[1], text + "\n")

    def test_a_terminal_gets_the_tabs_of_code(self):
        self.service.begin(Answer(event(Text="func f() {\n\treturn\n}\n")))
        shown = self.program.run_on_terminal(
            *self.arguments("--query", "Text", "--output", "raw"), shares_terminal=True)[1]
        # The terminal itself may print blanks for a tab.
        self.assertIn("return", shown)
        self.assertNotIn("\\t", shown)

    def test_tables_are_for_readers(self):
        status, output, errors = self.chat("--output", "table")
        self.assertEqual(status, 0, errors)
        self.assertEqual(len(output.split("\n\n")), 4)
        self.assertIn("stop", output)
        self.assertNotIn("{", output)
        status, output, errors = self.chat("--output", "table", "--query", "End")
        self.assertEqual((status, output), (0, "stop\n"), errors)

    def test_headers_come_first(self):
        for form in ("json", "raw"):
            status, output, errors = self.chat("--include-headers", "--output", form)
            self.assertEqual(status, 0, errors)
            head, _, events = output.partition("\n\n")
            self.assertIn("content-type: text/event-stream; charset=utf-8", head)
            self.assertEqual(events.count("\n"), 4 if form == "json" else 8)

    def test_headers_are_those_of_the_attempt_that_is_printed(self):
        busy = error("RequestLimitExceeded", "request-1")
        for first in [Answer(busy, content_type="application/json"), Answer(b"data: " + busy + b"\n\n")]:
            self.service.begin(first, Answer(*WHOLE))
            status, output, errors = self.chat("--include-headers")
            self.assertEqual((status, self.service.calls), (0, 2), errors)
            self.assertEqual((output.count("HTTP status"), output.count("x-tc-requestid: request-2")), (1, 1), output)

    def test_headers_come_first_for_errors_as_well(self):
        fault = error("AuthFailure.SecretIdNotFound", "request-8")
        for answer in [Answer(fault, content_type="application/json"), Answer(b"data: " + fault + b"\n\n")]:
            status, output, errors = self.chat("--include-headers", "--output", "raw", answer=answer)
            head, _, body = output.partition("\n\n")
            self.assertEqual(status, 1, errors)
            self.assertTrue(head.startswith("HTTP status 200\n"), output)
            self.assertIn("AuthFailure.SecretIdNotFound", body)
        status, output, errors = self.chat("--include-headers", answer=Answer(WHOLE[0], is_cut=True))
        self.assertEqual((status, output.count("HTTP status"), output.count("Good")), (3, 1, 1), errors)

    def test_the_progress_is_wiped_before_anything_is_printed(self):
        for rest, form in [(WHOLE[0], []), (b"data: " + error("FailedOperation.X", "request-9") + b"\n\n", ["--output", "raw"])]:
            self.service.begin(Answer(None, rest))
            shown = self.program.run_on_terminal(
                *self.arguments(*form), shares_terminal=True, until="Chat … ", then=self.service.released.set)[1]
            # The line may be shown and wiped again, and ends with seconds.
            self.assertRegex(shown, r"Chat … \d+ s\r\x1b\[K(data: )?\{")

    def test_an_error_among_the_events_ends_the_call(self):
        fault = b"data: " + error("FailedOperation.EngineServerError", "request-6") + b"\n\n"
        self.service.begin(Answer(*WHOLE[:2], fault))
        for form, expected in [(["--query", "Text", "--output", "raw"], "Good morning,\n"), (["--output", "raw"], None)]:
            status, output, errors = self.chat(*form)
            self.assertEqual((status, output), (1, expected or b"".join([*WHOLE[:2], fault]).decode()))
            self.assertIn("FailedOperation.EngineServerError", errors)
            self.assertIn("request-6", errors)
        self.assertEqual(self.service.calls, 2)

    def test_an_error_in_place_of_events_is_printed_raw_as_well(self):
        fault = error("AuthFailure.SecretIdNotFound", "request-8")
        for answer, expected in [
            (Answer(fault, content_type="application/json"), fault + b"\n"),
            (Answer(b"data: " + fault + b"\n\n"), b"data: " + fault + b"\n\n"),
        ]:
            status, output, errors = self.chat("--output", "raw", answer=answer)
            self.assertEqual((status, output.encode()), (1, expected), errors)
            self.assertIn("AuthFailure.SecretIdNotFound", errors)
            status, output, errors = self.chat(answer=answer)
            self.assertEqual((status, output), (1, ""))

    def test_a_connection_that_breaks_off_is_an_error_after_the_events(self):
        status, output, errors = self.chat(answer=Answer(*WHOLE[:2], is_cut=True))
        self.assertEqual((status, len(output.splitlines())), (3, 2), errors)
        for answer in [Answer(), Answer(*WHOLE, status=500)]:
            status, output, errors = self.chat(answer=answer)
            self.assertEqual((status, output), (3, ""), errors)

    def test_an_attempt_before_the_first_event_is_not_in_the_output(self):
        busy = Answer(error("RequestLimitExceeded", "request-1"), content_type="application/json")
        self.service.begin(busy, Answer(*WHOLE))
        status, output, errors = self.chat("--output", "raw")
        self.assertEqual((status, output.encode(), self.service.calls), (0, b"".join(WHOLE), 2), errors)
        self.assertIn("RequestId request-2", errors)

    def test_a_closed_pipe_ends_the_call(self):
        for form in ([], ["--output", "raw"]):
            self.service.begin(Answer(WHOLE[0], WHOLE[1], ...))
            process = subprocess.Popen(
                [PROGRAM, *self.arguments(*form)], cwd=self.program.folder.name, env=self.program.environment(KEYS, None),
                stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
            # A program that prints nothing, or does not end, makes the test fail.
            end = threading.Timer(120, process.kill)
            end.start()
            self.addCleanup(end.cancel)
            process.stdout.readline()
            process.stdout.close()
            self.assertEqual(process.wait(), -signal.SIGPIPE)
            self.assertTrue(self.service.left.wait(30), "the connection stays open")

    @unittest.skipUnless(os.path.exists("/dev/full"), "this system has no device that is always full")
    def test_a_full_disk_ends_the_call(self):
        for form in ([], ["--output", "raw"], ["--query", "Text", "--output", "raw"], ["--output", "table"]):
            with open("/dev/full", "wb") as full:
                done = subprocess.run(
                    [PROGRAM, *self.arguments("--json", *form)], cwd=self.program.folder.name, check=False,
                    env=self.program.environment(KEYS, None), stdout=full, stderr=subprocess.PIPE)
            self.assertEqual(done.returncode, 74, done.stderr)
            self.assertIn("cannot write standard output", json.loads(done.stderr)["message"])

    def test_a_plain_response_is_printed_as_any_other(self):
        plain = b'{"Response":{"Text":"Hello","RequestId":"request-7"}}'
        self.service.begin(Answer(plain, content_type="application/json"))
        status, output, errors = self.chat("Stream=false")
        self.assertEqual((status, output), (0, '{\n  "Text": "Hello",\n  "RequestId": "request-7"\n}\n'), errors)
        self.assertRegex(errors, r"^HTTP status 200, \d+\.\d{3} s, RequestId request-7\n$")
        status, output, _ = self.chat("Stream=false", "--output", "raw")
        self.assertEqual((status, output.encode()), (0, plain + b"\n"))

    def test_what_cannot_be_done_with_a_stream_is_refused(self):
        for arguments, message in [
            (["--all-pages"], "the spec of Chat does not say how its pages follow each other"),
            (["--encrypt", "aes", "--public-key", "nowhere.pem"], "Chat has no encrypted form"),
        ]:
            status, output, errors = self.chat(*arguments)
            self.assertEqual((status, output, self.service.calls), (2, "", 0))
            self.assertIn(message, errors)

    def test_a_stream_can_be_looked_at_and_signed_without_being_called(self):
        status, output, errors = self.chat("--dry-run")
        self.assertEqual(status, 0, errors)
        self.assertIn('{"Prompt":"Hello"}', output)
        status, output, errors = self.chat(command="sign")
        self.assertEqual((status, self.service.calls), (0, 0), errors)
        self.assertIn("TC3-HMAC-SHA256", output)


if __name__ == "__main__":
    unittest.main()
