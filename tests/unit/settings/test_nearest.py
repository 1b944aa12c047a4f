"""What a user may have meant."""

from __future__ import annotations

from citecheck.settings.nearest import did_you_mean


def test_the_nearest_name_is_meant_if_any_is_near() -> None:
    known = ["text", "json", "html"]
    assert did_you_mean("jsn", known) == "json"
    assert did_you_mean("htm", iter(known)) == "html"
    assert did_you_mean("spreadsheet", known) is None
    assert did_you_mean("text", []) is None
