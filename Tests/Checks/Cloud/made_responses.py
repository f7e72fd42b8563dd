"""Responses that `tcapi mock` makes of the types of a spec, for requests of the official examples."""

from __future__ import annotations

import http.client
import json
import random
import sys
from pathlib import Path

from cloud import REPOSITORY

sys.path.append(str(REPOSITORY / "Tests/Checks/Mock"))
from mock_process import MockProcess  # noqa: E402

# The responses that are made for one service, at most.
LARGEST_COUNT = 150


class MadeResponses:
    """A mock of the whole cloud. TCAPI is the program."""

    def __init__(self, specs: Path) -> None:
        self.mock = MockProcess(str(specs))

    def examples(self, spec: Path, examples: list[dict]) -> list[dict]:
        """The examples whose requests the mock accepts, each with two responses made of the types. A part of them, chosen at
        random, if there are many."""
        service, version = spec.parts[-2:]
        chosen = examples if len(examples) <= LARGEST_COUNT else random.Random(service).sample(examples, LARGEST_COUNT)
        made = []
        for example in chosen:
            for number in range(2):
                text = self.response(service, version, example, number)
                if '"Error":{"Code":' not in text:
                    made.append({**example, "response": text})
        return made

    def response(self, service: str, version: str, example: dict, number: int) -> str:
        # A mock that is not strict ignores a parameter that it does not know, but makes another response.
        request = {**(example["request"] or {}), "Number of the response": number}
        connection = http.client.HTTPConnection("127.0.0.1", self.mock.port, timeout=600)
        connection.request("POST", "/", json.dumps(request).encode(), {
            "Content-Type": "application/json", "X-TC-Action": example["action"], "X-TC-Version": version,
            "Prefer": "dynamic=true",
            # Only the service is read: any key does.
            "Authorization": f"TC3-HMAC-SHA256 Credential=any/2026-01-01/{service}/tc3_request, SignedHeaders=host, Signature=0",
        })
        text = connection.getresponse().read().decode()
        connection.close()
        return text

    def close(self) -> None:
        self.mock.close()
