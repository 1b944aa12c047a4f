"""Marked copies of PDFs."""

from __future__ import annotations

import io
import sys
from collections.abc import Callable
from pathlib import Path

import pypdfium2.raw as pdfium
import pytest
from pypdfium2 import PdfDocument
from tests.unit.copies.annotations import highlights, notes
from tests.unit.copies.briefs import PAGES, brief
from tests.unit.document.readers.pdf_files import Put, down, first_of_more, pdf

import citecheck
from citecheck.copies.mark import marked_copy
from citecheck.copies.pdf.highlights import mark_pdf
from citecheck.model.errors import InputError
from citecheck.model.findings import Report

SIGNED = (
    "/AcroForm << /Fields [ << /FT /Sig /T (Counsel) /V << /Type /Sig /Contents <00> "
    "/ByteRange [0 1 2 3] >> >> ] /SigFlags 3 >>"
)

_OWNER = "of-counsel"

Checked = Callable[[bytes], Report]


@pytest.fixture
def checked(tmp_path: Path) -> Checked:
    """The report of the brief in a PDF."""

    def of(data: bytes) -> Report:
        path = tmp_path / "brief.pdf"
        path.write_bytes(data)
        return citecheck.check(path)

    return of


def marked(data: bytes, checked: Checked, *, force: bool = False) -> bytes:
    """The marked copy of a PDF."""
    return marked_copy(data, "brief.pdf", checked(data), force=force).data


def pictures(data: bytes) -> list[bytes]:
    """The pages as they look without annotations."""
    document = PdfDocument(data)
    try:
        return [
            bytes(page.render(scale=0.5, may_draw_forms=False, draw_annots=False).buffer)
            for page in document
        ]
    finally:
        document.close()


EXPECTED = [
    ("3", "Harlan v. Osgood Mills, 512 F.3d 641 (9th Cir. 2008): the table says page 3"),
    ("Ridley v. Stone, 300 F.2d 77 (2d Cir. 1962) ................ 2", "in the table but never"),
    ("Harlan v. Osgood Mills, 512 F.3d 641 (9th Cir. 2008) ....... 1, 3", "Harlan v. Osgood"),
    ("2", "Quill v. Harbor Trust Co., 498 U.S. 103: cited on page 1, the table says 2"),
    ("Harlan v. Osgood Mills, 512 F.3d 614, 620 (9th Cir. 2008)", "Harlan v. Osgood Mills: the"),
    ("Quill v. Harbor Trust Co., 498 U.S. 103, 107 (1990)", "Quill v. Harbor Trust Co., 498"),
    ("Tallow v. Brine, 12 F.4th 900 (1st Cir. 2021)", "Tallow v. Brine, 12 F.4th 900 is cited"),
]


@pytest.mark.parametrize(
    "more",
    [
        {},
        {"rotate": 90},
        {"rotate": 180},
        {"rotate": 270},
        {"page_entries": "/CropBox [30 40 600 770]"},
    ],
    ids=str,
)
def test_the_words_of_each_finding_are_highlighted(
    more: dict[str, object], checked: Checked
) -> None:
    found = highlights(marked(brief(**more), checked))
    assert len(found) == len(EXPECTED)
    for (below, note), (words, message) in zip(found, EXPECTED, strict=True):
        assert below == words
        assert note.startswith(message)


@pytest.mark.parametrize(
    ("rotate", "angle", "origin"),
    [(90, (0, 1, -1, 0), (72, 72)), (270, (0, -1, 1, 0), (540, 720)), (180, (-1, 0, 0, -1), (540, 72))],
)  # fmt: skip
def test_pages_turned_for_their_words(
    rotate: int,
    angle: tuple[float, float, float, float],
    origin: tuple[float, float],
    checked: Checked,
) -> None:
    """As scanners and drivers of printers make them: the words run upwards, the page is turned."""
    x, y = origin
    pages = [
        [
            Put(x + 20 * at * -angle[2], y - 20 * at * angle[3], line, angle=angle)
            for at, line in enumerate(lines)
        ]
        for lines in PAGES
    ]
    found = highlights(marked(pdf(pages, rotate=rotate), checked))
    assert [below for below, _ in found] == [words for words, _ in EXPECTED]


def test_a_span_may_begin_and_end_within_a_word(checked: Checked) -> None:
    words = ["ARGUMENT", "", "So it is (Tallow v. Brine, 12 F.4th 900 (1st Cir. 2021)).", "", "1"]
    table = ["TABLE OF AUTHORITIES", "", "Cases", "", "Roe v. Doe, 5 F.3d 6 (1st Cir. 1993) .... 1"]
    found = highlights(marked(pdf([down(table), down(words)]), checked))
    assert "Tallow v. Brine, 12 F.4th 900 (1st Cir. 2021)" in [below for below, _ in found]


