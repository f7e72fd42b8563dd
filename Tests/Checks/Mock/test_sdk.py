"""Calls the mock with the official SDK for Python: all actions of OCR, and every error that the mock has."""

import json
import os
import sys
import tempfile
import time
import unittest
from unittest import mock as patches

sys.path.insert(0, os.path.dirname(__file__))
from mock_process import KEY, REPOSITORY, MockProcess, key_file  # noqa: E402
from spec_responses import Specs  # noqa: E402

from tencentcloud.common.common_client import CommonClient  # noqa: E402
from tencentcloud.common.credential import Credential  # noqa: E402
from tencentcloud.common.exception.tencent_cloud_sdk_exception import TencentCloudSDKException  # noqa: E402
from tencentcloud.common.profile.client_profile import ClientProfile  # noqa: E402
from tencentcloud.common.profile.http_profile import HttpProfile  # noqa: E402

OCR = Specs(REPOSITORY / "specs/ocr")


def client(mock, key=KEY, service="ocr", version="2018-11-19", region="", method="POST", signature="TC3-HMAC-SHA256"):
    http = HttpProfile(endpoint=f"127.0.0.1:{mock.port}", protocol="http", reqMethod=method)
    return CommonClient(service, version, Credential(*key), region, ClientProfile(signature, http))


def on_the_wire(values, members):
    """Members with JSON text as that text, which a spec may show as the value itself."""
    return {name: json.dumps(value, ensure_ascii=False, separators=(",", ":"))
            if members.get(name, {}).get("type", "").startswith("JSON of") and not isinstance(value, str) else value
            for name, value in values.items()}


