"""Compares `tcapi sign` with the official SDK, and makes each known mistake with code that has it."""

import datetime
import hashlib
import hmac
import json
import os
import random
import subprocess
import sys
import time
import unittest

sys.path.insert(0, os.path.dirname(__file__))
from program import KEYS, TOKEN, Program  # noqa: E402

from official_signature import authorization  # noqa: E402
from signing_server import SECRET_ID, SECRET_KEY, SigningServer  # noqa: E402

# `SIGNATURES=1000` compares as many.
COUNT = int(os.environ.get("SIGNATURES", "20"))
NOW = int(time.time())


def tc3(secret_id, secret_key, body, timestamp, host="ocr.tencentcloudapi.com", service="ocr",
        content_type="application/json", action=None, date=None):
    """An Authorization header by the public description of the signature."""
    date = date or datetime.datetime.fromtimestamp(timestamp, datetime.timezone.utc).strftime("%Y-%m-%d")
    headers = {"content-type": content_type, "host": host, **({"x-tc-action": action} if action else {})}
    names = ";".join(headers)
    lines = "".join(f"{name}:{value}\n" for name, value in headers.items())
    request = f"POST\n/\n\n{lines}\n{names}\n{hashlib.sha256(body).hexdigest()}"
    scope = f"{date}/{service}/tc3_request"
    text = f"TC3-HMAC-SHA256\n{timestamp}\n{scope}\n{hashlib.sha256(request.encode()).hexdigest()}"
    key = ("TC3" + secret_key).encode()
    for part in (date, service, "tc3_request"):
        key = hmac.new(key, part.encode(), hashlib.sha256).digest()
    signature = hmac.new(key, text.encode(), hashlib.sha256).hexdigest()
    return f"TC3-HMAC-SHA256 Credential={secret_id}/{scope}, SignedHeaders={names}, Signature={signature}"


