"""Where a table of authorities begins, as courts and writers head it, and what stands behind it."""

from __future__ import annotations

import pytest
from tests.unit.whole import read

import citecheck
from citecheck.document.build import build
from citecheck.model.config import Config
from citecheck.model.document import Document, Source
from citecheck.pipeline import check_source

_ALONE = "La. Civ. Code art. 2316 ........ 1"
_ENTRIES = """\
Camp v. Pitts, 411 U.S. 138 (1973) ........ 1
Doe v. Roe, 500 U.S. 1 (1991) ............. 2
"""
_BODY = "The agency was wrong. See Camp v. Pitts, 411 U.S. 138 (1973).\n"


def _read(front: str, body: str = _BODY) -> Document:
    return build(Source(f"{front}\n\fARGUMENT\n\n{body}", "x.txt"))


@pytest.mark.parametrize(
    "heading",
    [
        "III. Index of Authorities",
        "[TABLE OF AUTHORITIES]",
        "TABLE OF AUTHORITY",
        "INDEX OF AUTHORITIES CASES",
        "Cases          Table of Authorities          Page(s)",
        "AUTHORITIES",
        "Authorities Relied On",
        "CASES CITED",
        "INDEX AND AUTHORITIES",
        "TABLE OF CASES, STATUTES AND OTHER AUTHORITIES",
        "CITATION OF AUTHORITIES",
        "B. TABLE OF AUTHORITIES",
        "CASES",
    ],
)
def test_a_table_under_each_of_these_headings_is_read(heading: str) -> None:
    entries = f"{_ENTRIES}Poe v. Moe, 501 U.S. 1 (1992) ............. 2\n"
    document = _read(f"{heading}\n\n{entries}")
    assert [line.text for line in document.table_lines] == entries.splitlines()


@pytest.mark.parametrize(
    "entries",
    [
        "Wis. Stat. 801.11 ........ 1\nWis. Stat. 802.06 ........ 2\n",
        "Iowa R. Civ. P. 1.421 ........ 1\nIowa R. App. P. 6.903 ........ 1, 2\n",
        "ORS 12.110 ........ 1\nORS 12.115 ........ 2\n",
        "Executive Order 14158 ........ 1\nExecutive Order 13563 ........ 2\n",
        "Pub. L. No. 107-56 ........ 1\nPub. L. No. 111-148 ........ 2\n",
        "Chapter 7.72 RCW ........ 1\nRCW ch. 4.24 ........ 2\n",
        "G.L. c. 93A ........ 1\nRCW 7.72 et. seq. ........ 2\n",
        "NRS 11.190 ........ 1\nNRCP 12(b)(5) ........ 2\n",
        "Accord on Ferries, 21 Stat. 640 ........ 1\nPact on Tolls, 90 U.N.T.S. 7 ........ 2\n",
    ],
)
def test_a_table_without_cases_is_a_table(entries: str) -> None:
    document = _read(f"TABLE OF AUTHORITIES\n\nOTHER AUTHORITIES\n\n{entries}")
    assert [line.text for line in document.table_lines[1:]] == entries.splitlines()


@pytest.mark.parametrize(
    "heading",
    [
        "TABLE OF EXHIBITS",
        "INDEX TO APPENDIX",
        "INDEX OF APPENDICES",
        "TABLE OF TRANSCRIPTS",
        "TABLE OF ABBREVIATIONS",
        "LIST OF DEFINED TERMS",
        "GLOSSARY",
        "GLOSSARY OF TERMS",
        "TABLE OF REFERENCES TO THE RECORD",
        "TABLE OF JUDGMENTS AND ORDERS APPEALED FROM",
        "LIST OF PARTIES",
        "EXHIBIT LIST",
        "APPENDIX TABLE OF CONTENTS",
        "KEY TO RECORD ABBREVIATIONS",
        "CORPORATE DISCLOSURE STATEMENT",
        "PARTIES TO THE PROCEEDING",
    ],
)
def test_another_table_behind_is_no_part_of_the_table_and_is_left_out(heading: str) -> None:
    front = (
        f"TABLE OF AUTHORITIES\n\n{_ENTRIES}\n\f{heading}\n\nOrder of Judge Coe, 5 F.4th 1 ... 4"
    )
    document = _read(front)
    assert len(document.table_lines) == 2
    assert document.view.startswith("ARGUMENT")
    assert [part.heading for part in document.left_out] == [heading]


