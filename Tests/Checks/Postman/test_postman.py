"""Sends every request of the generated collections, in Node with the real CryptoJS around and without it.

Usage: python -m unittest discover -s Tests/Checks/Postman     with TCGEN, the tool's path, in the environment
"""

import json
import pathlib
import re
import unittest.mock

from postman_case import (
    ENVIRONMENTS, FILES, OCR, OCR_IN_CHINESE, PostmanCase, action_of, is_refused_in_clear, items, ocr_specs, saved_response,
    with_comments, without_comments)
from signing_server import SECRET_ID, SECRET_KEY, TOKEN
from spec_responses import FILLED_BY_ENCRYPTION


class EveryRequest(PostmanCase):
    def check(self, path, hashes, **arguments):
        """Sends the requests of a collection, and yields each that was sent as written, with its body as received, as JSON."""
        self.server.specs = ocr_specs()
        self.server.requests.clear()
        results = self.run_collection(path, hashes=hashes, **arguments)
        written = list(items(json.loads(path.read_text())))
        self.assertEqual([result["id"] for result in results], [item["id"] for item in written])
        self.assertEqual(len(list(items(json.loads(path.read_text()), start=False))), len(ocr_specs().actions))
        sent = [(result, item) for result, item in zip(results, written, strict=True) if not is_refused_in_clear(item)]
        self.assertEqual(len(sent), len(written) - 1)
        for result, item in zip(results, written):
            if is_refused_in_clear(item):
                self.assert_refused_in_clear(result)
        for (result, item), (headers, body) in zip(sent, self.server.requests, strict=True):
            with self.subTest(request=item["name"]):
                self.assert_accepted(result)
                self.assertEqual(headers["x-tc-action"], action_of(item))
                self.assertEqual(headers["x-tc-version"], "2018-11-19")
                self.assertEqual(headers["x-tc-region"], "ap-guangzhou")
                self.assertEqual(headers["x-tc-language"], "zh-CN" if path == OCR_IN_CHINESE else "en-US")
                self.assertEqual(headers["content-type"], "application/json")
                self.assertNotIn("x-tc-token", headers)
                yield item, json.loads(body), json.loads(result["response"])["Response"]

    def test_both_collections_with_and_without_cryptojs(self):
        for path in [OCR, OCR_IN_CHINESE]:
            for hashes in ["global", "none"]:
                for item, sent, response in self.check(path, hashes):
                    self.assertEqual(sent, self.expected(item, FILES))
                    response.pop("RequestId")
                    self.assertIn(response, [saved_response(saved) for saved in item["response"]])

    def test_a_picture_from_this_machine(self):
        files = {"imageUrl": "", "imageBase64": "data:image/png;base64,QUJD\nREVG", "fileUrl": " ", "fileBase64": "UERG"}
        self.server.specs = ocr_specs()
        seen = iter(self.server.requests)
        written = list(items(json.loads(OCR.read_text()), start=False))
        needs_url = []
        for result, item in zip(self.run_collection(environment=files, start=False), written, strict=True):
            with self.subTest(request=item["name"]):
                if is_refused_in_clear(item):
                    self.assert_refused_in_clear(result)
                    continue
                if "error" in result:
                    self.assertRegex(result["error"], "^The request needs a file: set the variable 'fileUrl' ")
                    needs_url.append(action_of(item))
                    continue
                self.assert_accepted(result)
                self.assertEqual(
                    json.loads(next(seen)[1]), self.expected(item, {"imageBase64": "QUJDREVG", "fileBase64": "UERG"}))
        self.assertEqual(needs_url, ["MultimodalDocParse"])

    def expected(self, item, files):
        """The body to expect: as written, but with one form of the file, from its variable."""
        body = without_comments(item["request"]["body"]["raw"])
        for name, value in list(body.items()):
            found = re.fullmatch(r"\[?'\{\{(\w+)\}\}'\]?", repr(value))
            if not found:
                continue
            if found[1] in files:
                body[name] = [files[found[1]]] if isinstance(value, list) else files[found[1]]
            else:
                del body[name]
        return body

    def test_the_parameters_that_are_sent_are_those_of_the_first_example(self):
        for item in items(json.loads(OCR.read_text()), start=False):
            sent = without_comments(item["request"]["body"]["raw"])
            plain = {name: value for name, value in sent.items() if "{{" not in repr(value)}
            request = ocr_specs().example(action_of(item))[0]
            self.assertEqual(plain, {name: value for name, value in request.items() if name not in sent or name in plain})

    def test_every_optional_parameter_is_a_comment_that_can_be_sent(self):
        self.server.specs = ocr_specs()
        collection = json.loads(OCR.read_text())
        commented = 0
        for item in items(collection, start=False):
            raw = item["request"]["body"]["raw"]
            spec = ocr_specs().actions[action_of(item)]
            filled = FILLED_BY_ENCRYPTION if "encryption" in spec else set()
            self.assertEqual(set(with_comments(raw)), set(spec.get("parameters", {})) - filled, raw)
            commented += len(with_comments(raw)) - len(without_comments(raw))
            item["request"]["body"]["raw"] = re.sub(r"(?m)^  // (?=[,\"])", "  ", raw)
        self.assertGreater(commented, 150)
        path = pathlib.Path(self.folder.name) / "all-parameters.json"
        path.write_text(json.dumps(collection))
        for result, item in zip(self.run_collection(path, start=False), items(collection, start=False), strict=True):
            if is_refused_in_clear(item):
                self.assert_refused_in_clear(result)
            else:
                self.assert_accepted(result)

    def test_one_bit_off_is_refused(self):
        for result, item in zip(self.run_collection(flip=True), items(json.loads(OCR.read_text())), strict=True):
            if is_refused_in_clear(item):
                continue
            failed = [test["name"] for test in result["tests"] if "fault" in test]
            self.assertEqual(failed, ["The call succeeded"])


