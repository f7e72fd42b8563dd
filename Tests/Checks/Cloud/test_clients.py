"""Compiles the clients, and sends the official examples through them."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import threading
import unittest
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import clients
from cloud import CLOUD, INSTALLED, REPOSITORY, SERVICES, TIME_LIMIT, say
from examples import Tally, official_examples
from made_responses import MadeResponses
from sample import is_wanted


class ClientTests(unittest.TestCase):
    def test_clients_compile_and_examples_go_through_them(self) -> None:
        # The build of the Makefile, so that nothing of it is compiled again.
        subprocess.run(
            ["swift", "build", "--target", "TencentCloudCore"], cwd=REPOSITORY, check=True, capture_output=True,
            env={**os.environ, "WARNINGS_AS_ERRORS": "1"}, timeout=TIME_LIMIT)
        run = ExampleRun([folder for folder in (CLOUD.generated / "Swift").iterdir() if self.is_wanted(folder)])
        with ThreadPoolExecutor(os.cpu_count()) as pool:
            list(pool.map(run.service, run.folders))
        run.mock.close()
        report = INSTALLED / "examples.txt"
        report.write_text(run.tally.report(), encoding="utf-8")
        where = f"drift by kind, and each request that does not pass: {report}"
        for line in [run.compiled(), *run.tally.summary(), where]:
            say(line)
        if not os.environ.get("SAMPLE"):
            self.assertEqual(18263, run.tally.requests)
        say(f"{run.made} responses that the mock has made of the types were read")
        self.assertGreaterEqual(run.made, 2000)
        self.assertEqual([], run.failures)

    @staticmethod
    def is_wanted(folder: Path) -> bool:
        return is_wanted(spec_folder(folder).parent.name)


def spec_folder(generated: Path) -> Path:
    """Returns the folder of the specs of a client, which the header of its file names."""
    with (generated / "service.swift").open(encoding="utf-8") as file:
        head = file.readline()
    spec = re.search(r"from specs/(\S+)/service\.yaml", head)
    assert spec, head
    return CLOUD.specs / spec.group(1)


class ExampleRun:
    """One service after the other, as many at once as there are processors."""

    def __init__(self, folders: list[Path]) -> None:
        # The dearest first, so that no processor has to wait for them in the end.
        self.sizes = {folder: sum(file.stat().st_size for file in folder.iterdir()) for folder in folders}
        self.folders = sorted(folders, key=lambda folder: (-self.sizes[folder], folder.name))
        self.compiler = clients.Compiler(CLOUD.root / "built")
        self.compiler.linked_runtime()
        self.tally = Tally()
        self.costs: list[clients.Cost] = []
        self.failures: list[str] = []
        self.size = 0
        self.mock = MadeResponses(CLOUD.specs)
        self.made = 0
        self.lock = threading.Lock()

    def service(self, folder: Path) -> None:
        try:
            cost = self.compiler.client(folder)
            examples = official_examples(SERVICES, spec_folder(folder))
            driver = self.compiler.driver(folder)
            outcomes = self.outcomes(driver, examples)
            made = self.mock.examples(spec_folder(folder), examples)
            made_outcomes = self.outcomes(driver, made)
            required = clients.required_members(folder)
        except (AssertionError, subprocess.SubprocessError) as error:
            with self.lock:
                self.failures.append(f"{folder.name}: {error}")
                say(self.failures[-1])
            return
        finally:
            for path in self.compiler.folders(folder):
                shutil.rmtree(path, ignore_errors=True)
        with self.lock:
            self.costs.append(cost)
            self.size += self.sizes[folder]
            for example, outcome in zip(examples, outcomes, strict=True):
                name = f"{folder.name}.{example['name']}"
                self.tally.request(name, example, outcome, required)
                if failure := self.tally.response(example, outcome):
                    self.failures.append(f"{name}: {failure}")
            self.made += len(made)
            for example, outcome in zip(made, made_outcomes, strict=True):
                if outcome["drifts"] or outcome.get("failure"):
                    self.failures.append(f"{folder.name}.{example['name']}: made of the types: {outcome}")
            done = 100 * self.size // sum(self.sizes.values())
            say(f"{len(self.costs)} of {len(self.folders)}, {done} %: {folder.name}, {cost.actions} actions, "
                f"{cost.seconds:.1f} s CPU, {len(examples)} examples")

    @staticmethod
    def outcomes(driver: Path, examples: list[dict]) -> list[dict]:
        known = json.dumps([
            {
                "action": example["action"], "isStream": example["is_stream"],
                "request": json.dumps(example["request"] or {}), "response": example["response"],
            }
            for example in examples])
        run = subprocess.run([driver], input=known, capture_output=True, text=True, check=False, timeout=TIME_LIMIT)
        if run.returncode != 0:
            raise AssertionError(f"the examples ended with {run.returncode}: {run.stderr[-2000:]}")
        return json.loads(run.stdout)

    def compiled(self) -> str:
        actions = sum(cost.actions for cost in self.costs)
        seconds = sum(cost.seconds for cost in self.costs)
        return (
            f"{len(self.costs)} clients with {actions} actions compiled without a warning, "
            f"{seconds / max(actions, 1):.3f} s CPU each, {max((cost.memory for cost in self.costs), default=0)} MiB at most")


if __name__ == "__main__":
    unittest.main()
