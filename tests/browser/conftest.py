"""A real browser, where there is one: Debian's Chromium, driven by Playwright."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

pytest.importorskip("playwright", reason="playwright is not installed")

from playwright.sync_api import Browser, Page, sync_playwright

CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser"))), None)
# The sandbox of Chromium cannot be had by root, as whom builds run.
_ARGUMENTS = ("--no-sandbox", "--disable-gpu")


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Chromium for all tests of a process."""
    if CHROMIUM is None:
        pytest.skip("Chromium is not installed (Debian's package is chromium)")
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=CHROMIUM, args=_ARGUMENTS)
        yield started
        started.close()


@pytest.fixture
def view(browser: Browser) -> Iterator[Page]:
    """A page of 1,400 by 900 that has complained of nothing when the test is over."""
    context = browser.new_context(viewport={"width": 1400, "height": 900}, offline=True)
    page = context.new_page()
    complaints: list[str] = []
    page.on("console", lambda message: complaints.append(message.text))
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on("dialog", lambda dialog: complaints.append(dialog.message))
    yield page
    context.close()
    assert complaints == []


@pytest.fixture(scope="session")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where pages of one test process are written."""
    return tmp_path_factory.mktemp("pages")
