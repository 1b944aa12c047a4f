"""Decisions cited by their name and a paragraph, and the record's papers that look like them."""

from __future__ import annotations

import pytest
from tests.unit.whole import answers, last

_CASE = "The tenant paid late. State v. Orrin, 2015-Ohio-123, ¶ 5. The court agreed. "


@pytest.mark.parametrize(
    "short",
    [
        "Orrin at ¶ 14",
        "Orrin, ¶ 14",
        "See Orrin ¶ 14",
        "State v. Orrin at ¶¶ 14-15",
        "Orrin ¶¶ 4, 9",
    ],
)
def test_a_name_and_a_paragraph_are_the_decision(short: str) -> None:
    assert last(f"{_CASE}{short}.") == "2015-Ohio-123"


@pytest.mark.parametrize(
    "text",
    [
        # no decision of the name
        f"{_CASE}He said so. Tapley ¶ 14.",
        # a paper of the name is cited as well
        f"{_CASE}He said so. Orrin Decl. ¶ 3. He did not. Orrin ¶ 14.",
        # decisions of that court are cited by page
        "State v. Orrin, 401 U.S. 402, 415 (1971). He said so. Orrin ¶ 14.",
    ],
)
def test_what_may_be_a_paper_is_no_short_form(text: str) -> None:
    assert len(answers(text)) == 1
