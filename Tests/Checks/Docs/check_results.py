"""Reads the results of searches in the site of OCR: the names that lead to an action, the language, the ways on, the roles for screen
readers, and the time that a search takes. check_search.py tests how the index is loaded.

Usage: check_results.py FOLDER
"""

import pathlib
import statistics
import sys

from browser import address, found, opened, run, says, search

SITE = pathlib.Path(sys.argv[1]).resolve()
# Milliseconds between two pictures of a screen.
FRAME = 16


def at(path):
    return address(SITE / path)


def check_names(browser):
    """Enter leads from the names that people use to the action, in both languages and with a typo."""
    for path, query, target in [
        ("en/ocr/index.html", "recognize id card", "en/ocr/IDCardOCR.html"),
        ("en/ocr/index.html", "GenerlBasicOCR", "en/ocr/GeneralBasicOCR.html"),
        ("zh/ocr/VinOCR.html", "身份证识别", "zh/ocr/IDCardOCR.html"),
        ("zh/ocr/VinOCR.html", "UnOpenError", "zh/ocr/errors.html#errors.FailedOperation.UnOpenError"),
        ("en/ocr/VinOCR.html", "AuthFailure.SignatureExpire", "en/ocr/errors.html#common-errors.AuthFailure.SignatureExpire"),
        ("zh/ocr/VinOCR.html", "ocr:IDCardOCR", "zh/ocr/IDCardOCR.html#permission"),
        ("en/ocr/VinOCR.html", "zh_rare", "#input.LanguageType"),
        ("index.html", "IDCardOptions", "en/ocr/IDCardOCR.html#type-IDCardOptions"),
    ]:
        with browser.page() as page:
            page.goto(at(path))
            search(page, query)
            page.keyboard.press("Enter")
            page.wait_for_url("**" + target)
            if "#" in target:
                browser.check(page.locator(":target").is_visible(), f"{query} leads to no place on {page.url}")


def check_language(browser):
    """Results are in the language of the page, also if only the other language has the words of the query."""
    for language, query in (("en", "身份证"), ("zh", "identity card")):
        with browser.page() as page:
            page.goto(at(f"{language}/ocr/index.html"))
            search(page, query)
            texts = page.locator(".results .about, .results .title").all_inner_texts()
            isChinese = [any("\u3400" <= character <= "\u9fff" for character in text) for text in texts]
            browser.check(texts and all(is_ == (language == "zh") for is_ in isChinese), f"{query} on {language}: {texts[:3]}")


def check_more(browser):
    """A short list says how many results it leaves out, and shows them."""
    with browser.page() as page:
        page.goto(at("en/ocr/index.html"))
        search(page, "ImageUrl")
        more = page.locator(".results .more").first
        count = len(found(page))
        left = int(more.inner_text().split()[0])
        field = page.locator(".search input")
        while page.locator(".results [aria-selected=true].more").count() == 0:
            page.keyboard.press("ArrowDown")
        at_more = field.get_attribute("aria-activedescendant")
        page.keyboard.press("Enter")
        browser.check(len(found(page)) == count + min(left, 50), f"{count} and {left} more make {len(found(page))}")
        browser.check(field.get_attribute("aria-activedescendant") == at_more, "what is new is not selected")
        page.locator(".results .more").first.click()
        browser.check(len(found(page)) == count + left, "a click does not show what is left")
        browser.check(page.locator(".results").is_visible(), "a click on more closes the results")
        page.keyboard.type("x")
        browser.check(len(found(page)) <= count, "another query has the long list")


