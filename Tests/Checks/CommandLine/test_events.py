"""Calls of actions that respond with a stream of events, to a service that sends events when a test wants it to."""

import http.server
import json
import os
import sys
import threading
import unittest

sys.path.insert(0, os.path.dirname(__file__))
from program import Program  # noqa: E402

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
---
Action: Talk
parameters:
  Prompt: {type: String}
"""
TEXTS = ["Good ", "morning,\n", "你好"]


def event(**members):
    return f"data: {json.dumps(members, ensure_ascii=False)}\n\n".encode()


WHOLE = [*(event(Text=text) for text in TEXTS), event(End="stop")]


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_POST(self):  # noqa: N802, the name that http.server asks for
        self.rfile.read(int(self.headers["Content-Length"]))
        service = self.server
        service.calls += 1
        self.send_response(200)
        self.send_header("Content-Type", service.content_type)
        self.send_header("X-TC-RequestId", "request-5")
        self.send_header("Transfer-Encoding", "chunked")
        self.end_headers()
        for piece in service.pieces:
            if piece is None:
                service.released.wait(30)
                continue
            self.wfile.write(b"%x\r\n%s\r\n" % (len(piece), piece))
            self.wfile.flush()
        if service.is_cut:
            self.close_connection = True
        else:
            self.wfile.write(b"0\r\n\r\n")

    def log_message(self, *_):
        pass


class EventTests(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.program = Program()
        with open(cls.program.path("talk.yaml"), "w", encoding="utf-8") as file:
            file.write(SPECS)
        cls.service = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=cls.service.serve_forever, daemon=True).start()

    @classmethod
    def tearDownClass(cls):
        cls.service.shutdown()
        cls.service.server_close()
        cls.program.close()

    def setUp(self):
        self.service.pieces, self.service.is_cut, self.service.calls = WHOLE, False, 0
        self.service.content_type = "text/event-stream; charset=utf-8"
        self.service.released = threading.Event()

    def tearDown(self):
        self.assertEqual(self.program.leaks(), [])

    def arguments(self, *more, action="Chat", command="call"):
        endpoint = ["--endpoint", f"http://127.0.0.1:{self.service.server_port}"]
        return [command, "talk", action, "--specs", "talk.yaml", *endpoint, "Prompt=Hello", *more]

    def chat(self, *more, **options):
        return self.program.run(*self.arguments(*more, **options))

    def test_each_event_is_a_line(self):
        status, output, errors = self.chat()
        self.assertEqual((status, self.service.calls), (0, 1), errors)
        self.assertEqual([json.loads(line) for line in output.splitlines()], [*({"Text": text} for text in TEXTS), {"End": "stop"}])
        self.assertRegex(errors, r"^HTTP status 200, 4 events, \d+\.\d{3} s(, RequestId request-5)?\n$")
        self.service.pieces = [event(End="stop")]
        self.assertIn(", 1 event, ", self.chat()[2])

    def test_an_event_is_printed_when_it_arrives(self):
        self.service.pieces = [WHOLE[0], None, *WHOLE[1:]]
        released = self.service.released
        status, _, shown = self.program.run_on_terminal(
            *self.arguments(), shares_terminal=True, until='{"Text":"Good "}', then=released.set)
        self.assertEqual((status, released.is_set()), (0, True), shown)

    def test_raw_output_is_the_body_as_it_arrived(self):
        body = b": a comment\r\n\r\nevent: message\nid: 7\ndata: {\"Text\":\ndata: \"x\"}\n\n" + WHOLE[3] + b": the end\n\n"
        # Its pieces end anywhere.
        self.service.pieces = [body[start:start + 7] for start in range(0, len(body), 7)]
        status, output, errors = self.chat("--output", "raw")
        self.assertEqual((status, output.encode()), (0, body), errors)

    def test_a_query_prints_a_part_of_each_event_that_has_it(self):
        status, output, errors = self.chat("--query", "Text")
        self.assertEqual((status, [json.loads(line) for line in output.splitlines()]), (0, TEXTS), errors)
        status, output, errors = self.chat("--query", "Text", "--output", "raw")
        self.assertEqual((status, output), (0, "Good morning,\n你好\n"), errors)

    def test_a_query_that_no_event_fits_is_an_error(self):
        status, output, errors = self.chat("--query", "Txt")
        self.assertEqual((status, output), (2, ""))
        self.assertIn("the response has no 'Txt': known here: End", errors)

    def test_tables_are_for_readers(self):
        status, output, errors = self.chat("--output", "table")
        self.assertEqual(status, 0, errors)
        self.assertIn("stop", output)
        self.assertNotIn("{", output)

    def test_headers_come_first(self):
        status, output, errors = self.chat("--include-headers")
        self.assertEqual(status, 0, errors)
        head, _, events = output.partition("\n\n")
        self.assertIn("content-type: text/event-stream; charset=utf-8", head)
        self.assertEqual(len(events.splitlines()), 4)

    def test_an_error_among_the_events_ends_the_call(self):
        fault = {"Response": {"Error": {"Code": "FailedOperation.EngineServerError", "Message": "Broken."}, "RequestId": "request-6"}}
        self.service.pieces = [*WHOLE[:2], b"data: " + json.dumps(fault).encode() + b"\n\n"]
        status, output, errors = self.chat("--query", "Text", "--output", "raw")
        self.assertEqual((status, output), (1, "Good morning,\n"))
        self.assertIn("FailedOperation.EngineServerError", errors)
        self.assertIn("request-6", errors)
        self.assertEqual(self.service.calls, 1)

    def test_a_connection_that_breaks_off_is_an_error_after_the_events(self):
        self.service.pieces, self.service.is_cut = WHOLE[:2], True
        status, output, errors = self.chat()
        self.assertEqual((status, len(output.splitlines())), (3, 2), errors)
        self.service.is_cut, self.service.pieces = False, []
        status, output, errors = self.chat()
        self.assertEqual((status, output), (3, ""), errors)

    def test_a_plain_response_is_printed_as_any_other(self):
        self.service.content_type = "application/json"
        self.service.pieces = [b'{"Response":{"Text":"Hello","RequestId":"request-7"}}']
        status, output, errors = self.chat("Stream=false")
        self.assertEqual((status, output), (0, '{\n  "Text": "Hello",\n  "RequestId": "request-7"\n}\n'), errors)
        self.assertRegex(errors, r"^HTTP status 200, \d+\.\d{3} s, RequestId request-7\n$")
        status, output, _ = self.chat("Stream=false", "--output", "raw")
        self.assertEqual((status, output), (0, '{"Response":{"Text":"Hello","RequestId":"request-7"}}\n'))
        self.service.pieces = [b'{"Response":{"Error":{"Code":"AuthFailure.SecretIdNotFound","Message":"No."},"RequestId":"request-8"}}']
        status, output, errors = self.chat()
        self.assertEqual((status, output), (1, ""))
        self.assertIn("AuthFailure.SecretIdNotFound", errors)

    def test_what_cannot_be_done_with_a_stream_is_refused(self):
        for arguments, message in [
            (["--all-pages"], "Chat"),
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
