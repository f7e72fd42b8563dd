"""`tcapi explore --mock`: each action of OCR, with each request that its page shows."""

import json
import os
import pathlib
import sys
import unittest

sys.path.insert(0, os.path.dirname(__file__))
from explorer_program import exploring  # noqa: E402

from spec_responses import Specs  # noqa: E402

BOX = str(pathlib.Path(__file__).with_name("box.yaml"))
SPECS = Specs(pathlib.Path(__file__).parents[3] / "specs/ocr")


class MockTests(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        # Without any key.
        cls.explorer = cls.enterClassContext(exploring("--mock", keys={}))

    def send(self, action, parameters):
        status, _, body = self.explorer.post("send", {"service": "ocr", "version": "2018-11-19", "action": action, "region": None,
                                                      "language": "en-US", "parameters": parameters})
        self.assertEqual(status, 200, (action, body))
        return json.loads(body)

    def test_each_request_of_the_pages_has_the_response_that_is_beside_it(self):
        count = 0
        for name, spec in SPECS.actions.items():
            for example in spec["examples"]:
                answer = self.send(name, example["request"])
                self.assertEqual((answer["status"], answer["code"]), (200, None), (name, answer))
                self.assertEqual(answer["differences"], [], name)
                response = json.loads(answer["body"])["Response"]
                self.assertEqual("decrypted" in answer, "encryption" in spec, name)
                if "encryption" in spec:
                    self.assertIn("CiphertextBlob", response["Encryption"])
                    response = json.loads(answer["shown"])
                if "response" in example:
                    self.assertEqual({**response, "RequestId": ""}, {**example["response"], "RequestId": ""}, name)
                    count += 1
        self.assertGreaterEqual(len(SPECS.actions), 83)
        self.assertGreater(count, 80)
        state = json.loads(self.explorer.post("state", {})[2])
        self.assertEqual((state["receiver"], len(state["history"])), ("mock", min(200, state["history"][0]["number"])))

    def test_a_wrong_request_has_the_error_of_the_service(self):
        answer = self.send("IDCardOCR", {})
        self.assertEqual((answer["code"], answer["wasSent"], answer["status"]), ("MissingParameter", True, 200))
        self.assertTrue(answer["nextStep"])
        self.assertEqual(self.send("IDCardOCR", {"ImageUrl": 1})["code"], "InvalidParameter")

    def test_a_wrong_request_of_an_action_that_is_encrypted_has_the_error_of_the_service(self):
        answer = self.send("RecognizeEncryptedIDCardOCR", {"ImageUrl": 1})
        self.assertEqual((answer["code"], answer["wasSent"], "decrypted" in answer), ("InvalidParameter", True, False))

    def test_a_stream_of_the_mock_has_its_events(self):
        with exploring("--mock", BOX, keys={}) as explorer:
            status, _, body = explorer.post("send", {"service": "box", "version": "2026-01-31", "action": "WatchBoxes", "region": None,
                                                     "language": "en-US", "parameters": {}})
            answer = json.loads(body)
            self.assertEqual((status, answer["status"], answer["code"], answer["differences"]), (200, 200, None, []))
            self.assertEqual(answer["body"].count("data:"), 3)


if __name__ == "__main__":
    unittest.main()
