"""Sends what no honest client sends, over sockets: each is refused or answered, and the mock goes on. FUZZ_MINUTES sets
the length of the random part (0.1), and REQUESTS the number of requests after which the memory must not have grown (5000)."""

import contextlib
import json
import os
import random
import socket
import sys
import time
import unittest

sys.path.insert(0, os.path.dirname(__file__))
from mock_process import MockProcess  # noqa: E402

BODY = b'{"ImageUrl":"https://example.com/front.jpg"}'


class HostileTests(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.mock = MockProcess()

    @classmethod
    def tearDownClass(cls):
        status = cls.mock.close()
        assert status == 0, status

    def tearDown(self):
        self.assertTrue(self.mock.is_alive())
        self.assertIn(b'"Name":', self.mock.exchange(self.mock.request(BODY)))

    def status(self, data):
        """The status of the only response to some bytes."""
        received = self.mock.exchange(data)
        self.assertEqual(received.count(b"HTTP/1.1 "), 1, received)
        return int(received[9:12])

    def test_hosts_of_others_are_refused(self):
        own = f"127.0.0.1:{self.mock.port}"
        for hosts in [[], ["evil.example"], [own, own], [own, "evil.example"], ["evil.example", own], ["127.0.0.1"],
                      [f"evil.example:{self.mock.port}"], [f"{own}.evil.example"], [f"{own}@evil.example"], [f"{own}, {own}"],
                      [""], ["127.0.0.1:1"], ["0"], ["[::ffff:127.0.0.1]"]]:
            with self.subTest(hosts=hosts):
                lines = "".join(f"Host: {host}\r\n" for host in hosts)
                self.assertEqual(self.status(f"POST / HTTP/1.1\r\n{lines}Content-Length: 0\r\n\r\n".encode()), 421)

    def test_requests_are_not_smuggled(self):
        hidden = self.mock.request(BODY, action="GeneralBasicOCR")
        before = len(self.mock.lines())
        for headers in [["Content-Length: 0", "Transfer-Encoding: chunked"], ["Transfer-Encoding: chunked", "Content-Length: 3"],
                        ["Content-Length: 0", f"Content-Length: {len(hidden)}"], ["Content-Length: 0, 5"],
                        ["Transfer-Encoding: xchunked"], ["Transfer-Encoding: chunked, identity"],
                        ["Transfer-Encoding:\x0bchunked"], ["Transfer-Encoding: chunked", "Transfer-Encoding: identity"],
                        ["Content-Length: 0x10"], ["Content-Length: -5"], ["Content-Length : 0"], [" Content-Length: 0"],
                        ["X: 1\nContent-Length: 0"], ["X: 1\rContent-Length: 9"], ["\x00: 1"], ["X: \x00"], ["X: a\x7f"]]:
            with self.subTest(headers=headers):
                head = ["POST / HTTP/1.1", f"Host: 127.0.0.1:{self.mock.port}", "X-TC-Action: IDCardOCR",
                        "X-TC-Version: 2018-11-19", *headers]
                received = self.mock.exchange("\r\n".join(head).encode("latin-1") + b"\r\n\r\n0\r\n\r\n" + hidden, wait=60)
                self.assertNotIn(b"GeneralBasicOCR", received)
                self.assertLessEqual(received.count(b"HTTP/1.1 200"), 1, received)
        actions = [line["action"] for line in self.mock.lines()[before:]]
        self.assertNotIn("GeneralBasicOCR", actions)

    def test_chunks_must_be_well_formed(self):
        for chunks in [b"zz\r\nab\r\n0\r\n\r\n", b"-1\r\na\r\n0\r\n\r\n", b"ffffffffffffffffff\r\na", b"3\r\nabcdef\r\n0\r\n\r\n",
                       b"0x3\r\nabc\r\n0\r\n\r\n"]:
            with self.subTest(chunks=chunks):
                head = (f"POST / HTTP/1.1\r\nHost: 127.0.0.1:{self.mock.port}\r\nTransfer-Encoding: chunked\r\n\r\n").encode()
                self.assertEqual(self.status(head + chunks), 400)

    def test_long_heads_and_bodies_are_refused_without_a_reset(self):
        for headers, status in [([f"X: {'a' * 70_000}"], 431), ([f"X{n}: {'a' * 100}" for n in range(1000)], 431),
                                (["Expect: 200-ok"], 417)]:
            self.assertEqual(self.status(self.mock.request(BODY, headers=headers)), status)
        self.assertEqual(self.status(self.mock.request(BODY, target="/" + "a" * 100_000)), 431)
        long = self.mock.request(b"").replace(b"Content-Length: 0", b"Content-Length: 17000000") + bytes(17_000_000)
        self.assertEqual(self.status(long), 413)
        self.assertIn(b"RequestSizeLimitExceeded", self.mock.exchange(self.mock.request(b'{"A":"' + b"a" * 11_000_000 + b'"}')))

    def test_paths_lead_nowhere(self):
        for target in ["/../../etc/passwd", "/%2e%2e/%2e%2e/etc/passwd", "/_tcapi/../../etc/passwd", "/_tcapi/requests/..",
                       "/..%5c..%5cwindows", "//etc/passwd", "/_tcapi", "/index.html", "/\\..\\x"]:
            with self.subTest(target=target):
                self.assertEqual(self.status(self.mock.request(b"", method="GET", target=target)), 404)
        for target in ["http://127.0.0.1/", "*", "etc/passwd", "/a b", "/\x01"]:
            self.assertEqual(self.status(self.mock.request(b"", method="GET", target=target)), 400)
        for method, status in [("CONNECT", 405), ("DELETE", 405), ("TRACE", 405), ("BREW", 501), ("get", 501)]:
            self.assertIn(self.status(self.mock.request(b"", method=method)), [status, 400])

    def test_slow_and_silent_clients_do_not_hold_up_others(self):
        with contextlib.ExitStack() as stack:
            for head in [b"", b"POST / HT", self.mock.request(BODY)[:-10]]:
                for _ in range(20):
                    connection = stack.enter_context(socket.create_connection(("127.0.0.1", self.mock.port)))
                    connection.sendall(head)
            self.assertIn(b'"Name":', self.mock.exchange(self.mock.request(BODY)))

    def test_values_with_control_characters_do_not_reach_the_terminal(self):
        received = self.mock.exchange(self.mock.request(
            b'{"ImageUrl":"x"}', action="A%1b[31m\u00e9\u009b".replace("%1b", "\x1b"), headers=[]))
        self.assertTrue(received.startswith(b"HTTP/1.1 400"), received)
        received = self.mock.exchange(self.mock.request(b'{"ImageUrl":"x"}', action="A\u009b31m"))
        self.assertIn(b"InvalidAction", received)
        self.assertEqual(self.mock.lines()[-1]["action"], "")
        self.mock.journal.seek(0)
        self.assertNotIn("\u009b".encode(), self.mock.journal.read())

    def test_a_pipe_that_nobody_reads_does_not_hold_up_answers(self):
        reader, writer = os.pipe()
        mock = MockProcess(stdout=writer)
        os.close(writer)
        try:
            for _ in range(1_000):  # More lines than a pipe holds.
                self.assertIn(b'"Name":', mock.exchange(mock.request(BODY)))
        finally:
            self.assertEqual(mock.close(), 0)
            os.close(reader)

    def test_deep_and_odd_json_is_answered(self):
        for body in [b"[" * 100_000, b'{"a":' * 100_000, b'{"ImageUrl":"\xff\xfe"}', b'{"ImageUrl":"\\ud800"}', b"\xef\xbb\xbf{}",
                     b'{"ImageUrl":1e999}', b'{"ImageUrl":' + b"9" * 5000 + b"}", b'{"ImageUrl":"a","ImageUrl":"b"}', b"null", b"\0"]:
            with self.subTest(body=body[:20]):
                received = self.mock.exchange(self.mock.request(body))
                self.assertIn("RequestId", json.loads(received.split(b"\r\n\r\n", 1)[1])["Response"])

    def test_random_bytes_never_end_the_mock(self):
        chance = random.Random(int(os.environ.get("SEED", "1")))
        seeds = [self.mock.request(BODY), self.mock.request(BODY, headers=["Prefer: dynamic=true, code=A.B", "Origin: null"]),
                 self.mock.request(b"", method="GET", target="/?Action=IDCardOCR&Version=2018-11-19&ImageUrl=x&A.0.B=%zz"),
                 self.mock.request(b"", method="GET", target="/_tcapi/requests"),
                 self.mock.request(BODY, headers=["Authorization: TC3-HMAC-SHA256 Credential=a/b/ocr/tc3_request, "
                                                  "SignedHeaders=host;content-type, Signature=0"]),
                 self.mock.request(b"5\r\n{\"a\":\r\n2\r\n1}\r\n0\r\n\r\n", headers=["Transfer-Encoding: chunked"]).replace(
                     b"Content-Length: 26\r\n", b"")]
        words = [b"\r\n", b"\r\n\r\n", b"\0", b"Content-Length: 5\r\n", b"Transfer-Encoding: chunked\r\n", b"{", b"\"", b"%", b",",
                 b"HTTP/1.1", b"Host: evil\r\n", b"Expect: 100-continue\r\n", b"\xff", b"0\r\n\r\n", b"Prefer: example=\"", b"--b"]
        end = time.monotonic() + 60 * float(os.environ.get("FUZZ_MINUTES", "0.1"))
        count = 0
        while time.monotonic() < end:
            data = bytearray(b"".join(chance.choice(seeds) for _ in range(chance.choice([1, 1, 2]))))
            for _ in range(chance.choice([0, 1, 1, 2, 5, 20])):
                start = chance.randrange(len(data) + 1)
                stop = min(len(data), start + chance.choice([0, 0, 1, 4, 40]))
                data[start:stop] = chance.choice([b"", chance.choice(words), chance.randbytes(3), data[:20]])
            with contextlib.closing(socket.create_connection(("127.0.0.1", self.mock.port), timeout=60)) as connection:
                with contextlib.suppress(BrokenPipeError, ConnectionResetError):
                    connection.sendall(data)
                    # A part of the requests is cut off while its response is written.
                    if chance.random() < 0.7:
                        connection.shutdown(socket.SHUT_WR)
                        while connection.recv(65_536):
                            pass
            count += 1
            if count % 100 == 0:
                self.assertTrue(self.mock.is_alive(), f"request {count}: {bytes(data)!r}")
        self.assertGreater(count, 10)

    def test_memory_stays(self):
        requests = int(os.environ.get("REQUESTS", "5000"))
        data = self.mock.request(BODY).replace(b"Connection: close\r\n", b"")

        def send(number):
            with contextlib.closing(socket.create_connection(("127.0.0.1", self.mock.port))) as connection:
                reader = connection.makefile("rb")
                for _ in range(number // 20):
                    connection.sendall(data * 20)
                    for _ in range(20):
                        length = 0
                        while (line := reader.readline()) != b"\r\n":
                            if line.lower().startswith(b"content-length:"):
                                length = int(line.split(b":")[1])
                        reader.read(length)

        send(3_000)  # More than the journal of the server holds.
        before = self.mock.memory()
        send(requests)
        self.assertLess(self.mock.memory() - before, 8 << 20)


if __name__ == "__main__":
    unittest.main()
