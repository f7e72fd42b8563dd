"""Validates spec files with the JSON Schema, as an editor does while somebody types.

Usage: validate_specs.py SCHEMA FILE...
Prints a JSON object: each file given, with the list of its problems.
"""

import json
import re
import sys
from collections.abc import Iterator

import jsonschema
import yaml
from jsonschema.exceptions import ValidationError


class CoreLoader(yaml.CSafeLoader):
    """The core schema of YAML 1.2, which editors read; PyYAML's own rules are those of YAML 1.1."""

    yaml_implicit_resolvers = {}

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict:
        """Keys are texts, whatever they look like: JSON has no others."""
        return {key.value: self.construct_object(value, deep=deep) for key, value in node.value}


for tag, pattern, first in [
    ("bool", r"true|True|TRUE|false|False|FALSE", "tTfF"),
    ("null", r"~|null|Null|NULL|", ["~", "n", "N", ""]),
    ("int", r"[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+", "-+0123456789"),
    (
        "float",
        r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?|[-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN)",
        "-+.0123456789",
    ),
]:
    CoreLoader.add_implicit_resolver(f"tag:yaml.org,2002:{tag}", re.compile(f"^(?:{pattern})$"), list(first))


def integer(loader: CoreLoader, node: yaml.ScalarNode) -> int:
    return int(node.value, 0) if node.value[:2] in ("0x", "0o") else int(node.value)


CoreLoader.add_constructor("tag:yaml.org,2002:int", integer)


def pattern(_validator: object, pattern: str, instance: object, _schema: object) -> Iterator[ValidationError]:
    """As ECMA-262 has it, where `$` is the end, also before a line feed."""
    if isinstance(instance, str) and not re.search(pattern.replace("$", r"\Z"), instance):
        yield ValidationError(f"{instance!r} does not match {pattern!r}")


SpecValidator = jsonschema.validators.extend(jsonschema.Draft202012Validator, {"pattern": pattern})


def problems(validator: jsonschema.protocols.Validator, path: str) -> list[str]:
    try:
        with open(path, "rb") as file:
            documents = list(yaml.load_all(file, Loader=CoreLoader))
    except (yaml.YAMLError, ValueError, TypeError, RecursionError) as error:
        return [f"no YAML: {error}"]
    return [
        f"{'/'.join(map(str, error.absolute_path))}: {error.message[:200]}"
        for document in documents
        for error in validator.iter_errors(document)
    ]


def main() -> None:
    with open(sys.argv[1], encoding="utf-8") as file:
        schema = json.load(file)
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = SpecValidator(schema)
    json.dump({path: problems(validator, path) for path in sys.argv[2:]}, sys.stdout)


main()
