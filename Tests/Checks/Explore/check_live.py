"""Sends with the explorer of `tcapi explore` in a browser, to a service on this machine and to the mock in the program: all states,
in both languages.

Usage: check_live.py [--pictures OUTPUT]
    --pictures: only keeps what it sees as PNG files
"""

import importlib.resources
import pathlib
import sys

from explorer_program import KEYS, Cloud, exploring  # noqa: I001, it finds the modules of the other checks
from browser import DESK, PHONE, opened, run

AXE = importlib.resources.files("axe_playwright_python").joinpath("axe.min.js").read_text(encoding="utf-8")
BOX = str(pathlib.Path(__file__).with_name("box.yaml"))
CARD = {"Name": "Li Si", "Sex": "男", "Nation": "汉", "Birth": "1987/1/1", "Address": "北京市", "IdNum": "440524198701010014", "Authority": "",
        "ValidDate": "", "AdvancedInfo": "{}", "ReflectDetailInfos": [], "RequestId": "00000000-0000-4000-8000-00000000000a"}
BLUR = {"Error": {"Code": "FailedOperation.ImageBlur", "Message": "The picture is blurred."}, "RequestId": "r-blur"}
WORDS = {
    "en": {"badge": "REAL AKID…TEST · temporary key", "ask": "Call IDCardOCR for real?", "notSent": "Not sent.", "same": "As in the spec.",
           "differences": "2 differences from the spec", "type": "Integer instead of String", "advice": "Take the picture again in good light",
           "cancelled": "Cancelled. The request may have arrived.", "next": "Next step:", "problems": "Not sent, since the request differs",
           "history": "This session (", "again": "not harmless to repeat", "lost": "Open the address that tcapi explore has printed.",
           "gone": "tcapi explore does not answer.", "mock": "Answered by the mock cloud in tcapi.", "noKey": "tcapi has no key",
           "encrypted": "The request was sent encrypted.", "decrypted": "The response came encrypted. The tree has it decrypted."},
    "zh": {"badge": "真实 AKID…TEST · 临时密钥", "ask": "真实调用 IDCardOCR？", "notSent": "未发送。", "same": "与规格一致。",
           "differences": "与规格有 2 处不同", "type": "规格为 String，实为 Integer", "advice": "在光线充足处对准文字重新拍摄",
           "cancelled": "已取消。请求可能已到达服务端。", "next": "处理建议：", "problems": "请求不符合规格，未发送",
           "history": "本次会话 (", "again": "不是幂等的", "lost": "请打开 tcapi explore 打印的地址。",
           "gone": "tcapi explore 没有响应。", "mock": "由 tcapi 内的模拟云应答", "noKey": "tcapi 没有可用的密钥",
           "encrypted": "请求已加密发送。", "decrypted": "响应是加密的，树中为解密后的内容。"},
}
ANSWER = ".explorer-answer"


def open_action(page, explorer, language="en", action="ocr/IDCardOCR", token=True):
    page.goto(explorer.origin + (f"/#token={explorer.token}" if token else "/"))
    page.goto(f"{explorer.origin}/{language}/{action}.html")
    page.keyboard.press("t")
    page.wait_for_selector(".explorer[open]:has(.summary:not(:empty))")


def send(page):
    page.locator(".explorer-foot .send").click()


def agree(page):
    page.locator(".live-ask .live-yes").click()


def wait_for(page, text, selector=ANSWER):
    page.wait_for_function("([selector, text]) => document.querySelector(selector)?.textContent.includes(text)", arg=[selector, text])


def says(browser, page, text, selector=ANSWER):
    shown = page.locator(selector).first.inner_text()
    browser.check(text in shown, f"{page.url}: {text!r} is not in {shown!r}")


