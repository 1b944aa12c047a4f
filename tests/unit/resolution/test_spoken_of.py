"""The decision that the words before an *id.* speak of."""

from __future__ import annotations

from tests.unit.whole import answers

_NOTE = (
    "\n\n  3 And while the Court in Harrow held that no office may do it, Id. at 301, it may ask.\n"
)


def test_the_first_id_of_a_note_is_of_the_decision_its_sentence_names() -> None:
    text = f"See Harrow v. State, 196 Wn.2d 385, 398 (2020). The rules were kept.3{_NOTE}"
    assert answers(text)[-1] == ("Id. at 301", "196 Wn.2d 385")


def test_of_two_of_the_name_none_is_taken() -> None:
    text = (
        "See Harrow v. State, 196 Wn.2d 385 (2020); Harrow v. Dale, 5 F.3d 6 (2d Cir. 1993). "
        f"The rules were kept.3{_NOTE}"
    )
    assert answers(text)[-1][1] == "unresolved"
