"""A brief as a Word document with what Word makes of one: italics, links, fields, tracked changes,
cells, notes, a text box."""

from __future__ import annotations

from tests.unit.document.readers.docx_files import (
    BREAK,
    field,
    note,
    paragraph,
    run,
    section,
    word_file,
)

ITALIC = "<w:i/>"


def entry(name: str, rest: str, pages: str, properties: str = "") -> str:
    """An entry of a table: a name in italics, the rest, a tab, its pages."""
    return paragraph(
        run(name, properties=ITALIC), run(rest), "<w:r><w:tab/></w:r>", run(pages),
        properties=properties,
    )  # fmt: skip


HARLAN = "<w:hyperlink w:anchor='h'>{}</w:hyperlink>".format(
    run("Harlan v. Osgood Mills", properties=ITALIC) + run(", 512 F.3d 614, 620 (9th Cir. 2008)")
)
INSERTED = '<w:ins w:id="7" w:author="A">{}</w:ins><w:del w:id="8" w:author="A">{}</w:del>'.format(
    run("v. Brine, 12 F.4th"), "<w:r><w:delText>v. Bryne, 21 F.4th</w:delText></w:r>"
)
BOX = (
    "<w:r><w:pict><v:shape xmlns:v='urn:schemas-microsoft-com:vml'><v:textbox><w:txbxContent>{}"
    "</w:txbxContent></v:textbox></v:shape></w:pict></w:r>"
)
CELLS = "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/><w:gridCol/></w:tblGrid><w:tr>{}</w:tr></w:tbl>"


def cells(*contents: str) -> str:
    """A table of one row."""
    return CELLS.format("".join(f"<w:tc><w:tcPr/>{content}</w:tc>" for content in contents))


FIRST_SECTION = "<w:sectPr><w:pgNumType w:fmt='lowerRoman' w:start='1'/></w:sectPr>"


def brief(*more: str, table: tuple[str, ...] | None = None, **notes: list[str]) -> bytes:
    """A brief with faults; ``more`` blocks stand before its conclusion."""
    entries = table or (
        entry("Harlan v. Osgood Mills", ", 512 F.3d 641 (9th Cir. 2008)", "1, 3"),
        entry("Quill v. Harbor Trust Co.", ", 498 U.S. 103 (1990)", "2 n.1"),
        entry("Ridley v. Stone", ", 300 F.2d 77 (2d Cir. 1962)", "2"),
    )
    return word_file(
        "TABLE OF AUTHORITIES",
        paragraph("Cases\tPage(s)"),
        *entries,
        paragraph("", properties=FIRST_SECTION),
        "ARGUMENT",
        paragraph(
            run("A bank must read what it signs. "), HARLAN,
            run(". The clerk had read no line of the deed, and said so twice. "),
            run("Quill", properties=ITALIC), run(" v. "),
            run("Harbor Trust Co.", properties=ITALIC), run(", 498 U.S. 103, 107 (1990)."),
        ),
        paragraph(
            run("The teller cannot be blamed", before=BREAK), run(", for nobody had told him. See "),
            run("Tallow ", properties=ITALIC), INSERTED, run(" 900 (1st Cir. 2021)."),
            note(1), run(" The vault stood open until noon, as three witnesses agree."),
        ),
        cells(
            paragraph("The board met in March."),
            paragraph(field("PAGEREF x", run("Marlow v. Reed, 7 F.4th 21")) , run(" (2d Cir. 2021).")),
        ),
        *more,
        paragraph(run("The judgment must be reversed, and the deed set aside.", before=BREAK)),
        footnotes=[
            "The ledger was lost. Quill, 498 U.S. at 110; Vane v. Usher, 31 F.4th 5 (5th Cir. 2022)."
        ],
        last_section=section(1),
        **notes,
    )  # fmt: skip


IN_BOX = paragraph(
    run("So it was held."), BOX.format(paragraph("Yardley v. Orr, 44 F.4th 9 (7th Cir. 2022)."))
)
