"""A service on this machine that responds with streams of events, piece by piece, and tells whether its client has left."""

import http.server
import json
import threading
import time


def event(**members):
    return f"data: {json.dumps(members, ensure_ascii=False)}\n\n".encode()


def error(code, request_id):
    """The data of an event, or a body, with an error."""
    return json.dumps({"Response": {"Error": {"Code": code, "Message": "Broken."}, "RequestId": request_id}}).encode()


class Answer:
    """A response: its pieces. None in their place waits until a test releases it, and `...` repeats the piece before it until the
    test is over."""

    def __init__(self, *pieces, status=200, content_type="text/event-stream; charset=utf-8", is_cut=False):
        self.pieces, self.status, self.content_type, self.is_cut = pieces, status, content_type, is_cut


class EventService(http.server.ThreadingHTTPServer):
    """Gives the answers one after the other, and the last one from then on."""

    def __init__(self):
        super().__init__(("127.0.0.1", 0), Handler)
        self.begin(Answer())
        threading.Thread(target=self.serve_forever, daemon=True).start()

    def begin(self, *answers):
        self.answers, self.calls = answers, 0
        self.called, self.released, self.left = threading.Event(), threading.Event(), threading.Event()
        self.was_released = True

    @property
    def address(self):
        return f"http://127.0.0.1:{self.server_port}"

    def wait(self):
        # A client that prints nothing before the end makes the test fail.
        self.was_released = self.released.wait(30) and self.was_released

    def close(self):
        self.answers = ()
        self.shutdown()
        self.server_close()

    def handle_error(self, *_):
        pass


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_POST(self):  # noqa: N802, the name that http.server asks for
        self.rfile.read(int(self.headers["Content-Length"]))
        service = self.server
        left = service.left
        service.calls += 1
        service.called.set()
        answer = service.answers[min(service.calls, len(service.answers)) - 1]
        self.send_response(answer.status)
        self.send_header("Content-Type", answer.content_type)
        self.send_header("X-TC-RequestId", f"request-{service.calls}")
        self.send_header("Transfer-Encoding", "chunked")
        self.end_headers()
        try:
            self.send(answer)
        except OSError:
            # A test that begins later has another one.
            left.set()
            self.close_connection = True

    def send(self, answer):
        for index, piece in enumerate(answer.pieces):
            if piece is None:
                self.server.wait()
            elif piece is ...:
                while answer in self.server.answers:
                    self.chunk(answer.pieces[index - 1])
                    # A client that reads slowly keeps up.
                    time.sleep(0.001)
            else:
                self.chunk(piece)
        if answer.is_cut:
            self.close_connection = True
        else:
            self.wfile.write(b"0\r\n\r\n")

    def chunk(self, piece):
        self.wfile.write(b"%x\r\n%s\r\n" % (len(piece), piece))
        self.wfile.flush()

    def log_message(self, *_):
        pass
