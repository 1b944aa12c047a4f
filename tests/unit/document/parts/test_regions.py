"""Where the parts of a brief begin and end."""

from __future__ import annotations

import pytest

from citecheck.document.build import build
from citecheck.document.line_kinds.headings import (
    category_heading,
    is_appendix_heading,
    is_closing_heading,
    is_contents_heading,
)
from citecheck.document.line_kinds.table_headings import (
    is_nearly_table_heading,
    is_table_heading,
)
from citecheck.model.document import Source

_TABLE = """\
Cases

Camp v. Pitts, 411 U.S. 138 (1973) ........ 1
Doe v. Roe, 500 U.S. 1 (1991) ............. 2
"""
_BODY = "The agency was wrong. See Camp v. Pitts, 411 U.S. 138 (1973).\n"


@pytest.mark.parametrize(
    "heading",
    [
        "TABLE OF AUTHORITIES",
        "Table of Authorities",
        "TABLE OF CITED AUTHORITIES",
        "TABLE OF CITATIONS",
        "INDEX OF AUTHORITIES",
        "TABLE OF AUTH ORITIES",
        "TABLE OF AUTHORITIES (continued)",
        "TABLE OF AUTHORITIES—Continued",
        "TABLE OF AUTHORITIES - CONT'D",
        "TABLE OF AUTHORITIES Page(s)",
        "T ABLE OF A UTHORITIES",
        "LIST OF AUTHORITIES",
        "AUTHORITIES CITED",
    ],
)
def test_headings_of_a_table(heading: str) -> None:
    assert is_table_heading(heading)
    document = build(Source(f"{heading}\n\n{_TABLE}\nARGUMENT\n\n{_BODY}", "x.txt"))
    assert len(document.table_lines) == 3
    assert document.view.startswith("ARGUMENT")


@pytest.mark.parametrize(
    "line",
    [
        "TABLE OF AUTHORITIES ........ ii",
        "TABLE OF AUTHORITIES  ii",
        "Table of Authorities iii",
        "TABLE OF CONTENTS",
        "ARGUMENT",
        "The table of authorities was left out.",
        "AUTHORITIES",
    ],
)
def test_what_heads_no_table(line: str) -> None:
    assert not is_table_heading(line)


@pytest.mark.parametrize("heading", ["TABLE OF CONTENTS", "Contents", "TABLE OF CONTENTS (cont'd)"])
def test_headings_of_contents(heading: str) -> None:
    assert is_contents_heading(heading)


@pytest.mark.parametrize(
    "heading",
    [
        "CERTIFICATE OF COMPLIANCE",
        "Certificate of Service",
        "PROOF OF SERVICE",
        "CERTIFICATE OF COMPLIANCE WITH TYPE-VOLUME LIMIT",
    ],
)
def test_headings_of_closing_parts(heading: str) -> None:
    assert is_closing_heading(heading)


@pytest.mark.parametrize("heading", ["APPENDIX", "APPENDIX A", "ADDENDUM", "STATUTORY ADDENDUM"])
def test_headings_of_appendices(heading: str) -> None:
    assert is_appendix_heading(heading)


@pytest.mark.parametrize(
    ("line", "heading"),
    [
        ("Cases", "Cases"),
        ("CASES", "CASES"),
        ("Cases—Continued", "Cases"),
        ("Cases (continued)", "Cases"),
        ("Cases: Page(s)", "Cases"),
        ("Statutes and Rules", "Statutes and Rules"),
        ("Constitutional Provisions", "Constitutional Provisions"),
        ("Other Authorities", "Other Authorities"),
        ("FEDERAL CASES", "FEDERAL CASES"),
        ("Federal Statutes", "Federal Statutes"),
        ("C ASES —C ONTINUED", "Cases"),
    ],
)
def test_category_headings(line: str, heading: str) -> None:
    assert category_heading(line) == heading


@pytest.mark.parametrize(
    "line",
    ["Camp v. Pitts", "42 U.S.C. § 1983", "Page(s)", "The Federalist", "", "Smith Court Cases 1"],
)
def test_what_is_no_category_heading(line: str) -> None:
    assert category_heading(line) is None


