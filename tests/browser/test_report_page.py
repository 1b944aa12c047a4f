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


def test_a_click_on_a_citation_shows_the_finding_about_it(view: Page, file: Path) -> None:
    _open(view, file)
    view.locator(".brief-pane a", has_text=DOE).click()
    card = view.locator(".findings > li.now")
    expect(card).to_be_in_viewport()
    expect(card).to_contain_text("TOA101")
    # in the list of all its places the one that was clicked is marked
    expect(view.locator("details.now .places .now a")).to_have_text("p. 2")


def test_a_click_on_an_open_citation_shows_the_reason(view: Page, file: Path) -> None:
    _open(view, file)
    view.locator(".brief-pane a.op").click()
    expect(view.locator(".table-pane li.now")).to_contain_text("Id. at 4")
    expect(view.locator(".table-pane li.now")).to_be_in_viewport()


def test_an_entry_leads_to_its_authority_and_to_its_finding(view: Page, file: Path) -> None:
    _open(view, file)
    view.locator(".table .should").first.click()
    expect(view.locator(".findings > li.now")).to_contain_text("TOA106")
    expect(view.locator(".findings > li.now")).to_be_focused()
    expect(view.locator(".brief-pane a.now")).to_be_in_viewport()
    view.locator(".table a", has_text="Camp").first.click()
    expect(view.locator("details.now summary")).to_contain_text("Camp")


def test_the_name_of_a_long_authority_comes_into_view(view: Page, file: Path) -> None:
    cites = "\n\n".join(f"Rent of house {k} is due. {CAMP}." for k in range(90))
    _open(view, file, brief(f"Cases\n\n{CAMP} ..... 1", cites), name="long")
    view.locator(".brief-pane a", has_text=CAMP).nth(1).click()
    expect(view.locator("details.now summary")).to_be_in_viewport()


def test_hints_tell_what_can_be_done(view: Page, file: Path) -> None:
    _open(view, file)
    hints = view.locator(".hint")
    expect(hints).to_have_count(3)
    expect(hints.first).to_contain_text("Tick “done”")
    expect(view.locator(".narrow")).to_be_hidden()
    view.set_viewport_size({"width": 390, "height": 844})
    expect(view.locator(".narrow")).to_be_visible()


def test_back_leads_back_to_the_list_on_a_telephone(view: Page, file: Path) -> None:
    view.set_viewport_size({"width": 390, "height": 844})
    _open(view, file)
    link = view.locator("[data-rule=TOA106] .places a").first
    link.click()
    expect(link).not_to_be_in_viewport()
    view.go_back()
    expect(link).to_be_in_viewport()


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


def test_paper_has_the_places_that_are_folded_away(view: Page, file: Path) -> None:
    cites = "\n\n".join(f"House {k} is let. {DOE}." for k in range(9))
    _open(view, file, brief(f"Cases\n\n{CAMP} ..... 1", f"{CAMP}. {cites}"), name="folded")
    places = view.locator(".findings details .places")
    expect(places).to_be_hidden()
    view.evaluate("dispatchEvent(new Event('beforeprint'))")
    expect(places).to_be_visible()
    view.evaluate("dispatchEvent(new Event('afterprint'))")
    expect(places).to_be_hidden()


_HOSTILE = brief(
    'Cases\n\n<script>alert(1)</script> v. "Roe"\'&amp;, 410 U.S. 113 (1973) ..... 1\n'
    f"{'Wide' * 60} v. Coe, 411 U.S. 138 (1973) ..... 2",
    f"<b onclick=alert(1)>Hall</b> v. Doe, 55 F.3d 436 (9th Cir. 1995). {'Wide' * 60} v. Coe, "
    "411 U.S. 138 (1973). See \u202e\u0007javascript:alert(1) v. Poe, 56 F.3d 1 (9th Cir. 1995).",
)
_REPORTS = {
    "faults": TEXT,
    "many findings": "".join(
        faulty if isinstance(faulty := TWINS[code].faulty, str) else faulty[0]
        for code in sorted(TWINS)
    ),
    "none": brief(f"Cases\n\n{CAMP} ..... 1", f"See {CAMP}."),
    "no table": f"The lease ended. {CAMP}. Id. at 4. Doe, supra, at 5.",
    "opinion": (Path(__file__).parents[2] / "samples" / "opinion.txt").read_text("utf-8"),
    "nothing cited": "The lease ended, and nobody says otherwise.",
    "hostile names": _HOSTILE,
}


def _violations(page: Page) -> list[tuple[str, str]]:
    found = axe.Axe().run(page).response["violations"]
    return [(rule["id"], rule["nodes"][0]["html"][:200]) for rule in found]


@pytest.mark.parametrize(("width", "scheme"), [(1400, "light"), (390, "dark")])
@pytest.mark.parametrize("report", _REPORTS)
def test_axe_finds_nothing(view: Page, file: Path, report: str, width: int, scheme: str) -> None:
    """Nor with everything open, a finding done and its places in view; and nothing is too wide."""
    view.set_viewport_size({"width": width, "height": 844})
    view.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    _open(view, file, _REPORTS[report], name=report.replace(" ", "-"))
    assert _violations(view) == []
    view.locator("details").evaluate_all("all => all.forEach(d => { d.open = true; })")
    for link in (".brief-pane a[href]", ".table a[href]", ".findings .places a"):
        if view.locator(link).count():
            view.locator(link).first.click()
    if view.locator(".done").count():
        view.locator(".done").first.check()
    assert _violations(view) == []
    assert view.evaluate("document.documentElement.scrollWidth") == width


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
