"""Opens the page of `tcapi usage` from disk, in a browser: in both languages and themes, without scripts, on a phone and on paper.

Usage: check_usage.py [--pictures OUTPUT]
    --pictures: only keeps what it sees as PNG files
"""

import contextlib
import pathlib
import subprocess
import sys
import tempfile

from explorer_program import CHECKS, PROGRAM  # noqa: I001, it finds the modules of the other checks
from browser import DESK, PHONE, address, opened, run
from check_live import AXE

sys.path.insert(0, str(CHECKS / "Journal"))
from usage import line_of, made_calls  # noqa: E402

STATES = (("en", "light", DESK), ("zh-CN", "dark", DESK), ("en", "dark", PHONE), ("zh-CN", "light", PHONE))
FOLDER = tempfile.TemporaryDirectory()
PAGE = pathlib.Path(FOLDER.name, "usage.html")


def make_page():
    journal = PAGE.with_name("calls.jsonl")
    journal.write_text("".join(map(line_of, made_calls(5000))))
    subprocess.run([PROGRAM, "usage", str(journal), "--html", str(PAGE)], check=True, capture_output=True)


@contextlib.contextmanager
def page_of_usage(browser, language="en", theme="light", viewport=DESK, **options):
    with browser.page(viewport=viewport, color_scheme=theme, **options) as page:
        page.goto(address(PAGE))
        if language != "en":
            page.locator(".bar .chinese").check(force=True)
        yield page


def check_languages_and_themes(browser):
    grounds = set()
    for language, theme, viewport in STATES:
        with page_of_usage(browser, language, theme, viewport, java_script_enabled=False) as page:
            browser.check(page.locator("main:visible").count() == 1 and page.locator("main:visible").get_attribute("lang") == language,
                          f"{language}: another part is shown")
            names = page.locator("main:visible figure > svg")
            browser.check(names.count() == 5, f"{language}: {names.count()} plots")
            for at in range(names.count()):
                box, table = names.nth(at).bounding_box(), page.locator("main:visible .pair .table").nth(at).bounding_box()
                browser.check(box["height"] > 100 and table["height"] > 100, f"{language}: plot {at} has no room")
                beside = table["x"] > box["x"] + 300
                browser.check(beside == (viewport == DESK), f"{language}: the table of plot {at} is at {table}, the plot at {box}")
        with page_of_usage(browser, language, theme, viewport) as page:
            grounds.add((theme, page.evaluate("getComputedStyle(document.body).backgroundColor")))
            wide = page.evaluate("document.documentElement.scrollWidth")
            browser.check(wide <= viewport["width"], f"{language}: the page is {wide} wide")
            # Colours of the style sheet hold in plots as well: its policy lets it in.
            fill = page.evaluate("getComputedStyle(document.querySelector('.fill.first')).fill")
            browser.check(fill not in ("rgb(0, 0, 0)", "none"), f"{theme}: a bar is {fill}")
    browser.check(len(grounds) == 2, f"the grounds of the themes are {grounds}")


def check_plots_have_room(browser):
    # A count stands at the end of its bar, where a plot that is wider than its column would hide it.
    for width in (1130, 1200, 1440, 1600):
        with page_of_usage(browser, viewport={"width": width, "height": 1000}) as page:
            cut = page.evaluate("""() => [...document.querySelectorAll("main[lang=en] figure")]
                .filter((figure) => figure.scrollWidth > figure.clientWidth + 1)
                .map((figure) => figure.querySelector("title").textContent)""")
            browser.check(not cut, f"{width} px: the right end is cut off of {cut}")


def check_axe(browser):
    for language, theme, viewport in STATES:
        with page_of_usage(browser, language, theme, viewport) as page:
            # The policy of the page lets no script in, except for this one of the browser's.
            page.evaluate(AXE)
            for rule in page.evaluate("() => axe.run(document, { preload: false, resultTypes: ['violations'] })")["violations"]:
                browser.check(False, f"{language}, {theme}: {rule['id']}: {rule['help']}: {rule['nodes'][0]['target']}")


def check_keyboard_and_paper(browser):
    with page_of_usage(browser) as page:
        page.keyboard.press("Tab")
        page.keyboard.press("ArrowRight")
        browser.check(page.locator("main[lang=zh-CN]").is_visible(), "an arrow does not choose the other language")
        page.keyboard.press("Tab")
        page.keyboard.press("Tab")
        browser.check(page.evaluate("document.activeElement.matches('.table')"), "a table cannot be scrolled with the keyboard")
        page.emulate_media(media="print")
        shown = page.evaluate("[...document.querySelectorAll('main[lang=zh-CN] .table')].every((one) => one.scrollHeight <= one.clientHeight + 2)")
        browser.check(shown, "tables are cut off on paper")


def take_pictures(browser):
    folder = pathlib.Path(sys.argv[sys.argv.index("--pictures") + 1])
    folder.mkdir(parents=True, exist_ok=True)
    for language, theme, viewport in STATES:
        with page_of_usage(browser, language, theme, viewport) as page:
            page.screenshot(path=folder / f"usage-{language}-{theme}-{viewport['width']}.png", full_page=True)


if __name__ == "__main__":
    make_page()
    with opened() as started:
        if "--pictures" in sys.argv:
            take_pictures(started)
        else:
            run(started, [check_languages_and_themes, check_plots_have_room, check_axe, check_keyboard_and_paper])
