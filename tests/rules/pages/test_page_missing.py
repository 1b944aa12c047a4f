"""TOA106: cited on a page that the entry does not list."""

from __future__ import annotations

import pytest
from tests.rules.brief import brief, findings, report, words

from citecheck.model.document import PaginationSource

_CITED = "Camp v. Pitts, 411 U.S. 138, 142 (1973)."


_SHORT = "The record decides. Camp, 411 U.S. at 143."


def _camp(pages: str) -> str:
    return f"Cases\n\nCamp v. Pitts, 411 U.S. 138 (1973) ................ {pages}"


@pytest.mark.parametrize("pages", ["1, 2, 3", "1-3", "1–3", "1–2, 3 n.1", "1, 2 & 3", "passim"])
def test_page_lists_that_are_right(pages: str) -> None:
    text = brief(_camp(pages), _CITED, _SHORT, _SHORT)
    assert findings("TOA106", text) == []
    assert findings("TOA107", text) == []


_EMPTY = "The record is long."


def test_all_missing_pages_are_one_finding() -> None:
    (said,) = words("TOA106", brief(_camp("1"), _CITED, _SHORT, _EMPTY, _SHORT))
    assert "pages 2 and 4" in said


_LOWER = "Roe v. Poe, 919 F. Supp. 1353 (D. Ariz. 1996)"


_AFFIRMED = "aff'd, 114 F.3d 851 (9th Cir. 1997)"


@pytest.mark.parametrize(
    ("lower", "said"),
    [
        (f"{_LOWER}, {_AFFIRMED} ..... 2", 0),
        # the entry does not print the history, or not the page
        (f"{_LOWER} ..... 2", 1),
        (f"{_LOWER}, {_AFFIRMED} ..... 1, 2, 3", 0),
    ],
)
def test_a_decision_listed_as_history_of_another(lower: str, said: int) -> None:
    table = f"Cases\n\nRoe v. Poe, 114 F.3d 851 (9th Cir. 1997) .......... 1\n{lower}"
    cited = f"{_LOWER}, {_AFFIRMED}."
    text = brief(table, "See Roe v. Poe, 114 F.3d 851, 852 (9th Cir. 1997).", cited)
    assert len(words("TOA106", text)) == said


@pytest.mark.parametrize(("edition", "said"), [("4th", 1), ("3d", 0)])
def test_another_edition_is_another_work(edition: str, said: int) -> None:
    table = "Books\n\nNewberg on Class Actions (4th ed. 2001) .......... 1"
    text = brief(
        table,
        "See Newberg on Class Actions § 1.2, at 8 (4th ed. 2001).",
        f"See Newberg on Class Actions § 1.2, at 9 ({edition} ed. 1992).",
    )
    assert len(words("TOA106", text)) == said


def test_a_name_that_is_cut_begins_on_the_page_before() -> None:
    begun = "In the Matter of the Petition Filed by Dish LLC & the"
    rest = "States of Ohio, Illinois. N. Carolina, & Utah for a Ruling, 28 F.C.C. Rcd. 6574"
    table = f"Cases\n\n{begun} {rest} (2013) ......... 1, 2"
    text = brief(table, f"See {begun} {rest} (2013).", f"See {begun}", f"{rest}, 6588 (2013).")
    assert words("TOA106", text) == []
    far = f"{_EMPTY} " * 20 + f"See {rest}."  # too far from the page before
    (said,) = words("TOA106", brief(table, f"See {begun} {rest} (2013).", _EMPTY, far))
    assert "page 3" in said


def test_a_citation_reaches_to_the_end_of_its_brackets() -> None:
    listed = "Cases\n\nRoe v. Poe (2002) 100 Cal.App.4th 1190 ..... 1, 2"
    text = brief(
        listed,
        "(Roe v. Poe (2002) 100 Cal.App.4th 1190, 1203 [documents that contain",
        "statements of this sort were no evidence].) So it is.",
    )
    assert words("TOA106", text) + words("TOA107", text) == []


@pytest.mark.parametrize(("pages", "said"), [("1", 0), ("2", 0), ("1, 2", 0), ("3", 1)])
def test_a_writing_reaches_to_its_date(pages: str, said: int) -> None:
    listed = (
        f"Other\n\nAnn Roe, How to Use Parental Controls in Your Account (Nov. 8, 2020) ... {pages}"
    )
    text = brief(
        listed,
        "See Ann Roe, How to Use Parental Controls in Your Account, Wired",
        "(Nov. 8, 2020). So it is.",
        _EMPTY,
    )
    assert len(words("TOA106", text)) == said


def test_a_section_does_not_reach_to_the_next_decision() -> None:
    listed = f"{_camp('2')}\n\nStatutes\n\n28 U.S.C. § 1331 ..... 2"
    text = brief(listed, "See 28 U.S.C. § 1331, and above all", _CITED)
    assert len(words("TOA106", text)) == 1


def test_an_authority_listed_twice_lacks_no_page_of_the_other_entry() -> None:
    twice = f"{_camp('1')}\n\n  Other\n\nCamp v. Pitts, 411 U.S. 138 (1973) .......... 3"
    text = brief(twice, _CITED, _EMPTY, _SHORT)
    assert len(words("TOA109", text)) == 1
    assert words("TOA106", text) == []


