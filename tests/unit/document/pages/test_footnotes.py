"""Which lines are footnotes, and where their marks are."""

from __future__ import annotations

import pytest

from citecheck.document.build import build
from citecheck.model.document import Section, SectionKind, Source

_NUMBERS = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]


def _notes(text: str) -> tuple[str, list[Section]]:
    document = build(Source(text, "x.txt"))
    return document.view, [s for s in document.sections if s.kind is SectionKind.FOOTNOTE]


def _fill(page: int, part: str) -> str:
    """Lines that recur on no other page: those would be running heads."""
    return "".join(
        f"The {part} of page {_NUMBERS[page]} has a line {word} that says this.\n"
        for word in _NUMBERS[:4]
    )


def _page(body: str, notes: str, number: int) -> str:
    head, foot = _fill(number, "head"), _fill(number, "foot")
    return f"{head}{body}\n{foot}\n\n{notes}\n\n{number}\n"


def test_notes_leave_the_sentence_that_they_interrupt() -> None:
    first = f"{_fill(1, 'head')}This is the rule,1 and it has\n\n1 A note of two\nlines stands here.\n\n1\n"
    second = f"been so for long.\n{_fill(2, 'foot')}\n2\n"
    third = f"{_fill(3, 'head')}\n3\n"
    view, (note,) = _notes("\f".join([first, second, third]))
    assert "This is the rule, and it has been so for long." in view
    assert note.span.of(view) == "A note of two lines stands here."
    assert note.label == "1"


@pytest.mark.parametrize("start", ["1 See", "1See", "1  See", "¹ See", "¹See", "1\nSee"])
def test_ways_to_set_the_number(start: str) -> None:
    mark = "¹" if "¹" in start else "1"
    text = "\f".join(
        [_page(f"This is the rule.{mark} It stands.", f"{start} the record.", 4), _page("", "", 5)]
    )
    view, notes = _notes(text)
    assert [note.span.of(view) for note in notes] == ["See the record."]


@pytest.mark.parametrize("cited", ["500 U.S. 1 (1991)", "387 U.S. 1, 13", "12 Wall. 1 (1870)"])
def test_page_of_a_citation_is_no_mark(cited: str) -> None:
    text = f"The rule.1 Then Doe v. Roe, {cited}. It stands.\n\n1 See the record.\n\nMore.\n"
    view, _ = _notes(text)
    assert f"The rule. Then Doe v. Roe, {cited}. It stands." in view


def test_mark_is_no_text() -> None:
    view, _ = _notes(
        _page("This is the rule.1 It stands.", "1 See the record.", 1) + "\f" + _fill(2, "head")
    )
    assert "This is the rule. It stands." in view


def test_anchor_is_where_the_mark_was() -> None:
    text = _page("This is the rule.1 It stands.", "1 See the record.", 1) + "\f" + _fill(2, "head")
    view, (note,) = _notes(text)
    assert note.anchor is not None
    assert view[: note.anchor].endswith("This is the rule.")


def test_several_notes_on_a_page() -> None:
    body = "This is the rule.1 It has been the rule for many years.2 It stands to this very day.3"
    notes = "1 The first note.\n2 The second note.\n3 The third note."
    view, found = _notes(_page(body, notes, 1) + "\f" + _page("", "", 2))
    assert [n.span.of(view) for n in found] == [
        "The first note.",
        "The second note.",
        "The third note.",
    ]


def test_note_that_runs_over_to_the_next_page() -> None:
    first = _page("This is the rule.1 It stands.", "1 This note is so long that it does not", 1)
    second = f"{_fill(2, 'head')}{_fill(2, 'foot')}\n\n\nend on its page, but on\nthe one behind it.\n\n2\n"
    view, (note,) = _notes(f"{first}\f{second}\f{_fill(3, 'head')}\n\n3\n")
    assert note.span.of(view).endswith(
        "that it does not end on its page, but on the one behind it."
    )


