"""A text with marks of notes and no notes does not prove that an entry is cited nowhere."""

from __future__ import annotations

from citecheck.model.config import Config
from citecheck.model.document import Source
from citecheck.model.findings import Confidence, Report
from citecheck.pipeline import check_source

_TABLE = "TABLE OF AUTHORITIES\n\nCases\n\nOrrin v. Dale, 12 F.3d 5 (1st Cir. 1993) ....... 1\n\n"
_NOTE = "Ames v. Corliss, 14 F.3d 9 (1st Cir. 1994) ....... 2 n.3\n\nARGUMENT\n\n"


def report(*sentences: str) -> Report:
    text = "\n\n".join(sentences)
    source = Source(f"{_TABLE}{_NOTE}{text}\n", "brief.txt")
    return check_source(source, Config(show_low_confidence=True))


def told(checked: Report) -> list[Confidence]:
    return [found.confidence for found in checked.findings if found.code == "TOA102"]


_FIRST = "The rule is old. Orrin v. Dale, 12 F.3d 5, 7 (1st Cir. 1993).{} It was kept."
_SECOND = "The letter (which came in May){} ended the work of the board."
_THIRD = "The minutes, as all agree,{} were kept by hand, and no one signed them."


def test_an_entry_of_a_lost_note_is_of_low_confidence_and_the_report_says_why() -> None:
    checked = report(_FIRST.format(1), _SECOND.format(2), _THIRD.format(3))
    assert told(checked) == [Confidence.LOW]
    (said,) = [skipped.reason for skipped in checked.skipped if skipped.check == "TOA102"]
    assert said.startswith("the text has marks of notes (1 to 3) and no notes")
    assert "Ames v. Corliss" in said


def test_numbers_that_do_not_count_from_one_are_no_marks() -> None:
    assert told(report(_FIRST.format(""), _SECOND.format(2), _THIRD.format(7))) == [Confidence.HIGH]
    assert told(report(_FIRST.format(1), _SECOND.format(""), _THIRD.format(""))) == [
        Confidence.HIGH
    ]


def test_notes_at_the_end_are_not_lost() -> None:
    notes = "1. It was filed in May.\n\n2. The envelope is not dated.\n\n3. Nobody kept it.\n"
    pages = [_FIRST.format(1), f"{_SECOND.format(2)}\n\n{_THIRD.format(3)}", notes]
    text = "".join(f"{page}\n\n{number}\n\f" for number, page in enumerate(pages, 1))
    checked = report(text)
    assert not any("marks of notes" in skipped.reason for skipped in checked.skipped)
