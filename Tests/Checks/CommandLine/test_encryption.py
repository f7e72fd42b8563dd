"""Encrypted calls with tcapi to a server that decrypts and encrypts with other libraries, of all shapes that specs have."""

import base64
import json
import os
import sys
import unittest

sys.path.insert(0, os.path.dirname(__file__))
from program import REPOSITORY, Program  # noqa: E402

from encrypting_service import KEYS, PERSON, Service  # noqa: E402
from encryption_keys import data  # noqa: E402
from signing_server import SigningServer  # noqa: E402
from test_fit import picture  # noqa: E402

SPECS = REPOSITORY / "Tests/Golden/accepted/calls-that-encrypt-their-content"

LOBBY = """
Service: lobby
Version: 2024-01-01
types:
  Encryption:
    members:
      EncryptList: {type: Array of String, required: request}
      CiphertextBlob: {type: String, required: request}
      Iv: {type: String, required: request}
      Algorithm: {type: String}
      TagList: {type: Array of String}
---
Action: CheckGuest
parameters:
  Name: {type: String, sensitive: true}
  IdCard: {type: String, sensitive: true}
  Photo: {type: String}
  Encryption: {type: Encryption}
response:
  Result: {type: String}
encryption: {request: [Name, IdCard]}
"""


class EncryptionTests(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.server = SigningServer()
        cls.program = Program()
        with open(cls.program.path("lobby.yaml"), "w", encoding="utf-8") as file:
            file.write(LOBBY)
        for name, key in KEYS.items():
            forms = {"pem": key.pem.encode(), "der": key.der["SubjectPublicKeyInfo"], "txt": base64.b64encode(key.pem.encode())}
            for form, content in forms.items():
                with open(cls.program.path(f"{name}.{form}"), "wb") as file:
                    file.write(content)

    @classmethod
    def tearDownClass(cls):
        cls.server.close()
        cls.program.close()

    def setUp(self):
        self.server.service, self.server.requests = "identity", []
        self.service = self.server.specs = Service()

    def call(self, action, *arguments, service="identity"):
        specs = {"identity": ["--specs", str(SPECS)], "lobby": ["--specs", "lobby.yaml"]}.get(service, [])
        return self.program.run("call", service, action, *specs, "--endpoint", self.server.plain_address, *arguments)

    def encrypted(self, action, *arguments, algorithm="aes", form="pem", **options):
        """Returns the clear response of a call that succeeds."""
        key = ["--encrypt", algorithm, "--public-key", f"{algorithm}.{form}"]
        status, output, errors = self.call(action, *arguments, *key, **options)
        self.assertEqual((status, errors.startswith("HTTP status 200")), (0, True), errors)
        self.assertEqual(self.service.algorithm, KEYS[algorithm].algorithm)
        sent = self.server.requests[-1][1].decode()
        for value in PERSON.values():
            self.assertNotIn(value, sent)
        return json.loads(output)

    def test_the_shipped_action_in_both_algorithms(self):
        self.server.service = "ocr"
        for algorithm in KEYS:
            with self.subTest(algorithm=algorithm):
                response = self.encrypted(
                    "RecognizeEncryptedIDCardOCR", "ImageUrl=https://example.com/a.jpg", "Config.CropIdCard=true",
                    algorithm=algorithm, service="ocr")
                self.assertEqual(response, {"RequestId": "request-1", **PERSON})
                self.assertEqual(self.service.seen["ImageUrl"], "https://example.com/a.jpg")
                self.assertEqual(json.loads(self.service.seen["Config"]), {"CropIdCard": True})

    def test_every_shape_and_every_form_of_a_key(self):
        given = [f"{name}={value}" for name, value in PERSON.items()]
        for algorithm in KEYS:
            for form in ("pem", "der", "txt"):
                with self.subTest(algorithm=algorithm, form=form):
                    response = self.encrypted("CheckPerson", *given, algorithm=algorithm, form=form)
                    self.assertEqual(response["Result"], "0")
                    self.assertEqual(self.service.seen, PERSON)
            response = self.encrypted("GetFields", "BizToken=1", algorithm=algorithm)
            self.assertEqual(response["Text"]["Name"], PERSON["Name"])
            response = self.encrypted("GetResult", "BizToken=1", algorithm=algorithm)
            self.assertEqual(response["Name"], PERSON["Name"])
            self.assertEqual(self.service.seen, {"BizToken": "1", "IsEncryptResponse": True})
        self.assertEqual(self.encrypted("CheckPhone", "Phone=13711112222")["Result"], "0")
        self.assertEqual(self.service.seen, {"Phone": "13711112222"})

    def test_a_large_picture_is_counted_in_its_encrypted_size(self):
        self.server.service = "ocr"
        for size, status in ((5 << 20, 0), (6 << 20, 2)):
            with open(self.program.path("card.jpg"), "wb") as file:
                file.write(bytes(size))
            found, _, errors = self.call(
                "RecognizeEncryptedIDCardOCR", "ImageBase64=@card.jpg", "--encrypt", "aes", "--public-key", "aes.pem", service="ocr")
            self.assertEqual(found, status, errors)
        self.assertEqual(len(self.server.requests), 1)

    @unittest.skipUnless("WITH_PICTURES" in os.environ, "tcapi cannot fit pictures")
    def test_a_picture_that_is_too_large_only_when_it_is_encrypted_is_made_smaller(self):
        self.server.service = "ocr"
        with open(self.program.path("card.bmp"), "wb") as file:
            file.write(picture(1700, 1300))
        status, _, errors = self.call(
            "RecognizeEncryptedIDCardOCR", "ImageBase64=@card.bmp", "--fit", "--encrypt", "aes", "--public-key", "aes.pem",
            service="ocr")
        self.assertEqual(status, 0, errors)
        self.assertIn("ImageBase64: JPEG, 1700 x 1300 pixels, ", errors)
        self.assertTrue(data(self.service.seen["ImageBase64"]).startswith(b"\xff\xd8\xff"))

    def test_nothing_is_sent_that_cannot_be_encrypted(self):
        aes = ["--encrypt", "aes", "--public-key"]
        for action, arguments, service, message in [
            ("IDCardOCR", ["ImageUrl=x", *aes, "aes.pem"], "ocr", "IDCardOCR has no encrypted form"),
            ("RecognizeEncryptedIDCardOCR", ["ImageUrl=x"], "ocr", "accepts encrypted requests only; add --encrypt aes"),
            ("CheckPhone", ["Phone=1", "--encrypt", "aes"], "identity", "--encrypt needs --public-key FILE"),
            ("CheckPhone", ["Phone=1", "--public-key", "aes.pem"], "identity", "--public-key needs --encrypt"),
            ("CheckPhone", ["Phone=1", *aes, "nowhere.pem"], "identity", "--public-key: "),
            ("CheckPhone", ["Phone=1", *aes, "sm.pem"], "identity", "public key cannot be used: it is an SM2 key"),
            ("CheckPhone", ["Phone=1", "--encrypt", "sm", "--public-key", "sm.pem"], "identity", "AES-256-CBC only"),
            ("CheckPhone", [*aes, "aes.pem"], "identity", "Phone is required"),
            ("CheckGuest", ["Photo=x", *aes, "aes.pem"], "lobby", "it encrypts Name, IdCard only, and the request has none of them"),
            ("CheckPerson", ["Name=1", "IdCard=2", "Encryption.Iv=x", *aes, "aes.pem"], "identity", "Encryption"),
            ("CheckPhone", ["Phone=1", *aes, "aes.pem", "--dry-run"], "identity", "--dry-run does not encrypt"),
        ]:
            with self.subTest(message=message):
                status, output, errors = self.call(action, *arguments, service=service)
                self.assertEqual((status, output, self.server.requests), (2, "", []), errors)
                self.assertIn(message, errors)

    def test_a_response_in_clear_is_an_error(self):
        self.server.service = "ocr"
        self.server.response = (200, "application/json", b'{"Response":{"Name":"x","RequestId":"request-9"}}')
        status, output, errors = self.call(
            "RecognizeEncryptedIDCardOCR", "ImageUrl=x", "--encrypt", "aes", "--public-key", "aes.pem", service="ocr")
        self.server.response = None
        self.assertEqual((status, output), (3, ""))
        self.assertIn("the response is clear", errors)
        self.assertIn("request-9", errors)


if __name__ == "__main__":
    unittest.main()
