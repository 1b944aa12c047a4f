"""Citations as lines of JSON."""

from __future__ import annotations

import json
from typing import Any

from tests.unit.whole import read

from citecheck.output.extracts.extract_jsonl import FORMAT
from citecheck.output.format import render
from citecheck.output.results import Checked, Style


def _lines(text: str) -> list[dict[str, Any]]:
    out = render(FORMAT, [Checked(read(text))], Style())
    return [json.loads(line) for line in out.splitlines()]


def test_each_line_holds_what_is_cited() -> None:
    full, back = _lines("Orrin v. Tapley, 501 U.S. 808 (9th Cir. 1991). Id. at 810.")
    assert full["authority"] == {
        "kind": "case",
        "citations": ["501 U.S. 808"],
        "name": "Orrin v. Tapley",
        "court": "9th Cir.",
        "year": 1991,
    }
    assert back["authority"] == full["authority"]
    assert (back["form"], back["pin"], back["path"]) == ("id", "810", "text.txt")


def test_what_is_open_names_its_candidates() -> None:
    *_, short = _lines("Vane v. Roe, 1 U.S. 2 (1990). Vane v. Doe, 3 U.S. 4 (1991). Vane, supra.")
    assert short["authority"] is None
    assert short["resolution"]["candidates"] == [["1 U.S. 2"], ["3 U.S. 4"]]


def test_the_opinion_is_named() -> None:
    (line,) = _lines("It is so.\n\nTAPLEY, J., dissenting.\n\nNo. Vane v. Roe, 1 U.S. 2 (1990).\n")
    assert line["opinion"] == "dissent"
