"""Fills in requests in the explorer of the site of OCR, as a form and as JSON: what it keeps, refuses, answers, shares and stores.

Usage: check_explorer.py FOLDER HOSTILE [CHECK...]
"""

import gzip
import socket
import sys

from browser import opened, run
from explorer_page import ACTION, HOSTILE, IDENTITY, RANDOM, SITE, at, choose, field, fill_json, json_of, open_explorer, summary, view

FORM_LIMIT = 12_000
SCRIPTS_LIMIT = 40_000
PICTURE = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d49444154789c6360f8cf500f0003860180e0b1d5a00000000049454e44ae426082")


# --- What is loaded --------------------------------------------------------------------------------------------------


def check_sizes(browser):
    forms = sorted((SITE / "forms/ocr").glob("*.js"))
    pages = [path for path in (SITE / "en/ocr").glob("*.html") if path.stem not in ("index", "errors") and ".types" not in path.stem]
    browser.check({form.stem for form in forms} == {page.stem for page in pages}, "some actions have no form")
    for form in forms:
        browser.check(form.stat().st_size <= FORM_LIMIT, f"{form.name} has {form.stat().st_size} bytes")
    names = ("explorer-start.js", "explorer-words.zh.js", "explorer.js")
    sizes = {name: len(gzip.compress((SITE / "assets" / name).read_bytes(), 9)) for name in names}
    browser.check(sum(sizes.values()) <= SCRIPTS_LIMIT, f"the scripts have {sum(sizes.values())} bytes, compressed: {sizes}")


def check_first_use(browser):
    with browser.page() as page:
        asked = []
        page.on("request", lambda request: asked.append(request.url.rsplit("/", 1)[1]))
        page.goto(at(f"en/{ACTION}.html"))
        early = [name for name in asked if "explorer" in name and name != "explorer-start.js" or "forms" in name]
        browser.check(not early, f"the page loads {early} before the explorer is used")
        page.click(".try")
        page.wait_for_selector(".explorer[open]")
        browser.check(f"{ACTION.split('/')[1]}.js" in asked, "the form is not loaded")
        count = len(asked)
        page.locator(".closer").click()
        page.click(".try")
        browser.check(page.locator(".explorer").is_visible() and len(asked) == count, "the scripts are loaded twice")
        page.goto(at("en/ocr/index.html"))
        browser.check(page.locator(".try").count() == 0, "a page without an action offers to try it")


# --- Form and JSON ---------------------------------------------------------------------------------------------------


def check_identity(browser):
    count = 0
    with browser.page() as page:
        for path in sorted((SITE / "forms/ocr").glob("*.js")):
            open_explorer(page, f"en/ocr/{path.stem}.html")
            texts = page.evaluate(RANDOM, [12, len(path.stem) * 7919 + count])
            result = page.evaluate(IDENTITY, texts)
            count += result["count"]
            for name, code in result["programs"]:
                browser.check(False, f"{path.stem}: {name} is made as\n{code}")
            for text, shown in result["wrong"]:
                browser.check(False, f"{path.stem}: {text}\nbecomes\n{shown}")
    with browser.page() as page:
        for path in sorted((HOSTILE / "forms/hostile").glob("*.js")):
            open_explorer(page, f"zh/hostile/{path.stem}.html", site=HOSTILE)
            for text, shown in page.evaluate(IDENTITY, page.evaluate(RANDOM, [40, 17]))["wrong"]:
                browser.check(False, f"{path.stem}: {text}\nbecomes\n{shown}")
    browser.check(count == 137, f"{count} examples")


