"""Pins given by a volume: ``id., 131 Hawai'i at 203``, ``416 Md. at 607, 7 A.3d at 580``."""

from __future__ import annotations

from collections.abc import Sequence

from citecheck.citations.back_references import Id
from citecheck.citations.decisions.mentions import CaseMention
from citecheck.citations.scan import Mark
from citecheck.model.keys import CaseKey


def printed_behind(text: str, marks: Sequence[Mark], index: int) -> CaseMention | None:
    """The volume and page that stand behind the *id.* at ``index`` in the place of its pin: it is
    of their decision, whatever was cited last."""
    what = marks[index].what
    behind = marks[index + 1].what if index + 1 < len(marks) else None
    if not isinstance(what, Id) or what.pin is not None or not isinstance(behind, CaseMention):
        return None
    if not behind.short or behind.name is not None:
        return None
    return behind if text[what.span.end : behind.core.start] in (", ", " ") else None


def same_place(text: str, marks: Sequence[Mark], index: int) -> bool:
    """Whether the citation at ``index`` stands right behind a short form, without a name or date
    of its own and of another reporter: then it gives the same place once more."""
    what, before = marks[index].what, marks[index - 1].what if index else None
    if not (isinstance(what, CaseMention) and isinstance(before, CaseMention)):
        return False
    undated = what.year is None and what.court is None  # `100 F.2d at 7, 66 P.2d 5` in full
    if not before.short or not (what.short or undated) or what.name is not None:
        return False
    printed = [key.reporter for key in (*before.keys, *what.keys) if isinstance(key, CaseKey)]
    another = len(set(printed)) == len(printed) > 1
    return another and text[marks[index - 1].span.end : what.core.start] == ", "
