"""Imports the official description of the whole cloud, and holds the specs against what they were made of."""

from __future__ import annotations

import json
import sys
import tempfile
import unittest
from pathlib import Path

import yaml

from cloud import CLOUD, INSTALLED, REPOSITORY, SERVICES, say
from sample import is_wanted

sys.path.insert(0, str(REPOSITORY / "Tests" / "Checks" / "Specs"))

from check_facts import Official, compare_members  # noqa: E402


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
    def test_everything_is_imported(self) -> None:
        said = CLOUD.first_import
        self.assertIn("300 services, 16204 actions, 18263 examples\n", said)
        self.assertIn("2165 lists in pages, 429 actions that start a job, 405 of them with a known end\n", said)
        self.assertIn("25 actions whose calls can be encrypted\n", said)
        self.assertIn("16504 files written, 0 unchanged, 0 deleted\n", said)
        self.assertNotIn("\r", said, "a progress line on a pipe")
        self.assertEqual(300, len(list(CLOUD.specs.glob("*/*/service.yaml"))))

    def test_all_versions_validate(self) -> None:
        said = CLOUD.tcgen("validate", CLOUD.specs)
        self.assertIn("16504 files, 300 services, 16204 actions: no errors.", said)

    def test_all_versions_validate_without_descriptions(self) -> None:
        with tempfile.TemporaryDirectory() as output:
            CLOUD.import_specs(INSTALLED, output, "--no-descriptions")
            CLOUD.tcgen("validate", output)

    def test_a_second_import_writes_nothing(self) -> None:
        again = CLOUD.import_specs(INSTALLED, CLOUD.specs)
        self.assertIn("0 files written, 16504 unchanged, 0 deleted\n", again)

    def test_the_folders_of_the_package_give_the_same_as_the_one_around_it(self) -> None:
        expected = tree(CLOUD.specs)
        for package in [SERVICES.parent, SERVICES]:
            with self.subTest(package.name), tempfile.TemporaryDirectory() as output:
                CLOUD.import_specs(package, output)
                self.assertEqual(expected, tree(Path(output)))

    def test_a_service_that_is_gone_is_not_an_orphan_of_another_run(self) -> None:
        with tempfile.TemporaryDirectory() as output:
            CLOUD.import_specs(INSTALLED, output, "--services", "as,sts")
            CLOUD.import_specs(INSTALLED, output, "--services", "sts")
            self.assertEqual({"as", "sts"}, {path.name for path in Path(output).iterdir() if path.is_dir()})

    def test_no_trap_counts_as_a_page(self) -> None:
        """Positions are integers or tokens, an offset is no page number, and there is one list."""
        found = 0
        for path in sorted(CLOUD.specs.glob("*/*/*.yaml")):
            spec = yaml.load(path.read_text(encoding="utf-8"), yaml.CBaseLoader)
            pages = spec.get("pagination")
            if pages is None:
                continue
            found += 1
            with self.subTest(f"{path.parent.parent.name}: {spec['Action']}"):
                position = spec["parameters"][pages.get("offset") or pages.get("page") or pages["token"]]
                self.assertEqual("String" if "token" in pages else "Integer", position["type"])
                prose = position.get("zh", {}).get("description", "")
                if "offset" in pages and "*" not in prose:
                    for word in ["页码", "第几页", "第多少页", "页数", "当前页"]:
                        self.assertNotIn(word, prose)
                if "." not in pages["items"]:
                    lists = [name for name, member in spec["response"].items() if member["type"].startswith("Array")]
                    self.assertEqual([pages["items"]], lists)
        self.assertEqual(2165, found)

    def test_facts_agree_with_the_description(self) -> None:
        folders = [folder for folder in sorted(CLOUD.specs.glob("*/*")) if is_wanted(folder.parent.name)]
        for folder in folders:
            with self.subTest(folder.parent.name, version=folder.name):
                self.assertEqual([], list(self.differences(folder)))
        say(f"facts of {len(folders)} service versions compared")

    def differences(self, folder: Path):
        document = yaml.load((folder / "service.yaml").read_text(encoding="utf-8"), yaml.CBaseLoader)
        source = "autoscaling" if document["Service"] == "as" else document["Service"]
        version = "v" + folder.name.replace("-", "")
        path = SERVICES / source / version / "api.json"
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