def check_form(browser):
    with browser.page() as page:
        open_explorer(page)
        first = page.locator(".example .panel[id$='.JSON'] pre").first.text_content()
        browser.check(json_of(page) == first, "the explorer does not begin with the first example")
        browser.check(page.locator(".reset").is_disabled(), "an example is called changed")
        browser.check(not field(page, "CardWarnType").is_visible(), "a parameter that is rarely used is in the way")
        page.get_by_label("show all parameters").check()
        browser.check(field(page, "CardWarnType").is_visible(), "not all parameters are shown")
        legend = page.locator(".explorer .group legend").inner_text()
        browser.check(legend == "At least one of these", f"the group is called {legend}")
        choose(page, "CardSide", "BACK")
        browser.check("emblem" in field(page, "CardSide").inner_text(), "the meaning of a value is not shown")
        choose(page, "EnableReflectDetail", "false")
        fold = field(page, "Config").locator("summary")
        fold.click()
        choose(page, "Quality", "true")
        field(page, "ImageUrl").locator("textarea").fill("https://example.com/é漢.jpg")
        text = json_of(page)
        expected = ('{\n  "ImageUrl": "https://example.com/é漢.jpg",\n  "CardSide": "BACK",\n  "Config": "{\\"Quality\\":true}",\n'
                    '  "EnableReflectDetail": false\n}')
        browser.check(text == expected, f"the form has made {text}")
        choose(page, "Quality", "not sent")
        browser.check('"Config"' not in json_of(page), "an object without members is sent")
        field(page, "CardSide").get_by_label("Leave out CardSide").click()
        browser.check('"CardSide"' not in json_of(page), "a member that was cleared is sent")
        browser.check(page.locator(".reset.changed").count() == 1, "the change is not marked")
        page.locator(".reset").click()
        browser.check(json_of(page) == first, "the example does not come back")
        page.locator(".explorer .examples").select_option("1")
        browser.check('"BACK"' in json_of(page), "another example is not shown")
        field(page, "CardSide").get_by_label("About CardSide").click()
        browser.check("service detects it" in field(page, "CardSide").inner_text(), "the text of a parameter is not shown")


def check_lists(browser):
    with browser.page() as page:
        open_explorer(page, "en/ocr/ExtractDocMulti.html")
        names = page.evaluate("explorerForm.members.filter(({ type }) => type[0] === 'Array').map(({ name }) => name)")
        browser.check(len(names) > 0, "the action has no list")
        fill_json(page, "{}")
        page.locator(".more input").check()
        own = field(page, names[0])
        own.get_by_role("button", name="Add an element").click()
        own.get_by_role("button", name="Add an element").click()
        inputs = own.locator(".element textarea")
        inputs.nth(0).fill("one")
        inputs.nth(1).fill("two")
        own.get_by_role("button", name="Move element 2 up").click()
        browser.check('["two", "one"]' in json_of(page), f"the list is {json_of(page)}")
        field(page, names[0]).get_by_role("button", name="Remove element 1").click()
        browser.check('["one"]' in json_of(page), f"the list is {json_of(page)}")
        field(page, names[0]).get_by_role("button", name="Remove element 1").click()
        browser.check(f'"{names[0]}"' not in json_of(page), "a list without elements is sent")


def check_others(browser):
    """All that the form does not know stays."""
    with browser.page() as page:
        open_explorer(page)
        text = '{"Other": {"a": [1.50]}, "CardSide": 7, "ImageUrl": null, "Config": "no JSON"}'
        fill_json(page, text)
        page.locator(".more input").check()
        browser.check(page.locator(".explorer .others textarea").input_value() == '{"a": [1.50]}', "an unknown member is not shown")
        browser.check(field(page, "CardSide").locator("textarea").input_value() == "7", "a value of another type is not shown")
        choose(page, "EnableReflectDetail", "true")
        kept = json_of(page)
        for part in ('"Other": {"a": [1.50]}', '"CardSide": 7', '"ImageUrl": null', '"Config": "no JSON"', '"EnableReflectDetail": true'):
            browser.check(part in kept, f"{part} is lost: {kept}")
        view(page, "json")
        whole = page.locator(".explorer textarea.whole")
        whole.fill('{\n  "CardSide": FRONT\n}')
        problem = page.locator("#explorer\\.text-problem").inner_text()
        browser.check(problem == "Line 2, column 15: this is not JSON.", f"broken JSON is reported as {problem}")
        page.locator(".explorer [name=explorer-view][value=form]").click(force=True)
        browser.check(whole.is_visible() and "FRONT\n}" in whole.input_value(), "broken JSON is lost")


# --- Checks and answers ----------------------------------------------------------------------------------------------


