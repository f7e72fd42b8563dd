"""A server that fails as often as it is told, and remembers each request.

A request names its call, and what the server does with the first, the second and each further request of it, in any
member or header: `plan=Reset,Good;call=1`. The last outcome repeats. The official SDK's own functions check each
signature. The action `Report` returns what arrived of a call.
"""

import hashlib
import json
import re
import socket
import struct
import threading
import time
import zlib
from email.utils import formatdate

import compressed
from loopback import respond, serve, wait_for_end
from official_signature import authorization

SECRET_ID = "AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE"
SECRET_KEY = "Gu5t9xGARNpq86cd98joQYCN3EXAMPLE"
calls = {}
counting = threading.Lock()
windows = {}
spaces = compressed.spaces(32)


def success(number, **members):
    return json.dumps({"Response": {"Value": "good", "Number": number, "RequestId": f"request-{number}", **members}}).encode()


def refuse(code, status="200 OK", headers=()):
    def outcome(connection, request, number):
        respond(connection, json.dumps({"Response": {
            "Error": {"Code": code, "Message": "Refused."}, "RequestId": f"request-{number}"}}).encode(), status,
            headers=headers)
    return outcome


def page(status, headers=()):
    def outcome(connection, request, number):
        respond(connection, b"<html>personal data</html>", status, "text/html", headers)
    return outcome


def good(connection, request, number):
    respond(connection, success(number))


def good_then_closed(connection, request, number):
    """Without a word of it before: the next request may be on its way."""
    good(connection, request, number)
    return False


def big(connection, request, number):
    packer = zlib.compressobj(wbits=31)
    body = packer.compress(success(number, Padding="x" * 200_000)) + packer.flush()
    respond(connection, body, headers=["Content-Encoding: gzip"])


def bomb(connection, request, number):
    """32 MiB of spaces, which are 32 KiB on the way."""
    respond(connection, spaces, headers=["Content-Encoding: gzip"])


def reset(connection, request, number):
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    return False


def close(connection, request, number):
    return False


def cut(connection, request, number):
    connection.sendall(b'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{"Response":{"Va')
    return False


def cut_after_an_error(connection, request, number):
    connection.sendall(b'HTTP/1.1 503 Service Unavailable\r\nContent-Length: 1000\r\n\r\n{"Response":{"Er')
    return False


def silent(connection, request, number):
    wait_for_end(connection)
    return False


def slow(connection, request, number):
    connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n")
    for _ in range(990):
        connection.sendall(b" ")
        time.sleep(0.5)
    return False


def clock(hours):
    """A server whose clock is ahead, and which checks the time of requests as the API does."""
    def outcome(connection, request, number):
        now = time.time() + hours * 3600
        if abs(now - int(request.headers["x-tc-timestamp"])) <= 300:
            return good(connection, request, number)
        refuse("AuthFailure.SignatureExpire", headers=[f"Date: {formatdate(now, usegmt=True)}"])(connection, request, number)
    return outcome


def fresh_token(connection, request, number):
    if request.headers.get("x-tc-token") == "session-token-fresh":
        return good(connection, request, number)
    refuse("AuthFailure.TokenFailure")(connection, request, number)


def limit(count, slides):
    """Accepts a number of requests in a second, and keeps the largest number that came."""
    def outcome(connection, request, number):
        with counting:
            now = time.monotonic()
            arrivals = windows.setdefault((count, slides, request.headers["x-tc-region"]), [])
            arrivals.append(now)
            recent = [t for t in arrivals if (now - t < 1 if slides else int(t) == int(now))]
        if len(recent) > count:
            return refuse("RequestLimitExceeded.UinLimitExceeded")(connection, request, number)
        good(connection, request, number)
    return outcome


def stream(*events, ends=True):
    def outcome(connection, request, number):
        connection.sendall(
            f"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nX-TC-RequestId: request-{number}\r\n"
            "Transfer-Encoding: chunked\r\n\r\n".encode())
        for event in events:
            data = f"data: {json.dumps(event)}\n\n".encode()
            connection.sendall(b"%x\r\n%s\r\n" % (len(data), data))
        if ends:
            connection.sendall(b"0\r\n\r\n")
        return None if ends else False
    return outcome


event_error = {"Response": {"Error": {"Code": "InternalError", "Message": "Refused."}, "RequestId": "request-1"}}

