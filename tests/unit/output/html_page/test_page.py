"""The report page as markup: what it holds, that all its links lead somewhere, and that it loads
nothing and obeys nothing that a brief says."""

from __future__ import annotations

from base64 import b64encode
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from hashlib import sha256

import pytest
from lxml import html
from tests.rules.brief import brief, report
from tests.unit.output.html_page.conftest import CAMP, DOE, LISTED

from citecheck.model.config import Config
from citecheck.model.document import Source
from citecheck.model.errors import ExitCode
from citecheck.model.findings import Report
from citecheck.output.format import render
from citecheck.output.registry import CHECK, load
from citecheck.output.results import Checked, Fault, Style
from citecheck.pipeline import check_source

HOSTILE = "<img src=x onerror=alert(1)>\"'</script></style> \x1b[31m \u202e&amp;"

Page = html.HtmlElement


def _text(element: Page) -> str:
    return " ".join(" ".join(element.itertext()).split())


def _one(page: Page, selector: str) -> Page:
    (element,) = page.cssselect(selector)
    return element


def test_every_link_leads_to_an_element_and_no_name_is_given_twice(page: Page) -> None:
    names = Counter(page.xpath("//@id"))
    assert {name for name, count in names.items() if count > 1} == set()
    links = page.xpath("//@href")
    assert len(links) > 10
    assert [link for link in links if link.removeprefix("#") not in names] == []


def test_nothing_is_loaded_and_only_our_own_script_runs(page: Page) -> None:
    policy = _one(page, "meta[http-equiv]").get("content")
    for element, name in (("style", "style-src"), ("script", "script-src")):
        content = _one(page, element).text
        digest = b64encode(sha256(content.encode()).digest()).decode()
        assert f"{name} 'sha256-{digest}';" in policy
    assert policy.startswith("default-src 'none';")
    assert page.xpath("//@src | //@style") == []
    # it loads nothing: it names the element with which the page is drawn
    assert [dict(link.attrib) for link in page.cssselect("link")] == [
        {"rel": "expect", "href": "#end", "blocking": "render"}
    ]
    assert page.xpath("//@*[starts-with(name(), 'on')]") == []


def test_a_finding_says_what_where_and_what_should_be(page: Page) -> None:
    (card,) = page.cssselect("[data-rule=TOA106]")
    assert _text(card).startswith("error TOA106 page-missing")
    assert "… 1, 3 should be 1, 2" in _text(card)
    places = [_text(link) for link in card.cssselect(".places a")]
    assert places == ["brief, p. 2", "table, p. ii"]
    assert (card.get("data-severity"), card.get("data-kind")) == ("error", "case")


def test_the_table_says_at_each_entry_what_it_should_say(page: Page) -> None:
    entries = [_text(entry) for entry in page.cssselect(".table li")]
    assert entries == [f"{LISTED} 1", f"{CAMP} 1, 3 has 1, 3; should be 1, 2"]


def test_the_table_says_at_each_entry_what_is_said_of_it(page_of: Callable[..., str]) -> None:
    """A message does not say the entry's words again, also where it cuts them short."""
    long = f"{'Hollis County ' * 7}v. Coe, 55 F.3d 436, 440 (9th Cir. 1995)"
    text = brief(f"Cases\n\n{CAMP} ..... 1\n{long} ..... 1", f"See {long.replace(', 440', '')}.")
    made = html.document_fromstring(page_of(Checked(report(text))))
    said = [[_text(a) for a in entry.cssselect(".says")] for entry in made.cssselect(".table li")]
    assert said == [["in the table but never cited"], ["the pin 440 is left in the entry"]]
    cards = {card.get("id"): card.get("data-rule") for card in made.cssselect(".findings > li")}
    leads_to = [cards[a.get("href").removeprefix("#")] for a in made.cssselect(".says")]
    assert leads_to == ["TOA102", "TOA114"]


def test_checks_left_out_for_one_reason_are_one_item(page_of: Callable[..., str]) -> None:
    made = html.document_fromstring(page_of(Checked(report("The lease ended."))))
    (item,) = made.cssselect(".skipped li")
    assert _text(item) == "TOA002, TOA101-TOA115: there is no table of authorities to check"


def test_what_is_amiss_is_said_of_a_citation_in_words(page: Page) -> None:
    said = {_text(a): a.get("title") for a in page.cssselect(".brief-pane a")}
    assert said == {
        "Id. at 4": "not resolved",
        CAMP: "page not in the table",
        LISTED: None,
        DOE: "missing from the table",
    }


def test_a_citation_that_is_open_leads_to_the_reason(page: Page) -> None:
    (link,) = page.cssselect(".brief-pane a.op")
    assert _text(_one(page, link.get("href"))).startswith("p. 1 id: “Id. at 4”, ")


def test_no_link_is_without_words(page_of: Callable[..., str]) -> None:
    """One citation may lie in another and part it; what is left between is no link."""
    quoting = f"Ames v. Coe, 55 F.3d 436 (9th Cir. 1995) (quoting {DOE} 5 U.S.C. § 706)."
    made = html.document_fromstring(page_of(Checked(report(brief("Cases", f"See {quoting}")))))
    assert made.cssselect(".brief-pane a")
    assert [a for a in made.cssselect("a") if not _text(a)] == []


