"""Uses the explorer of the site of OCR with a keyboard, on a phone, with a screen reader and on paper, in both languages and themes.

Usage: check_explorer_use.py FOLDER HOSTILE [CHECK...] [--pictures OUTPUT] [--measure]
    --pictures: only keeps what it sees as PNG files
    --measure:  only prints how long it takes to open, and to follow a keystroke
"""

import importlib.resources
import pathlib
import statistics
import sys

from browser import DESK, PHONE, opened, run
from explorer_page import ACTION, HOSTILE, at, choose, field, fill_json, json_of, open_explorer, summary

AXE = importlib.resources.files("axe_playwright_python").joinpath("axe.min.js").read_text(encoding="utf-8")


def check_keyboard(browser):
    with browser.page() as page:
        open_explorer(page)
        browser.check(page.evaluate("document.querySelector('.explorer').contains(document.activeElement)"), "the focus is not in the explorer")
        url = field(page, "ImageUrl").locator("textarea")
        url.focus()
        page.keyboard.type("t")
        browser.check(url.input_value().endswith("t"), "a letter is not typed")
        browser.check("tried" in page.locator("#input\\.ImageUrl").get_attribute("class"), "the row of the field is not marked")
        for key, tab in (("Alt+2", "signature"), ("Alt+3", "answer"), ("Alt+1", "code")):
            page.keyboard.press(key)
            browser.check(page.evaluate("document.activeElement.dataset.kind") == tab, f"{key} does not lead to {tab}")
        page.keyboard.press("ArrowRight")
        browser.check(page.evaluate("document.activeElement.dataset.kind") == "signature", "an arrow does not lead to the next tab")
        url.focus()
        page.keyboard.press("Control+Enter")
        page.wait_for_selector(".explorer-answer:visible pre")
        browser.check(page.evaluate("document.activeElement.tagName") == "TEXTAREA", "sending moves the focus")
        page.keyboard.press("Escape")
        browser.check(page.evaluate("document.activeElement.hash") == "#input.ImageUrl", "Escape does not lead to the row of the field")
        radio = field(page, "CardSide").locator("input:checked")
        radio.focus()
        page.keyboard.press("ArrowRight")
        browser.check('"BACK"' in json_of(page), "an arrow does not choose the next segment")
        page.locator("#input\\.Config .use").click()
        browser.check(page.evaluate("document.activeElement.closest('.field').querySelector('.name').textContent") == "Config", "use does not open the field")
        page.hover("#input\\.CardSide .about")
        browser.check("marked" in field(page, "CardSide").get_attribute("class"), "the field of a row is not marked")


def check_phone(browser):
    with browser.page(viewport=PHONE, has_touch=True) as page:
        page.goto(at(f"zh/{ACTION}.html"))
        box = page.locator(".try").bounding_box()
        browser.check(box["y"] > PHONE["height"] - 80, f"the button is at {box} on a phone")
        page.locator(".try").tap()
        page.wait_for_selector(".explorer[open]:has(.summary:not(:empty))")
        width = page.evaluate("document.querySelector('.explorer').scrollWidth")
        browser.check(width <= PHONE["width"], f"the sheet is {width} wide")
        sheet = page.locator(".explorer").bounding_box()
        browser.check(sheet["width"] == PHONE["width"] and sheet["height"] == PHONE["height"], f"the sheet covers {sheet}")
        choose(page, "CardSide", "BACK")
        for name in ("代码", "签名", "模拟响应"):
            page.get_by_role("tab", name=name).tap()
            browser.check(page.locator(".explorer-panel:visible").count() == 1 and not page.locator(".explorer-form").is_visible(), f"{name} is not alone")
        browser.check(page.locator(".send").is_visible(), "the button to send is out of reach")
        page.keyboard.press("Escape")
        browser.check(not page.locator(".explorer").is_visible(), "Escape does not close the sheet")
        page.locator(".try").tap()
        browser.check('"BACK"' in json_of(page), "a sheet that was closed has lost its value")


def check_axe(browser):
    for language, theme, viewport in (("en", "light", DESK), ("zh", "dark", DESK), ("zh", "light", PHONE), ("en", "dark", PHONE)):
        with browser.page(viewport=viewport, color_scheme=theme) as page:
            open_explorer(page, f"{language}/{ACTION}.html")
            page.locator(".more input").check()
            field(page, "Config").locator("summary").click()
            field(page, "ImageBase64").locator("summary").click()
            page.evaluate(AXE)
            for state in ("form", "broken", "code", "signature", "answer"):
                if state == "broken":
                    fill_json(page, '{"CardSide": 1, "Odd": [], "EnableReflectDetail": true}')
                    page.keyboard.press("Control+Enter")
                    page.wait_for_selector(".explorer .summary.wrong")
                if state not in ("form", "broken"):
                    page.locator(f".explorer [data-kind={state}]").click()
                for rule in page.evaluate("() => axe.run('.explorer', { preload: false, resultTypes: ['violations'] })")["violations"]:
                    targets = [node["target"][0] for node in rule["nodes"]]
                    browser.check(False, f"{language}, {theme}, {viewport['width']}, {state}: {rule['id']}: {rule['help']}: {targets[:3]}")
            if viewport == DESK:
                # The page beside it has marks and buttons of its own.
                for rule in page.evaluate("() => axe.run(document, { preload: false, resultTypes: ['violations'] })")["violations"]:
                    browser.check(False, f"{language}, {theme}: {rule['id']}: {rule['help']}: {rule['nodes'][0]['target']}")