def check_states(browser):
    for language, words in WORDS.items():
        cloud = Cloud()
        with exploring(cloud=cloud) as explorer, browser.page(origin=explorer.origin) as page:
            open_action(page, explorer, language)
            browser.check(explorer.token not in page.url, "the token stays in the address")
            wait_for(page, words["badge"], ".live-badge")
            # The first call asks; one that is not wanted is not sent.
            cloud.says(CARD)
            send(page)
            says(browser, page, words["ask"], ".live-ask")
            page.keyboard.press("Escape")
            wait_for(page, words["notSent"])
            send(page)
            page.locator(".live-ask .live-no").click()
            wait_for(page, words["notSent"])
            browser.check(cloud.actions == [], f"{cloud.actions} were sent without being confirmed")
            send(page)
            agree(page)
            wait_for(page, words["same"])
            for text in ("HTTP 200", " ms" if language == "en" else "毫秒", "00000000-0000-4000-8000-00000000000a", "440524198701010014"):
                says(browser, page, text)
            color, warm = page.evaluate("""() => [getComputedStyle(document.querySelector('.explorer-answer .live-tag')).backgroundColor,
                getComputedStyle(document.querySelector('.live-badge b')).color]""")
            browser.check(color == warm == "rgb(154, 61, 0)", f"real is {color} and {warm}, not orange")
            check_views(browser, page)
            # Later ones do not, also after a reload.
            markup = "<img src=x onerror=alert(1)>"
            cloud.says({**CARD, "Sex": 1, markup: {"a": [markup], "</script><script>alert(1)</script>": ""}})
            page.reload()
            page.keyboard.press("t")
            page.wait_for_selector(".explorer[open] .live-tag.real")
            page.keyboard.press("Control+Enter")
            wait_for(page, words["differences"])
            says(browser, page, words["type"])
            browser.check(page.locator(f"{ANSWER} :is(img, script)").count() == 0, "markup of a response is in the page")
            cloud.says(BLUR)
            send(page)
            wait_for(page, "The picture is blurred.")
            says(browser, page, words["advice"])
            browser.check(page.locator(f"{ANSWER} .live-error a[href='#errors.FailedOperation.ImageBlur']").count() == 1, "the error has no row")
            says(browser, page, "FailedOperation.ImageBlur", ".explorer [role=status]")
            check_cancel(browser, page, cloud, words)
            check_history(browser, page, words)
            browser.check(cloud.actions == ["IDCardOCR"] * 4, f"sent: {cloud.actions}")
            check_broken(browser, page, cloud, words)
        cloud.close()


def check_views(browser, page):
    tree, raw, headers = (page.locator(f"{ANSWER} [name=live-view][value={name}]") for name in ("tree", "raw", "headers"))
    browser.check(tree.is_checked() and page.locator(f"{ANSWER} .live-tree").is_visible(), "the tree is not shown first")
    raw.check(force=True)
    text = page.locator(f"{ANSWER} .code pre").inner_text()
    browser.check(text.startswith('{"Response": {"Name": "Li Si"') and not page.locator(f"{ANSWER} .live-tree").is_visible(), f"raw: {text[:80]}")
    headers.check(force=True)
    says(browser, page, "content-type", f"{ANSWER} table")
    tree.check(force=True)


def check_cancel(browser, page, cloud, words):
    cloud.may_respond.clear()
    cloud.arrived.clear()
    send(page)
    page.wait_for_selector(f"{ANSWER} .live-cancel")
    browser.check(page.locator(".explorer-foot .send").is_disabled(), "a second call can be sent at the same time")
    browser.check(cloud.arrived.wait(20), "the call to cancel did not arrive")
    page.locator(f"{ANSWER} .live-cancel").click()
    wait_for(page, words["cancelled"])
    cloud.may_respond.set()
    browser.check(page.locator(".explorer-foot .send").is_enabled(), "nothing can be sent after a cancellation")


def check_history(browser, page, words):
    history = page.locator(".live-history")
    says(browser, page, words["history"], ".live-history summary")
    history.locator("summary").click()
    browser.check("FailedOperation.ImageBlur" in history.inner_text() and "ap-guangzhou" in history.inner_text(), history.inner_text())
    history.get_by_role("button").nth(1).click()
    wait_for(page, words["differences"])


def check_broken(browser, page, cloud, words):
    """A request that the spec refuses, and a response that is none of the service."""
    page.locator(".explorer [name=explorer-view][value=json]").check(force=True)
    page.locator(".explorer textarea.whole").fill('{"CardSide": "FRONT", "Odd": 1}')
    send(page)
    wait_for(page, words["problems"])
    says(browser, page, "Odd")
    page.locator(".explorer textarea.whole").fill('{"ImageUrl": "https://example.com/a.jpg"}')
    cloud.says(b"<html>502</html>", status=502)
    send(page)
    wait_for(page, "HTTP 502")
    browser.check(page.locator(f"{ANSWER} [name=live-view]").count() == 2, "what is no JSON has a tree")


