"""Citations in the public domain bring their year with them."""

from __future__ import annotations

import pytest

from citecheck.evidence.entry_years import has_year_in_front
from citecheck.model.keys import CaseKey


@pytest.mark.parametrize("key", [CaseKey("2015", "WI", "12"), CaseKey("1998", "ND", "3")], ids=str)
def test_a_public_domain_citation_begins_with_its_year(key: CaseKey) -> None:
    assert has_year_in_front(key)


@pytest.mark.parametrize(
    "key",
    [
        CaseKey("500", "U.S.", "1"),
        CaseKey("2015", "WL", "123456"),
        CaseKey("2015", "U.S. Dist. LEXIS", "4"),
    ],
    ids=str,
)
def test_a_volume_or_a_database_leaves_the_year_to_the_date(key: CaseKey) -> None:
    assert not has_year_in_front(key)
