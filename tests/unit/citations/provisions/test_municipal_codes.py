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
        ("Houston, Tex., Code of Ordinances § 20-3", "Houston Code of Ordinances § 20-3"),
        ("New Vane, La., Code § 26-1", "New Vane Code § 26-1"),
        ("S.F. Admin. Code § 37.9(a)(8)", "San Francisco Admin. Code § 37.9(a)(8)"),
        ("Phila. Code § 9-1103(1)", "Philadelphia Code § 9-1103(1)"),
        ("Vane Codified Ordinances § 623.04", "Vane Codified Ordinances § 623.04"),
        ("Codified Ordinances of Vane § 623.04", "Vane Codified Ordinances § 623.04"),
        ("Vane Rev. Mun. Code § 38-93", "Vane Rev. Mun. Code § 38-93"),
        ("Harbor City Code § 12", "Harbor City Code § 12"),
        ("Vane County Code § 12", "Vane County Code § 12"),
    ],
)
def test_one_section(text: str, core: str) -> None:
    (site,) = find(text)
    assert str(site.key) == core


@pytest.mark.parametrize(
    "text",
    [
        "Vane, Esq., Code § 5",
        "section 5 of the Municipal Code",
        "The Municipal Code § 5",
        "Penal Code § 187",
        "§ 5",
        "",
    ],
)
def test_without_its_place_it_is_not_known(text: str) -> None:
    assert list(find(text)) == []


@given(texts)
def test_spans_lie_in_the_text(text: str) -> None:
    for site in find(text):
        assert (
            0 <= site.span.start <= site.core.start <= site.core.end <= site.span.end <= len(text)
        )
