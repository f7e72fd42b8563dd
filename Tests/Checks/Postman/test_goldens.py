"""Sends every request of the golden cases' collections, and holds all collections against the official schema."""

import difflib
import json
import os
import pathlib
import re
import subprocess
import unittest

import jsonschema
import yaml

from postman_case import HERE, OCR, OCR_IN_CHINESE, REPOSITORY, PostmanCase, action_of, items

# Postman's own schema of collections, format v2.1.0; see NOTICE beside it.
SCHEMA = HERE / "schema/postman-collection-v2.1.0.schema.json"
# The actions that must be encrypted, with the folders of their cases. Postman cannot do that.
REFUSED_IN_CLEAR = {("calls-that-encrypt-their-content", "RecognizeCard")}
CASES = sorted(path.name for path in (REPOSITORY / "Tests/Golden/accepted").iterdir() if path.is_dir())


class Schema(PostmanCase):
    def test_every_collection_is_valid(self):
        validator = jsonschema.Draft7Validator(json.loads(SCHEMA.read_text()))
        for path in [OCR, OCR_IN_CHINESE] + [path for case in CASES for path in self.generate(case)]:
            with self.subTest(path=str(path)):
                self.assertEqual([error.message for error in validator.iter_errors(json.loads(path.read_text()))], [])

    def test_the_schema_sees_faults(self):
        validator = jsonschema.Draft7Validator(json.loads(SCHEMA.read_text()))
        collection = json.loads(OCR.read_text())
        next(items(collection))["request"]["header"][0].pop("value")
        self.assertFalse(validator.is_valid(collection))

    def test_ids_are_uuids_and_unique(self):
        for paths in [[OCR, OCR_IN_CHINESE], self.generate("the-kitchen-sink"), self.generate("requests-to-start-with")]:
            found = [found for path in paths for found in re.findall(r'"(?:_postman_)?id": "([^"]+)"', path.read_text())]
            self.assertEqual(len(found), len(set(found)))
            for identifier in found:
                self.assertRegex(identifier, "^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$")


class Goldens(PostmanCase):
    def short_name(self, case, path):
        """The service that a collection is about, as the specs have it."""
        specs = "\n".join(path.read_text() for path in (REPOSITORY / "Tests/Golden/accepted" / case).rglob("*.yaml"))
        names = [name for name in re.findall(r"^Service: (\w+)$", specs, re.MULTILINE) if re.match(rf"{name}\W", path.name)]
        self.assertTrue(names, path)
        return names[0]

    def test_every_request_of_every_case(self):
        count = 0
        refused = set()
        for case in CASES:
            for path in self.generate(case):
                self.server.service = self.short_name(case, path)
                collection = json.loads(path.read_text())
                if not list(items(collection)):
                    continue
                # Nothing answers from these specs, so no error that a first request expects.
                for result in self.run_collection(path, start=False, environment={"imageBase64": "QUJD", "fileBase64": "QUJD"}):
                    with self.subTest(case=case, request=result["name"]):
                        if (case, result["action"]) in REFUSED_IN_CLEAR:
                            self.assert_refused_in_clear(result)
                            refused.add((case, result["action"]))
                            continue
                        self.assert_accepted(result)
                        count += 1
        self.assertEqual(refused, REFUSED_IN_CLEAR)
        self.assertGreater(count, 120)

    def sent(self, case, name):
        path = self.generate_in_english(case)[0]
        self.server.service = self.short_name(case, path)
        result, seen = self.run_one(name, path=path)
        self.assert_accepted(result)
        return seen

    def test_an_action_without_a_region(self):
        headers, _ = self.sent("calls-without-a-region", "GetRole")
        self.assertEqual(headers["x-tc-region"], "ap-guangzhou")
        headers, _ = self.sent("the-kitchen-sink", "DescribeSink")
        self.assertNotIn("x-tc-region", headers)

    def test_a_service_of_ones_own_has_an_environment_of_its_own(self):
        path = self.generate_in_english("a-service-of-ones-own-at-a-host-of-ones-own")[0]
        environment = str(path.with_name("billing.postman_environment.json"))
        self.server.service = "billing"
        result, (headers, _) = self.run_one("DescribeBills", path=path, environmentFile=environment)
        self.assert_accepted(result)
        self.assertNotIn("x-tc-region", headers)
        result, _ = self.run_one(
            "DescribeBills", path=path, environmentFile=environment, environment={"secretId": ""})
        self.assertEqual(
            result["error"],
            "SecretId is missing: choose the environment generated with this collection and set its variable 'secretId' to your"
            " SecretId, or store it in the vault of Postman as 'secretId'.")
        self.assertEqual(list(path.parent.glob("environments/*")), [])

    def test_an_action_without_a_signature(self):
        for secrets in [{}, {"secretId": "", "secretKey": "", "token": "stale"}]:
            self.server.service = "sink"
            result, (headers, _) = self.run_one(
                "DescribeSink", path=self.generate_in_english("the-kitchen-sink")[0], environment=secrets)
            self.assert_accepted(result)
            self.assertEqual(headers["authorization"], "SKIP")
            self.assertNotIn("x-tc-token", headers)
            self.assertIn("x-tc-timestamp", headers)

    def test_an_upload_in_parts(self):
        headers, body = self.sent("a-multipart-upload", "AddPhoto")
        self.assertEqual(headers["x-tc-content-sha256"], "UNSIGNED-PAYLOAD")
        boundary = re.fullmatch("multipart/form-data; boundary=([0-9a-f]{32})", headers["content-type"])[1]
        self.assertTrue(body.startswith(f"--{boundary}\r\n".encode()))
        self.assertIn(b'name="Photo"; filename=', body)

    def test_an_upload_of_bytes(self):
        headers, body = self.sent("an-octet-stream-upload", "UploadDay")
        self.assertEqual(headers["x-tc-content-sha256"], "UNSIGNED-PAYLOAD")
        self.assertEqual(headers["content-type"], "application/octet-stream")
        self.assertEqual(headers["x-diary-day"], "2026-01-01")
        self.assertEqual(body, b"bytes of a file")

    def test_two_versions_of_a_service(self):
        names = [path.name for path in self.generate("a-second-version-of-a-service")]
        self.assertEqual(len(names), 4)
        self.assertTrue(
            all(re.search(r"^\w+(-2017-\d\d-\d\d)?(\.zh-CN)?\.postman_collection\.json$", name) for name in names), names)

    def test_doubled_braces_of_a_spec_are_text(self):
        """Whatever variables there are, the spec's text is sent, and Postman finds no variable in what it shows."""
        case = "texts-with-doubled-braces"
        path = self.generate_in_english(case)[0]
        self.server.service = self.short_name(case, path)
        result, (_, body) = self.run_one("FillTemplate", path=path, environment={"name": "resolved"})
        self.assert_accepted(result)
        spec = yaml.safe_load_all((REPOSITORY / "Tests/Golden/accepted" / case / "Braces.yaml").read_text())
        self.assertEqual(json.loads(body), list(spec)[1]["examples"][0]["request"])

    def test_only_our_own_variables_stand_in_collections(self):
        ours = {"{{baseUrl}}", "{{region}}", "{{token}}", "{{language}}"}
        files = {"{{imageUrl}}", "{{imageBase64}}", "{{fileUrl}}", "{{fileBase64}}"}
        for case in CASES:
            for path in self.generate(case):
                collection = json.loads(path.read_text())
                for item in items(collection):
                    for part in [item, *(saved["originalRequest"] for saved in item["response"])]:
                        part = part.get("request", part)
                        resolved = json.dumps([part["header"], part["url"]])
                        self.assertLessEqual(set(re.findall(r"\{\{.*?\}\}", resolved)), ours, path)
                        self.assertLessEqual(set(re.findall(r"\{\{.*?\}\}", part["body"].get("raw", ""))), files, path)
                        self.assertNotIn("{{", part.get("description", ""), path)
                    for saved in item["response"]:
                        self.assertNotIn("{{", saved["body"], path)
                self.assertNotIn("{{", collection["info"]["description"])


