"""Sends streams of events, valid and faulty ones. X-TC-Action selects the behaviour."""

import contextlib
import json
import select
import threading
import time

from loopback import respond, serve

released = threading.Event()
changed = threading.Condition()
counts = {"Sent": 0, "Open": 0}


def begin(connection, content_type="text/event-stream; charset=utf-8", status="200 OK"):
    connection.sendall((
        f"HTTP/1.1 {status}\r\nContent-Type: {content_type}\r\nX-TC-RequestId: request-1\r\n"
        "Transfer-Encoding: chunked\r\n\r\n").encode())


def send(connection, text):
    data = text if isinstance(text, bytes) else text.encode()
    connection.sendall(b"%x\r\n%s\r\n" % (len(data), data))


def end(connection):
    connection.sendall(b"0\r\n\r\n")


def event(number, **members):
    return f"data: {json.dumps({'Number': number, **members})}\n\n"


def good(connection, request):
    begin(connection)
    send(connection, event(1) + event(2) + event(3))
    end(connection)


def continued(connection, request):
    connection.sendall(b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nContent-Type: text/html\r\n\r\n")
    good(connection, request)


def by_bytes(connection, request):
    """Everything that the format allows, each byte by itself."""
    begin(connection, "Text/Event-Stream")
    text = (
        '\ufeff: a comment\r\n\r\nid: 7\r\nevent: message\r\nretry: 10\r\ndata: {"Number": 1,\r\n'
        'data:"Text": "文字😀"}\r\n\r\n'
        'data: {"Response": {"Number": 2, "RequestId": "request-2"}}\n\n'
        'data\r\rdata: {"Number": 3}\r\r: the end')
    for byte in text.encode():
        send(connection, bytes([byte]))
    end(connection)


def held(connection, request):
    """The second event is sent when another request says so."""
    released.clear()
    begin(connection)
    send(connection, event(1))
    released.wait(600)
    send(connection, event(2))
    end(connection)


def release(connection, request):
    released.set()
    respond(connection, b'{"Response":{"RequestId":"request-1"}}')


def slow(connection, request):
    """Longer than the time limit of the test, but never silent for so long."""
    begin(connection)
    for number in range(1, 5):
        for _ in range(4):
            time.sleep(0.25)
            send(connection, ": alive\n")
        send(connection, event(number))
    end(connection)


@contextlib.contextmanager
def counted_as_open():
    """Counts a response before its head is sent, so that each client that has received a head is counted."""
    with changed:
        counts["Open"] += 1
    try:
        yield
    finally:  # A client that resets the connection has closed it too.
        with changed:
            counts["Open"] -= 1
            changed.notify_all()


@contextlib.contextmanager
def open_until_closed(connection):
    """Keeps a response open until the client closes the connection."""
    with counted_as_open():
        yield
        while connection.recv(1):
            pass


def silent(connection, request):
    with open_until_closed(connection):
        begin(connection)
        send(connection, event(1))
    return False


def no_head(connection, request):
    with open_until_closed(connection):
        pass
    return False


def endless(connection, request):
    with open_until_closed(connection):
        begin(connection)
        number = 0
        while not select.select([connection], [], [], 0.005)[0]:
            number += 1
            send(connection, event(number))
    return False


def was_closed(connection, request):
    """Responds with 1 once clients have closed all responses that only they end. Otherwise those last for a minute."""
    with changed:
        number = 1 if changed.wait_for(lambda: counts["Open"] == 0, 10) else 0
    respond(connection, json.dumps({"Response": {"Number": number, "RequestId": "request-1"}}).encode())


def cut(connection, request):
    begin(connection)
    send(connection, event(1) + event(2) + 'data: {"Number": 3')
    return False


def close(connection, request):
    return False


def unended(connection, request):
    """The end comes where a blank line should."""
    begin(connection)
    send(connection, event(1) + 'id: 2\ndata: {"Number":\ndata: 2}')
    end(connection)


def unended_line(connection, request):
    begin(connection)
    send(connection, event(1) + 'data: {"Number": 2}\r\n')
    end(connection)


def unended_half(connection, request):
    begin(connection)
    send(connection, event(1) + 'data: {"Number": 2, "Text": "personal da')
    end(connection)


def unended_error(connection, request):
    begin(connection)
    send(connection, event(1) + 'data: {"Error": {"Code": "LimitExceeded", "Message": "x"}}')
    end(connection)


def unended_done(connection, request):
    begin(connection)
    send(connection, event(1) + event(2) + "data: [DONE]")
    end(connection)


def unended_comment(connection, request):
    begin(connection)
    send(connection, event(1) + event(2) + ": bye")
    end(connection)


def error_first(connection, request):
    respond(connection, b'{"Response":{"Error":{"Code":"FailedOperation.UnOpenError","Message":"Not active."},'
                       b'"RequestId":"request-1"}}')


def plain(connection, request):
    respond(connection, b'{"Response":{"Number":1,"RequestId":"request-1"}}')


def html(connection, request):
    respond(connection, b"<html>personal data</html>", "502 Bad Gateway", "text/html")


def error_within(connection, request):
    begin(connection)
    secret_id = request.headers["authorization"].split("Credential=")[1].split("/")[0]
    send(connection, event(1) + event(2, Error={"Code": "LimitExceeded", "Message": f"Slow down, {secret_id}."}))
    send(connection, event(3))
    end(connection)


def wrapped_error_within(connection, request):
    with open_until_closed(connection):
        begin(connection)
        send(connection, event(1) + 'data: {"Response":{"Error":{"Code":"InternalError","Message":"x"}}}\n\n')
    return False


def garbage_within(connection, request):
    begin(connection)
    send(connection, event(1) + "data: personal data\n\n" + event(2))
    end(connection)


def error_status(connection, request):
    begin(connection, status="500 Internal Server Error")
    send(connection, event(1))
    end(connection)


def empty(connection, request):
    begin(connection)
    end(connection)


def gateway(connection, request):
    begin(connection, status="502 Bad Gateway")
    send(connection, "<html>personal data</html>\n\n")
    end(connection)


def refusal_as_stream(connection, request):
    begin(connection)
    send(connection, '{"Response":{"Error":{"Code":"FailedOperation","Message":"x"},"RequestId":"request-1"}}\n\n')
    end(connection)


def done(connection, request):
    with open_until_closed(connection):
        begin(connection)
        send(connection, event(1) + "data: [DONE]\n\n" + event(2))
    return False


def drifting(connection, request):
    begin(connection)
    send(connection, event("1") + event(2))
    end(connection)


def large(connection, request):
    begin(connection)
    send(connection, event(1, Text="x" * 5_000_000))
    end(connection)


def many(connection, request):
    begin(connection)
    for number in range(1, 10_001):
        send(connection, event(number))
    end(connection)


def flood(connection, request):
    """More than a reader takes: 60 MB. It counts as open until all is sent or the client has closed it."""
    counts["Sent"] = 0
    with counted_as_open():
        begin(connection)
        for number in range(60):
            send(connection, event(1, Text="x" * 10_000) * 100)
            counts["Sent"] += 1
            time.sleep(0.03)  # Slower than the client reads, so that what was sent tells when it stopped reading.
        end(connection)


def report(connection, request):
    respond(connection, json.dumps({"Response": {"Number": counts["Sent"], "RequestId": "request-1"}}).encode())


BEHAVIOURS = {
    "Good": good, "Continued": continued, "ByBytes": by_bytes, "Held": held, "Release": release, "Slow": slow,
    "Silent": silent, "NoHead": no_head, "Endless": endless, "WasClosed": was_closed, "Cut": cut, "ErrorFirst":
    error_first, "Plain": plain, "Html": html, "ErrorWithin": error_within, "WrappedErrorWithin":
    wrapped_error_within, "GarbageWithin": garbage_within, "ErrorStatus": error_status, "Empty": empty, "Gateway":
    gateway, "RefusalAsStream": refusal_as_stream, "Done": done, "Drifting": drifting, "Large": large, "Many": many,
    "Flood": flood, "Report": report, "Close": close, "Unended": unended, "UnendedLine": unended_line, "UnendedHalf":
    unended_half, "UnendedError": unended_error, "UnendedDone": unended_done, "UnendedComment": unended_comment,
}


def handle(connection, request):
    return BEHAVIOURS[request.headers["x-tc-action"]](connection, request)


serve(handle)
