"""Sends every request of the generated collections, in Node with the real CryptoJS and without it.

Usage: python -m unittest discover -s Tests/Checks/Postman     with TCGEN, the tool's path, in the environment
"""

import json
import os
import pathlib
import subprocess
import tempfile
import unittest
import unittest.mock

from signing_server import SECRET_ID, SECRET_KEY, TOKEN, SigningServer

HERE = pathlib.Path(__file__).parent
REPOSITORY = HERE.parents[2]
OCR = REPOSITORY / "Generated/Postman/ocr.postman_collection.json"
ENVIRONMENTS = REPOSITORY / "Generated/Postman/environments"
# Debian's libjs-cryptojs.
CRYPTOJS = "/usr/share/javascript/cryptojs/rollups/hmac-sha256.js"


def items(collection):
    waiting = list(collection["item"])
    while waiting:
        item = waiting.pop(0)
        if "item" in item:
            waiting = item["item"] + waiting
        else:
            yield item


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
        self.server.response = None

    def run_collection(self, path=OCR, environment=(), timezone="UTC", **job):
        """Returns the result of each request of a collection."""
        values = {"secretId": SECRET_ID, "secretKey": SECRET_KEY, "endpoint": self.server.address, **dict(environment)}
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
        result = self.run_collection(only=name, **arguments)[0]
        return result, self.server.requests[-1] if self.server.requests else None

    def assert_accepted(self, result):
        self.assertNotIn("error", result)
        self.assertEqual([test for test in result["tests"] if "fault" in test], [], result["name"])
        self.assertEqual([test["name"] for test in result["tests"]],
                         ["HTTP status is 200", "No Response.Error", "RequestId is present"])

    def generate(self, case):
        """The collections that the real tool makes of a golden case."""
        output = pathlib.Path(self.folder.name) / case
        subprocess.run([os.environ["TCGEN"], "generate", str(REPOSITORY / "Tests/Golden/accepted" / case), "--only",
                        "postman", "--output", str(output)], check=True, stderr=subprocess.DEVNULL)
        return sorted(output.glob("Postman/*.postman_collection.json"))


class EveryRequest(PostmanCase):
    def check(self, hashes):
        results = self.run_collection(hashes=hashes)
        written = list(items(json.loads(OCR.read_text())))
        self.assertEqual([result["name"] for result in results], [item["name"] for item in written])
        self.assertEqual(len(results), len(list((REPOSITORY / "specs/ocr").glob("*.yaml"))) - 1)
        for result, item, (headers, body) in zip(results, written, self.server.requests, strict=True):
            self.assert_accepted(result)
            self.assertEqual(headers["x-tc-action"], item["name"])
            self.assertEqual(headers["x-tc-version"], "2018-11-19")
            self.assertEqual(headers["x-tc-region"], "ap-guangzhou")
            self.assertEqual(headers["x-tc-language"], "zh-CN")
            self.assertEqual(headers["content-type"], "application/json")
            self.assertNotIn("x-tc-token", headers)
            self.assertEqual(body.decode(), item["request"]["body"]["raw"])

    def test_with_cryptojs(self):
        self.check("global")

    def test_with_cryptojs_as_a_module(self):
        self.check("require")

    def test_without_cryptojs(self):
        self.check("none")

    def test_with_half_a_cryptojs(self):
        self.check("broken")

    def test_one_bit_off_is_refused(self):
        for result in self.run_collection(flip=True):
            failed = [test["name"] for test in result["tests"] if "fault" in test]
            self.assertEqual(failed, ["No Response.Error, but AuthFailure.SignatureFailure: Refused."])


