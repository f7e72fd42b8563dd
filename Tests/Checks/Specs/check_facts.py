"""Compares specs/ocr with the official description that the PyPI package tccli carries.

    Tests/Checks/Specs/setup.sh && .venv/bin/python Tests/Checks/Specs/check_facts.py [--only ACTION,...] [--specs FOLDER]

Names, order, types, required on either side, nullable, status, rate limits, size limits, recommended sizes of pictures
and the Chinese titles of actions must agree, but for the deviations listed in DEVIATIONS, each with its reason. Prints
one line for each difference, and exits with 1 if there is any.
"""

from __future__ import annotations

import argparse
import ast
import html
import json
import re
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Iterator, NamedTuple

from spec_files import REPOSITORY, SpecFolder, read_folder

Json = dict[str, Any]

OFFICIAL_FOLDER = REPOSITORY / ".venv" / "official"
TCCLI_FOLDER = "tccli/services/ocr/v20181119"
SDK_FOLDER = "tencentcloud/ocr/v20181119"


class Deviation(NamedTuple):
    """A member for which the specs state more than the official description, or something else."""

    owner: str
    member: str
    type: str
    reason: str


BASE64 = "the text of the reference calls it base64"
SAMPLE = "the sample value is a picture in base64"
OPTIONS = "the reference lists the keys of the JSON text"
SAMPLES = "the samples show JSON text with these keys"
DEVIATIONS = [
    Deviation("BankCardOCRResponse", "BorderCutImage", "Base64", SAMPLE),
    Deviation("BankCardOCRResponse", "CardNoImage", "Base64", SAMPLE),
    Deviation("CropEnhanceImageOCRResponse", "CroppedImage", "Base64", BASE64),
    Deviation("EraseHandwrittenImageOCRResponse", "Image", "Base64", BASE64),
    Deviation("HKIDCardOCRResponse", "HeadImage", "Base64", BASE64),
    Deviation("HKIDCardOCRResponse", "SmallHeadImage", "Base64", BASE64),
    Deviation("ImageEnhancementResponse", "Image", "Base64", BASE64),
    Deviation("InvoiceDetectInfo", "Image", "Base64", BASE64),
    Deviation("InvoiceItem", "CutImage", "Base64", BASE64),
    Deviation("MLIDCardOCRResponse", "Image", "Base64", SAMPLE),
    Deviation("MLIDPassportOCRResponse", "Image", "Base64", BASE64),
    Deviation("MainlandPermitOCRResponse", "Profile", "Base64", BASE64),
    Deviation("PermitOCRResponse", "PortraitImage", "Base64", BASE64),
    Deviation("PortraitImageInfo", "PortraitImage", "Base64", SAMPLE),
    Deviation("RecognizeTableAccurateOCRResponse", "Data", "Base64", BASE64),
    Deviation("RecognizeTableOCRResponse", "Data", "Base64", BASE64),
    Deviation("TableOCRResponse", "Data", "Base64", BASE64),
    Deviation("RecognizeThaiIDCardOCRResponse", "PortraitImage", "Base64", BASE64),
    Deviation("RecognizeEncryptedIDCardOCRRequest", "EncryptedBody", "Base64", BASE64),
    Deviation("RecognizeEncryptedIDCardOCRResponse", "EncryptedBody", "Base64", BASE64),
    Deviation("Encryption", "CiphertextBlob", "Base64", BASE64),
    Deviation("Encryption", "Iv", "Base64", BASE64),
    Deviation("IDCardOCRRequest", "Config", "JSON of IDCardOptions", OPTIONS),
    Deviation("IDCardOCRResponse", "AdvancedInfo", "JSON of IDCardAdvancedInfo", OPTIONS),
    Deviation("RecognizeEncryptedIDCardOCRRequest", "Config", "JSON of IDCardOptions", OPTIONS),
    Deviation("RecognizeEncryptedIDCardOCRResponse", "AdvancedInfo", "JSON of IDCardAdvancedInfo", OPTIONS),
    Deviation("BusinessCardOCRRequest", "Config", "JSON of BusinessCardOptions", OPTIONS),
    Deviation("SubmitMarkEssayAgentJobRequest", "QuestionConfigMap", "JSON of EssayOptions", OPTIONS),
    Deviation("SubmitQuestionMarkAgentJobRequest", "QuestionConfigMap", "JSON of QuestionMarkOptions", OPTIONS),
    Deviation("SubmitQuestionMarkAgentJobRequest", "AnswerAssistMap", "JSON of AnswerAssist", OPTIONS),
    Deviation("TextDetection", "AdvancedInfo", "JSON of TextAdvancedInfo", SAMPLES),
    Deviation("AdvertiseTextDetection", "AdvancedInfo", "JSON of TextAdvancedInfo", SAMPLES),
    Deviation("TextGeneralHandwriting", "AdvancedInfo", "JSON of TextAdvancedInfo", SAMPLES),
    Deviation("WordItem", "AdvancedInfo", "JSON of WordAdvancedInfo", SAMPLES),
]
# Besides these, two rules hold everywhere: a text member whose name holds "Base64" is Base64, and members that are
# marked disabled are left out of requests and are never required in responses.

