"""Imitates the metadata service of an instance. The first part of a path chooses what it does: /good/latest/..."""

import json
import time
from collections import Counter

from loopback import respond, serve, wait_for_end

FOLDER = "/latest/meta-data/cam/security-credentials/"
ROLE = "reader"
counts = Counter()


def key(number, life=21_600, **changes):
    return {
        "TmpSecretId": f"AKIDmetadata{number}",
        "TmpSecretKey": "secret-of-the-instance",
        "Token": "token-of-the-instance",
        "ExpiredTime": int(time.time()) + life,
        "Expiration": "2038-01-19T03:14:07Z",
        "Code": "Success",
        **changes,
    }


def handle(connection, request):
    kind, _, rest = request.path.lstrip("/").partition("/")
    path = "/" + rest
    kind, _, name = kind.partition("-")
    if path == "/count":
        return respond(connection, str(counts[name]).encode(), content_type="text/plain")
    if request.method != "GET" or not path.startswith(FOLDER) or request.body:
        return respond(connection, b"", "400 Bad Request")
    role = path.removeprefix(FOLDER)
    if kind == "slow":
        wait_for_end(connection)
        return False
    if kind == "silent":
        return False
    if kind == "redirect":
        return respond(connection, b"", "302 Found", headers=["Location: http://127.0.0.1:1/"])
    if kind == "big":
        return respond(connection, b"x" * 70_000, content_type="text/plain")
    if kind == "broken":
        return respond(connection, b"", "500 Internal Server Error")
    if kind == "unbound":
        return respond(connection, b"", "404 Not Found")
    if role == "":
        names = {"page": "<html>secret-of-the-page</html>", "empty": "\n"}
        return respond(connection, names.get(kind, ROLE + "\n").encode(), content_type="text/plain")
    if role != ROLE:
        return respond(connection, b"", "404 Not Found")
    counts[name] += 1
    bodies = {
        "text": b"secret-of-the-instance, but no JSON",
        "refused": json.dumps(key(1, Code="ServerNotConfigured")).encode(),
        "short": json.dumps(key(counts[name], life=1)).encode(),
        "partly": json.dumps(key(1, Token=None)).encode(),
    }
    respond(connection, bodies.get(kind, json.dumps(key(counts[name])).encode()))


serve(handle)
