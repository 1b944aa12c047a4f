"""The parts of a Word document that a copy changes, put into its archive; all others stay byte for
byte what they were, which is more than saving with python-docx keeps."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping

from docx.document import Document as WordDocument
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.part import Part
from lxml import etree

from citecheck.document.readers.docx.strict import named_as_in
from citecheck.model.errors import InputError

_TYPES = "[Content_Types].xml"
_TYPES_NAMESPACE = "{http://schemas.openxmlformats.org/package/2006/content-types}"
_RELATIONSHIPS_NAMESPACE = "{http://schemas.openxmlformats.org/package/2006/relationships}"
_SIGNATURES = "_xmlsignatures/"


def with_parts(data: bytes, parts: Mapping[str, bytes]) -> bytes:
    """The archive in ``data`` with these members in the place of those of their names, or behind
    all."""
    parts = named_as_in(data, parts)
    target = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(data)) as given,
        zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as made,
    ):
        names = given.namelist()
        for member in given.infolist():
            content = parts.get(member.filename)
            made.writestr(member, given.read(member) if content is None else content)
        for name, content in parts.items():
            if name not in names:
                made.writestr(zipfile.ZipInfo(name), content, zipfile.ZIP_DEFLATED)
    return target.getvalue()


def member_of(part: Part) -> str:
    """The name of the member of the archive that a part is."""
    return str(part.partname).lstrip("/")


def changed_document(document: WordDocument) -> dict[str, bytes]:
    """The part with the document's own words, as it is now."""
    return {member_of(document.part): document.part.blob}


def with_comments_part(data: bytes, document: WordDocument) -> dict[str, bytes]:
    """The document, its comments, and what names the comments where nothing did before."""
    relationship = next(
        rel for rel in document.part.rels.values() if rel.reltype == RELATIONSHIP_TYPE.COMMENTS
    )
    comments = relationship.target_part
    parts = {**changed_document(document), member_of(comments): comments.blob}
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        folder, _, name = member_of(document.part).rpartition("/")
        rels = f"{folder}/_rels/{name}.rels"
        tree = _relationships(archive, rels)
        if all(known.get("Id") != relationship.rId for known in tree):
            etree.SubElement(
                tree,
                f"{_RELATIONSHIPS_NAMESPACE}Relationship",
                Id=relationship.rId,
                Type=RELATIONSHIP_TYPE.COMMENTS,
                Target=str(comments.partname),
            )
            parts[rels] = _written(tree)
        types = etree.fromstring(archive.read(_TYPES))
    if all(known.get("PartName") != str(comments.partname) for known in types):
        etree.SubElement(
            types,
            f"{_TYPES_NAMESPACE}Override",
            PartName=str(comments.partname),
            ContentType=CONTENT_TYPE.WML_COMMENTS,
        )
        parts[_TYPES] = _written(types)
    return parts


def _relationships(archive: zipfile.ZipFile, member: str) -> etree._Element:
    """What a part refers to; nothing where it has no such member, as one that refers to nothing."""
    if member in archive.namelist():
        return etree.fromstring(archive.read(member))
    tag = f"{_RELATIONSHIPS_NAMESPACE}Relationships"
    return etree.Element(tag, nsmap={None: _RELATIONSHIPS_NAMESPACE.strip("{}")})


def refuse_signed(data: bytes, name: str, *, force: bool) -> bool:
    """Raises ``InputError`` for a signed document, as any change breaks its signature, unless
    ``force`` says otherwise; gives whether it is signed."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        signed = any(member.startswith(_SIGNATURES) for member in archive.namelist())
    if signed and not force:
        raise InputError(
            f"{name}: a signed Word document; any change breaks its signature, in the copy only: "
            "--force makes one all the same"
        )
    return signed


def _written(tree: etree._Element) -> bytes:
    written: bytes = etree.tostring(tree, xml_declaration=True, encoding="UTF-8", standalone=True)
    return written
