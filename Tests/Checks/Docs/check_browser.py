"""Uses the site of OCR as readers do: walks, switches, copies, in both languages, themes and widths. For its search there is
check_search.py.

Usage: check_browser.py FOLDER [--pictures OUTPUT]     --pictures: also keeps what it sees as PNG files
"""

import pathlib
import sys

from browser import DESK, PHONE, address, opened, run, search

SITE = pathlib.Path(sys.argv[1]).resolve()
ACTION = "ocr/IDCardOCR.html"


def at(path, anchor=""):
    return address(SITE / path) + (f"#{anchor}" if anchor else "")


def check_switches(browser):
    with browser.page(color_scheme="light") as page:
        ground = "getComputedStyle(document.body).backgroundColor"
        page.goto(at(f"en/{ACTION}"))
        light = page.evaluate(ground)
        page.click(".theme")
        dark = page.evaluate(ground)
        browser.check(light != dark, "the theme does not change")
        page.reload()
        browser.check(page.evaluate(ground) == dark, "the theme is forgotten")

        page.evaluate("document.getElementById('output.Birth').scrollIntoView()")
        # A plain press of the mouse: `click` would first scroll to what is in sight already.
        box = page.locator(".language").bounding_box()
        page.mouse.click(box["x"] + 5, box["y"] + 5)
        page.wait_for_url("**/zh/ocr/IDCardOCR.html#*")
        browser.check(page.locator("h2#output").inner_text() == "输出参数", "the other language is not Chinese")
        top = page.evaluate("document.getElementById('output.Birth').getBoundingClientRect().top")
        browser.check(0 < top < 400, f"the scroll position is lost when the language changes: the element is at {top}")
        browser.check(page.evaluate(ground) == dark, "the theme is forgotten in the other language")
        page.click(".theme")
        browser.check(page.evaluate(ground) == light, "the theme does not change back")
    with browser.page(color_scheme="dark") as page:
        page.goto(at(f"en/{ACTION}"))
        browser.check(page.evaluate(ground) == dark, "the system's dark theme is not followed")


def check_copying_and_tabs(browser):
    with browser.page(permissions=["clipboard-read", "clipboard-write"]) as page:
        page.goto(at(f"en/{ACTION}"))
        page.get_by_role("tab", name="Swift").first.click()
        browser.check(page.locator(".panel:visible").count() == 1, "more or fewer than one sample is shown")
        code = page.locator(".panel:visible pre").first
        page.locator(".panel:visible .copy").first.click()
        page.wait_for_selector(".copy.done")
        copied = page.evaluate("navigator.clipboard.readText()")
        browser.check(copied == code.text_content() and "OCR.Client" in copied, "the copied sample is another")
        page.keyboard.press("Tab")
        tab = page.get_by_role("tab", name="Swift").first
        tab.focus()
        page.keyboard.press("ArrowRight")
        browser.check(
            page.evaluate("document.activeElement.textContent") == "curl", "an arrow does not lead to the next tab")
        page.reload()
        selected = page.locator('[role=tab][aria-selected="true"]').first.inner_text()
        browser.check(selected == "curl", "the chosen kind of sample is forgotten")


def check_walking(browser):
    with browser.page() as page:
        page.goto(at("index.html"))
        page.get_by_role("link", name="Optical Character Recognition").click()
        page.locator("main a", has_text="GeneralBasicOCR").first.click()
        page.locator(".kind a").first.click()
        browser.check(page.locator(":target").is_visible(), "a type does not lead to its table")
        page.locator(".side a", has_text="GeneralFastOCR").click()
        page.wait_for_url("**/GeneralFastOCR.html")
        browser.check("GeneralFastOCR" in page.locator(".side [aria-current=page]").inner_text(), "the page is not marked")
        page.keyboard.press("Tab")
        browser.check(page.evaluate("document.activeElement.className") == "skip", "Tab does not reach the skip link")
        page.keyboard.press("Enter")
        browser.check(page.evaluate("document.activeElement.id") == "content", "the skip link does not skip")


