"""An *id.* behind a citation of the record whose page is that of the decision before it."""

from __future__ import annotations

import pytest
from tests.unit.whole import answers

_ORRIN = "The rule is old. Orrin v. Vane, 125 F.2d 581, 585 (6th Cir. 1942), is clear."


@pytest.mark.parametrize(
    ("behind", "of"),
    [
        ("(Appellant’s Brief, at 14.) But no right is “vested.” Id. at 585.", "125 F.2d 581"),
        ("(Appellant’s Brief, at 14.) But no right is “vested.” Id. at 15.", "record"),
        ("(R. at 585.) It was paid. Id. at 585.", "record"),
        ("(Appellant’s Brief, at 14.)\n\nNo right is “vested.” Id. at 585.", "record"),
    ],
)
def test_the_page_tells_whether_it_is_of_the_decision(behind: str, of: str) -> None:
    words, answer = answers(f"{_ORRIN} {behind}\n")[-1]
    assert words.startswith("Id.")
    assert answer.lower() == of.lower()
