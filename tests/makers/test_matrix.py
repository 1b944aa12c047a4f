"""One brief, every maker: a copy gives the same authorities, links, short forms and findings.

``CITECHECK_MAKERS=all`` runs the slow makers too, ``UPDATE_DOCS=1`` writes what was read into
``docs/formats.md``.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from tests.makers.answers import answer
from tests.makers.brief import LABELS
from tests.makers.makers import MAKERS, Maker
from tests.makers.table import row, write, written_rows

_ENDS_OF_PAGES = {"a page added in front": (None, *LABELS), "the cover taken away": LABELS[1:]}


@pytest.mark.parametrize("maker", MAKERS, ids=lambda maker: maker.name)
def test_a_copy_says_what_the_brief_says(maker: Maker, tmp_path: Path) -> None:
    missing = maker.missing()
    if missing:
        pytest.skip(missing)
    path = tmp_path / f"brief.{maker.ending}"
    path.write_bytes(maker.make(tmp_path))
    read = answer(path)
    found = row(maker, read)
    if os.environ.get("UPDATE_DOCS"):
        write({maker.name: found})
    assert written_rows().get(maker.name) == found
    assert maker.recognised or bool(read.wrong) == bool(maker.differs), read.wrong
    if maker.recognised:
        assert read.authorities >= 0.95, read.wrong
        assert not read.sure
    if read.pages and not maker.recognised and not maker.differs:
        # one lettered page by itself proves no numbering
        assert read.pages[:-1] == _ENDS_OF_PAGES.get(maker.name, LABELS)[:-1]


def test_every_maker_has_a_row() -> None:
    """One that was never run would be promised by nobody."""
    assert list(written_rows())[1:] == [maker.name for maker in MAKERS]
