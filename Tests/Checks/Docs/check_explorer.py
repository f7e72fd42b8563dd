"""Uses the explorer of the site of OCR as readers do: form and JSON, checks, answers, links, files, keys, in both languages, themes
and widths.

Usage: check_explorer.py FOLDER HOSTILE [--pictures OUTPUT] [--measure]
    --pictures: also keeps what it sees as PNG files
    --measure:  only prints how long it takes to open, and to follow a keystroke
"""

import gzip
import importlib.resources
import pathlib
import re
import socket
import statistics
import sys

from browser import DESK, PHONE, address, opened, run

SITE, HOSTILE = (pathlib.Path(path).resolve() for path in sys.argv[1:3])
AXE = importlib.resources.files("axe_playwright_python").joinpath("axe.min.js").read_text(encoding="utf-8")
ACTION = "ocr/IDCardOCR"
FORM_LIMIT = 12_000
SCRIPTS_LIMIT = 40_000
PICTURE = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d49444154789c6360f8cf500f0003860180e0b1d5a00000000049454e44ae426082")

# Goes through an action's examples, and through texts: each is pasted as JSON, shown as a form, in which every field says that it
# was edited without being edited, and shown as JSON again. Returns what did not stay the same.
IDENTITY = """(texts) => {
    const dialog = document.querySelector(".explorer");
    const whole = dialog.querySelector("textarea.whole");
    const [form, json] = dialog.querySelectorAll("[name=explorer-view]");
    const say = (element, kind) => element.dispatchEvent(new Event(kind, { bubbles: true }));
    const choose = (radio) => { radio.checked = true; say(radio, "change"); };
    const wrong = [];
    const shown = [...document.querySelectorAll(".example .panel[id$='.JSON'] pre")].map((pre) => pre.textContent);
    for (const text of [...shown, ...texts]) {
        choose(json);
        whole.value = text;
        say(whole, "input");
        choose(form);
        // A type that holds itself has no last fold.
        for (let opened = 0; opened < 20; opened += 1) {
            const fold = dialog.querySelector(".fields .nested details.fold:not([open]), .fields details.fold:not([open])");
            if (!fold) break;
            fold.open = true;
            say(fold, "toggle");
        }
        for (const field of dialog.querySelectorAll(".fields :is(textarea, input:not([type=radio], [type=file]))")) if (field.value) say(field, "input");
        for (const radio of dialog.querySelectorAll(".fields [type=radio]:checked")) say(radio, "change");
        choose(json);
        if (whole.value !== ExplorerJSON.wrapped(ExplorerJSON.parse(text))) wrong.push([text, whole.value]);
    }
    // The programs of the page, made anew by its scripts.
    const programs = [];
    for (const panel of document.querySelectorAll(".example .panel:not([id$='.JSON'])")) {
        const name = panel.querySelector("h4").textContent;
        const value = ExplorerJSON.parse(panel.closest(".example").querySelector(".panel[id$='.JSON'] pre").textContent);
        const code = ExplorerSamples.sample(name, { value, region: explorerForm.region ?? null }, explorerForm);
        if (code !== panel.querySelector("pre").textContent) programs.push([panel.id, code]);
    }
    return { count: shown.length, wrong: wrong.slice(0, 3), programs: programs.slice(0, 3) };
}"""

