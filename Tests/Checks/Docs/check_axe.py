"""Lets axe look for what keeps people from reading pages with a screen reader, a keyboard or weak eyes.

Usage: check_axe.py FOLDER
"""

import importlib.resources
import pathlib
import sys

from browser import DESK, PHONE, address, opened, run

SITE = pathlib.Path(sys.argv[1]).resolve()
AXE = importlib.resources.files("axe_playwright_python").joinpath("axe.min.js").read_text(encoding="utf-8")
PAGES = ["index.html", "en/ocr/index.html", "en/ocr/GeneralBasicOCR.html", "zh/ocr/RecognizeGeneralInvoice.types2.html"]


def check_pages(browser):
    for theme in ("light", "dark"):
        for width, viewport in (("a desk", DESK), ("a phone", PHONE)):
            with browser.page(viewport=viewport, color_scheme=theme) as page:
                for path in PAGES:
                    page.goto(address(SITE / path))
                    page.evaluate(AXE)
                    found = page.evaluate("() => axe.run(document, { preload: false, resultTypes: ['violations'] })")["violations"]
                    for rule in found:
                        targets = [node["target"][0] for node in rule["nodes"]]
                        browser.check(
                            False, f"{path}, {theme}, {width}: {rule['id']}: {rule['help']}: {len(targets)}, such as {targets[:3]}")


with opened() as browser:
    run(browser, [check_pages])
