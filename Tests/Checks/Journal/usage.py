"""Calls that are made up, as lines of a journal, and the figures of a report on them."""

import collections
import json
import math
import random
from datetime import datetime, timezone

KEYS = ["schema", "time", "service", "version", "action", "group", "region", "keyTail", "outcome", "code", "attempts",
        "milliseconds", "bytesOut", "bytesIn", "requestId"]
GROUPS = {"IDCardOCR": "cards", "BankCardOCR": "cards", "VatInvoiceOCR": "invoices", "GeneralBasicOCR": "general",
          "RecognizeTableOCR": None}
CODES = ["FailedOperation.ImageBlur", "InternalError", "RequestLimitExceeded", "FailedOperation.UnOpenError",
         "ClientError.TimedOut"]


def made_calls(count):
    """Calls of several actions, keys and regions over three days, with lengths from microseconds to minutes."""
    chance = random.Random(7)
    start = 1_790_000_000_000
    for number in range(count):
        action = chance.choice(list(GROUPS))
        outcome = chance.choices(["success", "failure", "cancelled"], [90, 8, 2])[0]
        code = {"success": None, "cancelled": "ClientError.Cancelled"}.get(outcome) or (
            chance.choice(CODES) if outcome == "failure" else None)
        yield {
            "schema": 1, "time": start + number * 259_200_000 // count + chance.randrange(-500, 500), "service": "ocr",
            "version": "2018-11-19", "action": action, "group": GROUPS[action],
            "region": chance.choice(["ap-guangzhou", "ap-shanghai", None]), "keyTail": chance.choice(["MPLE", "K2ab"]),
            "outcome": outcome, "code": code, "attempts": chance.choices([1, 2, 3], [90, 7, 3])[0],
            "microseconds": int(chance.lognormvariate(12, 1.5)), "bytesOut": chance.randrange(100, 5_000_000),
            "bytesIn": chance.randrange(100, 20_000), "requestId": f"{number:08x}-0000-4000-8000-000000000001"}


def text_of(milliseconds):
    moment = datetime.fromtimestamp(milliseconds // 1000, timezone.utc)
    return f"{moment:%Y-%m-%dT%H:%M:%S}.{milliseconds % 1000:03d}Z"


def line_of(call):
    members = {**call, "time": text_of(call["time"])}
    members["milliseconds"] = "@"
    del members["microseconds"]
    line = json.dumps({key: members[key] for key in KEYS}, separators=(",", ":"))
    return line.replace('"@"', f"{call['microseconds'] // 1000}.{call['microseconds'] % 1000:03d}") + "\n"


class Row:
    """The figures of a row, each computed from all of its calls."""

    def __init__(self):
        self.outcomes = collections.Counter()
        self.codes = collections.Counter()
        self.sums = collections.Counter()
        self.lengths = []
        self.starts = []

    def add(self, call):
        self.outcomes[call["outcome"]] += 1
        if call["outcome"] == "failure":
            self.codes[call["code"]] += 1
        for key in ["attempts", "bytesOut", "bytesIn"]:
            self.sums[key] += call[key]
        if call["outcome"] != "cancelled":
            self.lengths.append(call["microseconds"])
        self.starts.append(call["time"])

    def percentile(self, part):
        return sorted(self.lengths)[max(1, math.ceil(part * len(self.lengths))) - 1] / 1000

    def compare(self, test, found):
        ended = self.outcomes["success"] + self.outcomes["failure"]
        test.assertEqual(found["calls"], len(self.starts))
        test.assertEqual([found[key] for key in ["successes", "failures", "cancelled"]],
                         [self.outcomes[key] for key in ["success", "failure", "cancelled"]])
        test.assertEqual({key: found[key] for key in self.sums}, dict(self.sums))
        test.assertEqual({code["code"]: code["count"] for code in found["codes"]}, dict(self.codes))
        test.assertEqual(found["successRate"], self.outcomes["success"] / ended if ended else None)
        if self.lengths:
            test.assertAlmostEqual(found["mean"], sum(self.lengths) / len(self.lengths) / 1000, delta=0.001)
            for name, part in [("p50", 0.5), ("p95", 0.95), ("p99", 0.99)]:
                exact = self.percentile(part)
                test.assertLessEqual(abs(found[name] - exact), 0.03 * exact, name)
        span = max(self.starts) - min(self.starts)
        expected = (len(self.starts) - 1) * 1000 / span if span else None
        test.assertEqual(found["qps"], expected)