_TITLES = (
    "Index of Authorities",
    "Statement of the Case",
    "The Court Erred in Weighing Doe v. Roe, 500 U.S. 1",
    "Prayer",
    "Certificate of Service",
)
_WHOLE = f"{_BODY}\nPRAYER\n\nReverse.\n\nCERTIFICATE OF SERVICE\n\nServed.\n"


@pytest.mark.parametrize("contents", ["\n\n".join(_TITLES), "\n....... iv\n".join((*_TITLES, ""))])
def test_contents_without_pages_or_with_pages_on_the_next_line_swallow_nothing(
    contents: str,
) -> None:
    front = f"TABLE OF CONTENTS\n\n{contents}\n\fINDEX OF AUTHORITIES\n\n{_ENTRIES}"
    document = _read(front, _WHOLE)
    assert len(document.table_lines) == 2
    assert document.view.startswith("ARGUMENT")
    assert "The agency was wrong" in document.view


def test_contents_without_pages_in_a_text_without_a_table_are_no_part_of_the_body() -> None:
    titles = "\n\n".join((*_TITLES[1:], "Argument"))
    document = _read(f"TABLE OF CONTENTS\n\n{titles}\n", _WHOLE)
    assert document.view.startswith("ARGUMENT")
    assert "The agency was wrong" in document.view


def test_titles_left_over_from_the_contents_do_not_end_the_body() -> None:
    """The last titles have no pages, and the body's own headings stand further on."""
    left = "Prayer\n\nCertificate of Service\n\n"
    front = f"TABLE OF CONTENTS\n\nStatement of Facts ..... 1\nArgument ...... 2\nThe Law ..... 3\n\n{left}"
    document = _read(front, _BODY * 30 + _WHOLE)
    assert document.view.count("The agency was wrong") == 31
    assert "Served" not in document.view


_TORN = (
    "TABLE OF AUTHORITIES\n\nCASES\n\n"
    "Adams v. Baker, 500 U.S. 100 (1991) ............ 1, 2\n\n"
    "Cole v. Dane, 501 U.S. 100 (1992) .............. 1\n\n"
)


@pytest.mark.parametrize(
    ("behind", "entries"),
    [
        ("Eads v. Foxx Milling Company of North\n\f", 3),
        ("In re Eads and the Milling Company of\nNorth\n\f", 3),
        ("42 U.S.C. § 1983 and the sections\n\f", 3),
        ("\fEads v. Foxx Milling Company\n\n", 2),
        ("UNITED STATES v. FOXX\n\f", 2),
        ("Printed on recycled paper\n\f", 2),
    ],
)
def test_an_entry_that_breaks_off_at_the_foot_of_the_page_is_one(behind: str, entries: int) -> None:
    body = "ARGUMENT\n\nIt is settled. Adams v. Baker, 500 U.S. 100, 105 (1991), says so here.\n\n"
    report = read(f"{_TORN}{behind}{body}")
    assert report.table is not None
    assert len(report.table.entries) == entries


def test_a_table_ends_on_the_page_where_prose_begins() -> None:
    """A browser prints a page of the web without a new page for the brief's first part."""
    prose = "\n".join(
        f"The board met in the {word} month of that year, and nobody asked the pilots of the bay."
        for word in ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth")
    )
    text = (
        "TABLE OF AUTHORITIES\n\nDoe v. Roe, 5 F.4th 1 (9th Cir. 2021) ....... 1\n\n"
        "Coe v. Poe, 6 F.4th 2 (9th Cir. 2021) ....... 1\n\f"
        f"28 U.S.C. § 1291 ....... 2\n42 U.S.C. § 1983 ....... 2\n\nINTRODUCTION\n\n{prose}\n"
    )
    report = citecheck.check(text)
    assert report.table is not None
    assert [entry.text for entry in report.table.entries][2:] == [
        "28 U.S.C. § 1291",
        "42 U.S.C. § 1983",
    ]


