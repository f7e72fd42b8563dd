"""Generates everything for the whole cloud, compiles the clients and sends the official examples through them.

Compiles a fixed sample of services; CLOUD=all compiles all of them, CLOUD=sts,vpc those.
"""

from __future__ import annotations

import json
import os
import re
import resource
import shutil
import subprocess
import sys
import tempfile
import unittest
import urllib.parse
import zipfile
from collections import Counter
from pathlib import Path

import clients
import test_import

CLOUD = test_import.CLOUD
# Answers that are no JSON, or not one whole answer: nothing is promised for these.
NO_ANSWER = "no answer of this API"


class ClientTests(unittest.TestCase):
    @classmethod
    def setUpClass(cls) -> None:
        cls.tcgen = str(Path(os.environ["TCGEN"]).resolve())
        cls.temporary = tempfile.TemporaryDirectory()
        root = Path(cls.temporary.name)
        cls.specs, cls.generated, cls.built = root / "specs", root / "Generated", root / "built"
        cls.wheel = next(CLOUD.glob("tccli-*.whl"))
        cls.run_tcgen("import", "tccli", str(cls.wheel), "--output", str(cls.specs))
        cls.run_tcgen("generate", str(cls.specs), "--output", str(cls.generated))

    @classmethod
    def tearDownClass(cls) -> None:
        cls.temporary.cleanup()

    @classmethod
    def run_tcgen(cls, *arguments: str, status: int = 0) -> str:
        run = subprocess.run([cls.tcgen, *arguments], capture_output=True, text=True, check=False)
        if run.returncode != status:
            raise AssertionError(f"tcgen {' '.join(arguments)}: {run.returncode}\n{run.stderr[-4000:]}")
        return run.stderr

    def test_everything_is_generated_within_a_gigabyte(self) -> None:
        folders = {path.name for path in (self.generated / "Swift").iterdir()}
        self.assertEqual(300, len(folders))
        peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
        unit = 1 if sys.platform == "darwin" else 1024
        self.assertLessEqual(peak * unit, 1 << 30)

    def test_a_second_run_finds_everything_up_to_date(self) -> None:
        check = ["generate", str(self.specs), "--output", str(self.generated), "--check"]
        self.assertIn("Everything is up to date.", self.run_tcgen(*check))
        # Without what the first run remembers, all of it is made again.
        shutil.rmtree(self.generated / ".tcgen.cache")
        self.assertIn("Everything is up to date.", self.run_tcgen(*check))

    def test_nothing_changed_between_a_description_and_itself(self) -> None:
        self.assertEqual("Nothing changed.\n", self.run_tcgen("diff", str(self.specs / "vpc"), str(self.specs / "vpc")))

    def test_clients_compile_and_examples_go_through_them(self) -> None:
        subprocess.run(
            ["swift", "build", "--target", "TencentCloudCore"], cwd=clients.REPOSITORY, check=True, capture_output=True)
        compiler = clients.Compiler(self.built)
        tally = Tally()
        for folder in self.sample():
            with self.subTest(service=folder.name):
                cost = compiler.client(folder)
                tally.compiled(folder.name, cost)
                self.send_examples(compiler.driver(folder), folder, tally)
                for path in self.built.glob(f"{folder.name}*"):
                    subprocess.run(["rm", "-rf", str(path)], check=True)
        print(tally.text(), file=sys.stderr)

    def sample(self) -> list[Path]:
        """Generated folders of the services to compile."""
        wanted = os.environ.get("CLOUD", ",".join(test_import.SAMPLE)).split(",")
        return sorted(
            folder for folder in (self.generated / "Swift").iterdir()
            if wanted == ["all"] or self.spec_folder(folder).parent.name in wanted)

    def spec_folder(self, generated: Path) -> Path:
        """Where the specs of a client are: its own file says which one it was made of."""
        head = (generated / "service.swift").read_text().split("\n", 1)[0]
        spec = re.search(r"from specs/(\S+)/service\.yaml", head)
        assert spec, head
        return self.specs / spec.group(1)

    def send_examples(self, driver: Path, generated: Path, tally: Tally) -> None:
        service, version = self.spec_folder(generated).parts[-2:]
        examples = self.official_examples(service, version)
        required = clients.required_members(generated)
        known = json.dumps([
            {"action": example["action"], "request": json.dumps(example["request"] or {}), "answer": example["answer"]}
            for example in examples])
        run = subprocess.run([str(driver)], input=known, capture_output=True, text=True, check=False)
        self.assertEqual(0, run.returncode, run.stderr[-2000:])
        outcomes = json.loads(run.stdout)
        self.assertEqual(len(examples), len(outcomes))
        for example, outcome in zip(examples, outcomes):
            tally.request(f"{generated.name}.{example['name']}", example, outcome, required)
            failure = tally.answer(example, outcome)
            self.assertIsNone(failure, f"{generated.name}.{example['name']}: {failure}")

    def official_examples(self, service: str, version: str) -> list[dict]:
        folder = {"as": "autoscaling"}.get(service, service)
        with zipfile.ZipFile(self.wheel) as archive:
            path = f"tccli/services/{folder}/v{version.replace('-', '')}/examples.json"
            actions = json.loads(archive.read(path))["actions"]
        return [
            {
                "name": f"{action}, example {number}", "action": action, "request": body(example["input"]),
                "answer": example["output"],
            }
            for action, examples in actions.items() for number, example in enumerate(examples, 1)
            if (self.specs / service / version / f"{action}.yaml").exists()
            and "stream: sse" not in (self.specs / service / version / f"{action}.yaml").read_text()
        ]