def test_the_words_in_the_contents_are_no_heading() -> None:
    text = (
        "TABLE OF CONTENTS\n\nTABLE OF AUTHORITIES ........ ii\nARGUMENT ........ 1\n"
        f"CONCLUSION ........ 2\n\nTABLE OF AUTHORITIES\n\n{_TABLE}\nARGUMENT\n\n{_BODY}"
    )
    document = build(Source(text, "x.txt"))
    assert document.table_heading is not None
    assert document.table_heading.of(text) == "TABLE OF AUTHORITIES"
    assert len(document.contents_lines) == 4
    assert len(document.table_lines) == 3


def test_body_ends_at_the_certificate() -> None:
    text = (
        f"TABLE OF AUTHORITIES\n\n{_TABLE}\nARGUMENT\n\n{_BODY * 6}\n"
        "CERTIFICATE OF COMPLIANCE\n\nThis brief meets Fed. R. App. P. 32(a)(7)(B).\n"
    )
    view = build(Source(text, "x.txt")).view
    assert view.startswith("ARGUMENT")
    assert "CERTIFICATE" not in view


def test_body_ends_at_the_appendix() -> None:
    text = (
        f"TABLE OF AUTHORITIES\n\n{_TABLE}\nARGUMENT\n\n{_BODY * 6}\nAPPENDIX A\n\n5 U.S.C. § 706\n"
    )
    assert "706" not in build(Source(text, "x.txt")).view


def test_table_over_pages() -> None:
    more = "TABLE OF AUTHORITIES—Continued\n\nStatutes\n\n5 U.S.C. § 706 ........ 1\n\nii\n"
    text = "\f".join(
        [
            f"TABLE OF AUTHORITIES\n\n{_TABLE}\n\ni\n",
            more,
            f"ARGUMENT\n\n{_BODY}\n\n1\n",
            f"{_BODY}\n\n2\n",
        ]
    )
    document = build(Source(text, "x.txt"))
    assert [line.text.split(" ..")[0] for line in document.table_lines] == [
        "Cases",
        "Camp v. Pitts, 411 U.S. 138 (1973)",
        "Doe v. Roe, 500 U.S. 1 (1991)",
        "TABLE OF AUTHORITIES—Continued",
        "Statutes",
        "5 U.S.C. § 706",
    ]
    assert document.view.startswith("ARGUMENT")


def test_points_and_authorities_is_no_table() -> None:
    """The Illinois form puts each point's authorities under the point: it is another thing."""
    text = (
        "POINTS AND AUTHORITIES\n\nI. The agency was wrong ........ 1\n"
        f"Camp v. Pitts, 411 U.S. 138 (1973) ........ 1\n\nARGUMENT\n\n{_BODY}"
    )
    assert build(Source(text, "x.txt")).table_heading is None


@pytest.mark.parametrize(
    "heading",
    [
        *("TABLE 0F AUTHORlTES", "TABIE OF AUTHORITIFS", "TA8LE 0F AUTHQRITIES"),
        *("TABLE OF AUTHORITIIIIES", "TLE O AUTHORITIES", "TABEL OF AUTHORITIS"),
    ],
)
def test_misspelt_heading_of_a_table(heading: str) -> None:
    assert is_nearly_table_heading(heading)
    table = f"{_TABLE}Poe v. Moe, 501 U.S. 1 (1992) ............. 2\n"
    document = build(Source(f"{heading}\n\n{table}\nARGUMENT\n\n{_BODY * 20}", "x.txt"))
    assert len(document.table_lines) == 4
    assert document.view.startswith("ARGUMENT")


@pytest.mark.parametrize(
    "heading",
    [
        "TABLE OF EXHIBITS",
        "THE AUTHORITIES",
        "TABLE OF UTILITIES",
        "TABLE 0F AUTHORlTES ... ii",
        "TABLE 0F 4UTH0RITIE",  # four slips
    ],
)
def test_not_nearly_a_heading_of_a_table(heading: str) -> None:
    assert not is_nearly_table_heading(heading)


