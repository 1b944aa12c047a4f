"""PDF: laid out as printed, marks of notes apart from numbers; one clear line where it fails."""

from __future__ import annotations

import io

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.unit.document.readers.pdf_files import IMAGE, LOCKED, TALL_BOX, Put, down, pdf
from tests.unit.whole import labels_of, listed

from citecheck.document.build import build
from citecheck.document.readers.pdf.words import spelled as spelled_out
from citecheck.document.readers.read import read
from citecheck.model.document import Gap, PaginationSource, SectionKind, Source
from citecheck.model.errors import ExitCode, InputError

WORDS = "It is so ordered, and more words follow on this line."
CLOCKWISE = (0, -1, 1, 0)
ANTICLOCKWISE = (0, 1, -1, 0)


def given_pages(*pages: list[Put | bytes], **options: object) -> Source:
    return read("-", io.BytesIO(pdf(pages, **options)))


def lines(*puts: Put | bytes) -> list[str]:
    """The lines of a page of these words, without its form feed."""
    text = given_pages(list(puts)).text
    assert text.endswith("\n\f")
    return text[:-2].split("\n")


def refusal(data: bytes) -> str:
    with pytest.raises(InputError) as caught:
        read("-", io.BytesIO(data))
    assert caught.value.exit_code is ExitCode.UNREADABLE
    message = str(caught.value)
    assert message.startswith("standard input: ")
    assert "\n" not in message
    return message


# --- layout --------------------------------------------------------------------------------


def test_lines_keep_their_order_indentation_and_gaps() -> None:
    found = lines(
        Put(300, 40, "7"),  # drawn first, stands last
        *down(["The first line of it,", "and the second one."]),
        Put(108, 692, "Indented by half an inch."),
        Put(72, 640, "Far below"),
        Put(400, 640, "far right"),
    )
    assert found[:2] == ["The first line of it,", "and the second one."]
    assert found[2].lstrip() == "Indented by half an inch."
    assert 4 <= len(found[2]) - len(found[2].lstrip()) <= 9
    assert found[3] == ""
    below = next(line for line in found if line.startswith("Far below"))
    assert below.endswith("far right")
    assert below.count(" ") > 30
    assert found[-1].strip() == "7"


def test_each_page_is_ended_by_a_form_feed_the_last_and_empty_ones_too() -> None:
    source = given_pages(down([WORDS]), [], down([WORDS]), [])
    assert source.text == f"{WORDS}\n\f\f{WORDS}\n\f\f"
    assert source.media_type == "application/pdf"
    assert source.notices == ()


def test_a_leader_and_its_page_stay_on_their_line() -> None:
    found = lines(
        *down(["TABLE OF AUTHORITIES", "Doe v. Roe, 1 U.S. 2 (1800)"]),
        Put(230, 706, ". . . . . . . . . . . ."),
        Put(440, 706, "12, 14"),
    )
    assert found[1].startswith("Doe v. Roe, 1 U.S. 2 (1800)")
    assert ". . . . ." in found[1]
    assert found[1].endswith(" 12, 14")


def test_single_and_wide_spacing() -> None:
    assert lines(*down(["One line", "two lines"], step=14)) == ["One line", "two lines"]
    assert lines(*down(["One line", "two lines"], step=19)) == ["One line", "two lines"]
    assert lines(*down(["One line", "two lines"], step=24)) == ["One line", "", "two lines"]
    assert lines(*down(["One line", "two lines"], step=300)) == ["One line", *[""] * 3, "two lines"]


def test_numbers_of_pleading_paper_are_left_out() -> None:
    numbers = [Put(54 if n > 9 else 60, 744 - 24 * n, str(n)) for n in range(1, 29)]
    found = lines(*numbers, *down(["See Doe v. Roe,", "12 U.S. 5 (1800)."], x=108, step=24))
    assert found == ["See Doe v. Roe,", "", "12 U.S. 5 (1800)."]


def test_numbers_of_pleading_paper_drawn_letter_by_letter_are_left_out() -> None:
    numbers = [
        Put(60 + 6 * place, 744 - 24 * n, digit)
        for n in range(1, 29)
        for place, digit in enumerate(f"{n:2}")
        if digit != " "
    ]
    found = lines(*numbers, *down(["See Doe v. Roe,", "12 U.S. 5 (1800)."], x=108, step=24))
    assert found == ["See Doe v. Roe,", "", "12 U.S. 5 (1800)."]


def test_a_short_column_of_numbers_stays() -> None:
    numbers = [Put(72, 720 - 14 * n, str(n)) for n in range(1, 9)]
    assert lines(*numbers, Put(108, 706, "first line")) == ["1       first line", *"2345678"]


