"""The report page in a real browser: what a person clicks, types, prints and comes back to."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from tests.rules.brief import brief
from tests.rules.twins import TWINS

axe = pytest.importorskip("axe_playwright_python.sync_playwright", reason="axe is not installed")

from playwright.sync_api import Locator, Page, expect  # noqa: E402

from citecheck.model.config import Config  # noqa: E402
from citecheck.model.document import Source  # noqa: E402
from citecheck.output.format import render  # noqa: E402
from citecheck.output.registry import CHECK, load  # noqa: E402
from citecheck.output.results import Checked, Style  # noqa: E402
from citecheck.pipeline import check_source  # noqa: E402

CAMP = "Camp v. Pitts, 411 U.S. 138 (1973)"
DOE = "Doe v. Roe, 410 U.S. 113 (1973)"
AMES = "Ames v. Coe, 55 F.3d 436 (9th Cir. 1995)"
_FILLER = "\n".join(f"The lease of house {k} says that rent is due on day {k}." for k in range(60))
TEXT = brief(
    f"Cases\n\n{AMES} ..... 1\n{CAMP} ..... 1, 3",
    f"Id. at 4. See {CAMP}; {AMES}.\n\n{_FILLER}",
    f"As {CAMP}, has it, the lease ended. {DOE}. <img src=x onerror=alert(1)> v. Poe agreed.",
    f"The law of leases is old. See 5 U.S.C. § 706.\n\n{_FILLER}",
)


def _open(page: Page, folder: Path, text: str = TEXT, name: str = "brief") -> Page:
    source = Source(text, f"{name}.txt", sha256="5" * 64)
    target = folder / f"{name}.html"
    made = render(load(CHECK, "html"), [Checked(check_source(source, Config()))], Style())
    target.write_text(made, encoding="utf-8")
    page.goto(target.as_uri())
    return page


def _cards(page: Page) -> int:
    return page.locator(".findings > li:visible").count()


def _chosen(page: Page, label: str) -> Locator:
    return page.get_by_role("combobox", name=re.compile(rf"^{label}\b"))


def test_a_click_on_a_finding_brings_both_places_into_view(view: Page, file: Path) -> None:
    _open(view, file)
    view.locator("[data-rule=TOA106] .places a").first.click()
    cited = view.locator(".brief-pane a.now")
    expect(cited).to_have_text(CAMP)
    expect(cited).to_be_in_viewport()
    entry = view.locator(".table li.now")
    expect(entry).to_be_in_viewport()
    expect(entry).to_contain_text("has 1, 3; should be 1, 2")
    expect(view.locator("[data-rule=TOA106]")).to_be_in_viewport()


def test_a_click_on_a_citation_opens_its_authority(view: Page, file: Path) -> None:
    _open(view, file)
    view.locator(".brief-pane a", has_text=DOE).click()
    authority = view.locator("details.now")
    expect(authority).to_be_in_viewport()
    expect(authority.locator(".places a")).to_have_text(["p. 2"])
    expect(authority.locator("summary")).to_be_focused()


def test_filters_and_search_choose_findings(view: Page, file: Path) -> None:
    _open(view, file)
    every = _cards(view)
    _chosen(view, "Rule").select_option("TOA101")
    expect(view.locator(".findings > li:visible")).to_have_count(2)
    expect(view.get_by_role("status")).to_have_text(f"2 of {every} shown, {every} not done.")
    _chosen(view, "Kind").select_option("statute")
    expect(view.locator(".findings > li:visible")).to_contain_text("5 U.S.C. § 706")
    _chosen(view, "Rule").select_option("")
    _chosen(view, "Kind").select_option("")
    view.get_by_label("Search").fill("doe v. roe")
    expect(view.locator(".findings > li:visible")).to_have_count(1)
    view.get_by_label("Search").fill("")
    _chosen(view, "Severity").select_option("warning")
    assert 0 < _cards(view) < every


def test_sorting_by_page_follows_the_brief(view: Page, file: Path) -> None:
    _open(view, file)
    _chosen(view, "Sort").select_option("page")
    places = view.locator(".findings > li").evaluate_all("all => all.map(c => +c.dataset.at)")
    assert places == sorted(places)
    _chosen(view, "Sort").select_option("rule")
    assert view.locator(".findings > li").first.get_attribute("data-severity") == "error"


def test_what_is_done_stays_done(view: Page, file: Path) -> None:
    _open(view, file)
    every = _cards(view)
    view.locator(".done").first.check()
    view.reload()
    expect(view.locator(".done").first).to_be_checked()
    expect(view.get_by_role("status")).to_contain_text(f"{every - 1} not done")
    view.get_by_label("hide what is done").check()
    expect(view.locator(".findings > li:visible")).to_have_count(every - 1)
    _open(view, file, TEXT.replace("old", "new"), name="second")
    expect(view.locator(".done").first).to_be_checked()  # the same file by its digest


def test_the_keyboard_alone_is_enough(view: Page, file: Path) -> None:
    _open(view, file)
    first = view.locator(".findings a").first
    first.focus()
    view.keyboard.press("ArrowDown")
    expect(view.locator(".findings > li").nth(1).locator("a").first).to_be_focused()
    view.keyboard.press("Enter")
    assert (
        view.evaluate("document.activeElement.closest('.pane').className") != "pane findings-pane"
    )
    reached = set()
    for _ in range(200):
        view.keyboard.press("Tab")
        reached.add(view.evaluate("document.activeElement.localName"))
    assert {"a", "select", "input", "button", "summary"} <= reached


def test_paper_has_the_list_and_no_tools(view: Page, file: Path) -> None:
    _open(view, file)
    every = _cards(view)
    view.emulate_media(media="print")
    assert _cards(view) == every
    for hidden in (".tools", ".brief-pane", ".table-pane", "nav"):
        expect(view.locator(hidden)).to_be_hidden()
    assert view.locator(".done:visible").count() == every


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1400, 390])
def test_axe_finds_nothing(view: Page, file: Path, scheme: str, width: int) -> None:
    view.set_viewport_size({"width": width, "height": 844})
    view.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    _open(view, file)
    view.locator("details").evaluate_all("all => all.forEach(d => { d.open = true; })")
    view.locator("[data-rule=TOA106] .places a").first.click()
    found = axe.Axe().run(view).response["violations"]
    assert [(rule["id"], rule["nodes"][0]["html"][:200]) for rule in found] == []


def test_a_telephone_scrolls_one_way_only(view: Page, file: Path) -> None:
    view.set_viewport_size({"width": 390, "height": 844})
    _open(view, file)
    assert view.evaluate("document.documentElement.scrollWidth") == 390
    view.locator("[data-rule=TOA106] .places a").first.click()
    expect(view.locator(".brief-pane a.now")).to_be_in_viewport()


def test_a_party_named_like_markup_stays_text(view: Page, file: Path) -> None:
    _open(view, file)
    assert view.locator("img").count() == 0
    expect(view.locator(".brief-pane")).to_contain_text("<img src=x onerror=alert(1)> v. Poe")


def test_links_work_without_the_script(view: Page, file: Path) -> None:
    _open(view, file)
    page = Path(file / "brief.html").read_text(encoding="utf-8")
    (file / "still.html").write_text(re.sub(r"<script>.*</script>", "", page, flags=re.DOTALL))
    view.goto((file / "still.html").as_uri())
    view.locator("[data-rule=TOA106] .places a").first.click()
    expect(view.locator(".brief-pane a:target")).to_be_in_viewport()


@pytest.mark.parametrize("code", sorted(TWINS))
def test_every_rule_shows_its_places(view: Page, file: Path, code: str) -> None:
    faulty = TWINS[code].faulty
    text = faulty[0] if isinstance(faulty, tuple) else faulty
    _open(view, file, text, name=code)
    for link in view.locator(".findings .places a").all():
        target = (link.get_attribute("href") or "")[1:]
        assert view.evaluate("id => !!document.getElementById(id)", target)
