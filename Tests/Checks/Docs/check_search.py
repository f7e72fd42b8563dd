"""Searches the site of OCR, and a site of two services, as readers do; also while what they search is not there yet, or missing.

Usage: check_search.py FOLDER TWO-SERVICES
"""

import contextlib
import pathlib
import shutil
import sys
import tempfile

from browser import LOADING, address, found, opened, run, says, search, served, settle

SITE, TWO = (pathlib.Path(folder).resolve() for folder in sys.argv[1:])
FRONTS = ("index.html", "index.zh.html")
INDEXES = ("en/ocr/index.html", "zh/ocr/index.html")
# Only a member is called so, and only one is described so.
MEMBER, TEXT = "EnableReflectDetail", "left edge pixels"
MEMBERS, GUIDES = "search/ocr.members.js", "search/start-here.js"
# A function: the pages' policy forbids the browser to read an expression a second time.
ALL_THERE = "() => Loading.waiting.size === 0"
LIMIT = 300_000


def at(path, site=SITE):
    return address(site / path)


@contextlib.contextmanager
def watched(browser, site=SITE):
    """A page, and the files of the site that it has asked for."""
    with browser.page() as page:
        files = []
        page.on("request", lambda request: files.append(request.url.removeprefix(address(site) + "/")))
        yield page, files


def check_opening(browser):
    """A page that is not searched loads nothing that only a search needs."""
    for path in (*FRONTS, *INDEXES, "en/ocr/IDCardOCR.html"):
        with watched(browser) as (page, files):
            page.goto(at(path), wait_until="networkidle")
            expected = [] if path in FRONTS else ["search/ocr.js"]
            loaded = [file for file in files if file.startswith("search/")]
            browser.check(loaded == expected, f"{path} opens with {loaded}")
            if path not in FRONTS:
                browser.check(page.locator(".side li li a").count() == 83, f"{path}: the navigation lacks actions")
            weight = sum((SITE / file).stat().st_size for file in files)
            if path.endswith("index.html"):
                print(f"{path} opens with {weight:,} bytes in {len(files)} files")
                browser.check(weight <= LIMIT, f"{path} opens with {weight:,} bytes")
            search(page, MEMBER)
            browser.check(MEMBERS in files, f"{path}: a search does not load members")
            browser.check(len(set(files)) == len(files), f"{path}: loads a file twice: {sorted(files)}")


def check_ways(browser):
    """However somebody comes to the field, the search is ready."""
    ways = {
        "a slash": lambda page: page.keyboard.press("/"),
        "Control and k": lambda page: page.keyboard.press("Control+k"),
        "the mouse": lambda page: page.click(".search input"),
        "Tab": lambda page: page.locator(".brand").focus() or page.keyboard.press("Tab"),
    }
    for path in (FRONTS[0], INDEXES[1]):
        for name, go in ways.items():
            with watched(browser) as (page, files):
                page.goto(at(path))
                go(page)
                page.wait_for_function(ALL_THERE)
                browser.check(MEMBERS in files, f"{path}: {name} leads to the field, and loads nothing")
                page.keyboard.type(MEMBER)
                settle(page)
                browser.check(found(page)[0][0] == MEMBER, f"{path}: {name} leads to a search that finds {found(page)[:1]}")
        with browser.page() as page:
            page.goto(at(path))
            # Some programs that help people set a text without going to the field.
            page.evaluate("""(text) => {
                const field = document.querySelector(".search input");
                field.value = text;
                field.dispatchEvent(new Event("input"));
            }""", TEXT)
            settle(page)
            browser.check(found(page)[0][0] == "X", f"{path}: a pasted text finds {found(page)[:1]}")


