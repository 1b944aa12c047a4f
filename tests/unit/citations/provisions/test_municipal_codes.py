"""Codes of cities and counties, with their place before or behind."""

from __future__ import annotations

import pytest
from hypothesis import given
from tests.unit.citations.provision_table import texts

from citecheck.citations.provisions.municipal_codes import find


@pytest.mark.parametrize(
    ("text", "core"),
    [
        ("Harbor Mun. Code § 9.12", "Harbor Mun. Code § 9.12"),
        ("See Harbor Mun. Code, § 9.12, subd. (a)", "Harbor Mun. Code § 9.12(a)"),
        ("San Orrin Municipal Code section 1.02", "San Orrin Mun. Code § 1.02"),
        ("Municipal Code of the City of Harbor § 90-21", "Harbor Mun. Code § 90-21"),
        ("section 90-21 of the Municipal Code of the City of Harbor", "Harbor Mun. Code § 90-21"),
        ("section 90-21 of the Harbor Municipal Code", "Harbor Mun. Code § 90-21"),
        ("§ 4 of the Code of Ordinances of the Town of Vane", "Vane Code of Ordinances § 4"),
        ("Harbor City Code § 12", "Harbor City Code § 12"),
        ("Vane County Code § 12", "Vane County Code § 12"),
    ],
)
def test_one_section(text: str, core: str) -> None:
    (site,) = find(text)
    assert str(site.key) == core


@pytest.mark.parametrize(
    "text",
    ["section 5 of the Municipal Code", "The Municipal Code § 5", "Penal Code § 187", "§ 5", ""],
)
def test_without_its_place_it_is_not_known(text: str) -> None:
    assert list(find(text)) == []


@given(texts)
def test_spans_lie_in_the_text(text: str) -> None:
    for site in find(text):
        assert (
            0 <= site.span.start <= site.core.start <= site.core.end <= site.span.end <= len(text)
        )