def body(request: str) -> dict | None:
    """What an example sends: the JSON behind the headers, or in older examples the parameters of a URL."""
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
    """What is counted from 0 or 1 is a list."""
    if not isinstance(value, dict):
        return value
    values = {name: as_lists(inner) for name, inner in value.items()}
    return list(values.values()) if values and all(name.isdecimal() for name in values) else values


class Tally:
    """What became of the examples of all services."""

    def __init__(self) -> None:
        self.costs: dict[str, clients.Cost] = {}
        self.answers: Counter[str] = Counter()
        self.drifts: Counter[str] = Counter()
        self.refused: list[str] = []
        self.requests = 0

    def compiled(self, name: str, cost: clients.Cost) -> None:
        self.costs[name] = cost
        print(f"{name}: {cost.actions} actions, {cost.seconds:.1f} s CPU", file=sys.stderr, flush=True)

    def request(self, name: str, example: dict, outcome: dict, required: dict[str, list[str]]) -> None:
        self.requests += 1
        shown = example["request"]
        if shown is None:
            self.refused.append(f"{name}: the request is neither JSON nor a URL")
            return
        # The reader of the driver gives a neutral value where a member is missing.
        missing = [member for member in required.get(example["action"], []) if shown.get(member) is None]
        if missing:
            self.refused.append(f"{name}: required and not there: {', '.join(missing)}")
        elif outcome.get("refused"):
            self.refused.append(f"{name}: {outcome['refused']}")

    def answer(self, example: dict, outcome: dict) -> str | None:
        """Why the answer could not be read, although it is one."""
        self.drifts.update(outcome["drifts"])
        if outcome.get("errorCode"):
            self.answers["an error code"] += 1
        elif not outcome.get("failure"):
            self.answers["read with drift" if outcome["drifts"] else "read as promised"] += 1
        elif is_answer(example["answer"]):
            return outcome["failure"]
        else:
            self.answers[NO_ANSWER] += 1
        return None

    def text(self) -> str:
        actions = sum(cost.actions for cost in self.costs.values())
        seconds = sum(cost.seconds for cost in self.costs.values())
        lines = [
            f"{len(self.costs)} clients with {actions} actions compiled without a warning, "
            f"{seconds / max(actions, 1):.3f} s CPU each",
            "answers: " + ", ".join(f"{count} {what}" for what, count in self.answers.most_common()),
            "drift by kind:", *(f"  {count:5} {kind}" for kind, count in self.drifts.most_common()),
            f"requests: {self.requests - len(self.refused)} of {self.requests} pass preflight; the others:",
            *(f"  {line}" for line in self.refused),
        ]
        return "\n".join(lines)


def is_answer(text: str) -> bool:
    try:
        value = json.loads(text)
    except ValueError:
        return False
    return isinstance(value, dict) and isinstance(value.get("Response"), dict)
