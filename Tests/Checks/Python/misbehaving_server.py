"""A server that does what servers, proxies and networks do on a bad day. X-TC-Action says which.

An argument is the address to listen on, instead of 127.0.0.1.
"""

import gzip
import json
import socket
import struct
import sys
import threading
import time

import compressed
import error_responses
from loopback import respond, serve, wait_for_end

counts = {"Connections": 0, "Requests": 0, "Followed": 0, "Cookies": 0, "Sent": 0, "Busy": 0, "MostBusy": 0,
          "Abandoned": 0}
counting = threading.Lock()
meeting_of_64 = threading.Barrier(64)
released = threading.Event()
packing = threading.Lock()
packed = []


def raw(connection, head, body=b""):
    connection.sendall(head.replace("\n", "\r\n").encode() + b"\r\n\r\n" + body)


def stream_60_megabytes(connection, head, frame):
    raw(connection, head)
    counts["Sent"] = 0
    for _ in range(60):
        connection.sendall(frame(b" " * 1_000_000))
        counts["Sent"] += 1_000_000
        time.sleep(0.03)  # Slower than the client reads, so that what was sent tells when it stopped reading.


def good(connection, request):
    respond(connection, b'{"Response":{"Value":"good","RequestId":"request-1"}}')


def good_then_closed(connection, request):
    """Without a word of it before: the next request may be on its way."""
    good(connection, request)
    return False


def report(connection, request):
    respond(connection, json.dumps({"Response": {**counts, "RequestId": "request-1"}}).encode())


def cut_body(connection, request):
    raw(connection, "HTTP/1.1 200 OK\nContent-Type: application/json\nContent-Length: 1000", b'{"Response":{"Va')
    return False


def cut_chunk(connection, request):
    raw(connection, "HTTP/1.1 200 OK\nContent-Type: application/json\nTransfer-Encoding: chunked",
        b'ff\r\n{"Response":{"Va')
    return False


def cut_json(connection, request):
    respond(connection, b'{"Response":{"Value":"personal data')


def short_length(connection, request):
    raw(connection, "HTTP/1.1 200 OK\nContent-Type: application/json\nContent-Length: 20",
        b'{"Response":{"Value":"good","RequestId":"request-1"}}')
    return False


def no_response(connection, request):
    respond(connection, b'{"message":"personal data"}')


def html(connection, request):
    respond(connection, b"<html>personal data</html>", content_type="text/html; charset=utf-8")


def html_502(connection, request):
    respond(connection, b"<html>Bad Gateway</html>", "502 Bad Gateway", "text/html")


def empty(connection, request):
    respond(connection, b"")


def empty_500(connection, request):
    respond(connection, b"", "500 Internal Server Error")


def status_500(connection, request):
    respond(connection, b'{"Response":{"RequestId":"request-1"}}', "500 Internal Server Error")


def unauthorized(connection, request):
    respond(connection, b"", "401 Unauthorized", headers=['WWW-Authenticate: Basic realm="x"'])


def unauthorized_with_error(connection, request):
    """A challenge whose body says more than its head."""
    respond(connection, error_responses.error("AuthFailure.SignatureFailure", "Check it."), "401 Unauthorized",
            headers=['WWW-Authenticate: Basic realm="x"', "Date: Sun, 06 Nov 1994 08:49:37 GMT"])


def gzip_good(connection, request):
    body = gzip.compress(b'{"Response":{"Value":"good","RequestId":"request-1"}}')
    respond(connection, body, headers=["Content-Encoding: gzip"])


def false_gzip(connection, request):
    respond(connection, b'{"Response":{}}', headers=["Content-Encoding: gzip"])


def cut_gzip(connection, request):
    """Complete for HTTP, and incomplete for gzip."""
    respond(connection, gzip.compress(b'{"Response":{}}' * 1000)[:-8], headers=["Content-Encoding: gzip"])


def exact(connection, request):
    """As many bytes as the request has."""
    respond(connection, b" " * len(request.body))


def echo(connection, request):
    """The request, as it came."""
    headers = [name.encode("latin-1") + b": " + value.encode("latin-1") for name, value in request.raw_headers]
    respond(connection, b"\n".join(headers) + b"\n\n" + request.body, content_type="text/plain")


def huge_header(connection, request):
    raw(connection, "HTTP/1.1 200 OK\nContent-Length: 2\nX-Huge: " + "x" * (1 << 20), b"{}")
    return False


def malformed_header(connection, request):
    raw(connection, "HTTP/1.1 200 OK\nno colon here\nContent-Length: 2", b"{}")
    return False


def negative_length(connection, request):
    raw(connection, "HTTP/1.1 200 OK\nContent-Length: -2", b"{}")
    return False


def false_length(connection, request):
    raw(connection, "HTTP/1.1 200 OK\nContent-Length: two", b"{}")
    return False


def no_length(connection, request):
    """The body ends with the connection."""
    raw(connection, "HTTP/1.1 200 OK\nContent-Type: application/json",
        b'{"Response":{"Value":"good","RequestId":"request-1"}}')
    return False


def bad_chunk(connection, request):
    raw(connection, "HTTP/1.1 200 OK\nTransfer-Encoding: chunked", b"zz\r\n{}\r\n0\r\n\r\n")
    return False


