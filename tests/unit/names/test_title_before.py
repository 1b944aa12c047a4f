"""Author and title before a citation, told from other words of the sentence."""

from __future__ import annotations

import pytest

from citecheck.names.title_before import title_before


@pytest.mark.parametrize(
    ("before", "title"),
    [
        ("That is old. Henry J. Friendly, Chenery Revisited, ", "Henry J. Friendly, Chenery Revisited"),
        ("See Jane Roe, The Law of the Sea, ", "Jane Roe, The Law of the Sea"),
        (
            ("projections (2013). See also Saikrishna B. Prakash & John C. Yoo, The Origins of "
            "Judicial Review, "),
            "Saikrishna B. Prakash & John C. Yoo, The Origins of Judicial Review",
        ),
        ("one by one; Listing of the Polar Bear, ", "Listing of the Polar Bear"),
        ("“Rethinking Standing After the War,” ", None),
        ("The defendant was charged with a violation of the Act, ", None),
        ("Congress said so in the statute, ", None),
        ("Orrin v. Dale, 12 F.4th 9 (2d Cir. 2021). Jane Roe, Far Seas, ", "Jane Roe, Far Seas"),
        ("Orrin v. Dale, 12 F.4th 9 (2021), and Jane Roe, Far Seas, ", "Jane Roe, Far Seas"),
        ("Orrin v Dale, 63 NY2d 582 [1984]. Jane Roe, Far Seas, ", "Jane Roe, Far Seas"),
        ("42 U.S.C. § 1983. Jane Roe, Far Seas, ", "Jane Roe, Far Seas"),
        ("Fed. R. Civ. P. 12(b)(6). Jane Roe, Far Seas, ", "Jane Roe, Far Seas"),
        ("Orrin, 12 F.4th at 9. Jane Roe, Far Seas, ", "Jane Roe, Far Seas"),
        ("Id. Jane Roe, Far Seas, ", "Jane Roe, Far Seas"),
        ("Restatement (Second) of Torts § 402A cmt. b. Jane Roe, Far Seas, ", "Jane Roe, Far Seas"),
        ("“No sea is far.” Jane Roe, Far Seas, ", "Jane Roe, Far Seas"),
        ("As one scholar wrote: Jane Roe, Far Seas, ", "Jane Roe, Far Seas"),
        ("It is old. Jane Roe, Far Seas: A Plea of 1937, ", "Jane Roe, Far Seas: A Plea of 1937"),
        ("It is old. Jane Roe & John Doe, Jr., Far Seas, ", "Jane Roe & John Doe, Jr., Far Seas"),
        ("See ", None),
        ("", None),
    ],
)  # fmt: skip
def test_title_before(before: str, title: str | None) -> None:
    view = f"{before}84 N.Y.U. L. Rev. 97"
    assert title_before(view, len(before)) == title


def test_the_words_of_another_paragraph_are_no_title() -> None:
    before = "Jane Roe, The Law of the Sea,\n"
    assert title_before(f"{before}84 N.Y.U. L. Rev. 97", len(before)) is None