def test_a_hyphen_at_a_line_end_stays_a_hyphen() -> None:
    found = lines(*down(["The question is one of juris-", "diction and of nothing else."]))
    assert found == ["The question is one of juris-", "diction and of nothing else."]
    source = given_pages(down(["The question is one of juris-", "diction and of nothing else."]))
    assert "one of jurisdiction and" in build(source).view


def test_lines_whose_font_has_a_box_far_taller_than_its_letters_stay_apart() -> None:
    puts = [
        Put(72 + 130 * (row % 2), 720 - 14 * row, "Nelson v. Oates", font=("F2", TALL_BOX)[row % 2])
        for row in range(6)
    ]
    assert [line.strip() for line in lines(*puts)] == ["Nelson v. Oates"] * 6


def test_words_of_a_font_with_a_tall_box_stand_in_the_line_of_the_others() -> None:
    puts = [
        Put(x, 720 - 14 * row, words, font=font)
        for row, year in enumerate(("1971", "1984", "1996", "2003"))
        for x, words, font in ((72, f"Roe {row} v. Poe,", "F2"), (160, f"{year}.", TALL_BOX))
    ]
    assert [" ".join(line.split()) for line in lines(*puts)] == [
        "Roe 0 v. Poe, 1971.", "Roe 1 v. Poe, 1984.", "Roe 2 v. Poe, 1996.", "Roe 3 v. Poe, 2003."
    ]  # fmt: skip


def test_a_small_stamp_beside_larger_lines_keeps_its_own_lines() -> None:
    puts = [
        Put(72, 669, "For the", size=14), Put(72, 652, "State of Texas", size=14),
        Put(330, 664, "1st", size=10), Put(346, 664, "COURT OF APPEALS", size=10),
        Put(340, 654, "HOUSTON, TEXAS", size=10),
    ]  # fmt: skip
    found = [" ".join(line.split()) for line in lines(*down([WORDS] * 3), *puts) if line]
    assert "1st COURT OF APPEALS" in found


@pytest.mark.parametrize("aside", [0.0, 0.4])
def test_words_that_are_printed_twice_in_one_place_are_read_once(aside: float) -> None:
    """As where recognised text lies below the printed one, or a shadow beside it."""
    # PDFium itself leaves out what follows soon behind its like
    text = [f"{number}, {number}: a plea in equity, I doubt, 512 F.3d 641." for number in range(30)]
    assert lines(*down(text), *down(text, x=72 + aside)) == text


def test_words_set_in_pieces_are_one_word() -> None:
    small = [Put(72, 700, "C"), Put(80.1, 700, "ASES", size=9), Put(72, 660, "and other words.")]
    assert lines(*small)[0] == "CASES"


def test_italics_that_lean_over_the_gap_are_words_of_their_own() -> None:
    found = lines(Put(72, 700, "State of ", font="F2"), Put(115, 700, "Ohio is a party."))
    assert found == ["State of Ohio is a party."]


# --- direction and edges ---------------------------------------------------------------------


def test_what_runs_up_the_margin_or_stands_off_the_page_is_left_out() -> None:
    found = lines(
        *down([WORDS]),
        Put(20, 300, "Received in the clerk's office", angle=ANTICLOCKWISE),
        Put(700, 400, "off the page"),
        Put(72, -40, "below the page"),
    )
    assert found == [WORDS]


@pytest.mark.parametrize(
    ("angle", "places"),
    [
        (ANTICLOCKWISE, [(100, 72), (114, 72)]),
        (CLOCKWISE, [(114, 700), (100, 700)]),
        ((-1, 0, 0, -1), [(500, 100), (500, 114)]),
    ],
)
def test_a_page_set_sideways_is_read_along_its_lines(
    angle: tuple[int, int, int, int], places: list[tuple[int, int]]
) -> None:
    puts = [
        Put(x, y, words, angle=angle)
        for (x, y), words in zip(places, ["First the one line", "then the other"], strict=True)
    ]
    assert lines(*puts) == ["First the one line", "then the other"]


@pytest.mark.parametrize("shear", [0.21, 0.3333, 0.5])
def test_words_whose_italics_are_feigned_by_shearing_are_read(shear: float) -> None:
    aslant = Put(72, 660, "Doe v. Roe, 1 F.3d 2, is no bar.", angle=(1, 0, shear, 1))
    assert [line for line in lines(*down([WORDS]), aslant) if line] == [WORDS, aslant.words]