class Bodies(PostmanCase):
    """Each is sent as it was signed, and signed as the official SDK does, with CryptoJS and without."""

    def accept(self, raw, **arguments):
        bodies = []
        for hashes in ["global", "none"]:
            result, (_, body) = self.run_one(raw=raw, hashes=hashes, **arguments)
            self.assert_accepted(result)
            bodies.append(body.decode("utf-8"))
        return bodies

    def test_variables(self):
        environment = {"who": "张三 {{mark}}", "mark": "é\u2028𝒳", "count": "3"}
        body, again = self.accept('{"Name": "{{who}}", "Count": {{count}}, "Open": "{{nobody}}"}', environment=environment)
        self.assertEqual(json.loads(body), {"Name": "张三 é\u2028𝒳", "Count": 3, "Open": "{{nobody}}"})
        self.assertEqual(body, again)

    def test_variables_that_are_new_each_time(self):
        body, again = self.accept('{"Id": "{{$guid}}", "At": {{$timestamp}}, "Any": {{$randomInt}}}')
        self.assertEqual(len(json.loads(body)["Id"]), 36)
        self.assertNotEqual(body, again)

    def test_two_braces_as_text(self):
        body, _ = self.accept('{"Text": "{\\u007bwho}}"}', environment={"who": "nobody"})
        self.assertEqual(json.loads(body), {"Text": "{{who}}"})

    def test_unicode(self):
        for text in ["身份证", "é", "\U0001F600\U00020BB7", "\u0000\u0080\u07ff\u0800\uffff\u2028", "a" * 200_000 + "界"]:
            body, _ = self.accept(json.dumps({"Text": text}, ensure_ascii=False))
            self.assertEqual(json.loads(body), {"Text": text})

    def test_half_a_surrogate_pair(self):
        body, _ = self.accept('{"Text": "\ud800-\udc00"}')
        self.assertEqual(json.loads(body), {"Text": "\ufffd-\ufffd"})

    def test_comments(self):
        body, _ = self.accept('{ // one\n "A": "http://x/*y*/", /* "B": 1,\n */ "C\\"//": 2} // end')
        self.assertEqual(body, '{ \n "A": "http://x/*y*/",  "C\\"//": 2} ')

    def test_nothing(self):
        for raw in ["", "\n"]:
            self.assertEqual(self.accept(raw), [raw, raw])

    def test_every_length_around_the_blocks_of_sha256(self):
        collection = json.loads(OCR.read_text())
        item = next(items(collection))
        collection["item"] = []
        for length in [*range(2, 140), 1000, 100_003]:
            copy = json.loads(json.dumps(item))
            copy["request"]["body"]["raw"] = json.dumps("x" * (length - 2))
            collection["item"].append(copy)
        path = pathlib.Path(self.folder.name) / "lengths.json"
        path.write_text(json.dumps(collection))
        for result in self.run_collection(path, hashes="none"):
            self.assert_accepted(result)

    def test_no_json_is_refused_before_it_is_sent(self):
        result, seen = self.run_one(raw='{"Count": {{count}}}')
        self.assertRegex(result["error"], "^The body is not valid JSON after its variables are resolved: .+[.]$")
        self.assertIsNone(seen)


class Keys(PostmanCase):
    def test_what_is_missing_is_named_and_nothing_is_sent(self):
        for name, title in [("secretId", "SecretId"), ("secretKey", "SecretKey")]:
            for value in ["", "  ", "{{nobody}}"]:
                result, seen = self.run_one(environment={name: value})
                self.assertEqual(
                    result["error"],
                    f"{title} is missing: choose one of the Tencent Cloud environments and set its variable '{name}' to your"
                    f" {title} (console: Access Management, API keys).")
                self.assertIsNone(seen)

    def test_an_endpoint_without_a_value_is_named(self):
        result, _ = self.run_one(environment={"endpoint": "{{nowhere}}"})
        self.assertIn("set the variable 'endpoint' to a host name", result["error"])

    def test_spaces_around_keys_do_no_harm(self):
        result, _ = self.run_one(environment={"secretId": f" {SECRET_ID}\n", "secretKey": f"\t{SECRET_KEY} "})
        self.assert_accepted(result)

    def test_a_long_key(self):
        import signing_server
        key = "long-" * 30
        with unittest.mock.patch.object(signing_server, "SECRET_KEY", key):
            for hashes in ["global", "none"]:
                result, _ = self.run_one(environment={"secretKey": key}, hashes=hashes)
                self.assert_accepted(result)

    def test_a_wrong_key_is_refused(self):
        result, _ = self.run_one(environment={"secretKey": "other"})
        self.assertIn("AuthFailure.SignatureFailure", result["tests"][1]["name"])

    def test_a_token(self):
        result, (headers, _) = self.run_one(environment={"token": TOKEN})
        self.assert_accepted(result)
        self.assertEqual(headers["x-tc-token"], TOKEN)
        result, _ = self.run_one(environment={"token": "stale"})
        self.assertIn("AuthFailure.TokenFailure", result["tests"][1]["name"])

    def test_region_and_language_are_left_out_where_they_are_empty(self):
        result, (headers, _) = self.run_one(environment={"region": "", "language": " "})
        self.assert_accepted(result)
        self.assertNotIn("x-tc-region", headers)
        self.assertNotIn("x-tc-language", headers)

    def test_the_day_is_that_of_utc(self):
        # At any moment at least one of the two has another day than UTC.
        for timezone in ["Pacific/Kiritimati", "Etc/GMT+12"]:
            result, _ = self.run_one(timezone=timezone)
            self.assert_accepted(result)