def test_notes_say_the_message_first_and_the_code_last(checked: Checked) -> None:
    (note,) = [n for n in notes(marked(brief(), checked)) if n.words.startswith("in the table but")]
    assert note.words.split("\n") == [
        "in the table but never cited: Ridley v. Stone, 300 F.2d 77 (2d Cir. 1962)",
        "2 · TOA102 never-cited (error)",
    ]


def test_the_first_page_has_a_tally(checked: Checked) -> None:
    (tally,) = [
        note for note in notes(marked(brief(), checked)) if note.kind == pdfium.FPDF_ANNOT_TEXT
    ]
    lines = tally.words.split("\n")
    assert tally.page == 0
    assert lines[:2] == ["Marked copy, not for filing.", "citecheck: 5 errors"]
    assert (
        lines[6]
        == "5. p. 2: Tallow v. Brine, 12 F.4th 900 is cited but is not in the table [TOA101]"
    )


def test_the_copy_is_read_like_the_brief(checked: Checked) -> None:
    before = checked(brief(labels="0 << /S /r >> 1 << /S /D >>"))
    after = checked(marked(brief(labels="0 << /S /r >> 1 << /S /D >>"), checked))
    assert after.findings == before.findings
    assert after.document.source.text == before.document.source.text
    assert after.document.source.page_labels == before.document.source.page_labels
    assert pictures(marked(brief(), checked)) == pictures(brief())


def test_pages_that_share_an_array_of_annotations_get_one_each(checked: Checked) -> None:
    shared = first_of_more(4)
    data = brief(
        page_entries=f"/Annots {shared} 0 R",
        more=[
            b"[<< /Type /Annot /Subtype /Link /Rect [9 9 19 19] /Contents (a \\( >> [b) >> "
            + b"%d 0 R]" % (shared + 1),
            b"<< /Type /Annot /Subtype /Link /Rect [29 9 39 19] >>",
        ],
    )
    found = notes(marked(data, checked))
    per_page = [[note for note in found if note.page == page] for page in range(4)]
    links = [[n.words for n in page if n.kind == pdfium.FPDF_ANNOT_LINK] for page in per_page]
    assert links == [["a ( >> [b", ""]] * 4
    assert [sum(n.kind == pdfium.FPDF_ANNOT_HIGHLIGHT for n in page) for page in per_page] == [
        4, 2, 1, 0,
    ]  # fmt: skip
    assert checked(marked(data, checked)).findings == checked(data).findings


def test_a_signed_brief_is_marked_by_force_only(checked: Checked) -> None:
    data = brief(catalog=SIGNED)
    with pytest.raises(InputError, match="a signed PDF; any change breaks its signature"):
        marked(data, checked)
    copy = marked_copy(data, "brief.pdf", checked(data), force=True)
    assert copy.notes == ("its signature does not hold for the marked copy, which is changed",)
    assert len(highlights(copy.data)) == len(EXPECTED)


def test_a_file_that_was_not_checked_is_not_marked(checked: Checked) -> None:
    report = checked(brief())
    for other in (
        pdf([down(["Quite another text."])] * 4),
        pdf([down(["One page."])]),
        b"%PDF-1.7",
    ):
        with pytest.raises(InputError, match="not the file that was checked"):
            marked_copy(other, "other.pdf", report)


def test_the_tally_is_on_the_first_page_that_is_not_damaged(checked: Checked) -> None:
    data = brief().replace(b"/Type /Page ", b"/Type /Font ", 1)
    found = notes(marked(data, checked), skip=1)
    (tally,) = [note for note in found if note.kind == pdfium.FPDF_ANNOT_TEXT]
    assert tally.page == 1
    assert tally.words.startswith("Marked copy, not for filing.")


def test_a_file_without_a_page_that_can_be_loaded_is_not_marked(checked: Checked) -> None:
    source = checked(brief()).document.source
    with pytest.raises(InputError, match=r"^brief.pdf: too damaged for a copy; open"):
        mark_pdf(brief().replace(b"/Type /Page ", b"/Type /Font "), "brief.pdf", source, ())


def test_a_text_is_not_marked() -> None:
    report = citecheck.check("See Tallow v. Brine, 12 F.4th 900 (1st Cir. 2021).")
    with pytest.raises(InputError, match=r"brief\.txt: no PDF or Word document"):
        marked_copy(b"", "brief.txt", report)


def encrypted(data: bytes, **allowed: bool) -> bytes:
    """The PDF with an owner's password and permissions."""
    pikepdf = pytest.importorskip("pikepdf", reason="makes encrypted files")
    target = io.BytesIO()
    with pikepdf.open(io.BytesIO(data)) as file:
        allow = pikepdf.Permissions(**allowed)
        file.save(target, encryption=pikepdf.Encryption(owner=_OWNER, user="", allow=allow))
    return target.getvalue()