@pytest.mark.parametrize(
    "text",
    [
        "1. The first point.\n\n2. The second point.\n\n3. The third point.\n",
        "The list has\n\n1 apple\n\n2 pears\n",
        "In 2019 there were 14 of them.\n\n14 Days later there were none.\n",
    ],
)
def test_lists_and_numbers_are_no_notes(text: str) -> None:
    assert _notes(text)[1] == []


def test_notes_between_paragraphs_of_a_text_without_pages() -> None:
    text = "This is the rule.1 It stands.\n\n1 See the record.\n\nThe next paragraph is here.\n"
    view, (note,) = _notes(text)
    assert note.span.of(view) == "See the record."
    assert "It stands.\nThe next paragraph is here." in view


def test_marks_behind_short_sentences() -> None:
    body = "This is the rule.1 It is old.2 It stands.3"
    _, notes = _notes(_page(body, "1 Doe said so.\n\n2 Roe said so.\n\n3 Poe said so.", 1))
    assert len(notes) == 3


_LISTED = """\
TABLE OF AUTHORITIES

Cases

Pearson v. Callahan,
     555 U.S. 223 (2009){}

People v. Cornejo,
     3 Cal.App.5th 36 (2016)..........................20

People v. Curtis,
     70 Cal.2d 347 (1969).............................16

{}ARGUMENT

The rule is old.3 It stands.
"""


@pytest.mark.parametrize("page", ["...........................3", "\n          3"])
@pytest.mark.parametrize("behind", ["", "i\n\f"])
def test_the_tables_have_no_notes(page: str, behind: str) -> None:
    document = build(Source(_LISTED.format(page, behind), "x.txt"))
    assert "3 Cal.App.5th 36 (2016)..........................20" in [
        line.text for line in document.table_lines
    ]
    assert [s.kind for s in document.sections] == [SectionKind.BODY]


def test_a_note_below_the_table_is_one() -> None:
    text = f"{_LISTED.format('........3', '')}\n3 See the record, which is long.\n\nMore.\n"
    view, notes = _notes(text)
    assert [note.span.of(view) for note in notes] == ["See the record, which is long."]


@pytest.mark.parametrize("mark", ["1/", " 1/", "[1]", "1"])
@pytest.mark.parametrize("start", ["1/\n     See", "1/ See", "[1] See", "[1]\nSee"])
def test_numbers_with_a_sign_behind_or_around_them(mark: str, start: str) -> None:
    text = _page(f"This is the rule.{mark} It stands.", f"{start} the record.", 4)
    view, notes = _notes(f"{text}\f{_page('', '', 5)}")
    assert [note.span.of(view) for note in notes] == ["See the record."]
    assert "This is the rule. It stands." in view


@pytest.mark.parametrize("alone", ["5/", "5"])
@pytest.mark.parametrize(
    ("cut", "rest"),
    [("Doe v. Roe (1940) 42 Cal.App.2d", "166."), ("42 Cal.App.2d 166, 437-", "438.")],
)
def test_a_note_amid_a_citation_needs_no_mark(alone: str, cut: str, rest: str) -> None:
    first = f"{_fill(1, 'head')}So it is: {cut}\n\n\n{alone}\n     The note is short.\n\n1\n"
    view, notes = _notes("\f".join([first, f"{rest}\n{_fill(2, 'foot')}\n2\n", _page("", "", 3)]))
    assert [note.span.of(view) for note in notes] == ["The note is short."]
    assert f"{cut} {rest}" in view or f"{cut}{rest}" in view


@pytest.mark.parametrize(
    "lines",
    [
        "So it is: Doe v. Roe (1940) 42 Cal.App.2d\n5\n(disapproved).",  # the page of the report
        "The court has said so in the year 1940 and\n5\nThe note is short.",
        "It is so. [5] The note is short.",
        "It is 3/4 of the record.\n[a] The rest is short.",
    ],
)
def test_numbers_that_begin_no_note(lines: str) -> None:
    _, notes = _notes(f"{_fill(1, 'head')}{lines}\n\n1\n\f{_page('', '', 2)}\f{_page('', '', 3)}")
    assert notes == []