class Environments(PostmanCase):
    def test_they_lead_to_their_sites(self):
        hosts = {}
        for path in sorted(ENVIRONMENTS.glob("*.json")):
            environment = json.loads(path.read_text())
            values = {value["key"]: value for value in environment["values"]}
            for name in ["secretId", "secretKey", "token"]:
                self.assertEqual((values[name]["type"], values[name]["value"]), ("secret", ""))
            variables = {**{value["key"]: value["value"] for value in json.loads(OCR.read_text())["variable"]},
                         **{key: value["value"] for key, value in values.items()}}
            host = "{{endpoint}}"
            for _ in range(3):
                for key, value in variables.items():
                    host = host.replace("{{" + key + "}}", value)
            hosts[path.name.split(".")[0]] = (host, variables["region"])
        self.assertEqual(hosts, {
            "china-site": ("ocr.tencentcloudapi.com", "ap-guangzhou"),
            "finance-zones": ("ocr.ap-shanghai-fsi.tencentcloudapi.com", "ap-shanghai-fsi"),
            "international-site": ("ocr.intl.tencentcloudapi.com", "ap-singapore"),
            "vpc-internal": ("ocr.internal.tencentcloudapi.com", "ap-guangzhou"),
        })

    def test_no_key_stands_in_a_collection(self):
        text = OCR.read_text()
        names = {variable["key"] for variable in json.loads(text)["variable"]}
        self.assertEqual(names & {"secretId", "secretKey", "token"}, set())


class Responses(PostmanCase):
    """Tests the test script on each kind of response."""

    def names(self, status, body, content_type="application/json"):
        self.server.response = (status, content_type, body.encode())
        result, _ = self.run_one()
        return {test["name"]: "fault" not in test for test in result["tests"]}

    def test_an_error(self):
        body = '{"Response": {"Error": {"Code": "FailedOperation.ImageBlur", "Message": "Too blurred."}, "RequestId": "r"}}'
        self.assertEqual(self.names(200, body), {
            "HTTP status is 200": True, "No Response.Error, but FailedOperation.ImageBlur: Too blurred.": False,
            "RequestId is present": True})

    def test_no_request_id(self):
        self.assertEqual(self.names(200, '{"Response": {}}'), {
            "HTTP status is 200": True, "No Response.Error": True, "RequestId is present": False})

    def test_a_gateway(self):
        self.assertEqual(self.names(502, "<html>Bad Gateway</html>", "text/html"), {
            "HTTP status is 200": False, "The body contains a Response": False})

    def test_an_event_stream(self):
        self.assertEqual(self.names(200, 'data: {"A": 1}\n\n', "text/event-stream; charset=utf-8"), {
            "HTTP status is 200": True, "The event stream contains an event": True})

    def test_saved_answers_pass_or_fail_as_they_say(self):
        for item in list(items(json.loads(OCR.read_text())))[::20]:
            for saved in item["response"]:
                names = self.names(saved["code"], saved["body"])
                self.assertEqual(all(names.values()), saved["name"].startswith("Success: "), saved["name"])