def pieces(connection, request):
    """The second piece is sent when another request says so."""
    raw(connection, "HTTP/1.1 200 OK\nContent-Type: text/event-stream\nTransfer-Encoding: chunked", b"5\r\nfirst\r\n")
    released.wait(600)
    released.clear()
    connection.sendall(b"6\r\nsecond\r\n0\r\n\r\n")


def release(connection, request):
    released.set()
    good(connection, request)


def endless(connection, request):
    """Sends until the client closes the connection."""
    raw(connection, "HTTP/1.1 200 OK\nContent-Type: text/event-stream\nTransfer-Encoding: chunked")
    try:
        while True:
            connection.sendall(b"5\r\npiece\r\n")
            time.sleep(0.02)
    except OSError:
        counts["Abandoned"] += 1
        raise


def not_modified(connection, request):
    raw(connection, "HTTP/1.1 304 Not Modified\nETag: x")


def multiple_choices(connection, request):
    respond(connection, b'{"Response":{"Value":"good","RequestId":"request-1"}}', "300 Multiple Choices")


def bomb(connection, request):
    """256 MiB of spaces, which are 256 KiB on the way."""
    respond(connection, compressed_spaces(), headers=["Content-Encoding: gzip"])


def compressed_spaces():
    """To make them in each thread that is asked would keep all processors busy until long after the test."""
    with packing:
        if not packed:
            packed.append(compressed.spaces(256))
        return packed[0]


def continued(connection, request):
    connection.sendall(b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n")
    good(connection, request)


def redirect(connection, request):
    respond(connection, b"", "302 Found", headers=[f"Location: http://{request.headers['host']}/followed"])


def redirect_307(connection, request):
    respond(connection, b"", "307 Temporary Redirect", headers=[f"Location: http://{request.headers['host']}/followed"])


def redirect_nowhere(connection, request):
    respond(connection, b"", "301 Moved Permanently")


def large(connection, request):
    stream_60_megabytes(connection, "HTTP/1.1 200 OK\nContent-Type: application/json\nContent-Length: 60000000",
                        lambda piece: piece)
    return False


def large_chunked(connection, request):
    stream_60_megabytes(connection, "HTTP/1.1 200 OK\nContent-Type: application/json\nTransfer-Encoding: chunked",
                        lambda piece: b"%x\r\n%s\r\n" % (len(piece), piece))
    return False


def boast(connection, request):
    """Promises more than any memory holds."""
    raw(connection, "HTTP/1.1 200 OK\nContent-Type: application/json\nContent-Length: 1000000000000000", b"{")
    return False


def slow(connection, request):
    """A byte now and then, for longer than anyone waits: silence limits never see it."""
    raw(connection, "HTTP/1.1 200 OK\nContent-Type: application/json\nContent-Length: 1000")
    for _ in range(990):
        connection.sendall(b" ")
        time.sleep(0.5)
    return False


def after_a_moment(connection, request):
    time.sleep(0.05)
    good(connection, request)


def after_a_second(connection, request):
    time.sleep(1.1)
    good(connection, request)


def meeting(connection, request):
    """Responds when 64 requests are here at once."""
    meeting_of_64.wait(600)
    good(connection, request)


def crowd(connection, request):
    """Counts how many requests are here at once."""
    with counting:
        counts["Busy"] += 1
        counts["MostBusy"] = max(counts["MostBusy"], counts["Busy"])
    time.sleep(0.1)
    with counting:
        counts["Busy"] -= 1
    good(connection, request)


def silent(connection, request):
    wait_for_end(connection)
    return False


def reset(connection, request):
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    return False


def close(connection, request):
    return False


def not_http(connection, request):
    connection.sendall(b"SSH-2.0-OpenSSH_9.6\r\n")
    return False


def method(connection, request):
    respond(connection, request.method.encode())


def cookie(connection, request):
    respond(connection, b'{"Response":{"Value":"good","RequestId":"request-1"}}', headers=["Set-Cookie: a=b"])


modes = {
    "".join(word.capitalize() for word in function.__name__.split("_")): function
    for function in [
        good, good_then_closed, report, cut_body, cut_chunk, cut_json, short_length, no_response, html, html_502,
        empty, empty_500, status_500, unauthorized, unauthorized_with_error, not_modified, multiple_choices, bomb,
        gzip_good, false_gzip, cut_gzip, exact, echo, huge_header, malformed_header, negative_length, false_length,
        no_length, bad_chunk, pieces, release, endless, continued, redirect, redirect_307, redirect_nowhere, large,
        large_chunked, boast, slow, after_a_moment, after_a_second, meeting, crowd, silent, reset, close, not_http,
        cookie, method, *error_responses.ALL,
    ]
}


def connected():
    counts["Connections"] += 1


def handle(connection, request):
    with counting:
        counts["Requests"] += 1
    counts["Cookies"] += "cookie" in request.headers
    if "x-tc-action" not in request.headers:
        counts["Followed"] += 1
        return good(connection, request)
    return modes[request.headers["x-tc-action"]](connection, request)


serve(handle, connected, address=sys.argv[1] if len(sys.argv) > 1 else "127.0.0.1")
