"""What one document cites, as the columns of the table of citations: what the guarded process does.

The columns are lists of one length, in the order of ``COLUMNS``; ``doc_id`` and ``seq`` are put
before them where the table is made.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator

from citecheck.corpus.answers import Answer, Cell, Status
from citecheck.document.readers.read import source_of_text
from citecheck.model.citations import Authority
from citecheck.model.config import Config
from citecheck.model.document import Source
from citecheck.model.errors import InputError
from citecheck.model.media import MediaType
from citecheck.output.placed import Placed, status_of
from citecheck.pipeline import extract_source
from citecheck.resolution.wording import in_words

COLUMNS = (
    "form", "kind", "context", "text", "citation", "pin", "status", "reason", "authority",
    "authority_name", "authority_citation", "court", "year", "start", "end", "line", "column",
)  # fmt: skip

_SURROGATES = dict.fromkeys(range(55296, 57344), "�")  # no UTF-8 has them
_LONGEST_FAULT = 300


def read_document(text: str, *, html: bool) -> Answer:
    """What a document cites. Whatever goes wrong becomes an answer, but what ends the process."""
    try:
        return _read(text, MediaType.HTML if html else None)
    except InputError as error:
        return Answer(Status.FAULT, fault=str(error))
    except MemoryError:
        return Answer(Status.FAULT, fault="needs more memory; --memory allows more")
    except Exception as error:  # noqa: BLE001  (the other documents are still to be read)
        words = f"{type(error).__name__}: {error}".translate(_SURROGATES)
        return Answer(Status.FAULT, fault=" ".join(words.split())[:_LONGEST_FAULT])


def _read(text: str, media_type: MediaType | None) -> Answer:
    source = source_of_text(text.translate(_SURROGATES), "the text", media_type)
    if not source.text.strip():
        return Answer(Status.EMPTY)
    return Answer(
        Status.OK,
        chars=len(source.text),
        sha256=hashlib.sha256(source.text.encode()).hexdigest(),
        columns=_columns(source),
    )


def _columns(source: Source) -> tuple[list[Cell], ...]:
    placed = Placed.of(extract_source(source, Config()))
    rows = list(_rows(placed))
    return tuple(map(list, zip(*rows, strict=True))) if rows else tuple([] for _ in COLUMNS)


def _rows(placed: Placed) -> Iterator[tuple[Cell, ...]]:
    report = placed.report
    for index, citation in enumerate(report.citations):
        place = placed.locations[index]
        yield (
            str(citation.form),
            str(citation.kind),
            str(citation.context),
            placed.words(citation),
            placed.core(citation),
            citation.pin,
            status_of(citation.resolution),
            in_words(citation.resolution.reason),
            citation.authority,
            *_cited(None if citation.authority is None else report.authorities[citation.authority]),
            place.span.start,
            place.span.end,
            place.line,
            place.column,
        )


def _cited(authority: Authority | None) -> tuple[Cell, Cell, Cell, Cell]:
    """Name, citations, court and year of an authority."""
    if authority is None:
        return None, None, None, None
    citations = "; ".join(map(str, authority.keys)) or None
    return authority.name, citations, authority.court, authority.decided