def test_misspelt_heading_without_a_table_heads_nothing() -> None:
    document = build(Source(f"TABLE 0F AUTHORlTES\n\n{_BODY * 20}", "x.txt"))
    assert document.table_lines == ()


_WITHOUT_HEADING = [
    # a page of prose
    (
        "\n\n ii\n\f    The decision below was wrong. See Camp v. Pitts, 411 U.S. 138 (1973). And it "
        "conflicts with\nDoe v. Roe, 500 U.S. 1, 3 (1991).\n\nIt should be reversed.\n\n  1\n"
    ),
    # its first heading is a number, which could be a page
    (
        "\n\f    In support of their motion for summary judgment under Rule 56, defendants Camp Corp.\n"
        "(“Camp”) and Doe USA, Inc. (together, the “defendants”) state as follows:\n\n"
        "          I.\n      INTRODUCTION\n\nCamp asserts a claim against the defendants.\n"
    ),
    # no page begins, but four lines are prose
    (
        "\n\nThe decision below was wrong, because the agency did not explain itself to anybody, and\n"
        "because the court of appeals did not ask it to explain itself either; it never asked for\n"
        "the reasons that the agency had, and it never looked at what the parties had put before\n"
        "it when they came to argue. See id. at\n 12\nand also elsewhere.\n"
    ),
]


@pytest.mark.parametrize("body", _WITHOUT_HEADING)
def test_a_body_without_a_heading_is_not_read_into_the_table(body: str) -> None:
    document = build(Source(f"TABLE OF AUTHORITIES\n\n{_TABLE}{body}", "x.txt"))
    assert [line.text[:4] for line in document.table_lines] == ["Case", "Camp", "Doe "]
    assert document.view.startswith(" ".join(body.replace("ii", "").split())[:30])


@pytest.mark.parametrize(
    "page",
    [
        # titles in sentence case are no prose while they have their pages
        (
            "\fOther Authorities\n\nThe making of the modern law of agencies and of their reasons ... 3\n"
            "How the courts came to review what the agencies do, and why they did so ......... 4\n"
        ),
        # pages on lines of their own
        (
            "\fOther Authorities\n\nJohn Q. Roe, The Making of the Law of Agencies (1999)\n   3\n"
            "Jane Doe, How the Courts Came to Review What Agencies Do (2001)\n   4\n"
        ),
        # a long title without a list yet
        (
            "\fJoint hearing on the state of the agencies and of their reasons before the\n"
            "subcommittee on the courts of the committee on the judiciary (1999) ........ 3\n"
        ),
    ],
)
def test_a_page_of_titles_belongs_to_the_table(page: str) -> None:
    text = f"TABLE OF AUTHORITIES\n\n{_TABLE}{page}\n\fARGUMENT\n\n{_BODY}"
    document = build(Source(text, "x.txt"))
    assert document.table_lines[-1].text.rstrip()[-1] in "34"
    assert document.view.startswith("ARGUMENT")


def _with_next_page(rest: str) -> str:
    text = f"TABLE OF AUTHORITIES\n\n{_TABLE}\n{rest}\n\fARGUMENT\n\n{_BODY}"
    return build(Source(text, "x.txt")).view


@pytest.mark.parametrize(
    "foot",
    ["Pls’ Brief       - ii -       Case No. 3:16-cv-01234", "REPLY BRIEF\nCASE NO. 11-511467", ""],
)
def test_the_foot_of_the_tables_last_page_is_no_body(foot: str) -> None:
    assert _with_next_page(foot).startswith("ARGUMENT")


@pytest.mark.parametrize(
    "text",
    [
        "It was wrong.",
        "See Camp v. Pitts, 411 U.S. 138.",
        "STATEMENT OF THE CASE\n\nNone.",
        "ONE\nTWO\nTHREE\nFOUR\nFIVE\nSIX",
    ],
)
def test_a_body_that_begins_below_the_table_is_kept(text: str) -> None:
    assert _with_next_page(text).startswith(text.split("\n", maxsplit=1)[0])
