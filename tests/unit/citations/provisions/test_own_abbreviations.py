"""Sections under an abbreviation that the brief defines are those of its code."""

from __future__ import annotations

import pytest
from tests.unit.whole import answers


def _keys(text: str) -> list[str]:
    return [key for _, key in answers(text)]


@pytest.mark.parametrize(
    ("defined", "cited", "keys"),
    [
        (
            "this brief will cite to Cal. Civ. Code § 1798.99.29 as “CAADCA § 29.”",
            "CAADCA §§ 31(b)(3), (b)(4)",
            ["Cal. Civ. Code § 1798.99.31(b)(3)", "Cal. Civ. Code § 1798.99.31(b)(4)"],
        ),
        (
            "it is Cal. Civ. Code § 1798.99.29 (“CAADCA § 29”)",
            "CAADCA § 31",
            ["Cal. Civ. Code § 1798.99.31"],
        ),
        (
            "see Tex. Fam. Code § 151.001 (hereinafter “TFC § 001”)",
            "TFC § 003(a)",
            ["Tex. Fam. Code § 151.003(a)"],
        ),
    ],
)
def test_an_abbreviation_with_the_last_figures(defined: str, cited: str, keys: list[str]) -> None:
    assert _keys(f"It is long, so {defined}. The court read {cited} so.")[-len(keys) :] == keys


@pytest.mark.parametrize(
    "text",
    [
        "It is Cal. Civ. Code § 1798.99.29 (“CAADCA”). The court read CAADCA § 31 so.",
        "It is Cal. Civ. Code § 1798.99.29 as “CAADCA § 30.” The court read CAADCA § 31 so.",
        "The court read CAADCA § 31 so.",
    ],
)
def test_an_abbreviation_that_is_not_so_defined_tells_no_code(text: str) -> None:
    assert not any(key.startswith("Cal. Civ. Code § 1798.99.31") for key in _keys(text))
