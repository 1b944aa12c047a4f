"""Bulk CSV is read as PostgreSQL wrote it or not at all."""

from __future__ import annotations

import io
import tracemalloc
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.unit.files.postgres import HEAD, copied, nasty_rows

from citecheck.files import bulk_csv
from citecheck.files.bulk_csv import Dialect, Table
from citecheck.model.errors import InputError

_PATH = Path("opinions.csv")
_WRITTEN = [
    (Dialect.RFC4180, False),
    (Dialect.BACKSLASH, False),
    *((dialect, True) for dialect in Dialect),
]
_PLAIN = [("1", "2024-01-02 03:04:05+00", "Orrin"), ("2", "2024-01-02 03:04:05+00", None)]
_PLAIN_HEAD = ("id", "date_created", "author_str")


def _table(data: bytes, dialect: Dialect | None = None) -> Table:
    return Table(io.BytesIO(data), _PATH, dialect, integer=None if dialect else "id")


def _rows(data: bytes, dialect: Dialect | None = None) -> list[tuple[str | None, ...]]:
    return [tuple(cells) for cells in _table(data, dialect)]


def _fault(data: bytes, dialect: Dialect | None = None) -> str:
    with pytest.raises(InputError) as fault:
        _rows(data, dialect)
    return str(fault.value)


@pytest.mark.parametrize(("dialect", "forced"), _WRITTEN)
def test_nasty_rows_in_each_dialect_named_and_found(dialect: Dialect, forced: bool) -> None:
    rows = nasty_rows()
    assert len(rows) == 24
    assert max(len(cell) for row in rows for cell in row if cell) > 3_400_000
    data = copied(dialect, rows, forced=forced)
    assert _rows(data, dialect) == rows
    table = _table(data)
    assert [tuple(cells) for cells in table] == rows
    assert table.dialects == [dialect]
    assert table.head == list(HEAD)


@pytest.mark.parametrize(("dialect", "forced"), _WRITTEN)
@pytest.mark.parametrize("named", Dialect)
def test_the_wrong_dialect_is_refused(dialect: Dialect, forced: bool, named: Dialect) -> None:
    if named is not dialect:
        assert _fault(copied(dialect, nasty_rows(long=False), forced=forced), named)


@pytest.mark.parametrize("number", range(23))
def test_one_nasty_row_is_read_rightly_or_refused(number: int) -> None:
    """Each row alone, without the others to tell the dialect by."""
    row = nasty_rows(long=False)[number]
    for dialect, forced in _WRITTEN:
        data = copied(dialect, [row], forced=forced)
        assert _rows(data, dialect) == [row]
        with suppress(InputError):
            assert _rows(data) == [row]


_CELL = st.none() | st.text('"`\\\\,\n\r a§', max_size=8)


@settings(max_examples=150)
@given(
    rows=st.lists(st.tuples(_CELL, _CELL), min_size=1, max_size=4),
    written=st.sampled_from(_WRITTEN),
)
def test_any_rows_are_read_as_they_were_written_or_refused(
    rows: list[tuple[str | None, str | None]], written: tuple[Dialect, bool]
) -> None:
    dialect, forced = written
    whole = [(str(n), "2024-01-02 03:04:05+00", *row) for n, row in enumerate(rows)]
    data = copied(dialect, whole, (*_PLAIN_HEAD, "plain_text"), forced)
    assert _rows(data, dialect) == whole
    with suppress(InputError):
        assert _rows(data) == whole


def test_a_file_that_reads_alike_in_two_dialects_is_read() -> None:
    data = copied(Dialect.BACKSLASH, _PLAIN, _PLAIN_HEAD)
    table = _table(data)
    assert [tuple(cells) for cells in table] == _PLAIN
    assert table.dialects == [Dialect.RFC4180, Dialect.BACKSLASH]


def test_what_reads_differently_is_refused_when_nothing_tells() -> None:
    row = ("3", "2024-01-02 03:04:05+00", "a\\\\b")
    data = copied(Dialect.RFC4180, [*_PLAIN, row], _PLAIN_HEAD)
    assert _fault(data).endswith(
        "row 4 reads differently as rfc4180 and as backslash: name the dialect"
    )
    assert _rows(data, Dialect.RFC4180)[-1] == row


def test_a_row_further_down_the_sample_tells() -> None:
    rows = [*_PLAIN, ("3", "2024-01-02 03:04:05+00", "a\\\\b"), ("4", _PLAIN[0][1], 'say "so"')]
    for dialect in (Dialect.RFC4180, Dialect.BACKSLASH):
        assert _rows(copied(dialect, rows, _PLAIN_HEAD)) == rows


def test_a_row_behind_the_sample_tells_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bulk_csv, "SAMPLE", 100)
    rows = [*_PLAIN * 5, ("4", _PLAIN[0][1], 'say "so"'), ("5", _PLAIN[0][1], "a\\b")]
    for dialect in (Dialect.RFC4180, Dialect.BACKSLASH):
        table = _table(copied(dialect, rows, _PLAIN_HEAD))
        assert len(table.dialects) == 2
        assert [tuple(cells) for cells in table] == rows
        assert table.dialects == [dialect]


