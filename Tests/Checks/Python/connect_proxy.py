"""A proxy that tunnels every host to one port of this machine, as if it alone knew where hosts are.

Arguments: the port, and the user and password that the proxy wants, such as user:password.
"""

import base64
import socket
import sys
import threading

import loopback

port = int(sys.argv[1])
wanted = sys.argv[2] if len(sys.argv) > 2 else None


def copy(source, target):
    try:
        while data := source.recv(65_536):
            target.sendall(data)
        target.shutdown(socket.SHUT_WR)
    except OSError:
        pass  # One of both went away.


def handle(connection, request):
    if request.method != "CONNECT":
        return loopback.respond(connection, b"", "400 Bad Request")
    given = request.headers.get("proxy-authorization", "")
    if wanted and given != "Basic " + base64.b64encode(wanted.encode()).decode():
        connection.sendall(b"HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n")
        return False
    with socket.create_connection(("127.0.0.1", port)) as server:
        connection.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
        back = threading.Thread(target=copy, args=(server, connection), daemon=True)
        back.start()
        copy(connection, server)
        back.join()
    return False


loopback.serve(handle)
