"""The pictures of the README show what the program does today. ``UPDATE_DOCS=1`` makes them anew."""

from __future__ import annotations

import io
import os
import subprocess
import sys
from pathlib import Path

import pytest
from rich.console import Console
from rich.text import Text

_ROOT = Path(__file__).parents[2]
_PICTURES = _ROOT / "docs" / "pictures"
_UPDATE = bool(os.environ.get("UPDATE_DOCS"))
_COLUMNS = 84
_LINES = 34

# Rich's own frame asks a server for its font; a picture of ours asks nobody for anything.
_FRAME = """\
<svg class="rich-terminal" viewBox="0 0 {width} {height}" xmlns="http://www.w3.org/2000/svg" role="img">
    <title>citecheck samples/faulty.txt in a terminal</title>
    <style>
    .{unique_id}-matrix {{
        font-family: ui-monospace, Consolas, Menlo, monospace;
        font-size: {char_height}px;
        line-height: {line_height}px;
    }}
    {styles}
    </style>
    <defs>
    <clipPath id="{unique_id}-clip-terminal">
      <rect x="0" y="0" width="{terminal_width}" height="{terminal_height}" />
    </clipPath>
    {lines}
    </defs>
    {chrome}
    <g transform="translate({terminal_x}, {terminal_y})" clip-path="url(#{unique_id}-clip-terminal)">
    {backgrounds}
    <g class="{unique_id}-matrix">
    {matrix}
    </g>
    </g>
</svg>
"""


def _run(*arguments: str) -> str:
    done = subprocess.run(
        [sys.executable, "-m", "citecheck", *arguments],
        cwd=_ROOT,
        capture_output=True,
        check=False,
        timeout=120,
    )
    return done.stdout.decode()


def test_the_terminal_of_the_readme_is_a_real_one() -> None:
    said = _run("check", "--color", "always", "--width", str(_COLUMNS), "samples/faulty.txt")
    lines = said.splitlines()[:_LINES]
    console = Console(record=True, width=_COLUMNS, file=io.StringIO(), force_terminal=True)
    console.print(Text.from_ansi("\n".join([*lines, "…"])), no_wrap=True)
    made = console.export_svg(title="citecheck", code_format=_FRAME, unique_id="citecheck")
    target = _PICTURES / "terminal.svg"
    if _UPDATE:
        target.write_text(made, encoding="utf-8")
    assert target.read_text(encoding="utf-8") == made
    assert "http" not in made.replace("http://www.w3.org/2000/svg", "")


def test_the_readme_shows_both_pictures() -> None:
    readme = (_ROOT / "README.md").read_text(encoding="utf-8")
    for name in ("terminal.svg", "report.png"):
        assert f"](docs/pictures/{name})" in readme
        assert (_PICTURES / name).stat().st_size < 300_000


@pytest.mark.skipif(not _UPDATE, reason="made when documents are made anew")
def test_the_picture_of_the_report_is_made_anew(tmp_path: Path) -> None:
    from playwright.sync_api import sync_playwright
    from tests.browser.conftest import CHROMIUM

    page = tmp_path / "report.html"
    _run("check", "samples/faulty.txt", "-o", str(page))
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        view = browser.new_page(viewport={"width": 1200, "height": 760})
        view.goto(page.as_uri())
        view.locator("[data-rule=TOA103] .places a").first.click()
        view.screenshot(path=_PICTURES / "report.png")
        browser.close()
