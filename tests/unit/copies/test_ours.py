"""A marked copy is known by what stands in it, not by its name."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.unit.copies import briefs, word_briefs

from citecheck.api import check
from citecheck.copies.mark import marked_copy
from citecheck.copies.ours import is_marked


@pytest.mark.parametrize(
    ("name", "data"), [("brief.pdf", briefs.brief()), ("brief.docx", word_briefs.brief())]
)
def test_a_brief_is_no_marked_copy_and_its_copy_is(tmp_path: Path, name: str, data: bytes) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    copy = marked_copy(data, name, check(path)).data
    assert is_marked(copy)
    assert not is_marked(data)
    assert not is_marked(copy[: len(copy) // 2])


@pytest.mark.parametrize("data", [b"", b"%PDF-1.7\n", b"PK\x03\x04", b"{\\rtf1 citecheck}"])
def test_what_is_damaged_or_of_another_kind_is_no_marked_copy(data: bytes) -> None:
    assert not is_marked(data)
