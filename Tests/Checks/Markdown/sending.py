"""A server on this machine that checks the signature of each request with the official SDK's own functions, and ways to run samples
against it: scripts for a shell, lines for tccli."""

import contextlib
import http.server
import io
import json
import os
import pathlib
import shutil
import subprocess
import sys
import threading
import types

TESTS = pathlib.Path(__file__).resolve().parent.parent
sys.path.insert(0, str(TESTS / "Python"))
from official_signature import authorization

KEYS = {"TENCENTCLOUD_SECRET_ID": "AKIDtestTESTtestTEST", "TENCENTCLOUD_SECRET_KEY": "key'TEST key$TEST"}


class Server(http.server.BaseHTTPRequestHandler):
    """Keeps the requests, and refuses what is not signed as the SDK signs it."""

    protocol_version = "HTTP/1.1"
    last = None
    all = []

    def do_POST(self):
        headers = {name.lower(): value for name, value in self.headers.items()}
        body = self.rfile.read(int(headers.get("content-length", 0)))
        given = headers.get("authorization", "")
        parts = given.split("/")
        service = parts[2] if len(parts) > 2 else ""
        secret = KEYS["TENCENTCLOUD_SECRET_KEY"]
        is_good = given == "SKIP" or given == authorization(
            headers, body, service, KEYS["TENCENTCLOUD_SECRET_ID"], secret)
        Server.last = (headers, body, is_good, service)
        Server.all.append(Server.last)
        result = {} if is_good else {"Error": {"Code": "AuthFailure.SignatureFailure", "Message": "Refused."}}
        data = json.dumps({"Response": {**result, "RequestId": "1"}}).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, *_):
        pass


def run_script(script, shell, port, token=None):
    environment = {"PATH": os.environ["PATH"], "ENDPOINT": f"http://127.0.0.1:{port}", "no_proxy": "127.0.0.1", **KEYS}
    if token:
        environment["TENCENTCLOUD_TOKEN"] = token
    done = subprocess.run([*shell, "-c", script], env=environment, capture_output=True, timeout=60)
    if done.returncode or done.stderr:
        return f"ended with {done.returncode}: {done.stderr.decode()[:300]}"
    return None if "Error" not in json.loads(done.stdout)["Response"] else "refused"


def fault(sample, service, token=None):
    """Returns the fault of the last request, or None."""
    if Server.last is None:
        return "sent nothing"
    headers, body, is_good, signed_service = Server.last
    if not is_good:
        return "its signature is wrong"
    if headers["x-tc-action"] != sample.action:
        return f"calls {headers['x-tc-action']}"
    if headers.get("authorization") != "SKIP" and signed_service != service:
        return f"signs for {signed_service}"
    if headers.get("x-tc-token") != token:
        return f"has the token {headers.get('x-tc-token')}"
    kind = headers["content-type"]
    if kind.startswith("application/json"):
        return None if json.loads(body) == sample.request else f"sends {body[:200]!r}"
    if kind == "application/octet-stream":
        given = [body.decode()] + [value for name, value in headers.items() if name.startswith(f"x-{service}-")]
    else:
        given = parts(body, kind)
    wanted = [value if isinstance(value, str) else json.dumps(value) for value in sample.request.values()]
    return None if sorted(given) == sorted(wanted) else f"sends {given}, not {wanted}"


def parts(body, kind):
    boundary = kind.split("boundary=")[1].encode()
    pieces = body.split(b"--" + boundary)
    assert pieces[0] == b"" and pieces[-1] == b"--\r\n", pieces
    return [piece.split(b"\r\n\r\n", 1)[1][:-2].decode() for piece in pieces[1:-1]]


def words_of(line, shell):
    """Returns the arguments that a shell passes to tccli."""
    done = subprocess.run([*shell, "-c", "tccli() { printf '%s\\0' \"$@\"; }\n" + line], capture_output=True, timeout=60)
    return done.stdout.decode().split("\0")[:-1]


def find_official():
    """Lets this process import tccli and the official SDK of OCR.

    Tests/Checks/Specs/setup.sh fetches both without what they depend on, which the other tests have already.
    """
    import tencentcloud

    official = str(TESTS.parent.parent / ".venv/official")
    if official in sys.path:
        return
    sys.path.append(official)
    tencentcloud.__path__.append(official + "/tencentcloud")
    # The plugins of tccli, such as that for object storage, want packages that no line here needs.
    plugins = types.ModuleType("tccli.plugins")
    plugins.__path__ = []
    sys.modules["tccli.plugins"] = plugins


@contextlib.contextmanager
def without_tls(port):
    """Sends all that the official SDK sends in this process to the server at a port, without TLS."""
    from tencentcloud.common.profile import http_profile

    original = http_profile.HttpProfile.__init__

    def changed(self, *given, **named):
        original(self, *given, **{**named, "protocol": "http", "endpoint": f"127.0.0.1:{port}"})

    http_profile.HttpProfile.__init__ = changed
    try:
        yield
    finally:
        http_profile.HttpProfile.__init__ = original


def run_tccli(words, port):
    """Runs tccli in this process, as its start costs more than a second."""
    find_official()
    from tccli.command import CLICommand

    saved, sys.argv = sys.argv, ["tccli", *words]
    try:
        with without_tls(port), contextlib.redirect_stdout(io.TextIOWrapper(io.BytesIO())):
            CLICommand()(list(words))
    except (Exception, SystemExit) as error:  # whatever it thinks of the line
        return f"{type(error).__name__}: {error}"
    finally:
        sys.argv = saved
    return None


def start():
    """Starts the server, sets the keys in this process, and returns the port."""
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Server)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    os.environ.update(KEYS, HOME="/nonexistent", no_proxy="127.0.0.1")
    return server.server_port


def shells():
    """The shells of this machine, as the beginning of a command each."""
    return [[path] for path in map(shutil.which, ("dash", "bash", "zsh")) if path]
