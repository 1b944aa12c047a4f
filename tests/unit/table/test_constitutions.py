"""Constitutions as tables list them."""

from __future__ import annotations

import pytest

from citecheck.table.constitutions import (
    amendments_in_words,
    places_without_constitution,
    spelled,
)


@pytest.mark.parametrize(
    ("words", "constitution", "keys"),
    [
        ("Fourth Amendment", None, ["U.S. Const. amend. IV"]),
        ("14th Amendment, § 1", None, ["U.S. Const. amend. XIV, § 1"]),
        ("Fifth and Sixth Amendments", None, ["U.S. Const. amend. V", "U.S. Const. amend. VI"]),
        ("Eighth Amendment to the U.S. Constitution", None, ["U.S. Const. amend. VIII"]),
        ("U.S. Constitution, First Amendment", None, ["U.S. Const. amend. I"]),
        ("Amend. V", None, ["U.S. Const. amend. V"]),
        ("Amendment XIV, Section One", "U.S. Constitution", ["U.S. Const. amend. XIV, § 1"]),
        ("Article One, Section Ten", "Ohio Constitution", ["Ohio Const. art. I, § 10"]),
        ("Art. I, § 10", None, []),
        ("Fourth Amendment Law for the Road, 12 Va. L. Rev. 3 (2010)", None, []),
        ("Amendment to Rule 23", None, []),
    ],
)
def test_places_in_words(words: str, constitution: str | None, keys: list[str]) -> None:
    assert [str(key) for key in amendments_in_words(words, constitution)] == keys


@pytest.mark.parametrize(
    ("name", "read"),
    [
        ("CONSTITUTION OF THE UNITED STATES OF AMERICA", "UNITED STATES Constitution"),
        ("Constitution of the State of Ohio", "Ohio Constitution"),
        ("Idaho State Constitution", "Idaho Constitution"),
        ("United States Consitution", "United States Constitution"),
        ("Code of Civil Procedures", "Code of Civil Procedure"),
        ("42 U.S.C.", "42 U.S.C."),
    ],
)
def test_names_of_what_stands_above_its_provisions(name: str, read: str) -> None:
    assert spelled(name) == read


@pytest.mark.parametrize(
    ("words", "keys"),
    [
        ("Article 1, § 21", ["art. I, § 21"]),
        ("Article I, Section Nine", ["art. I, § 9"]),
        ("Art. XI, sec. 5", ["art. XI, § 5"]),
        ("Article 9", []),  # of the commercial code, perhaps
        ("Article 1, § 21, A Note on Juries", []),
        ("RCW 2.28.010", []),
    ],
)
def test_a_place_without_its_constitution(words: str, keys: list[str]) -> None:
    assert [str(key) for key in places_without_constitution(words)] == keys


def test_an_article_of_a_part_stands_without_its_constitution() -> None:
    (key,) = places_without_constitution("Part I, Article 19")
    assert str(key) == "pt. 1, art. XIX"
    assert places_without_constitution("Part I of the Brief, Article 19") == ()
