"""Decisions in JSON: any object to strings by column, and those of the Caselaw Access Project.

The project's bulk data (``data.jsonl.xz``) has the text in ``casebody.data``, its site of static
files in ``casebody`` (https://static.case.law/docs/). Both hold the parts of a case:
``head_matter`` and ``opinions``, a list of objects with ``type``, ``author`` and ``text``.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Any

from citecheck.corpus.parquet_rows import said
from citecheck.corpus.shard_writer import Record
from citecheck.document.readers.json_record import caselaw_body
from citecheck.model.errors import InputError

_LONGEST_LINE = 1 << 30
_BETWEEN_OPINIONS = "\n\n"


def json_lines(file: IO[bytes], path: Path) -> Iterator[Record]:
    """A document of each line. Raises ``InputError`` for a line that is no object of JSON."""
    number = 0
    while line := file.readline(_LONGEST_LINE):
        number += 1
        if line.strip():
            yield json_record(line, f"{path}: line {number}")


def json_record(text: bytes, where: str) -> Record:
    """The columns of one object: strings as they are, null as NULL, anything else as JSON. Raises
    ``InputError``, which begins with ``where``, for what is no object of JSON."""
    try:
        found = json.loads(text)
    except (ValueError, RecursionError) as error:
        reason = "is no text in UTF-8" if isinstance(error, UnicodeDecodeError) else "is no JSON"
        raise InputError(f"{where} {reason}") from None
    if not isinstance(found, dict):
        raise InputError(f"{where} is no object of JSON")
    return {name: said(value) for name, value in _flat(found).items()}


def _flat(found: dict[str, Any]) -> dict[str, Any]:
    """A case of the Caselaw Access Project with the parts of its body as columns, of which ``text``
    has its opinions and ``opinions`` what else is said of them; any other object as it is."""
    body = caselaw_body(found)
    if body is None:
        return found
    opinions = body["opinions"]
    texts = [o["text"] for o in opinions if isinstance(o.get("text"), str)]
    rest = {name: value for name, value in found.items() if name != "casebody"}
    about = [{name: value for name, value in o.items() if name != "text"} for o in opinions]
    parts = {name: value for name, value in body.items() if name != "opinions"}
    return {**rest, **parts, "text": _BETWEEN_OPINIONS.join(texts), "opinions": about}


__all__ = ["json_lines", "json_record"]
