"""Every habit of dividing a body of law is a row whose example is read from a brief."""

from __future__ import annotations

import pytest

from citecheck.citations.grammars import PROVISIONS
from citecheck.facts.divisions import DIVISIONS, Division, is_chapter, sign_of_division
from citecheck.model.keys import ProvisionKey
from citecheck.model.kinds import Kind


def _cited(text: str) -> ProvisionKey:
    [key] = {site.key for grammar in PROVISIONS for site in grammar.find(text)}
    assert isinstance(key, ProvisionKey)
    return key


@pytest.mark.parametrize("row", DIVISIONS, ids=lambda row: row.example[0])
def test_an_example_is_read_as_a_provision_and_a_part_of_it(row: Division) -> None:
    source, section, part = row.example
    mark = f" {row.mark} " if row.mark else " "
    whole, inner = _cited(source + mark + section), _cited(source + mark + part)
    assert (whole.source, whole.section) == (source, section)
    assert inner.source == whole.source
    assert inner.section == whole.section + row.sign + part[len(section + row.sign) :]
    assert sign_of_division(whole) == row.sign


@pytest.mark.parametrize(
    "key",
    [
        ProvisionKey(Kind.COURT_RULE, "Fed. R. Evid.", "80"),
        ProvisionKey(Kind.STATUTE, "18 U.S.C.", "2", mark="§"),
        ProvisionKey(Kind.REGULATION, "16 C.F.R.", "312.5", mark="§"),
        ProvisionKey(Kind.REGULATION, "16 C.F.R.", "312", mark="pt."),
    ],
    ids=str,
)
def test_other_numbers_have_no_parts(key: ProvisionKey) -> None:
    assert sign_of_division(key) is None


@pytest.mark.parametrize(
    ("text", "chapter"),
    [
        ("RCW ch. 7.72", True),
        ("RCW 7.72", True),
        ("RCW 7.72.010", False),
        ("Fla. Stat. ch. 766", True),
        ("Fla. Stat. § 766.102", False),
        ("49 C.F.R. pt. 571", True),
        ("G.L. c. 93A", True),
        ("G.L. c. 93A, § 9", False),
    ],
)
def test_chapters_are_told_from_sections(text: str, chapter: bool) -> None:
    assert is_chapter(_cited(text)) is chapter
