"""Marks that are let go change no answer, and are let go."""

from __future__ import annotations

import pytest

from citecheck.citations.scan import Mark, RecordMark, scan
from citecheck.document.build import build
from citecheck.model.citations import Citation
from citecheck.model.document import Source
from citecheck.resolution import used_up
from citecheck.resolution.resolve import resolve

_TEXT = (
    "The court said so. Vole v. Marsh, 512 F.3d 641 (9th Cir. 2008). "
    "Id. at 643. Id. "
    "See Orrin v. Dale, 5 F.2d 7 (1st Cir. 1925) (quoting Vole, 512 F.3d at 644; id. at 645); "
    "id. at 8. Under Rule 56(c) that is so. Id. Id. § 5. Id. (citing id. at 9). (Id.) "
) * 30


def _resolved() -> tuple[list[Citation], list[Mark]]:
    document = build(Source(_TEXT, "brief"))
    marks = scan(document)
    citations, _ = resolve(document.view, marks)
    return citations, marks


def _count(marks: list[Mark]) -> int:
    return sum(isinstance(mark.what, RecordMark) for mark in marks)


def test_the_answers_are_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    whole, kept = _resolved()
    monkeypatch.setattr(used_up, "_TOGETHER", 64)
    read, marks = _resolved()
    assert read == whole
    assert _count(kept) == 0
    assert _count(marks) > len(marks) // 4


def test_what_is_near_is_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(used_up, "_TOGETHER", 16)
    _, marks = _resolved()
    assert _count(marks[-used_up.FURTHEST_MARK :]) == 0
