"""Checks the pages of a site of docs without a browser: their HTML, their links, their weight.

Usage: check_pages.py FOLDER [--weigh]     --weigh: hold the site to the weights that README names
"""

import subprocess
import sys

from site_pages import Site

PAGE_LIMIT = 100_000
# The limit includes everything that an index loads when it opens.
INDEX_LIMIT = 300_000
# The limit of what the first search of one service loads in addition: members, types, values and error codes, and the guides.
SEARCH_LIMIT, GUIDES_LIMIT = 300_000, 50_000
POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'"
IDS = ("aria-controls", "aria-labelledby", "for")
problems = []


def report(page, message):
    problems.append(f"{page.path}: {message}")


def check_markup(page):
    for error in page.errors:
        report(page, error)
    for repeated in {name for name in page.ids if page.ids.count(name) > 1}:
        report(page, f"the id {repeated} is there twice")
    if page.root.get("lang") not in ("en", "zh-CN"):
        report(page, "has no language")
    for tag in ("title", "h1", "main", "header"):
        if len(page.all(tag)) != 1:
            report(page, f"has {len(page.all(tag))} of <{tag}>")
    policies = [meta.get("content") for meta in page.all("meta") if meta.get("http-equiv")]
    if policies != [POLICY]:
        report(page, f"has the policy {policies}")
    level = 0
    for element in page.elements:
        if element.tag in ("h1", "h2", "h3", "h4", "h5", "h6"):
            if int(element.tag[1]) > level + 1:
                report(page, f"goes from <h{level}> to <{element.tag}>")
            level = int(element.tag[1])
        for name, value in element.attrib.items():
            if name == "style" or name.startswith("on"):
                report(page, f"<{element.tag}> has {name}")
            if name in IDS and not set(value.split()) <= set(page.ids):
                report(page, f"{name} names {value}, which is not there")
        if element.tag in ("style", "iframe", "object", "embed", "form", "base"):
            report(page, f"has <{element.tag}>")
        if element.tag == "script" and (element.text or "").strip():
            report(page, "has a script that stands in it")


def check_links(site, page, reached):
    for element in page.elements:
        for name in ("href", "src", "srcset", "action", "data", "poster", "ping"):
            address = element.get(name)
            if address is None:
                continue
            if ":" in address.split("#")[0]:
                isOutside = address.startswith(("https://", "http://")) and element.tag == "a" and name == "href"
                if not isOutside or element.get("rel") != "noreferrer":
                    report(page, f"<{element.tag} {name}> is {address}")
                continue
            path, anchor = site.target(page, address)
            # The twins in Markdown are beside the site.
            if path.suffix in (".md", ".txt") and path.is_relative_to(site.folder.parent) and path.is_file():
                continue
            if not path.is_file() or not path.is_relative_to(site.folder):
                report(page, f"links to {address}, which is not there")
                continue
            if path.suffix != ".html":
                continue
            reached.add(path)
            if anchor and anchor not in site.page(path).ids:
                report(page, f"links to {address}, and there is no such anchor")


def check_twins(site, page):
    """A change of language leads to the same page and the same anchors."""
    [switch] = [a for a in page.all("a") if a.get("hreflang")]
    twin = site.page(site.target(page, switch.get("href"))[0])
    if twin.root.get("lang") == page.root.get("lang"):
        report(page, "is in the same language as its twin")
    if twin.ids != page.ids:
        report(page, f"has other anchors than its twin: {sorted(set(twin.ids) ^ set(page.ids))[:5]}")


def check_weight(site, page):
    if page.size > PAGE_LIMIT:
        report(page, f"weighs {page.size} bytes, more than {PAGE_LIMIT}")
    if page.path.name == "index.html":
        own = [element.get("src") or element.get("href") for element in page.all("script") + page.all("link")]
        weight = page.size + sum(site.target(page, address)[0].stat().st_size for address in own)
        print(f"{page.path.relative_to(site.folder)} weighs {weight:,} bytes with all that it loads")
        if weight > INDEX_LIMIT:
            report(page, f"weighs {weight} bytes with all that it loads, more than {INDEX_LIMIT}")


def check_search_weight(site):
    for name, limit in (("*.members.js", SEARCH_LIMIT), ("start-here.js", GUIDES_LIMIT)):
        for path in sorted(site.folder.glob(f"search/{name}")):
            weight = path.stat().st_size
            print(f"{path.relative_to(site.folder)}, which a search loads, weighs {weight:,} bytes")
            if weight > limit:
                problems.append(f"{path}: weighs {weight} bytes, more than {limit}")


def check_with_tidy(site):
    run = subprocess.run(
        ["tidy", "-quiet", "-errors", "-utf8", "--gnu-emacs", "yes", *map(str, site.paths)],
        capture_output=True, text=True)
    problems.extend(run.stderr.splitlines())


def main():
    site = Site(sys.argv[1])
    reached = {site.folder / "index.html"}
    for path in site.paths:
        page = site.page(path)
        check_markup(page)
        check_links(site, page, reached)
        check_twins(site, page)
        if "--weigh" in sys.argv:
            check_weight(site, page)
    if "--weigh" in sys.argv:
        check_search_weight(site)
    for path in set(site.paths) - reached:
        problems.append(f"{path}: no link leads there")
    check_with_tidy(site)
    for problem in problems:
        print(problem)
    heaviest = max(site.page(path).size for path in site.paths)
    print(f"{len(site.paths)} pages, the heaviest {heaviest:,} bytes: {len(problems)} problems")
    sys.exit(1 if problems or not site.paths else 0)


main()
