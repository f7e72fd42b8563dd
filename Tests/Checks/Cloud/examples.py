"""The official examples, and their results in the generated clients."""

from __future__ import annotations

import itertools
import json
import re
import urllib.parse
from collections import Counter
from pathlib import Path

# Responses that are not JSON, or not one complete response. No client has to read these.
NO_RESPONSE = "no response of this API"


def official_examples(services: Path, spec: Path) -> list[dict]:
    """The examples of the version of a service whose specs are in the folder `spec`."""
    service, version = spec.parts[-2:]
    folder = {"as": "autoscaling"}.get(service, service)
    path = services / folder / f"v{version.replace('-', '')}" / "examples.json"
    actions = json.loads(path.read_bytes())["actions"]
    examples = []
    for action, shown in actions.items():
        is_stream = "stream: sse" in (spec / f"{action}.yaml").read_text(encoding="utf-8")
        examples += [
            {
                "name": f"{action}, example {number}", "action": action, "is_stream": is_stream,
                "request": body(example["input"]),
                "response": stream(example["output"]) if is_stream else example["output"],
            }
            for number, example in enumerate(shown, 1)
        ]
    return examples


def stream(shown: str) -> str:
    """Returns the body that a service sends for an example: a plain response, an event whose frame the page leaves out, or events
    of which the page may show a remark or the head before them, blanks between them, and no blank line after them."""
    if is_object(shown):
        return shown if is_response(shown) else f"data: {json.dumps(json.loads(shown))}\n\n"
    first = re.search(r"^(?:id|data):", shown, re.M)
    return re.sub(r"^[ \t]+$", "", shown[first.start():], flags=re.M) + "\n\n" if first else shown


def body(request: str) -> dict | None:
    """Returns the request of an example: the JSON after the headers, or in older examples the parameters of a URL."""
    try:
        value = json.loads(request[request.index("{"):])
        return value if isinstance(value, dict) else None
    except ValueError:
        pass
    query = re.search(r"\?(\S+=\S*(?:\s*&\s*\S+=\S*)*)", request)
    if not query:
        return None
    value: dict = {}
    for part in re.split(r"[&\s]+", query.group(1)):
        name, _, text = part.partition("=")
        if name and name not in COMMON_PARAMETERS and not name.startswith("<"):
            put(value, name.split("."), urllib.parse.unquote_plus(text))
    return as_lists(value)


COMMON_PARAMETERS = {
    "Action", "Version", "Region", "Timestamp", "Nonce", "SecretId", "Token", "Signature", "SignatureMethod", "Language",
}


def put(value: dict, path: list[str], text: str) -> None:
    """`Filters.0.Name`, one step a level."""
    for step in path[:-1]:
        inner = value.setdefault(step, {})
        if not isinstance(inner, dict):
            return
        value = inner
    value[path[-1]] = text


def as_lists(value):
    """Turns objects whose keys are numbers into lists."""
    if not isinstance(value, dict):
        return value
    values = {name: as_lists(inner) for name, inner in value.items()}
    return list(values.values()) if values and all(name.isdecimal() for name in values) else values


class Tally:
    """Counts the results of the examples of all services."""

    def __init__(self) -> None:
        self.responses: Counter[str] = Counter()
        self.drifts: Counter[str] = Counter()
        self.refused: list[tuple[str, str, str]] = []
        self.requests = 0
        self.streams = 0
        self.events = 0

    def request(self, name: str, example: dict, outcome: dict, required: dict[str, list[str]]) -> None:
        self.requests += 1
        shown = example["request"]
        if shown is None:
            self.refused.append((name, "neither JSON nor an address", ""))
            return
        # The reader of the driver gives a neutral value where a member is missing.
        missing = [member for member in required.get(example["action"], []) if shown.get(member) is None]
        if missing:
            self.refused.append((name, "something required is not there", ", ".join(missing)))
        elif outcome.get("refused"):
            self.refused.append((name, "refused by preflight", outcome["refused"]))

    def response(self, example: dict, outcome: dict) -> str | None:
        """Returns why a valid response or its events could not be read, or None."""
        self.drifts.update(outcome["drifts"])
        if example["is_stream"]:
            self.streams += 1
            self.events += outcome["events"]
            if outcome["events"] != (count := event_count(example["response"])):
                return f"{outcome['events']} of {count} events were read; failure: {outcome.get('failure', 'none')}"
        if outcome.get("errorCode"):
            self.responses["an error code"] += 1
        elif not outcome.get("failure"):
            self.responses["read with drift" if outcome["drifts"] else "read as promised"] += 1
        elif is_response(example["response"]):
            return outcome["failure"]
        else:
            self.responses[NO_RESPONSE] += 1
        return None

    def summary(self) -> list[str]:
        reasons = Counter(reason for _, reason, _ in self.refused)
        return [
            f"responses: {sum(self.responses.values())}, of these " + listed(self.responses),
            f"drift: {sum(self.drifts.values())} members, of {len(self.drifts)} kinds; most often " + listed(self.drifts, 5),
            f"requests: {self.requests - len(self.refused)} of {self.requests} pass preflight; the others: "
            + listed(reasons),
            f"event streams: {self.streams} examples with {self.events} events",
        ]

    def report(self) -> str:
        """The summary, drift by kind, and each request that does not pass, with the reason."""
        drifts = [f"drift: {count} {kind}" for kind, count in self.drifts.most_common()]
        refused = sorted(
            f"{name}: {reason}" + (f": {detail}" if detail else "") for name, reason, detail in self.refused)
        return "\n".join([*self.summary(), *drifts, *refused, ""])


def listed(counter: Counter[str], limit: int | None = None) -> str:
    return ", ".join(f"{count} {what}" for what, count in counter.most_common(limit)) or "none"


# The data of an event in a stream.
DATA = re.compile(r"^data: ?(.*)$", re.M)


def is_response(text: str) -> bool:
    """Returns True if a text is a response of the API, or a stream of events each of which is an object."""
    if not text.startswith("{") and DATA.search(text):
        return all(is_object(data) for data in DATA.findall(text) if data != "[DONE]")
    return is_object(text) and isinstance(json.loads(text).get("Response"), dict)


def event_count(response: str) -> int:
    """Counts the events of a response, up to the end: `[DONE]`, an error, or data that is not an object. A plain response is one."""
    if is_object(response):
        return int(is_event(response))
    blocks = [DATA.findall(block) for block in response.split("\n\n")]
    return len(list(itertools.takewhile(is_event, ("\n".join(lines) for lines in blocks if lines))))


def is_event(data: str) -> bool:
    if not is_object(data):
        return False
    event = json.loads(data)
    return "Error" not in event.get("Response", event)


def is_object(text: str) -> bool:
    try:
        return isinstance(json.loads(text), dict)
    except ValueError:
        return False