class SDKTests(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.mock = MockProcess("--keys", key_file(cls.folder.name, KEY, ("AKIDother", "other")))

    @classmethod
    def tearDownClass(cls):
        status = cls.mock.close()
        cls.folder.cleanup()
        assert status == 0, status

    def code(self, call):
        """The code of the error that a call has; None for a success."""
        try:
            call()
        except TencentCloudSDKException as error:
            return error.get_code()
        return None

    def test_all_actions_answer_what_their_examples_show(self):
        self.assertEqual(len(OCR.actions), 83)
        for name, spec in OCR.actions.items():
            examples = [example for example in spec["examples"] if "response" in example]
            for example in examples:
                with self.subTest(action=name, example=example["title"]):
                    request = on_the_wire(example["request"], spec.get("parameters", {}))
                    if "encryption" in spec:  # test_encryption.py has its calls
                        self.assertEqual(self.code(lambda: client(self.mock).call_json(name, request)), "MissingParameter")
                        continue
                    answer = client(self.mock).call_json(name, request)["Response"]
                    identity = answer.pop("RequestId")
                    self.assertEqual(len(identity), 36)
                    # Several examples may show the same request.
                    same = [one for one in examples
                            if on_the_wire(one["request"], spec.get("parameters", {})) == request]
                    expected = [on_the_wire({key: value for key, value in one["response"].items() if key != "RequestId"},
                                            spec.get("response", {})) for one in same]
                    self.assertIn(answer, expected)

    def test_the_sdk_may_sign_as_it_wants(self):
        for method, signature in [("GET", "TC3-HMAC-SHA256"), ("POST", "HmacSHA1"), ("POST", "HmacSHA256"),
                                  ("GET", "HmacSHA1"), ("GET", "HmacSHA256")]:
            with self.subTest(method=method, signature=signature):
                def call(key=KEY):
                    return client(self.mock, key, method=method, signature=signature).call_json(
                        "IDCardOCR", {"ImageUrl": "https://example.com/front.jpg", "CardSide": "FRONT"})
                self.assertEqual(call()["Response"]["Name"], "林晓岚")
                self.assertEqual(self.code(lambda: call((KEY[0], "wrong"))), "AuthFailure.SignatureFailure")
                self.assertEqual(self.code(lambda: call(("AKIDunknown", "x"))), "AuthFailure.SecretIdNotFound")

    def test_every_error_has_the_cloud_s_code(self):
        picture = {"ImageUrl": "https://example.com/front.jpg"}
        ocr = client(self.mock)
        cases = {
            "InvalidAction": lambda: ocr.call_json("IDCardOCX", picture),
            "NoSuchVersion": lambda: client(self.mock, version="2017-01-01").call_json("IDCardOCR", picture),
            "NoSuchProduct": lambda: client(self.mock, service="abc").call_json("IDCardOCR", picture),
            "MissingParameter": lambda: ocr.call_json("IDCardOCR", {}),
            "InvalidParameter": lambda: ocr.call_json("IDCardOCR", {"ImageUrl": 1}),
            "InvalidParameterValue": lambda: ocr.call_json("IDCardOCR", {"ImageBase64": "data:image/png;base64,aGVsbG8="}),
            "RequestSizeLimitExceeded": lambda: ocr.call_json("IDCardOCR", {"ImageBase64": "aaaa" * 2_700_000}),
            "AuthFailure.SecretIdNotFound": lambda: client(self.mock, ("AKIDunknown", "x")).call_json("IDCardOCR", picture),
            "AuthFailure.SignatureFailure": lambda: client(self.mock, (KEY[0], "x")).call_json("IDCardOCR", picture),
        }
        for code, call in cases.items():
            with self.subTest(code=code):
                self.assertEqual(self.code(call), code)
        with patches.patch("time.time", lambda late=time.time() - 301: late):
            self.assertEqual(self.code(lambda: ocr.call_json("IDCardOCR", picture)), "AuthFailure.SignatureExpire")

    def test_a_strict_mock_with_limits_and_failures(self):
        mock = MockProcess("--strict", "--enforce-rate-limits", "--fail", "20%:InternalError", "--latency", "1ms")
        try:
            ocr = client(mock, mock.pair())
            self.assertEqual(self.code(lambda: ocr.call_json("IDCardOCR", {"ImageURL": "x"})), "UnknownParameter")
            self.assertEqual(
                self.code(lambda: ocr.call_json("IDCardOCR", {"ImageUrl": "x", "CardSide": "LEFT"})),
                "InvalidParameterValue")
            codes = [self.code(lambda: ocr.call_json("GeneralBasicOCR", {"ImageUrl": "x"})) for _ in range(200)]
            self.assertEqual({*codes} - {"RequestLimitExceeded"}, {None, "InternalError"})
            self.assertGreater(len(mock.lines()), 200)
        finally:
            self.assertEqual(mock.close(), 0)

    def test_regions_and_streams_of_another_service(self):
        with open(os.path.join(self.folder.name, "radio.yaml"), "w", encoding="utf-8") as file:
            file.write("""Service: radio
Version: 2020-01-01
Regions: [ap-guangzhou]
---
Action: Listen
stream: sse
response: {Text: {type: String, required: true}}
""")
        mock = MockProcess(file.name)
        try:
            self.assertIn("answers 1 action of 1 service.", mock.greeting)
            def call(region):
                return list(client(mock, region=region, service="radio", version="2020-01-01").call_sse("Listen", {}))
            self.assertEqual(self.code(lambda: call("ap-mars")), "UnsupportedRegion")
            events = [json.loads(event["data"]) for event in call("ap-guangzhou")]
            self.assertEqual([sorted(event) for event in events], [["RequestId", "Text"]] * 3)
        finally:
            self.assertEqual(mock.close(), 0)

    def test_the_journal_has_neither_keys_nor_values(self):
        answer = client(self.mock).call_json("IDCardOCR", {"ImageUrl": "https://example.com/private-picture.jpg"})
        lines = self.mock.lines()
        self.assertEqual(lines[-1]["requestId"], answer["Response"]["RequestId"])
        text = self.mock.exchange(self.mock.request(method="GET", target="/_tcapi/requests", body=b"")).decode()
        for secret in [*KEY, "private-picture", "林晓岚"]:
            self.assertNotIn(secret, text)
            self.assertNotIn(secret, json.dumps(lines, ensure_ascii=False))


if __name__ == "__main__":
    unittest.main()
