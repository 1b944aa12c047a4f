"""Documents that are zip archives of XML: traps that no word processor writes."""

from __future__ import annotations

import io
import zipfile

from citecheck.model.errors import InputError

_MEGABYTE = 1_000_000
_MOST_MEMBERS = 5_000
_MOST_UNPACKED = 300 * _MEGABYTE
_MOST_XML = 64 * _MEGABYTE  # one part; the text of a thousand pages is a tenth of it
_MOST_RATIO, _RATIO_FROM = 150, 8 * _MEGABYTE
_XML = (".xml", ".rels")
_LIST_OF_PARTS = "META-INF/manifest.xml"


def refuse_traps(data: bytes, name: str, maker: str) -> None:
    """Raise ``InputError`` for archives that unpack to far more than they are, and for XML that
    defines entities. ``maker`` is the program whose documents they are; what ``zipfile`` says of
    damaged ones passes through."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        members = archive.infolist()
        if _is_bomb(members):
            raise InputError(f"{name}: unpacks to far more than a brief; save it anew from {maker}")
        for member in members:
            # entities need a document type, which no part of a document may have; the list of parts
            # has one in old documents and those of AbiWord, and no parser reads it
            sign = b"<!ENTITY" if member.filename == _LIST_OF_PARTS else b"<!DOCTYPE"
            if member.filename.endswith(_XML) and _has(archive.read(member), sign):
                raise InputError(
                    f"{name}: its XML defines entities, as no {maker} document does; "
                    "do not trust this file"
                )


def _is_bomb(members: list[zipfile.ZipInfo]) -> bool:
    return (
        len(members) > _MOST_MEMBERS
        or sum(member.file_size for member in members) > _MOST_UNPACKED
        or any(
            (member.file_size > _MOST_XML and member.filename.endswith(_XML))
            or (
                member.file_size > _RATIO_FROM
                and member.file_size > _MOST_RATIO * member.compress_size
            )
            for member in members
        )
    )


def _has(xml: bytes, sign: bytes) -> bool:
    # without its zeros UTF-16 is ASCII here
    return sign in xml.replace(b"\0", b"")