def check_problems(browser):
    for language, sentences in {
        "en": ("1 problem: At least one of ImageBase64 and ImageUrl is required.", "Other is no parameter of this action.", "must be true or false."),
        "zh": ("1 个问题：ImageBase64、ImageUrl 至少填一个。", "Other 不是此接口的参数。", "应为true 或 false。"),
    }.items():
        with browser.page() as page:
            open_explorer(page, f"{language}/{ACTION}.html")
            fill_json(page, "{}")
            browser.check(summary(page) == sentences[0], f"{language}: {summary(page)}")
            browser.check(page.locator(".explorer .summary.wrong").count() == 0, "an incomplete request is red before it is sent")
            page.keyboard.press("Control+Enter")
            page.wait_for_selector(".explorer .summary.wrong")
            answer = page.locator(".explorer-answer pre").inner_text()
            browser.check('"Code": "MissingParameter"' in answer, f"the answer is {answer}")
            fill_json(page, '{"ImageUrl": "https://example.com/a.jpg", "Other": 1}')
            browser.check(sentences[1] in summary(page), f"{language}: {summary(page)}")
            fill_json(page, '{"ImageUrl": "https://example.com/a.jpg", "EnableReflectDetail": "yes"}')
            shown = field(page, "EnableReflectDetail").inner_text()
            browser.check(sentences[2] in shown, f"{language}: {shown}")


def check_answers(browser):
    with browser.page() as page:
        open_explorer(page)
        page.get_by_role("tab", name="Mock answer").click()
        for number in range(2):
            page.locator(".explorer .examples").select_option(str(number))
            given = page.locator(".example .response pre").nth(number).text_content()
            page.wait_for_function("(text) => document.querySelector('.explorer-answer pre')?.textContent === text", arg=given)
        page.locator(".send").click()
        page.wait_for_function("() => document.querySelector('.explorer [role=status]').textContent === 'Answer shown.'")
    with browser.page() as page:
        # No example of the hostile spec has a response.
        open_explorer(page, "en/hostile/readme-2.html" if (HOSTILE / "en/hostile/readme-2.html").exists() else "en/hostile/BreakOut.html", site=HOSTILE)
        page.locator(".send").click()
        page.wait_for_selector(".explorer-answer pre")
        browser.check('"Response"' in page.locator(".explorer-answer pre").inner_text(), "no answer is made of types")


# --- Files -----------------------------------------------------------------------------------------------------------


