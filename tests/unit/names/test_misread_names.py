"""A name that recognition broke is the name it stands for; names that differ by a letter stay two."""

from __future__ import annotations

import pytest

from citecheck.names.misread_names import one_letter_apart
from citecheck.names.same_name import NameMatch, same_case_name


@pytest.mark.parametrize(
    ("read", "printed"),
    [
        ("Un~ted States v. Orrin", "United States v. Orrin"),
        ("United Stat|s v. Orrin", "United States v. Orrin"),
        ("eMS v. Orrin", "CMS v. Orrin"),
        ("Wi11iams v. Orrin", "Williams v. Orrin"),
        ("T1me Corp. v. Orrin", "Time Corp. v. Orrin"),
        ("lA.E. v. Orrin", "I.A.E. v. Orrin"),
        ("Orrin v. UUrich", "Orrin v. Ullrich"),
        ("Un~ted States v. Bumett", "United States v. Burnett"),
    ],
)
def test_a_broken_name_is_the_name_it_stands_for(read: str, printed: str) -> None:
    assert same_case_name(read, printed) is NameMatch.SAME
    assert same_case_name(printed, read) is NameMatch.SAME


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Moe v. Orrin", "Moc v. Orrin"),
        ("eBay v. Orrin", "eBoy v. Orrin"),
        ("Un~ted States v. Orrin", "United Parcel v. Orrin"),
        ("eMS v. Orrin", "CMS v. Dale"),
        ("Hill v. Orrin", "Hull v. Orrin"),
        ("Bumett v. Orrin", "Burnett v. Orrin"),
    ],
)
def test_other_names_are_other_names(left: str, right: str) -> None:
    assert same_case_name(left, right) is NameMatch.DIFFERENT


def test_names_one_letter_apart() -> None:
    assert one_letter_apart("Okonjo", "Oxonjo v. Dale")
    assert not one_letter_apart("Okonjo", "Okonjo v. Dale")
    assert not one_letter_apart("Okonjo", "Oxanjo v. Dale")
    assert not one_letter_apart("Dale", "Vale v. Orrin")
    assert not one_letter_apart("Hale", "Hall v. Orrin")
