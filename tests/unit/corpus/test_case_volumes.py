"""Volumes as the site of the Caselaw Access Project hands them out."""

from __future__ import annotations

from pathlib import Path

import pytest

from citecheck.corpus.case_volumes import case_of_markup, is_list, markup_of_case


@pytest.fixture(params=["json", "cases"])
def volume(tmp_path: Path, request: pytest.FixtureRequest) -> tuple[Path, Path]:
    """The JSON and the HTML of a case in a volume, as in an archive and as on the site."""
    case = tmp_path / "12" / request.param / "0034-01.json"
    markup = tmp_path / "12" / "html" / "0034-01.html"
    for path in (case, markup):
        path.parent.mkdir(parents=True)
        path.write_text("{}", "utf-8")
    return case, markup


def test_a_case_and_its_html_are_found_from_each_other(volume: tuple[Path, Path]) -> None:
    case, markup = volume
    assert markup_of_case(case) == markup
    assert case_of_markup(markup) == case


def test_one_alone_has_no_other(volume: tuple[Path, Path]) -> None:
    case, markup = volume
    other = markup.with_name("0035-01.html")
    other.write_text("<p>Tapley</p>", "utf-8")
    assert case_of_markup(other) is None
    assert case_of_markup(case) is None
    markup.unlink()
    assert markup_of_case(case) is None


def test_files_of_the_same_name_elsewhere_are_no_case(tmp_path: Path) -> None:
    """Only folders with the names of the site belong together."""
    for path in (tmp_path / "html" / "a.html", tmp_path / "notes" / "a.json"):
        path.parent.mkdir()
        path.write_text("{}", "utf-8")
    assert case_of_markup(tmp_path / "html" / "a.html") is None
    assert markup_of_case(tmp_path / "notes" / "a.json") is None


def test_lists_are_known_by_their_names() -> None:
    assert is_list(Path("12/metadata/CasesMetadata.json"))
    assert is_list(Path("JurisdictionsMetadata.json"))
    assert not is_list(Path("12/json/0034-01.json"))
