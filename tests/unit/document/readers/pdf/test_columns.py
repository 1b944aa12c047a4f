"""Two columns of prose are read one after the other; a table, a caption, a list of addresses is not."""

from __future__ import annotations

from pathlib import Path

from tests.unit.document.readers.pdf_files import Put, down, pdf

from citecheck.document.readers.read import read

_LEFT = (
    "The clerk of the board kept no minutes",
    "of the meeting in June, and nobody who",
    "came can say who spoke. Quill v. Moss,",
    "12 F.3d 345 (9th Cir. 1994). The board",
    "says that a vote was taken on that day",
    "and that nobody was against it at all.",
)
_RIGHT = (
    "But a vote that nobody wrote down is a",
    "vote that nobody can prove, as was said",
    "in Quill, 12 F.3d at 350. The charter is",
    "of the same mind, and it asks for a roll",
    "to be called whenever the board spends",
    "money, which it did on that very day.",
)


def _text(folder: Path, puts: list[Put]) -> str:
    path = folder / "brief.pdf"
    path.write_bytes(pdf([puts]))
    return " ".join(read(str(path)).text.split())


def test_columns_are_read_one_after_the_other(tmp_path: Path) -> None:
    heading, foot = Put(240, 740, "ARGUMENT"), Put(300, 40, "7")
    text = _text(tmp_path, [heading, *down(_LEFT), *down(_RIGHT, x=320), foot])
    assert text == " ".join(["ARGUMENT", *_LEFT, *_RIGHT, "7"])


def test_lines_of_the_columns_need_not_stand_at_the_same_height(tmp_path: Path) -> None:
    text = _text(tmp_path, [*down(_LEFT), *down(_RIGHT, x=320, y=715)])
    assert text == " ".join([*_LEFT, *_RIGHT])


def test_a_line_over_both_columns_ends_them(tmp_path: Path) -> None:
    across = Put(72, 600, "What follows is set over the whole width of the page, as it was before.")
    text = _text(tmp_path, [*down(_LEFT), *down(_RIGHT, x=320), across])
    assert text == " ".join([*_LEFT, *_RIGHT, across.words])


def test_a_list_of_addresses_is_read_in_rows(tmp_path: Path) -> None:
    names = ("Ola Quill", "Moss & Fern LLP", "9 Ferry Street", "Harrow Bay", "Suite 4", "by mail")
    others = ("Tam Orrin", "Dale & Wren LLP", "4 Mill Lane", "Port Ames", "Floor 2", "by hand")
    text = _text(tmp_path, [*down(names), *down(others, x=320)])
    assert text.startswith("Ola Quill Tam Orrin Moss & Fern LLP Dale & Wren LLP")


def test_a_table_with_leaders_is_read_in_rows(tmp_path: Path) -> None:
    entries = [f"Quill v. Moss and the others {n} ......" for n in range(6)]
    behind = [f"see the page {n} and what follows on it" for n in range(6)]
    text = _text(tmp_path, [*down(entries), *down(behind, x=320)])
    assert text.startswith(f"{entries[0]} {behind[0]} {entries[1]}")
