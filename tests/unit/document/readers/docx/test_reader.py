"""Word documents: what a reader of the page sees, where Word saw it, and nothing that bites."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from tests.unit.document.readers.docx_files import (
    BREAK,
    changed,
    field,
    note,
    paragraph,
    run,
    section,
    with_member,
    word_file,
)
from tests.unit.whole import labels_of, listed

from citecheck.document.build import build
from citecheck.document.readers.read import read
from citecheck.model.document import PaginationSource, SectionKind, Source
from citecheck.model.errors import ExitCode, InputError

RECORDED = "pages are those of the last time Word laid the file out"
MAIN = "word/document.xml"


def source_of(data: bytes) -> Source:
    return read("-", io.BytesIO(data))


def text_of(*blocks: str, **options: object) -> str:
    return source_of(word_file(*blocks, **options)).text  # type: ignore[arg-type]


def paragraphs_of(*blocks: str, **options: object) -> list[str]:
    return text_of(*blocks, **options).strip("\n").split("\n\n\n")


def refusal(data: bytes) -> str:
    with pytest.raises(InputError) as caught:
        source_of(data)
    assert caught.value.exit_code is ExitCode.UNREADABLE
    message = str(caught.value)
    assert message.startswith("standard input: ")
    assert "\n" not in message
    return message


# --- words -------------------------------------------------------------------------------------


def test_paragraphs_tabs_and_line_breaks() -> None:
    assert paragraphs_of(
        "First.",
        paragraph(run("Doe v. Roe, 1 U.S. 2 (1800)"), run("5, 6", "<w:tab/>")),
        paragraph(run("one"), run("two", "<w:br/>"), run("three", "<w:cr/>")),
        paragraph(run("pre"), run("trial", "<w:noBreakHyphen/>"), run("s", "<w:softHyphen/>")),
        "",
        "Last.",
    ) == [
        "First.",
        "Doe v. Roe, 1 U.S. 2 (1800)\t5, 6",
        "one\ntwo\nthree",
        "pre\u2011trial\u00ads",
        "Last.",
    ]


def test_a_text_without_recorded_pages_says_so() -> None:
    source = source_of(word_file("Some words.", paragraph(run("More.", '<w:br w:type="page"/>'))))
    assert source.media_type.endswith("wordprocessingml.document")
    assert "\f" not in source.text
    assert source.page_labels is None
    assert "records no pages" in source.notices[0]
    assert build(source).pagination.source is PaginationSource.NONE


def test_what_is_inserted_linked_or_tagged_is_text_and_what_is_deleted_is_not() -> None:
    deleted = "<w:del><w:r><w:delText>old</w:delText></w:r></w:del>"
    moved = f"<w:moveFrom>{run('moved')}</w:moveFrom>"
    assert paragraphs_of(
        paragraph(
            run("a "),
            f"<w:ins>{run('b ')}</w:ins>",
            deleted,
            moved,
            f"<w:hyperlink>{run('c ')}</w:hyperlink>",
            f"<w:sdt><w:sdtContent>{run('d ')}</w:sdtContent></w:sdt>",
            f"<w:smartTag>{run('e')}</w:smartTag>",
        ),
        f"<w:sdt><w:sdtContent>{paragraph('f')}</w:sdtContent></w:sdt>",
    ) == ["a b c d e", "f"]


def test_hidden_words_are_dropped_and_capitals_are_as_shown() -> None:
    assert paragraphs_of(
        paragraph(run("seen "), run("unseen", properties="<w:vanish/>"), run("seen again")),
        paragraph(run("shown", properties='<w:vanish w:val="0"/>')),
        paragraph(run("Introduction", properties="<w:caps/>")),
    ) == ["seen seen again", "shown", "INTRODUCTION"]


def test_capitals_hiding_and_indents_may_come_from_a_style() -> None:
    style = (
        b'<w:style w:type="paragraph" w:styleId="Loud"><w:basedOn w:val="Louder"/></w:style>'
        b'<w:style w:type="paragraph" w:styleId="Louder"><w:basedOn w:val="Loud"/>'
        b'<w:pPr><w:ind w:left="720" w:hanging="240"/></w:pPr><w:rPr><w:caps/></w:rPr></w:style>'
        b'<w:style w:type="character" w:styleId="Ghost"><w:rPr><w:vanish/></w:rPr></w:style>'
    )
    data = word_file(
        paragraph("argument", properties='<w:pStyle w:val="Loud"/>'),
        paragraph(run("a"), run("b", properties='<w:rStyle w:val="Ghost"/>'), run("c")),
        paragraph("plain", properties='<w:pStyle w:val="NoSuchStyle"/><w:ind w:left="720"/>'),
        paragraph("odd", properties='<w:ind w:left="half an inch"/>'),
    )
    data = changed(data, "word/styles.xml", b"</w:styles>", style + b"</w:styles>")
    assert source_of(data).text == "    ARGUMENT\n\n\nac\n\n\n      plain\n\n\nodd\n"


def test_tables_are_rows_of_cells() -> None:
    def cell(*words: str) -> str:
        return f"<w:tc>{''.join(map(paragraph, words))}</w:tc>"

    inner = f"<w:tbl><w:tr>{cell('x')}</w:tr></w:tbl>"
    table = (
        f"<w:tbl><w:tr>{cell('Doe v. Roe,', '1 U.S. 2')}{cell('', '5')}</w:tr>"
        f"<w:tr>{cell('left')}<w:tc>{inner}<w:p/></w:tc></w:tr></w:tbl>"
    )
    assert paragraphs_of(table) == ["Doe v. Roe,", "1 U.S. 2\t5", "left\tx"]


def test_text_boxes_follow_the_paragraph_they_hang_on_once() -> None:
    box = "<w:pict><w:txbxContent>{}</w:txbxContent></w:pict>".format(paragraph("in a box"))
    both = (
        '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/'
        f'2006"><mc:Choice Requires="w">{box}</mc:Choice><mc:Fallback>{box}</mc:Fallback>'
        "</mc:AlternateContent>"
    )
    assert paragraphs_of(paragraph(run("anchor", both)), "after") == ["anchor", "in a box", "after"]


# --- fields --------------------------------------------------------------------------------------


def test_marks_of_table_entries_are_dropped_and_results_are_text() -> None:
    mark = field(' TA \\l "Doe v. Roe, 1 U.S. 2 (1800)" \\s "Doe" \\c 1 ', None)
    entry = field(" XE index ", run("not shown"))
    assert paragraphs_of(
        paragraph(run("Doe v. Roe, 1 U.S. 2 (1800)"), mark, entry, run(" holds so."))
    ) == ["Doe v. Roe, 1 U.S. 2 (1800) holds so."]


def test_a_table_of_authorities_made_by_word_is_read_from_its_result() -> None:
    begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
    code = '<w:r><w:instrText> TOA \\h \\c "1" \\p </w:instrText></w:r>'
    separate = '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
    end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    page = field(" PAGEREF _1 ", run("7"))
    assert paragraphs_of(
        "TABLE OF AUTHORITIES",
        paragraph(begin, code, separate, run("Cases")),
        paragraph(run("Doe v. Roe, 1 U.S. 2 (1800)"), run("", "<w:tab/>"), page),
        paragraph(run("Noe v. Poe, 3 U.S. 4 (1801)"), run("8", "<w:tab/>"), end),
        "ARGUMENT",
    ) == [
        "TABLE OF AUTHORITIES",
        "Cases",
        "Doe v. Roe, 1 U.S. 2 (1800)\t7",
        "Noe v. Poe, 3 U.S. 4 (1801)\t8",
        "ARGUMENT",
    ]


def test_simple_fields() -> None:
    simple = '<w:fldSimple w:instr="{}">{}</w:fldSimple>'
    assert paragraphs_of(
        paragraph(simple.format(" PAGE ", run("3")), simple.format(" TA x ", run("unseen")))
    ) == ["3"]


def test_a_field_that_never_ends_does_not_swallow_the_text() -> None:
    begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
    assert paragraphs_of(paragraph(run("a"), begin), "b", paragraph(run("c"))) == ["a", "b", "c"]


# --- notes ---------------------------------------------------------------------------------------


def test_notes_follow_their_paragraph_where_pages_are_not_known() -> None:
    assert paragraphs_of(
        paragraph(run("So it is."), note(2), run(" And on."), note(1), run(" End.")),
        "Next.",
        footnotes=["Id. at 5.", paragraph("See Doe.") + "<w:p/>" + paragraph("And Roe.")],
    ) == ["So it is.¹ And on.² End.", "¹ See Doe.\nAnd Roe.", "² Id. at 5.", "Next."]


def test_notes_stand_at_the_foot_of_the_page_of_their_mark() -> None:
    source = source_of(
        word_file(
            paragraph(run("One."), note(1), run(" Two"), run("three", BREAK), note(2), run(".")),
            "Four.",
            footnotes=["First note.", "Second note."],
        )
    )
    assert source.text == (
        "One.¹ Two\n\n\n¹ First note.\n\fthree².\n\n\nFour.\n\n\n² Second note.\n\f"
    )
    document = build(source)
    found = [part for part in document.sections if part.kind is SectionKind.FOOTNOTE]
    assert [(part.label, document.view[part.span.start : part.span.end]) for part in found] == [
        ("1", "First note."),
        ("2", "Second note."),
    ]
    assert "One. Two three." in document.view


def test_a_note_that_runs_on_is_on_both_pages() -> None:
    long = paragraph(run("It begins"), run("and ends.", BREAK))
    pages = [paragraph(run("a."), note(1)), paragraph(run("b.", BREAK), note(2))]
    assert text_of(*pages, footnotes=[long, "Next."]) == (
        "a.¹\n\n\n¹ It begins\n\fb.²\n\n\nand ends.\n\n\n² Next.\n\f"
    )
    assert text_of(pages[0], footnotes=[long]) == "a.¹\n\n\n¹ It begins\n\n\nand ends.\n"


def test_endnotes_and_footnotes_are_numbered_together_and_said() -> None:
    data = word_file(
        paragraph(run("a"), note(1), run("b"), note(1, "endnote")),
        footnotes=["At the foot."],
        endnotes=["At the end."],
    )
    source = source_of(data)
    assert source.text == "a¹b²\n\n\n¹ At the foot.\n\n\n² At the end.\n"
    assert "endnotes" in source.notices[1]


def test_marks_of_the_writers_own_and_lost_notes() -> None:
    own = '<w:r><w:footnoteReference w:customMarkFollows="1" w:id="1"/><w:t>*</w:t></w:r>'
    assert paragraphs_of(paragraph(run("a"), own, note(9)), footnotes=["* See Doe."]) == [
        "a*¹",
        "* See Doe.",
        "¹",
    ]


def test_digits_raised_by_hand_are_marks_and_letters_are_not() -> None:
    raised = '<w:vertAlign w:val="superscript"/>'
    assert paragraphs_of(
        paragraph(run("law."), run("12", properties=raised)),
        paragraph(run("the 5"), run("th", properties=raised), run(" Circuit")),
    ) == ["law.¹²", "the 5th Circuit"]


# --- pages ---------------------------------------------------------------------------------------


def test_recorded_breaks_are_pages_and_a_break_is_counted_once() -> None:
    source = source_of(
        word_file(
            paragraph(run("one"), '<w:r><w:br w:type="page"/></w:r>'),
            paragraph(run("two", BREAK)),
            paragraph("three", properties="<w:pageBreakBefore/>"),
            paragraph(run("four", BREAK), run("five", BREAK)),
        )
    )
    assert source.text == "one\n\ftwo\n\fthree\n\ffour\n\ffive\n\f"
    assert source.notices == (RECORDED,)
    assert listed(source.page_labels) == ("1", "2", "3", "4", "5")
    pagination = build(source).pagination
    assert pagination.source is PaginationSource.DOCX
    assert labels_of(pagination.pages) == ["1", "2", "3", "4", "5"]


def test_sections_number_their_pages() -> None:
    source = source_of(
        word_file(
            paragraph("Cover", properties=section()),
            paragraph(run("Table", BREAK)),
            paragraph(run("of authorities", BREAK), properties=section(1, "lowerRoman")),
            paragraph(run("Argument", BREAK)),
            paragraph(run("goes on", BREAK), properties=section(1)),
            paragraph("same page", properties=section(kind="continuous")),
            paragraph(run("Appendix", BREAK), properties=section(None, "upperRoman")),
            paragraph("Odd", properties=section(kind="oddPage")),
            paragraph(run("strange", BREAK)),
            last_section=section(4, "chicago"),
        )
    )
    assert source.text.count("\f") == 8
    assert listed(source.page_labels) == ("1", "i", "ii", "1", "2", "III", "5", None)
    assert build(source).pagination.pages[-1].label is None


def test_a_row_that_is_divided_in_every_cell_ends_one_page() -> None:
    cells = "".join(f"<w:tc>{paragraph(run(w), run('x', BREAK))}</w:tc>" for w in "ab")
    assert text_of(f"<w:tbl><w:tr>{cells}</w:tr></w:tbl>") == "a\n\fx\tbx\n\f"


def test_typed_numbers_do_not_outdo_recorded_pages() -> None:
    pages = [paragraph(run(f"{n + 40}", BREAK), run(" words")) for n in range(2)]
    numbers = [paragraph(run(str(n), BREAK)) for n in (7, 8, 9)]
    labels = build(source_of(word_file("first", *pages, *numbers))).pagination.pages
    assert labels_of(labels) == ["1", "2", "3", "4", "5", "6"]


# --- what is refused ---------------------------------------------------------------------------


def test_no_words_say_so() -> None:
    assert "no text" in refusal(word_file())


def test_an_archive_that_unpacks_to_far_more_is_refused() -> None:
    bomb = with_member(word_file("a"), "word/media/image1.png", b"\0" * 20_000_000)
    assert "unpacks to far more" in refusal(bomb)
    many = io.BytesIO(word_file("a"))
    with zipfile.ZipFile(many, "a") as archive:
        for number in range(5_001):
            archive.writestr(f"word/{number}", b"")
    assert "unpacks to far more" in refusal(many.getvalue())


def test_a_size_that_is_lied_about_is_refused() -> None:
    data = with_member(word_file("a"), "word/comments.xml", b"<a>" + b" " * 9_000_000 + b"</a>")
    lied = data.replace((9_000_007).to_bytes(4, "little"), (7).to_bytes(4, "little"))
    assert lied != data
    assert "damaged" in refusal(lied)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_xml_with_entities_is_refused(tmp_path: Path, encoding: str) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("the secret")
    dtd = f'<!DOCTYPE x [<!ENTITY e SYSTEM "{secret.as_uri()}">]>'
    with zipfile.ZipFile(io.BytesIO(word_file("a"))) as archive:
        xml = archive.read(MAIN)
    root = xml[xml.index(b"<w:document") :].decode().replace(">a<", ">&e;<")
    made = f'<?xml version="1.0" encoding="{encoding}"?>{dtd}{root}'.encode(encoding)
    assert "defines entities" in refusal(changed(word_file("a"), MAIN, xml, made))


def test_pictures_and_templates_elsewhere_are_not_fetched(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("a connection was made")

    monkeypatch.setattr("socket.socket.connect", refuse)
    link = (
        b'<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/'
        b'relationships/footnotes" Target="http://example.invalid/n.xml" TargetMode="External"/>'
    )
    rels = "word/_rels/document.xml.rels"
    data = changed(word_file("a"), rels, b"</Relationships>", link + b"</Relationships>")
    assert source_of(data).text == "a\n"


def test_macros_are_refused_or_never_looked_at() -> None:
    data = with_member(word_file("a"), "word/vbaProject.bin", b"\xd0\xcf\x11\xe0")
    assert source_of(data).text == "a\n"
    plain = b"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    macro = b"application/vnd.ms-word.document.macroEnabled.main+xml"
    assert "with macros" in refusal(changed(data, "[Content_Types].xml", plain, macro))


def test_other_packages_and_damage_say_so() -> None:
    data = word_file("a")
    plain = b"wordprocessingml.document.main+xml"
    sheet = changed(data, "[Content_Types].xml", plain, b"spreadsheetml.sheet.main+xml")
    assert "save it as DOCX" in refusal(sheet)
    assert "damaged" in refusal(data[: len(data) // 2])
    assert "damaged" in refusal(changed(data, MAIN, b"<w:body>", b"<w:body"))
    assert "damaged" in refusal(changed(data, "_rels/.rels", b'officeDocument"', b'other"'))


SOUND = word_file(paragraph(run("So it is."), note(1), run("next", BREAK)), footnotes=["See Doe."])


@settings(max_examples=100)
# a member's name that says it is UTF-8 and is not
@example([(7, 0x08), (30, 0xFF)])
@given(st.lists(st.tuples(st.integers(4, len(SOUND) - 1), st.integers(0, 255)), max_size=5))
def test_any_damage_is_text_or_a_refusal(changes: list[tuple[int, int]]) -> None:
    data = bytearray(SOUND)
    for at, byte in changes:
        data[at] = byte
    try:
        source = source_of(bytes(data))
    except InputError:
        return
    assert source.text
    build(source)