# Makes requests at random: of the types of a form, of others, with members that are not described and numbers of any length.
RANDOM = """([count, seed]) => {
    let state = seed;
    const next = (limit) => Math.floor(((state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32) * limit);
    const form = explorerForm;
    const pick = (list) => list[next(list.length)];
    const texts = ["", "a", "FRONT", "\\n", "a\\r\\nb", "\\u200b", "é漢😀", "\\ud800", "true", "1", "-", "{}", "[]", "{\\"a\\": 1 }", "2026-01-31", "2026-02-30",
        "2026-01-31 00:00:00", "0000-00-00", "aGVsbG8=", "https://example.com/", "'\\"<b>\\\\", " x ", "\\t"];
    const numbers = ["0", "-0", "1", "1.50", "12345678901234567890123", "-1", "1e400", "1E+2", "0.1"];
    const any = (depth) => [
        () => null, () => true, () => false, () => pick(texts), () => ({ number: pick(numbers) }),
        () => (depth > 2 ? [] : Array.from({ length: next(3) }, () => any(depth + 1))),
        () => (depth > 2 ? new Map() : new Map(Array.from({ length: next(3) }, () => [pick(["a", "1", "__proto__", "ImageUrl", ""]), any(depth + 1)]))),
    ][next(7)]();
    function of(type, member, depth) {
        if (next(8) === 0) return any(depth);
        if (Array.isArray(type)) {
            if (type[0] === "JSON") {
                const inner = of(type[1], member, depth + 1);
                return next(4) === 0 ? ExplorerJSON.line(inner) : ExplorerJSON.compact(inner);
            }
            return Array.from({ length: next(4) }, () => of(type[1], member, depth + 1));
        }
        if (typeof type === "number") return object(form.types[type].members, depth + 1);
        if (member.values && next(2)) return ExplorerTypes.read(pick(ExplorerTypes.known(member)), type);
        if (type === "Boolean") return next(2) === 0;
        if (ExplorerTypes.isNumeric(type)) return { number: pick(numbers) };
        return pick(texts);
    }
    function object(members, depth) {
        const map = new Map();
        const names = members.map(({ name }) => name);
        if (next(3) === 0) names.push("Zzz", "__proto__", "10");
        for (let at = names.length - 1; at > 0; at -= 1) {
            const other = next(at + 1);
            [names[at], names[other]] = [names[other], names[at]];
        }
        for (const name of names) {
            if (next(3) === 0 || depth > 4) continue;
            const member = members.find((member) => member.name === name);
            map.set(name, member ? of(member.type, member, depth) : any(depth));
        }
        return map;
    }
    return Array.from({ length: count }, () => pick([ExplorerJSON.compact, ExplorerJSON.line, ExplorerJSON.wrapped])(object(form.members, 0)));
}"""


def at(path, anchor=""):
    return address(SITE / path) + (f"#{anchor}" if anchor else "")


def open_explorer(page, path=f"en/{ACTION}.html", anchor="", site=None):
    page.goto(address(site / path) if site else at(path, anchor))
    page.keyboard.press("t")
    page.wait_for_selector(".explorer[open]:has(.summary:not(:empty))")


def view(page, name):
    page.locator(f".explorer [name=explorer-view][value={name}]").check(force=True)


def json_of(page):
    view(page, "json")
    text = page.locator(".explorer textarea.whole").input_value()
    view(page, "form")
    return text


def fill_json(page, text):
    view(page, "json")
    page.locator(".explorer textarea.whole").fill(text)
    view(page, "form")


def field(page, name):
    return page.locator(".explorer .field").filter(has=page.locator(f"xpath=./div/label[normalize-space()='{name}']")).first


def choose(page, name, value):
    field(page, name).get_by_role("radio", name=value, exact=True).check()


def summary(page):
    return page.locator(".explorer .summary").inner_text()


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
        page.wait_for_function("() => document.querySelector('.explorer .field.given')")
        shared = json_of(page)
        browser.check(shared == '{\n  "CardSide": "BACK",\n  "Config": "{\\"Quality\\": true}"\n}', f"the link opens {shared}")
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


# --- Keys, phones, screen readers, paper -----------------------------------------------------------------------------


def check_keyboard(browser):
    with browser.page() as page:
        open_explorer(page)
        browser.check(page.evaluate("document.querySelector('.explorer').contains(document.activeElement)"), "the focus is not in the explorer")
        url = field(page, "ImageUrl").locator("textarea")
        url.focus()
        page.keyboard.type("t")
        browser.check(url.input_value().endswith("t"), "a letter is not typed")
        browser.check("tried" in page.locator("#input\\.ImageUrl").get_attribute("class"), "the row of the field is not marked")
        for key, tab in (("Alt+2", "signature"), ("Alt+3", "answer"), ("Alt+1", "code")):
            page.keyboard.press(key)
            browser.check(page.evaluate("document.activeElement.dataset.kind") == tab, f"{key} does not lead to {tab}")
        page.keyboard.press("ArrowRight")
        browser.check(page.evaluate("document.activeElement.dataset.kind") == "signature", "an arrow does not lead to the next tab")
        url.focus()
        page.keyboard.press("Control+Enter")
        page.wait_for_selector(".explorer-answer:visible pre")
        browser.check(page.evaluate("document.activeElement.tagName") == "TEXTAREA", "sending moves the focus")
        page.keyboard.press("Escape")
        browser.check(page.evaluate("document.activeElement.hash") == "#input.ImageUrl", "Escape does not lead to the row of the field")
        radio = field(page, "CardSide").locator("input:checked")
        radio.focus()
        page.keyboard.press("ArrowRight")
        browser.check('"BACK"' in json_of(page), "an arrow does not choose the next segment")
        page.locator("#input\\.Config .use").click()
        browser.check(page.evaluate("document.activeElement.closest('.field').querySelector('.name').textContent") == "Config", "use does not open the field")
        page.hover("#input\\.CardSide .about")
        browser.check("marked" in field(page, "CardSide").get_attribute("class"), "the field of a row is not marked")


