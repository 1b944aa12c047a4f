"""TOA001: no table of authorities was found."""

from __future__ import annotations

import pytest
from tests.rules.brief import findings, words

from citecheck.model.config import Config
from citecheck.model.findings import Severity

_CITED = "Camp v. Pitts, 411 U.S. 138, 142 (1973)."


def test_text_that_is_no_brief_is_told_for_information() -> None:
    (finding,) = findings("TOA001", f"The motion is denied. {_CITED} So ordered.")
    assert finding.severity is Severity.INFO


_POINTS = """\
POINTS AND AUTHORITIES

I. THE COURT ERRED ........................................ 1
Camp v. Pitts, 411 U.S. 138 (1973) ........................ 1
Fox v. Roe, 12 Ill. 2d 34 (1960) .......................... 2

ARGUMENT

See Camp v. Pitts, 411 U.S. 138, 142 (1973).
"""


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (_POINTS, True),
        (_POINTS.replace("POINTS", "MEMORANDUM OF POINTS"), False),
        ("POINTS AND AUTHORITIES\n\nThe court erred. See Camp v. Pitts, 411 U.S. 138.", False),
    ],
)
def test_points_and_authorities_are_not_supported_and_said_to_be(text: str, said: bool) -> None:
    (message,) = words("TOA001", text)
    assert ("Points and Authorities" in message) is said


_UNREAD = """\
TABLE OF AUTHORITIES

The Old Book of the Harbor ........................ 1
The Other Book of the Harbor ...................... 2

ARGUMENT

See Camp v. Pitts, 411 U.S. 138, 142 (1973).
"""


def test_a_heading_below_which_no_entry_could_be_read_is_named() -> None:
    (found,) = findings("TOA001", _UNREAD)
    assert "has the heading of a table of authorities" in found.message
    assert found.severity is Severity.WARNING
    assert found.location is not None
    assert found.location.line == 1


def test_a_heading_with_no_page_list_below_it_is_no_table() -> None:
    (found,) = findings("TOA001", "TABLE OF AUTHORITIES\n\nNone.\n\nARGUMENT\n\nSee below.\n")
    assert found.location is None


def test_required_table_is_an_error_in_any_text() -> None:
    text = f"The motion is denied. {_CITED} So ordered."
    (finding,) = findings("TOA001", (text, Config(require_toa=True)))
    assert finding.severity is Severity.ERROR


def test_words_of_the_heading_in_a_sentence_are_no_table() -> None:
    assert findings("TOA001", f"The TABLE OF AUTHORITIES was left out. See {_CITED}")


def test_heading_in_the_table_of_contents_alone_is_no_table() -> None:
    text = (
        "TABLE OF CONTENTS\n\nTABLE OF AUTHORITIES ........ ii\nARGUMENT ........ 1\n"
        f"CONCLUSION ........ 2\n\nARGUMENT\n\n{_CITED}\n"
    )
    assert findings("TOA001", text)
