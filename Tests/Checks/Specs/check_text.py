"""Checks that no text of specs/ocr copies an official one, that its examples name nobody real, and that every keyword
finds something that the other texts do not.

    Tests/Checks/Specs/setup.sh && .venv/bin/python Tests/Checks/Specs/check_text.py [--only ACTION,...] [--specs FOLDER]

No text shares a run of 8 words with the docstrings of the English SDK (PyPI package tencentcloud-sdk-python-intl-en)
or a run of 12 Chinese characters with the texts of tccli, and no example holds a person, number, URL or request id of an
official sample. The official name of an action is a name, not a text: it may be a title. Prints one line for each
finding, and exits with 1 if there is any.
"""

from __future__ import annotations

import argparse
import ast
import html
import json
import re
import sys
from pathlib import Path
from typing import Any, Iterator

from check_facts import OFFICIAL_FOLDER, SDK_FOLDER, TCCLI_FOLDER, Official, official_folder
from spec_files import REPOSITORY, SpecFolder, read_folder

WORDS = 8
CHARACTERS = 12
ENGLISH_FOLDER = REPOSITORY / ".venv" / "english"

TEXT_KEYS = {"title", "description", "summary", "deprecated", "keywords"}
# Words that both spellings must find.
SPELLINGS = [{"licence", "license"}, {"maths", "math"}]
UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", re.IGNORECASE)
URL = re.compile(r"https?://[^\s\"'<>\\，。；]+")
CODE = re.compile(r"[0-9A-Za-z]{7,}")
PERSON_KEYS = re.compile(r"(?<![a-z])(name|holder|owner|person|payee|payer|reviewer|issuer)|姓名|收款人|复核|开票人", re.IGNORECASE)
PERSON = re.compile(r"^[一-鿿·]{2,4}$")
FIELD_NAMES = re.compile(r"[名称码号期额价量类型位地址税别次注率机人务点箱卡码题]$")


