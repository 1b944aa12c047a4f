"""Makers without pages: plain text with form feeds, Markdown, HTML as a word processor saves it."""

from __future__ import annotations

import html
import textwrap

from tests.makers.brief import NOTES, PAGES, Block, Look, Page
from tests.makers.inline import Run, Sign, runs, split_at_page

_WIDTH = 72
_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


def text() -> bytes:
    """The brief as a typist would set it, a form feed behind each page."""
    return "\f".join(_text_page(page) for page in PAGES).encode()


def printed_pages() -> list[Page]:
    """Pages as they are printed: what is cut at a page's end is continued on the next."""
    carried: list[Block] = []
    found = []
    for page in PAGES:
        blocks = list(carried)
        carried = []
        for block in page.blocks:
            first, *rest = split_at_page(block.words)
            blocks.append(Block(block.look, first, "" if rest else block.pages))
            carried.extend(Block(block.look, piece.strip(), block.pages) for piece in rest)
        found.append(Page(page.label, tuple(blocks), page.layout, page.notes, page.note_carried))
    return found


def note_halves(number: int) -> list[str]:
    """The words of a note: all of them, or what stands on its page and on the next."""
    return split_at_page(NOTES[number])


def _text_page(page: Page) -> str:
    blocks = [_text_block(block) for block in page.blocks]
    feet = [note_halves(page.note_carried)[1].strip()] if page.note_carried else []
    feet += [f"{str(n).translate(_RAISED)} {note_halves(n)[0]}" for n in page.notes]
    feet = [textwrap.fill(_typed(words), _WIDTH) for words in feet]
    foot = ["_" * 12, *feet] if feet else []
    return "\n\n".join([*blocks, *foot, page.label.center(_WIDTH).rstrip()]) + "\n"


def _typed(marked: str) -> str:
    return "".join(
        run.words.translate(_RAISED)
        if run.sign is Sign.NOTE
        else run.words.upper()
        if run.small
        else run.words
        for run in runs(_unbroken(marked))
    )


def _unbroken(marked: str) -> str:
    """The words without the ends of printed lines and pages."""
    return marked.replace("<wrap>", "").replace("<shy>", "").replace("<page>", "")


def _text_block(block: Block) -> str:
    words = _typed(block.words)
    match block.look:
        case Look.CENTRED | Look.HEADING:
            return "\n".join(line.center(_WIDTH).rstrip() for line in textwrap.wrap(words, 60))
        case Look.PARAGRAPH:
            return textwrap.fill(words, _WIDTH, initial_indent="    ", break_on_hyphens=False)
        case Look.QUOTATION:
            indent = " " * 8
            return textwrap.fill(words, _WIDTH - 8, initial_indent=indent, subsequent_indent=indent)
        case Look.ENTRY:
            lines = textwrap.wrap(words, 56, subsequent_indent="    ", break_on_hyphens=False)
            lines[-1] += " " + "." * (_WIDTH - 2 - len(lines[-1]) - len(block.pages))
            return "\n".join([*lines[:-1], f"{lines[-1]} {block.pages}"])


def markdown() -> bytes:
    """Markdown with the footnotes of pandoc."""
    blocks = [_markdown_block(block) for page in PAGES for block in page.blocks]
    notes = [f"[^{number}]: {_marked_down(words)}" for number, words in NOTES.items()]
    return "\n\n".join([*blocks, *notes]).encode()


def _marked_down(marked: str) -> str:
    return "".join(map(_markdown_run, runs(_unbroken(marked))))


def _markdown_run(run: Run) -> str:
    match run.sign:
        case Sign.NOTE:
            return f"[^{run.words}]"
        case None:
            pass
        case _:
            return ""
    words = run.words.replace("*", "\\*")
    if run.small:
        return f"[{words}]{{.smallcaps}}"
    bare = words.strip()
    return words.replace(bare, f"*{bare}*") if run.italic and bare else words


def _markdown_block(block: Block) -> str:
    words = _marked_down(block.words)
    match block.look:
        case Look.HEADING:
            return f"# {words}"
        case Look.CENTRED | Look.PARAGRAPH:
            return words
        case Look.QUOTATION:
            return f"> {words}"
        case Look.ENTRY:
            return f"{words} .......... {block.pages}"