@pytest.mark.parametrize(("mark", "start"), [("*", "* See"), ("†", "†  See"), ("**", "** See")])
def test_signs_for_a_number(mark: str, start: str) -> None:
    text = _page(f"This is the rule.{mark} It stands.", f"{start} the record.", 4)
    # a note without a number counts for none
    view, notes = _notes(f"{text}\f{_page('And so.1 It is.', '1 See it.', 5)}")
    assert [(note.label, note.span.of(view)) for note in notes] == [
        (mark, "See the record."),
        ("1", "See it."),
    ]
    assert "This is the rule. It stands." in view


@pytest.mark.parametrize(
    ("mark", "start"),
    [
        ("*", "* See the record.\n* See the brief."),  # a list
        ("*one* and two*", "* See the record."),  # emphasis
        ("", "* See the record."),
        ("1", "1. See the record."),  # a paragraph of a list
        ("1", "1. The Record Is Long\n\nSo it is."),  # a heading
    ],
)
def test_signs_and_points_that_begin_no_note(mark: str, start: str) -> None:
    text = _page(f"This is the rule.{mark} It stands.", start, 4)
    _, notes = _notes(f"{text}\f{_page('', '', 5)}")
    assert notes == []


def test_a_note_in_the_midst_of_a_sentence_ends_with_its_paragraph() -> None:
    text = (
        "The lessee paid late and his papers show all the marks of pleadings, which1\n\n"
        "1 He gave up his claim for the rent of the first three months of the year, as the lessor\n"
        "says, and so it is dismissed.\n"
        "have long been condemned by this court (citing Orrin v. Palm County\n\n"
        "Tapley’s Off., 792 F.3d 1313 (11th Cir. 2015)). The rest of it stands as it was pleaded.\n"
    )
    document = build(Source(text, "x.txt"))
    (note,) = document.sections[1:]
    assert note.span.of(document.view).endswith("it is dismissed.")
    assert "which have long been condemned" in document.view
    assert "Orrin v. Palm County Tapley's Off., 792 F.3d 1313" in document.view


@pytest.mark.parametrize("rule", ["_______________", "---------------", "———————"])
def test_the_rule_above_the_notes_is_no_page_of_a_citation_that_breaks_off(rule: str) -> None:
    first = (
        f"{_fill(1, 'head')}The levy was void.1 So it was in Marlow v. Tate, 512 U.S.\n"
        f"{rule}\n1 See also Alder v. Birch, 500 U.S. 20 (1991).\n\n1\n"
    )
    second = f"100 (1994). The remedy is plain.\n{_fill(2, 'head')}\n2\n"
    document = build(Source(f"{first}\f{second}", "x.txt"))
    assert "512 U.S. 100 (1994)" in " ".join(document.view.split())


def test_notes_numbered_with_a_dot_run_over_to_the_next_page() -> None:
    """As WeasyPrint and lists of HTML number them."""
    notes = "1. See the record.\n2. The court asked what they could have\nspoken to, and whether"
    text = "\f".join(
        [
            _page("This is the rule.¹ It stands.² All agree.", notes, 4),
            f"{_fill(5, 'head')}Another line is here.\n\nanybody had told them\nof it.\n\n5\n",
        ]
    )
    view, found = _notes(text)
    assert [note.span.of(view) for note in found] == [
        "See the record.",
        "The court asked what they could have spoken to, and whether anybody had told them of it.",
    ]


@pytest.mark.parametrize(
    ("body", "notes"),
    [
        ("This is the rule.¹ It has parts:\n\n1. The first one.\n2. The second one.", "¹ A note."),
        ("This is the rule.1 It has parts:\n\n1. The first one.\n2. The second one.", "1 A note."),
        ("This is the rule. It has parts:\n\n1. The first one.\n2. The second one.", ""),
        ("Three are sold.³ They are:\n\n1. One.\n2. Two.\n3. The third one.", "³ A note."),
    ],
)
def test_a_list_in_the_text_is_no_note(body: str, notes: str) -> None:
    view, found = _notes("\f".join([_page(body, notes, 4), _page("", "", 5)]))
    assert [note.span.of(view) for note in found] in ([], ["A note."])
