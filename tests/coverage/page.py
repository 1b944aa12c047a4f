"""The page docs/coverage.md, made from the strings and from what the two programs read."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from tests.coverage.peer_forms import peer_rows
from tests.coverage.reading import entries, eyecite_readings, readings
from tests.coverage.states import CELLS, state_rows
from tests.coverage.strings import CHAPTERS, Row
from tests.coverage.table_strings import ENTRIES, HEADINGS, NAMES

EYECITE = "2.7.8"

_HEAD = f"""\
# What is read

One row a form: the string, what citecheck reads in it, and what eyecite {EYECITE} answers on the
same string (`get_citations`, default tokenizer). A test makes this page and checks every row;
`UPDATE_DOCS=1 pytest tests/coverage` writes it anew.

How to read a row: `case: name, citation (court year), at pin` is a citation in full, parallel
citations joined by `=`; `id. → 550 U.S. 544` is a short form and what it refers to; `name` is
something cited in words or by its name alone. `—` is no answer. In the strings ⏎ ends a line,
␌ a page, ␣ is a non-breaking space, ¬ a soft hyphen, ⇥ a tab and ␛ an escape sign.
"""


def page() -> str:
    """The whole page."""
    chapters = [(chapter.title, _side_by_side(chapter.rows, readings)) for chapter in CHAPTERS]
    chapters += [
        ("The states", _states()),
        ("What other programs read", _peers()),
        ("Entries of a table", _side_by_side(ENTRIES, entries)),
        ("Headings of a table", _headings()),
        ("Names of one case", _names()),
    ]
    return "\n".join((_HEAD, *(f"## {title}\n\n{table}" for title, table in chapters)))


def _side_by_side(rows: Iterable[Row], read: Callable[[str], Iterable[str]]) -> str:
    lines = [f"| string | citecheck | eyecite {EYECITE} |", "|---|---|---|"]
    for row in rows:
        cells = ([_visible(row.text)], read(row.text), eyecite_readings(row.text))
        lines.append("| " + " | ".join(map(_cell, cells)) + " |")
    return "\n".join(lines) + "\n"


_OF_STATES = f"""\
One example for each state, district and territory, in the style of its own courts: what the highest
court and the courts of appeals report, a neutral form or what stands for one, the code, the
constitution, the rules of court, and a later history. Where a cell has no example the reason stands
instead. \\* marks what is read so only in a brief to a court of the state. Where eyecite {EYECITE}
finds something that is no such citation, the reason stands behind its answer; whatever else it finds
citecheck reads too, and a test holds both to that.
"""


def _states() -> str:
    lines = [_OF_STATES, f"| state | form | example | citecheck | eyecite {EYECITE} | source |"]
    lines.append("|---|---|---|---|---|---|")
    for row in state_rows():
        name = f"{row.jurisdiction} | {CELLS[row.cell]}"
        if not row.example:
            lines.append(f"| {name} | none | {row.source} | — | — |")
            continue
        peer = _cell(eyecite_readings(row.text))
        wrong = f"<br>{row.eyecite_is_wrong}" if row.eyecite_is_wrong else ""
        example = _cell([row.text]) + (" \\*" if row.cover else "")
        cells = (name, example, _cell(row.expected), f"{peer}{wrong}", row.source)
        lines.append(f"| {' | '.join(cells)} |")
    return "\n".join(lines) + "\n"


_OF_PEERS = """\
A form each that eyecite, citeurl or kaos-citations reads, what is read here, and where it is not read
as an authority, why.
"""


def _peers() -> str:
    lines = [
        _OF_PEERS,
        "| form | read by | example | citecheck | why not |",
        "|---|---|---|---|---|",
    ]
    lines += [
        f"| {row.form} | {row.peers} | {_cell([row.example])} | {_cell(row.expected)} | {row.reason or '—'} |"
        for row in peer_rows()
    ]
    return "\n".join(lines) + "\n"


def _headings() -> str:
    lines = ["| heading | a table of authorities |", "|---|---|"]
    lines += [f"| {_cell([words])} | {'yes' if table else 'no'} |" for words, table in HEADINGS]
    return "\n".join(lines) + "\n"


def _names() -> str:
    lines = ["| one name | another | taken as |", "|---|---|---|"]
    lines += [f"| {_cell([one])} | {_cell([other])} | {match} |" for one, other, match in NAMES]
    return "\n".join(lines) + "\n"


def _cell(lines: Iterable[str]) -> str:
    return "<br>".join(f"`{line}`" for line in lines).replace("|", "\\|") or "—"


_SIGNS = str.maketrans({"\n": "⏎", "\f": "␌", "\u00a0": "␣", "\u00ad": "¬", "\t": "⇥", "\x1b": "␛"})


def _visible(text: str) -> str:
    """The string on one line; of a long one the beginning and the end."""
    shown = text.translate(_SIGNS)
    return shown if len(shown) <= 300 else f"{shown[:90]} … {shown[-90:]}"