def html_run(run: Run, raised: str = '<sup><a href="#fn{0}">{0}</a></sup>') -> str:
    """A run as HTML; ``raised`` is how the mark of a note is written."""
    match run.sign:
        case Sign.NOTE:
            return raised.format(run.words)
        case None:
            pass
        case _:
            return ""
    words = html.escape(run.words, quote=False)
    if run.small:
        return f'<span style="font-variant:small-caps">{words}</span>'
    return f"<i>{words}</i>" if run.italic else words


def web_page() -> bytes:
    """HTML without pages, the notes at its end."""
    body = "".join(_html_block(block) for page in PAGES for block in page.blocks)
    notes = "".join(
        f'<li id="fn{number}"><p>{"".join(map(html_run, runs(words)))}</p></li>'
        for number, words in NOTES.items()
    )
    title = "<title>Brief of Appellant</title>"
    return (
        f"<!doctype html><html><head><meta charset=utf-8>{title}</head><body>{body}"
        f'<section class="footnotes"><hr><ol>{notes}</ol></section></body></html>'
    ).encode()


def _html_block(block: Block) -> str:
    words = "".join(map(html_run, runs(block.words)))
    match block.look:
        case Look.HEADING:
            return f"<h2>{words}</h2>\n"
        case Look.CENTRED:
            return f'<p align="center">{words}</p>\n'
        case Look.PARAGRAPH:
            return f"<p>{words}</p>\n"
        case Look.QUOTATION:
            return f"<blockquote>{words}</blockquote>\n"
        case Look.ENTRY:
            return f"<p>{words} .......... {block.pages}</p>\n"


def word_page() -> bytes:
    """HTML with the classes, spans and comments with which Word saves it."""
    raised = (
        '<a style=\'mso-footnote-id:ftn{0}\' href="#_ftn{0}" name="_ftnref{0}" title=""><span '
        "class=MsoFootnoteReference><span style='mso-special-character:footnote'>"
        "<![if !supportFootnotes]><span class=MsoFootnoteReference>[{0}]</span><![endif]></span></span></a>"
    )
    notes = "".join(
        f"<div style='mso-element:footnote' id=ftn{number}><p class=MsoFootnoteText>"
        f'<a href="#_ftnref{number}" name="_ftn{number}" title="">[{number}]</a> '
        f"{''.join(map(html_run, runs(words)))}</p></div>"
        for number, words in NOTES.items()
    )
    leader = "<span style='mso-tab-count:1 dotted'>.......................... </span>"
    body = "".join(
        _saved(block, raised, "<p class=MsoNormal>", leader)
        for page in PAGES
        for block in page.blocks
    )
    foot = f"<div style='mso-element:footnote-list'><br clear=all><hr size=1>{notes}</div>"
    return _saved_page(f"<div class=WordSection1>{body}</div>{foot}")


def google_page() -> bytes:
    """HTML as Google Docs exports it: spans with classes, notes and comments at the end."""
    raised = '<sup><a href="#ftnt{0}" id="ftnt_ref{0}">[{0}]</a></sup>'
    notes = "".join(
        f'<div><p class="c7"><a href="#ftnt_ref{number}" id="ftnt{number}">[{number}]</a>'
        f'<span class="c1">&nbsp;{"".join(map(html_run, runs(words)))}</span></p></div>'
        for number, words in NOTES.items()
    )
    comment = (
        '<div class="c9"><p class="c0"><a href="#cmnt_ref1" id="cmnt1">[a]</a>'
        '<span class="c4">Is this still good law? See 9 F.4th 9.</span></p></div>'
    )
    called = '<sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup>'
    body = "".join(
        _saved(block, raised, '<p class="c0">', "&nbsp; &nbsp; &nbsp; &nbsp;")
        for page in PAGES
        for block in page.blocks
    )
    body = body.replace("night service.", f"night service.{called}")
    return _saved_page(f'{body}<hr class="c8">{notes}{comment}')


def _saved(block: Block, raised: str, paragraph: str, leader: str) -> str:
    words = "".join(
        f"<span class=c1>{html_run(run, raised)}</span>" for run in runs(_unbroken(block.words))
    )
    pages = f"{leader}{block.pages}" if block.look is Look.ENTRY else ""
    return f"{paragraph}{words}{pages}</p>\n"


def _saved_page(body: str) -> bytes:
    head = "<head><meta charset=utf-8><style>.c1 { color: #000000 }</style></head>"
    return f"<html>{head}<body>{body}</body></html>".encode()