def check_found(browser):
    with browser.page() as page:
        page.goto(at("index.html"))
        for query, name, target in [
            ("idcardocr", "IDCardOCR", "en/ocr/IDCardOCR.html"),
            ("身份证", "IDCardOCR", "en/ocr/IDCardOCR.html"),
            (MEMBER, MEMBER, f"en/ocr/IDCardOCR.html#input.{MEMBER}"),
            (TEXT, "X", "#type-"),
        ]:
            search(page, query)
            links = found(page)
            isFound = any(text == name and target in link for text, link in links)
            browser.check(isFound, f"a search for {query} does not find {name}, but {links[:3]}")
        page.keyboard.press("Escape")
        browser.check(page.locator(".results").is_hidden(), "Escape leaves the results open")

        search(page, "ImageUrl")
        field = page.locator(".search input")
        first = field.get_attribute("aria-activedescendant")
        page.keyboard.press("ArrowDown")
        second = field.get_attribute("aria-activedescendant")
        browser.check(first != second and second, "ArrowDown does not walk through the results")
        browser.check(page.locator(f"#{second}").get_attribute("aria-selected") == "true", "the result is not selected")
        page.keyboard.press("ArrowUp")
        browser.check(field.get_attribute("aria-activedescendant") == first, "ArrowUp does not walk back")
        goal = page.locator(f"#{first}").get_attribute("href")
        page.keyboard.press("Enter")
        page.wait_for_url("**" + goal.removeprefix("../").removeprefix("../"))
        browser.check(page.locator(":target").is_visible(), "Enter does not lead to the parameter")


def check_guides(browser):
    """Guides and headers are found from every kind of page, also where the search covers several services."""
    for path, site in [
        ("index.html", SITE), ("zh/ocr/index.html", SITE), ("en/ocr/VinOCR.html", SITE), ("zh/start-here/keys.html", SITE),
        ("index.zh.html", TWO), ("en/start-here/index.html", TWO), ("en/second/DescribeSecond.html", TWO),
    ]:
        language = "zh" if "zh" in path else "en"
        with browser.page() as page:
            page.goto(at(path, site))
            for query, target in [
                ("X-TC-Action", "headers.html#request.X-TC-Action"), ("x-tc-timestamp", "headers.html#request.X-TC-Timestamp"),
                ("signing", "signing.html"), ("签名", "signing.html"), ("region", "regions.html"), ("地域", "regions.html"),
                ("keys", "keys.html"), ("密钥", "keys.html"), ("rate limit", "limits.html#rates"), ("频率", "limits.html#rates"),
                ("postman", "postman.html"), ("errors", "errors.html"), ("错误码", "errors.html#common"),
                ("endpoint", "regions.html#endpoints"), ("域名", "regions.html"),
            ]:
                search(page, query)
                first = found(page)[0][1]
                isRight = first == at(".", site) + f"/{language}/start-here/{target}"
                browser.check(isRight, f"{path}: {query} leads to {first}")
            search(page, "signing")
            title = page.locator(".results a b").first
            browser.check(title.inner_text() == ("The signature" if language == "en" else "签名方法"), f"{path}: {title.inner_text()}")
            search(page, "X-TC-Action")
            page.keyboard.press("Enter")
            page.wait_for_url("**/start-here/headers.html#request.X-TC-Action")
            browser.check(page.locator("tr:target").is_visible(), f"{path}: Enter does not lead to the header")