@pytest.mark.parametrize("bookmarks", [True, False])
def test_encryption_and_permissions_are_kept(
    bookmarks: bool, checked: Checked, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = encrypted(brief(), extract=False)
    if not bookmarks:
        monkeypatch.setitem(sys.modules, "pikepdf", None)
    copy = marked(data, checked)
    permissions = []
    for file in (data, copy):
        document = PdfDocument(file)
        revision = pdfium.FPDF_GetSecurityHandlerRevision(document.raw)
        permissions.append((pdfium.FPDF_GetDocPermissions(document.raw), revision))
        document.close()
    assert permissions[0] == permissions[1]
    assert permissions[0][1] > 0
    assert PdfDocument(copy, _OWNER).get_page_size(0) == (612, 792)
    assert checked(copy).findings == checked(data).findings


def test_permissions_that_allow_no_notes_are_kept(checked: Checked) -> None:
    data = encrypted(brief(), modify_annotation=False)
    with pytest.raises(InputError, match="its permissions allow no notes"):
        marked(data, checked)


def test_findings_have_bookmarks(checked: Checked) -> None:
    pikepdf = pytest.importorskip("pikepdf")
    with pikepdf.open(io.BytesIO(marked(brief(), checked))) as file, file.open_outline() as outline:
        (parent,) = outline.root
        assert parent.title == "citecheck: marked copy, not for filing"
        titles = [child.title for child in parent.children]
        assert (
            titles[4] == "5. TOA101 Tallow v. Brine, 12 F.4th 900 is cited but is not in the table"
        )
        assert file.docinfo["/Title"] == "Marked copy, not for filing"
        assert parent.children[4].destination[0] == file.pages[2].obj


def test_bookmarks_of_the_brief_stay_before_those_of_findings(checked: Checked) -> None:
    pikepdf = pytest.importorskip("pikepdf")
    given, target = pikepdf.open(io.BytesIO(brief())), io.BytesIO()
    with given.open_outline() as outline:
        for title in ("Argument (I)", "§ Conclusion"):
            outline.root.append(pikepdf.OutlineItem(title, 1))
        outline.root[0].children.append(pikepdf.OutlineItem("Facts", 2))
    given.docinfo["/Title"] = "Brief (“Mills”)"
    given.save(target)
    copy = marked(target.getvalue(), checked)
    with pikepdf.open(io.BytesIO(copy)) as file, file.open_outline() as outline:
        titles = [item.title for item in outline.root]
        assert titles == ["Argument (I)", "§ Conclusion", "citecheck: marked copy, not for filing"]
        assert [child.title for child in outline.root[0].children] == ["Facts"]
        assert len(outline.root[2].children) == len(EXPECTED) - 2
        assert file.docinfo["/Title"] == "Brief (“Mills”) (marked copy, not for filing)"
        assert file.check_pdf_syntax() == []


@pytest.mark.parametrize(
    ("catalog", "titles"),
    [
        ("/Outlines 5", []),
        ("/Outlines 990 0 R", []),
        ("/Outlines << /First 991 0 R /Last 2 0 R /Count (many) >>", []),
        ("/Outlines << /First 20 0 R /Last << >> /Count -1 >>", ["Facts"]),
        ("/Outlines << /First 21 0 R /Count 7 >>", ["In a ring", "In a ring"]),
    ],
)
def test_bookmarks_that_lead_nowhere(catalog: str, titles: list[str], checked: Checked) -> None:
    more = (
        b"<< /Title (Facts) >>",
        b"<< /Title (In a ring) /Next 22 0 R >>",
        b"<< /Title (In a ring) /Next 21 0 R >>",
    )
    copy = marked(brief(catalog=catalog, more=more), checked)
    assert _bookmarks(copy)[: len(titles) + 1] == [
        *titles,
        "citecheck: marked copy, not for filing",
    ]
    assert len(_bookmarks(copy)) == len(titles) + 1 + len(EXPECTED) - 2


def test_bookmarks_need_pikepdf_in_an_encrypted_file_only(
    checked: Checked, monkeypatch: pytest.MonkeyPatch
) -> None:
    locked = encrypted(brief())
    monkeypatch.setitem(sys.modules, "pikepdf", None)
    titles = [_bookmarks(marked(data, checked)) for data in (brief(), locked)]
    assert titles[0][0] == "citecheck: marked copy, not for filing"
    assert titles[1] == []
    assert len(highlights(marked(locked, checked))) == len(EXPECTED)


def _bookmarks(data: bytes) -> list[str]:
    document = PdfDocument(data)
    try:
        return [bookmark.get_title() for bookmark in document.get_toc()]
    finally:
        document.close()