def strings(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        for inner in value.values():
            yield from strings(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from strings(inner)
    elif isinstance(value, str):
        yield value


def plain(text: str) -> str:
    return html.unescape(re.sub(r"<[^>]*>", " ", text))


def word_runs(text: str) -> Iterator[str]:
    words = re.findall(r"[a-z0-9]+(?:'[a-z]+)?", text.lower())
    for start in range(len(words) - WORDS + 1):
        yield " ".join(words[start:start + WORDS])


def character_runs(text: str) -> Iterator[str]:
    """Runs of Chinese characters. Punctuation and blanks do not end a run; letters and digits do."""
    for stretch in re.findall(r"[一-鿿]+", re.sub(r"[^\w一-鿿]|_", "", text)):
        for start in range(len(stretch) - CHARACTERS + 1):
            yield stretch[start:start + CHARACTERS]


def english_runs(folder: Path) -> set[str]:
    runs: set[str] = set()
    for path in sorted(folder.glob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                for line in re.split(r"\n\s*(?::param|:type|:rtype|\n)|<br\s*/?>", node.value):
                    runs.update(word_runs(plain(line)))
    return runs


def texts(key: str, value: Any) -> Iterator[str]:
    """Yields each text that a part of a spec contains: descriptions, titles, meanings of values, error codes and groups."""
    if isinstance(value, dict):
        if key in ("enum", "errors", "groups"):
            yield from strings(value)
        elif key != "examples":
            for inner_key, inner in value.items():
                yield from texts(inner_key, inner)
    elif isinstance(value, list):
        for inner in value:
            yield from texts(key, inner)
    elif key in TEXT_KEYS:
        yield value


def check_words(location: str, spec: Any, english: set[str], chinese: set[str], name: str = "") -> Iterator[str]:
    """Yields what the texts of a spec copy. `name` is the official name of the action, which may be its title."""
    ours = list(texts("", spec)) + [e.get("title", "") for e in spec.get("examples", [])]
    for text in ours:
        if text == name:
            continue
        for run in word_runs(text):
            if run in english:
                yield f"{location}: eight words of the English SDK: {run}"
        for run in character_runs(text):
            if run in chinese:
                yield f"{location}: twelve characters of tccli: {run}"


def words(text: str) -> set[str]:
    """The words of a text or of a name such as IDCardOCR, in lowercase."""
    return {word.lower() for word in re.findall(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+(?:'[a-z]+)?|[0-9]+", text)}


def check_keywords(name: str, spec: dict[str, Any]) -> Iterator[str]:
    """Yields the keywords that the name, the title or the summary of the action already holds. The first one may be a part
    of them, since a search takes a keyword for a name: people call an action by a part of its title."""
    known = words(f"{name} {spec['title']} {spec['summary']}")
    for keyword in spec["keywords"][1:]:
        if words(keyword) <= known:
            yield f"{name}: the keyword {keyword!r} has no word that name, title and summary lack"
    found = known.union(*map(words, spec["keywords"]))
    for spellings in SPELLINGS:
        if found & spellings and not spellings <= found:
            yield f"{name}: nobody finds it by {', '.join(sorted(spellings - found))}"
    chinese = spec["zh"]
    for keyword in chinese["keywords"][1:]:
        if any(keyword.lower() in text.lower() for text in (name, chinese["title"], chinese["summary"])):
            yield f"{name}: the keyword {keyword} stands in the title or the summary"


class Samples:
    """Persons, numbers, URLs and ids that the official samples contain."""

    def __init__(self, api: dict[str, Any], examples: dict[str, Any]) -> None:
        self.marks: set[str] = set()
        self.persons: set[str] = set()
        for owner in api["objects"].values():
            for member in owner["members"]:
                self._add(member["name"], str(member.get("example", "")))
        for action in examples["actions"].values():
            for example in action:
                self._add_body(example["input"].split("\n\n", 1)[-1])
                self._add_body(example["output"])

    def _add_body(self, body: str) -> None:
        try:
            self._walk("", json.loads(body))
        except ValueError:
            self._add("", body)

    def _walk(self, key: str, value: Any) -> None:
        if isinstance(value, dict):
            for inner_key, inner in value.items():
                # {"Name": "姓名", "Value": "..."}: the first says what the second is, and is nobody's name.
                if inner_key == "Name" and value.keys() & {"Value", "Content", "Info"}:
                    continue
                label = value.get("Name") if inner_key == "Value" and isinstance(value.get("Name"), str) else inner_key
                self._walk(label, inner)
        elif isinstance(value, list):
            for inner in value:
                self._walk(key, inner)
        else:
            self._add(key, str(value))

    def _add(self, key: str, text: str) -> None:
        self.marks.update(marks(text))
        if PERSON_KEYS.search(key) and PERSON.match(text) and not FIELD_NAMES.search(text):
            self.persons.add(text)

    def found_in(self, text: str) -> Iterator[str]:
        yield from sorted(marks(text) & self.marks)
        if text in self.persons:
            yield text


def marks(text: str) -> set[str]:
    """Request ids, URLs and codes (seven letters and digits or more, at least four of them digits, no plain date)."""
    found = {mark.lower() for mark in UUID.findall(text)} | set(URL.findall(text))
    rest = re.sub(r"\d+\.\d+", " ", URL.sub(" ", UUID.sub(" ", text)))
    found |= {
        code for code in CODE.findall(rest)
        if sum(c.isdigit() for c in code) >= 4 and not re.fullmatch(r"(19|20)\d{2}[01]\d[0-3]\d", code)
        and not re.fullmatch(r"(0+|9+)", code)}
    return found


def check_examples(location: str, spec: dict[str, Any], samples: Samples) -> Iterator[str]:
    for example in spec.get("examples", []):
        for text in strings({k: v for k, v in example.items() if k in ("request", "response")}):
            for mark in samples.found_in(text):
                yield f"{location}: an example holds {mark!r} of an official sample"
    for text in strings({k: v for k, v in spec.items() if k != "examples"}):
        for mark in samples.found_in(text):
            if not mark.startswith("http") and not spec.get("Service"):
                yield f"{location}: a text holds {mark!r} of an official sample"


def check(
    specs: SpecFolder, names: list[str], english: set[str], chinese: set[str], samples: Samples, official: Official
) -> Iterator[str]:
    for name in names:
        title = official.title(name) if name in official.actions else ""
        yield from check_words(name, specs.actions[name], english, chinese, title)
        yield from check_keywords(name, specs.actions[name])
        yield from check_examples(name, specs.actions[name], samples)
    own_files = {specs.files[name] for name in names}
    for name, spec in specs.types.items():
        if specs.files[name] in own_files or len(names) == len(specs.actions):
            yield from check_words(name, spec, english, chinese)
    if len(names) == len(specs.actions):
        yield from check_words("service", {k: v for k, v in specs.service.items() if k != "types"}, english, chinese)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", default="", help="actions to check, with commas; default: all")
    parser.add_argument("--specs", type=Path, default=REPOSITORY / "specs" / "ocr")
    parser.add_argument("--official", type=Path, default=OFFICIAL_FOLDER, help="where tccli was installed")
    parser.add_argument("--english", type=Path, default=ENGLISH_FOLDER, help="where the English SDK was installed")
    arguments = parser.parse_args()

    english = english_runs(official_folder(arguments.english, SDK_FOLDER))
    official = official_folder(arguments.official, TCCLI_FOLDER)
    api = json.loads((official / "api.json").read_text(encoding="utf-8"))
    examples = json.loads((official / "examples.json").read_text(encoding="utf-8"))
    chinese = {run for source in (api, examples) for text in strings(source) for run in character_runs(plain(text))}

    specs = read_folder(arguments.specs)
    names = [name for name in arguments.only.split(",") if name in specs.actions] or sorted(specs.actions)
    findings = list(dict.fromkeys(check(specs, names, english, chinese, Samples(api, examples), Official(api))))
    print("\n".join(findings) if findings else f"{len(names)} actions copy no official text, and no keyword repeats a name")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
