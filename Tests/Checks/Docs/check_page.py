"""Reads pages of actions as readers do who look for a sample, a member, a value or a type: beside the text and on a phone, by
links from elsewhere, on paper.

Usage: check_page.py FOLDER
"""

import pathlib
import sys

from browser import DESK, PHONE, address, follow, opened, run

SITE = pathlib.Path(sys.argv[1]).resolve()
MANY = "ocr/GeneralBasicOCR.html"
PARTS = "ocr/RecognizeGeneralInvoice"
LAPTOP = {"width": 1280, "height": 800}


def at(path, anchor=""):
    return address(SITE / path) + (f"#{anchor}" if anchor else "")


def top(page, selector):
    return page.locator(selector).first.bounding_box()["y"]


def inSight(page, selector):
    """The first such element is on the screen, and below the bar."""
    return page.evaluate("""(selector) => {
        const element = document.querySelector(selector), box = element.getBoundingClientRect();
        return element.checkVisibility({ contentVisibilityAuto: true }) && box.height > 0 && box.top >= 50 && box.top < innerHeight - 20;
    }""", selector)


def check_samples_beside(browser):
    for viewport in (LAPTOP, DESK):
        with browser.page(viewport=viewport) as page:
            page.goto(at(f"en/{MANY}"))
            text, samples = page.locator(".intro").bounding_box(), page.locator(".samples").bounding_box()
            browser.check(samples["x"] >= text["x"] + text["width"], f"{viewport['width']} wide: samples are not beside the text")
            browser.check(page.locator("[role=tab]:visible").first.inner_text() == "Swift", "the first tab is not Swift")
            browser.check(page.locator(".signature").inner_text().startswith("func generalBasicOCR("), "there is no signature")
            page.locator("#errors").scroll_into_view_if_needed()
            browser.check(inSight(page, ".panel:not([hidden]) pre"), "the sample scrolls away")
            browser.check(
                page.evaluate("document.querySelector('.samples').getBoundingClientRect().bottom <= innerHeight"),
                "the samples are taller than the screen")
    with browser.page(viewport=PHONE) as page:
        page.goto(at(f"en/{MANY}"))
        browser.check(
            top(page, ".lead") < top(page, ".samples") < top(page, "#overview"), "the samples do not follow the summary")
        browser.check(top(page, ".samples") < PHONE["height"], "the samples are not on the first screen of a phone")


def check_examples(browser):
    with browser.page() as page:
        page.goto(at(f"en/{MANY}"))
        titles = page.locator(".chooser option").all_inner_texts()
        browser.check(len(titles) > 1, f"there are {len(titles)} examples to choose from")
        page.locator(".chooser").select_option(index=1)
        browser.check(page.locator(".example:visible").count() == 1, "more or fewer than one example is shown")
        browser.check(page.locator(".example:visible").get_attribute("id") != page.locator(".example").first.get_attribute("id"),
                      "choosing an example does not show it")
        page.locator(".chooser").select_option(index=0)
        page.get_by_role("tab", name="curl").first.click()
        browser.check(page.locator(".missing:visible").count() == 0, "a sample that is there is called missing")
        page.locator(".chooser").select_option(index=1)
        notice = page.locator(".missing:visible")
        browser.check(notice.count() == 1 and "no curl sample" in notice.inner_text(), "another sample is shown without a word")
        notice.locator("a").click()
        page.wait_for_function("() => document.querySelector('.chooser').selectedIndex === 0")
        browser.check(page.locator(".panel:visible").get_attribute("id").endswith(".curl"), "the link does not lead to the curl sample")


