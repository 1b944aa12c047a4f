"""Entries without a page list, and lines of a body that look like one."""

from __future__ import annotations

import pytest

from citecheck.document.line_kinds.bare_entry import is_bare_entry, speaks


@pytest.mark.parametrize(
    "line",
    [
        "Doe v. Roe, 500 U.S. 100 (1991)",
        "Doe v. Roe, 500 U.S. 100, 104 (1991).",
        "In re Doe, 50 F.3d 5 (2d Cir. 1995)",
        "Bd. of Educ. of Cent. Dist. No. 1 v. Roe, 50 F.3d 5 (2d Cir. 1995)",
        "United States ex rel. Doe, on behalf of a minor child v. Roe, 50 F.3d 5 (2d Cir. 1995)",
    ],
)
def test_an_entry(line: str) -> None:
    assert is_bare_entry(line)


@pytest.mark.parametrize(
    "line",
    [
        "It need not be formal. Doe v. Roe, 500 U.S. 100, 104 (1991).",
        "Some hearing is due. Doe v. Roe, 500 U.S. 100, 104 (1991).",
        "The court said so in Doe v. Roe, 500 U.S. 100, 104 (1991).",
        "Restatement (Second) of Torts § 402A (1965)",
    ],
)
def test_none(line: str) -> None:
    assert not is_bare_entry(line)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Fed. R. Civ. P. 23 advisory committee's note", True),
        ("42 U.S.C. § 2000e et seq.", False),
        ("9 Ann B. Roe et al., Practice of the Courts § 5 (3d ed. 2012)", False),
        ("The court did not say so.", True),
    ],
)
def test_words_of_a_sentence(text: str, said: bool) -> None:
    assert speaks(text) is said
