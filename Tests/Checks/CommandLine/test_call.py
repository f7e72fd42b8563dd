"""Calls with tcapi to a server on this machine that checks signatures with the official SDK, and bodies by the specs."""

import base64
import json
import os
import random
import subprocess
import sys
import unittest

sys.path.insert(0, os.path.dirname(__file__))
from program import KEYS, PROGRAM, REPOSITORY, TOKEN, Program  # noqa: E402

from signing_server import SigningServer  # noqa: E402
from spec_responses import Specs  # noqa: E402

OCR = Specs(REPOSITORY / "specs/ocr")


def words(name, value):
    """The arguments that give a parameter: text where that is possible, a path into objects, and else JSON."""
    if isinstance(value, str) and not value.startswith("@"):
        return [f"{name}={value}"]
    if isinstance(value, bool) or isinstance(value, int):
        return [f"{name}={json.dumps(value)}"]
    if isinstance(value, dict) and value:
        return [word for member, part in value.items() for word in words(f"{name}.{member}", part)]
    if isinstance(value, list) and value:
        return [word for index, part in enumerate(value) for word in words(f"{name}.{index}", part)]
    return [f"{name}:={json.dumps(value)}"]


class CallTests(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.server = SigningServer()
        cls.program = Program()

    @classmethod
    def tearDownClass(cls):
        cls.server.close()
        cls.program.close()

    def setUp(self):
        self.server.specs, self.server.response, self.server.requests = OCR, None, []

    def tearDown(self):
        self.assertEqual(self.program.leaks(), [])

    def call(self, action, *arguments, **options):
        return self.program.run("call", "ocr", action, "--endpoint", self.server.plain_address, *arguments, **options)

    def sent(self):
        return json.loads(self.server.requests[-1][1])

    def test_the_examples_of_all_actions_arrive_signed_and_as_written(self):
        self.assertEqual(len(OCR.actions), 83)
        for action in OCR.actions:
            request, response = OCR.example(action)
            arguments = [word for name, value in request.items() for word in words(name, value)]
            for form, given in [(arguments, b""), (["--input", "-"], json.dumps(request).encode())]:
                with self.subTest(action=action, form=form[:1]):
                    status, output, errors = self.call(action, *form, input=given)
                    if "encryption" in OCR.actions[action]:  # test_encryption.py has its calls
                        self.assertEqual((status, output), (2, ""))
                        continue
                    self.assertEqual((status, errors.startswith("HTTP status 200")), (0, True), errors)
                    self.assertEqual(json.loads(output), {"RequestId": "request-1", **response})
                    sent = self.sent()
                    self.assertEqual(sent.keys(), request.keys())
                    for name, value in request.items():
                        if isinstance(value, str) or not isinstance(sent[name], str):
                            self.assertEqual(sent[name], value)
                        else:  # JSON text, which the spec shows as the value itself
                            self.assertEqual(json.loads(sent[name]), value)

    def test_files_with_hostile_names_arrive_encoded(self):
        content = random.Random(1).randbytes(7000)
        for name in ["card.jpg", "a b=c.jpg", "-rf", "$(id)'\".jpg", "身份证.png", "line\nbreak.jpg", "@at.jpg", "a.b[0].jpg"]:
            with self.subTest(name=name):
                with open(self.program.path(name), "wb") as file:
                    file.write(content)
                self.server.specs = None
                status, _, errors = self.call("IDCardOCR", f"ImageBase64=@{name}")
                self.assertEqual(status, 0, errors)
                self.assertEqual(base64.b64decode(self.sent()["ImageBase64"]), content)

    def test_a_large_picture_is_sent_and_one_that_is_too_large_is_not(self):
        self.server.specs = None
        with open(self.program.path("large.jpg"), "wb") as file:
            file.write(bytes(7 << 20))
        self.assertEqual(self.call("IDCardOCR", "ImageBase64=@large.jpg")[0], 0)
        self.assertEqual(len(self.sent()["ImageBase64"]), (7 << 20) // 3 * 4 + 4)
        with open(self.program.path("huge.jpg"), "wb") as file:
            file.write(bytes(10 << 20))
        status, output, errors = self.call("IDCardOCR", "ImageBase64=@huge.jpg")
        self.assertEqual((status, output, len(self.server.requests)), (2, "", 1))
        self.assertIn("ImageBase64 must be at most 10485760 bytes of base64 text", errors)

    def test_all_problems_are_named_at_once_and_nothing_is_sent(self):
        status, output, errors = self.call(
            "IDCardOCR", "CardSid=FRONT", "Config.CropIdCrd=true", "Config.CropPortrait=maybe", "ImageBase64=@nowhere.jpg",
            "Region=ap-guangzhou", "foo", "CardWarnType.x=1", "EnableRecognitionRectify:={")
        self.assertEqual((status, output, self.server.requests), (2, "", []))
        for text in ["CardSid is no parameter of IDCardOCR; did you mean 'CardSide'?",
                     "Config.CropIdCrd is not known; did you mean 'CropIdCard'?",
                     "Config.CropPortrait must be true or false", "ImageBase64 needs a file: cannot read nowhere.jpg",
                     "Region is no parameter of IDCardOCR; use the option --region", "'foo' is not an argument",
                     "CardWarnType.x leads into a value of the type String",
                     "EnableRecognitionRectify needs JSON after ':='", "needs at least one of ImageBase64, ImageUrl"]:
            self.assertIn(text, errors)

    def test_a_refusal_is_1_with_the_next_step(self):
        self.server.response = (200, "application/json", json.dumps({"Response": {
            "Error": {"Code": "FailedOperation.ImageBlur", "Message": "Blurred."}, "RequestId": "request-7"}}).encode())
        status, output, errors = self.call("IDCardOCR", "ImageUrl=https://x.example/a.jpg")
        self.assertEqual((status, output), (1, ""))
        for text in ["FailedOperation.ImageBlur", "Blurred.", "Next step:", "request-7"]:
            self.assertIn(text, errors)
        status, output, _ = self.call("IDCardOCR", "ImageUrl=https://x.example/a.jpg", "--output", "raw")
        self.assertEqual((status, output.encode().rstrip(b"\n")), (1, self.server.response[2]))

    def test_no_server_is_3_and_no_key_is_2(self):
        status, _, errors = self.program.run(
            "call", "ocr", "IDCardOCR", "ImageUrl=x", "--endpoint", "http://127.0.0.1:9")
        self.assertEqual(status, 3)
        self.assertIn("No connection", errors)
        status, _, errors = self.call("IDCardOCR", "ImageUrl=x", "--profile", "nobody", keys={})
        self.assertEqual((status, self.server.requests), (2, []))
        self.assertIn("tccli configure --profile nobody", errors)

    def test_a_token_is_sent_and_a_profile_is_read(self):
        self.assertEqual(self.call("IDCardOCR", "ImageUrl=x", keys={**KEYS, "TENCENTCLOUD_TOKEN": TOKEN})[0], 0)
        self.assertEqual(self.server.requests[-1][0].get("x-tc-token"), TOKEN)
        os.makedirs(self.program.path(".tccli"), exist_ok=True)
        with open(self.program.path(".tccli/work.credential"), "w", encoding="utf-8") as file:
            json.dump({"secretId": KEYS["TENCENTCLOUD_SECRET_ID"], "secretKey": KEYS["TENCENTCLOUD_SECRET_KEY"]}, file)
        self.assertEqual(self.call("IDCardOCR", "ImageUrl=x", "--profile", "work", keys={})[0], 0)

    def test_options_become_headers(self):
        self.call("IDCardOCR", "ImageUrl=x", "--region", "ap-guangzhou", "--language", "zh-CN")
        headers = self.server.requests[-1][0]
        self.assertEqual((headers["x-tc-region"], headers["x-tc-language"]), ("ap-guangzhou", "zh-CN"))

    def test_a_dry_run_needs_no_key_and_sends_nothing(self):
        status, output, _ = self.call(
            "IDCardOCR", "ImageUrl=x", "Config.CropIdCard=true", "--dry-run", keys={})
        self.assertEqual((status, self.server.requests), (0, []))
        body = json.loads(output.splitlines()[-1])
        self.assertEqual((body["ImageUrl"], json.loads(body["Config"])), ("x", {"CropIdCard": True}))
        self.assertNotIn("Authorization", output)

    def test_the_output_has_the_form_that_was_asked_for(self):
        response = {"TextDetections": [{"DetectedText": "一", "Confidence": 99}, {"DetectedText": "b\u001b", "Confidence": 1}],
                    "Angel": 0.5, "RequestId": "request-1"}
        body = json.dumps({"Response": response}).encode()
        self.server.response = (200, "application/json", body)
        for arguments, expected in [
            ([], json.dumps(response, ensure_ascii=False, indent=2)), (["--output", "raw"], body.decode()),
            (["--query", "TextDetections.0.DetectedText"], '"一"'),
            (["--query", "TextDetections.0.DetectedText", "--output", "raw"], "一"),
            (["--query", "TextDetections.*.Confidence"], "[\n  99,\n  1\n]"),
            (["--query", "TextDetections[1].Confidence"], "1"),
        ]:
            with self.subTest(arguments=arguments):
                status, output, errors = self.call("GeneralBasicOCR", "ImageUrl=x", *arguments)
                self.assertEqual((status, output), (0, expected + "\n"), errors)
        status, output, _ = self.call("GeneralBasicOCR", "ImageUrl=x", "--output", "table")
        self.assertEqual(status, 0)
        self.assertIn("TextDetections (2)\nDetectedText  Confidence\n一            99\n", output)
        self.assertNotIn("\u001b", output)
        status, output, errors = self.call("GeneralBasicOCR", "ImageUrl=x", "--query", "TextDetection")
        self.assertEqual((status, output), (2, ""))
        self.assertIn("the response has no 'TextDetection': known here: TextDetections, Angel, RequestId", errors)
        _, output, _ = self.call("GeneralBasicOCR", "ImageUrl=x", "--include-headers")
        self.assertTrue(output.startswith("HTTP status 200\ncontent-length: "), output)

    def test_a_version_is_chosen(self):
        self.assertEqual(self.call("IDCardOCR", "ImageUrl=x", "--version", "2018-11-19")[0], 0)
        status, _, errors = self.call("IDCardOCR", "ImageUrl=x", "--version", "2020-01-01")
        self.assertEqual(status, 2)
        self.assertIn("no version '2020-01-01' with the action 'IDCardOCR'; known: 2018-11-19", errors)
        self.assertRegex(self.program.run("--version")[1], r"^\d+\.\d+\.\d+\n$")

    def test_lists_name_what_can_be_called(self):
        self.assertEqual([row["Service"] for row in json.loads(self.program.run("list", "--json")[1])], ["ocr"])
        rows = json.loads(self.program.run("list", "ocr", "--json")[1])
        self.assertEqual(sorted(row["Action"] for row in rows), sorted(OCR.actions))
        action = json.loads(self.program.run("list", "ocr", "IDCardOCR", "--json")[1])
        self.assertEqual([row["Name"] for row in action["Parameters"]], list(OCR.actions["IDCardOCR"]["parameters"]))
        for arguments, text in [(["ocr", "IDCrdOCR"], "did you mean 'IDCardOCR'?"), (["orc"], "did you mean 'ocr'?")]:
            status, _, errors = self.program.run("list", *arguments)
            self.assertEqual(status, 2)
            self.assertIn(text, errors)

    def test_completion_knows_services_actions_parameters_and_values(self):
        for position, words, expected in [
            (0, ["o"], "ocr"), (1, ["ocr", "ID"], "IDCardOCR"), (2, ["ocr", "IDCardOCR", ""], "CardSide=BACK"),
            (2, ["ocr", "IDCardOCR", ""], "ImageBase64=@"), (2, ["ocr", "--region", "x", "IDCardOCR", ""], "ImageUrl="),
        ]:
            status, output, _ = self.program.run(
                "---completion", "call", "--", f"positional@{position}", str(len(words) + 1), "0", "tcapi", "call", *words,
                variables={"SAP_SHELL": "bash"})
            self.assertEqual(status, 0)
            self.assertIn(expected, output.split("\n"))
        for shell in ["bash", "zsh", "fish"]:
            self.assertIn("tcapi", self.program.run("--generate-completion-script", shell)[1])

    def test_a_reader_that_goes_away_ends_the_run_quietly(self):
        line = f"'{PROGRAM}' list ocr | head -1; '{PROGRAM}' list ocr >&- ; echo $?"
        done = subprocess.run(["bash", "-c", line], capture_output=True, check=False)
        self.assertEqual(done.stdout.decode().splitlines()[1], "74")
        self.assertEqual(done.stderr.decode().count("\n"), 1)
        self.assertIn("cannot write standard output", done.stderr.decode())

    def test_a_call_costs_little(self):
        """Generous limits, for a machine that does much else; docs/command-line.md has figures."""
        before = os.times()
        for _ in range(5):
            self.assertEqual(self.call("GeneralBasicOCR", "ImageUrl=x")[0], 0)
        after = os.times()
        cost = (after.children_user + after.children_system - before.children_user - before.children_system) / 5
        print(f"call, cold: {cost:.3f} s of CPU", file=sys.stderr)
        self.assertLess(cost, 2)


class SpecsTests(unittest.TestCase):
    """Specs of another service, in a folder."""

    def setUp(self):
        self.program, self.server = Program(), SigningServer()
        self.server.service = "box"
        os.makedirs(self.program.path("cloud/box/2026-01-31"))
        with open(self.program.path("cloud/box/2026-01-31/service.yaml"), "w", encoding="utf-8") as file:
            file.write("Service: box\nVersion: 2026-01-31\ntypes:\n  Filter:\n    members:\n"
                       "      Name: {type: String, required: true}\n      Values: {type: Array of String}\n")
        with open(self.program.path("cloud/box/2026-01-31/actions.yaml"), "w", encoding="utf-8") as file:
            file.write("Action: ListBoxes\nparameters:\n  Limit: {type: Integer, maximum: 100}\n  Ratio: {type: Float}\n"
                       "  Filters: {type: Array of Filter, maxItems: 2}\n  Anything: {type: Any}\n  Since: {type: Timestamp}\n"
                       "---\nAction: PutBox\nbody: multipart\nparameters:\n  Name: {type: String}\n"
                       "  File: {type: Binary, required: true, maxSize: 100 B}\n")

    def tearDown(self):
        self.program.close()
        self.server.close()

    def call(self, action, *arguments):
        return self.program.run("call", "box", action, "--specs", "cloud", "--endpoint", self.server.plain_address, *arguments)

    def test_values_have_the_types_of_the_spec(self):
        status, _, errors = self.call(
            "ListBoxes", "Limit=20", "Ratio=2", "Filters.0.Name=zone", "Filters[0].Values.0=a=b", "Filters.1.Name=x",
            "Anything.a.0.b=1", "Since=2026-01-01T00:00:00Z")
        self.assertEqual(status, 0, errors)
        self.assertEqual(json.loads(self.server.requests[0][1]), {
            "Limit": 20, "Ratio": 2, "Filters": [{"Name": "zone", "Values": ["a=b"]}, {"Name": "x"}],
            "Anything": {"a": [{"b": "1"}]}, "Since": "2026-01-01T00:00:00Z"})

    def test_values_that_the_spec_forbids_are_refused(self):
        status, _, errors = self.call(
            "ListBoxes", "Limit=101", "Ratio=x", "Filters:=[{}, {}, {}]", "Since=yesterday", "Anything.2=a")
        self.assertEqual((status, self.server.requests), (2, []))
        for text in ["Limit must be at most 100", "Ratio must be a number", "Filters must have at most 2 items",
                     "Filters[0].Name is required", "Since must be a time such as 2026-01-01T00:00:00+08:00",
                     "Anything has no element before its last one"]:
            self.assertIn(text, errors)

    def test_a_file_is_a_part_of_a_multipart_body(self):
        with open(self.program.path("a b.bin"), "wb") as file:
            file.write(b"\0\xff")
        self.assertEqual(self.call("PutBox", "Name=x", "File=@a b.bin")[0], 0)
        headers, body = self.server.requests[0]
        self.assertTrue(headers["content-type"].startswith("multipart/form-data; boundary="))
        self.assertIn(b'name="File"; filename="a b.bin"\r\nContent-Type: application/octet-stream\r\n\r\n\0\xff\r\n', body)


if __name__ == "__main__":
    unittest.main()
