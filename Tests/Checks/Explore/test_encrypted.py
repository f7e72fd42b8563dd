"""`tcapi explore --encrypt`: calls to a service that decrypts and encrypts with other libraries."""

import json
import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

sys.path.insert(0, os.path.dirname(__file__))
from explorer_program import PROGRAM, Cloud, exploring  # noqa: E402

from encrypting_service import KEYS, PERSON, Service  # noqa: E402

GOLDEN = pathlib.Path(__file__).parents[2] / "Golden/accepted/calls-that-encrypt-their-content"
VERSION = "2018-03-01"
ACTION = "RecognizeEncryptedIDCardOCR"
URL = "https://example.com/private.jpg"
CALL = {"service": "ocr", "version": "2018-11-19", "action": ACTION, "region": "ap-guangzhou", "language": "en-US",
        "parameters": {"ImageUrl": URL, "CardSide": "FRONT"}, "agreed": ["first"]}


class EncryptedTests(unittest.TestCase):
    def setUp(self):
        self.cloud = Cloud()
        self.addCleanup(self.cloud.close)
        self.service = self.cloud.specs = Service()
        folder = self.enterContext(tempfile.TemporaryDirectory())
        self.files = {name: os.path.join(folder, name) for name in KEYS}
        for name, path in self.files.items():
            with open(path, "w", encoding="utf-8") as file:
                file.write(KEYS[name].pem)

    def test_a_call_is_encrypted_and_the_page_gets_the_clear_response(self):
        for name, path in self.files.items():
            with self.subTest(name), exploring("--encrypt", name, "--public-key", path, cloud=self.cloud) as explorer:
                status, _, body = explorer.post("send", CALL)
                self.assertEqual(status, 200, body)
                answer = json.loads(body)
                self.assertEqual((answer["code"], answer["requestId"]), (None, "request-1"))
                self.assertEqual(json.loads(answer["shown"]), {"RequestId": "request-1", **PERSON})
                self.assertEqual(self.service.algorithm, KEYS[name].algorithm)
                self.assertEqual(self.service.seen["ImageUrl"], URL)
                sent = self.cloud.requests[-1][1].decode()
                state = explorer.post("state", {})[2].decode()
                for value in [URL, *PERSON.values()]:
                    self.assertNotIn(value, sent + answer["body"] + state + explorer.written())

    def test_an_action_without_an_encrypted_form_is_sent_as_it_is(self):
        with exploring("--encrypt", "aes", "--public-key", self.files["aes"], cloud=self.cloud) as explorer:
            self.cloud.says({"Name": "x", "RequestId": "r"})
            _, _, body = explorer.post("send", {**CALL, "action": "IDCardOCR"})
            self.assertFalse({"shown", "sentEncrypted", "decrypted"} & json.loads(body).keys())
            self.assertEqual(json.loads(self.cloud.requests[-1][1]), CALL["parameters"])

    def test_nothing_is_sent_in_clear_that_must_be_encrypted(self):
        with exploring(cloud=self.cloud) as explorer:
            # Not even a question is asked.
            for agreed in ([], ["first"]):
                status, _, body = explorer.post("send", {**CALL, "agreed": agreed})
                self.assertEqual((status, self.cloud.requests), (400, []))
                self.assertIn(b"accepts encrypted requests only; add --encrypt aes", body)

    def test_the_page_learns_which_side_was_encrypted(self):
        self.cloud.service = "identity"
        with exploring(str(GOLDEN), "--encrypt", "aes", "--public-key", self.files["aes"], cloud=self.cloud) as explorer:
            for action, parameters, sides in [
                ("CheckPerson", {"Name": "Li", "IdCard": "1"}, {"sentEncrypted"}),
                ("CheckPhone", {"Phone": "1"}, {"sentEncrypted"}),
                ("GetFields", {"BizToken": "1"}, {"shown", "decrypted"}),
                ("GetResult", {"BizToken": "1"}, {"shown", "decrypted"}),
            ]:
                call = {**CALL, "service": "identity", "version": VERSION, "action": action, "region": None, "parameters": parameters,
                        "agreed": ["first", "again"]}
                status, _, body = explorer.post("send", call)
                self.assertEqual(status, 200, body)
                answer = json.loads(body)
                self.assertEqual((answer["code"], {"sentEncrypted", "shown", "decrypted"} & answer.keys()), (None, sides), (action, answer))

    def test_a_request_that_is_not_sent_is_not_said_to_be_encrypted(self):
        with exploring("--encrypt", "aes", "--public-key", self.files["aes"], cloud=self.cloud) as explorer:
            answer = json.loads(explorer.post("send", {**CALL, "parameters": {"ImageBase64": "no base64"}})[2])
            self.assertEqual((answer["wasSent"], "sentEncrypted" in answer, self.cloud.requests), (False, False, []))

    def test_a_clear_response_is_an_error_without_its_content(self):
        with exploring("--encrypt", "sm", "--public-key", self.files["sm"], cloud=self.cloud) as explorer:
            self.cloud.says({**PERSON, "RequestId": "r"})
            answer = json.loads(explorer.post("send", CALL)[2])
            self.assertEqual((answer["code"], answer["wasSent"]), ("ClientError.Encryption", True))
            self.assertFalse({"shown", "decrypted"} & answer.keys())

    def test_a_key_that_cannot_be_used_ends_the_program_before_it_serves(self):
        for arguments, message in [
            (["--encrypt", "aes", "--public-key", self.files["sm"]], "it is an SM2 key"),
            (["--encrypt", "aes", "--public-key", "nowhere.pem"], "--public-key: "),
            (["--encrypt", "aes"], "--encrypt needs --public-key FILE"),
            (["--mock", "--encrypt", "aes", "--public-key", self.files["aes"]], "--mock encrypts with a test key of its own"),
        ]:
            done = subprocess.run([PROGRAM, "explore", "--port", "0", *arguments], capture_output=True, text=True, timeout=60)
            self.assertEqual((done.returncode, done.stdout), (2, ""))
            self.assertIn(message, done.stderr)


if __name__ == "__main__":
    unittest.main()