def check_early(browser):
    """A search that is typed before its index has loaded shows results once it has."""
    with served(SITE) as server:
        for path in (*FRONTS, *INDEXES):
            language = "zh-CN" if "zh" in path else "en"
            with browser.page(origin=server.origin) as page:
                server.hold(".members.js")
                page.goto(server.origin + path)
                page.keyboard.press("/")
                page.keyboard.type("idcardocr")
                page.wait_for_selector(".results [role=option]")
                browser.check(found(page)[0][0] == "IDCardOCR", f"{path}: an action is not found before members are there")
                browser.check(says(page, LOADING[language]), f"{path}: does not say that more is to come")
                page.locator(".search input").fill(MEMBER)
                browser.check(found(page) == [], f"{path}: {MEMBER} is found before it is there")
                server.released.set()
                settle(page)
                browser.check([name for name, _ in found(page)][:1] == [MEMBER], f"{path}: {MEMBER} is never found")
        with browser.page(origin=server.origin) as page:
            # Not even the script of the search box is there.
            server.hold("searchbox.js")
            page.goto(server.origin + "index.html", wait_until="commit")
            page.locator(".search input").press_sequentially(TEXT)
            server.released.set()
            settle(page)
            browser.check([name for name, _ in found(page)][:1] == ["X"], "what was typed before all scripts is lost")
        for path in (FRONTS[0], INDEXES[0]):
            with browser.page(origin=server.origin) as page:
                server.hold(".members.js")
                page.goto(server.origin + path)
                page.keyboard.press("/")
                page.keyboard.type(MEMBER)
                page.keyboard.press("Enter")
                server.released.set()
                page.wait_for_url(f"**/en/ocr/IDCardOCR.html#input.{MEMBER}")
        with browser.page(origin=server.origin) as page:
            server.hold(".members.js")
            page.goto(server.origin + "index.html")
            page.keyboard.press("/")
            page.keyboard.type(MEMBER)
            page.keyboard.press("Escape")
            server.released.set()
            page.wait_for_function(ALL_THERE)
            page.wait_for_timeout(300)
            browser.check(page.locator(".results").is_hidden(), "results open that somebody had closed")
        with browser.page(origin=server.origin) as page:
            server.hold(".members.js")
            page.goto(server.origin + "index.html")
            page.keyboard.press("/")
            page.keyboard.type("Invoice")
            page.wait_for_selector(".results [role=option]")
            page.keyboard.press("ArrowDown")
            page.keyboard.press("ArrowDown")
            before = page.locator(".results [aria-selected=true]").get_attribute("href")
            server.released.set()
            settle(page)
            after = page.locator(".results [aria-selected=true]").get_attribute("href")
            browser.check(before == after, f"what arrives moves the reader from {before} to {after}")


