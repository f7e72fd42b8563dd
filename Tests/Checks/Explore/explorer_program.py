"""Runs `tcapi explore` against a service on this machine that checks signatures with the official SDK and counts what comes."""

import contextlib
import http.client
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import threading
import urllib.parse

CHECKS = pathlib.Path(__file__).parents[1]
sys.path[:0] = [str(CHECKS / folder) for folder in ("Docs", "Postman", "Python")]

from signing_server import SECRET_ID, SECRET_KEY, TOKEN, SigningServer  # noqa: E402

PROGRAM = os.environ.get("TCAPI", str(CHECKS.parents[1] / ".build/debug/tcapi"))
KEYS = {"TENCENTCLOUD_SECRET_ID": SECRET_ID, "TENCENTCLOUD_SECRET_KEY": SECRET_KEY, "TENCENTCLOUD_TOKEN": TOKEN}
HEADER = "X-Tcapi-Token"


class Cloud(SigningServer):
    """Responds when it is told to, and keeps the actions that came."""

    def __init__(self):
        super().__init__()
        self.may_respond = threading.Event()
        self.may_respond.set()
        self.arrived = threading.Event()

    def respond(self, headers, body):
        answer = super().respond(headers, body)
        self.arrived.set()
        self.may_respond.wait()
        return answer

    @property
    def actions(self):
        return [headers["x-tc-action"] for headers, _ in self.requests]

    def says(self, response, status=200):
        """Answers all further requests with an object Response, or with bytes as they are."""
        content = response if isinstance(response, bytes) else json.dumps({"Response": response}).encode()
        self.response = (status, "application/json", content)

    def streams(self, events):
        """Answers all further requests with a stream of events."""
        content = "".join(f"data: {json.dumps(event)}\n\n" for event in events).encode()
        self.response = (200, "text/event-stream", content)


class Explorer:
    """A run of the program, and what it has written to its terminal."""

    def __init__(self, *arguments, keys=KEYS):
        self.folder = tempfile.TemporaryDirectory()
        environment = {"PATH": os.environ["PATH"], "HOME": self.folder.name, "no_proxy": "127.0.0.1", **keys}
        self.errors = open(os.path.join(self.folder.name, "errors"), "w+b")
        self.process = subprocess.Popen([PROGRAM, "explore", "--port", "0", *arguments], cwd=self.folder.name,
                                        env=environment, stdout=subprocess.PIPE, stderr=self.errors, stdin=subprocess.DEVNULL)
        self.address = self.process.stdout.readline().decode().strip()
        if "#token=" not in self.address:
            raise AssertionError(f"the program printed no address: {self.address!r} {self.written()!r}")
        self.origin, _, self.token = self.address.partition("/#token=")
        self.port = urllib.parse.urlsplit(self.origin).port

    def written(self):
        with open(self.errors.name, encoding="utf-8") as file:
            return file.read()

    def close(self):
        self.process.terminate()
        self.process.wait()
        self.process.stdout.close()
        self.errors.close()
        self.folder.cleanup()

    def get(self, path, **headers):
        return self.request("GET", path, None, headers)

    def post(self, name, body, without=(), **headers):
        """Sends what a page sends; `without` names headers to leave out, and others replace those of the page."""
        own = {"Content-Type": "application/json", "Origin": self.origin, HEADER: self.token}
        own.update({name.replace("_", "-"): value for name, value in headers.items()})
        own = {name: value for name, value in own.items() if name not in without}
        return self.request("POST", f"/_tcapi/{name}", body if isinstance(body, (bytes, str)) else json.dumps(body), own)

    def request(self, method, path, body, headers):
        """Returns the status, the headers and the body of the response."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
        try:
            connection.request(method, path, body.encode() if isinstance(body, str) else body, headers)
            response = connection.getresponse()
            return response.status, response.headers, response.read()
        finally:
            connection.close()


@contextlib.contextmanager
def exploring(*arguments, cloud=None, keys=KEYS):
    explorer = Explorer(*(["--endpoint", cloud.plain_address] if cloud else []), *arguments, keys=keys)
    try:
        yield explorer
    finally:
        explorer.close()