def check_mock(browser):
    for language, words in WORDS.items():
        with exploring("--mock", keys={}) as explorer, browser.page(origin=explorer.origin) as page:
            open_action(page, explorer, language)
            wait_for(page, words["mock"], ".explorer-foot")
            color = page.evaluate("getComputedStyle(document.querySelector('.explorer-foot .live-tag')).backgroundColor")
            browser.check(color == "rgb(11, 107, 58)", f"the mock is {color}, not green")
            send(page)
            wait_for(page, words["same"])
            says(browser, page, "HTTP 200")
            shown = page.locator(".example .response pre").first.evaluate("element => ExplorerJSON.parse(element.textContent).get('Response').get('Name')")
            says(browser, page, shown)
            browser.check(page.locator(".live-ask").count() == 0, "the mock asks")
            page.locator(".explorer [name=explorer-view][value=json]").check(force=True)
            page.locator(".explorer textarea.whole").fill("{}")
            send(page)
            wait_for(page, "MissingParameter")
            browser.check(page.locator(f"{ANSWER} .live-error a").count() == 1, "the error has no row")
            open_action(page, explorer, language, action="ocr/RecognizeEncryptedIDCardOCR")
            send(page)
            wait_for(page, words["encrypted"])
            wait_for(page, words["decrypted"])
            number, raw = "110101199003070011", page.locator(f"{ANSWER} pre code").text_content()
            browser.check(number in page.locator(f"{ANSWER} .live-tree").inner_text(), "the tree has not the decrypted response")
            browser.check('"EncryptedBody":"' in raw and number not in raw, "what arrived is not encrypted")


def check_no_service(browser):
    for language, words in WORDS.items():
        with exploring("--endpoint", "http://127.0.0.1:1") as explorer, browser.page(origin=explorer.origin) as page:
            open_action(page, explorer, language)
            send(page)
            agree(page)
            wait_for(page, "ClientError.CannotConnect")
            says(browser, page, words["next"])
            browser.check(page.locator(f"{ANSWER} [name=live-view]").count() == 0, "there are views of no response")


def check_no_key_no_token_no_program(browser):
    for language, words in WORDS.items():
        cloud = Cloud()
        with exploring("--profile", "nobody", cloud=cloud, keys={}) as explorer:
            with browser.page(origin=explorer.origin) as page:
                open_action(page, explorer, language)
                wait_for(page, words["noKey"], ".explorer-foot")
                send(page)
                agree(page)
                wait_for(page, "ClientError.Credential")
                browser.check("tcapi.token" not in page.evaluate("document.cookie + JSON.stringify(localStorage)"), "the token is kept elsewhere")
            with browser.page(origin=explorer.origin, isWhole=False) as page:
                open_action(page, explorer, language, token=False)
                wait_for(page, words["lost"], ".live-badge")
                send(page)
                wait_for(page, words["lost"])
            with browser.page(origin=explorer.origin, isWhole=False) as page:
                open_action(page, explorer, language)
                page.wait_for_selector(".live-tag.real")
                explorer.process.terminate()
                explorer.process.wait()
                send(page)
                wait_for(page, words["gone"])
        browser.check(cloud.actions == [], f"{cloud.actions} were sent without a key")
        cloud.close()


def check_an_action_that_is_not_harmless_asks_each_time(browser):
    cloud = Cloud()
    cloud.service = "box"
    cloud.says({"Id": 1, "RequestId": "r"})
    with exploring(BOX, cloud=cloud) as explorer, browser.page(origin=explorer.origin) as page:
        open_action(page, explorer, action="box/AddBox")
        for expected in (1, 2):
            page.locator(".explorer [name=explorer-view][value=json]").check(force=True)
            page.locator(".explorer textarea.whole").fill(f'{{"Name": "{expected}"}}')
            send(page)
            page.wait_for_selector(".live-ask")
            says(browser, page, WORDS["en"]["again"], ".live-ask")
            browser.check(len(cloud.requests) == expected - 1, "a call is sent before it is confirmed")
            agree(page)
            wait_for(page, "HTTP 200")
            page.wait_for_selector(".live-ask", state="detached")
            browser.check(len(cloud.requests) == expected, f"{cloud.actions} were sent")
        cloud.streams([{"Id": 1}, {"Id": "two", "New": True}])
        open_action(page, explorer, action="box/WatchBoxes")
        send(page)
        agree(page)
        wait_for(page, "HTTP 200")
        browser.check(page.locator(f"{ANSWER} .live-tree > details > details").count() == 2, "the tree has not each event")
        differences = page.locator(f"{ANSWER} .live-differences li").all_inner_texts()
        browser.check(differences == ["Id String instead of Integer", "New unknown member"], f"differences: {differences}")
        cloud.streams([{"Id": number} for number in range(500)])
        send(page)
        agree(page)
        wait_for(page, "300 more")
        inner = page.locator(f"{ANSWER} .live-tree > details > details")
        browser.check(inner.count() == 200 and page.locator(f"{ANSWER} .live-tree details details[open]").count() == 0,
                      "a long list is shown as a whole, or open")
        page.get_by_role("button", name="300 more").click()
        browser.check(inner.count() == 400, f"the next block of a list has {inner.count() - 200} elements")
        cloud.says({"Id": 1, "RequestId": "r"})
        # A file is the body as it is.
        open_action(page, explorer, action="box/SendBox")
        page.locator(".explorer input[type=file]").first.set_input_files({"name": "a.bin", "mimeType": "application/octet-stream", "buffer": b"\x00\xff\x80a"})
        send(page)
        wait_for(page, "HTTP 200")
        browser.check(cloud.requests[-1][1] == b"\x00\xff\x80a", f"sent: {cloud.requests[-1][1]!r}")
    cloud.close()


