"""A marked PDF in Chromium's own viewer."""

from __future__ import annotations

import io
import time
from pathlib import Path

import pytest
from playwright.sync_api import sync_playwright
from tests.browser.conftest import CHROMIUM
from tests.unit.copies.briefs import brief

import citecheck

pytest.importorskip("PIL", reason="Pillow is not installed")
from PIL import Image

_SECONDS = 60
_HIGHLIGHT = (255, 150, 150)  # of an error, on white
_FEWEST = 500  # pixels
# The old way without a window has no viewer.
_ARGUMENTS = ("--headless=new", "--no-sandbox", "--enable-unsafe-swiftshader")


@pytest.mark.skipif(CHROMIUM is None, reason="Chromium is not installed")
def test_chromium_opens_the_copy_and_draws_its_marks(tmp_path: Path) -> None:
    given, made = tmp_path / "brief.pdf", tmp_path / "marked.pdf"
    given.write_bytes(brief())
    citecheck.mark(given, citecheck.check(given), made)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=CHROMIUM, headless=False, args=_ARGUMENTS
        )
        page = browser.new_page(viewport={"width": 1000, "height": 800})
        page.goto(made.as_uri())
        until = time.monotonic() + _SECONDS
        drawn = 0
        while drawn < _FEWEST and time.monotonic() < until:
            page.wait_for_timeout(500)
            drawn = _drawn(page.screenshot())
        browser.close()
    assert drawn >= _FEWEST


def _drawn(picture: bytes) -> int:
    image = Image.open(io.BytesIO(picture)).convert("RGB")
    return {colour: count for count, colour in image.getcolors(1 << 24)}.get(_HIGHLIGHT, 0)
