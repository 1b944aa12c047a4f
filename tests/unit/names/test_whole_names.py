"""Only names that are all there are compared."""

from __future__ import annotations

import pytest

from citecheck.names.whole_names import is_whole


@pytest.mark.parametrize(
    "name", ["Oakes v. Elmer", "Oakes v Elmer", "In re Birch", "Ex parte Reed", "Matter of Ash"]
)
def test_two_parties_or_a_procedural_phrase_make_a_name(name: str) -> None:
    assert is_whole(name)


@pytest.mark.parametrize("name", ["", "Oakes", "Inc. v. Elmer", "Co. v. Ash", "N.A. v. Reed"])
def test_what_was_cut_is_no_whole_name(name: str) -> None:
    assert not is_whole(name)