class Bodies(PostmanCase):
    """Each is sent as it was signed, and signed as the official SDK does."""

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

    def test_comments_in_strings_and_commas(self):
        body, _ = self.accept('{\n  "A": "// \\" /* no */",\n  // "B": "{{lines}}"\n  , "C": [1, 2,],\n}',
                              environment={"lines": "a\nb"})
        self.assertEqual(json.loads(body), {"A": '// " /* no */', "C": [1, 2]})

    def test_every_length_around_the_blocks_of_sha256(self):
        collection = json.loads(OCR.read_text())
        item = next(items(collection, start=False))
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


    def test_an_action_that_must_be_encrypted_is_sent_only_with_the_encrypted_text(self):
        name = "RecognizeEncryptedIDCardOCR"
        for path in [OCR, OCR_IN_CHINESE]:
            for environment in [{}, {"imageUrl": "", "imageBase64": "QU\nJD"}, {"imageUrl": ""}, {"secretId": ""}]:
                for continues in [False, True]:
                    result, seen = self.run_one(name, path=path, environment=environment, continues=continues)
                    self.assert_refused_in_clear(result)
                    self.assertIsNone(seen)
            raw = '{"EncryptedBody": "QUJD", "Encryption": {"CiphertextBlob": "QUJD", "Iv": "QUJD", "EncryptList": []}}'
            result, (_, body) = self.run_one(name, path=path, raw=raw)
            self.assert_accepted(result)
            self.assertEqual(body.decode(), raw)

    def test_one_of_several_pictures(self):
        raw = '{"l": ["{{imageUrl}}", "https://o"], "AUrl": "{{imageUrl}}", "ImageBase64": "{{imageBase64}}"}'
        body, _ = self.accept(raw, environment={"imageUrl": "", "imageBase64": "QUJD"})
        self.assertEqual(json.loads(body), {"l": ["https://o"], "ImageBase64": "QUJD"})


