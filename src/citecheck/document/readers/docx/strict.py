"""Strict Office Open XML (ISO/IEC 29500, part 1) as the transitional form that python-docx reads.

Word writes it on request (*Strict Open XML Document*); it differs in the names of its namespaces.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Mapping

_STRICT = b"http://purl.oclc.org/ooxml/"
_NAMES = re.compile(rb"http://purl\.oclc\.org/ooxml/([A-Za-z]+)/")
_TRANSITIONAL = re.compile(rb"http://schemas\.openxmlformats\.org/([A-Za-z]+)/2006/")
_RELATIONSHIPS = "_rels/.rels"
_XML = (".xml", ".rels")


def transitional(data: bytes) -> bytes:
    """The archive, its namespaces named as in transitional documents where they are strict ones.
    What ``zipfile`` says of a damaged archive passes through."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        names = archive.namelist()
        if _RELATIONSHIPS not in names or _STRICT not in archive.read(_RELATIONSHIPS):
            return data
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as renamed:
            for name in names:
                part = archive.read(name)
                if name.endswith(_XML):
                    part = _NAMES.sub(rb"http://schemas.openxmlformats.org/\1/2006/", part)
                renamed.writestr(name, part)
        return out.getvalue()


def named_as_in(data: bytes, parts: Mapping[str, bytes]) -> Mapping[str, bytes]:
    """The new ``parts`` of the archive in ``data``, their namespaces named as there: Word opens no
    document that is strict in some of its parts only."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        strict = set(_NAMES.findall(archive.read(_RELATIONSHIPS)))
        if not strict:
            return parts
        for name in parts.keys() & set(archive.namelist()):
            strict.update(_NAMES.findall(archive.read(name)))

    def name_of(found: re.Match[bytes]) -> bytes:
        return b"%b%b/" % (_STRICT, found[1]) if found[1] in strict else found[0]

    return {name: _TRANSITIONAL.sub(name_of, part) for name, part in parts.items()}
