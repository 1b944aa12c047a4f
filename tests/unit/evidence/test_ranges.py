"""Ranges of provisions, and their place in the JSON."""

from __future__ import annotations

import pytest
from tests.unit.whole import read

from citecheck.output.placed import Placed


@pytest.mark.parametrize(
    ("text", "citations"),
    [
        ("See 12 U.S.C. §§ 1811-1832.", ["12 U.S.C. § 1811", "12 U.S.C. §§ 1811-1832"]),
        (
            "See U.S. Const. art. I, §§ 2-3.",
            ["U.S. Const. art. I, § 2", "U.S. Const. art. I, §§ 2-3"],
        ),
        # cited alone too, a list, another end
        ("See 12 U.S.C. §§ 1811-1832. See 12 U.S.C. § 1811.", ["12 U.S.C. § 1811"]),
        ("See 12 U.S.C. §§ 1811, 1832.", ["12 U.S.C. § 1811"]),
        ("See 12 U.S.C. §§ 1811-1832. See 12 U.S.C. §§ 1811-1815.", ["12 U.S.C. § 1811"]),
        ("See Doe v. Roe, 500 U.S. 1 (1991).", ["500 U.S. 1"]),
    ],
)
def test_the_range_stands_behind_the_citation_that_begins_it(
    text: str, citations: list[str]
) -> None:
    assert Placed.of(read(text)).citations(0) == citations
