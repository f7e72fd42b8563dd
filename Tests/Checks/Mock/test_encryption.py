"""Encrypted calls of a mock: by other libraries, and by tcapi itself as the documentation shows them."""

import json
import os
import subprocess
import sys
import unittest
import urllib.request

sys.path.insert(0, os.path.dirname(__file__))
from mock_process import PROGRAM, REPOSITORY, MockProcess  # noqa: E402

sys.path.insert(0, str(REPOSITORY / "Tests/Checks/Python"))
import gmalg  # noqa: E402
from cryptography.hazmat.primitives import serialization  # noqa: E402
from cryptography.hazmat.primitives.asymmetric import padding, rsa  # noqa: E402
from encryption_keys import AES, SM2_PREFIX, SM4, data, text  # noqa: E402

SPECS = REPOSITORY / "Tests/Golden/accepted/calls-that-encrypt-their-content"


class Call:
    """The client's side of one call, by OpenSSL and gmalg."""

    def __init__(self, cipher, pem):
        self.cipher = cipher
        self.key, self.iv = os.urandom(cipher.key_size), os.urandom(cipher.iv_size)
        if cipher is AES:
            self.blob = serialization.load_pem_public_key(pem.encode()).encrypt(self.key, padding.PKCS1v15())
        else:
            der = data("".join(pem.splitlines()[1:-1]))
            assert der.startswith(SM2_PREFIX)
            self.blob = gmalg.SM2(pk=der[len(SM2_PREFIX):]).encrypt(self.key)

    def request(self, members):
        """Returns these parameters, encrypted, and their description."""
        sealed = {name: self.cipher.encrypt(self.key, self.iv, value.encode()) for name, value in members.items()}
        description = {"EncryptList": list(sealed), "CiphertextBlob": text(self.blob), "Iv": text(self.iv),
                       "Algorithm": self.cipher.algorithm, "TagList": [text(tag) for _, tag in sealed.values() if tag]}
        return {**{name: text(ciphertext) for name, (ciphertext, _) in sealed.items()}, "Encryption": description}

    def opened(self, ciphertext, description, index=0):
        """Returns the text that the response has encrypted."""
        tags = description["TagList"]
        return self.cipher.decrypt(self.key, data(description["Iv"]), data(ciphertext), data(tags[index]) if tags else None).decode()


class EncryptionTests(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.mock = MockProcess(str(SPECS), str(REPOSITORY / "specs"))
        cls.pems = {AES: cls.get("/_tcapi/keys/aes.pem"), SM4: cls.get("/_tcapi/keys/sm.pem")}

    @classmethod
    def tearDownClass(cls):
        status = cls.mock.close()
        assert status == 0, status

    @classmethod
    def get(cls, path):
        with urllib.request.urlopen(cls.mock.url + path) as response:
            return response.read().decode()

    def send(self, action, parameters, version="2018-03-01"):
        request = urllib.request.Request(
            self.mock.url, json.dumps(parameters).encode(),
            {"Content-Type": "application/json", "X-TC-Action": action, "X-TC-Version": version})
        with urllib.request.urlopen(request) as response:
            return json.load(response)["Response"]

    def test_other_libraries_read_the_responses(self):
        for cipher, pem in self.pems.items():
            with self.subTest(algorithm=cipher.algorithm):
                call = Call(cipher, pem)
                response = self.send("RecognizeCard", call.request({"EncryptedBody": '{"ImageUrl": "x"}'}))
                self.assertEqual(response["Name"], "")
                self.assertEqual(json.loads(call.opened(response["EncryptedBody"], response["Encryption"])), {"Name": "张三"})
                response = self.send("CheckPerson", call.request({"Name": "张三", "IdCard": "1"}))
                self.assertEqual(response["Result"], "0")
                response = self.send("GetFields", {"BizToken": "1", **call.request({})})
                clear = self.send("GetFields", {"BizToken": "1"})
                self.assertEqual(response["Encryption"]["EncryptList"], ["Response.Text.Name", "Response.Text.IdCard"])
                for index, name in enumerate(["Name", "IdCard"]):
                    found = call.opened(response["Text"][name], response["Encryption"], index)
                    self.assertEqual(found, clear["Text"][name])
                response = self.send("GetResult", {"BizToken": "1", "IsEncryptResponse": True, **call.request({})})
                self.assertIn("Name", json.loads(call.opened(response["EncryptedBody"], response["Encryption"]))["Text"])
        call = Call(AES, self.pems[AES])
        request = call.request({"Phone": "13711112222"})
        description = request.pop("Encryption")
        flat = {name: description[name] for name in ("EncryptList", "CiphertextBlob", "Iv")}
        self.assertIn("Result", self.send("CheckPhone", {**request, **flat}))

    def test_a_request_for_another_key_is_refused(self):
        for call in (Call(AES, rsa_pem(1024)), Call(AES, rsa_pem(2048)), Call(SM4, SM4().pem)):
            response = self.send("RecognizeCard", call.request({"EncryptedBody": '{"ImageUrl": "x"}'}))
            self.assertEqual(response["Error"]["Code"], "InvalidParameterValue")
        self.assertTrue(self.mock.is_alive())

    def test_tcapi_calls_as_the_documentation_shows(self):
        self.assertIn(f"{self.mock.url}/_tcapi/keys/sm.pem", self.mock.greeting)
        for name, cipher in (("aes", AES), ("sm", SM4)):
            path = os.path.join(self.mock.folder.name, f"{name}.pem")
            with open(path, "w", encoding="ascii") as file:
                file.write(self.pems[cipher])
            environment = {"PATH": os.environ["PATH"], "HOME": self.mock.folder.name, "no_proxy": "127.0.0.1",
                           "TENCENTCLOUD_SECRET_ID": "any", "TENCENTCLOUD_SECRET_KEY": "any"}
            arguments = ["call", "ocr", "RecognizeEncryptedIDCardOCR", "ImageUrl=https://example.com/front.jpg",
                         "--endpoint", self.mock.url]
            done = subprocess.run(
                [PROGRAM, *arguments, "--encrypt", name, "--public-key", path], capture_output=True, text=True,
                check=False, env=environment)
            self.assertEqual(done.returncode, 0, done.stderr)
            self.assertEqual(json.loads(done.stdout)["Name"], "林晓岚")


def rsa_pem(bits):
    key = rsa.generate_private_key(public_exponent=65537, key_size=bits).public_key()
    return key.public_bytes(serialization.Encoding.PEM, serialization.PublicFormat.PKCS1).decode()


if __name__ == "__main__":
    unittest.main()