def check_phone(browser):
    with browser.page(viewport=PHONE, has_touch=True) as page:
        page.goto(at(f"zh/{ACTION}.html"))
        box = page.locator(".try").bounding_box()
        browser.check(box["y"] > PHONE["height"] - 80, f"the button is at {box} on a phone")
        page.locator(".try").tap()
        page.wait_for_selector(".explorer[open]:has(.summary:not(:empty))")
        width = page.evaluate("document.querySelector('.explorer').scrollWidth")
        browser.check(width <= PHONE["width"], f"the sheet is {width} wide")
        sheet = page.locator(".explorer").bounding_box()
        browser.check(sheet["width"] == PHONE["width"] and sheet["height"] == PHONE["height"], f"the sheet covers {sheet}")
        choose(page, "CardSide", "BACK")
        for name in ("代码", "签名", "模拟响应"):
            page.get_by_role("tab", name=name).tap()
            browser.check(page.locator(".explorer-panel:visible").count() == 1 and not page.locator(".explorer-form").is_visible(), f"{name} is not alone")
        browser.check(page.locator(".send").is_visible(), "the button to send is out of reach")
        page.keyboard.press("Escape")
        browser.check(not page.locator(".explorer").is_visible(), "Escape does not close the sheet")
        page.locator(".try").tap()
        browser.check('"BACK"' in json_of(page), "a sheet that was closed has lost its value")


def check_axe(browser):
    for language, theme, viewport in (("en", "light", DESK), ("zh", "dark", DESK), ("zh", "light", PHONE), ("en", "dark", PHONE)):
        with browser.page(viewport=viewport, color_scheme=theme) as page:
            open_explorer(page, f"{language}/{ACTION}.html")
            page.locator(".more input").check()
            field(page, "Config").locator("summary").click()
            field(page, "ImageBase64").locator("summary").click()
            page.evaluate(AXE)
            for state in ("form", "broken", "code", "signature", "answer"):
                if state == "broken":
                    fill_json(page, '{"CardSide": 1, "Odd": [], "EnableReflectDetail": true}')
                    page.keyboard.press("Control+Enter")
                    page.wait_for_selector(".explorer .summary.wrong")
                if state not in ("form", "broken"):
                    page.locator(f".explorer [data-kind={state}]").click()
                for rule in page.evaluate("() => axe.run('.explorer', { preload: false, resultTypes: ['violations'] })")["violations"]:
                    targets = [node["target"][0] for node in rule["nodes"]]
                    browser.check(False, f"{language}, {theme}, {viewport['width']}, {state}: {rule['id']}: {rule['help']}: {targets[:3]}")
            if viewport == DESK:
                # The page beside it has marks and buttons of its own.
                for rule in page.evaluate("() => axe.run(document, { preload: false, resultTypes: ['violations'] })")["violations"]:
                    browser.check(False, f"{language}, {theme}: {rule['id']}: {rule['help']}: {rule['nodes'][0]['target']}")


def check_paper(browser):
    with browser.page() as page:
        open_explorer(page)
        page.emulate_media(media="print")
        browser.check(not page.locator(".explorer").is_visible(), "the explorer is printed")
        browser.check(page.locator(".panel:visible").count() == page.locator(".panel").count(), "not all samples are printed")
        browser.check(page.locator(".use:visible, .try:visible").count() == 0, "buttons are printed")
    with browser.page(java_script_enabled=False) as page:
        page.goto(at(f"en/{ACTION}.html"))
        browser.check(not page.locator(".try").is_visible(), "a button that does nothing is shown")
        browser.check(page.locator(".panel:visible").count() == page.locator(".panel").count(), "samples are hidden")