outcomes = {
    "Good": good, "GoodThenClosed": good_then_closed, "Big": big, "Bomb": bomb, "Reset": reset, "Close": close, "Cut": cut,
    "CutAfterAnError": cut_after_an_error, "Silent": silent, "Slow": slow, "FreshToken": fresh_token,
    "InternalError": refuse("InternalError"), "InternalErrorDb": refuse("InternalError.DbError"),
    "Unavailable": refuse("ServiceUnavailable", "503 Service Unavailable"),
    "UnavailableForASecond": refuse("ServiceUnavailable", "503 Service Unavailable", ["Retry-After: 1"]),
    "RequestLimit": refuse("RequestLimitExceeded"),
    "RequestLimitOfUin": refuse("RequestLimitExceeded.UinLimitExceeded"),
    "Invalid": refuse("InvalidParameter"), "LimitExceeded": refuse("LimitExceeded"),
    "Expired": refuse("AuthFailure.SignatureExpire"), "TokenFailure": refuse("AuthFailure.TokenFailure"),
    "ExpiredNow": clock(0), "HourAhead": clock(1), "DayBehind": clock(-24),
    "TooMany": refuse("FailedOperation", "429 Too Many Requests"),
    "TooManyForASecond": page("429 Too Many Requests", ["Retry-After: 1"]),
    "TooManyForAnHour": page("429 Too Many Requests", ["Retry-After: 3600"]),
    "BadGateway": page("502 Bad Gateway"), "NotFound": page("404 Not Found"),
    "Fixed": limit(20, False), "Sliding": limit(20, True),
    "Stream": stream({"Number": 1}, {"Number": 2}, {"Number": 3}),
    "StreamCut": stream(ends=False), "StreamCutLater": stream({"Number": 1}, ends=False),
    "StreamError": stream(event_error), "StreamErrorLater": stream({"Number": 1}, event_error),
}


def report(connection, call):
    with counting:
        arrived = list(calls.get(call, []))
        most = {f"{count}{'Sliding' if slides else 'Fixed'}{region}": largest(arrivals, slides)
                for (count, slides, region), arrivals in windows.items()}
        twice = sum(1 for requests in calls.values()
                    if sum(r["MayHaveActed"] for r in requests) > 1 and not requests[0]["MayRepeat"])
    respond(connection, json.dumps({"Response": {
        "Arrived": [{k: v for k, v in r.items() if k[0] != "_"} for r in arrived], "Most": most, "Calls": len(calls),
        "Twice": twice, "RequestId": "report"}}).encode())


def largest(arrivals, slides):
    if not slides:
        seconds = [int(t) for t in arrivals]
        return max(map(seconds.count, seconds), default=0)
    return max((sum(1 for t in arrivals if 0 <= t - start < 1) for start in arrivals), default=0)


def handle(connection, request):
    if len(request.body) < int(request.headers["content-length"]):
        return False  # On Linux, libcurl sends the head again after a kept connection is lost, and never the body.
    text = request.body + b" ".join(f"{name}: {value}".encode() for name, value in request.raw_headers)
    found = re.search(rb"plan=([A-Za-z,]+);call=([A-Za-z0-9-]+)", text)
    plan, call = found[1].decode().split(","), found[2].decode()
    if request.headers["x-tc-action"] == "Report":
        return report(connection, call)
    token = re.search(rb'ClientToken"(?:\s*:\s*"|\r\n\r\n)([^"\r]*)', request.body)
    with counting:
        requests = calls.setdefault(call, [])
        number = len(requests) + 1
        outcome = plan[min(number, len(plan)) - 1]
        requests.append({
            "Timestamp": int(request.headers["x-tc-timestamp"]), "Authorization": request.headers["authorization"],
            "Body": hashlib.sha256(request.body).hexdigest(), "ClientToken": token and token[1].decode(),
            "Digest": request.headers.get("x-tc-content-sha256"), "Type": request.headers["content-type"],
            "Token": request.headers.get("x-tc-token"), "MayRepeat": request.headers["x-tc-action"] != "Act",
            "MayHaveActed": outcome not in refusals})
    if request.headers["authorization"] != authorization(request.headers, request.body, "ocr", SECRET_ID, SECRET_KEY):
        return refuse("AuthFailure.SignatureFailure")(connection, request, number)
    return outcomes[outcome](connection, request, number)


# The outcomes of requests that the server refuses before it does anything.
refusals = {name for name in outcomes if name.startswith(("RequestLimit", "TooMany", "Expired", "Token"))}
refusals |= {"HourAhead", "DayBehind", "FreshToken", "Fixed", "Sliding"}

serve(handle)
