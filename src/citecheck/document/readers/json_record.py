"""A record of JSON that holds a decision, as the sources hand them out, to its text.

CourtListener's records of an opinion have the same text in several columns, those of a cluster
their opinions in ``sub_opinions`` (https://www.courtlistener.com/help/api/rest/case-law/). Those
of the Caselaw Access Project have it in ``casebody``, as an object with ``head_matter`` and
``opinions`` or as markup (https://static.case.law/docs/).
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import PurePath
from typing import Any

from citecheck.dataclass import dataclass
from citecheck.model.document import OpinionKind, SeparateOpinion, Source
from citecheck.model.errors import InputError
from citecheck.model.media import MediaType
from citecheck.model.spans import Span

USUAL_TEXTS = (
    "html_with_citations", "xml_harvard", "xml_scan", "html_anon_2020", "html_columbia",
    "html_lawbox", "plain_text", "text", "html",
)  # fmt: skip
"""The columns of text that are read where none is named, as far as a record has them: those of
CourtListener, of which it makes the first from one of the others, and that may be empty in some
records; and what is usual elsewhere."""

MARKUP = ("html", "xml")
"""What the name of a column has in it whose text is markup, however it begins."""

_ENDINGS = frozenset({".json", ".jsonl", ".ndjson"})
_BETWEEN = "\n\n"


@dataclass(frozen=True, slots=True)
class _Part:
    """A text of a record: where it stands in it, whether it is markup, and whose opinion it is."""

    column: str
    text: str
    markup: bool
    kind: OpinionKind = OpinionKind.MAJORITY


def read_record(text: str, path: str, name: str) -> Source | None:
    """The decision of the record that ``text`` is; None where it is no JSON, or nothing that could
    be a record. Raises ``InputError`` for JSON without the text of one decision, and for what only
    its ending calls JSON; ``name`` is what messages call it."""
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        if _several_lines(text):
            raise InputError(f"{name}: {_SEVERAL}") from None
        if PurePath(path).suffix.lower() in _ENDINGS:
            raise InputError(f"{name}: is no valid JSON; give the opinion itself") from None
        return None
    if isinstance(found, list) and found and all(isinstance(one, dict) for one in found):
        if len(found) > 1:
            raise InputError(f"{name}: {_SEVERAL}")
        found = found[0]
    if not isinstance(found, dict):
        return None
    parts = list(_parts(found))
    if not parts:
        raise InputError(f"{name}: {_without_text(found)}")
    return _joined(parts, path)


_SEVERAL = (
    "several records of JSON; give one by itself, or read all with `citecheck corpus convert` and "
    "`citecheck corpus extract`"
)


def _several_lines(text: str) -> bool:
    first, _, rest = text.lstrip().partition("\n")
    if not rest.strip():
        return False
    try:
        return isinstance(json.loads(first), dict)
    except (ValueError, RecursionError):
        return False


def _without_text(found: Mapping[str, Any]) -> str:
    if isinstance(found.get("results"), list):
        return "a page of JSON with results; give the record of one opinion"
    if found.get("sub_opinions"):
        return "a record of JSON that names its opinions by address; give the records of these"
    return (
        "JSON without the text of an opinion (casebody, "
        + ", ".join(USUAL_TEXTS)
        + "); give the opinion itself"
    )


def caselaw_body(found: Mapping[str, Any]) -> dict[str, Any] | None:
    """The body of a case of the Caselaw Access Project that has its ``opinions`` as objects."""
    body = found.get("casebody")
    body = body.get("data", body) if isinstance(body, dict) else body
    return body if isinstance(body, dict) and _objects(body.get("opinions")) else None


def _objects(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(one, dict) for one in value)


def _parts(found: Mapping[str, Any]) -> Iterator[_Part]:
    """The texts of a record in their order."""
    if body := caselaw_body(found):
        if _said(body.get("head_matter")):
            yield _part("casebody.head_matter", body["head_matter"], None)
        for opinion in body["opinions"]:
            yield from _of_opinion(opinion, "casebody.opinions.")
        return
    body = found.get("casebody")
    data = body.get("data") if isinstance(body, dict) else body
    if _said(data):
        yield _part("casebody", str(data), None)
    elif _said(*map(found.get, USUAL_TEXTS)):
        yield from _of_opinion(found)
    else:
        opinions = found.get("sub_opinions") or found.get("opinions")
        for opinion in opinions if isinstance(opinions, list) else ():
            if isinstance(opinion, dict):
                yield from _of_opinion(opinion)


def _said(*values: object) -> bool:
    return any(isinstance(value, str) and value.strip() for value in values)


def _of_opinion(opinion: Mapping[str, Any], where: str = "") -> Iterator[_Part]:
    """The first of the columns in which there is text."""
    column = next((name for name in USUAL_TEXTS if _said(opinion.get(name))), None)
    if column is not None:
        yield _part(where + column, opinion[column], opinion.get("type"))


def _part(column: str, text: str, kind: object) -> _Part:
    markup = any(mark in column for mark in MARKUP) or text.lstrip().startswith("<")
    return _Part(column, text, markup, OpinionKind.typed(str(kind or "")))


def _joined(parts: list[_Part], path: str) -> Source:
    from citecheck.document.readers.html import html_to_text

    text, stars, begun = "", list[Span](), list[SeparateOpinion]()
    for part in parts:
        text += _BETWEEN if text else ""
        at = len(text)
        if part.kind is not OpinionKind.MAJORITY or begun:
            begun.append(SeparateOpinion(at, part.kind))
        if part.markup:
            words = html_to_text(part.text)
            text += words.text
            stars += (Span(at + star.start, at + star.end) for star in words.star_pages)
            begun += (
                SeparateOpinion(at + one.start, one.kind)
                for one in words.opinions
                if part.kind is OpinionKind.MAJORITY
            )
        else:
            text += part.text
    columns = ", ".join(dict.fromkeys(part.column for part in parts))
    return Source(
        text=text,
        path=path,
        media_type=MediaType.JSON,
        notices=(f"a record of JSON, of which was read: {columns}",),
        star_pages=tuple(stars),
        opinions=tuple(begun),
    )


__all__ = ["MARKUP", "USUAL_TEXTS", "caselaw_body", "read_record"]
