"""Answers each request with a small response of GeneralBasicOCR, and checks nothing. Argument: the seconds that it waits before.

It is as fast as a server in Python can be: one thread, no parsing. It prints its port, and ends when its standard input does.
"""

import asyncio
import json
import sys

DELAY = float(sys.argv[1])
DETECTION = {
    "DetectedText": "Invoice No. 2018-11-19/0042", "Confidence": 99, "Polygon": [{"X": 100, "Y": 60}] * 4,
    "AdvancedInfo": "{\"Parag\":{\"ParagNo\":1}}", "ItemPolygon": {"X": 100, "Y": 60, "Width": 412, "Height": 34},
    "Words": [], "WordCoordPoint": []}
BODY = json.dumps({"Response": {
    "TextDetections": [DETECTION] * 3, "Language": "zh", "Angel": 0.5, "Angle": 0.5, "PdfPageSize": 0,
    "RequestId": "00000000-0000-4000-8000-000000000001"}}).encode()
RESPONSE = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s" % (len(BODY), BODY)


class Connection(asyncio.Protocol):
    def connection_made(self, transport):
        self.transport, self.received = transport, b""

    def data_received(self, data):
        self.received += data
        while (end := self.received.find(b"\r\n\r\n")) >= 0:
            head = self.received[:end].lower()
            start = head.find(b"content-length:")
            length = int(head[start:].split(b"\r\n", 1)[0].split(b":")[1]) if start >= 0 else 0
            if len(self.received) < end + 4 + length:
                return
            self.received = self.received[end + 4 + length:]
            if DELAY:
                asyncio.get_running_loop().call_later(DELAY, self.transport.write, RESPONSE)
            else:
                self.transport.write(RESPONSE)


async def main():
    loop = asyncio.get_running_loop()
    server = await loop.create_server(Connection, "127.0.0.1", 0, backlog=512)
    print(server.sockets[0].getsockname()[1], flush=True)
    await loop.run_in_executor(None, sys.stdin.buffer.read)


asyncio.run(main())
