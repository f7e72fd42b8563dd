"""The samples on the pages of a service, as a reader would copy them."""

import json
import pathlib
import re


class Sample:
    """One example of an action: its request, and the programs below it."""

    def __init__(self, page, action, number, blocks):
        self.name = f"{page.name}, example {number}"
        self.action = action
        # The first block of JSON is the request.
        self.request = json.loads(blocks["json"])
        self.curl = blocks.get("curl")
        self.tccli = blocks.get("tccli")


def samples(folder):
    """Yields the samples of all English pages, in order."""
    for page in sorted(pathlib.Path(folder).glob("*.md")):
        if page.name.endswith(".zh-CN.md") or page.name in ("README.md", "errors.md"):
            continue
        text = page.read_text(encoding="utf-8")
        # The title, if the action has one, comes before the name.
        action = text.split("\n", 1)[0].split(" ")[-1]
        examples = text.split("\n## Examples\n")[1].split("\n## ")[0]
        for number, example in enumerate(re.split(r"\n### \d+\. ", examples)[1:], 1):
            blocks = {}
            for title, fence, code in re.findall(r"\*\*(\w+)\*\*\n\n(`{3,})[a-z]*\n(.*?)\n\2\n", example + "\n", re.S):
                blocks[{"Request": "json"}.get(title, title)] = code
            yield Sample(page, action, number, blocks)
