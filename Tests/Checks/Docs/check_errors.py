"""Follows links to error codes of a service that has hundreds of them, on several pages. Usage: check_errors.py SITE"""

import pathlib
import sys

from browser import address, follow, opened, run, search

SITE = pathlib.Path(sys.argv[1]).resolve()
PAGES = len(list(SITE.glob("en/many/errors*.html")))
LAST = f"errors.{PAGES}.html"


def at(path):
    return address(SITE / path)


def codes(page):
    return page.locator("tr[id^='errors.']").evaluate_all("(rows) => rows.map((row) => row.id)")


def check_links(browser):
    """A link that was made when all codes were on one page leads to the code, and so does a search."""
    with browser.page() as page:
        page.goto(at(f"en/many/{LAST}"))
        anchor = codes(page)[-1]
    for path in ("en/many/errors.html", "zh/many/index.html"):
        # A page that leads on is left while it still loads.
        with browser.page(isWhole=False) as page:
            page.goto(at(path) + "#" + anchor)
            page.wait_for_url(f"**/{LAST}#{anchor}")
            browser.check(page.locator(":target").is_visible(), f"{path}#{anchor} leads to no code")
    with browser.page() as page:
        page.goto(at("index.html"))
        search(page, anchor.removeprefix("errors."))
        page.keyboard.press("Enter")
        page.wait_for_url(f"**/{LAST}#{anchor}")
        browser.check(page.locator(":target").is_visible(), "a search leads to no code")
    with browser.page() as page:
        page.goto(at("en/many/errors.html") + "#errors.Nothing")
        page.wait_for_url(f"**/{LAST}#errors.Nothing")
        browser.check(page.locator("h1").is_visible(), "a link to a code that is nowhere leads nowhere")


def check_walking(browser):
    with browser.page() as page:
        page.goto(at("en/many/errors.html"))
        seen, titles = codes(page), {page.title()}
        while page.locator("a[rel=next]").count() > 0:
            follow(page, page.locator("a[rel=next]"))
            seen += codes(page)
            titles.add(page.title())
        browser.check(len(seen) == len(set(seen)) == 600, f"{len(seen)} codes are on the pages")
        browser.check(len(titles) == PAGES >= 3, f"the pages have the titles {titles}")


with opened() as browser:
    run(browser, [check_links, check_walking])
