"""Opens a site of docs in the browser that is installed, from disk or from a server on this machine, and notes whatever goes
wrong on its pages."""

import contextlib
import functools
import http.server
import os
import pathlib
import shutil
import sys
import threading
import time

from playwright.sync_api import Error, sync_playwright

BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
MAC_BROWSER = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"
PHONE = {"width": 390, "height": 844}
DESK = {"width": 1440, "height": 1000}
DISK = "file://"
# How long, in seconds, a check waits for a page.
PATIENCE = 10
# The text of the result list while a search index is still loading.
LOADING = {"en": "Still loading…", "zh-CN": "仍在载入……"}


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

    def becomes(self, condition, message):
        """Waits until a condition holds, for pages that change after an event which the browser may send only when the click
        has returned: that of a fold, for example."""
        latest = time.monotonic() + PATIENCE
        while not condition():
            if time.monotonic() > latest:
                return self.check(False, message)
            time.sleep(0.02)

    @contextlib.contextmanager
    def page(self, viewport=DESK, origin=DISK, isWhole=True, isCalm=True, **options):
        """A page that may ask only `origin` for anything; where a site is not whole, its pages may also fail to get it. The
        reader has asked for little motion if `isCalm`."""
        motion = "reduce" if isCalm else "no-preference"
        context = self.browser.new_context(viewport=viewport, reduced_motion=motion, **options)
        context.set_default_timeout(PATIENCE * 1_000)
        page = context.new_page()
        if isWhole:
            page.on("console", lambda message: self.problems.append(f"{page.url}: console: {message.text}"))
            page.on("pageerror", lambda error: self.problems.append(f"{page.url}: error: {error}"))
            page.on("requestfailed", lambda request: self.check(
                # A page that is left stops what it still loads.
                request.failure == "net::ERR_ABORTED", f"{page.url}: cannot load {request.url}: {request.failure}"))
        page.on("dialog", lambda dialog: (self.problems.append(f"{page.url}: dialog"), dialog.dismiss()))
        page.on("request", lambda request: self.check(
            request.url.startswith(origin), f"{page.url}: asks for {request.url}"))
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


def follow(page, link):
    """Clicks on a link, and waits until the page behind it has loaded."""
    with page.expect_navigation():
        link.click()


def search(page, text):
    """Types into the search field, and waits until all that can be found is there."""
    page.locator(".search input").blur()
    page.keyboard.press("/")
    page.keyboard.type(text)
    settle(page)


def settle(page):
    page.wait_for_function(
        """(loading) => !document.querySelector(".results").hidden
            && !document.querySelector(".results").textContent.includes(loading[document.documentElement.lang])""",
        arg=LOADING)


def found(page):
    """The names that the list shows, and where they lead."""
    return page.eval_on_selector_all(
        ".results a:has(b)", "all => all.map(a => [a.querySelector('b').textContent, a.href])")


def says(page, sentence):
    return sentence in page.locator(".results").inner_text()


class Server(http.server.ThreadingHTTPServer):
    """Serves a site on this machine, and delays files as long as a test wants."""

    def __init__(self, folder):
        super().__init__(("127.0.0.1", 0), functools.partial(FileHandler, directory=folder))
        self.held = ()
        self.released = threading.Event()

    @property
    def origin(self):
        return f"http://127.0.0.1:{self.server_port}/"

    def hold(self, *endings):
        """Delays the responses for files whose names end so, until `released` is set."""
        self.held = endings
        self.released.clear()


class FileHandler(http.server.SimpleHTTPRequestHandler):
    def do_GET(self):
        if self.server.held and self.path.endswith(self.server.held):
            self.server.released.wait(20)
        super().do_GET()

    def log_message(self, *_):
        pass


@contextlib.contextmanager
def served(folder):
    with Server(folder) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield server
        server.released.set()
        server.shutdown()


def run(browser, checks):
    """Calls each with the browser, and ends the program."""
    for check in checks:
        try:
            check(browser)
        except Error as error:
            browser.check(False, f"{check.__name__}: {error.message.splitlines()[0]}")
    for problem in browser.problems:
        print(problem)
    print(f"{len(checks)} checks in the browser: {len(browser.problems)} problems")
    sys.exit(1 if browser.problems else 0)