def check_links_to_samples(browser):
    """Links from elsewhere, also those that were made when anchors were numbers, open what they name, without gliding."""
    with browser.page() as page:
        page.goto(at(f"en/{MANY}"))
        ids = page.locator(".example").evaluate_all("(all) => all.map((example) => example.id)")
        browser.check(all(not id.removeprefix("example-").isdigit() for id in ids), f"examples are called {ids}")
    for anchor, panel in [
        (f"{ids[1]}.JSON", f"{ids[1]}.JSON"), ("example-2.Swift", f"{ids[1]}.Swift"), ("example-1.tccli", f"{ids[0]}.tccli"),
    ]:
        for viewport in (DESK, PHONE):
            with browser.page(viewport=viewport, isCalm=False) as page:
                page.goto(at(f"en/{MANY}", anchor))
                page.wait_for_function("(id) => !document.getElementById(id).hasAttribute('hidden')", arg=panel)
                browser.check(inSight(page, f"[id='{panel}'] pre"), f"#{anchor} is not in sight at {viewport['width']}")
                selected = page.locator('[role=tab][aria-selected="true"]:visible').inner_text()
                browser.check(selected == panel.split(".")[1], f"#{anchor} opens {selected}")
    # Going on at once cancels the icon of the page before.
    with browser.page(isCalm=False, isWhole=False) as page:
        for anchor in ("type-TextParagraph", "errors"):
            page.goto("about:blank")
            page.goto(at(f"en/{MANY}", anchor))
            before = page.evaluate("scrollY")
            page.wait_for_timeout(250)
            browser.check(inSight(page, f"[id='{anchor}']") and page.evaluate("scrollY") == before, f"#{anchor} is reached by gliding")
        page.goto(at("en/ocr/index.html", "group-3"))
        page.wait_for_url("**#group-cards")
        page.goto(at(f"zh/{MANY}", "limits"))
        page.wait_for_url("**#overview")
        page.goto(at(f"en/{PARTS}.html", "type-ShoppingReceipt"))
        page.wait_for_url("**/RecognizeGeneralInvoice.types*.html#type-ShoppingReceipt")
        page.goto(at(f"en/{MANY}", "%E0%A4%A"))
        browser.check(page.locator("h1").is_visible(), "an anchor that cannot be decoded breaks the page")


def check_folds(browser):
    with browser.page() as page:
        page.goto(at(f"en/{MANY}"))
        row = page.locator("[id='input.LanguageType']")
        browser.check(row.locator("dt:visible").count() == 6, f"{row.locator('dt:visible').count()} values are shown at once")
        row.locator("summary").click()
        browser.check(row.locator("dt:visible").count() == 23, "the fold does not show the other values")
        page.goto(at(f"zh/{MANY}", "input.LanguageType"))
        browser.check(page.locator("[id='input.LanguageType'] dt:visible").count() == 23, "a link does not open the fold")
        page.goto(at(f"en/{MANY}", "input.LanguageType=spa"))
        browser.check(page.locator("dt.marked:visible").inner_text() == "spa .spa" and inSight(page, "dt.marked"),
                      "a link to a value does not show it")


def check_types_in_place(browser):
    with browser.page() as page:
        page.goto(at(f"en/{MANY}"))
        fold = page.locator("[id='output.TextDetections'] > .about > .inner")
        fold.locator("> summary").click()
        inner = fold.locator("> .members")
        members = page.locator("#type-TextDetection").locator("xpath=../table/tbody/tr").count()
        browser.becomes(lambda: inner.locator("> tbody > tr").count() == members > 0, "the type that opens in place lacks members")
        nested = inner.locator("tr", has_text="Polygon").locator(".inner").first
        nested.locator("> summary").click()
        browser.becomes(nested.locator(".members a", has_text="X").first.is_visible, "a type within a type does not open")
        doubled = page.evaluate("""() => {
            const ids = [...document.querySelectorAll("[id]")].map((element) => element.id);
            return ids.filter((id, at) => ids.indexOf(id) !== at);
        }""")
        browser.check(not doubled, f"opening types repeats the ids {doubled}")
        page.goto(at("en/ocr/RunRerank.html"))
    # Types that hold themselves do not open endlessly by themselves.
    with browser.page() as page:
        page.goto(at(f"en/{PARTS}.html"))
        browser.check(page.locator(".inner .inner").count() == 0, "types are opened before a reader asks")


def check_groups(browser):
    for language, heading in (("en", "At least one of these is required"), ("zh", "以下参数至少传一个")):
        with browser.page() as page:
            page.goto(at(f"{language}/{MANY}"))
            group = page.locator("#input ~ table tbody.group").first
            browser.check(heading in group.inner_text(), f"{language}: the group has no heading")
            names = group.locator("tr:not(.rule) th").all_inner_texts()
            browser.check(names == ["ImageBase64", "ImageUrl"], f"{language}: the group holds {names}")


def check_parts(browser):
    with browser.page() as page:
        titles = set()
        page.goto(at(f"en/{PARTS}.html"))
        for _ in range(10):
            titles.add(page.title())
            onward = page.locator("a[rel=next]")
            if onward.count() == 0:
                break
            follow(page, onward)
        parts = len(list(SITE.glob(f"en/{PARTS}*.html")))
        browser.check(len(titles) == parts > 2, f"{parts} pages with types have the titles {titles}")
        browser.check(sum(": Types " not in title for title in titles) == 1, f"titles: {titles}")