@pytest.mark.parametrize("form", ["Id. at 143.", "Camp, supra, at 143.", "411 U.S. at 143."])
def test_every_form_counts(form: str) -> None:
    text = brief(_camp("1"), _CITED, f"{form} The record decides.")
    assert len(words("TOA106", text)) == 1
    assert words("TOA106", brief(_camp("1, 2"), _CITED, f"{form} The record decides.")) == []


def test_footnote_counts_on_its_page() -> None:
    page = "The record decides.1\n\nNothing else does.\n\n\n  1 Camp, 411 U.S. at 143."
    assert len(words("TOA106", brief(_camp("1"), _CITED, page))) == 1
    assert words("TOA107", brief(_camp("1, 2"), _CITED, page)) == []


@pytest.mark.parametrize("pages", ["1", "2", "1, 2"])
def test_citation_over_a_page_break_may_stand_under_either_page(pages: str) -> None:
    first = "The record decides, as the Court has said. Camp v. Pitts, 411 U.S."
    text = brief(_camp(pages), first, "138, 142 (1973). The record is long.")
    assert findings("TOA106", text) == []
    assert findings("TOA107", text) == []


def test_section_stands_for_its_subsections_on_every_page() -> None:
    table = "Statutes\n\n5 U.S.C. § 706 ................ 1, 2"
    text = brief(table, "See 5 U.S.C. § 706.", "See 5 U.S.C. § 706(2)(A).")
    assert findings("TOA106", text) == []
    assert findings("TOA107", text) == []


def test_text_without_pages_says_that_they_were_not_checked() -> None:
    text = (
        f"TABLE OF AUTHORITIES\n\n{_camp('1, 2')}\n"
        f"5 U.S.C. § 706 ........ 2\n\nARGUMENT\n\n{_CITED} See 5 U.S.C. § 706.\n"
    )
    skipped = {skip.check for skip in report(text).skipped}
    assert {"TOA106", "TOA107", "TOA108"} <= skipped
    assert findings("TOA106", text) == findings("TOA107", text) == []


_CONTENTS = """\
TABLE OF CONTENTS

TABLE OF AUTHORITIES ........ i
STATEMENT OF THE CASE ........ 1
THE AGENCY IGNORED THE RECORD ........ 4
THE REMEDY IS TO SET THE RULE ASIDE ........ 9
CONCLUSION ........ 12
"""


def _unpaged(pages: str) -> str:
    """A text without page markers: its table of contents alone says where things are."""
    return (
        f"{_CONTENTS}\nTABLE OF AUTHORITIES\n\nCases\n\n"
        f"Camp v. Pitts, 411 U.S. 138 (1973) ........ {pages}\n"
        "Doe v. Roe, 500 F.3d 1 (9th Cir. 2007) ........ 1\n\n"
        "STATEMENT OF THE CASE\n\nThe case is like Doe v. Roe, 500 F.3d 1 (9th Cir. 2007).\n\n"
        f"THE AGENCY IGNORED THE RECORD\n\nIt did. {_CITED}\n\n"
        "THE REMEDY IS TO SET THE RULE ASIDE\n\nNothing else will do.\n\nCONCLUSION\n\nReverse.\n"
    )


@pytest.mark.parametrize("pages", ["4", "7", "9", "5, 6"])
def test_contents_bracket_a_citation_that_the_list_may_have(pages: str) -> None:
    text = _unpaged(pages)
    assert report(text).document.pagination.source is PaginationSource.TOC
    assert findings("TOA106", text) == []


@pytest.mark.parametrize("pages", ["2", "11", "1, 12"])
def test_contents_prove_a_list_wrong(pages: str) -> None:
    text = _unpaged(pages)
    assert len(findings("TOA106", text)) == 1


def test_contents_prove_nothing_of_pages_numbered_in_another_way() -> None:
    """Those of the addendum are not counted with the body's."""
    assert findings("TOA107", _unpaged("7, A-1")) == []
    assert len(findings("TOA107", _unpaged("7, 2"))) == 1


def test_a_page_that_both_entries_of_one_authority_lack_is_said_once() -> None:
    table = "Statutes\n\nN.C. Gen. Stat. § 120-9 ........ 2\nN.C. Gen. Stat. § 120-9 ........ 3"
    text = brief(table, "N.C. Gen. Stat. § 120-9 says so.", "It is long.", "It is short.")
    assert len(words("TOA106", text)) == 1


def test_another_entry_for_the_authority_says_passim() -> None:
    table = "Rules\n\nCrR 3.1 ........ passim\nCrR 3.1 Standard 14.1 ........ 2"
    text = f"Supreme Court of the State of Washington\n\n{brief(table, 'See CrR 3.1.', 'See CrR 3.1.')}"
    assert findings("TOA106", text) == []


def test_what_the_table_lists_by_its_name_alone_is_named_once() -> None:
    text = brief(
        "Cases\n\nKnox v. Vale, 56 F.3d (2d Cir. 1995) ........ 1",
        "It is so.",
        "It is so. Knox v. Vale, 56 F.3d 12, 13 (2d Cir. 1995).",
    )
    assert [said.partition(":")[0] for said in words("TOA106", text)] == ["Knox v. Vale"]
