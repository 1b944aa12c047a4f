"""Marks for Word's table of authorities (TA fields) in a document: those there are taken out, new
ones put behind citations."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from docx.oxml.ns import qn
from docx.oxml.parser import OxmlElement
from lxml import etree

from citecheck.dataclass import dataclass
from citecheck.drafting.draft import Run

_W_P, _W_R, _W_RPR = qn("w:p"), qn("w:r"), qn("w:rPr")
_CHAR, _TYPE = qn("w:fldChar"), qn("w:fldCharType")
_INSTRUCTION = qn("w:instrText")
_SIMPLE, _WORDS = qn("w:fldSimple"), qn("w:instr")
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_MARK = "TA"


@dataclass(slots=True)
class _Field:
    """A field that has begun: its parts, and what its instruction says so far."""

    parts: list[etree._Element]
    instruction: str = ""


def remove_marks(root: etree._Element) -> int:
    """Takes all TA fields out of a tree; gives how many there were."""
    removed = 0
    for simple in list(root.iter(_SIMPLE)):
        if _is_mark(simple.get(_WORDS, "")):
            simple.getparent().remove(simple)
            removed += 1
    for field in list(_fields(root)):
        if _is_mark(field.instruction):
            for part in field.parts:
                _remove(part)
            removed += 1
    return removed


def _is_mark(instruction: str) -> bool:
    return instruction.split()[:1] == [_MARK]


def _fields(root: etree._Element) -> Iterator[_Field]:
    open_fields: list[_Field] = []
    for element in root.iter(_CHAR, _INSTRUCTION):
        if element.tag == _INSTRUCTION:
            if open_fields:
                open_fields[-1].instruction += element.text or ""
                open_fields[-1].parts.append(element)
            continue
        kind = element.get(_TYPE)
        if kind == "begin":
            open_fields.append(_Field([]))
        if open_fields:
            open_fields[-1].parts.append(element)
            if kind == "end":
                yield open_fields.pop()


def _remove(part: etree._Element) -> None:
    """Takes out a part of a field, and its run where that holds nothing else."""
    run = part.getparent()
    run.remove(part)
    if run.tag == _W_R and all(child.tag == _W_RPR for child in run):
        run.getparent().remove(run)


class Marker:
    """Puts fields behind runs, those of one place in the order in which they are put."""

    def __init__(self) -> None:
        self._last: dict[etree._Element, etree._Element] = {}

    def put(self, run: etree._Element, code: Sequence[Run]) -> None:
        """Puts a field behind a run, or behind the link, insertion or field that the run is in."""
        place = _behind(run)
        after = self._last.get(place, place)
        for part in field_runs(code):
            after.addnext(part)
            after = part
        self._last[place] = after


def is_free(run: etree._Element) -> bool:
    """Whether a field may stand right behind a run: it is in no link, insertion or field."""
    return _behind(run) is run


def _behind(run: etree._Element) -> etree._Element:
    place = run
    for element in run.iterancestors():
        if element.tag == _W_P:
            break
        place = element
    paragraph = place.getparent()
    depth = 0
    for child in paragraph:
        depth = max(0, depth + _opened(child))
        if child is place:
            break
    if depth == 0:
        return place
    for child in place.itersiblings():
        depth += _opened(child)
        if depth <= 0:
            return child
    return place  # the field ends in another paragraph


def _opened(element: etree._Element) -> int:
    """How many fields begin in an element less those that end."""
    kinds = [char.get(_TYPE) for char in element.iter(_CHAR)]
    return kinds.count("begin") - kinds.count("end")


def field_runs(code: Sequence[Run]) -> Iterator[etree._Element]:
    """The runs of a field without a result."""
    yield field_char("begin")
    for part in code:
        run = OxmlElement("w:r")
        if part.italic:
            properties = OxmlElement("w:rPr")
            properties.append(OxmlElement("w:i"))
            run.append(properties)
        words = OxmlElement("w:instrText")
        words.text = part.text
        words.set(_SPACE, "preserve")
        run.append(words)
        yield run
    yield field_char("end")


def field_char(kind: str) -> etree._Element:
    """A run with the beginning (``begin``), the middle (``separate``) or the ``end`` of a field."""
    run = OxmlElement("w:r")
    char = OxmlElement("w:fldChar")
    char.set(_TYPE, kind)
    run.append(char)
    return run
