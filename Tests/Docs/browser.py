"""Opens a site of docs from disk in the browser that is installed, and notes whatever goes wrong on its pages."""

import contextlib
import os
import pathlib
import shutil

from playwright.sync_api import sync_playwright

BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
MAC_BROWSER = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"
PHONE = {"width": 390, "height": 844}
DESK = {"width": 1440, "height": 1000}


def installed_browser():
    found = filter(None, map(shutil.which, BROWSERS))
    return next(found, MAC_BROWSER)


class Browser:
    """Contexts of a browser that can reach no other host, and what went wrong in them."""

    def __init__(self, browser):
        self.browser = browser
        self.problems = []

    def check(self, isRight, message):
        if not isRight:
            self.problems.append(message)

    @contextlib.contextmanager
    def page(self, viewport=DESK, **options):
        context = self.browser.new_context(viewport=viewport, reduced_motion="reduce", **options)
        context.set_default_timeout(10_000)
        page = context.new_page()
        page.on("console", lambda message: self.problems.append(f"{page.url}: console: {message.text}"))
        page.on("pageerror", lambda error: self.problems.append(f"{page.url}: error: {error}"))
        page.on("dialog", lambda dialog: (self.problems.append(f"{page.url}: dialog"), dialog.dismiss()))
        page.on("request", lambda request: self.check(
            request.url.startswith("file://"), f"{page.url}: asks for {request.url}"))
        page.on("requestfailed", lambda request: self.problems.append(f"{page.url}: cannot load {request.url}"))
        yield page
        context.close()


@contextlib.contextmanager
def opened():
    with sync_playwright() as playwright:
        # Root, as in containers, may not use Chromium's sandbox.
        arguments = ["--no-sandbox"] if os.geteuid() == 0 else []
        browser = playwright.chromium.launch(executable_path=installed_browser(), args=arguments)
        yield Browser(browser)
        browser.close()


def address(path):
    return pathlib.Path(path).resolve().as_uri()