PLAIN_TYPES = {
    "string": "String", "int64": "Integer", "uint64": "Integer", "float": "Float", "bool": "Boolean",
    "datetime": "Timestamp", "datetime_iso": "Timestamp", "date": "Timestamp",
}


@dataclass
class Member:
    """The facts about a member that both descriptions state, in the terms of the spec format."""

    type: str
    required: str = "false"
    nullable: str = "false"
    unsigned: bool = False
    max_size: str | None = None
    recommended_pixels: str | None = None


class Official:
    """The official description: api.json of one service."""

    def __init__(self, api: Json) -> None:
        self.actions: Json = api["actions"]
        self.objects: Json = api["objects"]
        self.types: dict[tuple[str, str], str] = {(d.owner, d.member): d.type for d in DEVIATIONS}
        self.outputs = {action["output"] for action in self.actions.values()}
        self.sides: dict[str, set[str]] = {}
        for action in self.actions.values():
            self._mark(action["input"], "request", whole=False)
            self._mark(action["output"], "response", whole=False)

    def _mark(self, owner: str, side: str, whole: bool = True) -> None:
        if whole:
            if side in self.sides.setdefault(owner, set()):
                return
            self.sides[owner].add(side)
        for member in self.objects[owner]["members"]:
            if member["member"] in self.objects:
                self._mark(member["member"], side)

    def used_by(self, action: str) -> set[str]:
        """Names of the objects that the action reaches."""
        reached: set[str] = set()
        waiting = [self.actions[action]["input"], self.actions[action]["output"]]
        while waiting:
            for member in self.objects[waiting.pop()]["members"]:
                if member["member"] in self.objects and member["member"] not in reached:
                    reached.add(member["member"])
                    waiting.append(member["member"])
        return reached

    def members(self, owner: str, sides: set[str]) -> dict[str, Member]:
        """The members that a spec must have, in their order."""
        found: dict[str, Member] = {}
        for member in self.objects[owner]["members"]:
            name = member["name"]
            if sides == {"response"} and name == "RequestId" and owner in self.outputs:
                continue
            if sides == {"request"} and member.get("disabled"):
                continue
            in_requests = bool(member.get("required")) and "request" in sides
            in_responses = bool(member.get("output_required")) and "response" in sides and not member.get("disabled")
            needed = {side for side, wanted in (("request", in_requests), ("response", in_responses)) if wanted}
            type_name = self.type(owner, member)
            is_sent_file = "request" in sides and type_name.removeprefix("Array of ") == "Base64"
            found[name] = Member(
                type=type_name,
                required="true" if needed == sides else needed.pop() if needed else "false",
                nullable="true" if member.get("value_allowed_null") else "false",
                unsigned=member["member"] == "uint64",
                max_size=size_limit(member["document"]) if is_sent_file and type_name == "Base64" else None,
                recommended_pixels=recommended_pixels(member["document"]) if is_sent_file else None)
        return found

    def type(self, owner: str, member: Json) -> str:
        deviation = self.types.get((owner, member["name"]))
        if deviation:
            return deviation
        base = PLAIN_TYPES.get(member["member"], member["member"])
        if base == "String" and "Base64" in member["name"]:
            base = "Base64"
        return f"Array of {base}" if member["type"] == "list" else base

    def title(self, action: str) -> str:
        """The name of the action in Chinese. Some official names mix brackets of both widths, and ours do not."""
        return self.actions[action]["name"].strip().replace("(", "（").replace(")", "）")

    def rate_limit(self, action: str) -> str | None:
        found = re.search(r"频率限制：(\d+)\s*次/秒", self.actions[action]["document"])
        return found[1] if found else None


def size_limit(document: str) -> str | None:
    """The most that the reference lets base64 text have: '10 MiB'."""
    text = html.unescape(re.sub(r"<[^>]+>", "", document))
    found = re.search(r"(?:大小不超过|[Bb]ase64\s*编码后不超过|Base64不超过)\s*(\d+)\s*M", text)
    return f"{found[1]} MiB" if found else None


def recommended_pixels(document: str) -> str | None:
    """The size from which the reference recommends pictures: '500 x 800'."""
    found = re.search(r"分辨率建议(\d+)\\?\*(\d+)以上", document)
    return f"{found[1]} x {found[2]}" if found else None


def written_member(member: Json) -> Member:
    return Member(
        type=member.get("type", ""), required=member.get("required", "false"),
        nullable=member.get("nullable", "false"), unsigned=member.get("format") == "uint64",
        max_size=member.get("maxSize"), recommended_pixels=member.get("recommendedPixels"))


