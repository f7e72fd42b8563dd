"""Reads spec files for the checks in this folder. Every scalar stays the text that was written."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

REPOSITORY = Path(__file__).resolve().parents[3]


@dataclass
class SpecFolder:
    """A service with all its actions and types, from any number of files."""

    service: dict[str, Any] = field(default_factory=dict)
    types: dict[str, dict[str, Any]] = field(default_factory=dict)
    actions: dict[str, dict[str, Any]] = field(default_factory=dict)
    files: dict[str, Path] = field(default_factory=dict)
    """The file of each action and each type."""


def read_folder(folder: Path) -> SpecFolder:
    """Reads every YAML file below `folder`. Raises ValueError where a document is no spec or a name comes twice."""
    found = SpecFolder()
    for path in sorted(folder.rglob("*.yaml")):
        for document in yaml.load_all(path.read_text(encoding="utf-8"), yaml.BaseLoader):
            add_document(found, document, path)
    return found


def add_document(found: SpecFolder, document: Any, path: Path) -> None:
    if not isinstance(document, dict) or ("Service" in document) == ("Action" in document):
        raise ValueError(f"{path}: a document is neither a service nor an action")
    if "Action" in document:
        if document["Action"] in found.actions:
            raise ValueError(f"{path}: {document['Action']} is described a second time")
        found.actions[document["Action"]] = document
        found.files[document["Action"]] = path
        return
    if "title" in document:
        found.service = document
    for name, description in document.get("types", {}).items():
        if name in found.types:
            raise ValueError(f"{path}: type {name} is described a second time, first in {found.files[name]}")
        found.types[name] = description
        found.files[name] = path