def check_hostile(browser):
    with browser.page() as page:
        for path in sorted((HOSTILE / "forms").rglob("*.js")):
            for language in ("en", "zh"):
                open_explorer(page, f"{language}/{path.parent.name}/{path.stem}.html", site=HOSTILE)
                if page.locator(".more").is_visible():
                    page.locator(".more input").check()
                for button in page.locator(".about-button").all():
                    button.click()
                for tab in ("code", "signature", "answer"):
                    page.locator(f".explorer [data-kind={tab}]").click()
                fill_json(page, '{"<img src=x onerror=alert(1)>": "<script>document.title = \'owned\'</script>", "Text": {"</textarea>": 1}}')
                page.locator(".send").click()
                page.wait_for_selector(".explorer .summary.wrong")
                strays = page.locator(".explorer :is(script, img, svg, iframe), [onerror], [onload]").count()
                browser.check(strays == 0 and page.title() != "owned", f"{path.stem}: a spec's markup became {strays} elements")
                browser.check("<img src=x onerror=alert(1)> " in summary(page) or "problem" in summary(page) or "问题" in summary(page), summary(page))


def measure(browser):
    """Opening and following a keystroke, as medians of 20."""
    opening, keys = [], []
    for _ in range(20):
        with browser.page() as page:
            page.goto(at(f"en/{ACTION}.html"))
            opening.append(page.evaluate("""async () => {
                const start = performance.now();
                await openExplorer();
                document.querySelector(".explorer").getBoundingClientRect();
                return performance.now() - start;
            }"""))
            keys.append(page.evaluate("""() => {
                const field = document.querySelector(".explorer .field textarea[inputmode=url]");
                const start = performance.now();
                field.value += "x";
                field.dispatchEvent(new Event("input", { bubbles: true }));
                document.querySelector(".explorer").getBoundingClientRect();
                return performance.now() - start;
            }"""))
    print(f"opens in {statistics.median(opening):.1f} ms, follows a keystroke in {statistics.median(keys):.1f} ms (medians of 20)")


def take_pictures(browser):
    folder = pathlib.Path(sys.argv[sys.argv.index("--pictures") + 1])
    folder.mkdir(parents=True, exist_ok=True)
    for language in ("en", "zh"):
        for theme in ("light", "dark"):
            for name, viewport in (("desk", DESK), ("phone", PHONE)):
                with browser.page(viewport=viewport, color_scheme=theme) as page:
                    page.goto(at(f"{language}/{ACTION}.html"))
                    page.screenshot(path=folder / f"{name}-{language}-{theme}-closed.png")
                    page.keyboard.press("t")
                    page.wait_for_selector(".explorer[open]:has(.summary:not(:empty))")
                    page.locator(".more input").check()
                    page.screenshot(path=folder / f"{name}-{language}-{theme}.png")
                    field(page, "Config").locator("summary").click()
                    fill_json(page, '{"CardSide": 1, "Odd": [], "Config": "{\\"Quality\\":true}"}')
                    page.keyboard.press("Control+Enter")
                    page.wait_for_selector(".explorer .summary.wrong")
                    page.screenshot(path=folder / f"{name}-{language}-{theme}-answer.png")
                    page.locator(".explorer [data-kind=signature]").click()
                    page.screenshot(path=folder / f"{name}-{language}-{theme}-signature.png")


CHECKS = [
    check_sizes, check_first_use, check_identity, check_form, check_lists, check_others, check_problems, check_answers, check_files, check_share,
    check_secrets, check_keyboard, check_phone, check_axe, check_paper, check_hostile,
]

with opened() as browser:
    if "--measure" in sys.argv:
        CHECKS = [measure]
    if "--pictures" in sys.argv:
        CHECKS = [take_pictures]
    run(browser, [check for check in CHECKS if len(sys.argv) < 4 or sys.argv[3].startswith("--") or check.__name__ in sys.argv[3:]])
