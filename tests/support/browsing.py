"""Opens pages in a real browser, for the tests of reports."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

_CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
_FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
)


@contextmanager
def chromium() -> Iterator[Browser]:
    """Start a headless Chromium; the test is skipped where there is none."""
    if _CHROMIUM is None:
        pytest.skip("there is no chromium to show the page in (Debian: apt-get install chromium)")
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=_CHROMIUM, args=list(_FLAGS))
        yield browser
        browser.close()


class BrowserVisit:
    """A page that was opened, and what went wrong or out while it was."""

    def __init__(self, page: Page, path: Path) -> None:
        """Open the page of a file."""
        self.page = page
        self.complaints: list[str] = []
        self.requests: list[str] = []
        page.on("console", lambda message: self.complaints.append(message.text))
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        page.on("request", lambda request: self.requests.append(request.url))
        page.goto(path.as_uri())

    def search(self, words: str) -> None:
        """Type into the search field and wait for the answer."""
        self.page.fill("#search", words)
        self.page.wait_for_function("words => state.query === words", arg=words)

    def asked_the_network(self) -> list[str]:
        """Return the addresses that the page asked for."""
        return [url for url in self.requests if not url.startswith("file:")]
