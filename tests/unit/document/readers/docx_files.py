"""Small Word documents: made with python-docx, with the parts it cannot make put in by hand."""

from __future__ import annotations

import io
import zipfile

import docx
from docx.document import Document
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

_NOTE_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.{}+xml"
_RELATIONSHIPS = {
    "footnotes": RELATIONSHIP_TYPE.FOOTNOTES,
    "endnotes": RELATIONSHIP_TYPE.ENDNOTES,
}

BREAK = "<w:lastRenderedPageBreak/>"


def run(words: str, before: str = "", properties: str = "") -> str:
    """A run of words, with what stands ``before`` them in it."""
    inner = f"<w:rPr>{properties}</w:rPr>" if properties else ""
    return f'<w:r>{inner}{before}<w:t xml:space="preserve">{words}</w:t></w:r>'


def note(number: int, kind: str = "footnote") -> str:
    """A run with the mark of the note of this id."""
    return f'<w:r><w:{kind}Reference w:id="{number}"/></w:r>'


def field(instruction: str, result: str | None) -> str:
    """A field in pieces, as Word writes it; without a result where that is None."""
    parts = ['<w:r><w:fldChar w:fldCharType="begin"/></w:r>']
    parts.append(f'<w:r><w:instrText xml:space="preserve">{instruction}</w:instrText></w:r>')
    if result is not None:
        parts.append('<w:r><w:fldChar w:fldCharType="separate"/></w:r>' + result)
    return "".join([*parts, '<w:r><w:fldChar w:fldCharType="end"/></w:r>'])


def paragraph(*runs: str, properties: str = "") -> str:
    """A paragraph of runs, or of words without markup."""
    inner = "".join(each if each.startswith("<") else run(each) for each in runs)
    return f"<w:p><w:pPr>{properties}</w:pPr>{inner}</w:p>"


def section(start: int | None = None, style: str | None = None, kind: str = "nextPage") -> str:
    """The properties of a section: its kind and how it numbers its pages."""
    numbers = f' w:start="{start}"' if start is not None else ""
    numbers += f' w:fmt="{style}"' if style else ""
    numbers = f"<w:pgNumType{numbers}/>" if numbers else ""
    return f'<w:sectPr><w:type w:val="{kind}"/>{numbers}</w:sectPr>'


def word_file(*blocks: str, last_section: str = "", **notes: list[str]) -> bytes:
    """A DOCX of these blocks (elements, or words for a paragraph of their own).

    ``footnotes`` and ``endnotes`` are the notes' contents, whose ids count from 1.
    """
    document = docx.Document()
    body = document.element.body
    last = body[-1]
    for block in blocks:
        markup = block if block.startswith("<") else paragraph(block)
        last.addprevious(_element(markup))
    if last_section:
        body.replace(last, _element(last_section))
    for kind, contents in notes.items():
        _add_notes(document, kind, contents)
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def _element(markup: str) -> object:
    name, rest = markup.removeprefix("<").split(">", 1)
    closed = name.endswith("/")
    name = name.removesuffix("/")
    return parse_xml(f"<{name} {nsdecls('w', 'r')}{'/' if closed else ''}>{rest}")


def _add_notes(document: Document, kind: str, contents: list[str]) -> None:
    single = kind.removesuffix("s")
    notes = [f'<w:{single} w:type="separator" w:id="-1"><w:p/></w:{single}>']
    for number, content in enumerate(contents, 1):
        inner = content if content.startswith("<") else paragraph(content)
        inner = inner.replace("</w:pPr>", f"</w:pPr><w:r><w:{single}Ref/></w:r>", 1)
        notes.append(f'<w:{single} w:id="{number}">{inner}</w:{single}>')
    xml = f"<w:{kind} {nsdecls('w')}>{''.join(notes)}</w:{kind}>"
    part = Part(
        PackURI(f"/word/{kind}.xml"),
        _NOTE_TYPE.format(kind),
        xml.encode(),
        document.part.package,
    )
    document.part.relate_to(part, _RELATIONSHIPS[kind])


def changed(data: bytes, name: str, old: bytes, new: bytes) -> bytes:
    """The archive with ``old`` made ``new`` in one member."""
    out = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(data)) as given,
        zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as made,
    ):
        for member in given.namelist():
            content = given.read(member)
            if member == name:
                assert old in content
                content = content.replace(old, new, 1)
            made.writestr(member, content)
    return out.getvalue()


def with_member(data: bytes, name: str, content: bytes) -> bytes:
    """The archive with one more member."""
    out = io.BytesIO(data)
    with zipfile.ZipFile(out, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, content)
    return out.getvalue()


def as_strict(data: bytes) -> bytes:
    """The document with the namespaces of strict Office Open XML, as Word writes it on request."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as archive, zipfile.ZipFile(out, "w") as changed:
        for member in archive.namelist():
            part = archive.read(member)
            for kind in (b"officeDocument", b"wordprocessingml", b"drawingml"):
                name = b"http://schemas.openxmlformats.org/%b/2006/" % kind
                part = part.replace(name, b"http://purl.oclc.org/ooxml/%b/" % kind)
            changed.writestr(member, part)
    return out.getvalue()
