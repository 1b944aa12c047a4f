"""What says that a table was not read whole."""

from __future__ import annotations

from tests.rules.brief import report

from citecheck.evidence.unread.tables_in_part import read_in_part
from citecheck.model.config import Config
from citecheck.model.document import Source
from citecheck.pipeline import compare, read_brief

_CASES = [f"Adler v. Bank {k}, {100 + k} F.3d {200 + k} (9th Cir. 2001)" for k in range(1, 21)]
_TABLE = "TABLE OF AUTHORITIES\n\nCases\n\n"
_ENTRIES = [f"{case} ........ 1\n" for case in _CASES]
_ARGUMENT = "ARGUMENT\n\n" + "\n\n".join(f"The bank must pay. See {case}." for case in _CASES)


def _said(text: str) -> str | None:
    return read_in_part(compare(read_brief(Source(text, "brief.txt")), Config()))


def test_a_table_that_lists_what_is_cited_was_read() -> None:
    assert _said(_TABLE + "".join(_ENTRIES) + _ARGUMENT) is None
    assert _said(_TABLE + "".join(_ENTRIES[:14]) + _ARGUMENT) is None


def test_leaders_in_the_body_are_of_the_table() -> None:
    rest = " and ".join(entry.strip() + " See it" for entry in _ENTRIES[3:9])
    said = _said(_TABLE + "".join(_ENTRIES[:3]) + _ARGUMENT + f"\n\nIt is said that {rest} there.")
    assert said is not None
    assert "6 leaders" in said


def test_most_of_what_is_cited_stands_in_no_entry() -> None:
    text = _TABLE + "".join(_ENTRIES[:3]) + _ARGUMENT
    said = _said(text)
    assert said is not None
    assert "17 authorities" in said
    whole = report(text)
    assert not [finding for finding in whole.findings if finding.code == "TOA101"]
    assert said in [str(skipped.reason) for skipped in whole.skipped if skipped.check == "TOA101"]
