"""Runs the built tcapi as a mock, in a folder of its own, and talks to it over sockets."""

import contextlib
import json
import os
import pathlib
import re
import signal
import socket
import subprocess
import sys
import tempfile
import time

REPOSITORY = pathlib.Path(__file__).parents[3]
sys.path[:0] = [str(REPOSITORY / "Tests/Checks/Postman")]

PROGRAM = os.environ.get("TCAPI", str(REPOSITORY / ".build/debug/tcapi"))
KEY = ("AKIDofTheChecksOfTheMock", "key-of-the-checks")


class MockProcess:
    """`tcapi mock` on a free port, and the lines that it has printed."""

    def __init__(self, *arguments, variables=None, stdout=None):
        self.folder = tempfile.TemporaryDirectory()
        self.journal = open(os.path.join(self.folder.name, "journal"), "wb+")
        environment = {"PATH": os.environ["PATH"], "HOME": self.folder.name, "no_proxy": "127.0.0.1", **(variables or {})}
        self.process = subprocess.Popen(
            [PROGRAM, "mock", "--port", "0", *arguments], cwd=self.folder.name, env=environment,
            stdin=subprocess.DEVNULL, stdout=stdout or self.journal, stderr=subprocess.PIPE)
        self.greeting = self._greeting()
        found = re.search(r"http://127\.0\.0\.1:(\d+)", self.greeting)
        if found is None:
            self.process.wait()
            raise RuntimeError(self.greeting)
        self.port = int(found.group(1))
        self.url = f"http://127.0.0.1:{self.port}"

    def _greeting(self):
        text = b""
        # The greeting is one write.
        while b"http://127.0.0.1:" not in text or not text.endswith(b"\n"):
            part = os.read(self.process.stderr.fileno(), 65_536)
            if not part:
                break
            text += part
        return text.decode()

    def pair(self):
        """The pair of keys that the greeting offers."""
        return tuple(re.search(rf"TENCENTCLOUD_SECRET_{name}=(\S+)", self.greeting).group(1) for name in ("ID", "KEY"))

    def lines(self):
        """The lines about all requests so far. They are written soon after the responses."""
        count = 0
        if self.is_alive():
            response = self.exchange(self.request(b"", method="GET", target="/_tcapi/requests"))
            count = json.loads(response.split(b"\r\n\r\n", 1)[1])["total"]
        end = time.monotonic() + 60
        while True:
            self.journal.seek(0)
            lines = self.journal.read().splitlines(keepends=True)
            if len(lines) >= count and all(line.endswith(b"\n") for line in lines) or time.monotonic() > end:
                return [json.loads(line) for line in lines]
            time.sleep(0.01)

    def memory(self):
        """The memory that the process uses, in bytes."""
        with open(f"/proc/{self.process.pid}/statm", encoding="ascii") as file:
            return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")

    def exchange(self, data, wait=60):
        """Sends bytes in a connection of their own. Returns everything up to the end of the connection."""
        with contextlib.closing(socket.create_connection(("127.0.0.1", self.port), timeout=wait)) as connection:
            with contextlib.suppress(BrokenPipeError, ConnectionResetError):
                connection.sendall(data)
            received = b""
            with contextlib.suppress(ConnectionResetError):
                while part := connection.recv(65_536):
                    received += part
            return received

    def request(self, body=b"{}", method="POST", target="/", headers=(), action="IDCardOCR", version="2018-11-19"):
        """The bytes of a request whose connection ends with its response."""
        lines = [f"{method} {target} HTTP/1.1", f"Host: 127.0.0.1:{self.port}", "Connection: close",
                 "Content-Type: application/json", f"X-TC-Action: {action}", f"X-TC-Version: {version}",
                 f"Content-Length: {len(body)}", *headers]
        return "\r\n".join(lines).encode() + b"\r\n\r\n" + body

    def is_alive(self):
        return self.process.poll() is None

    def close(self):
        """Ends the process as a person does. Returns its exit status."""
        if self.is_alive():
            self.process.send_signal(signal.SIGINT)
        status = self.process.wait()
        self.process.stderr.close()
        self.journal.close()
        self.folder.cleanup()
        return status


def key_file(folder, *pairs, end="\n"):
    """A file for --keys."""
    path = os.path.join(folder, "keys")
    with open(path, "w", encoding="ascii", newline="") as file:
        file.write("# pairs" + end + "".join(f" {identity}:{key}{end}" for identity, key in pairs))
    return path
