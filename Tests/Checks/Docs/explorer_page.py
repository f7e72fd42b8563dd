"""Opens the explorer of a site and fills it in, for the checks of it."""

import pathlib
import sys

from browser import address

SITE, HOSTILE = (pathlib.Path(path).resolve() for path in sys.argv[1:3])
ACTION = "ocr/IDCardOCR"

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
