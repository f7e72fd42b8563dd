"""A server that speaks TLS with a certificate of an authority that exists for one test run. Needs the openssl command.

The first argument is a folder, in which the server makes the authority unless it is there: authority.pem is its certificate.
The second one is `expired` for a certificate that is no longer valid, and `elsewhere` for one of another host.
"""

import json
import pathlib
import ssl
import subprocess
import sys

import loopback

folder = pathlib.Path(sys.argv[1])
kind = sys.argv[2] if len(sys.argv) > 2 else "valid"
authority, authority_key = folder / "authority.pem", folder / "authority-key.pem"
certificate, key, request, names = (folder / f"{kind}{end}" for end in [".pem", "-key.pem", "-request.pem", "-names"])
connections = 0


def openssl(*arguments):
    subprocess.run(["openssl", *map(str, arguments)], check=True, stderr=subprocess.DEVNULL)


if not authority.exists():
    openssl("req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", 1, "-subj", "/CN=authority of tests",
            "-keyout", authority_key, "-out", authority)
openssl("req", "-new", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=server", "-keyout", key, "-out", request)
names.write_text(f"subjectAltName=DNS:api.example{'' if kind == 'elsewhere' else ',IP:127.0.0.1'}\n")
openssl("x509", "-req", "-in", request, "-CA", authority, "-CAkey", authority_key, "-CAcreateserial", "-extfile", names,
        "-days", -1 if kind == "expired" else 1, "-out", certificate)
context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
context.load_cert_chain(certificate, key)


def connected():
    global connections
    connections += 1


def handle(connection, request):
    if request.headers["x-tc-action"] == "Cut":
        connection.sendall(b"HTTP/1.1 200 OK\r\n\r\n{")
        return False  # The socket closes without the alert that ends TLS.
    loopback.respond(connection, json.dumps({"Response": {"Connections": connections, "RequestId": "request-1"}}).encode())


loopback.serve(handle, connected, wrap=lambda connection: context.wrap_socket(connection, server_side=True))