def test_a_stamp_across_the_page_is_left_out() -> None:
    stamp = Put(200, 300, "not for publication", angle=(0.94, 0.34, -0.34, 0.94))
    assert lines(*down([WORDS]), stamp) == [WORDS]


# --- marks of notes ----------------------------------------------------------------------------


def test_marks_of_notes_are_superscript_digits() -> None:
    found = lines(
        Put(72, 700, "That is the law."),
        Put(146.2, 704.5, "11", size=7.5),
        Put(157, 700, "The next case is 42 U.S. 5."),
        Put(72, 104.5, "11", size=6),
        Put(82, 100, "See id. at 5, and 410 U.S. 113.", size=10),
    )
    assert found[0] == "That is the law.¹¹ The next case is 42 U.S. 5."
    assert found[-1] == "¹¹ See id. at 5, and 410 U.S. 113."


def test_a_mark_glued_to_its_word_is_told_by_size_and_height() -> None:
    raised = b"BT /F1 12 Tf 72 700 Td (It was law\x94) Tj /F1 7 Tf 5 Ts (3) Tj 0 Ts ET\n"
    number = Put(72, 680, "in F.3d and the year2000 or 5th Cir.")
    assert lines(raised, number) == ["It was law”³", "in F.3d and the year2000 or 5th Cir."]


def test_small_print_in_a_row_of_its_own_is_no_mark() -> None:
    found = lines(*down([WORDS, WORDS]), Put(72, 660, "12", size=7), Put(72, 640, "Ch. 3", size=7))
    assert [line for line in found if line][-2:] == ["12", "Ch. 3"]


def test_a_raised_ordinal_stays_letters() -> None:
    found = lines(*down([WORDS], y=740), Put(72, 700, "5"), Put(78.1, 704, "th", size=7),
                  Put(90, 700, "Circuit precedent"))  # fmt: skip
    assert found[-1] == "5th Circuit precedent"


# --- through the structure of the document -----------------------------------------------------


def paper(number: str, *extra: Put) -> list[Put | bytes]:
    return [*down([WORDS] * 5, step=24), *extra, Put(300, 40, number)]


def test_pages_are_pdf_pages_and_labels_are_the_printed_numbers() -> None:
    pages = [paper("i"), paper("ii"), paper("1"), paper("2"), paper("3")]
    pagination = build(given_pages(*pages)).pagination
    assert pagination.source is PaginationSource.PDF
    assert pagination.physical
    assert labels_of(pagination.pages) == ["i", "ii", "1", "2", "3"]


def test_page_labels_of_the_file_stand_in_for_printed_numbers_only() -> None:
    tree = "0 << /S /r >> 2 << /S /D >>"
    bare = [down([WORDS] * 4) for _ in range(4)]
    source = given_pages(*bare, labels=tree)
    assert listed(source.page_labels) == ("i", "ii", "1", "2")
    assert labels_of(build(source).pagination.pages) == ["i", "ii", "1", "2"]
    printed = given_pages(*(paper(str(n)) for n in (5, 6, 7, 8)), labels=tree)
    assert labels_of(build(printed).pagination.pages) == ["5", "6", "7", "8"]


@pytest.mark.parametrize("labels", [None, "0 << /S /D >>"])
def test_labels_that_only_count_the_pages_say_nothing(labels: str | None) -> None:
    source = given_pages(down([WORDS]), down([WORDS]), labels=labels)
    assert source.page_labels is None
    pagination = build(source).pagination
    assert pagination.source is PaginationSource.PDF
    assert labels_of(pagination.pages) == [None, None]


@pytest.mark.parametrize("raised_in_note", [True, False])
def test_a_note_at_the_foot_is_found_by_its_mark(raised_in_note: bool) -> None:
    mark = Put(72, 104, "1", size=6) if raised_in_note else Put(72, 100, "1", size=10)
    note = (mark, Put(80, 100, "See Doe v. Roe, 1 U.S. 2 (1800).", size=10))
    cited = (Put(72, 560, "So it is."), Put(115.6, 564.5, "1", size=7.5), Put(122, 560, "And on."))
    document = build(given_pages(paper("1", *cited, *note), paper("2"), paper("3")))
    found = [part for part in document.sections if part.kind is SectionKind.FOOTNOTE]
    assert [document.view[part.span.start : part.span.end] for part in found] == [
        "See Doe v. Roe, 1 U.S. 2 (1800)."
    ]
    assert "So it is. And on." in document.view


# --- what cannot be read ---------------------------------------------------------------------


def test_an_encrypted_file_says_so() -> None:
    assert "encrypted" in refusal(pdf([down([WORDS])], trailer=LOCKED))


