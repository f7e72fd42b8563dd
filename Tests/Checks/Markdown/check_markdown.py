"""Reads Markdown as GitHub does, and complains about links that lead nowhere, cells that are missing, and markup that a spec
should not have been able to write.

Usage: check_markdown.py FOLDER... [--shows FILE]
Each folder holds the pages of one service. --shows names a file of texts, one a line, that a reader must see as they are.
"""

import argparse
import pathlib
import re
import sys
from urllib.parse import unquote

from markdown_it import MarkdownIt

PARSER = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])
# What our own pages write as HTML.
OUR_HTML = re.compile(r'<br>|</?code>|<a id="type-[A-Za-z0-9_]+">|</a>')


class Page:
    def __init__(self, path):
        self.path = path
        self.lines = path.read_text(encoding="utf-8").split("\n")
        self.tokens = PARSER.parse("\n".join(self.lines))
        self.inlines = [child for token in self.tokens for child in token.children or []]
        self.anchors = set(re.findall(r'<a id="([^"]+)">', "\n".join(self.lines)))

    def seen(self):
        """What a reader sees, a block a line."""
        blocks = []
        for token in self.tokens:
            if token.type == "fence" or token.type == "code_block":
                blocks.append(token.content)
            elif token.children:
                blocks.append("".join(seen_inline(child) for child in token.children))
        return "\n".join(blocks)


def seen_inline(token):
    if token.type in ("text", "code_inline"):
        return token.content
    if token.type in ("softbreak", "hardbreak"):
        return "\n"
    return "\n" if token.content == "<br>" else ""


def html_complaints(page):
    for token in page.tokens:
        if token.type == "html_block":
            yield f"a block of HTML: {token.content[:60]!r}"
    for token in page.inlines:
        if token.type == "html_inline" and not OUR_HTML.fullmatch(token.content):
            yield f"HTML: {token.content[:60]!r}"
        if token.type in ("image", "s_open"):
            yield f"markup that no page of ours has: {token.type} {token.attrs}"


def table_complaints(page):
    width, is_row = 0, False
    for token in page.tokens:
        if token.type == "table_open":
            width = None
        elif token.type == "tr_open":
            line = page.lines[token.map[0]]
            # A pipe with a backslash before it is text.
            cells = len(re.findall(r"(?<!\\)(?:\\\\)*\|", line)) - 1
            width = width or cells
            if cells != width:
                yield f"line {token.map[0] + 1}: {cells} cells where the head has {width}"


def link_complaints(page, pages):
    for token in page.inlines:
        if token.type != "link_open":
            continue
        target = token.attrs["href"]
        if target.startswith("https://") or target.startswith("http://"):
            continue
        file, _, anchor = unquote(target).partition("#")
        other = pages.get(page.path.parent / file) if file else page
        if other is None:
            yield f"link to {target}: no such page"
        elif anchor and anchor not in other.anchors:
            yield f"link to {target}: no such place"


def structure_complaints(page):
    """Nothing but our own headings divides a page, and it is all one reads."""
    headings = [token for token in page.tokens if token.type == "heading_open"]
    if [token.tag for token in headings].count("h1") != 1 or headings[0].tag != "h1":
        yield "not exactly one title, at its start"
    if len(page.anchors) != len(re.findall(r'<a id="', "\n".join(page.lines))):
        yield "two places with one name"
    if "\u2028" in "\n".join(page.lines) or "\u202e" in "\n".join(page.lines):
        yield "a character that cannot be seen"


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("folders", nargs="+", type=pathlib.Path)
    arguments.add_argument("--shows", type=pathlib.Path)
    options = arguments.parse_args()
    complaints, count = [], 0
    for folder in options.folders:
        pages = {path: Page(path) for path in sorted(folder.glob("*.md"))}
        count += len(pages)
        if not pages:
            complaints.append(f"{folder}: no pages")
        for page in pages.values():
            for rule in (html_complaints, table_complaints, structure_complaints):
                complaints += [f"{page.path}: {text}" for text in rule(page)]
            complaints += [f"{page.path}: {text}" for text in link_complaints(page, pages)]
        linked = {page.path.parent / unquote(token.attrs["href"])
                  for page in pages.values() if page.path.name.startswith("README")
                  for token in page.inlines if token.type == "link_open"}
        complaints += [f"{path}: no index leads here" for path in pages if path not in linked]
        if options.shows:
            seen = "\n".join(page.seen() for page in pages.values())
            for text in options.shows.read_text(encoding="utf-8").splitlines():
                if text not in seen:
                    complaints.append(f"{folder}: a reader does not see {text!r}")
    for complaint in complaints:
        print(complaint, file=sys.stderr)
    print(f"{count} pages of Markdown, {len(complaints)} complaints")
    sys.exit(1 if complaints or not count else 0)


main()
