"""The documents name each kind. ``UPDATE_DOCS=1`` writes the table and the schema's list anew."""

from __future__ import annotations

import json
import os
import re
from pathlib import Path

from citecheck.facts.court_profiles import GENERIC
from citecheck.model.kinds import KINDS, Kind, KindRow, Pin

DOCS = Path(__file__).parents[3] / "docs"
PAGE = DOCS / "json.md"
SCHEMA = DOCS / "schema.json"

_TABLE = re.compile(r"(?<=<!-- kinds -->\n).*?(?=<!-- end of kinds -->)", re.DOTALL)
_LIST = re.compile(r'(?<="kind": \{\n      "enum": \[\n).*?(?=\n      \])', re.DOTALL)
_WIDTH = 100


def _heading(row: KindRow) -> str:
    return next(part.heading for part in GENERIC.categories.value if row.kind in part.kinds)


def _table() -> str:
    lines = [
        "| kind | what it is | example | listed under | *id.* names |",
        "|---|---|---|---|---|",
    ]
    for row in KINDS:
        pins = ", ".join(f"{pin}s" for pin in Pin if pin in row.pins)
        cells = (f"`{row.kind}`", row.meaning, f"`{row.example}`", _heading(row), pins)
        lines.append(f"| {' | '.join(cells)} |")
    return "\n".join(lines) + "\n"


def _list() -> str:
    """The kinds as the schema has them, filled into lines."""
    lines = [" " * 7]
    for kind in Kind:
        word = f' "{kind}",'
        if len(lines[-1]) + len(word) > _WIDTH:
            lines.append(" " * 7)
        lines[-1] += word
    return "\n".join(lines).removesuffix(",")


def _made(document: Path, part: re.Pattern[str], words: str) -> str:
    """``document`` with that part of it as it should be."""
    text = document.read_text(encoding="utf-8")
    assert part.search(text)
    whole = part.sub(lambda _: words, text)
    if os.environ.get("UPDATE_DOCS"):
        document.write_text(whole, encoding="utf-8")
    return whole


def test_page_has_a_table_of_all_kinds() -> None:
    made = _made(PAGE, _TABLE, _table())
    assert PAGE.read_text(encoding="utf-8") == made
    assert made.count("| `") >= len(Kind)


def test_schema_allows_all_kinds_and_no_other() -> None:
    made = _made(SCHEMA, _LIST, _list())
    assert SCHEMA.read_text(encoding="utf-8") == made
    assert json.loads(made)["$defs"]["kind"]["enum"] == list(Kind)