@pytest.mark.parametrize(
    "first",
    [
        "Rules and Regulations\n\n29 C.F.R. § 1601.28(a) ....... 2\n",
        "29 C.F.R. § 1601.28(a) (the agency’s rule on\nletters that end its work) ....... 2\n",
    ],
)
def test_a_page_that_begins_within_the_table_does_not_end_it(first: str) -> None:
    """What is left of the table heads the page on which the brief's first part stands."""
    prose = "\n".join(
        f"The board met in the {word} month of that year, and nobody asked the pilots of the bay."
        for word in ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth")
    )
    text = (
        "TABLE OF AUTHORITIES\n\nDoe v. Roe, 5 F.4th 1 (9th Cir. 2021) ....... 1\n"
        "42 U.S.C. § 1983 ....... 2\n\f"
        f"{first}Fed. R. Civ. P. 56(c) ....... 2\n\nINTRODUCTION\n\n{prose}\n"
    )
    report = citecheck.check(text)
    assert report.table is not None
    assert [entry.text for entry in report.table.entries][-1] == "Fed. R. Civ. P. 56(c)"
    assert len(report.table.entries) == 4


def test_a_first_page_headed_by_its_category_alone_belongs_to_the_table_that_goes_on() -> None:
    entries = f"{_ENTRIES}Poe v. Moe, 501 U.S. 1 (1992) ............. 2\n"
    more = "Roe v. Coe, 502 U.S. 1 (1993) ............. 2\n"
    front = "TABLE OF CONTENTS\n\nARGUMENT ..... 1\nCONCLUSION ..... 2\n\n\f"
    document = _read(f"{front}Cases\n\n{entries}\n\fTABLE OF AUTHORITIES (continued)\n\n{more}")
    read_lines = [line.text for line in document.table_lines if "v." in line.text]
    assert read_lines == [*entries.splitlines(), *more.splitlines()]
    assert not any("v." in line.text for line in document.contents_lines)


def test_one_entry_of_any_form_at_once_below_its_category_is_a_table() -> None:
    assert _read(f"TABLE OF AUTHORITIES\n\nStatutes\n\n{_ALONE}\n").table_lines


def test_a_category_further_down_makes_no_table_of_the_contents() -> None:
    front = (
        "TABLE OF CONTENTS\n\nTABLE OF AUTHORITIES ........ ii\nARGUMENT ........ 1\n\nii\n\f"
        f"TABLE OF AUTHORITIES\n\nWashington Cases\n\n{_ENTRIES}"
    )
    assert [line.text for line in _read(front).table_lines] == [
        "Washington Cases",
        *_ENTRIES.splitlines(),
    ]


_BEHIND = """\
{heading}

Process is due in three ways. Camp v. Pitts, 411 U.S. 138, 142 (1973). See 28 U.S.C. § 1291.

It need not be formal. Doe v. Roe, 500 U.S. 100, 104 (1991). Fed. R. Civ. P. 56.
"""


@pytest.mark.parametrize("pages", [" ........ 1", ""])
@pytest.mark.parametrize("heading", ["DISCUSSION", "Legal Standard", "# Reply", ""])
def test_prose_below_a_heading_of_any_words_is_no_entry(heading: str, pages: str) -> None:
    listed = (
        "Cases\n\nCamp v. Pitts, 411 U.S. 138 (1973)|\nDoe v. Roe, 500 U.S. 100 (1991)|\n\n"
        "Statutes and Rules\n\n28 U.S.C. § 1291|\nFed. R. Civ. P. 56|\n"
    ).replace("|", pages)
    text = f"TABLE OF AUTHORITIES\n\n{listed}\n{_BEHIND.format(heading=heading)}"
    report = check_source(Source(text, "brief.txt"), Config())
    assert report.table is not None
    assert [str(entry.keys[0]) for entry in report.table.entries] == [
        "411 U.S. 138",
        "500 U.S. 100",
        "28 U.S.C. § 1291",
        "Fed. R. Civ. P. 56",
    ]
    assert not [f for f in report.findings if f.code.startswith("TOA")]
