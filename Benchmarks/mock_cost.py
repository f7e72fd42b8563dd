"""Start-up, memory, latency and throughput of `tcapi mock`, with signatures checked. Needs wrk (apt-get install wrk), a quiet
machine with two cores, and .venv. CLOUD=DIR also measures with specs of the whole cloud, which 'tcgen import' has written.

The server has a core of its own, and wrk the other one. TCAPI=FILE measures a program that is built already.
"""

import os
import pathlib
import re
import signal
import subprocess
import sys
import tempfile
import time
import urllib.request

ROOT = pathlib.Path(__file__).parents[1]
ROUNDS = int(os.environ.get("ROUNDS", "5"))
SECONDS = os.environ.get("SECONDS_EACH", "5")
KEY = ("AKIDofTheBenchmark", "key-of-the-benchmark")
BODY = '{"ImageUrl":"https://example.com/front.jpg","CardSide":"FRONT"}'

sys.path.insert(0, str(ROOT / "Tests/Checks/Python"))
from official_signature import authorization  # noqa: E402


def built():
    if "TCAPI" in os.environ:
        return os.environ["TCAPI"]
    build = ["swift", "build", "-c", "release", "--package-path", str(ROOT), "--traits", "Workbench"]
    subprocess.run([*build, "--product", "tcapi"], check=True, stdout=subprocess.DEVNULL)
    folder = subprocess.run([*build, "--show-bin-path"], capture_output=True, text=True, check=True).stdout.strip()
    return f"{folder}/tcapi"


class Server:
    """The mock on the first core. Its port is known once it answers."""

    def __init__(self, program, *arguments):
        start = time.monotonic()
        self.process = subprocess.Popen(
            ["taskset", "-c", "0", program, "mock", "--port", "0", *arguments], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        text = b""
        while b"http://127.0.0.1:" not in text or not text.endswith(b"\n"):
            text += os.read(self.process.stderr.fileno(), 65_536)
        self.start = time.monotonic() - start
        self.port = int(re.search(rb"127\.0\.0\.1:(\d+)", text).group(1))

    def memory(self, name="VmRSS"):
        status = pathlib.Path(f"/proc/{self.process.pid}/status").read_text(encoding="ascii")
        return int(re.search(name + r":\s+(\d+)", status).group(1)) / 1024

    def load(self, connections, seconds=SECONDS):
        """The requests a second, and the median of the time of a request in milliseconds."""
        host, now = f"127.0.0.1:{self.port}", str(int(time.time()))
        headers = {"content-type": "application/json", "host": host, "x-tc-timestamp": now}
        signed = authorization(headers, BODY.encode(), "ocr", *KEY)
        # An error has the status 200 too.
        sent = {**{name.title(): value for name, value in headers.items()}, "Authorization": signed, "X-TC-Action": "IDCardOCR",
                "X-TC-Version": "2018-11-19"}
        with urllib.request.urlopen(urllib.request.Request(f"http://{host}/", BODY.encode(), sent)) as response:
            assert b"IdNum" in response.read()
        with tempfile.NamedTemporaryFile("w", suffix=".lua") as script:
            script.write(f"""wrk.method = "POST"
wrk.body = [==[{BODY}]==]
wrk.headers["Content-Type"] = "application/json"
wrk.headers["X-TC-Action"] = "IDCardOCR"
wrk.headers["X-TC-Version"] = "2018-11-19"
wrk.headers["X-TC-Timestamp"] = "{now}"
wrk.headers["Authorization"] = "{signed}"
""")
            script.flush()
            output = subprocess.run(
                ["taskset", "-c", "1", "wrk", "-t1", f"-c{connections}", f"-d{seconds}s", "--latency", "-s", script.name,
                 f"http://{host}/"], capture_output=True, text=True, check=True).stdout
        assert "Non-2xx" not in output and "Socket errors" not in output, output
        median = re.search(r"50%\s+([\d.]+)(us|ms|s)", output)
        scale = {"us": 0.001, "ms": 1, "s": 1000}[median.group(2)]
        return float(re.search(r"Requests/sec:\s+([\d.]+)", output).group(1)), float(median.group(1)) * scale

    def close(self):
        self.process.send_signal(signal.SIGINT)
        self.process.wait()


def row(name, value, unit, limit):
    print(f"{name:<56} {value:10.2f} {unit} ({limit})", flush=True)


def main():
    program = built()
    starts = []
    for _ in range(ROUNDS):
        server = Server(program)
        starts.append(server.start)
        server.close()
    row("mock: start with the specs of OCR", sorted(starts)[ROUNDS // 2], "s", "at most 0.3")
    with tempfile.NamedTemporaryFile("w", suffix=".keys") as keys:
        keys.write(":".join(KEY) + "\n")
        keys.flush()
        server = Server(program, "--keys", keys.name)
        server.load(8, "1")
        eight = [server.load(8) for _ in range(ROUNDS)]
        row("mock: p50 at 8 connections, signatures checked", sorted(one[1] for one in eight)[ROUNDS // 2], "ms", "at most 1")
        before = server.memory()
        many = [server.load(64) for _ in range(ROUNDS)]
        row("mock: responses a second at 64 connections, 1 core", sorted(one[0] for one in many)[ROUNDS // 2], "/s", "at least 5000")
        sent = sum(one[0] for one in many) * float(SECONDS)
        row(f"mock: growth of memory over {sent:.0f} requests", server.memory() - before, "MiB", "at most 8")
        server.close()
    if "CLOUD" in os.environ:
        server = Server(program, os.environ["CLOUD"])
        row("mock: start with the specs of the whole cloud", server.start, "s", "at most 3")
        row("mock: memory after that, at its peak", server.memory("VmHWM"), "MiB", "at most 600")
        server.close()


if __name__ == "__main__":
    main()
