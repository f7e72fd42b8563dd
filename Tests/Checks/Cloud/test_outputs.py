"""Generates everything for the whole cloud, and looks at what came out."""

from __future__ import annotations

import functools
import html
import os
import re
import resource
import subprocess
import sys
import unittest
import urllib.parse
from pathlib import Path

from clients import memory_mib
from cloud import CLOUD, REPOSITORY, TIME_LIMIT, say

LINK = re.compile(r'\s(?:href|src)="([^"]*)"')
ANCHOR = re.compile(r'\sid="([^"]*)"')
# Pages that are parsed as browsers do, with the arguments that make them: services with two versions, recursion, deprecated
# actions, binary members; and the heaviest pages of all.
PARSED = [
    ("aai btoe cii lkeap oceanus rce region sts", []),
    ("vod wedata", ["--include", "CreateTask,DescribeTaskDetail,PullEvents"]),
]


class OutputTests(unittest.TestCase):
    def test_everything_is_generated_within_a_gigabyte(self) -> None:
        for kind, count in [("Swift", 300), ("Docs/markdown", 300), ("Docs/html/en", 300), ("Docs/html/zh", 300)]:
            folders = [path for path in (CLOUD.generated / kind).iterdir() if path.is_dir() and path.name != "start-here"]
            self.assertEqual(count, len(folders), kind)
        # One in each language.
        self.assertEqual(600, len(list((CLOUD.generated / "Postman").glob("*.postman_collection.json"))))
        peak = memory_mib(resource.getrusage(resource.RUSAGE_CHILDREN))
        say(f"importing and generating took {peak} MiB at most")
        self.assertLessEqual(peak, 1024)

    def test_a_second_run_finds_everything_up_to_date(self) -> None:
        check = ["generate", CLOUD.specs, "--output", CLOUD.generated, "--check"]
        self.assertIn("Everything is up to date.", CLOUD.tcgen(*check, "--trust-record"))
        # Without that, all of it is made again.
        self.assertIn("Everything is up to date.", CLOUD.tcgen(*check))

    def test_nothing_changed_between_a_description_and_itself(self) -> None:
        self.assertEqual("Nothing changed.\n", CLOUD.tcgen("diff", CLOUD.specs / "vpc", CLOUD.specs / "vpc"))

    def test_every_link_of_the_pages_leads_somewhere(self) -> None:
        site = CLOUD.generated / "Docs" / "html"
        sizes: dict[Path, int] = {}
        broken: list[str] = []
        # Links to anchors stay in a service, so one service at a time is enough to know.
        for folder in [site, *sorted(site.glob("en/*")), *sorted(site.glob("zh/*"))]:
            pages = {path: path.read_text(encoding="utf-8") for path in folder.glob("*.html")}
            anchors = {path: set(ANCHOR.findall(text)) for path, text in pages.items()}
            for path, text in pages.items():
                sizes[path] = path.stat().st_size
                for address in set(LINK.findall(text)):
                    if not leads_somewhere(path, html.unescape(address), anchors):
                        broken.append(f"{path.relative_to(site)}: {address}")
        weights = sorted(sizes.values())
        heaviest = max(sizes, key=sizes.__getitem__)
        say(f"{len(sizes)} pages, {sum(weights) / 1e6:.0f} MB; half of them below {weights[len(weights) // 2]:,} bytes, "
            f"{sum(weight > 100_000 for weight in weights)} above 100,000, "
            f"the heaviest {weights[-1]:,} ({heaviest.relative_to(site)})")
        self.assertEqual([], broken[:20], f"{len(broken)} links lead nowhere")

    def test_pages_are_what_the_checks_of_html_ask_for(self) -> None:
        checker = REPOSITORY / "Tests" / "Checks" / "Docs" / "check_pages.py"
        for number, (services, arguments) in enumerate(PARSED):
            folder = CLOUD.root / f"parsed{number}"
            specs = [CLOUD.specs / name for name in services.split()]
            CLOUD.tcgen("generate", *specs, *arguments, "--only", "html", "--output", folder)
            run = subprocess.run(
                [sys.executable, checker, folder / "Docs" / "html"], capture_output=True, text=True, check=False,
                timeout=TIME_LIMIT)
            say("parsed: " + run.stdout.strip().split("\n")[-1])
            self.assertEqual(0, run.returncode, run.stdout[-4000:] + run.stderr[-2000:])


def leads_somewhere(page: Path, address: str, anchors: dict[Path, set[str]]) -> bool:
    """Returns True if a link leads to an existing file and, for a file in the same folder, to an existing anchor."""
    if address.startswith(("http://", "https://")):
        return True
    path, anchor = map(urllib.parse.unquote, urllib.parse.urldefrag(address))
    target = file(page.parent, path) if path else page
    return target is not None and (not anchor or target.parent != page.parent or anchor in anchors[target])


@functools.cache
def file(folder: Path, path: str) -> Path | None:
    target = Path(os.path.normpath(folder / path))
    return target if target.is_file() else None


if __name__ == "__main__":
    unittest.main()
