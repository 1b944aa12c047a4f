"""Pages of garbled letters are left out and named; the others are read."""

from __future__ import annotations

from pathlib import Path

import pytest

from citecheck.document.build import build
from citecheck.document.readers.garbled import list_pages
from citecheck.document.readers.read import read
from citecheck.model.document import Gap
from citecheck.model.errors import InputError

_CLEAN = "The lessor kept a right of way. Orrin v. Dale, 500 U.S. 100 (1991), is plain on it.\n"
_GARBLED = "\x01\x02\x03 RCW 9.94A.500 \x04\x05\x06 \x0e\x0f\x10\n"


def _file(folder: Path, *pages: str) -> str:
    path = folder / "brief.txt"
    path.write_bytes("\f".join(pages).encode())
    return str(path)


def test_garbled_pages_are_left_blank_and_named(tmp_path: Path) -> None:
    source = read(_file(tmp_path, _CLEAN, _CLEAN, _GARBLED, _CLEAN, _GARBLED))
    assert source.notices == (
        "garbled, because set in a font without a Unicode map: pages 3, 5 of the file",
    )
    assert dict(source.gaps) == {2: Gap.GARBLED, 4: Gap.GARBLED}
    assert (source.text.count("Orrin v. Dale"), "RCW" in source.text) == (3, False)
    assert len(source.text) == len("\f".join([_CLEAN, _CLEAN, _GARBLED, _CLEAN, _GARBLED]))


def test_a_last_page_that_is_garbled_is_a_page(tmp_path: Path) -> None:
    document = build(read(_file(tmp_path, _CLEAN, _CLEAN, _GARBLED)))
    pages = document.pagination.pages
    assert (len(pages), pages[2].gap) == (3, Gap.GARBLED)


def test_pages_counted_by_lines_of_an_export_are_pages_though_form_feeds_stand_for_letters(
    tmp_path: Path,
) -> None:
    pages = [_CLEAN, _CLEAN, _CLEAN, "\x01\f\x02\f\x03 \f\x05\n"]
    text = "".join(f"--- Page {number} ---\n{page}\n" for number, page in enumerate(pages, 1))
    source = read(_file(tmp_path, text))
    assert source.notices == (
        "garbled, because set in a font without a Unicode map: page 4 of the file",
    )


@pytest.mark.parametrize("pages", [[_CLEAN, _GARBLED], [_GARBLED * 3], [_CLEAN, *[_GARBLED] * 3]])
def test_a_file_of_which_most_is_garbled_is_refused(tmp_path: Path, pages: list[str]) -> None:
    with pytest.raises(InputError, match="garbled text: "):
        read(_file(tmp_path, *pages))


def test_a_stray_control_character_is_no_garbled_page(tmp_path: Path) -> None:
    source = read(_file(tmp_path, _CLEAN * 3 + "\x02", _CLEAN))
    assert (source.notices, dict(source.gaps)) == ((), {})


def test_pages_are_listed_as_a_reader_says_them() -> None:
    assert list_pages([3]) == "page 3"
    assert list_pages([3, 7, 8, 9]) == "pages 3, 7-9"
