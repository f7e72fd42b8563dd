"""Runs generated collections in Node against a server that checks signatures, for the tests in this folder."""

import functools
import json
import os
import pathlib
import re
import subprocess
import tempfile
import unittest

from signing_server import SECRET_ID, SECRET_KEY, SigningServer
from spec_responses import Specs

HERE = pathlib.Path(__file__).parent
REPOSITORY = HERE.parents[2]
OCR = REPOSITORY / "Generated/Postman/ocr.postman_collection.json"
OCR_IN_CHINESE = REPOSITORY / "Generated/Postman/ocr.zh-CN.postman_collection.json"
ENVIRONMENTS = REPOSITORY / "Generated/Postman/environments"
# Debian's libjs-cryptojs.
CRYPTOJS = "/usr/share/javascript/cryptojs/rollups/hmac-sha256.js"
START = "Start here \u00b7 \u4ece\u8fd9\u91cc\u5f00\u59cb"
IMAGE_URL = "https://example.com/card.jpg"
FILES = {"imageUrl": IMAGE_URL, "fileUrl": "https://example.com/paper.pdf"}


@functools.cache
def ocr_specs():
    return Specs(REPOSITORY / "specs/ocr")


def items(collection, start=None):
    """The requests in all folders; only in those that come first if `start` is true, or without them if it is false."""
    waiting = [item for item in collection["item"] if start is None or start == (item["name"] == START)]
    while waiting:
        item = waiting.pop(0)
        if "item" in item:
            waiting = item["item"] + waiting
        else:
            yield item


def action_of(item):
    return next(header["value"] for header in item["request"]["header"] if header["key"] == "X-TC-Action")


def is_refused_in_clear(item):
    """True if the service accepts the parameters of a request of OCR only as one encrypted text."""
    return ocr_specs().actions[action_of(item)].get("encryption", {}).get("request") == "body"


def saved_response(saved):
    """The content of a saved response without what differs from call to call."""
    response = json.loads(saved["body"])["Response"]
    response.pop("RequestId")
    if "Error" in response:
        response["Error"]["Message"] = "Refused."
    return response


def without_comments(raw):
    """The JSON of a generated body, in which each comment is a line of its own."""
    return json.loads("\n".join(line for line in raw.split("\n") if not line.startswith("  //")))


def with_comments(raw):
    """The JSON of a generated body with each parameter in a comment sent, too."""
    lines = [line for line in raw.split("\n") if not re.match(r"  // [^,\"]", line)]
    lines = [re.sub(r"^  // ", "  ", line).removesuffix(" // deprecated") for line in lines]
    return json.loads("\n".join(lines))


class PostmanCase(unittest.TestCase):
    maxDiff = None

    @classmethod
    def setUpClass(cls):
        cls.server = SigningServer()
        cls.addClassCleanup(cls.server.close)
        cls.folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(cls.folder.cleanup)

    def setUp(self):
        self.server.requests.clear()
        self.server.service = "ocr"
        self.server.response = self.server.specs = None

    def run_collection(self, path=OCR, environment=(), timezone="UTC", **job):
        """Returns the result of each request of a collection."""
        values = {"secretId": SECRET_ID, "secretKey": SECRET_KEY, "baseUrl": self.server.address, **FILES, **dict(environment)}
        job = {"collection": str(path), "environmentFile": str(ENVIRONMENTS / "china-site.postman_environment.json"),
               "environment": values, "hashes": "global", "cryptojs": CRYPTOJS, **job}
        process = subprocess.run(
            ["node", str(HERE / "run_collection.js")], input=json.dumps(job).encode(), stdout=subprocess.PIPE, check=True,
            env={**os.environ, "TZ": timezone}, timeout=300)
        results = json.loads(process.stdout)
        self.assertTrue(results)
        return results

    def run_one(self, name="IDCardOCR", **arguments):
        """The result of one request, and what the server saw of it: headers and body, or None."""
        self.server.requests.clear()
        result = self.run_collection(only=name, **{"start": False, **arguments})[0]
        return result, self.server.requests[-1] if self.server.requests else None

    def assert_accepted(self, result):
        self.assertNotIn("error", result)
        self.assertEqual([test for test in result["tests"] if "fault" in test], [], result["name"])
        self.assertIn([test["name"] for test in result["tests"]], [
            ["HTTP status is 200", "The call succeeded", "RequestId is present"],
            ["HTTP 状态码为 200", "调用成功", "返回了 RequestId"]])

    def assert_refused_in_clear(self, result):
        self.assertRegex(
            result.get("error", ""),
            rf"^(The service accepts {result['action']} only encrypted, and Postman cannot encrypt, so nothing was sent\. .+"
            rf"|{result['action']} 只接受加密的请求，而 Postman 不能加密，因此没有发送任何内容。.+)docs/encryption\.md")
        self.assertEqual(result["tests"], [])

    def generate(self, case):
        """The collections that the real tool makes of a golden case."""
        output = pathlib.Path(self.folder.name) / case
        subprocess.run([os.environ["TCGEN"], "generate", str(REPOSITORY / "Tests/Golden/accepted" / case), "--only",
                        "postman", "--output", str(output)], check=True, stderr=subprocess.DEVNULL)
        return sorted(output.glob("Postman/*.postman_collection.json"))

    def generate_in_english(self, case):
        return [path for path in self.generate(case) if ".zh-CN." not in path.name]
