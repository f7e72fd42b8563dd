"""Records calls to a second mock, which stands for the cloud, and replays them."""

import json
import os
import pathlib
import sys
import tempfile
import threading
import unittest
from http.server import BaseHTTPRequestHandler, HTTPServer

sys.path.insert(0, os.path.dirname(__file__))
from mock_process import KEY, MockProcess, key_file  # noqa: E402
from test_sdk import client  # noqa: E402

from tencentcloud.common.exception.tencent_cloud_sdk_exception import TencentCloudSDKException  # noqa: E402

REAL = ("AKIDofTheCloudItself", "real-key-of-the-cloud")
VARIABLES = {"TENCENTCLOUD_SECRET_ID": REAL[0], "TENCENTCLOUD_SECRET_KEY": REAL[1]}
REQUEST = {"ImageUrl": "https://example.com/front.jpg?sign=secret-of-the-url", "CardSide": "FRONT"}


class WebPage(BaseHTTPRequestHandler):
    """The page of a proxy in place of the cloud."""

    def do_POST(self):  # noqa: N802
        self.rfile.read(int(self.headers.get("Content-Length", 0)))
        body = b"<html>Log in</html>"
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


class RecordingTests(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.records = os.path.join(self.folder.name, "records")
        self.cloud = MockProcess("--keys", key_file(self.folder.name, REAL))
        self.recorder = MockProcess(
            "--record", self.records, "--endpoint", self.cloud.url, variables=VARIABLES)

    def tearDown(self):
        self.assertEqual((self.recorder.close(), self.cloud.close()), (0, 0))
        self.folder.cleanup()

    def code(self, call):
        with self.assertRaises(TencentCloudSDKException) as caught:
            call()
        return caught.exception.get_code()

    def kept(self):
        return {str(path.relative_to(self.records)): path.read_text() for path in pathlib.Path(self.records).rglob("*.json")}

    def test_a_recorded_call_is_signed_anew_and_replayed(self):
        ocr = client(self.recorder, self.recorder.pair())
        answer = ocr.call_json("IDCardOCR", REQUEST)["Response"]
        self.assertEqual(answer["IdNum"], "110101199003070011")
        self.assertEqual(self.cloud.lines()[-1]["keyTail"], REAL[0][-4:])
        self.assertEqual(self.code(lambda: ocr.call_json("IDCardOCR", {})), "MissingParameter")
        kept = self.kept()
        self.assertEqual(len(kept), 2)
        text = "".join(kept.values())
        for secret in ["110101199003070011", "林晓岚", "secret-of-the-url", *REAL, *self.recorder.pair(), answer["RequestId"]]:
            self.assertNotIn(secret, text)
        for path in pathlib.Path(self.records).rglob("*"):
            self.assertEqual(path.stat().st_mode & 0o077, 0)
        replay = MockProcess("--replay", self.records)
        try:
            again = client(replay, replay.pair()).call_json("IDCardOCR", REQUEST)["Response"]
            self.assertEqual((again["Sex"], again["IdNum"]), (json.loads(max(kept.values(), key=len))["response"]["Sex"], "***"))
            self.assertEqual(sorted(again), sorted(answer))
            self.assertEqual(self.code(lambda: client(replay, replay.pair()).call_json("IDCardOCR", {})), "MissingParameter")
            # An action without a recording is answered from the examples.
            self.assertIn("Angle", client(replay, replay.pair()).call_json("GeneralBasicOCR", {"ImageUrl": "x"})["Response"])
        finally:
            self.assertEqual(replay.close(), 0)

    def test_nothing_is_passed_on_without_the_will_of_the_user(self):
        pair = self.recorder.pair()
        self.assertEqual(
            self.code(lambda: client(self.recorder, pair).call_json("VatInvoiceVerifyNew", {"InvoiceNo": "1"})), "UnauthorizedOperation")
        self.assertEqual(
            self.code(lambda: client(self.recorder, (pair[0], "x")).call_json("IDCardOCR", REQUEST)),
            "AuthFailure.SignatureFailure")
        self.assertEqual(
            self.code(lambda: client(self.recorder, REAL).call_json("IDCardOCR", REQUEST)), "AuthFailure.SecretIdNotFound")
        body = json.dumps(REQUEST).encode()
        self.assertIn(b"AuthFailure.InvalidAuthorization", self.recorder.exchange(self.recorder.request(body)))
        for origin in [self.recorder.url, "https://evil.example", "null"]:
            received = self.recorder.exchange(self.recorder.request(body, headers=[f"Origin: {origin}"]))
            self.assertTrue(received.startswith(b"HTTP/1.1 403"), received)
            self.assertNotIn(b"Access-Control", received)
            asked = self.recorder.exchange(self.recorder.request(
                b"", method="OPTIONS", headers=[f"Origin: {origin}", "Access-Control-Request-Method: POST"]))
            self.assertTrue(asked.startswith(b"HTTP/1.1 403"), asked)
        self.assertEqual(
            [line["code"] for line in self.recorder.lines()],
            ["UnauthorizedOperation", "AuthFailure.SignatureFailure", "AuthFailure.SecretIdNotFound", "AuthFailure.InvalidAuthorization"])
        shown = self.recorder.exchange(self.recorder.request(
            b"", method="GET", target="/_tcapi/requests", headers=["Origin: https://evil.example"]))
        self.assertTrue(shown.startswith(b"HTTP/1.1 403"), shown)
        self.assertNotIn("Try:", self.recorder.greeting)
        self.assertEqual((self.cloud.lines(), self.kept()), ([], {}))

    def test_an_action_that_is_named_is_passed_on(self):
        recorder = MockProcess("--record", self.records, "--allow", " GetOCRToken, VatInvoiceVerifyNew", "--endpoint", self.cloud.url,
                               variables=VARIABLES)
        self.assertEqual(
            self.code(lambda: client(recorder, recorder.pair()).call_json("VatInvoiceVerifyNew", {})), "MissingParameter")
        self.assertEqual(recorder.close(), 0)
        self.assertEqual([line["action"] for line in self.cloud.lines()], ["VatInvoiceVerifyNew"])

    def test_each_run_has_a_pair_of_its_own(self):
        other = MockProcess("--record", self.records, variables=VARIABLES)
        self.assertNotEqual(other.pair(), self.recorder.pair())
        self.assertEqual(other.close(), 0)

    def test_a_cloud_that_is_gone_is_an_error(self):
        recorder = MockProcess(
            "--record", self.records, "--endpoint", "http://127.0.0.1:9", variables=VARIABLES)
        self.assertEqual(
            self.code(lambda: client(recorder, recorder.pair()).call_json("IDCardOCR", REQUEST)), "InternalError")
        self.assertEqual((recorder.close(), self.kept()), (0, {}))

    def test_a_key_that_goes_missing_is_an_error_that_clients_do_not_repeat(self):
        profile = os.path.join(self.folder.name, ".tccli", "mine.credential")
        os.mkdir(os.path.dirname(profile))
        with open(profile, "w", encoding="ascii") as file:
            json.dump({"secretId": REAL[0], "secretKey": REAL[1]}, file)
        recorder = MockProcess(
            "--record", self.records, "--endpoint", self.cloud.url, "--profile", "mine", variables={"HOME": self.folder.name})
        ocr = client(recorder, recorder.pair())
        self.assertIn("IdNum", ocr.call_json("IDCardOCR", REQUEST)["Response"])
        os.remove(profile)
        with self.assertRaises(TencentCloudSDKException) as caught:
            ocr.call_json("IDCardOCR", REQUEST)
        self.assertEqual(caught.exception.get_code(), "AuthFailure.CredentialNotFound")
        self.assertIn("Run 'tccli configure --profile mine'", caught.exception.get_message())
        self.assertEqual((recorder.close(), len(self.kept())), (0, 1))

    def test_a_page_in_place_of_the_cloud_is_an_error_of_its_own(self):
        server = HTTPServer(("127.0.0.1", 0), WebPage)
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        try:
            recorder = MockProcess(
                "--record", self.records, "--endpoint", f"http://127.0.0.1:{server.server_port}", variables=VARIABLES)
            self.assertEqual(
                self.code(lambda: client(recorder, recorder.pair()).call_json("IDCardOCR", REQUEST)),
                "FailedOperation.InvalidResponse")
            self.assertEqual((recorder.close(), self.kept()), (0, {}))
        finally:
            server.shutdown()
            thread.join()
            server.server_close()


if __name__ == "__main__":
    unittest.main()
