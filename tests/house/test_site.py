"""The documentation is a site: it is built without a warning, complete, and loads nothing from elsewhere."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from html.parser import HTMLParser
from importlib.util import find_spec
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest
from tests.house.tree import ROOT

pytestmark = pytest.mark.skipif(
    find_spec("zensical") is None, reason="zensical is not installed (the extra docs)"
)

_LOADED = {"script": "src", "img": "src", "iframe": "src", "source": "src", "link": "href"}
"""The attribute by which an element loads something, or a page leads to another."""


class _Page(HTMLParser):
    """What a page loads, where it leads, and the places in it that can be led to."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.loads: list[str] = []
        self.links: list[str] = []
        self.places: set[str] = set()
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        of = dict(attrs)
        self.places.update(place for name in ("id", "name") if (place := of.get(name)))
        if (target := of.get(_LOADED.get(tag, ""))) and of.get("rel") != "canonical":
            self.loads.append(target)
        if tag == "a" and (target := of.get("href")):
            self.links.append(target)


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site as it is built from the documents, with warnings as errors."""
    root = tmp_path_factory.mktemp("project")
    shutil.copytree(ROOT / "docs", root / "docs")
    for name in ("mkdocs.yml", "CONTRIBUTING.md"):
        shutil.copy(ROOT / name, root / name)
    command = [sys.executable, "-m", "zensical", "build", "--strict"]
    built = subprocess.run(
        command, cwd=root, capture_output=True, text=True, timeout=120, check=False
    )
    assert built.returncode == 0, built.stdout + built.stderr
    return root / "site"


@pytest.fixture(scope="module")
def pages(site: Path) -> dict[str, _Page]:
    """The pages by their names, but the one that a server shows for a page that is not there."""
    files = (path for path in sorted(site.rglob("*.html")) if path.name != "404.html")
    return {str(path.relative_to(site)): _Page(path.read_text(encoding="utf-8")) for path in files}


def test_every_document_is_a_page_of_the_site_and_in_its_menu(pages: dict[str, _Page]) -> None:
    written = {f"{path.stem}.html" for path in (ROOT / "docs").glob("*.md")}
    assert set(pages) == written
    in_menu = {urlsplit(link).path.removeprefix("./") for link in pages["index.html"].links}
    assert written - in_menu - {"index.html"} == set(), "not in nav of mkdocs.yml"


def test_nothing_is_loaded_from_elsewhere(site: Path, pages: dict[str, _Page]) -> None:
    for name, page in pages.items():
        assert [target for target in page.loads if urlsplit(target).netloc] == [], name
    styles = [path.read_text(encoding="utf-8") for path in site.rglob("*.css")]
    assert styles
    for style in styles:
        assert not re.search(r"@import|url\(\s*['\"]?(?:https?:)?//", style)


def test_every_link_leads_to_a_place_that_is_there(site: Path, pages: dict[str, _Page]) -> None:
    lost = []
    for name, page in pages.items():
        for link in page.links:
            parts = urlsplit(link)
            if parts.scheme or parts.netloc:
                continue
            target = (site / name).parent / unquote(parts.path) if parts.path else site / name
            led = pages.get(str(target.resolve().relative_to(site.resolve())))
            there = target.is_file() and (
                not parts.fragment or led is None or unquote(parts.fragment) in led.places
            )
            if not there and parts.fragment != "__skip":
                lost.append((name, link))
    assert lost == []


def test_each_rule_has_a_place_of_its_own(pages: dict[str, _Page]) -> None:
    from citecheck.rules import RULES

    places = {place.split("-")[0] for place in pages["rules.html"].places}
    assert {rule.code.lower() for rule in RULES} <= places
