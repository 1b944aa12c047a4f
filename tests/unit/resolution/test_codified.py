"""Laws as enacted beside the sections at which they are codified."""

from __future__ import annotations

import pytest
from tests.unit.whole import read

_ACT = "Act of June 2, 1919, P.L. 737, No. 339"


@pytest.mark.parametrize("between", [", ", ", as amended, "])
def test_a_law_and_its_section_are_cited_as_one(between: str) -> None:
    law, section = read(f"The {_ACT}{between}77 P.S. § 2, says so.\n").authorities
    assert ([str(k) for k in law.beside], [str(k) for k in section.beside]) == (
        ["77 Pa. Stat. § 2"],
        ["1919 P.L. 737, No. 339"],
    )


@pytest.mark.parametrize("between", ["; ", ". See ", " and "])
def test_two_authorities(between: str) -> None:
    authorities = read(f"The {_ACT}{between}77 P.S. § 2.\n").authorities
    assert [a.beside for a in authorities] == [(), ()]