def check_nothing(browser):
    """A reader who finds nothing is told so, and led on."""
    for path, sentence, way in [
        ("en/ocr/IDCardOCR.html", "Nothing found for “qqxyzzy”.", "en/ocr/index.html"),
        ("zh/ocr/IDCardOCR.html", "没有找到“qqxyzzy”。", "zh/ocr/index.html"),
        ("index.html", "Nothing found for “qqxyzzy”.", "en/ocr/index.html"),
    ]:
        with browser.page() as page:
            page.goto(at(path))
            search(page, "qqxyzzy")
            browser.check(found(page) == [], f"nonsense finds {found(page)[:1]}")
            browser.check(says(page, sentence), f"nonsense says {page.inner_text('.results')!r}")
            browser.check(page.locator("[role=status]").inner_text().startswith(sentence), "nonsense is not announced")
            before = page.url
            page.keyboard.press("Enter")
            browser.check(page.url == before, "Enter opens something that nobody looked for")
            links = page.locator(".results a.way")
            browser.check(links.count() == 2, f"{path}: {links.count()} ways lead on")
            page.keyboard.press("ArrowDown")
            page.keyboard.press("Enter")
            page.wait_for_url("**/" + way, wait_until="load")


def check_combobox(browser):
    """The list has the roles that screen readers know, and says how much it found and what it changed."""
    with browser.page() as page:
        page.goto(at("en/ocr/index.html"))
        field, status = page.locator(".search input"), page.locator("[role=status]")
        browser.check(field.get_attribute("aria-expanded") == "false", "the list is open from the start")
        search(page, "invocie")
        browser.check(field.get_attribute("aria-expanded") == "true", "an open list is closed to a screen reader")
        browser.check("Results for “invoice" in status.inner_text(), f"a mended typo is announced as {status.inner_text()!r}")
        browser.check(says(page, "Results for “invoice"), "a mended typo is not shown")
        count = int(status.inner_text().split(" result")[0].split()[-1])
        shown = len(found(page)) + sum(int(text.split()[0]) for text in page.locator(".results .more").all_inner_texts())
        browser.check(count == shown, f"{count} results are announced, and there are {shown}")
        wrong = page.locator(".results > :not([role=group], .none), .results [role=group] > :not([role=option], [role=presentation])")
        browser.check(wrong.count() == 0, "the list holds what is no option")
        for group in page.locator(".results [role=group]").all():
            name = page.locator(f"[id='{group.get_attribute('aria-labelledby')}']")
            browser.check(name.count() == 1 and name.inner_text() != "", "a group has no name")


def queries():
    """The queries of names.tsv and entries.tsv."""
    for name in ("names.tsv", "entries.tsv"):
        for line in pathlib.Path(__file__).with_name(name).read_text(encoding="utf-8").splitlines():
            if line and not line.startswith("#"):
                yield line.split("\t")[0]


def check_speed(browser):
    """A search takes less than a frame. Time of the processor is measured, since other programs delay a browser."""
    with browser.page() as page:
        page.goto(at("en/ocr/index.html"))
        search(page, "a")
        session = page.context.new_cdp_session(page)
        session.send("Performance.enable", {"timeDomain": "threadTicks"})

        def spent():
            metrics = session.send("Performance.getMetrics")["metrics"]
            return next(1000 * metric["value"] for metric in metrics if metric["name"] == "TaskDuration")

        times = []
        for query in ["i", "e", "im", "image", "card number", "识别", "the picture", *queries()]:
            before = spent()
            page.evaluate("""(query) => {
                const field = document.querySelector(".search input");
                for (let round = 0; round < 4; round += 1) {
                    field.value = query;
                    field.dispatchEvent(new Event("input"));
                    document.querySelector(".results").getBoundingClientRect();
                }
            }""", query)
            times.append(((spent() - before) / 4, query))
        median, (slowest, query) = statistics.median(time for time, _ in times), max(times)
        print(f"a search takes {median:.1f} ms, and the slowest, '{query}', {slowest:.1f} ms, list and layout included")
        browser.check(median < FRAME, f"a search takes {median:.1f} ms, more than a frame")
        browser.check(slowest < 3 * FRAME, f"the search for '{query}' takes {slowest:.1f} ms, more than three frames")


with opened() as browser:
    run(browser, [check_names, check_language, check_more, check_nothing, check_combobox, check_speed])
