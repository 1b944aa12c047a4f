"""Strict Office Open XML (ISO/IEC 29500, part 1) as the transitional form that python-docx reads.

Word writes it on request (*Strict Open XML Document*); it differs in the names of its namespaces.
"""

from __future__ import annotations

import io
import re
import zipfile

_STRICT = b"http://purl.oclc.org/ooxml/"
_NAMES = re.compile(rb"http://purl\.oclc\.org/ooxml/([A-Za-z]+)/")
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