def check_contrast(browser):
    """WCAG 2 AA: text and its ground differ by 4.5 at least."""
    for theme in ("light", "dark"):
        with browser.page(color_scheme=theme) as page:
            for path in (f"en/{ACTION}", "zh/ocr/index.html"):
                page.goto(at(path))
                search(page, "card")
                faint = page.evaluate("""() => {
                    const painter = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
                    const parse = (color) => {
                        painter.clearRect(0, 0, 1, 1);
                        painter.fillStyle = color;
                        painter.fillRect(0, 0, 1, 1);
                        return [...painter.getImageData(0, 0, 1, 1).data];
                    };
                    const light = (color) => color.slice(0, 3)
                        .map((part) => part / 255)
                        .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
                        .reduce((sum, part, at) => sum + part * [0.2126, 0.7152, 0.0722][at], 0);
                    const found = new Map();
                    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
                    while (texts.nextNode()) {
                        const element = texts.currentNode.parentElement;
                        if (!texts.currentNode.data.trim() || !element.checkVisibility()) continue;
                        let ground = element;
                        while (parse(getComputedStyle(ground).backgroundColor)[3] === 0) ground = ground.parentElement;
                        const pair = [getComputedStyle(element).color, getComputedStyle(ground).backgroundColor];
                        const [dark, bright] = pair.map(parse).map(light).sort((one, other) => one - other);
                        const contrast = (bright + 0.05) / (dark + 0.05);
                        if (contrast < 4.5) found.set(pair.join(" on "), `${contrast.toFixed(2)}: ${element.outerHTML.slice(0, 80)}`);
                    }
                    return [...found];
                }""")
                for pair, where in faint:
                    browser.check(False, f"{path}, {theme}: {pair} has a contrast of {where}")


def check_phone(browser):
    for path in [f"en/{ACTION}", "zh/ocr/index.html", "en/ocr/RecognizeGeneralInvoice.html", "index.zh.html"]:
        with browser.page(viewport=PHONE, has_touch=True) as page:
            page.goto(at(path))
            width = page.evaluate("document.documentElement.scrollWidth")
            browser.check(width <= PHONE["width"], f"{path} is {width} wide on a phone")
            if page.locator(".side").count() == 0:
                continue
            browser.check(page.locator(".side").is_hidden(), f"{path}: the menu covers the phone")
            page.click(".menu")
            browser.check(page.locator(".side summary").first.is_visible(), f"{path}: the menu does not open")
            page.keyboard.press("Escape")
            browser.check(page.locator(".side").is_hidden(), f"{path}: Escape does not close the menu")


def check_tall_window(browser):
    """A page that is shorter than its window has its parts where it would have them in a lower one."""
    for width in (900, 1280, DESK["width"]):
        with browser.page(viewport={"width": width, "height": 12_000}) as page:
            page.goto(at(f"en/{ACTION}"))
            above = page.locator(".toc").bounding_box()
            gap = page.locator(".crumbs").bounding_box()["y"] - above["y"]
            if width < 960:
                gap -= above["height"]
            browser.check(0 <= gap < 50, f"{width} wide: {gap} pixels between the links to sections and the text")
            page.goto(at("en/ocr/index.html"))
            top = page.locator(".crumbs").bounding_box()["y"]
            browser.check(top < 150, f"{width} wide: {top} pixels above the index")


def check_without_scripts(browser):
    with browser.page(java_script_enabled=False) as page:
        page.goto(at(f"en/{ACTION}"))
        browser.check(page.locator(".panel").count() == page.locator(".panel:visible").count(), "samples are hidden")
        browser.check(page.locator(".panel h4:visible").count() > 3, "samples have no headings")
        browser.check(page.locator(".left a:visible").count() > 5, "the column at the left leads nowhere")
        page.click(".language")
        browser.check(page.url.endswith("zh/ocr/IDCardOCR.html"), "the language cannot be changed without scripts")


def take_pictures(browser, folder):
    folder.mkdir(parents=True, exist_ok=True)
    for theme in ("light", "dark"):
        for name, viewport in (("desk", DESK), ("phone", PHONE)):
            with browser.page(viewport=viewport, color_scheme=theme) as page:
                for path in ["index.html", "en/ocr/index.html", f"en/{ACTION}", f"zh/{ACTION}"]:
                    page.goto(at(path))
                    title = path.removesuffix(".html").replace("/", "-")
                    page.screenshot(path=folder / f"{title}-{theme}-{name}.png")
                search(page, "图片")
                page.screenshot(path=folder / f"search-{theme}-{name}.png")


CHECKS = [
    check_switches, check_copying_and_tabs, check_walking, check_contrast, check_phone, check_tall_window,
    check_without_scripts,
]

with opened() as browser:
    if "--pictures" in sys.argv:
        take_pictures(browser, pathlib.Path(sys.argv[sys.argv.index("--pictures") + 1]))
    run(browser, CHECKS)