def check_paper(browser):
    with browser.page() as page:
        open_explorer(page)
        page.emulate_media(media="print")
        browser.check(not page.locator(".explorer").is_visible(), "the explorer is printed")
        browser.check(page.locator(".panel:visible").count() == page.locator(".panel").count(), "not all samples are printed")
        browser.check(page.locator(".use:visible, .try:visible").count() == 0, "buttons are printed")
    with browser.page(java_script_enabled=False) as page:
        page.goto(at(f"en/{ACTION}.html"))
        browser.check(not page.locator(".try").is_visible(), "a button that does nothing is shown")
        browser.check(page.locator(".panel:visible").count() == page.locator(".panel").count(), "samples are hidden")


def check_hostile(browser):
    with browser.page() as page:
        for path in sorted((HOSTILE / "forms").rglob("*.js")):
            for language in ("en", "zh"):
                open_explorer(page, f"{language}/{path.parent.name}/{path.stem}.html", site=HOSTILE)
                if page.locator(".more").is_visible():
                    page.locator(".more input").check()
                for button in page.locator(".about-button").all():
                    button.click()
                for tab in ("code", "signature", "answer"):
                    page.locator(f".explorer [data-kind={tab}]").click()
                fill_json(page, '{"<img src=x onerror=alert(1)>": "<script>document.title = \'owned\'</script>", "Text": {"</textarea>": 1}}')
                page.locator(".send").click()
                page.wait_for_selector(".explorer .summary.wrong")
                strays = page.locator(".explorer :is(script, img, svg, iframe), [onerror], [onload]").count()
                browser.check(strays == 0 and page.title() != "owned", f"{path.stem}: a spec's markup became {strays} elements")
                browser.check("<img src=x onerror=alert(1)> " in summary(page) or "problem" in summary(page) or "问题" in summary(page), summary(page))


def measure(browser):
    """Opening and following a keystroke, as medians of 20."""
    opening, keys = [], []
    for _ in range(20):
        with browser.page() as page:
            page.goto(at(f"en/{ACTION}.html"))
            opening.append(page.evaluate("""async () => {
                const start = performance.now();
                await openExplorer();
                document.querySelector(".explorer").getBoundingClientRect();
                return performance.now() - start;
            }"""))
            keys.append(page.evaluate("""() => {
                const field = document.querySelector(".explorer .field textarea[inputmode=url]");
                const start = performance.now();
                field.value += "x";
                field.dispatchEvent(new Event("input", { bubbles: true }));
                document.querySelector(".explorer").getBoundingClientRect();
                return performance.now() - start;
            }"""))
    print(f"opens in {statistics.median(opening):.1f} ms, follows a keystroke in {statistics.median(keys):.1f} ms (medians of 20)")


def take_pictures(browser):
    folder = pathlib.Path(sys.argv[sys.argv.index("--pictures") + 1])
    folder.mkdir(parents=True, exist_ok=True)
    for language in ("en", "zh"):
        for theme in ("light", "dark"):
            for name, viewport in (("desk", DESK), ("phone", PHONE)):
                with browser.page(viewport=viewport, color_scheme=theme) as page:
                    page.goto(at(f"{language}/{ACTION}.html"))
                    page.screenshot(path=folder / f"{name}-{language}-{theme}-closed.png")
                    page.keyboard.press("t")
                    page.wait_for_selector(".explorer[open]:has(.summary:not(:empty))")
                    page.locator(".more input").check()
                    page.screenshot(path=folder / f"{name}-{language}-{theme}.png")
                    field(page, "Config").locator("summary").click()
                    fill_json(page, '{"CardSide": 1, "Odd": [], "Config": "{\\"Quality\\":true}"}')
                    page.keyboard.press("Control+Enter")
                    page.wait_for_selector(".explorer .summary.wrong")
                    page.screenshot(path=folder / f"{name}-{language}-{theme}-answer.png")
                    page.locator(".explorer [data-kind=signature]").click()
                    page.screenshot(path=folder / f"{name}-{language}-{theme}-signature.png")


CHECKS = [check_keyboard, check_phone, check_axe, check_paper, check_hostile]

with opened() as browser:
    if "--measure" in sys.argv:
        run(browser, [measure])
    if "--pictures" in sys.argv:
        run(browser, [take_pictures])
    run(browser, [check for check in CHECKS if len(sys.argv) < 4 or check.__name__ in sys.argv[3:]])