def test_citations_are_marked_by_what_is_said_of_them(page: Page) -> None:
    marked = {_text(a): a.get("class").split()[0] for a in page.cssselect(".brief-pane a")}
    assert marked == {"Id. at 4": "op", CAMP: "pg", LISTED: "ok", DOE: "no"}
    legend = [_text(item) for item in page.cssselect(".legend li")]
    assert legend == [
        "in the table",
        "page not in the table",
        "missing from the table",
        "not resolved",
    ]


def test_a_citation_leads_to_its_authority_with_all_places_and_reasons(page: Page) -> None:
    link = next(a for a in page.cssselect(".brief-pane a") if _text(a) == DOE)
    authority = page.get_element_by_id(link.get("href")[1:])
    assert _text(authority) == f"{DOE} 1 place On page 2 p. 2 full: “{DOE}”"
    back = authority.cssselect(".places a")[0].get("href")
    assert back == f"#{link.get('id')}"


def test_what_could_not_be_resolved_is_listed_with_the_reason(page: Page) -> None:
    heading = next(h for h in page.cssselect(".table-pane h4") if _text(h) == "Not resolved")
    assert "Id. at 4" in _text(heading.getnext())


def test_the_brief_stands_page_by_page_under_its_printed_labels(page: Page) -> None:
    titles = [_text(title) for title in page.cssselect(".sheet h4")]
    assert titles[-4:] == ["Page 1", "Page 2", "Page 3", "Page 4"]
    assert "The law of leases is old. 3" in _text(page.cssselect(".sheet")[-2])


def test_no_word_of_the_brief_is_lost(checked: Checked, page: Page) -> None:
    brief = "".join(_text(sheet) for sheet in page.cssselect(".sheet"))
    shown = brief.replace(" ", "")
    for word in checked.report.document.source.text.replace("*", "").split():
        assert word in shown


def test_emphasis_is_set_in_italics_without_its_marks(page: Page) -> None:
    assert [_text(em) for em in page.cssselect("em")] == ["Rent"]
    assert "*Rent*" not in _one(page, ".brief-pane").text_content()


def test_the_record_says_the_digest_and_the_day_that_the_user_gives(
    checked: Checked, page_of: Callable[..., str]
) -> None:
    source = replace(checked.report.document.source, sha256="ab" * 32)
    document = replace(checked.report.document, source=source)
    signed = Checked(replace(checked.report, document=document))
    page = html.document_fromstring(page_of(signed, date="March 3, 2031"))
    said = _text(_one(page, ".record"))
    assert "ab" * 32 in said
    assert "Date March 3, 2031" in said
    assert _one(page, ".file").get("data-key") == f"citecheck:{'ab' * 32}"


def test_what_was_not_checked_stands_open_at_the_head(page_of: Callable[..., str]) -> None:
    bare = check_source(Source("See Doe v. Roe, 410 U.S. 113 (1973).", "note.txt"), Config())
    page = html.document_fromstring(page_of(Checked(bare)))
    skipped = _one(page, "header .skipped")
    assert skipped.get("open") is not None
    assert len(skipped.cssselect("li")) == len({skip.reason for skip in bare.skipped}) > 0
    assert _text(skipped).startswith(f"Not checked ({len(bare.skipped)})")
    assert "No table of authorities was found." in _text(page)


def test_two_files_in_one_page_keep_their_names_apart(
    checked: Checked, page_of: Callable[..., str]
) -> None:
    other = check_source(Source("See Doe v. Roe, 410 U.S. 113 (1973).", "note.txt"), Config())
    page = html.document_fromstring(page_of(checked, Checked(other)))
    assert len(page.cssselect(".file")) == 2
    assert max(Counter(page.xpath("//@id")).values()) == 1


def test_a_file_that_could_not_be_checked_has_its_place() -> None:
    fault = Fault("<b>.txt", "<b>.txt: no such file", ExitCode.UNREADABLE)
    page = html.document_fromstring(render(load(CHECK, "html"), [], Style(), [fault]))
    assert _text(_one(page, ".file")) == "<b>.txt Could not be checked: <b>.txt: no such file"


def test_hostile_words_stay_words(
    hostile: Callable[[str], Report], page_of: Callable[..., str]
) -> None:
    made = page_of(Checked(hostile(HOSTILE)))
    page = html.document_fromstring(made)
    assert page.cssselect("img") == []
    assert len(page.cssselect("script")) == len(page.cssselect("style")) == 1
    assert "\x1b" not in made
    assert "\u202e" not in made
    assert "<img src=x onerror=alert(1)>" in _one(page, ".findings-pane").text_content()


@pytest.mark.parametrize("text", ["", "\f", "No law here.", "§" * 50])
def test_a_file_that_cites_nothing_has_a_page(text: str, page_of: Callable[..., str]) -> None:
    page = html.document_fromstring(page_of(Checked(report(text))))
    assert page.cssselect("svg") == []


def test_charts_say_in_words_what_they_show(page: Page) -> None:
    labels = [svg.get("aria-label") for svg in page.cssselect("svg")]
    assert labels[0] == "Citations by page: the most, 3, on page 1"
    assert labels[1].startswith(f"Authorities most cited: {CAMP}, 2; ")
