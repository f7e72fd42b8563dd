"""HTTP over plain sockets for the test servers: on 127.0.0.1 only, and for as long as their parent lives."""

import os
import socket
import sys
import threading


class Request:
    def __init__(self, method, path, headers, raw_headers, body):
        self.method = method
        self.path = path
        self.headers = headers          # names in lower case
        self.raw_headers = raw_headers  # as they came
        self.body = body


def read_request(stream):
    """Returns the next request of a connection, or None if the peer has closed it before the request was complete."""
    request_line = stream.readline(65_536)
    if not request_line:
        return None
    raw, headers = [], {}
    while True:
        line = stream.readline(65_536)
        if line in (b"\r\n", b"\n", b""):
            break
        name, _, value = line.decode("latin-1").partition(":")
        raw.append((name, value.strip()))
        headers[name.lower()] = value.strip()
    method, path, *_ = request_line.decode("latin-1").split(" ") + [""]
    length = int(headers.get("content-length", 0))
    body = stream.read(length)
    if len(body) < length:
        return None  # Half a request is none: nothing may be done for it.
    return Request(method, path, headers, raw, body)


def respond(connection, body, status="200 OK", content_type="application/json", headers=()):
    head = [f"HTTP/1.1 {status}", f"Content-Type: {content_type}", f"Content-Length: {len(body)}", *headers]
    connection.sendall("\r\n".join(head).encode() + b"\r\n\r\n" + body)


def wait_for_end(connection):
    """Waits until the client closes the connection: no time of the server's ends a test before the client does."""
    connection.settimeout(None)
    while connection.recv(65_536):
        pass


def serve(handle, on_connect=lambda: None, wrap=None, address="127.0.0.1"):
    """Calls handle(connection, request) for each request; a handler that returns False closes the connection.

    wrap puts TLS around a connection. The address may be one of IPv6.

    Prints the port, and ends the process when standard input does: a test run that dies leaves no server behind.
    """
    family = socket.AF_INET6 if ":" in address else socket.AF_INET
    listener = socket.create_server((address, 0), family=family, backlog=128)
    print(listener.getsockname()[1], flush=True)

    def connection_thread(connection):
        on_connect()
        connection.settimeout(600)
        try:
            if wrap:
                connection = wrap(connection)
            with connection, connection.makefile("rb") as stream:
                if not wrap and connection.recv(1, socket.MSG_PEEK) == b"\x16":
                    connection.sendall(b"HTTP/1.1 400 Bad Request\r\n\r\n")  # TLS, at a server that speaks none.
                    return
                while (request := read_request(stream)) is not None:
                    if handle(connection, request) is False:
                        break
        except OSError:
            pass  # The client went away, which many of the tests are about.

    def accept():
        while True:
            connection, _ = listener.accept()
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            threading.Thread(target=connection_thread, args=(connection,), daemon=True).start()

    threading.Thread(target=accept, daemon=True).start()
    sys.stdin.buffer.read()
    os._exit(0)
