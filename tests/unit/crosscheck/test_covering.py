"""An entry for a provision stands for its subdivisions, and for nothing wider or beside it."""

from __future__ import annotations

import pytest

from citecheck.crosscheck.covering import covers
from citecheck.model.keys import ProvisionKey
from citecheck.model.kinds import Kind


def _statute(section: str, *subdivisions: str, note: bool = False) -> ProvisionKey:
    return ProvisionKey(Kind.STATUTE, "9 U.S.C.", section, subdivisions, "§", note)


def _rule(source: str, section: str) -> ProvisionKey:
    return ProvisionKey(Kind.COURT_RULE, source, section)


@pytest.mark.parametrize(
    ("whole", "part"),
    [
        (_statute("16"), _statute("16")),
        (_statute("16"), _statute("16", "a", "1")),
        (_statute("16", "A"), _statute("16", "a", "1")),
        (_rule("Sup. Ct. R.", "37"), _rule("Sup. Ct. R.", "37.6")),
        (_rule("Tex. R. App. P.", "38"), _rule("Tex. R. App. P.", "38.1")),
    ],
    ids=str,
)
def test_a_provision_covers_its_parts(whole: ProvisionKey, part: ProvisionKey) -> None:
    assert covers(whole, part)
    assert whole == part or not covers(part, whole)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (_statute("16"), _statute("160")),
        (_statute("16", "a"), _statute("16", "b")),
        (_statute("16"), _statute("16", note=True)),
        (_rule("Fed. R. Evid.", "80"), _rule("Fed. R. Evid.", "80.3")),
        (_rule("Sup. Ct. R.", "3"), _rule("Sup. Ct. R.", "37.6")),
    ],
    ids=str,
)
def test_provisions_side_by_side_cover_nothing_of_each_other(
    one: ProvisionKey, other: ProvisionKey
) -> None:
    assert not covers(one, other)
    assert not covers(other, one)
