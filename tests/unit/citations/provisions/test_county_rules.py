"""Local rules of the courts of a county."""

from __future__ import annotations

import pytest
from tests.unit.citations.provision_table import seen

from citecheck.citations.provisions import rules_of_court


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("Cook Co. Cir. Ct. R. 12.4", "Cook Cnty. Cir. Ct. R. 12.4"),
        ("Cook County Circuit Court Rule 12.4(b)", "Cook Cnty. Cir. Ct. R. 12.4(b)"),
        ("Cir. Ct. Cook Co. R. 12.4", "Cook Cnty. Cir. Ct. R. 12.4"),
        ("Du Page Cnty. Cir. Ct. R. 7.02", "Du Page Cnty. Cir. Ct. R. 7.02"),
        ("L.A. County Super. Ct. Local Rules, rule 3.20", "L.A. Cnty. Super. Ct. R. 3.20"),
        ("Super. Ct. L.A. County, Local Rules, rule 3.20", "L.A. Cnty. Super. Ct. R. 3.20"),
        ("Sup. Ct. L.A. County, rule 3.20", "L.A. Cnty. Super. Ct. R. 3.20"),
        ("King County LCR 8(b)(4)", "King Cnty. LCR 8(b)(4)"),
        ("Pierce County LFLR 6", "Pierce Cnty. LFLR 6"),
    ],
)
def test_the_county_names_the_rules(text: str, key: str) -> None:
    assert seen(rules_of_court.find, text) == [(key, text)]
    assert seen(rules_of_court.find, f"See {text}; it is so.") == [(key, text)]


@pytest.mark.parametrize(
    "text",
    [
        "The Cook County Circuit Court rules in 5 cases of 6.",
        "In Cook County, Circuit Court Judge Moe ruled 3 times.",
        "the county court rules 5 to 4",
        "County Rule 7 is that of no court.",
    ],
)
def test_prose_about_a_county_is_left_alone(text: str) -> None:
    assert not any("Cnty." in key for key, _ in seen(rules_of_court.find, text))
