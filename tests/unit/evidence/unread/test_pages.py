"""What is not wholly readable proves no page list wrong, and the report names it."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.rules.brief import brief, findings, report, words

import citecheck
from citecheck.model.config import Config
from citecheck.model.findings import Confidence

_CITED = "See Camp v. Pitts, 411 U.S. 138, 142 (1973)."
_CAMP = "Camp v. Pitts, 411 U.S. 138 (1973) ....... "
_DOE = "Doe v. Roe, 500 U.S. 1 (1991) ....... "
_PROSE = "The record is long."


def _pleading(first: int, last: int) -> str:
    """A page of 28 numbered lines with words on all but those from ``first`` to ``last``."""
    return "\n".join(
        f"{number:2}" if first <= number <= last else f"{number:2}   The record is long."
        for number in range(1, 29)
    )


def _skipped(text: str) -> dict[str, str]:
    return {skip.check: skip.reason for skip in report(text).skipped}


def _confidences(code: str, text: str) -> list[Confidence]:
    found = findings(code, (text, Config(show_low_confidence=True)))
    return [finding.confidence for finding in found]


@pytest.mark.parametrize(
    ("page", "reason"),
    [
        (_pleading(9, 12), "has numbered lines without words"),
        (_pleading(1, 4), "has numbered lines without words"),
        ("The record is [REDACTED] long.", "has words marked as redacted"),
        ("The record is ████████ long.", "has words marked as redacted"),
    ],
)
def test_a_page_not_wholly_readable(page: str, reason: str) -> None:
    text = brief(f"Cases\n\n{_CAMP}1, 2", _CITED, page, _PROSE)
    assert _confidences("TOA107", text) == [Confidence.LOW]
    said = f"page 2 {reason}: what is cited there is not seen"
    assert _skipped(text) == dict.fromkeys(("TOA101", "TOA106", "TOA107"), said)


@pytest.mark.parametrize(
    "page",
    [
        _PROSE,
        _pleading(9, 11),  # a heading has room above it
        _pleading(20, 28),  # white paper
        _pleading(20, 27),  # and the foot of the page beside the last number
        "The record is UNREDACTED and Redacted Co. is a party.",
    ],
)
def test_a_page_that_is_readable(page: str) -> None:
    text = brief(f"Cases\n\n{_CAMP}1, 2", _CITED, page, _PROSE)
    assert _confidences("TOA107", text) == [Confidence.HIGH]
    assert _skipped(text) == {}


def test_a_page_without_text() -> None:
    text = brief(f"Cases\n\n{_CAMP}1, 2, 3", _CITED, "", _PROSE)
    assert _skipped(text)["TOA107"] == "page 2 has no text: what is cited there is not seen"
    (said,) = words("TOA107", text)
    assert "says page 3, where" in said


def test_pages_are_said_together() -> None:
    text = brief(f"Cases\n\n{_CAMP}1", _CITED, "", _pleading(5, 9), "", "It is [redacted] so.")
    assert _skipped(text)["TOA106"] == (
        "pages 2 and 4 have no text; page 3 has numbered lines without words; page 5 has words "
        "marked as redacted: what is cited there is not seen"
    )


def test_white_paper_behind_the_brief_is_not_said() -> None:
    text = brief(f"Cases\n\n{_CAMP}1", _CITED, _PROSE) + "\f\f\f"
    assert _skipped(text) == {}


@pytest.mark.parametrize(
    ("listed", "confidence"),
    [
        ("2", Confidence.LOW),
        ("2-3", Confidence.LOW),
        ("1, 2", Confidence.HIGH),
        ("1", Confidence.HIGH),
        ("passim", Confidence.HIGH),
    ],
)
def test_an_entry_is_surely_uncited_only_if_a_page_it_lists_was_read(
    listed: str, confidence: Confidence
) -> None:
    text = brief(f"Cases\n\n{_CAMP}1\n{_DOE}{listed}", _CITED, "", _pleading(3, 12))
    assert _confidences("TOA102", text) == [confidence]
    said = _skipped(text).get("TOA102", "")
    hidden = "1 entry that may be cited where the brief is not wholly readable: Doe v. Roe"
    assert said.startswith(hidden) is (confidence is Confidence.LOW)


def test_a_lost_part_of_a_document_without_pages_may_cite_any_entry(tmp_path: Path) -> None:
    words = rf"TABLE OF AUTHORITIES\par Cases\par {_CAMP}1\par {_DOE}1\par ARGUMENT\par {_CITED}"
    path = tmp_path / "brief.rtf"
    found = {}
    for end in ("}", ""):
        path.write_text(rf"{{\rtf1 {words} The record is long.{end}", encoding="ascii")
        checked = citecheck.check(
            path, Config(select=("TOA101", "TOA102"), show_low_confidence=True)
        )
        (doe,) = checked.findings
        found[end] = doe.confidence, {skip.check: skip.reason for skip in checked.skipped}
    assert found["}"] == (Confidence.HIGH, {})
    confidence, skipped = found[""]
    assert confidence is Confidence.LOW
    assert skipped["TOA101"] == (
        "a part of the document is lost with a part of the file: what is cited there is not seen"
    )


def test_redacted_words_of_a_text_without_pages_may_cite_any_entry() -> None:
    def text(word: str) -> str:
        listed = f"TABLE OF AUTHORITIES\n\nCases\n\n{_CAMP}1\n{_DOE}2\n"
        return f"{listed}\nARGUMENT\n\n{_CITED} It is {word} so.\n\nCONCLUSION\n\nReverse.\n"

    assert _confidences("TOA102", text("[REDACTED]")) == [Confidence.LOW]
    assert "words marked as redacted" in _skipped(text("[REDACTED]"))["TOA101"]
    assert _confidences("TOA102", text("indeed")) == [Confidence.HIGH]


def test_entries_whose_number_stands_in_the_brief_are_said() -> None:
    other = "Other Authorities\n\nERISA § 408(b)(2) ........ 1"
    table = f"Cases\n\n{_CAMP}1\n\n{other}"
    assert _skipped(brief(table, f"{_CITED} It did not comply with 408(b)(2)."))["TOA102"] == (
        "1 entry whose number or name stands in the brief's text without being read as a citation: "
        "ERISA § 408(b)(2)"
    )
    assert _skipped(brief(table, _CITED)) == {}


def test_a_page_that_is_not_in_the_file() -> None:
    text = brief(
        f"Cases\n\n{_CAMP}1, 3\n{_DOE}3", _CITED, *(f"{_PROSE} So are {k} more." for k in "abcdef")
    )
    without = "\f".join(page for page in text.split("\f") if not page.endswith("\n3\n"))
    said = "page 3 is not in the file: what is cited there is not seen"
    assert _skipped(without)["TOA107"] == said
    assert _confidences("TOA102", without) == [Confidence.LOW]


def test_a_page_behind_the_last_one_that_the_table_lists() -> None:
    text = brief(f"Cases\n\n{_CAMP}1, 4\n{_DOE}2", _CITED, f"{_PROSE} {_DOE.split(' ..')[0]}.")
    said = "page 4, which the table lists, is not in the file: what is cited there is not seen"
    assert _skipped(text)["TOA107"] == said
    assert _skipped(text.replace("1, 4", "1, 44")) == {}