class _Drops(io.RawIOBase):
    """Gives a byte at a time, as a pipe may."""

    def __init__(self, data: bytes) -> None:
        self._data = io.BytesIO(data)

    def read(self, size: int = -1) -> bytes:
        return self._data.read(min(size, 1))


@pytest.mark.parametrize("dialect", Dialect)
def test_rows_that_come_in_pieces(dialect: Dialect, monkeypatch: pytest.MonkeyPatch) -> None:
    """Wherever a piece ends: within a cell, an escape, an end of line."""
    monkeypatch.setattr(bulk_csv, "_READ", 1)
    rows = nasty_rows(long=False)
    data = copied(dialect, rows)
    for sample in (1, 70, 500):
        monkeypatch.setattr(bulk_csv, "SAMPLE", sample + len(",".join(HEAD)))
        table = Table(_Drops(data), _PATH, dialect)  # type: ignore[arg-type]
        assert [tuple(cells) for cells in table] == rows


@pytest.mark.parametrize(
    ("line", "fault"),
    [
        (b'"3","2024-01-02 03:04:05+00"\n', "has 2 cells, not 3"),
        (b'"3","2024-01-02 03:04:05+00","a","b"\n', "has more than 3 cells"),
        (b'"3","2024-01-02 03:04:05+00","a\n', "has no end"),
        (b'"3","2024-01-02 03:04:05+00","a"b"\n', "has 'b' in cell 3 where the cell should end"),
        (b'"3","2024-01-02 03:04:05+00",a"b\n', "has '\"' in cell 3 where the cell should end"),
        (b'"3","2024-01-02 03:04:05+00","C:\\new"\n', "has a backslash before a sign that needs"),
        (b'"3","2024-01-02 03:04:05+00","\xe9"\n', "is no text in UTF-8"),
        (b'"3","yesterday","a"\n', "has 'yesterday' where a timestamp should be"),
        (b"\n", "has 1 cells, not 3"),
    ],
)
def test_a_row_that_is_not_of_the_dialect_is_named(line: bytes, fault: str) -> None:
    data = copied(Dialect.BACKSLASH, _PLAIN, _PLAIN_HEAD) + line
    said = _fault(data, Dialect.BACKSLASH)
    assert said.startswith("opinions.csv: row 4 ")
    assert fault in said


def test_an_id_that_is_no_integer_is_no_sign_of_a_dialect() -> None:
    rows = [("x", "2024-01-02 03:04:05+00", "a")]
    assert _fault(copied(Dialect.BACKSLASH, rows, _PLAIN_HEAD)).startswith(
        "opinions.csv: is CSV of no dialect known here (rfc4180: row 2 has 'x' where an integer"
    )


@pytest.mark.parametrize("data", [b"\x00\x01\n", b"1,2\n", b"id,id\n", b"x" * 70_000, b"<html>\n"])
def test_a_first_line_without_names(data: bytes) -> None:
    assert _fault(data) == "opinions.csv: its first line does not name columns"


def test_an_empty_file() -> None:
    assert _fault(b"") == "opinions.csv: is empty"


def test_a_head_without_columns_to_tell_by() -> None:
    table = _table(b"id,name\n1,Orrin\n")
    with pytest.raises(InputError, match=r"no columns id and .* name it with --dialect"):
        table.require_marks()


def test_no_end_of_line_at_the_end_and_a_byte_order_mark() -> None:
    for dialect in Dialect:
        data = b"\xef\xbb\xbf" + copied(dialect, _PLAIN, _PLAIN_HEAD)
        assert _rows(data[:-1]) == _PLAIN
        assert _rows(data.replace(b"\n", b"\r\n")) == _PLAIN


def _of_columns(data: bytes, wanted: Iterable[str]) -> list[list[str | None]]:
    return list(Table(io.BytesIO(data), _PATH, None, [*wanted], "id"))


def test_columns_that_are_wanted() -> None:
    for dialect in Dialect:
        data = copied(dialect, nasty_rows(long=False))
        found = _of_columns(data, ["plain_text", "id"])
        assert found == [[row[0], row[4]] for row in nasty_rows(long=False)]


def test_memory_is_that_of_the_longest_row(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Rows behind the sample: what is held does not grow with their number."""
    monkeypatch.setattr(bulk_csv, "SAMPLE", 1 << 20)
    most = []
    row = ("1", "2024-01-02 03:04:05+00", "x" * 1000 + '"' + "y" * 500_000)
    written = copied(Dialect.BACKSLASH, [row], _PLAIN_HEAD).partition(b"\n")[2]
    for count in (8, 64):
        path = tmp_path / "long.csv"
        path.write_bytes(",".join(_PLAIN_HEAD).encode() + b"\n" + written * count)
        tracemalloc.start()
        with path.open("rb") as file:
            assert sum(1 for _ in Table(file, path, None, integer="id")) == count
        most.append(tracemalloc.get_traced_memory()[1])
        tracemalloc.stop()
    assert most[1] < most[0] * 1.5
