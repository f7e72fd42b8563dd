"""Reads a site of docs: its pages as trees, parsed as browsers parse them."""

import functools
import pathlib
import urllib.parse

import html5lib


class Page:
    def __init__(self, path):
        self.path = path
        text = path.read_text(encoding="utf-8")
        self.size = len(text.encode())
        parser = html5lib.HTMLParser(namespaceHTMLElements=False)
        self.root = parser.parse(text)
        self.errors = [f"{position}: {code}" for position, code, _ in parser.errors]
        self.elements = [element for element in self.root.iter() if isinstance(element.tag, str)]
        self.ids = [element.get("id") for element in self.elements if element.get("id") is not None]

    def all(self, tag):
        return [element for element in self.elements if element.tag == tag]


class Site:
    def __init__(self, folder):
        self.folder = pathlib.Path(folder).resolve()
        self.paths = sorted(self.folder.rglob("*.html"))

    @functools.cache
    def page(self, path):
        return Page(path)

    def target(self, page, address):
        """The file to which a relative address leads, and the anchor in it."""
        parts = urllib.parse.urlsplit(address)
        path = page.path if not parts.path else page.path.parent / urllib.parse.unquote(parts.path)
        return pathlib.Path(path).resolve(), urllib.parse.unquote(parts.fragment)
