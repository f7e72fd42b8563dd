"""call_peer.py URL CALLS TASKS WARMUP [--picture BYTES]: what CallBenchmark does, by the official Python SDK."""

import argparse
import base64
import json
import resource
import threading
import time

from tencentcloud.common import credential
from tencentcloud.common.profile.client_profile import ClientProfile
from tencentcloud.common.profile.http_profile import HttpProfile
from tencentcloud.ocr.v20181119 import models, ocr_client

parser = argparse.ArgumentParser()
parser.add_argument("url")
for name in ["calls", "tasks", "warmup"]:
    parser.add_argument(name, type=int)
parser.add_argument("--picture", type=int)
arguments = parser.parse_args()
scheme, host = arguments.url.split("://")
profile = HttpProfile(protocol=scheme, endpoint=host, keepAlive=True)
client = ocr_client.OcrClient(
    credential.Credential("AKIDEXAMPLEEXAMPLEEXAMPLE", "EXAMPLEKEYEXAMPLEKEYEXAMPLE"), "ap-guangzhou",
    ClientProfile(httpProfile=profile))
picture = arguments.picture and bytes([0x5A]) * arguments.picture


def call():
    request = models.GeneralBasicOCRRequest()
    if picture:
        request.ImageBase64 = base64.b64encode(picture).decode()
    else:
        request.ImageUrl = "https://example.com/picture.jpg"
    assert client.GeneralBasicOCR(request).TextDetections


def run(calls):
    """Returns the seconds of each call."""
    times = []

    def work(share):
        for _ in range(share):
            start = time.monotonic()
            call()
            times.append(time.monotonic() - start)

    shares = [calls // arguments.tasks + (task < calls % arguments.tasks) for task in range(arguments.tasks)]
    threads = [threading.Thread(target=work, args=(share,)) for share in shares]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(times) == calls, "a call failed"
    return sorted(times)


run(arguments.warmup)
before, start = resource.getrusage(resource.RUSAGE_SELF), time.monotonic()
times = run(arguments.calls)
wall, after = time.monotonic() - start, resource.getrusage(resource.RUSAGE_SELF)
print(json.dumps({
    "calls_s": arguments.calls / wall,
    "cpu_us": sum(getattr(after, key) - getattr(before, key) for key in ("ru_utime", "ru_stime")) * 1e6 / arguments.calls,
    "p50_us": times[len(times) // 2] * 1e6, "p99_us": times[int(len(times) * 0.99)] * 1e6,
    "peak_kib": after.ru_maxrss}))
