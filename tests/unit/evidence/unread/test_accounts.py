"""The report says where table, contents or body may not have been read rightly."""

from __future__ import annotations

import pytest
from tests.rules.brief import report

from citecheck.model.findings import THE_TEXT, Confidence

_CAMP = "Camp v. Pitts, 411 U.S. 138 (1973) ....... 1\n"
_BODY = "\fARGUMENT\n\nSee Camp v. Pitts, 411 U.S. 138, 142 (1973).\n\n1\n\f{more}\n\n2\n"
_HEAD = "BRIEF OF APPELLANT\n\nTABLE OF AUTHORITIES\n\nCASES\n\n"


def _said(text: str, check: str = THE_TEXT) -> list[str]:
    return [skip.reason for skip in report(text).skipped if skip.check == check]


def _body(more: str = "The record is long.") -> str:
    return _BODY.format(more=more)


def test_nothing_is_said_of_a_table_that_is_read() -> None:
    assert _said(f"{_HEAD}{_CAMP}{_body()}") == []


def test_a_table_that_ends_with_a_heading() -> None:
    text = f"{_HEAD}{_CAMP}\nSTATUTES\n\ni\n{_body('See 28 U.S.C. § 1331.')}"
    (reason,) = _said(text)
    assert reason.startswith("the table ends with the heading “STATUTES”, below which no entry")
    assert {f.confidence for f in report(text).findings} == {Confidence.MEDIUM}


@pytest.mark.parametrize(
    "heading", ["TABLE OF AUTHORITIES (continued)", "Table of Authorities—Continued"]
)
def test_a_table_of_which_the_first_page_is_missing(heading: str) -> None:
    (reason,) = _said(f"{_HEAD.replace('TABLE OF AUTHORITIES', heading, 1)}{_CAMP}{_body()}")
    assert reason.startswith(f"the table is read from its heading “{heading}” on")


def test_a_table_that_is_known_by_a_category_amid_it() -> None:
    cases = "".join(f"Lane{n} v. Post, {n}5 F.3d {n}1 (1st Cir. 2001) ... 1\n" for n in "123")
    table = f"STATE LAW\n\nIowa Code § 12.5 ...... 1\n\nFEDERAL CASES\n\n{_CAMP}{cases}"
    reasons = _said(f"BRIEF\n\n{table}{_body()}")
    assert any("from its heading “FEDERAL CASES” on" in reason for reason in reasons)


def test_a_table_most_of_whose_entries_link_to_nothing() -> None:
    others = "".join(
        f"Lane{n} v. Post{n}, {n}5 F.3d {n}1 (1st Cir. 2001) ... 1\n" for n in range(1, 7)
    )
    text = f"{_HEAD}{_CAMP}{others}\n{_body()}"
    (reason,) = _said(text)
    assert reason.startswith("6 of the 7 entries of the table link to nothing in the brief")
    assert {f.confidence for f in report(text).findings if f.code == "TOA102"} == {
        Confidence.MEDIUM
    }


def test_a_body_that_hardly_cites() -> None:
    prose = "\n".join(f"The parties met on day {n} and spoke at some length." for n in range(400))
    (reason,) = _said(f"{_HEAD}{_CAMP}{_body(prose)}")
    assert reason.startswith("the body has 1 citation in about 44")


def test_a_body_that_is_a_small_part_of_the_file() -> None:
    appendix = "\n".join(f"Witness {n} was asked and answered for a while." for n in range(400))
    text = f"{_HEAD}{_CAMP}{_body()}\fCONCLUSION\n\nReverse.\n\n3\n\fAPPENDIX\n\n{appendix}\n"
    assert any("words of the file are read as the body" in reason for reason in _said(text))


def test_contents_that_are_longer_than_the_body() -> None:
    contents = "".join(f"Point {n} of the many points of this brief ...... 1\n" for n in range(70))
    text = f"TABLE OF CONTENTS\n\n{contents}\n{_HEAD}{_CAMP}{_body()}"
    assert any(
        reason.startswith("the table of contents is read as 71 lines") for reason in _said(text)
    )


def test_a_table_without_page_numbers_has_no_page_rules() -> None:
    text = f"{_HEAD}Camp v. Pitts, 411 U.S. 138 (1973)\n\nDoe v. Roe, 5 F.4th 6 (1st Cir. 2021)\n{_body('See Doe v. Roe, 5 F.4th 6 (1st Cir. 2021).')}"
    assert _said(text, "TOA106") == ["the table gives no page numbers"]


def test_a_long_table_that_links_to_nothing_makes_no_findings_sure() -> None:
    """Sooner was the body not read, or the table is another brief's."""
    others = "".join(
        f"Lane{n} v. Post{n}, {n}5 F.3d {n}1 (1st Cir. 2001) ... 1\n" for n in range(1, 13)
    )
    findings = report(f"{_HEAD}{_CAMP}{others}\n{_body()}").findings
    assert not [f for f in findings if f.code == "TOA102" and f.confidence is not Confidence.LOW]
