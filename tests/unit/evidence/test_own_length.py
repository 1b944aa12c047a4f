"""The rule by which a brief says how long it is, is no authority that its table lacks."""

from __future__ import annotations

import pytest

import citecheck

_BRIEF = """TABLE OF AUTHORITIES

CASES

Adams v. Baker, 500 U.S. 100 (1991) ............................. 1

ARGUMENT

The rule is settled. Adams v. Baker, 500 U.S. 100, 105 (1991).

{}
"""


def _missing(words: str) -> list[str]:
    result = citecheck.check(_BRIEF.format(words))
    return [str(found.message) for found in result.findings if found.code == "TOA101"]


@pytest.mark.parametrize(
    "words",
    [
        "Per RAP 18.17 this document contains 4,321 words.",
        (
            "This brief contains 4,321 words, but for the parts exempted from the word count by "
            "RAP 18.17."
        ),
    ],
)
def test_the_rule_on_length_is_not_missing(words: str) -> None:
    assert _missing(words) == []


def test_another_rule_is_missing() -> None:
    assert len(_missing("The error is reviewed. RAP 2.5(a). The words were plain.")) == 1
