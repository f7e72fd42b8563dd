"""Checks the explorer's panels with code and with the signature in a browser: what they show, and that keys stay in their fields.

Usage: check_signature.py SITE
"""

import json
import pathlib
import re
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "Python"))
from browser import PHONE, address, opened
from official_signature import authorization

SITE = pathlib.Path(sys.argv[1])
OWN = ("AKIDownOWNown", "own-secret-OWN")
LANGUAGES = ["Swift", "curl", "tccli", "Python", "Java", "Node.js", "PHP", "Go", ".NET", "C++", "Ruby"]
NAMES = {"en": ("Code", "Signature", "My own", "Close"), "zh": ("代码", "签名", "自己的密钥", "关闭")}
STEPS = ".explorer-signature .steps"


def open_panel(page, language, name):
    page.goto(address(SITE / language / "ocr/IDCardOCR.html"))
    page.keyboard.press("t")
    page.wait_for_selector(".explorer[open]:has(.summary:not(:empty))")
    page.get_by_role("tab", name=name, exact=True).click()


def texts(page):
    """The texts of the steps, when all are there."""
    page.wait_for_selector(f"{STEPS} > li:nth-child(7) code:not(:empty)")
    return page.locator(f"{STEPS} code").all_text_contents()


def check_code(browser):
    """Each language shows the form's value, and the chosen one is that of the examples and of the pages opened later."""
    with browser.page() as page:
        open_panel(page, "en", "Code")
        tabs = page.locator(".explorer-code [role=tab]")
        browser.check(tabs.all_text_contents() == LANGUAGES, f"the languages are {tabs.all_text_contents()}")
        field = page.locator(".explorer .field", has=page.locator("label", has_text="ImageUrl")).locator("textarea").last
        code = page.locator(".explorer-code pre code")
        for number, name in enumerate(LANGUAGES):
            tabs.nth(number).click()
            field.fill(f"https://example.com/{number}.jpg")
            browser.check(f"https://example.com/{number}.jpg" in code.inner_text(), f"{name} does not follow the form")
        tabs.nth(0).focus()
        page.keyboard.press("End")
        browser.check(tabs.nth(10).get_attribute("aria-selected") == "true", "the key End does not open the last language")
        tabs.nth(3).click()
        open_panel(page, "zh", "代码")
        browser.check("from tencentcloud.ocr" in code.inner_text(), "the chosen language is forgotten")


def check_own_keys(browser, language, viewport):
    """A signature with one's own keys is that of the official SDK, and the keys are in their fields only, until the panel is left."""
    with browser.page(viewport=viewport) as page:
        code_tab, tab, own, close = NAMES[language]
        open_panel(page, language, tab)
        browser.check("EXAMPLEKEY" in texts(page)[3], "no sample keys")
        page.get_by_role("radio", name=own, exact=True).check(force=True)
        for label, value in zip(("SecretId", "SecretKey"), OWN):
            page.get_by_label(label, exact=True).fill(value)
        page.get_by_label("X-TC-Timestamp").fill("1760000000")
        page.wait_for_function(
            f"(text) => document.querySelectorAll('{STEPS} code')[5]?.textContent.includes(text)", arg=f"{OWN[0]}/2025-10-09")
        shown = texts(page)
        headers = {"content-type": "application/json", "host": "ocr.tencentcloudapi.com", "x-tc-timestamp": "1760000000"}
        body = json.dumps(json.loads(re.search(r"printf %s '(.*)' \|", shown[6])[1]), separators=(",", ":"), ensure_ascii=False)
        browser.check(shown[5] == authorization(headers, body, "ocr", *OWN), f"the header is {shown[5]}, not that of the SDK")
        browser.check(len(re.findall(r"^  [0-9a-f]{8}…$", shown[3], re.M)) == 3, f"the keys are shown as {shown[3]}")
        stored = page.evaluate("JSON.stringify([{ ...localStorage }, { ...sessionStorage }, location.href, history.state])")
        browser.check(OWN[1] not in page.content() + stored and OWN[0] not in stored, "a key left its field")
        for role, name in (("tab", code_tab), ("button", close)):
            page.get_by_role(role, name=name, exact=True).click()
            browser.check(OWN[0] not in page.content(), "the key's name is still on the page")
            values = page.evaluate("[...document.querySelectorAll('input')].map(({ value }) => value).join()")
            browser.check("own" not in values, "a key is still in its field")


def check_diagnosis(browser):
    """A pasted header is examined, in both languages."""
    with browser.page() as page:
        for language, step, equal in (("en", "Step 1: Content-Type", "The signature is right"),
                                      ("zh", "第 1 步：规范请求串中的 Content-Type", "签名与此请求")):
            open_panel(page, language, NAMES[language][1])
            header = texts(page)[5]
            time = page.get_by_label("X-TC-Timestamp").input_value()
            area = page.locator(".explorer-signature textarea")
            for more, expected in (("", equal), ("\nContent-Type: application/json; charset=utf-8", step)):
                area.fill(f"Authorization: {header}\nX-TC-Timestamp: {time}{more}")
                verdict = page.locator(".verdict").inner_text()
                browser.check(expected in verdict, f"{expected!r} is missing in {verdict!r}")


def main():
    with opened() as browser:
        check_code(browser)
        check_own_keys(browser, "en", {"width": 1440, "height": 1000})
        check_own_keys(browser, "zh", PHONE)
        check_diagnosis(browser)
        for problem in browser.problems:
            print(problem, file=sys.stderr)
        print(f"code and signature of the explorer: {len(browser.problems)} problems")
        sys.exit(1 if browser.problems else 0)


main()
