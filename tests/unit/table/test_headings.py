"""What a heading of a table lets stand below it."""

from __future__ import annotations

import pytest

from citecheck.table.headings import excludes_cases, is_of_cases_alone


@pytest.mark.parametrize("heading", ["Cases", "CASES", "Federal Cases"])
def test_headings_of_cases_alone(heading: str) -> None:
    assert is_of_cases_alone(heading)
    assert not excludes_cases(heading)


@pytest.mark.parametrize("heading", ["Statutes", "Constitutional Provisions", "Rules"])
def test_headings_that_exclude_cases(heading: str) -> None:
    assert excludes_cases(heading)
    assert not is_of_cases_alone(heading)


@pytest.mark.parametrize(
    "heading", ["", "Other Authorities", "Cases and Statutes", "Statutes and Other Authorities"]
)
def test_headings_under_which_either_may_stand(heading: str) -> None:
    assert not excludes_cases(heading)
    assert not is_of_cases_alone(heading)
