"""A server that speaks TLS with a certificate that it signed itself. Needs the openssl command; prints 0 without it."""

import shutil
import ssl
import subprocess
import sys
import tempfile

import loopback

if not shutil.which("openssl"):
    print(0, flush=True)
    sys.exit()

folder = tempfile.TemporaryDirectory()
key, certificate = f"{folder.name}/key.pem", f"{folder.name}/certificate.pem"
subprocess.run(
    ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "1", "-subj", "/CN=localhost",
     "-addext", "subjectAltName=IP:127.0.0.1", "-keyout", key, "-out", certificate],
    check=True, stderr=subprocess.DEVNULL)
context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
context.load_cert_chain(certificate, key)
folder.cleanup()


def handle(connection, request):
    loopback.respond(connection, b'{"Response":{"RequestId":"request-1"}}')


loopback.serve(handle, wrap=lambda connection: context.wrap_socket(connection, server_side=True))
