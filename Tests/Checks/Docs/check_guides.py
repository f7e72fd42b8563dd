"""Walks through the guides and the pages with error codes in a browser.

Usage: check_guides.py SITE
"""

import pathlib
import sys

from browser import PHONE, address, follow, opened, run

SITE = pathlib.Path(sys.argv[1])
ACTION = "ocr/VatInvoiceVerifyNew.html"
GUIDES = 9


def at(path):
    page, _, anchor = path.partition("#")
    return address(SITE / page) + (f"#{anchor}" if anchor else "")


def check_walking(browser):
    with browser.page() as page:
        page.goto(at("index.html"))
        follow(page, page.get_by_role("link", name="API keys"))
        browser.check(page.url.endswith("en/start-here/keys.html"), f"the card leads to {page.url}")
        browser.check(page.locator(".side [aria-current=page]").inner_text() == "API keys", "the guide is not marked")
        browser.check(page.locator(".side .guides li a").count() == GUIDES, "the navigation lacks guides")
        for _ in range(GUIDES - 1):
            follow(page, page.locator("main > .more a").last)
        browser.check(page.url.endswith("errors.html"), f"the last guide is {page.url}")
        follow(page, page.locator(".language"))
        browser.check(page.url.endswith("zh/start-here/errors.html"), "the language leads elsewhere")
        follow(page, page.locator(".crumbs a:not(.twin)").last)
        browser.check(page.locator(".cards a").count() == GUIDES, "the list lacks guides")


def check_links_from_services(browser):
    for language in ("en", "zh"):
        with browser.page() as page:
            for path in (f"{language}/ocr/index.html", f"{language}/{ACTION}", f"{language}/ocr/errors.html"):
                page.goto(at(path))
                page.locator(".side .guides summary").click()
                links = page.locator(".side .guides a")
                browser.check(links.count() == GUIDES and links.first.is_visible(), f"{path}: no guides at the side")
                browser.check(page.locator(".side > ul > li").count() > 5, f"{path}: no actions at the side")
            page.goto(at(f"{language}/ocr/index.html"))
            page.locator(".facts a").click()
            browser.check(page.locator(":target").inner_text() != "", f"{language}: regions have no values")


def check_common_errors(browser):
    row = "[id='common-errors.AuthFailure.SignatureExpire']"
    with browser.page() as page:
        page.goto(at(f"en/{ACTION}"))
        browser.check(page.locator(row).is_hidden(), "the common errors are not folded")
        page.click("details.common > summary")
        browser.check(page.locator(row).is_visible(), "the common errors do not unfold")
    with browser.page(viewport=PHONE) as page:
        page.goto(at(f"zh/{ACTION}#common-errors.AuthFailure.SignatureExpire"))
        page.wait_for_selector(row)
        browser.check(page.locator(row).is_visible(), "a link to a common error leaves it folded")


def check_old_links(browser):
    """Until each service had a page with its error codes, they were on its first page."""
    # The first page is left while it still loads scripts.
    with browser.page(isWhole=False) as page:
        for anchor in ("errors.ResourceNotFound.NoInvoice", "common-errors.InternalError"):
            page.goto(at(f"en/ocr/index.html#{anchor}"))
            page.wait_for_url(f"**/errors.html#{anchor}")
            browser.check(page.locator(f"[id='{anchor}']").is_visible(), f"{anchor} is not there")
        page.goto(at("en/ocr/index.html#errors"))
        browser.check(page.locator("#errors").is_visible(), "the section with the links to error codes is gone")


def check_phone(browser):
    for theme in ("light", "dark"):
        with browser.page(viewport=PHONE, color_scheme=theme) as page:
            for path in sorted((SITE / "en/start-here").glob("*.html")) + [SITE / "zh/ocr/errors.html"]:
                page.goto(address(path))
                isWide = page.evaluate("document.documentElement.scrollWidth > innerWidth")
                browser.check(not isWide, f"{path.name} scrolls sideways")


with opened() as browser:
    run(browser, [check_walking, check_links_from_services, check_common_errors, check_old_links, check_phone])
