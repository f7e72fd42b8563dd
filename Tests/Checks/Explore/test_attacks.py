"""Requests to `tcapi explore` that a page of another origin, or another program, could make: each is refused, and the service
gets none. TCAPI is the program, built with the trait Workbench."""

import base64
import hashlib
import hmac
import json
import os
import pathlib
import socket
import subprocess
import sys
import tempfile
import time
import unittest

sys.path.insert(0, os.path.dirname(__file__))
from explorer_program import HEADER, KEYS, PROGRAM, Cloud, exploring  # noqa: E402

from signing_server import SECRET_ID, SECRET_KEY, TOKEN  # noqa: E402

CALL = {"service": "ocr", "version": "2018-11-19", "action": "IDCardOCR", "page": "ocr/IDCardOCR", "region": "ap-guangzhou",
        "language": "en-US", "parameters": {"ImageUrl": "https://example.com/a.jpg"}, "agreed": ["first"]}
SPECS = pathlib.Path(__file__).with_name("box.yaml")


class AttackTests(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.cloud = Cloud()
        cls.addClassCleanup(cls.cloud.close)
        cls.explorer = cls.enterClassContext(exploring(cloud=cls.cloud))

    def setUp(self):
        self.cloud.requests.clear()
        self.cloud.response = None

    def refused(self, response, *statuses):
        status, headers, body = response
        self.assertIn(status, statuses, body)
        self.assertEqual(self.cloud.requests, [])
        for name in ("Access-Control-Allow-Origin", "Set-Cookie"):
            self.assertNotIn(name, headers)

    def raw(self, text):
        """Sends bytes, and returns the status of the response."""
        with socket.create_connection(("127.0.0.1", self.explorer.port), timeout=30) as connection:
            connection.sendall(text.encode() if isinstance(text, str) else text)
            return int(connection.makefile("rb").readline().split()[1])

    def test_the_call_of_a_page_is_sent_once(self):
        status, headers, body = self.explorer.post("send", CALL)
        self.assertEqual((status, json.loads(body)["status"]), (200, 200), body)
        self.assertEqual(self.cloud.actions, ["IDCardOCR"])
        self.assertEqual(json.loads(self.cloud.requests[0][1]), CALL["parameters"])
        self.assertNotIn("Access-Control-Allow-Origin", headers)

    def test_another_host_is_refused(self):
        port = self.explorer.port
        for host in ("attacker.example", f"attacker.example:{port}", "127.0.0.1", "127.0.0.1:1", f"127.0.0.1.attacker.example:{port}",
                     f"127.0.0.2:{port}", f"localhost:{port}", f"[::1]:{port}", ""):
            self.refused(self.explorer.post("send", CALL, Host=host, Origin=f"http://{host}"), 400, 421)
            self.refused(self.explorer.get("/", Host=host), 400, 421)
        body = json.dumps(CALL)
        head = (f"POST /_tcapi/send HTTP/1.1\r\nOrigin: {self.explorer.origin}\r\nContent-Type: application/json\r\n"
                f"{HEADER}: {self.explorer.token}\r\nContent-Length: {len(body)}\r\n")
        self.assertEqual(self.raw(head + "\r\n" + body), 421)
        own = f"Host: 127.0.0.1:{port}\r\n"
        self.assertEqual(self.raw(head + own + "Host: attacker.example\r\n\r\n" + body), 421)
        self.assertEqual(self.cloud.requests, [])
        self.assertEqual(self.raw(head + own + "Connection: close\r\n\r\n" + body), 200)

    def test_another_origin_is_refused(self):
        for origin in ("http://attacker.example", "null", "http://127.0.0.1", f"https://127.0.0.1:{self.explorer.port}",
                       f"{self.explorer.origin}.attacker.example", "http://127.0.0.1:1", ""):
            self.refused(self.explorer.post("send", CALL, Origin=origin), 403)
        self.refused(self.explorer.post("send", CALL, without=["Origin"]), 403)
        for site in ("cross-site", "same-site", "none"):
            self.refused(self.explorer.post("send", CALL, Sec_Fetch_Site=site), 403)

    def test_a_form_is_refused(self):
        for kind in ("application/x-www-form-urlencoded", "text/plain", "multipart/form-data; boundary=x", "text/json",
                     "application/json, text/plain"):
            self.refused(self.explorer.post("send", CALL, Content_Type=kind), 415)
        self.refused(self.explorer.post("send", CALL, without=["Content-Type"]), 415)
        self.refused(self.explorer.post("send", "action=IDCardOCR", Content_Type="application/x-www-form-urlencoded"), 415)

    def test_a_token_is_needed_and_belongs_to_its_run_and_its_header(self):
        token = self.explorer.token
        self.assertRegex(token, "^[0-9a-f]{48}$")
        with exploring(cloud=self.cloud) as other:
            self.assertNotEqual(other.token, token)
            for wrong in ("", token[:-1], token + "0", token[:-1] + ("0" if token[-1] != "0" else "1"), token.upper() + "g", other.token):
                self.refused(self.explorer.post("send", CALL, **{HEADER: wrong}), 403)
                self.refused(self.explorer.post("state", {}, **{HEADER: wrong}), 403)
        self.refused(self.explorer.post("send", CALL, without=[HEADER]), 403)
        self.refused(self.explorer.post("send", CALL, without=[HEADER], Cookie=f"token={token}", Authorization=f"Bearer {token}"), 403)
        self.refused(self.explorer.post(f"send?token={token}", CALL, without=[HEADER]), 400, 403)

    def test_a_stolen_token_does_not_help_another_origin(self):
        self.refused(self.explorer.post("send", CALL, Origin="http://attacker.example", Sec_Fetch_Site="cross-site"), 403)
        preflight = {"Origin": "http://attacker.example", "Access-Control-Request-Method": "POST", "Access-Control-Request-Headers": HEADER}
        self.refused(self.explorer.request("OPTIONS", "/_tcapi/send", None, preflight), 405)
        for method in ("GET", "HEAD", "PUT", "DELETE"):
            self.refused(self.explorer.request(method, "/_tcapi/send", None, {"Origin": self.explorer.origin, HEADER: self.explorer.token}), 405)

    def test_a_body_that_is_too_long_is_refused(self):
        large = json.dumps({**CALL, "parameters": {"ImageBase64": "A" * (17 << 20)}})
        try:
            self.refused(self.explorer.post("send", large), 413)
        except (BrokenPipeError, ConnectionResetError):
            pass  # The rest of the body is not read.
        head = (f"POST /_tcapi/send HTTP/1.1\r\nHost: 127.0.0.1:{self.explorer.port}\r\nOrigin: {self.explorer.origin}\r\n"
                f"Content-Type: application/json\r\n{HEADER}: {self.explorer.token}\r\n")
        self.assertEqual(self.raw(head + f"Content-Length: {1 << 40}\r\n\r\n"), 413)
        self.assertEqual(self.raw(head + "X-Long: " + "a" * 100_000 + "\r\n\r\n"), 431)
        self.assertEqual(self.cloud.requests, [])

    def test_a_path_leads_to_no_other_file(self):
        for path in ("/../../../../etc/passwd", "/..%2f..%2f..%2fetc/passwd", "/%2e%2e/%2e%2e/etc/passwd", "/en/../../etc/passwd", "//etc/passwd",
                     "/en/ocr/..", "/assets/", "/en", "/index.html/", "/Docs/html/index.html", "/_tcapi/", "/_tcapi/send/", "/.env", "/%00"):
            status, _, body = self.explorer.get(path)
            self.assertEqual((status, b"root:" in body), (404, False), path)
        self.assertEqual(self.explorer.get("/")[0], 200)

    def test_a_header_cannot_be_injected(self):
        for member in ("region", "action", "version", "service", "page", "language"):
            for value in ("ap-guangzhou\r\nX-Evil: 1", "ap\nHost: attacker.example", "a\u0000b", "é"):
                status, headers, body = self.explorer.post("send", {**CALL, member: value})
                if member == "language":  # One of two languages is meant, whatever else comes.
                    self.assertEqual(status, 200, body)
                    self.assertEqual(self.cloud.requests.pop()[0]["x-tc-language"], "en-US")
                    continue
                self.refused((status, headers, body), 400, 404)
                self.assertNotIn("X-Evil", headers)
        status, headers, _ = self.explorer.get("/en%0d%0aX-Evil:%201")
        self.assertEqual((status, "X-Evil" in headers), (404, False))

    def test_only_actions_of_the_specs_are_called(self):
        for change in ({"action": "DeleteEverything"}, {"action": "idcardocr"}, {"service": "cvm"}, {"service": "../ocr"}, {"version": "2017-03-12"},
                       {"action": None}, {"service": None}, {"action": 1}, {"action": ["IDCardOCR"]}):
            self.refused(self.explorer.post("send", {**CALL, **change}), 400, 404)

    def test_only_endpoints_of_the_specs_are_called(self):
        for more in ({"endpoint": "http://attacker.example"}, {"host": "attacker.example"}, {"url": "http://attacker.example/"},
                     {"headers": {"Host": "attacker.example"}}, {"region": "attacker.example/"}, {"region": "ap-guangzhou.attacker.example"},
                     {"region": ""}, {"region": "@attacker.example"}, {"region": "a" * 65}, {"proxy": "x"}, {"secretId": "x"}):
            self.refused(self.explorer.post("send", {**CALL, **more}), 400)

    def test_a_body_of_another_form_is_refused(self):
        for body in ("", "[]", "1", "null", "{", '{"service": "ocr"', b"\xff\xfe", json.dumps([CALL]), "[" * 100_000):
            self.refused(self.explorer.post("send", body), 400)
        for change in ({"parameters": []}, {"parameters": None}, {"parameters": "{}"}, {"agreed": "first"}, {"agreed": [1]}, {"files": ["ImageBase64"]},
                       {"files": ["Nothing"]}):
            self.refused(self.explorer.post("send", {**CALL, **change}), 400)

    def test_a_request_that_differs_from_its_spec_is_not_sent(self):
        for parameters in ({}, {"ImageUrl": 1}, {"ImageUrl": "x", "Odd": 1}):
            status, _, body = self.explorer.post("send", {**CALL, "parameters": parameters})
            answer = json.loads(body)
            self.assertEqual((status, answer["wasSent"], answer["status"]), (200, False, None))
            self.assertTrue(answer["problems"])
        self.assertEqual(self.cloud.requests, [])

    def test_the_user_is_asked_before_the_first_call_and_each_that_is_not_harmless(self):
        for agreed in ({"agreed": []}, {"agreed": ["again"]}, {"agreed": ["FIRST"]}):
            self.assertEqual(json.loads(self.explorer.post("send", {**CALL, **agreed})[2]), {"ask": ["first"]})
        call = {**CALL, "service": "box", "version": "2026-01-31", "action": "AddBox", "page": "box/AddBox", "region": "ap-guangzhou", "parameters": {"Name": "a"}}
        with exploring(str(SPECS), cloud=self.cloud) as other:
            self.assertEqual(json.loads(other.post("send", {**call, "agreed": []})[2]), {"ask": ["first", "again"]})
            self.assertEqual(json.loads(other.post("send", call)[2]), {"ask": ["again"]})
            self.assertEqual(self.cloud.requests, [])
            self.refused(other.post("send", {**call, "region": "ap-shanghai"}), 400)
            other.post("send", {**call, "agreed": ["first", "again"]})
        self.assertEqual(self.cloud.actions, ["AddBox"])

    def test_a_page_cannot_be_framed_or_read_from_elsewhere(self):
        status, headers, body = self.explorer.get("/en/ocr/IDCardOCR.html")
        self.assertEqual(status, 200)
        policy = body.decode().partition('Content-Security-Policy" content="')[2].partition('"')[0]
        self.assertEqual(policy, "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; "
                                 "form-action 'none'; connect-src 'self'")
        for name, value in (("X-Frame-Options", "DENY"), ("Content-Security-Policy", "frame-ancestors 'none'"), ("X-Content-Type-Options", "nosniff"),
                            ("Cross-Origin-Resource-Policy", "same-origin"), ("Referrer-Policy", "no-referrer"), ("Cache-Control", "no-store")):
            self.assertEqual(headers[name], value)

    @unittest.skipUnless(sys.platform == "linux", "the list of sockets is Linux's")
    def test_it_listens_on_this_machine_alone(self):
        files = [pathlib.Path("/proc/net/tcp"), pathlib.Path("/proc/net/tcp6")]
        lines = [line.split() for file in files if file.exists() for line in file.read_text("ascii").splitlines()]
        listening = [line[1] for line in lines if line[1].endswith(f":{self.explorer.port:04X}") and line[3] == "0A"]
        self.assertEqual(listening, [f"0100007F:{self.explorer.port:04X}"])

    def test_a_port_that_is_in_use_is_an_error(self):
        run = subprocess.run([PROGRAM, "explore", "--port", str(self.explorer.port)], env={**os.environ, **KEYS}, capture_output=True, text=True, check=False)
        self.assertEqual((run.returncode, run.stdout), (2, ""))
        self.assertIn("is in use by another program", run.stderr)


class BrowserTests(unittest.TestCase):
    def test_open_hands_the_address_to_the_browser(self):
        name = "open" if sys.platform == "darwin" else "xdg-open"
        with tempfile.TemporaryDirectory() as folder:
            program, seen = pathlib.Path(folder, name), pathlib.Path(folder, "seen")
            for status, message in ((0, ""), (3, f"'{name}' could not open a browser")):
                program.write_text(f'#!/bin/sh\nprintf %s "$1" > "{seen}.new" && mv "{seen}.new" "{seen}"\nexit {status}\n')
                program.chmod(0o755)
                with exploring("--mock", "--open", keys={"PATH": f"{folder}:{os.environ['PATH']}"}) as explorer:
                    while not seen.exists() or message not in explorer.written():
                        self.assertIsNone(explorer.process.poll())
                        time.sleep(0.01)
                    self.assertEqual(seen.read_text(), explorer.address)
                seen.unlink()

    def test_wrong_arguments_say_what_to_write(self):
        for arguments, message in ((["--port", "70000"], "from 0 to 65535"), (["--mock", "--endpoint", "http://127.0.0.1:1"], "leave --endpoint and --profile out"),
                                   (["nowhere"], "nowhere"), (["--endpoint", "http://attacker.example"], "http")):
            run = subprocess.run([PROGRAM, "explore", *arguments], env={**os.environ, **KEYS}, capture_output=True, text=True, check=False)
            self.assertEqual((run.returncode, run.stdout), (2, ""), arguments)
            self.assertIn(message, run.stderr)


class LeakTests(unittest.TestCase):
    """Searches all that a page, a program or the terminal gets for keys, sensitive members and pictures."""

    def secrets(self):
        """The secret key, the token of the session, and each key that is derived from them on a day around now."""
        found = [SECRET_KEY.encode(), TOKEN.encode(), base64.b64encode(SECRET_KEY.encode()), SECRET_ID.encode()]
        for day in (time.time() - 86400, time.time(), time.time() + 86400):
            key = ("TC3" + SECRET_KEY).encode()
            for message in (time.strftime("%Y-%m-%d", time.gmtime(day)), "ocr", "tc3_request"):
                key = hmac.new(key, message.encode(), hashlib.sha256).digest()
                found += [key.hex().encode(), base64.b64encode(key)]
        return found

    def test_no_key_and_no_value_is_in_pages_answers_history_or_terminal(self):
        picture = base64.b64encode(b"picture" * 1000).decode()
        cloud = Cloud()
        self.addCleanup(cloud.close)
        with exploring(cloud=cloud) as explorer:
            answers = []
            for response in ({"Name": "Zhang San", "IdNum": "110101199003070000", "RequestId": "r-1"},
                             {"Error": {"Code": "AuthFailure.SignatureFailure", "Message": "No."}, "RequestId": "r-2"}):
                cloud.says(response)
                answers.append(explorer.post("send", {**CALL, "parameters": {"ImageBase64": picture}})[2])
            cloud.says(b"<html>gateway</html>", status=502)
            answers.append(explorer.post("send", {**CALL, "parameters": {"ImageBase64": picture}})[2])
            self.assertEqual(len(cloud.requests), 3)
            self.assertIn(picture.encode(), cloud.requests[0][1])
            state = explorer.post("state", {})[2]
            self.assertEqual((json.loads(state)["key"], json.loads(state)["isTemporary"]), ("AKID…TEST", True))
            self.assertEqual(len(json.loads(state)["history"]), 3)
            pages, found = {"/"}, {}
            while pages:  # All that the pages of the site lead to, in both languages.
                path = pages.pop()
                status, _, found[path] = explorer.get(path)
                self.assertEqual(status, 200, path)
                if path.endswith((".html", "/")):
                    for part in found[path].decode().replace("href=\"", "src=\"").split("src=\"")[1:]:
                        link = part.partition('"')[0].partition("#")[0].partition("?")[0]
                        if link and ":" not in link:
                            target = os.path.normpath(os.path.join(os.path.dirname(path), link))
                            pages |= {target} - set(found)
            self.assertGreater(len(found), 180)
            terminal = explorer.written().encode()
            for secret in self.secrets():
                for text in (*answers, state, terminal, *found.values()):
                    self.assertNotIn(secret, text)
            self.assertFalse(any(explorer.token.encode() in text for text in (terminal, state, *answers, *found.values())))
            for value in (picture.encode()[:60], b"Zhang San", b"110101199003070000"):
                for text in (terminal, state):
                    self.assertNotIn(value, text)
            self.assertNotIn(picture.encode()[:60], b"".join(answers))


if __name__ == "__main__":
    unittest.main()
