"""Where the body ends: certificates, appendices and exhibits are no text of the brief."""

from __future__ import annotations

import pytest

from citecheck.document.build import build
from citecheck.document.line_kinds.headings import (
    is_appendix_heading,
    is_attachment_heading,
    is_closing_heading,
    is_conclusion_heading,
    is_signature,
)
from citecheck.model.document import Source

_TABLE = """\
TABLE OF AUTHORITIES

Cases

Camp v. Pitts, 411 U.S. 138 (1973) ........ 1
Doe v. Roe, 500 U.S. 1 (1991) ............. 2

i
"""
_BODY = "The agency was wrong. See Camp v. Pitts, 411 U.S. 138 (1973)."
_FORM = """\
9th Cir. Case Number(s) 24-100

I am the attorney or self-represented party.
This brief contains 3,488 words, excluding the items exempted by Fed. R.
App. P. 32(f). The brief’s type size and typeface comply with Fed. R. App. P.
32(a)(5) and (6).
[ ] complies with the word limit of Cir. R. 32-1.
[ ] is a cross-appeal brief and complies with the word limit of Cir. R. 28.1-1.
[ ] is for a death penalty case and complies with the word limit of Cir. R. 32-4.
"""


def _view(*pages: str) -> str:
    return build(Source("\f".join((_TABLE, *pages)), "x.txt")).view


@pytest.mark.parametrize(
    "heading",
    [
        "Form 8. Certificate of Compliance for Briefs",
        "Form 8.           Certificate of Compliance Pursuant to 9th Circuit Rules 28.1-1(f),",
        "FORM 8 CERTIFICATE OF COMPLIANCE",
        "Form 15. Certificate of Service for Electronic Filing",
        "CERTIFICATE OF COMPLIANCE",
        "Certificate of Interested Entities or Persons",
        "CERTIFICATE REQUIRED BY RULE 32(g)",
        "CERTIFICATE OF SERVICE ON CLASS COUNSEL",
        "STATEMENT PURSUANT TO CPLR § 5531",
        "PRINTING SPECIFICATIONS STATEMENT",
        "Certification of Compliance",
    ],
)
def test_headings_of_certificates(heading: str) -> None:
    assert is_closing_heading(heading)
    view = _view(
        f"ARGUMENT\n\n{_BODY}\n\nCONCLUSION\n\nReverse.\n\n1\n", f"{heading}\n\n{_FORM}\n2\n"
    )
    assert view.endswith("Reverse.")


@pytest.mark.parametrize(
    "line",
    [
        "A CERTIFICATE OF APPEALABILITY SHOULD ISSUE",
        "CERTIFICATE OF APPEALABILITY",
        "STATEMENT PURSUANT TO RULE 29(a)(4)(E)",
        "CERTIFICATION OF THE DAMAGES CLASS IS PROPER",
        "Certification of the Question Is Warranted",
        "Form 8. The Commission’s Certificates",
        "Form 8. Of Certificates",
        "certificate of compliance",
    ],
)
def test_what_heads_no_certificate(line: str) -> None:
    assert not is_closing_heading(line)


@pytest.mark.parametrize(
    "words",
    [
        _FORM.partition("\n\n")[2],
        "Pursuant to Rule 8.204(c) of the Rules of Court, I certify that this\nbrief is short.",
        "I hereby certify that this brief complies with Fed. R. App. P. 32(a)(5).",
        "The undersigned certifies that this brief complies with Fed. R. App. P. 32(a)(5).",
        "This brief contains 9,000 words under Fed. R. App. P. 32(a)(7)(B).",
    ],
)
def test_a_certificate_without_a_heading_stands_behind_the_signature(words: str) -> None:
    signed = f"ARGUMENT\n\n{_BODY}\n\nRespectfully submitted,\n\nJane Roe\n\n1\n"
    assert _view(signed, f"{words}\n\n2\n").endswith("Jane Roe")
    # nothing says that a brief is over where it is not signed
    assert words.split("\n")[0] in _view(
        f"ARGUMENT\n\n{_BODY}\n\n1\n", f"{words}\n\n{_BODY}\n\n2\n"
    )