def compare_members(location: str, official: dict[str, Member], written: Json) -> Iterator[str]:
    for name in official.keys() - written.keys():
        yield f"{location}.{name}: missing"
    for name in written.keys() - official.keys():
        yield f"{location}.{name}: not in the official description"
    shared = [name for name in written if name in official]
    if shared != [name for name in official if name in written]:
        yield f"{location}: the order differs: {', '.join(official)}"
    for name in shared:
        ours, theirs = written_member(written[name]), official[name]
        for fact in ("type", "required", "nullable", "unsigned", "max_size", "recommended_pixels"):
            if getattr(ours, fact) != getattr(theirs, fact):
                yield f"{location}.{name}: {fact} is {getattr(ours, fact)}, official {getattr(theirs, fact)}"


def compare_action(name: str, official: Official, specs: SpecFolder) -> Iterator[str]:
    written, theirs = specs.actions[name], official.actions[name]
    yield from compare_members(name, official.members(theirs["input"], {"request"}), written.get("parameters") or {})
    yield from compare_members(
        f"{name} (response)", official.members(theirs["output"], {"response"}), written.get("response") or {})
    if written.get("Version", "2018-11-19") != "2018-11-19":
        yield f"{name}: Version is {written['Version']}"
    status = theirs.get("status") or "online"
    if written.get("status", "online") != status:
        yield f"{name}: status is {written.get('status', 'online')}, official {status}"
    title = written.get("zh", {}).get("title")
    if title != official.title(name):
        yield f"{name}: the Chinese title is {title}, official {official.title(name)}"
    if written.get("rateLimit") != official.rate_limit(name):
        yield f"{name}: rateLimit is {written.get('rateLimit')}, official {official.rate_limit(name)}"


def compare_types(names: set[str], official: Official, specs: SpecFolder) -> Iterator[str]:
    for name in sorted(names):
        if name not in specs.types:
            yield f"{name}: type is missing"
            continue
        yield from compare_members(name, official.members(name, official.sides[name]), specs.types[name]["members"])


def compare_errors(specs: SpecFolder, official: set[str]) -> Iterator[str]:
    ours = set(specs.service.get("errors", {}))
    yield from (f"service: error {code} is missing" for code in sorted(official - ours))
    yield from (f"service: error {code} is not in the official list" for code in sorted(ours - official))


def invented_types(official: Official, specs: SpecFolder) -> Iterator[str]:
    """Yields the types of the specs that are neither official nor reached from a JSON text."""
    reached: set[str] = set()
    waiting = [d.type.removeprefix("JSON of ") for d in DEVIATIONS if d.type.startswith("JSON of ")]
    while waiting:
        name = waiting.pop()
        if name in reached or name not in specs.types:
            continue
        reached.add(name)
        waiting += [re.split(" of ", m["type"])[-1] for m in specs.types[name]["members"].values()]
    for name in sorted(specs.types.keys() - official.objects.keys() - reached):
        yield f"{name}: no such type in the official description"
    for name in sorted(reached & official.objects.keys()):
        yield f"{name}: the type of a JSON text has the name of an official type"


def official_folder(folder: Path, version_folder: str) -> Path:
    """A folder of a package that setup.sh installed."""
    if not (folder / version_folder).is_dir():
        sys.exit(f"{folder / version_folder} is missing: run Tests/Checks/Specs/setup.sh")
    return folder / version_folder


def error_codes(source: str) -> set[str]:
    """The codes that errorcodes.py of the official Python SDK lists."""
    return {
        node.value.value for node in ast.parse(source).body
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str)}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", default="", help="actions to compare, with commas; default: all")
    parser.add_argument("--specs", type=Path, default=REPOSITORY / "specs" / "ocr")
    parser.add_argument("--official", type=Path, default=OFFICIAL_FOLDER, help="where tccli was installed")
    arguments = parser.parse_args()

    description = official_folder(arguments.official, TCCLI_FOLDER) / "api.json"
    official = Official(json.loads(description.read_text(encoding="utf-8")))
    specs = read_folder(arguments.specs)
    wanted = [name for name in arguments.only.split(",") if name] or sorted(official.actions)

    differences = [f"{name}: action is missing" for name in wanted if name not in specs.actions]
    present = [name for name in wanted if name in specs.actions]
    for name in present:
        differences += compare_action(name, official, specs)
    differences += compare_types({t for name in present for t in official.used_by(name)}, official, specs)
    if not arguments.only:
        differences += [f"{name}: not official" for name in sorted(specs.actions.keys() - official.actions.keys())]
        differences += invented_types(official, specs)
        codes = official_folder(arguments.official, SDK_FOLDER) / "errorcodes.py"
        differences += compare_errors(specs, error_codes(codes.read_text(encoding="utf-8")))
    print("\n".join(differences) if differences else f"{len(present)} actions agree with the official description")
    return 1 if differences else 0


if __name__ == "__main__":
    sys.exit(main())