def check_files(browser):
    with browser.page() as page:
        open_explorer(page)
        picture = field(page, "ImageBase64")
        picture.locator("input[type=file]").set_input_files({"name": "front.png", "mimeType": "image/png", "buffer": PICTURE})
        shown = picture.inner_text()
        browser.check("front.png" in shown and "of 10 MiB" in shown, f"the file is shown as {shown}")
        text = json_of(page)
        browser.check(f'"ImageBase64": "‹front.png {len(PICTURE)} B›"' in text, f"the file is in JSON as {text}")
        encoded = page.evaluate("ExplorerFiles.body(new Map([['ImageBase64', ExplorerFiles.add(new File([new Uint8Array([1, 2, 3])], 'a.png'))]]), "
                                "explorerForm)")
        browser.check(encoded == '{"ImageBase64":"AQID"}', f"the body is {encoded}")
        browser.check("iVBORw" not in page.content() and picture.locator(".chip").inner_text() == "front.png", "the file is in the page")
        picture = field(page, "ImageBase64")
        picture.locator("input[type=file]").set_input_files({"name": "large.bin", "mimeType": "application/octet-stream", "buffer": bytes(9_000_000)})
        browser.check("may have at most 10 MiB, and has 11.4 MiB" in picture.inner_text(), f"a large file: {picture.inner_text()}")
        picture.get_by_role("button", name="Make the picture smaller").click()
        picture.get_by_text("cannot be made smaller").wait_for()
        # Noise, which JPEG cannot make small: 3,000 by 3,000 pixels.
        size = page.evaluate("""async () => {
            const canvas = Object.assign(document.createElement("canvas"), { width: 3000, height: 3000 });
            const painter = canvas.getContext("2d");
            const noise = painter.createImageData(3000, 3000);
            let state = 1;
            for (let at = 0; at < noise.data.length; at += 1) noise.data[at] = at % 4 === 3 ? 255 : (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) >>> 24;
            painter.putImageData(noise, 0, 0);
            const blob = await new Promise((resolve) => canvas.toBlob(resolve, "image/png"));
            const small = await ExplorerFiles.fitted(ExplorerFiles.add(new File([blob], "noise.png")), 2 ** 20);
            return [blob.size, small.size, small.file];
        }""")
        browser.check(size[0] > 2**21 and size[1] <= 2**20 * 3 // 4 and size[2] == "noise.jpg", f"a picture was made smaller: {size}")
        fill_json(page, '{"ImageBase64": "' + "AAAA" * 1000 + '"}')
        browser.check("pasted.bin" in json_of(page) and "AAAAAAAA" not in page.content(), "a long Base64 text is in the page")


# --- Links -----------------------------------------------------------------------------------------------------------


def check_share(browser):
    with browser.page(permissions=["clipboard-read", "clipboard-write"]) as page:
        open_explorer(page)
        fill_json(page, '{"ImageBase64": "c2VjcmV0", "CardSide": "BACK", "Config": "{\\"Quality\\": true}", "Odd": 12345678901234567890}')
        before = page.evaluate("[location.href, history.length]")
        page.get_by_role("button", name="Share").click()
        page.wait_for_function("() => document.querySelector('.explorer .summary').textContent.startsWith('Link copied')")
        said = summary(page)
        browser.check("ImageBase64" in said and "Odd" in said, f"the reader does not know what is left out: {said}")
        browser.check(page.evaluate("[location.href, history.length]") == before, "sharing changes the address")
        link = page.evaluate("navigator.clipboard.readText()")
        browser.check(link.startswith(before[0] + "#try="), f"the link is {link}")
        page.goto("about:blank")
        page.goto(link)
        page.wait_for_selector(".explorer[open]:has(.summary:not(:empty))")
        # The example is there before the link is read.
        shared = '{\n  "CardSide": "BACK",\n  "Config": "{\\"Quality\\": true}"\n}'
        browser.becomes(lambda: json_of(page) == shared, "the link does not open what was shared")
        page.goto("about:blank")
        page.goto(link[:-8])
        page.wait_for_function("() => document.querySelector('.explorer .summary')?.textContent.includes('does not hold')")


def check_secrets(browser):
    """Nothing leaves a page from disk, and what is filled in is stored nowhere."""
    with socket.create_server(("127.0.0.1", 0)) as server, browser.page(isWhole=False) as page:
        server.settimeout(0.5)
        open_explorer(page)
        secret = "EXAMPLE0SECRET0IN0A0FIELD"
        field(page, "ImageUrl").locator("textarea").fill(f"https://example.com/{secret}")
        for tab in ("Code", "Signature", "Mock answer"):
            page.get_by_role("tab", name=tab).click()
        page.locator(".send").click()
        stored = page.evaluate("JSON.stringify([{ ...localStorage }, { ...sessionStorage }, location.href, document.cookie, history.state])")
        browser.check(secret not in stored, f"stored: {stored}")
        attributes = page.evaluate("""() => [...document.querySelectorAll("*")].flatMap((element) => [...element.attributes].map(({ value }) => value)).join("\\n")""")
        browser.check(secret not in attributes, "what was filled in is in an attribute")
        refused = page.evaluate("""async (port) => {
            const tries = [() => fetch(`http://127.0.0.1:${port}/`), () => fetch("file:///etc/hostname"),
                () => new Promise((resolve, reject) => Object.assign(new XMLHttpRequest(), { onload: resolve, onerror: reject }).open("GET", `http://127.0.0.1:${port}/`))];
            const results = [];
            for (const attempt of tries.slice(0, 2)) results.push(await attempt().then(() => "sent", () => "refused"));
            results.push(navigator.sendBeacon(`http://127.0.0.1:${port}/`, "x") ? "queued" : "refused");
            return results;
        }""", server.getsockname()[1])
        browser.check(refused[:2] == ["refused", "refused"], f"a page from disk can connect: {refused}")
        try:
            server.accept()
            browser.check(False, "a page from disk has connected to a server")
        except TimeoutError:
            pass
        browser.problems[:] = [problem for problem in browser.problems if "127.0.0.1" not in problem or "connected" in problem]


CHECKS = [
    check_sizes, check_first_use, check_identity, check_form, check_lists, check_others, check_problems, check_answers, check_files, check_share,
    check_secrets,
]

with opened() as browser:
    run(browser, [check for check in CHECKS if len(sys.argv) < 4 or check.__name__ in sys.argv[3:]])