class Keys(PostmanCase):
    def test_what_is_missing_is_named_and_nothing_is_sent(self):
        for name, title in [("secretId", "SecretId"), ("secretKey", "SecretKey")]:
            for value in ["", "  ", "{{nobody}}"]:
                result, seen = self.run_one(environment={name: value})
                self.assertEqual(
                    result["error"],
                    f"{title} is missing: choose one of the Tencent Cloud environments and set its variable '{name}' to your"
                    f" {title} (console: Access Management, API keys), or store it in the vault of Postman as '{name}'.")
                self.assertIsNone(seen)
                result, seen = self.run_one(path=OCR_IN_CHINESE, environment={name: value})
                self.assertEqual(
                    result["error"],
                    f"缺少 {title}：请选择一个腾讯云环境，把变量 '{name}' 设为你的 {title}（控制台：访问管理 → API 密钥管理），或以 '{name}'"
                    " 为名存入 Postman 的 Vault。")
                self.assertIsNone(seen)

    def test_secrets_in_the_vault(self):
        without = {"secretId": "", "secretKey": ""}
        result, (headers, _) = self.run_one(environment=without, vault={"secretId": SECRET_ID, "secretKey": SECRET_KEY, "token": TOKEN})
        self.assert_accepted(result)
        self.assertEqual(headers["x-tc-token"], TOKEN)
        named = {"secretId": "{{vault:work-id}}", "secretKey": "{{vault:work-key}}"}
        result, (headers, _) = self.run_one(environment=named, vault={"work-id": SECRET_ID, "work-key": SECRET_KEY})
        self.assert_accepted(result)
        self.assertNotIn("x-tc-token", headers)
        result, seen = self.run_one(environment=without, vault={"secretId": SECRET_ID})
        self.assertRegex(result["error"], "^SecretKey is missing: ")
        self.assertIsNone(seen)

    def test_an_address_without_a_value_is_named(self):
        result, seen = self.run_one(environment={"baseUrl": "{{nowhere}}"})
        self.assertIn("set the variable 'baseUrl' to an address", result["error"])
        self.assertIsNone(seen)

    def test_a_mock_on_this_machine_needs_no_encryption(self):
        for address in [self.server.plain_address, self.server.plain_address.replace("127.0.0.1", "localhost") + "/"]:
            result, (headers, _) = self.run_one(environment={"baseUrl": address})
            self.assert_accepted(result)
        result, seen = self.run_one(environment={"baseUrl": "http://ocr.tencentcloudapi.com"})
        self.assertIn("would send everything in plain text", result["error"])
        self.assertIsNone(seen)

    def test_an_address_with_a_query_is_refused(self):
        result, seen = self.run_one(environment={"baseUrl": f"{self.server.plain_address}?a=1"})
        self.assertRegex(result["error"], "^The address .+ must be https:// and a host, without a path or a query: ")
        self.assertIsNone(seen)

    def test_a_runner_that_goes_on_after_an_error_sends_nothing(self):
        for environment in [{"secretId": ""}, {"imageUrl": ""}, {"baseUrl": f"{self.server.plain_address}/path"}]:
            result, seen = self.run_one(environment=environment, continues=True)
            self.assertRegex(result["error"], "^(SecretId is missing|The request needs a file|The address )")
            self.assertIsNone(seen)

    def test_a_picture_is_asked_for(self):
        result, seen = self.run_one(environment={"imageUrl": ""})
        self.assertRegex(result["error"], "^The request needs a file: set the variable 'imageUrl' .+ or 'imageBase64' ")
        self.assertIsNone(seen)

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
        self.assertEqual(
            result["tests"][1]["fault"],
            "AuthFailure.SignatureFailure: Refused. What to do: Check the SecretKey, and check that nothing changes the Host or"
            " Content-Type header or the body. To ask for help, quote RequestId request-1.")
        result, _ = self.run_one(path=OCR_IN_CHINESE, environment={"secretKey": "other"})
        self.assertEqual(
            result["tests"][1]["fault"],
            "AuthFailure.SignatureFailure：Refused. 处理方法：核对 SecretKey，并确认 Host、Content-Type 请求头和请求体未被改动。"
            " 寻求帮助时请提供 RequestId request-1。")

    def test_a_token(self):
        result, (headers, _) = self.run_one(environment={"token": TOKEN})
        self.assert_accepted(result)
        self.assertEqual(headers["x-tc-token"], TOKEN)
        result, _ = self.run_one(environment={"token": "stale"})
        self.assertIn("AuthFailure.TokenFailure", result["tests"][1]["fault"])

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
            for name in ["imageUrl", "imageBase64", "fileUrl", "fileBase64"]:
                self.assertEqual((values[name]["type"], values[name]["value"]), ("default", ""))
            variables = {**{value["key"]: value["value"] for value in json.loads(OCR.read_text())["variable"]},
                         **{key: value["value"] for key, value in values.items()}}
            host = "{{baseUrl}}"
            for _ in range(3):
                for key, value in variables.items():
                    host = host.replace("{{" + key + "}}", value)
            hosts[path.name.split(".")[0]] = (host, variables["region"])
        self.assertEqual(hosts, {
            "china-site": ("https://ocr.tencentcloudapi.com", "ap-guangzhou"),
            "finance-zones": ("https://ocr.ap-shanghai-fsi.tencentcloudapi.com", "ap-shanghai-fsi"),
            "international-site": ("https://ocr.intl.tencentcloudapi.com", "ap-singapore"),
            "vpc-internal": ("https://ocr.internal.tencentcloudapi.com", "ap-guangzhou"),
        })

    def test_no_key_stands_in_a_collection(self):
        text = OCR.read_text()
        names = {variable["key"] for variable in json.loads(text)["variable"]}
        self.assertEqual(names & {"secretId", "secretKey", "token"}, set())