def test_a_certificate_may_stand_between_the_table_and_the_body() -> None:
    certificate = (
        "CERTIFICATE OF INTERESTED PERSONS\n\nUnder Fed. R. App. P. 26.1 these are interested:\n"
    )
    for behind in ("\f", "\n"):
        assert _view(f"{certificate}{behind}ARGUMENT\n\n{_BODY}\n").startswith("ARGUMENT")
    assert _view(f"{certificate}\fThe brief opens so. {_BODY} It was long ago.\n").startswith(
        "The brief opens so."
    )
    # a heading further down heads a part of the body
    opens = "The brief opens so.\nIt was long ago.\nNobody knew.\nIt rained.\nAll slept.\n"
    long = f"{_BODY} It was long ago.\n" * 20
    assert _view(f"{opens}\n{certificate}\n{long}").startswith("The brief opens so.")


@pytest.mark.parametrize(
    "heading",
    [
        "APPENDIX TABLE OF CONTENTS",
        "PETITION APPENDIX TABLE OF CONTENTS",
        "PETITIONERS’ APPENDIX",
        "INDEX TO APPENDIX",
        "TABLE OF CONTENTS TO THE APPENDIX",
        "ADDENDUM TABLE OF CONTENTS",
    ],
)
def test_headings_of_appendices(heading: str) -> None:
    assert is_appendix_heading(heading)


@pytest.mark.parametrize(
    "line", ["TABLE OF CONTENTS", "Petition Appendix", "THE APPENDIX IS INCOMPLETE", "PETITION"]
)
def test_what_heads_no_appendix(line: str) -> None:
    assert not is_appendix_heading(line)


@pytest.mark.parametrize(
    "heading", ["Appendix A", "APPENDIX 2", "EXHIBIT “B”", "Addendum", "Exhibit IV"]
)
def test_what_is_bound_behind_a_signed_brief(heading: str) -> None:
    assert is_attachment_heading(heading)
    other = "It is so ordered. Poe v. Ullman, 367 U.S. 497 (1961).\n" * 30
    signed = f"ARGUMENT\n\n{_BODY}\n\nCONCLUSION\n\nReverse.\n"
    # an appendix is often longer than the brief
    assert _view(signed, f"{heading}\n\n{other}\n").endswith("Reverse.")
    # not at the top of a page: the text may name it
    assert "Poe v. Ullman" in _view(f"{signed}\n{heading.title()}\n\n{other}")


@pytest.mark.parametrize("line", ["Appendix A at 2.", "Exhibit 4 shows it", "Appendices", "A"])
def test_what_is_no_heading_of_an_attachment(line: str) -> None:
    assert not is_attachment_heading(line)


def test_a_heading_before_the_conclusion_ends_no_body() -> None:
    long = f"{_BODY}\n" * 30
    view = _view(f"ARGUMENT\n\n{_BODY}\n\n1\n", f"APPENDIX A\n\n{long}\n2\n")
    assert view.count("Camp v. Pitts") == 31


@pytest.mark.parametrize(
    "line", ["CONCLUSION", "Conclusion", "VI. CONCLUSION", "CONCLUSION AND PRAYER"]
)
def test_headings_of_the_conclusion(line: str) -> None:
    assert is_conclusion_heading(line)


@pytest.mark.parametrize(
    "line", ["CONCLUSION ........ 12", "The conclusion is plain.", "CONCLUSIONS OF LAW"]
)
def test_what_heads_no_conclusion(line: str) -> None:
    assert not is_conclusion_heading(line)


def test_signatures() -> None:
    assert is_signature("Respectfully submitted,")
    assert is_signature("DATED: June 1, 2024            Respectfully submitted,")
    assert not is_signature("They respectfully submitted a proposal.")


@pytest.mark.parametrize("form", ["{}a", "App. {}", "App-{}"])
def test_pages_numbered_as_an_appendix_are_no_body(form: str) -> None:
    words = ["one", "two", "three", "four", "five"]  # what recurs is a running head
    pages = [
        f"{word}: {_BODY}\nIt was {word} years ago.\n\n{k}\n" for k, word in enumerate(words, 1)
    ]
    appended = [
        f"{word}: it is old. Doe v. Roe, 500 U.S. 1 (1991).\nIt is {word} pages long.\n\n"
        f"{form.format(k)}\n"
        for k, word in enumerate(words, 1)
    ]
    assert "Doe v. Roe" not in _view(*pages, *appended)
    # a few pages so numbered in front of the brief's own are none behind it
    assert "Doe v. Roe" in _view(*appended, *pages)
