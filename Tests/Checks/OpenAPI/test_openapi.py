"""Validates the documents, and calls every action through a client that OpenAPI Generator makes from one."""

from __future__ import annotations

import importlib
import json
import os
import subprocess
import sys
import tempfile
import threading
import unittest
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from openapi_spec_validator import validate

REPOSITORY = Path(__file__).resolve().parents[3]
GOLDENS = REPOSITORY / "Tests/Golden/accepted"
AUTHORIZATION = "TC3-HMAC-SHA256 Credential=AKIDEXAMPLE/2019-02-25/ocr/tc3_request, SignedHeaders=host, Signature=0"


def generate(specs: Path, output: Path) -> list[dict]:
    subprocess.run(
        [os.environ["TCGEN"], "generate", str(specs), "--only", "openapi", "--output", str(output)], check=True,
        capture_output=True)
    return [json.loads(path.read_text("utf-8")) for path in sorted(output.glob("OpenAPI/*.json"))]


class Server(BaseHTTPRequestHandler):
    """Answers each action with the response that `responses` has for it, and keeps the request."""

    protocol_version = "HTTP/1.1"
    responses: dict[str, bytes] = {}
    requests: list[tuple[str, str, dict[str, str], object]] = []

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        headers = {name.lower(): value for name, value in self.headers.items()}
        self.requests.append((self.command, self.path, headers, without_null(json.loads(body))))
        answer = self.responses[headers["x-tc-action"]]
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(answer)))
        self.end_headers()
        self.wfile.write(answer)

    def log_message(self, *_: object) -> None:
        pass


class DocumentTests(unittest.TestCase):
    def test_documents_of_golden_cases_are_valid(self) -> None:
        count = 0
        for case in sorted(GOLDENS.iterdir()):
            if not (case / "specs").is_dir() and not list(case.glob("*.yaml")):
                continue
            with tempfile.TemporaryDirectory() as folder:
                for document in generate(case, Path(folder)):
                    with self.subTest(case.name):
                        validate(document)
                        count += 1
        self.assertGreater(count, 20)


class ClientTests(unittest.TestCase):
    @classmethod
    def setUpClass(cls) -> None:
        cls.folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(cls.folder.cleanup)
        folder = Path(cls.folder.name)
        [cls.document] = generate(REPOSITORY / "specs/ocr", folder)
        subprocess.run(
            [
                str(Path(sys.executable).with_name("openapi-generator-cli")), "generate", "-g", "python", "-i",
                str(folder / "OpenAPI/ocr.openapi.json"), "-o", str(folder / "client"), "--package-name", "ocr_client",
                "--global-property", "apiTests=false,modelTests=false,apiDocs=false,modelDocs=false",
            ], check=True, capture_output=True)
        sys.path.insert(0, str(folder / "client"))
        cls.client = importlib.import_module("ocr_client")
        cls.server = ThreadingHTTPServer(("127.0.0.1", 0), Server)
        threading.Thread(target=cls.server.serve_forever, daemon=True).start()
        cls.addClassCleanup(cls.server.server_close)
        cls.addClassCleanup(cls.server.shutdown)
        configuration = cls.client.Configuration(host=f"http://127.0.0.1:{cls.server.server_port}")
        configuration.api_key["TC3-HMAC-SHA256"] = AUTHORIZATION
        cls.api_client = cls.client.ApiClient(configuration)

    def operations(self):
        for path, item in self.document["paths"].items():
            yield path, item["post"]

    def call(self, operation: dict, body: dict):
        """Calls an action by the method that the client has for it."""
        name = operation["operationId"]
        models = importlib.import_module("ocr_client.models")
        api = next(
            getattr(self.client, group)(self.api_client) for group in dir(self.client)
            if group.endswith("Api") and method(getattr(self.client, group), name))
        request = getattr(models, f"{name}Request").from_dict(body)
        headers = {"x_tc_action": name, "x_tc_version": "2018-11-19", "x_tc_timestamp": 1551113065}
        call = getattr(api, method(type(api), name))
        return call(**headers, x_tc_region="ap-guangzhou", **{self.body(api, name): request})

    @staticmethod
    def body(api, name: str) -> str:
        """The name of the parameter that takes the body."""
        annotations = getattr(type(api), method(type(api), name)).__annotations__
        return next(key for key in annotations if key.endswith("_request") and not key.startswith("_"))

    def test_document_is_valid(self) -> None:
        validate(self.document)
        self.assertEqual(83, len(self.document["paths"]))

    def test_every_action_is_called_as_its_examples_show(self) -> None:
        calls = 0
        for path, operation in self.operations():
            content = operation["requestBody"]["content"]["application/json"]
            results = operation["responses"]["200"]["content"]["application/json"].get("examples", {})
            for key, example in content["examples"].items():
                with self.subTest(f"{path} {key}"):
                    answer = results.get(key, {"value": {"Response": {"RequestId": "id"}}})["value"]
                    Server.responses[operation["operationId"]] = json.dumps(answer).encode()
                    Server.requests.clear()
                    response = self.call(operation, example["value"])
                    [(verb, where, headers, body)] = Server.requests
                    self.assertEqual(("POST", "/"), (verb, where))
                    self.assertEqual(operation["operationId"], headers["x-tc-action"])
                    self.assertEqual("2018-11-19", headers["x-tc-version"])
                    self.assertEqual("1551113065", headers["x-tc-timestamp"])
                    self.assertEqual("ap-guangzhou", headers["x-tc-region"])
                    self.assertEqual(AUTHORIZATION, headers["authorization"])
                    self.assertEqual(example["value"], body)
                    read = response.response.actual_instance
                    self.assertEqual(f"{operation['operationId']}Response", type(read).__name__)
                    self.assertEqual(answer["Response"]["RequestId"], read.request_id)
                    calls += 1
        self.assertGreaterEqual(calls, 137)

    def test_an_error_is_read_as_one(self) -> None:
        operation = self.document["paths"]["/#IDCardOCR"]["post"]
        error = {"Code": "FailedOperation.ImageBlur", "Message": "blurred"}
        Server.responses["IDCardOCR"] = json.dumps({"Response": {"Error": error, "RequestId": "id"}}).encode()
        read = self.call(operation, {"ImageUrl": "https://example.com/a.jpg"}).response.actual_instance
        self.assertEqual("FailedOperation.ImageBlur", read.error.code)


def without_null(value: object) -> object:
    """Returns a value without the members that the client sends as null, which it does where null is allowed."""
    if isinstance(value, dict):
        return {name: without_null(member) for name, member in value.items() if member is not None}
    return [without_null(element) for element in value] if isinstance(value, list) else value


def method(api: type, action: str) -> str | None:
    """Returns the name of the method of an action, which the generator writes its own way."""
    wanted = action.replace("_", "").lower()
    return next((name for name in dir(api) if name.replace("_", "") == wanted), None)


if __name__ == "__main__":
    unittest.main()
