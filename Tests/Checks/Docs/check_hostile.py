"""Opens a site made from specs that try to put markup and script into it: everything has to be seen as text.

Usage: check_hostile.py FOLDER
"""

import pathlib
import sys

from browser import address, opened, search

SITE = pathlib.Path(sys.argv[1]).resolve()
SCRIPT = "<script>document.title = 'owned'</script>"

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
        browser.check(page.locator("main .cards a").count() == 2, "the front page does not list both services")
        for query in ["findme", "script", "second"]:
            search(page, query)
            browser.check(page.locator(".results [role=option]").count() > 0, f"nothing is found for {query}")
            browser.check(page.locator(".results :is(script, img)").count() == 0, f"{query}: markup among the results")
        browser.check(page.title() != "owned", "a spec's script ran in the search")
    for problem in browser.problems:
        print(problem)
    print(f"hostile specs: {len(browser.problems)} problems")
    sys.exit(1 if browser.problems else 0)
