"""TOA112: later history cited in the brief, not in the entry."""

from __future__ import annotations

import pytest
from tests.rules.brief import brief, findings

from citecheck.model.findings import Severity


@pytest.mark.parametrize(
    "history",
    [
        "aff’d, 568 U.S. 455 (2013)",
        "rev’d on other grounds, 568 U.S. 455 (2013)",
        "cert. denied, 568 U.S. 455 (2013)",
        "abrogated on other grounds by Doe v. Roe, 568 U.S. 455 (2013)",
    ],
)
def test_history_is_told_for_information_and_is_not_missing(history: str) -> None:
    text = brief(
        "Cases\n\nGlik v. Cunniffe, 655 F.3d 78 (1st Cir. 2011) ........ 1",
        f"Glik v. Cunniffe, 655 F.3d 78, 82 (1st Cir. 2011), {history}.",
    )
    (finding,) = findings("TOA112", text)
    assert finding.severity is Severity.INFO
    assert findings("TOA101", text) == []


def test_history_with_an_entry_of_its_own() -> None:
    text = brief(
        "Cases\n\nDoe v. Roe, 568 U.S. 455 (2013) ........ 1\n"
        "Glik v. Cunniffe, 655 F.3d 78 (1st Cir. 2011) ........ 1",
        "Glik v. Cunniffe, 655 F.3d 78 (1st Cir. 2011), abrogated by Doe v. Roe, 568 U.S. 455 (2013).",
    )
    assert findings("TOA112", text) == []
    assert findings("TOA102", text) == []


def test_an_entry_that_is_missing_leaves_no_history_out() -> None:
    text = brief(
        "Cases\n\nDoe v. Roe, 568 U.S. 455 (2013) ........ 1",
        "Doe v. Roe, 568 U.S. 455 (2013); Glik v. Cunniffe, 655 F.3d 78 (1st Cir. 2011), aff’d, "
        "570 U.S. 48 (2013).",
    )
    assert len(findings("TOA101", text)) == 1
    assert findings("TOA112", text) == []


def test_what_a_decision_overruled_is_no_history_of_it() -> None:
    text = brief(
        "Cases\n\nOrrin Co., 365 NLRB No. 155 (2017) ........ 1",
        "Orrin Co., 365 NLRB No. 155 (2017), overruled Village-Livonia, 343 NLRB 647 (2004).",
    )
    assert findings("TOA112", text) == []
    assert len(findings("TOA101", text)) == 1


def test_enforcement_is_history() -> None:
    text = brief(
        "Cases\n\nOrrin Co., 251 NLRB 1084 (1980) ........ 1",
        "Orrin Co., 251 NLRB 1084 (1980), enfd. 662 F.2d 898 (1st Cir. 1981).",
    )
    assert len(findings("TOA112", text)) == 1
    assert findings("TOA101", text) == []