class Responses(PostmanCase):
    """Tests the test script on each kind of response."""

    def names(self, status, body, content_type="application/json", **arguments):
        self.server.response = (status, content_type, body.encode())
        result, _ = self.run_one(**arguments)
        return {test["name"]: "fault" not in test for test in result["tests"]}

    def test_an_error(self):
        body = '{"Response": {"Error": {"Code": "FailedOperation.ImageBlur", "Message": "Too blurred."}, "RequestId": "r"}}'
        self.assertEqual(self.names(200, body), {
            "HTTP status is 200": True, "The call succeeded": False, "RequestId is present": True})

    def test_no_request_id(self):
        self.assertEqual(self.names(200, '{"Response": {}}'), {
            "HTTP status is 200": True, "The call succeeded": True, "RequestId is present": False})

    def test_a_gateway(self):
        self.assertEqual(self.names(502, "<html>Bad Gateway</html>", "text/html"), {
            "HTTP status is 200": False, "The call succeeded": False, "RequestId is present": False})

    def test_an_event_stream(self):
        names = self.names(200, 'data: {"A": 1, "RequestId": "r"}\n\n', "text/event-stream; charset=utf-8")
        self.assertEqual(names, {"HTTP status is 200": True, "The call succeeded": True, "RequestId is present": True})
        error = '{"Response": {"Error": {"Code": "FailedOperation.ImageBlur", "Message": "Too blurred."}, "RequestId": "r"}}'
        names = self.names(200, f'data: {{"A": 1}}\r\n\r\ndata: {error}\r\n\r\n', "text/event-stream")
        self.assertEqual(names, {"HTTP status is 200": True, "The call succeeded": False, "RequestId is present": True})

    def test_saved_responses_pass_or_fail_as_they_say(self):
        for path, success in [(OCR, "Success: "), (OCR_IN_CHINESE, "成功：")]:
            for item in list(items(json.loads(path.read_text()), start=False))[::20]:
                for saved in item["response"]:
                    names = self.names(saved["code"], saved["body"], path=path)
                    self.assertEqual(all(names.values()), saved["name"].startswith(success), saved["name"])

    def test_every_code_of_the_service_has_its_advice_in_the_message(self):
        codes = {code for spec in ocr_specs().actions.values() for code in spec.get("errors", [])}
        for path, words in [(OCR, " What to do: "), (OCR_IN_CHINESE, " 处理方法：")]:
            script = "\n".join(json.loads(path.read_text())["event"][1]["script"]["exec"])
            advice = json.loads(re.search(r"var advice = (\{.*?\n    \});", script, re.DOTALL)[1])
            self.assertLessEqual(codes | {"AuthFailure.SecretIdNotFound", "RequestLimitExceeded"}, set(advice))
            for code in sorted(codes)[::15]:
                self.server.response = (200, "application/json", json.dumps(
                    {"Response": {"Error": {"Code": code, "Message": "m"}, "RequestId": "r"}}).encode())
                result, _ = self.run_one(path=path)
                self.assertIn(words + advice[code], result["tests"][1]["fault"])