def check_missing(browser):
    """A file that cannot be loaded is named, and asked for again."""
    sentences = {"en": "Cannot load {}: the results lack its entries.", "zh": "无法载入 {}，其中的内容搜不到。"}
    with tempfile.TemporaryDirectory() as folder:
        site = pathlib.Path(folder).resolve() / "site"
        shutil.copytree(SITE, site)
        for file, isCut in ((MEMBERS, False), (MEMBERS, True), ("search/ocr.js", False)):
            whole = (site / file).read_bytes()
            if isCut:
                (site / file).write_bytes(whole[: len(whole) // 2])
            else:
                (site / file).unlink()
            for path in (*FRONTS, *INDEXES):
                with browser.page(isWhole=False) as page:
                    sentence = sentences["zh" if "zh" in path else "en"].format(file)
                    page.goto(at(path, site))
                    search(page, MEMBER)
                    browser.check(says(page, sentence), f"{path} without {file} says {page.inner_text('.results')!r}")
                    search(page, "a")
                    browser.check(says(page, sentence), f"{path} without {file} forgets to say so")
                    hasActions = file == MEMBERS
                    # The guides are in a file of their own.
                    ofService = [link for link in found(page) if "/ocr/" in link[1]]
                    browser.check(bool(ofService) == hasActions, f"{path} without {file} finds {ofService[:3]}")
            with browser.page(isWhole=False) as page:
                page.goto(at("index.html", site))
                search(page, MEMBER)
                (site / file).write_bytes(whole)
                page.locator(".search input").fill("")
                search(page, MEMBER)
                browser.check(
                    [name for name, _ in found(page)][:1] == [MEMBER], f"{file}, which is there again, is not loaded")


def check_many(browser):
    """A search of several services loads the directory, and then the indexes of the services that the query is about."""
    with watched(browser, TWO) as (page, files):
        page.goto(at("index.html", TWO), wait_until="networkidle")
        asked = [file for file in files if file.startswith(("search/", "words/"))]
        browser.check(asked == [], f"two services open with {asked}")
        page.keyboard.press("/")
        page.wait_for_function(ALL_THERE)
        asked = [file for file in files if file.startswith(("search/", "words/"))]
        browser.check(sorted(asked) == [GUIDES, "words/index.js"], f"going to the field loads {asked}")
        for query, name, target, of in [
            ("second", "second", "en/second/index.html", None),
            ("describesecond", "DescribeSecond", "en/second/DescribeSecond.html", "second"),
            ("whom to greet", "Name", "en/second/DescribeSecond.html#input.Name", "second · DescribeSecond · input"),
            ("second", "second", "en/second/index.html", None),
            ("findme", "Text", "en/hostile/BreakOut.html#input.Text", "hostile · BreakOut · input"),
        ]:
            before = {file for file in files if file.startswith("search/")}
            # A query that is typed also loads what its first letters are about, unless the next key is faster.
            page.locator(".search input").fill(query)
            settle(page)
            first = found(page)[0]
            browser.check(first == [name, at(".", TWO) + "/" + target], f"{query} finds {first} in two services")
            owners = page.locator(".results a").first.locator(".of").all_inner_texts()
            browser.check(owners == ([of] if of else []), f"{query} is found in {owners}")
            if name == "DescribeSecond":
                loaded = {file for file in files if file.startswith("search/")}
                browser.check(not any("hostile" in file for file in loaded - before), f"{query} loads {loaded}")
        search(page, "xqqzzy")
        browser.check(page.locator(".results a.way").count() == 1, "nonsense in two services leads nowhere")
        browser.check(len(set(files)) == len(files), f"two services load a file twice: {sorted(files)}")
    with watched(browser, TWO) as (page, files):
        page.goto(at("en/second/index.html", TWO))
        search(page, "findme")
        browser.check(found(page) == [], "a page of one service finds what is another's")
        browser.check(not any("hostile" in file for file in files), f"a page of one service loads {files}")


def check_index(browser):
    """Whatever can be found is there."""
    with browser.page() as page:
        page.goto(at("index.html"))
        page.evaluate("""() => {
            const add = addMembers;
            const guides = addGuides;
            window.lists = [];
            window.guideLists = [];
            window.addMembers = (members) => { lists.push(members); add(members); };
            window.addGuides = (all) => { guideLists.push(all); guides(all); };
        }""")
        search(page, "a")
        links = page.evaluate("""() => lists.flatMap(({ folder, actions, objects }) => [
            ...actions.flatMap(([inputs, outputs], index) => {
                const [name, file] = indexes.get(folder).actions[index];
                return [
                    [folder, file || name, ""],
                    ...inputs.filter((_, at) => at % 2 === 0).map((member) => [folder, file || name, "input." + member]),
                    ...outputs.filter((_, at) => at % 2 === 0).map((member) => [folder, file || name, "output." + member]),
                ];
            }),
            ...objects.flatMap(([name, file, members]) =>
                members.filter((_, at) => at % 2 === 0).map((member) => [folder, file, `type-${name}.${member}`])),
        ])""")
        links += page.evaluate("""() => guideLists.flatMap(({ folder, guides, rows }) => [
            ...guides.flatMap(([id, , , , , , , sections]) => [[folder, id, ""], ...sections.map(([anchor]) => [folder, id, anchor])]),
            ...rows.map(([, page, anchor]) => [folder, page, anchor]),
        ])""")
    browser.check(len(links) > 83, f"{len(links)} things can be found")
    texts = {}
    for language in ("en", "zh"):
        for folder, stem, anchor in links:
            path = SITE / language / folder / f"{stem}.html"
            if path not in texts:
                browser.check(path.is_file(), f"the index leads to {path}")
                texts[path] = path.read_text(encoding="utf-8") if path.is_file() else ""
            browser.check(not anchor or f'id="{anchor}"' in texts[path], f"the index leads to {path}#{anchor}")
    print(f"{len(links):,} things can be found")


with opened() as browser:
    run(browser, [
        check_opening, check_ways, check_found, check_guides, check_early, check_missing, check_many, check_index,
    ])
