"""Opens a site made from specs that try to put markup and script into it: everything has to be seen as text.

Usage: check_hostile.py FOLDER
"""

import pathlib
import sys

from browser import address, opened, search

SITE = pathlib.Path(sys.argv[1]).resolve()
SCRIPT = "<script>document.title = 'owned'</script>"


def found(page):
    return page.locator(".results a:has(b)").count() > 0


with opened() as browser:
    with browser.page() as page:
        for path in sorted(SITE.rglob("*.html")):
            page.goto(address(path))
            browser.check(page.title() != "owned", f"{path}: a spec's script ran")
            strays = page.locator("main :is(script, img, svg, iframe), [onerror], [onload], [onmouseover]").count()
            browser.check(strays == 0, f"{path}: a spec's markup became {strays} elements")
            links = page.eval_on_selector_all("a[href]", "all => all.map((a) => a.protocol)")
            browser.check(set(links) <= {"file:", "https:", "http:"}, f"{path}: links lead to {set(links)}")
        page.goto(address(SITE / "en/hostile/BreakOut.html"))
        for selector in ["h1", "#input\\.Text", ".lead", ".crumbs", ".example h3", "#errors\\.FailedOperation\\.Bad"]:
            browser.check(SCRIPT in page.locator(selector).inner_text(), f"{selector} does not show the spec's text")
        page.goto(address(SITE / "zh/hostile/index.html"))
        browser.check(SCRIPT in page.locator(".cards a").first.inner_text(), "a card does not show the title as text")
        page.goto(address(SITE / "index.html"))
        services = page.locator("main .cards a[href$='/index.html']:not([href*='start-here'])")
        browser.check(services.count() == 2, "the front page does not list both services")
        for query in [
            "findme", "script", "second", "trapdoor", "keyhole", "暗门", "钥匙孔", "敌意", "owned", "FailedOperation.Bad", "img onerror",
            SCRIPT, "<img src=x onerror=alert(1)>",
        ]:
            search(page, query)
            browser.check(page.locator(".results [role=option]").count() > 0, f"nothing is found for {query}")
            browser.check(page.locator(".results :is(script, img, svg)").count() == 0, f"{query}: markup among the results")
        for query in ["<script>zqxj</script>", "<img src=x onerror=zqxj>", "'\"><b>zqxj"]:
            search(page, query)
            browser.check(query in page.locator(".results").inner_text() or found(page), f"{query} is not shown as it was typed")
            browser.check(page.locator(".results :is(script, img) , .results .none b").count() == 0, f"{query}: markup in the list")
        browser.check(page.title() != "owned", "a spec's script ran in the search")
    for problem in browser.problems:
        print(problem)
    print(f"hostile specs: {len(browser.problems)} problems")
    sys.exit(1 if browser.problems else 0)
