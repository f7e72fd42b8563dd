"""`tcapi explore` with an action that responds with a stream of events."""

import http.client
import json
import os
import pathlib
import sys
import unittest

sys.path.insert(0, os.path.dirname(__file__))
from explorer_program import HEADER, exploring  # noqa: E402

from event_service import Answer, EventService, error, event  # noqa: E402

BOX = str(pathlib.Path(__file__).with_name("box.yaml"))
CALL = {"service": "box", "version": "2026-01-31", "action": "WatchBoxes", "region": "ap-guangzhou", "language": "en-US", "parameters": {},
        "agreed": ["first", "again"]}


class StreamTests(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.service = EventService()
        cls.addClassCleanup(cls.service.close)
        cls.explorer = cls.enterClassContext(exploring(BOX, "--endpoint", cls.service.address))

    def send(self, *pieces, **options):
        self.service.begin(Answer(*pieces, **options))
        status, _, body = self.explorer.post("send", CALL)
        self.assertEqual(status, 200, body)
        return json.loads(body)

    def test_all_forms_of_events_are_shown(self):
        body = (b"\xef\xbb\xbf: a comment\r\revent: message\rdata: {\"Id\": 1}\r\rdata:{\"Id\":\r\ndata: 12345678901234567890}\r\n\r\n"
                b"data: \n\ndata: [DONE]\n\n")
        answer = self.send(*(body[at:at + 3] for at in range(0, len(body), 3)))
        self.assertEqual((answer["code"], answer["requestId"], answer["status"]), (None, "request-1", 200))
        self.assertEqual(answer["shown"], '[{"Id":1},{"Id":12345678901234567890}]')
        self.assertEqual(answer["differences"], [])
        # The page gets text, which has no byte order mark.
        self.assertEqual(answer["body"].lstrip("\ufeff"), body.decode("utf-8-sig"))

    def test_the_events_before_an_error_are_shown(self):
        for pieces, options, code in [
            ((event(Id=1), b"data: " + error("FailedOperation.Gone", "r-2") + b"\n\n"), {}, "FailedOperation.Gone"),
            ((event(Id=1), b"data: {\"Id\""), {"is_cut": True}, "ClientError.ConnectionLost"),
            ((event(Id=1), b": " + b"x" * 99_997 + b"\n", ...), {}, "ClientError.ResponseTooLarge"),
        ]:
            with self.subTest(code):
                answer = self.send(*pieces, **options)
                self.assertEqual((answer["code"], answer["shown"], answer["wasSent"]), (code, '[{"Id":1}]', True))
                self.assertNotIn("differences", answer)
                self.assertTrue(answer["message"])
                self.assertLessEqual(answer["size"], 16 << 20)

    def test_an_error_before_the_first_event_is_shown_as_it_arrived(self):
        answer = self.send(b"data: " + error("FailedOperation.Gone", "r-5") + b"\n\n")
        self.assertEqual((answer["code"], "shown" in answer), ("FailedOperation.Gone", False))
        self.assertIn("FailedOperation.Gone", answer["body"])

    def test_a_plain_response_is_shown_as_any_other(self):
        answer = self.send(b'{"Response":{"Id":1,"RequestId":"r-3"}}', content_type="application/json")
        self.assertEqual((answer["code"], answer["requestId"], "shown" in answer), (None, "r-3", False))
        answer = self.send(error("AuthFailure.SecretIdNotFound", "r-4"), content_type="application/json")
        self.assertEqual((answer["code"], answer["requestId"], "shown" in answer), ("AuthFailure.SecretIdNotFound", "r-4", False))

    def test_a_page_that_leaves_ends_the_stream(self):
        # So small a piece does not reach the limit before the test ends.
        self.service.begin(Answer(event(Id=1), b":\n", ...))
        connection = http.client.HTTPConnection("127.0.0.1", self.explorer.port)
        headers = {"Content-Type": "application/json", "Origin": self.explorer.origin, HEADER: self.explorer.token}
        connection.request("POST", "/_tcapi/send", json.dumps(CALL), headers)
        self.assertTrue(self.service.called.wait(30))
        connection.close()
        self.assertTrue(self.service.left.wait(30), "the connection to the service stays open")

    def test_neither_history_nor_terminal_has_a_value(self):
        self.send(event(Id=1, Text="private-text"))
        seen = self.explorer.post("state", {})[2].decode() + self.explorer.written()
        self.assertNotIn("private-text", seen)
        self.assertIn("WatchBoxes", seen)


if __name__ == "__main__":
    unittest.main()