def check_print(browser):
    with browser.page() as page:
        page.goto(at(f"en/{MANY}"))
        page.emulate_media(media="print")
        page.evaluate("dispatchEvent(new Event('beforeprint'))")
        for kind in (".panel", ".example", ".example h3", ".panel h4", "dl.values"):
            hidden = page.evaluate("""(kind) => [...document.querySelectorAll(kind)].filter((element) =>
                !element.checkVisibility({ contentVisibilityAuto: true }) || element.getBoundingClientRect().height === 0).length""", kind)
            browser.check(hidden == 0, f"on paper {hidden} of {kind} are missing")
        browser.check(page.locator("[role=tablist]:visible, .copy:visible, .left:visible").count() == 0, "paper has buttons")
        page.evaluate("dispatchEvent(new Event('afterprint'))")
        page.emulate_media(media="screen")
        browser.check(page.locator("main details[open]").count() == 0, "folds stay open after printing")


def check_contents(browser):
    with browser.page() as page:
        page.goto(at(f"en/{MANY}"))
        page.locator(".toc a", has_text="Permission").click()
        page.wait_for_function("() => document.querySelector('.toc [aria-current]').hash === '#permission'")
        page.evaluate("scrollBy(0, -200)")
        page.wait_for_function("() => document.querySelector('.toc [aria-current]').hash === '#errors'")
    with browser.page(viewport=PHONE, has_touch=True) as page:
        page.goto(at(f"en/{MANY}", "output"))
        browser.check(inSight(page, ".toc summary") and page.locator(".toc .here").inner_text() == "Output parameters",
                      "a phone does not show where the reader is")
        browser.check(page.locator(".toc li:visible").count() == 0, "the table of contents covers a phone")
        page.click(".toc summary")
        page.locator(".toc a", has_text="Error codes").click()
        page.wait_for_function("() => document.querySelector('#errors').getBoundingClientRect().top < 200")
        browser.check(page.locator(".toc li:visible").count() == 0, "the table of contents stays open")


def check_names(browser):
    """No name is cut off, and none breaks inside a word if it can break between two."""
    with browser.page() as page:
        page.goto(at(f"en/{PARTS}.html"))
        page.evaluate("document.querySelectorAll('.side details').forEach((group) => { group.open = true; })")
        cut = page.evaluate("""() => [...document.querySelectorAll(".side a, .toc a")]
            .filter((link) => link.scrollWidth > link.clientWidth + 1).map((link) => link.textContent)""")
        browser.check(not cut, f"names are cut off in the navigation: {cut}")
    with browser.page(viewport={"width": 320, "height": 600}) as page:
        page.goto(at(f"en/{PARTS}.html"))
        lines = page.evaluate("""() => {
            const heading = document.querySelector("h1"), range = document.createRange(), lines = [];
            const texts = document.createTreeWalker(heading, NodeFilter.SHOW_TEXT);
            while (texts.nextNode()) {
                for (let at = 0; at < texts.currentNode.length; at += 1) {
                    range.setStart(texts.currentNode, at);
                    range.setEnd(texts.currentNode, at + 1);
                    const top = Math.round(range.getBoundingClientRect().top);
                    if (lines.length === 0 || lines.at(-1)[0] !== top) lines.push([top, ""]);
                    lines.at(-1)[1] += texts.currentNode.data[at];
                }
            }
            return lines.map(([, text]) => text);
        }""")
        browser.check(len(lines) > 1 and all(line[0].isupper() for line in lines), f"the heading breaks as {lines}")


def check_storage(browser):
    """Every file on a disk shares the storage of the browser."""
    with browser.page(color_scheme="light") as page:
        page.goto(at(f"en/{MANY}"))
        page.click(".theme")
        page.get_by_role("tab", name="curl").first.click()
        keys = page.evaluate("Object.keys(localStorage).sort()")
        browser.check(keys == ["tcgen.sample", "tcgen.theme"], f"the storage has {keys}")


def check_lengths(browser):
    with browser.page(viewport=PHONE) as page:
        for language in ("en", "zh"):
            page.goto(at(f"{language}/ocr/index.html"))
            height = page.evaluate("document.querySelector('#errors, .foot').getBoundingClientRect().top")
            browser.check(height < 7500, f"{language}: the actions of the service take {height} pixels on a phone")


def check_wide_screen(browser):
    """The bar begins and ends where the page does."""
    with browser.page(viewport={"width": 2400, "height": 1000}) as page:
        page.goto(at(f"en/{MANY}"))
        bar, side = page.locator(".brand").bounding_box()["x"], page.locator(".toc summary").bounding_box()["x"]
        browser.check(abs(bar - side) < 30, f"the bar begins at {bar}, the page at {side}")


CHECKS = [
    check_samples_beside, check_examples, check_links_to_samples, check_folds, check_types_in_place, check_groups, check_parts,
    check_print, check_contents, check_names, check_storage, check_lengths, check_wide_screen,
]

with opened() as browser:
    run(browser, CHECKS)
