"""Encyclopedias: how they are cited, and what is no citation of one."""

from __future__ import annotations

import pytest

from citecheck.citations.writings import encyclopedias


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("57 Ohio Jur. 3d Ins. § 405", "57 Ohio Jur. 3d Ins. § 405"),
        ("15 American Jurisprudence 2d 938, Waiver, Section 4", "15 Am. Jur. 2d Waiver § 4"),
        (
            "30 American Jurisprudence (1940) 908, Judgments, Section 161",
            "30 Am. Jur. Judgments § 161",
        ),
        ("17 Am.Jur.2d, Contracts, Section 5", "17 Am. Jur. 2d Contracts § 5"),
    ],
)
def test_a_section_of_an_encyclopedia(text: str, key: str) -> None:
    (site,) = encyclopedias.find(f"It is so. {text}. It stands.")
    assert str(site.key) == key
    assert site.span.of(f"It is so. {text}.") == text


@pytest.mark.parametrize(
    "text",
    ["Ohio Jur. 3d Ins. § 405", "57 Ohio Jur. 3d. The lessor may sue. § 5 says so."],
)
def test_without_volume_or_topic_it_is_none(text: str) -> None:
    assert not list(encyclopedias.find(f"It is so. {text}. It stands."))
