"""Imports the official description of the whole cloud, and holds the specs against what they were made of.

    Tests/Cloud/setup.sh && TCGEN=.build/release/tcgen .venv/bin/python -m unittest discover -s Tests/Cloud
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tarfile
import tempfile
import unittest
import zipfile
from pathlib import Path

import yaml

REPOSITORY = Path(__file__).resolve().parents[2]
CLOUD = REPOSITORY / ".cloud"
sys.path.insert(0, str(REPOSITORY / "Tests" / "Specs"))

from check_facts import Official, compare_members  # noqa: E402

# Giants, odd names, recursion, binary members, several versions, old addresses as examples.
SAMPLE = [
    "aai", "apigateway", "as", "cam", "cii", "cls", "cpdp", "csip", "cvm", "cwp", "databuddy", "dnspod", "ecm", "ess",
    "hunyuan", "kms", "live", "lkeap", "mps", "ocr", "sts", "tmt", "trtc", "vpc", "wedata",
]


class WholeOfficial(Official):
    """The official description of any service, without what the specs of OCR say besides."""

    def __init__(self, api: dict) -> None:
        super().__init__(api)
        self.types = {("RouterMessageServiceTarget", "SendWithBase64"): "String"}

    def type(self, owner: str, member: dict) -> str:
        return "Binary" if member["type"] == "binary" else super().type(owner, member)


def tree(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


class ImportTests(unittest.TestCase):
    @classmethod
    def setUpClass(cls) -> None:
        cls.tcgen = str(Path(os.environ["TCGEN"]).resolve())
        cls.temporary = tempfile.TemporaryDirectory()
        cls.root = Path(cls.temporary.name)
        cls.wheel = next(CLOUD.glob("tccli-*.whl"))
        cls.sdk = next(CLOUD.glob("tencentcloud_sdk_python-*.whl"))
        cls.specs = cls.root / "specs"
        cls.first = cls.run_import(cls.wheel, cls.specs)
        cls.installed = cls.root / "installed"
        with zipfile.ZipFile(cls.wheel) as archive:
            names = [name for name in archive.namelist() if name.startswith("tccli/services/")]
            archive.extractall(cls.installed, names)

    @classmethod
    def tearDownClass(cls) -> None:
        cls.temporary.cleanup()

    @classmethod
    def run_import(cls, package: Path, output: Path, *arguments: str) -> str:
        command = [cls.tcgen, "import", "tccli", package, "--sdk", cls.sdk, "--output", output, *arguments]
        run = subprocess.run(list(map(str, command)), capture_output=True, text=True, check=False)
        if run.returncode != 0:
            raise AssertionError(f"{run.returncode}: {run.stderr[-4000:]}")
        return run.stderr

    def test_everything_is_imported(self) -> None:
        self.assertIn("300 services, 16204 actions, 18263 examples\n", self.first)
        self.assertIn("16504 files written, 0 unchanged, 0 deleted\n", self.first)
        self.assertNotIn("\r", self.first, "a progress line on a pipe")
        self.assertEqual(300, len(list(self.specs.glob("*/*/service.yaml"))))

    def test_all_versions_validate(self) -> None:
        run = subprocess.run([self.tcgen, "validate", self.specs], capture_output=True, text=True, check=False)
        self.assertEqual(0, run.returncode, run.stderr[-4000:])
        self.assertIn("16504 files, 300 services, 16204 actions: nothing to complain about.", run.stderr)

    def test_all_versions_validate_without_descriptions(self) -> None:
        output = self.root / "bare"
        self.run_import(self.wheel, output, "--no-descriptions")
        run = subprocess.run([self.tcgen, "validate", output], capture_output=True, text=True, check=False)
        self.assertEqual(0, run.returncode, run.stderr[-4000:])

    def test_a_second_import_writes_nothing(self) -> None:
        again = self.run_import(self.wheel, self.specs)
        self.assertIn("0 files written, 16504 unchanged, 0 deleted\n", again)

    def test_folder_wheel_and_sdist_are_the_same(self) -> None:
        expected = tree(self.specs)
        sdist = self.root / "tccli-3.tar.gz"
        with tarfile.open(sdist, "w:gz", compresslevel=1) as archive:
            archive.add(self.installed / "tccli", "tccli-3/tccli")
        for name, package in [("installed", self.installed), ("services", self.installed / "tccli" / "services"),
                              ("sdist", sdist)]:
            with self.subTest(name):
                output = self.root / f"from-{name}"
                self.run_import(package, output)
                self.assertEqual(expected, tree(output))

    def test_a_service_that_is_gone_is_not_an_orphan_of_another_run(self) -> None:
        output = self.root / "some"
        self.run_import(self.wheel, output, "--services", "as,sts")
        self.run_import(self.wheel, output, "--services", "sts")
        self.assertEqual({"as", "sts"}, {path.name for path in output.iterdir() if path.is_dir()})

    def test_facts_agree_with_the_description(self) -> None:
        for service in SAMPLE:
            for folder in sorted((self.specs / service).iterdir()):
                with self.subTest(service, version=folder.name):
                    self.assertEqual([], list(self.differences(folder)))

    def differences(self, folder: Path):
        document = yaml.load((folder / "service.yaml").read_text(encoding="utf-8"), yaml.CBaseLoader)
        source = "autoscaling" if document["Service"] == "as" else document["Service"]
        version = "v" + folder.name.replace("-", "")
        path = self.installed / "tccli" / "services" / source / version / "api.json"
        api = json.loads(path.read_text(encoding="utf-8"))
        official = WholeOfficial(api)
        for name, action in official.actions.items():
            spec = yaml.load((folder / f"{name}.yaml").read_text(encoding="utf-8"), yaml.CBaseLoader)
            parameters = dict(spec.get("parameters") or {})
            if (document["Service"], name) == ("cls", "UploadLog"):
                del parameters["Body"]
            yield from compare_members(name, official.members(action["input"], {"request"}), parameters)
            yield from compare_members(
                f"{name} (response)", official.members(action["output"], {"response"}), spec.get("response") or {})
            for fact, theirs in [("status", action.get("status", "online")), ("rateLimit", official.rate_limit(name))]:
                default = "online" if fact == "status" else None
                if fact == "rateLimit" and theirs is None:
                    continue
                if spec.get(fact, default) != theirs:
                    yield f"{name}: {fact} is {spec.get(fact)}, official {theirs}"
            if ("signature" in spec) != bool(action.get("skip_sign")):
                yield f"{name}: signature"
        types = document.get("types") or {}
        ends = {end for action in official.actions.values() for end in (action["input"], action["output"])}
        for name in official.objects.keys() - ends:
            if name not in types:
                yield f"{name}: type is missing"
                continue
            yield from compare_members(
                name, official.members(name, official.sides.get(name, set())), types[name].get("members") or {})


if __name__ == "__main__":
    unittest.main()