class SignTests(unittest.TestCase):
    def setUp(self):
        self.program = Program()

    def tearDown(self):
        self.assertEqual(self.program.leaks(), [])
        self.program.close()

    def sign(self, *arguments, **options):
        return self.program.run("sign", "ocr", "IDCardOCR", "ImageUrl=https://x.example/身份.jpg?a=<b>", *arguments, **options)

    def test_the_signature_is_that_of_the_official_sdk(self):
        generator = random.Random(COUNT)
        for _ in range(COUNT):
            service = "".join(generator.choices("abcdefghijklmnopqrstuvwxyz", k=generator.randint(2, 8)))
            with open(self.program.path("service.yaml"), "w", encoding="utf-8") as file:
                file.write(f"Service: {service}\nVersion: 2026-01-31\n---\nAction: DoIt\nparameters:\n  Value: {{type: Any}}\n")
            value = "".join(generator.choices("aZ09 '\"\\/\n<>&é身😀", k=generator.randint(0, 40)))
            keys = {"TENCENTCLOUD_SECRET_ID": "AKID" + generator.randbytes(8).hex(),
                    "TENCENTCLOUD_SECRET_KEY": generator.randbytes(16).hex()}
            if generator.random() < 0.5:
                keys["TENCENTCLOUD_TOKEN"] = generator.randbytes(16).hex()
            timestamp = str(generator.randint(0, 4_000_000_000))
            status, output, errors = self.program.run(
                "sign", service, "DoIt", f"Value:={json.dumps(value)}", "--specs", ".", "--timestamp", timestamp, "--json",
                keys=keys)
            self.assertEqual(status, 0, errors)
            signed = json.loads(output)
            headers = {name.lower(): text for name, text in signed["Headers"].items()}
            self.assertEqual(json.loads(signed["Body"]), {"Value": value})
            self.assertEqual((headers["x-tc-timestamp"], headers.get("x-tc-token")),
                             (timestamp, keys.get("TENCENTCLOUD_TOKEN")))
            self.assertEqual(headers["authorization"], authorization(
                headers, signed["Body"].encode(), service, keys["TENCENTCLOUD_SECRET_ID"], keys["TENCENTCLOUD_SECRET_KEY"]))
            self.assertNotIn(keys["TENCENTCLOUD_SECRET_KEY"], output + errors)

    def test_the_explanation_has_each_step_and_its_curl_works(self):
        server = SigningServer()
        status, output, _ = self.sign("--explain", "--endpoint", server.plain_address)
        self.assertEqual(status, 0)
        day = hmac.new(("TC3" + SECRET_KEY).encode(), output.split('secret key, "')[1][:10].encode(), hashlib.sha256)
        self.assertIn(f"= {day.hexdigest()[:8]}…", output)
        self.assertNotIn(day.hexdigest(), output)
        _, full, _ = self.sign("--explain", "--show-derived-keys")
        self.assertIn(day.hexdigest(), full)
        command = "curl -sS " + output.split("curl -sS ")[1]
        done = subprocess.run(["sh", "-c", command], capture_output=True, check=True,
                              env={**os.environ, "no_proxy": "127.0.0.1"})
        server.close()
        self.assertEqual(json.loads(done.stdout), {"Response": {"RequestId": "request-1"}})

    def test_a_token_is_only_in_the_headers_that_need_it(self):
        _, output, _ = self.program.run("sign", "ocr", "IDCardOCR", "ImageUrl=x", keys={**KEYS, "TENCENTCLOUD_TOKEN": TOKEN})
        self.program.outputs.clear()
        self.assertIn(f"X-TC-Token: {TOKEN}\n", output)

    def check(self, header, timestamp=NOW):
        status, output, errors = self.sign(
            "--check", header, "--timestamp", str(timestamp), "--region", "ap-guangzhou")
        return status, output + errors

    def body(self):
        return json.loads(self.sign("--json")[1])["Body"].encode()

    def test_a_right_signature_is_called_right(self):
        body = self.body()
        for action in [None, "idcardocr"]:
            self.assertEqual(self.check("Authorization: " + tc3(SECRET_ID, SECRET_KEY, body, NOW, action=action)),
                             (0, "The signature is right.\n"))

    def test_each_mistake_is_recognised(self):
        body = self.body()
        value = json.loads(body)
        shanghai = datetime.timezone(datetime.timedelta(hours=8))
        # 20:00 UTC is the next day in Shanghai.
        evening = NOW // 86_400 * 86_400 - 4 * 3600
        local = datetime.datetime.fromtimestamp(evening, shanghai).strftime("%Y-%m-%d")
        self.assertEqual(self.check(tc3(SECRET_ID, SECRET_KEY, body, evening, date=local), evening),
                         (1, "error: Step 2, string to sign: the scope has a local date. It needs the date of "
                             "X-TC-Timestamp in UTC.\n"))
        mistakes = [
            ({"host": "ocr.ap-guangzhou.tencentcloudapi.com"}, "the host was signed as 'ocr.ap-guangzhou.tencentcloudapi.com'"),
            ({"body": json.dumps(value).encode()}, "another encoding (spaces after ':' and ',', \\u escapes)"),
            ({"body": json.dumps(value, ensure_ascii=False, indent=4).encode()}, "another encoding (indented by 4)"),
            ({"body": b""}, "another encoding (an empty body)"),
            ({"content_type": "application/json; charset=utf-8"}, "the content type was signed as "
                                                                  "'application/json; charset=utf-8'"),
            ({"secret_key": SECRET_KEY + "\n"}, "the secret key contains a line break"),
            ({"service": "cvm"}, "the scope has the service 'cvm'. It needs 'ocr'."),
            ({"action": "IDCardOCR"}, "the value of x-tc-action was signed with capital letters"),
            ({"action": "generalbasicocr"}, "the action was signed as 'GeneralBasicOCR', but 'IDCardOCR' is called"),
            ({"timestamp": NOW - 8 * 3600}, "the time was signed 28800 seconds before X-TC-Timestamp"),
            ({"timestamp": NOW - 2}, "the time was signed 2 seconds before X-TC-Timestamp"),
            ({"secret_id": "AKIDofAnotherPair"}, "the header has the id of another key"),
        ]
        for change, text in mistakes:
            with self.subTest(change=change):
                right = {"secret_id": SECRET_ID, "secret_key": SECRET_KEY, "body": body, "timestamp": NOW}
                status, output = self.check(tc3(**{**right, **change}))
                self.assertEqual((status, output.count("Step ")), (1, 1), output)
                self.assertIn(text, output)

    def test_a_mistake_that_nobody_knows_gets_advice(self):
        status, output = self.check(tc3(SECRET_ID, "wrong", self.body(), NOW))
        self.assertEqual(status, 1)
        self.assertIn("none of the known mistakes", output)

    def test_a_clock_that_is_off_is_recognised(self):
        early = NOW - 3600
        status, output = self.check(tc3(SECRET_ID, SECRET_KEY, self.body(), early), early)
        self.assertEqual(status, 1)
        self.assertRegex(output, r"its time is 36\d\d seconds before this machine's")

    def test_two_mistakes_are_recognised_together(self):
        header = tc3(SECRET_ID, SECRET_KEY + "\n", json.dumps(json.loads(self.body())).encode(), NOW)
        status, output = self.check(header)
        self.assertEqual((status, output.count("Step ")), (1, 2))

    def test_the_key_of_another_pair_on_this_machine_is_recognised(self):
        os.makedirs(self.program.path(".tencentcloud"))
        with open(self.program.path(".tencentcloud/credentials"), "w", encoding="utf-8") as file:
            file.write("[default]\nsecret_id = AKIDofTheFile\nsecret_key = keyOfTheFile\n")
        status, output = self.check(tc3(SECRET_ID, "keyOfTheFile", self.body(), NOW))
        self.assertEqual(status, 1)
        self.assertIn("the secret key belongs to another id, AKID…", output)
        self.assertNotIn("keyOfTheFile", output)

    def test_what_is_no_header_is_used_wrongly(self):
        for header in ["", "x", "Authorization: TC3-HMAC-SHA256 Credential=a/b"]:
            self.assertEqual(self.check(header)[0], 2)
        self.assertEqual(self.sign("--check", "x")[0], 2)
        self.assertEqual(self.sign("--timestamp", "-1")[0], 2)


if __name__ == "__main__":
    unittest.main()
