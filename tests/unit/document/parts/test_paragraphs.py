"""Which line ends are ends of paragraphs."""

from __future__ import annotations

import pytest
from tests.unit.whole import keys, read

from citecheck.document.build import build
from citecheck.document.parts.paragraphs import is_heading_line
from citecheck.model.document import Source


def _view(text: str) -> str:
    return build(Source(text, "x.txt")).view


def test_lines_of_a_paragraph_are_joined() -> None:
    assert _view("The rule is\nold and it\nstands.\n") == "The rule is old and it stands."


def test_blank_line_behind_a_sentence_ends_a_paragraph() -> None:
    assert _view("The rule is old.\n\nIt stands.\n") == "The rule is old.\nIt stands."


def test_double_spacing_is_no_end() -> None:
    lines = ["The rule that governs this case is", "old, and the courts of appeals have", "followed it for many years, as", "the record of this case shows, and", "nobody doubts it.", "The end."]  # fmt: skip
    view = _view("\n\n".join(lines))
    assert "is old, and the courts of appeals have followed it for many years" in view


@pytest.mark.parametrize(
    ("text", "joined"),
    [
        ("the rights of employ-\nees of the", "employees of the"),
        ("pages 1114-\n1115 of it", "1114-1115"),
        ("Metro-\nGoldwyn has", "Metro-Goldwyn"),
        ("the rule—\nthe old one", "the rule—the old one"),
        ("Doe v. Roe, 550 U.S.\n\n544 (2007)", "550 U.S. 544"),
        ("See Doe v.\nRoe, 550 U.S. 544", "Doe v. Roe"),
        ("See Doe v.\n\nRoe, 550 U.S. 544", "Doe v. Roe"),
        ("under 42 U.S.C.\n\n§ 1983 it", "42 U.S.C. § 1983"),
        ("in 2025 WL 1,\n\nat *7 the", "2025 WL 1, at *7"),
    ],
)
def test_what_is_joined(text: str, joined: str) -> None:
    assert joined in _view(text)


@pytest.mark.parametrize(
    "line",
    ["ARGUMENT", "STATEMENT OF THE CASE", "I. THE RULE IS OLD", "A. THE COURT ERRED IN 2019"],
)
def test_heading_lines(line: str) -> None:
    assert is_heading_line(line)


@pytest.mark.parametrize(
    "line", ["DOE v. ROE", "The rule is old.", "550 U.S. 544", "FDIC 2019", "A" * 130, ""]
)
def test_what_is_no_heading_line(line: str) -> None:
    assert not is_heading_line(line)


def test_heading_is_no_part_of_the_paragraph_behind_it() -> None:
    assert _view("It stands.\n\nARGUMENT\n\nThe rule is old.\n") == (
        "It stands.\nARGUMENT\nThe rule is old."
    )


def test_heading_does_not_become_part_of_a_name() -> None:
    (citation,) = read("It stands.\n\nARGUMENT\n\nDoe v. Roe, 550 U.S. 544 (2007).\n").citations
    assert citation.name == "Doe v. Roe"
    assert keys(citation) == ["550 U.S. 544"]