@pytest.mark.parametrize("data", [b"%PDF-1.7\n%\xe2\xe3", b"%PDF-1.4 and nothing else"])
def test_a_damaged_file_says_so(data: bytes) -> None:
    assert "damaged PDF" in refusal(data)


def test_attached_files_are_named() -> None:
    attached = "/Names << /EmbeddedFiles << /Names [(a.pdf) << /Type /Filespec /F (a.pdf) >>] >> >>"
    assert refusal(pdf([[]], catalog=attached)) == (
        "standard input: there is no text in this PDF but in the files attached to it; save the "
        "brief out of it"
    )
    assert given_pages(down([WORDS]), catalog=attached).notices == (
        "the file attached to the PDF is not read",
    )


def test_half_a_file_is_read_or_refused_but_not_a_fault() -> None:
    whole = pdf([down([WORDS]), down([WORDS])])
    assert "damaged PDF" in refusal(whole[: len(whole) // 3])


def test_a_scan_says_so_even_with_a_stamp_of_the_court() -> None:
    stamp = Put(72, 770, "Case 3:21-cv-00123 Document 45 Filed 01/02/22 Page 1 of 2")
    assert "without a text layer" in refusal(pdf([[IMAGE], [IMAGE]]))
    assert "(OCR)" in refusal(pdf([[IMAGE, stamp], [IMAGE, stamp]]))


def test_a_scan_with_a_text_layer_is_read() -> None:
    source = given_pages([IMAGE, *down([WORDS] * 5)])
    assert source.text.count(WORDS) == 5
    assert source.notices == ()


def invisible(*puts: Put) -> list[bytes]:
    return [b"q 3 Tr\n", *(put.drawn() for put in puts), b"Q\n"]


def test_invisible_text_over_an_image_comes_from_recognition() -> None:
    text = down([WORDS] * 8)
    stamp = Put(72, 770, "Case 3:21-cv-00123 Document 45 Filed 01/02/22 Page 1 of 2")
    pages = [[IMAGE, stamp, *invisible(*text)], [*text], [IMAGE, *text], [*invisible(*text)]]
    source = given_pages(*pages)
    assert source.text.count(WORDS) == 8 * len(pages)
    assert source.recognised == {0}


def test_a_recognised_page_of_two_lines_is_read_and_no_scan() -> None:
    source = given_pages(
        [IMAGE, *invisible(*down([WORDS] * 8))], [IMAGE, *invisible(*down([WORDS]))]
    )
    assert source.recognised == {0, 1}
    assert (source.notices, dict(source.gaps)) == ((), {})


def test_no_text_at_all_says_so() -> None:
    assert "no text" in refusal(pdf([[], []]))
    assert "no text" in refusal(pdf([[Put(72, 700, "12")]]))


def test_letters_without_meaning_say_so() -> None:
    assert "(OCR)" in refusal(pdf([down([WORDS])], unmapped=True))


GARBLED = "WKDW\x03RQ\x03'HFHPEHU\x03\x15\x0f\x03\x15\x13\x14\x1c"


def test_garbled_text_says_so() -> None:
    said = refusal(pdf([down([WORDS]), down([GARBLED] * 4), down([GARBLED] * 4)]))
    assert "garbled text on pages 2-3" in said
    assert "ocrmypdf" in said


def test_a_garbled_page_among_others_is_named() -> None:
    source = given_pages(down([WORDS] * 5), down([WORDS] * 5), down([GARBLED] * 4))
    assert source.notices == (
        "garbled, because set in a font without a Unicode map: page 3 of the file",
    )
    assert source.gaps == {2: Gap.GARBLED}


def numbered(*blank: int) -> list[Put | bytes]:
    """Pleading paper with words on all lines but some."""
    numbers = [Put(40, 744 - 24 * n, str(n)) for n in range(1, 29)]
    return [*numbers, *(Put(72, 744 - 24 * n, WORDS) for n in range(1, 29) if n not in blank)]


@pytest.mark.parametrize(
    ("page", "gap"),
    [
        (numbered(), None),
        (numbered(9, 10, 11), None),
        (numbered(9, 10, 11, 12), Gap.BLANK_LINES),
        (numbered(1, 2, 3, 4, 5), Gap.BLANK_LINES),
        (numbered(24, 25, 26, 27, 28), None),
        ([*numbered(24, 25, 26, 27, 28), Put(300, 60, "REPLY BRIEF")], None),
        ([*numbered(8, 9, 10, 11, 12), Put(72, 744 - 24 * 10 - 12, WORDS)], None),
        ([], Gap.EMPTY),
        ([IMAGE], Gap.EMPTY),
        ([IMAGE, Put(72, 770, "Seen by the clerk.")], Gap.EMPTY),
    ],
)
def test_what_is_not_wholly_readable(page: list[Put | bytes], gap: Gap | None) -> None:
    document = build(given_pages(numbered(), page, numbered()))
    assert [page.gap for page in document.pagination.pages] == [None, gap, None]


def test_pages_that_are_scanned_are_named() -> None:
    text, image = down([WORDS] * 5), [IMAGE]
    source = given_pages(text, image, text, image, image, image)
    assert source.notices == (
        "not read, because scanned without a text layer: pages 2, 4-6 of the file",
    )
    assert given_pages(text, image).notices[0].endswith(": page 2 of the file")


# --- anything ----------------------------------------------------------------------------------

SOUND = pdf([[*down([WORDS] * 3), Put(72, 100, "1", size=6)], [IMAGE]], labels="0 << /S /r >>")


@settings(max_examples=150)
@given(st.lists(st.tuples(st.integers(9, len(SOUND) - 1), st.integers(0, 255)), max_size=12))
def test_any_damage_is_text_or_a_refusal(changes: list[tuple[int, int]]) -> None:
    data = bytearray(SOUND)
    for at, byte in changes:
        data[at] = byte
    try:
        source = read("-", io.BytesIO(bytes(data)))
    except InputError:
        return
    assert source.text.endswith("\f")
    build(source)


@settings(max_examples=60)
@given(
    st.lists(
        st.builds(
            Put,
            st.floats(-1e9, 1e9),
            st.floats(-1e9, 1e9),
            st.text("ab1 .", min_size=1, max_size=9),
            st.sampled_from([0, 0.001, 7, 12, 1e6]),
            st.sampled_from([(1, 0, 0, 1), (0, 1, -1, 0), (0, 0, 0, 0), (-1, 0, 0, 1)]),
        ),
        max_size=12,
    )
)
def test_no_place_or_size_is_too_strange(puts: list[Put]) -> None:
    text = given_pages([*down([WORDS] * 2), *puts]).text
    assert max(map(len, text.split("\n"))) < 10_000


# --- signs and numbers of other programs ---------------------------------------------------


def test_signs_that_tex_keeps_under_numbers_of_its_own() -> None:
    """pdfTeX with fonts that are pictures of letters: dashes, ligatures and section signs."""
    printed = "See Du\x1eeld, 318, 322\x1523; \x1cled under 42 U.S.C. \x9f 1983."
    assert spelled_out(printed) == "See Duﬃeld, 318, 322–23; ﬁled under 42 U.S.C. § 1983."
    for of_other_fonts in ("line\r\nline", "In any event\x1f the", "a \x15 b", "\x9f"):
        assert spelled_out(of_other_fonts) == of_other_fonts


@pytest.mark.parametrize(
    ("garbled", "spelled"),
    [
        ("Du昀케eld", "Dufﬁeld"),
        ("昀椀rst", "first"),
        ("a昀琀er", "after"),
        ("Plainti昀昀", "Plaintiff"),
        ("昀椀", "昀椀"),
    ],
)
def test_ligatures_whose_bytes_ghostscript_turned_round(garbled: str, spelled: str) -> None:
    assert spelled_out(garbled) == spelled


_PROSE = (
    "The board sat in June and kept no",
    "minutes of what was said by whom.",
    "Nobody who came can say who spoke",
    "or whether there was a vote at all.",
)


def _numbered(first: int, *foot: Put) -> list[str]:
    numbers = [Put(45, 720 - 24 * k, str(first + k)) for k in range(len(_PROSE))]
    return [line.strip() for line in lines(*numbers, *down(_PROSE, step=24), *foot) if line]


def test_numbers_beside_the_lines_of_a_page_that_is_not_full() -> None:
    """LibreOffice numbers the lines there are, and those of the foot from 1 again."""
    assert _numbered(1) == [*_PROSE]
    assert _numbered(1, Put(300, 40, "ii")) == [*_PROSE, "ii"]
    assert _numbered(1, Put(45, 40, "1"), Put(300, 40, "ii")) == [*_PROSE, "ii"]
    assert _numbered(29, Put(45, 40, "1"), Put(300, 40, "ii")) == [*_PROSE, "ii"]


def test_the_numbers_of_a_list_are_words() -> None:
    """Other lines have none, or the numbers do not begin with one."""
    heading = Put(72, 760, "INDEX OF EXHIBITS")
    assert _numbered(1, heading)[1].split()[0] == "1"
    assert _numbered(12, Put(300, 40, "ii"))[0].split()[0] == "12"