class Regeneration(PostmanCase):
    """A regenerated collection differs only where the spec does, and an action keeps its ID."""

    def collections(self, name, edit=lambda text: text):
        """The collections of a golden case's spec after an edit, as lines."""
        folder = pathlib.Path(self.folder.name) / name
        (folder / "specs").mkdir(parents=True)
        spec = (REPOSITORY / "Tests/Golden/accepted/requests-to-start-with/Photos.yaml").read_text()
        (folder / "specs/Photos.yaml").write_text(edit(spec))
        subprocess.run([os.environ["TCGEN"], "generate", "specs", "--only", "postman"], cwd=folder, check=True,
                       stderr=subprocess.DEVNULL)
        return [path.read_text().split("\n") for path in sorted(folder.glob("Generated/Postman/photos*collection.json"))]

    def test_a_text_of_a_spec_is_one_line_of_its_collection(self):
        before = self.collections("unchanged")
        self.assertEqual(before, self.collections("again"))
        english = self.collections("english", lambda text: text.replace("Says in words", "Says in a few words"))
        self.assertEqual([sum(one != other for one, other in zip(*pair, strict=True)) for pair in zip(before, english)], [1, 0])
        chinese = self.collections("chinese", lambda text: text.replace("用文字描述照片", "用几个词描述照片"))
        self.assertEqual([sum(one != other for one, other in zip(*pair, strict=True)) for pair in zip(before, chinese)], [0, 1])

    def test_an_action_keeps_its_id_in_another_group_and_at_another_position(self):
        def moved(text):
            head, *actions = text.split("---\n")
            return "---\n".join([head, *reversed(actions)]).replace("group: move", "group: look").replace(
                "Action: Describe\n", "Action: Describe\nname: describePhoto\ntitle: Another title\n")

        def ids(lines):
            return {action_of(item): item["id"] for item in items(json.loads("\n".join(lines)), start=False)}

        for before, after in zip(self.collections("here"), self.collections("there", moved)):
            self.assertEqual(ids(before), ids(after))
            self.assertEqual(len(ids(before)), 3)

    def test_a_new_example_and_a_new_action_only_add_lines(self):
        def added(text):
            example = '  - title: A port\n    request: {PhotoUrl: "https://example.com/port.jpg"}\n    response: {Words: [port]}\n'
            return text.replace("examples:\n", "examples:\n" + example, 1) + "---\nAction: Turn\ngroup: move\nsummary: Turns a photo.\n"

        for before, after in zip(self.collections("first"), self.collections("added", added)):
            lines = [line for line in difflib.ndiff(before, after) if line[0] in "+-"]
            self.assertGreater(len(lines), 50)
            # The body shows the first example, and the saved errors have its request.
            gone = [line for line in lines if line[0] == "-"]
            self.assertTrue(all("harbour" in line or line.strip("- ") in "}]," for line in gone), gone)
            ids = [{(action_of(item), saved["name"]): saved["id"] for item in items(json.loads("\n".join(lines)), start=False)
                    for saved in item["response"]} for lines in [before, after]]
            self.assertLessEqual(ids[0].items(), ids[1].items())