def check_a_picture_is_sent_and_not_shown(browser):
    cloud = Cloud()
    cloud.says(CARD)
    with exploring(cloud=cloud) as explorer, browser.page(origin=explorer.origin) as page:
        open_action(page, explorer)
        page.locator(".explorer [name=explorer-view][value=json]").check(force=True)
        page.locator(".explorer textarea.whole").fill("{}")
        page.locator(".explorer [name=explorer-view][value=form]").check(force=True)
        picture = bytes(range(256)) * 20_000
        page.locator(".explorer input[type=file]").first.set_input_files({"name": "a.jpg", "mimeType": "image/jpeg", "buffer": picture})
        send(page)
        agree(page)
        wait_for(page, "HTTP 200")
        browser.check(len(cloud.requests[0][1]) > len(picture) * 4 / 3, "the picture did not arrive")
        browser.check("AAECAwQF" not in page.content() and "AAECAwQF" not in explorer.written(), "the picture is in the page or on the terminal")
        html = page.content()
        browser.check("keyTEST" not in html and "token-of-a-session" not in html and explorer.token not in html, "a secret is in the page")
    cloud.close()


def check_axe(browser):
    for language, theme, viewport in (("en", "light", DESK), ("zh", "dark", DESK), ("en", "dark", PHONE), ("zh", "light", PHONE)):
        cloud = Cloud()
        with exploring(cloud=cloud) as explorer, browser.page(origin=explorer.origin, viewport=viewport, color_scheme=theme) as page:
            open_action(page, explorer, language)
            page.evaluate(AXE)
            cloud.says({**CARD, "Sex": 1})
            send(page)
            check_rules(browser, page, f"{language}, {theme}, question")
            agree(page)
            wait_for(page, "Sex")
            page.wait_for_selector(".live-history:not([hidden]) summary")
            check_rules(browser, page, f"{language}, {theme}, answer")
            cloud.says(BLUR)
            send(page)
            wait_for(page, "The picture is blurred.")
            page.locator(".live-history summary").click()
            check_rules(browser, page, f"{language}, {theme}, error")
        cloud.close()


def check_rules(browser, page, state):
    # A page that is covered by a question cannot be read.
    root = ".live-ask" if page.locator(".live-ask").count() else ".explorer"
    for rule in page.evaluate("(root) => axe.run(root, { preload: false, resultTypes: ['violations'] })", root)["violations"]:
        browser.check(False, f"{state}: {rule['id']}: {rule['help']}: {[node['target'][0] for node in rule['nodes']][:3]}")


def take_pictures(browser):
    folder = pathlib.Path(sys.argv[sys.argv.index("--pictures") + 1])
    folder.mkdir(parents=True, exist_ok=True)
    for language, theme, viewport, name in (("en", "light", DESK, "desk"), ("zh", "dark", DESK, "desk"), ("zh", "light", PHONE, "phone")):
        cloud = Cloud()
        with exploring(cloud=cloud) as explorer, browser.page(origin=explorer.origin, viewport=viewport, color_scheme=theme) as page:
            open_action(page, explorer, language)
            cloud.says({**CARD, "Sex": 1, "New": 2})
            send(page)
            page.screenshot(path=folder / f"ask-{language}-{name}.png")
            agree(page)
            wait_for(page, "New")
            page.screenshot(path=folder / f"answer-{language}-{name}.png")
            cloud.says(BLUR)
            send(page)
            wait_for(page, "The picture is blurred.")
            page.screenshot(path=folder / f"error-{language}-{name}.png")
        cloud.close()


if __name__ == "__main__":
    with opened() as started:
        if "--pictures" in sys.argv:
            take_pictures(started)
        else:
            run(started, [check_states, check_mock, check_no_service, check_no_key_no_token_no_program, check_an_action_that_is_not_harmless_asks_each_time,
                          check_a_picture_is_sent_and_not_shown, check_axe])
