"""What a person reads as one fault is one line of the text report; programs get every finding."""

from __future__ import annotations

from tests.rules.brief import brief, report

from citecheck.model.findings import Finding
from citecheck.output.reports.folded import corrections, folded

_CAMP = "Camp v. Pitts, 411 U.S. 138 (1973)"


def _folded(table: str, *pages: str) -> tuple[list[Finding], list[Finding]]:
    found = report(brief(f"Cases\n\n{table}", *pages))
    assert found.table is not None
    return list(found.findings), list(folded(found.findings, found.table.entries))


def _codes(findings: list[Finding]) -> list[str]:
    return [finding.code for finding in findings]


def test_an_entry_that_lacks_a_page_and_has_one_too_many_is_said_once() -> None:
    said, shown = _folded(
        f"{_CAMP} ..... 1, 3", f"See {_CAMP}.", f"See {_CAMP}.", "The law is old."
    )
    assert _codes(said) == ["TOA106", "TOA107"]
    assert _codes(shown) == ["TOA106"]
    assert shown[0].related[-1].message == "has 1, 3; should be 1, 2"


def test_an_entry_that_only_lacks_a_page() -> None:
    _, shown = _folded(f"{_CAMP} ..... 1", f"See {_CAMP}.", f"See {_CAMP}.")
    assert shown[0].related[-1].message == "has 1; add 2"


def test_an_entry_that_only_has_a_page_too_many() -> None:
    _, shown = _folded(f"{_CAMP} ..... 1, 2", f"See {_CAMP}.", "The law is old.")
    assert shown[0].message.endswith("where it is not cited (has 1, 2; should be 1)")


def test_ranges_stay_ranges() -> None:
    cited = [f"{word} {_CAMP}." for word in ("See", "But see", "Compare", "Accord")]
    _, shown = _folded(f"{_CAMP} ..... 1-2", *cited)
    assert shown[0].related[-1].message == "has 1-2; add 3, 4"
    _, shown = _folded(f"{_CAMP} ..... 1-2, 5", *cited, "The law is old.")
    assert shown[0].related[-1].message == "has 1-2, 5; should be 1-4"


def test_the_entries_of_a_shifted_table_are_said_by_its_finding() -> None:
    names = ("Ames v. Coe", "Bell v. Dow", "Cole v. Eads", "Dunn v. Fay")
    cites = [f"{name}, 50{k} U.S. 1{k} (1991)" for k, name in enumerate(names)]
    table = "\n".join(f"{cite} ..... {k + 1}" for k, cite in enumerate(cites))
    said, shown = _folded(table, "The law is old.", *(f"See {cite}." for cite in cites))
    assert set(_codes(said)) == {"TOA106", "TOA107", "TOA115"}
    assert _codes(shown) == ["TOA115"]


def test_an_entry_of_a_shifted_table_is_corrected_as_its_finding_says() -> None:
    names = ("Ames v. Coe", "Bell v. Dow", "Cole v. Eads", "Dunn v. Fay", "Elm v. Goss")
    cites = [f"{name}, 50{k} U.S. 1{k} (1991)" for k, name in enumerate(names)]
    table = "\n".join(f"{cite} ..... {k + 1}" for k, cite in enumerate(cites))
    pages = ["The law is old.", *(f"See {cite}." for cite in cites)]
    found = report(brief(f"Cases\n\n{table}", *pages))
    assert found.table is not None
    (shift,) = (finding for finding in found.findings if finding.entries)
    made = corrections(found.findings, found.table.entries)
    assert [made[index] for index in shift.entries] == [r.message for r in shift.related]
    assert made[0] == "has 1; should be 2"
