"""Runs the samples on Markdown pages against a server on this machine that checks each signature with the official SDK's own
functions: the scripts with curl under the shells that there are in turn. What a shell makes of the lines for tccli is compared with the
request.

Usage: run_samples.py FOLDER... [--tccli]
Each folder holds the pages of one service. --tccli also lets tccli itself run its lines, for a service that it knows.
"""

import argparse
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
from samples import samples

KEYS = {"TENCENTCLOUD_SECRET_ID": "AKIDtestTESTtestTEST", "TENCENTCLOUD_SECRET_KEY": "key'TEST key$TEST"}


class Server(http.server.BaseHTTPRequestHandler):
    """Keeps the last request, and refuses what is not signed as the SDK signs it."""

    protocol_version = "HTTP/1.1"
    last = None

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
    if kind == "application/json":
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


def options_fault(words, sample, service):
    """Returns the fault of the options of a line for tccli, or None."""
    if words[:2] != [service, sample.action]:
        return f"calls {words[:2]}"
    given, rest = {}, words[2:]
    while rest:
        name, has_value, value = rest.pop(0)[2:].partition("=")
        given[name] = value if has_value else rest.pop(0)
    given.pop("version"), given.pop("region", None)
    wanted = {name: value if isinstance(value, str) else json.dumps(value) for name, value in sample.request.items()
              if value is not None}
    if given.keys() != wanted.keys():
        return f"gives {sorted(given)}, not {sorted(wanted)}"
    for name, text in wanted.items():
        is_text = isinstance(sample.request[name], str)
        if given[name] != text and (is_text or json.loads(given[name]) != json.loads(text)):
            return f"gives {given[name]!r} for {name}, not {text!r}"
    return None


def run_tccli(words, port):
    """In this process, as its start costs more than a second; without TLS, which is all that is changed in it."""
    import tencentcloud
    from tencentcloud.common.profile import http_profile

    # Tests/Checks/Specs/setup.sh fetches both without what they depend on, which the other tests have already.
    official = str(TESTS.parent.parent / ".venv/official")
    if official not in sys.path:
        sys.path.append(official)
        tencentcloud.__path__.append(official + "/tencentcloud")
        # Its plugins, such as that for object storage, want packages that no line here needs.
        plugins = types.ModuleType("tccli.plugins")
        plugins.__path__ = []
        sys.modules["tccli.plugins"] = plugins
    from tccli.command import CLICommand

    arguments = words + ["--endpoint", f"127.0.0.1:{port}"]
    original, output = http_profile.HttpProfile.__init__, io.TextIOWrapper(io.BytesIO())

    def without_tls(self, *given, **named):
        named["protocol"] = "http"
        original(self, *given, **named)

    http_profile.HttpProfile.__init__ = without_tls
    saved = sys.argv
    sys.argv = ["tccli", *arguments]
    try:
        with contextlib.redirect_stdout(output):
            CLICommand()(arguments)
    except Exception as error:  # whatever it thinks of the line
        return f"{type(error).__name__}: {error}"
    finally:
        http_profile.HttpProfile.__init__ = original
        sys.argv = saved
    return None


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("folders", nargs="+", type=pathlib.Path)
    arguments.add_argument("--tccli", action="store_true")
    options = arguments.parse_args()
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Server)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    port = server.server_port
    os.environ.update(KEYS, HOME="/nonexistent", no_proxy="127.0.0.1")
    shells = [[path] for path in map(shutil.which, ("dash", "bash", "zsh")) if path]
    problems, counts = [], {"curl": 0, "tccli": 0}
    for folder in options.folders:
        service = folder.name
        for sample in samples(folder):
            if sample.curl:
                # Each shell in turn, and as often with a token as without.
                shell = shells[counts["curl"] % len(shells)]
                Server.last, token = None, "token/+=" if counts["curl"] // len(shells) % 2 else None
                problem = run_script(sample.curl, shell, port, token)
                is_skipped = Server.last and Server.last[0].get("authorization") == "SKIP"
                problem = problem or fault(sample, service, None if is_skipped else token)
                counts["curl"] += 1
                if problem:
                    problems.append(f"{sample.name}: curl under {shell[0]}: {problem}")
            if sample.tccli:
                words = words_of(sample.tccli, shells[counts["tccli"] % len(shells)])
                problem = options_fault(words, sample, service)
                if options.tccli and not problem:
                    Server.last = None
                    problem = run_tccli(words, port) or fault(sample, service)
                counts["tccli"] += 1
                if problem:
                    problems.append(f"{sample.name}: tccli: {problem}")
    for problem in problems:
        print(problem, file=sys.stderr)
    print(f"{counts['curl']} scripts with curl under {len(shells)} shells, {counts['tccli']} lines of tccli, "
          f"{len(problems)} problems")
    sys.exit(1 if problems or not counts["curl"] else 0)


main()
