"""Runs of a Word document, divided so that a stretch of its words is made of whole ones."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from copy import deepcopy

from docx.oxml.ns import qn
from docx.oxml.parser import OxmlElement
from lxml import etree

from citecheck.dataclass import dataclass
from citecheck.document.readers.docx.places import Letter

_W_R, _W_RPR, _W_T = qn("w:r"), qn("w:rPr"), qn("w:t")
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"


@dataclass(frozen=True, slots=True)
class Stretch:
    """Words from one letter to another, the last one included."""

    first: Letter
    last: Letter


def divided(stretches: Sequence[Stretch]) -> list[tuple[etree._Element, etree._Element]]:
    """For each stretch the runs that its first and its last letter are in, which begin and end with
    these. Runs are divided from the right, so that places to the left stay as they are."""
    cuts: dict[etree._Element, set[int]] = {}
    for stretch in stretches:
        cuts.setdefault(stretch.first.text, set()).add(stretch.first.index)
        cuts.setdefault(stretch.last.text, set()).add(stretch.last.index + 1)
    fragments = _cut_all(cuts)
    return [
        (_run_of(fragments, stretch.first), _run_of(fragments, stretch.last))
        for stretch in stretches
    ]


def cut_behind(letters: Sequence[Letter]) -> list[etree._Element]:
    """For each letter the run that it is in, which ends with it."""
    cuts: dict[etree._Element, set[int]] = {}
    for letter in letters:
        cuts.setdefault(letter.text, set()).add(letter.index + 1)
    fragments = _cut_all(cuts)
    return [_run_of(fragments, letter) for letter in letters]


def _cut_all(
    cuts: Mapping[etree._Element, Iterable[int]],
) -> dict[etree._Element, list[tuple[int, etree._Element]]]:
    return {text: _cut(text, places) for text, places in cuts.items()}


def _run_of(
    fragments: dict[etree._Element, list[tuple[int, etree._Element]]], letter: Letter
) -> etree._Element:
    starts = fragments[letter.text]
    text = max((pair for pair in starts if pair[0] <= letter.index), key=lambda pair: pair[0])[1]
    return text.getparent()


def _cut(text: etree._Element, places: Iterable[int]) -> list[tuple[int, etree._Element]]:
    """Divides the run of ``text`` at these offsets of it; gives the texts that come of it, each
    with the offset at which it begins."""
    words = text.text or ""
    found = [(0, text)]
    for place in sorted(places, reverse=True):
        if place >= len(words):
            behind = text.getnext()
            if behind is not None:
                _divide(behind)
        elif place > 0:
            tail = OxmlElement("w:t")
            _set(tail, words[place : _end(found, len(words))])
            text.addnext(tail)
            _set(text, words[:place])
            _divide(tail)
            found.append((place, tail))
        elif _first_word(text) is not text:
            _divide(text)
    return found


def _end(found: Sequence[tuple[int, etree._Element]], length: int) -> int:
    return min((start for start, _ in found if start > 0), default=length)


def _first_word(text: etree._Element) -> etree._Element:
    """The first element of a run behind its properties."""
    return next(child for child in text.getparent() if child.tag != _W_RPR)


def _set(text: etree._Element, words: str) -> None:
    text.text = words
    text.set(_SPACE, "preserve")


def _divide(child: etree._Element) -> None:
    """Makes a run of its own of ``child`` and all that stands behind it in its run."""
    run = child.getparent()
    behind = OxmlElement("w:r")
    for key, value in run.attrib.items():
        behind.set(key, value)
    properties = run.find(_W_RPR)
    if properties is not None:
        behind.append(deepcopy(properties))
    moved = [child, *child.itersiblings()]
    behind.extend(moved)
    run.addnext(behind)
