"""Notes of HTML, as the programs that save it write them: each stands behind the paragraph of its mark."""

from __future__ import annotations

import pytest

from citecheck.document.readers.html import html_to_text

_SEE = "<p>The rule is old.{0} Nobody doubts it, not even the board.{1} It holds.</p><p>More.</p>"
_READ = """The rule is old.¹ Nobody doubts it, not even the board.² It holds.

¹ See Doe.

² See Coe, and Poe.
Again.

More."""


def _marks(pattern: str) -> str:
    return _SEE.format(pattern.format(1), pattern.format(2))


_PANDOC = _marks(
    '<a href="#fn{0}" class="footnote-ref" id="fnref{0}" role="doc-noteref"><sup>{0}</sup></a>'
) + (
    '<section id="footnotes" class="footnotes footnotes-end-of-document"><hr /><ol>'
    '<li id="fn1"><p>See Doe.<a href="#fnref1" class="footnote-back">↩︎</a></p></li>'
    '<li id="fn2"><p>See Coe, and Poe.</p><p>Again.<a href="#fnref2">↩︎</a></p></li></ol></section>'
)
_WORD = _marks(
    '<a style=\'mso-footnote-id:ftn{0}\' href="#_ftn{0}" name="_ftnref{0}" title=""><span '
    "class=MsoFootnoteReference><span style='mso-special-character:footnote'>"
    "<![if !supportFootnotes]><span class=MsoFootnoteReference>[{0}]</span><![endif]></span></span></a>"
) + (
    "<div style='mso-element:footnote-list'><br clear=all><hr align=left size=1 width=\"33%\">"
    "<div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a href=\"#_ftnref1\" "
    'name="_ftn1"><span>[1]</span></a> See Doe.</p></div>'
    "<div style='mso-element:footnote' id=ftn2><p class=MsoFootnoteText><a href=\"#_ftnref2\" "
    'name="_ftn2"><span>[2]</span></a> See Coe, and\nPoe.</p><p>Again.</p></div></div>'
)
_GOOGLE = _marks('<sup><a href="#ftnt{0}" id="ftnt_ref{0}">[{0}]</a></sup>') + (
    '<hr class="c4"><div><p class="c2"><a href="#ftnt_ref1" id="ftnt1">[1]</a>'
    '<span class="c1">&nbsp;See Doe.</span></p></div>'
    '<div><p class="c2"><a href="#ftnt_ref2" id="ftnt2">[2]</a><span>&nbsp;See Coe, and Poe.</span></p>'
    "<p>Again.</p></div>"
)
_OFFICE = _marks(
    '<sup><a class="sdfootnoteanc" name="sdfootnote{0}anc" href="#sdfootnote{0}sym"><sup>{0}</sup></a></sup>'
) + (
    '<div id="sdfootnote1"><p><a class="sdfootnotesym" name="sdfootnote1sym" href="#sdfootnote1anc">1</a>'
    'See Doe.</p></div><div id="sdfootnote2"><p><a name="sdfootnote2sym" href="#sdfootnote2anc">2</a>'
    "See Coe, and Poe.</p><p>Again.</p></div>"
)
_BOOK = _marks('<a epub:type="noteref" href="#n{0}">{0}</a>') + (
    '<aside epub:type="footnote" id="n1"><p>See Doe.</p></aside>'
    '<aside epub:type="footnote" id="n2"><p>See Coe, and Poe.</p><p>Again.</p></aside>'
)
_BY_HAND = _marks('<a href="#b{0}" name="a{0}">({0})</a>') + (
    '<h3>Notes</h3><p id="b1">1. See Doe. <a href="#a1">Back to the text</a></p>'
    '<div id="b2">(2) See Coe, and Poe. <a href="#a2">^</a><br>Again.</div>'
)


def _text(markup: str) -> str:
    return html_to_text(markup).text


@pytest.mark.parametrize("markup", [_PANDOC, _WORD, _GOOGLE, _OFFICE, _BOOK])
def test_notes_stand_behind_the_paragraph_that_calls_them(markup: str) -> None:
    assert _text(f"<body>{markup}</body>") == _READ


def test_notes_written_by_hand_are_told_by_their_links_back() -> None:
    text = _text(f"<body>{_BY_HAND}</body>")
    assert text.split("\n\nMore.")[0] == _READ.split("\n\nMore.")[0]


def test_notes_with_letters_are_counted() -> None:
    """Word's endnotes have small roman numbers."""
    markup = _WORD.replace("[1]", "[i]").replace("[2]", "[ii]").replace("ftn", "edn")
    assert _text(markup) == _READ


def test_a_mark_used_twice_is_no_number_of_the_text() -> None:
    mark = '<a href="#fn1">1</a>'
    text = _text(f"<p>Doe{mark} and Roe{mark} agree.</p><ul><li id=fn1>See Doe.</li></ul>")
    assert text == "Doe¹ and Roe¹ agree.\n\n¹ See Doe."


@pytest.mark.parametrize(
    ("mark", "comment"),
    [
        (
            '<sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup>',
            '<div><p><a href="#cmnt_ref1" id="cmnt1">[a]</a><span>Check this, 5 F.4th 1.</span></p></div>',
        ),
        (
            '<span><a class=msocomanchor id="_anchor_1" href="#_msocom_1">[AO1]</a></span>',
            '<div id="_com_1"><a name="_msocom_1"></a><p>Check this, 5 F.4th 1.</p></div>',
        ),
    ],
)
def test_comments_are_no_words_of_the_brief(mark: str, comment: str) -> None:
    text = _text(f"<p>The rule is old.{mark} It holds.</p><hr>{comment}")
    assert text.strip() == "The rule is old. It holds."


@pytest.mark.parametrize(
    "markup",
    [
        '<p>The board <a href="#_Toc1">3</a></p><h2><a name="_Toc1">The board</a></h2>',
        '<p>The board <a href="#s1">3</a></p><p id=s1>Nobody was asked.</p>',
        '<p>See Part <a href="#note-on-sources">2</a>.</p><h3 id="note-on-sources">Sources</h3>',
        '<p>See <a href="#fn9">9</a>, which is not here.</p>',
        '<p><a href="#fn1">1</a> is its own target.</p><p>Then <b id=fn1>this</b>.</p>',
    ],
)
def test_other_links_leave_the_text_as_it_is(markup: str) -> None:
    plain = markup.replace("<a ", "<i ").replace("</a>", "</i>")
    assert _text(markup) == _text(plain)


def test_raised_numbers_are_marks_and_ordinals_are_none() -> None:
    text = _text(
        'The 5<sup>th</sup> Cir.<sup>12</sup> and Coe.<span style="vertical-align: super">13</span>'
    )
    assert text == "The 5th Cir.¹² and Coe.¹³"


def test_what_is_deleted_or_hidden_is_not_read() -> None:
    text = _text(
        "<p>The <del>old <b>bad</b></del> rule<span style='display:none;mso-hide:all'> TA \\l</span>"
        "<i hidden> no</i> holds.<br></p><p>It does.</p>"
    )
    assert text == "The rule holds.\n\nIt does."


def test_words_placed_where_a_tabulator_stood_are_parted() -> None:
    """LibreOffice writes so in XHTML."""
    text = _text(
        '<p>28 U.S.C. § 1291<span style="position:absolute;left:19cm;text-align:right;">1</span></p>'
    )
    assert text == "28 U.S.C. § 1291\t1"
