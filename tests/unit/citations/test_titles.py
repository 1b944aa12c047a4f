"""Writings that only their title identifies, found by the words of the table."""

from __future__ import annotations

import pytest

from citecheck.citations.titles import find, read_work, split_author
from citecheck.model import Kind, TitleKey


@pytest.mark.parametrize(
    ("entry", "author", "title"),
    [
        (
            "Dan Goodin, “Login to a vault”, Ars Technica (Feb. 8, 2025)",
            "Dan Goodin",
            "“Login to a vault”, Ars Technica (Feb. 8, 2025)",
        ),
        (
            "Antonin Scalia & Bryan A. Garner, Reading Law: The Interpretation of Legal Texts (2012)",
            "Antonin Scalia & Bryan A. Garner",
            "Reading Law: The Interpretation of Legal Texts (2012)",
        ),
        ("Manual of Patent Examining Procedure", "", "Manual of Patent Examining Procedure"),
    ],
)
def test_author_and_title(entry: str, author: str, title: str) -> None:
    assert split_author(entry) == (author, title)


def _sites(title: str, text: str) -> list[str]:
    work = read_work(TitleKey(Kind.OTHER, title), "")
    return [site.span.of(text) for site in find(text, [work])]


@pytest.mark.parametrize(
    "text",
    [
        "See Reading Law: The Interpretation of Legal Texts 78 (2012).",
        "See Reading Law—The Interpretation of Legal Texts.",
        "See READING LAW: THE INTERPRETATION OF LEGAL TEXTS 78.",
    ],
)
def test_title_in_the_text(text: str) -> None:
    assert len(_sites("Reading Law: The Interpretation of Legal Texts (2012)", text)) == 1


@pytest.mark.parametrize(
    "text", ["She was reading law in Ohio.", "The interpretation of legal texts is hard."]
)
def test_a_few_words_of_a_title_are_not_the_title(text: str) -> None:
    assert _sites("Reading Law: The Interpretation of Legal Texts (2012)", text) == []


def test_acronym_of_a_title() -> None:
    assert _sites("Manual of Patent Examining Procedure", "See MPEP § 2106.") == ["MPEP"]


def test_title_of_one_telling_word_is_not_looked_for() -> None:
    assert _sites("The Constitution (2001)", "The Constitution says so.") == []
