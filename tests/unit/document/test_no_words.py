"""What stands in a text and is no word of it."""

from __future__ import annotations

import pytest

from citecheck.document.no_words import no_words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The *miller* was paid.", "The miller was paid."),
        ("(Pen. Code,[1] § 2900)", "(Pen. Code, § 2900)"),
        ("Orrin v. Tapley, 34 A .3d 1248", "Orrin v. Tapley, 34 A.3d 1248"),
        ("The rent was due.² It was paid.", "The rent was due. It was paid."),
        ("\x1b[1mThe rent\x1b[0m was due.", "The rent was due."),
        ("The rent [of May] was due.", "The rent [of May] was due."),
    ],
)
def test_what_is_dropped(text: str, words: str) -> None:
    left, end = "", 0
    for start, stop in no_words(text, [], []):
        left += text[end : max(start, end)]
        end = max(stop, end)
    assert left + text[end:] == words
