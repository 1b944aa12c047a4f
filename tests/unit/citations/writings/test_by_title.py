"""Writings that only their title identifies, found by the words of the table."""

from __future__ import annotations

import pytest

from citecheck.citations.writings.by_title import find, read_work, split_author, told_apart
from citecheck.model.citations import Form
from citecheck.model.keys import TitleKey
from citecheck.model.kinds import Kind


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
        # a word in quotation marks is part of the title; small capitals are the publisher's
        (
            "Ann Roe, How AI Targets Victims in “sextortion” Schemes, AXIOS (June 2, 2023)",
            "Ann Roe",
            "How AI Targets Victims in “sextortion” Schemes, AXIOS (June 2, 2023)",
        ),
        # the names of two authors are longer than the title
        ("Ann Roe & Bob Doe, Deeds Read (2012)", "Ann Roe & Bob Doe", "Deeds Read (2012)"),
        (
            "Criminal Law & Civil Practice, Forms (2012)",
            "",
            "Criminal Law & Civil Practice, Forms (2012)",
        ),
        (
            "Form 10-Q, U.S. SECURITIES AND EXCHANGE COMMISSION, https://www.sec.gov/form10-q.pdf",
            "",
            "Form 10-Q, U.S. SECURITIES AND EXCHANGE COMMISSION, https://www.sec.gov/form10-q.pdf",
        ),
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


def _cited(title: str, text: str, author: str = "") -> list[tuple[str, bool]]:
    """The words of each site, and whether it is a mention alone."""
    work = read_work(TitleKey(Kind.OTHER, title), author)
    return [(site.span.of(text), site.form is Form.NAME) for site in find(text, [work])]


@pytest.mark.parametrize(
    ("text", "prose"),
    [
        ("Its privacy policy says so.", True),
        ("See Meta, Privacy Policy (Jan. 1, 2023).", False),
        ("See Privacy Policy, https://example.com/privacy.", False),
        ("See Privacy Policy at 12.", False),
        ("Roe writes of Privacy Policy as such.", False),
    ],
)
def test_a_short_title_may_stand_in_any_sentence(text: str, prose: bool) -> None:
    ((_, mention),) = _cited("Privacy Policy (2023)", text, "Jane Roe")
    assert mention is prose


@pytest.mark.parametrize(
    ("listed", "text"),
    [
        # authors with initials; a pin inside; states' bills and laws word by word
        (
            "E. H. (2020). Commentary: An Updated Agenda for the Study of Digital Media",
            "See Roe, E. H., Commentary: An Updated Agenda for the Study of Digital Media (2020).",
        ),
        (
            "Crypto's First Amendment Hustle Yale J. L. & Tech. (forthcoming 2023)",
            "See Langvardt, Crypto's First Amendment Hustle 9-13, Yale J. L. & Tech.",
        ),
        ("N.J. Pub. L. 2023, ch. 126", "They are out. N.J. Pub. L. 2023, ch. 126. So it is."),
        (
            "H.F. 712, 90th Gen. Assemb., § 2 (Iowa 2023)",
            "(same); H.F. 712, 90th Gen. Assemb., § 2 (Iowa 2023) (prohibiting it)",
        ),
        ("https://californiaaadc.com/", "They wrote it. https://californiaaadc.com/ is theirs."),
    ],
)
def test_works_whose_title_is_hard_to_tell(listed: str, text: str) -> None:
    ((_, mention),) = _cited(listed, text)
    assert not mention


def test_a_title_and_the_address_behind_it_are_one_citation() -> None:
    listed = "NPDES Permit Basics, EPA, https://www.epa.gov/npdes-permit-basics"
    text = (
        "See NPDES Permit Basics, U.S. ENV'T PROT. AGENCY, https://www.epa.gov/npdes-permit-basics."
    )
    assert _cited(listed, text) == [("NPDES Permit Basics", False)]


def test_what_several_entries_begin_with_is_no_title() -> None:
    listed = [
        "Free Law Project, Facts About Pacer (2018)",
        "Free Law Project, Advanced Search (2019)",
    ]
    works = told_apart([read_work(TitleKey(Kind.OTHER, entry), "") for entry in listed])
    text = "See Free Law Project, Advanced Search (2019). The Free Law Project says so."
    assert [(site.key.text, site.form) for site in find(text, works)] == [(listed[1], Form.FULL)]


def test_a_bill_alone_is_a_mention() -> None:
    assert _cited("AB 2273", "What AB 2273 says is plain.") == [("AB 2273", True)]


def test_a_title_with_its_chapter_is_cited() -> None:
    work = read_work(TitleKey(Kind.OTHER, "BIA Practice Manual ch. 4.7(b)"), "")
    (site,) = find("The brief follows BIA Practice Manual ch. 4.7(b).", [work])
    assert site.form is Form.FULL
