"""Reads Markdown as GitHub does, and reports broken links, missing cells, and markup that a spec should not have been able to
write.

Usage: check_markdown.py FOLDER... [--guides FOLDER] [--shows FILE]
Each folder holds the pages of one service. --guides names the folder of the guides, to which pages link. --shows names a file
of texts, one a line, that a reader must see as they are.
"""

import argparse
import os
import pathlib
import re
import sys
from urllib.parse import unquote

from markdown_it import MarkdownIt

PARSER = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])
# The HTML that the generated pages contain.
OUR_HTML = re.compile(r'<br>|</?code>|<a id="[A-Za-z][A-Za-z0-9_-]*">|</a>')


class Page:
    def __init__(self, path):
        self.path = path
        self.lines = path.read_text(encoding="utf-8").split("\n")
        self.tokens = PARSER.parse("\n".join(self.lines))
        self.inlines = [child for token in self.tokens for child in token.children or []]
        self.anchors = set(re.findall(r'<a id="([^"]+)">', "\n".join(self.lines)))

    def seen(self):
        """Returns the visible text, one line for each block."""
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


def html_problems(page):
    for token in page.tokens:
        if token.type == "html_block":
            yield f"a block of HTML: {token.content[:60]!r}"
    for token in page.inlines:
        if token.type == "html_inline" and not OUR_HTML.fullmatch(token.content):
            yield f"HTML: {token.content[:60]!r}"
        if token.type in ("image", "s_open"):
            yield f"markup that no generated page has: {token.type} {token.attrs}"


def table_problems(page):
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


class Guides:
    """The pages about the API as a whole, which the pages of every service link to."""

    def __init__(self, folder):
        self.name = folder.name if folder else ""
        self.pages = {path.name: Page(path) for path in folder.glob("*.md")} if folder else {}


def link_problems(page, pages, guides):
    for token in page.inlines:
        if token.type != "link_open":
            continue
        target = token.attrs["href"]
        if target.startswith("https://") or target.startswith("http://"):
            continue
        file, _, anchor = unquote(target).partition("#")
        other = pages.get(pathlib.Path(os.path.normpath(page.path.parent / file))) if file else page
        if other is None and file.startswith(f"../{guides.name}/"):
            other = guides.pages.get(file.removeprefix(f"../{guides.name}/"))
        if other is None:
            yield f"link to {target}: no such page"
        elif anchor and anchor not in other.anchors:
            yield f"link to {target}: no such anchor"


def structure_problems(page):
    """Yields the problems of headings, anchors and invisible characters."""
    headings = [token for token in page.tokens if token.type == "heading_open"]
    if [token.tag for token in headings].count("h1") != 1 or headings[0].tag != "h1":
        yield "not exactly one title, at its start"
    if len(page.anchors) != len(re.findall(r'<a id="', "\n".join(page.lines))):
        yield "two anchors with one name"
    if "\u2028" in "\n".join(page.lines) or "\u202e" in "\n".join(page.lines):
        yield "a character that cannot be seen"


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("folders", nargs="+", type=pathlib.Path)
    arguments.add_argument("--shows", type=pathlib.Path)
    arguments.add_argument("--guides", type=pathlib.Path)
    options = arguments.parse_args()
    guides = Guides(options.guides)
    problems, count = [], 0
    for folder in options.folders:
        pages = {pathlib.Path(os.path.normpath(path)): Page(path) for path in sorted(folder.glob("*.md"))}
        count += len(pages)
        if not pages:
            problems.append(f"{folder}: no pages")
        for page in pages.values():
            for rule in (html_problems, table_problems, structure_problems):
                problems += [f"{page.path}: {text}" for text in rule(page)]
            problems += [f"{page.path}: {text}" for text in link_problems(page, pages, guides)]
        linked = {pathlib.Path(os.path.normpath(page.path.parent / unquote(token.attrs["href"]).partition("#")[0]))
                  for page in pages.values() if page.path.name.startswith("README")
                  for token in page.inlines if token.type == "link_open"}
        problems += [f"{path}: no index leads here" for path in pages if path not in linked]
        if options.shows:
            seen = "\n".join(page.seen() for page in pages.values())
            for text in options.shows.read_text(encoding="utf-8").splitlines():
                if text not in seen:
                    problems.append(f"{folder}: a reader does not see {text!r}")
    for problem in problems:
        print(problem, file=sys.stderr)
    print(f"{count} pages of Markdown, {len(problems)} problems")
    sys.exit(1 if problems or not count else 0)


main()
