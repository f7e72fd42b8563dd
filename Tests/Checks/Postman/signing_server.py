"""A service on this machine, over TLS and without, that checks each request's signature with the official SDK's own
functions, and answers from specs."""

import http.server
import json
import pathlib
import ssl
import subprocess
import sys
import tempfile
import threading

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent / "Python"))
from official_signature import authorization  # noqa: E402

from spec_responses import Refused  # noqa: E402

SECRET_ID = "AKIDtestTESTtestTEST"
SECRET_KEY = "keyTESTkeyTESTkey"
TOKEN = "token-of-a-session"


class SigningServer:
    """Keeps what came in `requests`: pairs of headers, names in lower case, and body."""

    def __init__(self):
        self.requests = []
        self.service = "ocr"
        self.specs = None  # answers requests; None: any request gets a response without members
        self.response = None  # (status, content type, bytes), instead of the service's own
        handler = type("Handler", (_Handler,), {"service": self})
        self._servers = [http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) for _ in range(2)]
        self._servers[0].socket = _context().wrap_socket(self._servers[0].socket, server_side=True)
        self.address = f"https://127.0.0.1:{self._servers[0].server_port}"
        self.plain_address = f"http://127.0.0.1:{self._servers[1].server_port}"
        for server in self._servers:
            threading.Thread(target=server.serve_forever, daemon=True).start()

    def close(self):
        for server in self._servers:
            server.shutdown()
            server.server_close()

    def fault(self, headers, body):
        """The error code that a request earns, or None."""
        if headers.get("authorization") == "SKIP":
            return None
        if headers.get("x-tc-token", TOKEN) != TOKEN:
            return "AuthFailure.TokenFailure"
        if headers.get("authorization") != authorization(headers, body, self.service, SECRET_ID, SECRET_KEY):
            return "AuthFailure.SignatureFailure"
        return None

    def respond(self, headers, body):
        self.requests.append((headers, body))
        if self.response:
            return self.response
        response = {"RequestId": "request-1"}
        code = self.fault(headers, body)
        if not code and self.specs:
            try:
                response.update(self.specs.response(headers, body))
            except Refused as refused:
                code = str(refused)
        if code:
            response["Error"] = {"Code": code, "Message": "Refused."}
        return 200, "application/json", json.dumps({"Response": response}).encode()


class _Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    wbufsize = -1  # Head and body in one packet: two would wait for each other.
    disable_nagle_algorithm = True
    service = None

    def do_POST(self):  # noqa: N802, the name that http.server asks for
        body = self.rfile.read(int(self.headers["Content-Length"]))
        headers = {}
        for name, value in self.headers.items():
            if name.lower() in headers:
                return self.send_error(400, f"{name} came twice")
            headers[name.lower()] = value
        status, content_type, content = self.service.respond(headers, body)
        self.send_response(status)
        self.send_header("Content-Type", content_type)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)
        self.wfile.flush()

    def log_message(self, *arguments):
        pass


def _context():
    with tempfile.TemporaryDirectory() as folder:
        key, certificate = f"{folder}/key.pem", f"{folder}/certificate.pem"
        subprocess.run(
            ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "1", "-subj", "/CN=localhost",
             "-keyout", key, "-out", certificate], check=True, stderr=subprocess.DEVNULL)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate, key)
        return context
