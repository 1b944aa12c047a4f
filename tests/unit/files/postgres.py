"""CSV as PostgreSQL's COPY writes it, made from its documentation, and rows that readers trip over."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from citecheck.files.csv_dialects import Dialect

HEAD = ("id", "date_created", "author_str", "html_with_citations", "plain_text", "cluster_id")
_DAY = "2024-05-06 07:08:09.123456+00"

_NASTY: list[tuple[str | None, str | None, str | None]] = [
    ("Orrin", '<p class="x">The "rule" of <i>Orrin</i>.</p>', ""),
    ("NULL", None, "The word NULL is no NULL."),
    (None, "", None),
    ("", None, ""),
    ("N/A", "NaN", "nan"),
    ("Tapley, J.", "one, two, three", ",,,"),
    ("", 'quotes at both ends, "so"', '"'),
    ("", '""', '""""'),
    ("", "C:\\briefs\\new\\table.txt", "a backslash at the end\\"),
    ("", "\\", "\\\\"),
    ("", '\\"', '"\\'),
    ("", 'He said, \\"no\\".', '\\","'),
    ("", "two\nlines", "three\n\nlines\n"),
    ("", "an end of line\r\nas Windows writes it", "\r"),
    ("", '"\n"', '",\n"2","2024-05-06 07:08:09+00",'),
    ("`", "the court`s own `mark`", "``"),
    ("", "`,`", "`\n`"),
    (" ", "  spaces at both ends  ", "\t"),
    ("", "Curly “quotes”, a § and an é", "\u2028 and \u00a0 and 𝔄"),
    ("true", "00123", "1e5"),
    ("", "\\.", "\\N"),
    ("=1+1", "#no comment", "--"),
    ("", 'ends with a quote and a comma",', "'"),
    ("Long", '<p>"A" \\ `row`, of several megabytes.</p>\n' * 82_000, "x"),
]
"""The last is a row of 3.4 MB."""


def nasty_rows(long: bool = True) -> list[tuple[str | None, ...]]:
    """24 rows; without the long one, 23."""
    rows = _NASTY if long else _NASTY[:-1]
    return [(str(n), _DAY, *row, str(1000 + n)) for n, row in enumerate(rows, 1)]


def copied(
    dialect: Dialect,
    rows: Iterable[Sequence[str | None]],
    head: Sequence[str] = HEAD,
    forced: bool = True,
) -> bytes:
    """What ``COPY ... TO STDOUT WITH (FORMAT csv, HEADER, FORCE_QUOTE *)`` writes; with
    ``QUOTE '`'`` or ``ESCAPE '\\'`` for the other dialects."""
    lines = [",".join(head)]
    lines += [",".join(_cell(cell, dialect, forced) for cell in row) for row in rows]
    return "".join(f"{line}\n" for line in lines).encode()


def _cell(cell: str | None, dialect: Dialect, forced: bool) -> str:
    quote = "`" if dialect is Dialect.BACKTICK else '"'
    escape = "\\" if dialect is Dialect.BACKSLASH else quote
    if cell is None:
        return ""
    if not forced and cell and not any(sign in cell for sign in (quote, ",", "\n", "\r")):
        return cell
    for sign in dict.fromkeys((escape, quote)):
        cell = cell.replace(sign, escape + sign)
    return f"{quote}{cell}{quote}"
