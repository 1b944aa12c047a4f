"""Makers that set pages from markup: WeasyPrint and Chromium from HTML, typst, LaTeX, groff."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from pathlib import Path

from tests.makers.brief import NOTES, Block, Layout, Look, Page
from tests.makers.flat import html_run, note_halves, printed_pages
from tests.makers.inline import Run, Sign, runs

_STYLE = """
body { font: 12pt/1.5 serif; margin: 0; }
h2 { font-size: 12pt; text-align: center; } .centred { text-align: center; }
blockquote { margin: 0 .6in; } .sc { font-variant: small-caps; }
.columns { columns: 2;  }
.entry { display: flex; margin: 0 0 .5em 2em; text-indent: -2em; }
.entry .lead { flex: 1 1 .3in; overflow: hidden; white-space: nowrap; text-indent: 0;
  height: 1.5em; align-self: flex-end; margin: 0 .3em; } .entry .at { align-self: flex-end; text-indent: 0; }
.entry .words { max-width: 5in; }
.carried::footnote-call, .carried::footnote-marker { content: ""; }
.led { margin: 0 1in .5em 2em; text-indent: -2em; }
.led::after { content: " " leader(".") " " attr(data-pages); }
section { position: relative; } section.next { break-before: page; }
.notes { font-size: 10pt; } .notes p { margin: .2em 0; }
.numbers { position: absolute; left: -.6in; top: 0; line-height: 18pt; }
"""


def paged_html(real_footnotes: bool) -> str:
    """HTML that prints one section a page; notes by ``float: footnote``, or set at the foot."""
    pages = printed_pages()
    rules = "".join(_page_rule(number, page) for number, page in enumerate(pages))
    style = f"{_STYLE}{rules}.note {{ float: footnote; font-size: 10pt; }}"
    body = "".join(_section(number, page, real_footnotes) for number, page in enumerate(pages))
    return f"<!doctype html><meta charset=utf-8><style>{style}</style><body>{body}"


def _page_rule(number: int, page: Page) -> str:
    wide = " landscape" if page.layout is Layout.LANDSCAPE else ""
    return (
        f"@page p{number} {{ size: letter{wide}; margin: 1in; "
        f'@bottom-center {{ content: "{page.label}"; font: 12pt serif; }} }}'
        f".p{number} {{ page: p{number}; }}"
    )


def _section(number: int, page: Page, real_footnotes: bool) -> str:
    raised = _real_note if real_footnotes else "<sup>{0}</sup>".format
    blocks = "".join(_print_block(block, raised, real_footnotes) for block in page.blocks)
    if page.layout is Layout.COLUMNS:
        blocks = f'<div class="columns">{blocks}</div>'
    if page.layout is Layout.PLEADING:
        lines = "<br>".join(str(line) for line in range(1, 29))
        blocks = f'<div class="numbers">{lines}</div>{blocks}'
    feet = [f"<p>{_words(note_halves(page.note_carried)[1])}</p>"] if page.note_carried else []
    if not real_footnotes:
        feet += [f"<p><sup>{n}</sup> {_words(note_halves(n)[0])}</p>" for n in page.notes]
    foot = f'<div class="notes"><hr>{"".join(feet)}</div>' if feet else ""
    if feet and real_footnotes:
        foot = f'<span class="note carried">{_words(note_halves(page.note_carried)[1])}</span>'
    kind = "next" if number else "first"
    return f'<section class="p{number} {kind}">{blocks}{foot}</section>\n'


def _real_note(number: str) -> str:
    return f'<span class="note">{_words(note_halves(int(number))[0])}</span>'


def _words(marked: str) -> str:
    return "".join(html_run(run) for run in runs(marked))


def _print_run(run: Run, raised: Callable[[str], str]) -> str:
    match run.sign:
        case Sign.NOTE:
            return raised(run.words)
        case Sign.WRAP:
            return "<br>"
        case Sign.HYPHEN:
            return "-<br>"
        case _:
            return html_run(run)


def _print_block(block: Block, raised: Callable[[str], str], real_leaders: bool) -> str:
    words = "".join(_print_run(run, raised) for run in runs(block.words))
    match block.look:
        case Look.HEADING:
            return f"<h2>{words}</h2>"
        case Look.CENTRED:
            return f'<p class="centred">{words}</p>'
        case Look.PARAGRAPH:
            return f"<p>{words}</p>"
        case Look.QUOTATION:
            return f"<blockquote>{words}</blockquote>"
        case Look.ENTRY:
            if not block.pages:
                return f'<div class="entry"><span class="words">{words}</span></div>'
            if real_leaders:
                return f'<p class="led" data-pages="{block.pages}">{words}</p>'
            lead = f'<span class="lead">{"." * 150}</span>'
            return (
                f'<div class="entry"><span class="words">{words}</span>{lead}'
                f'<span class="at">{block.pages}</span></div>'
            )


def weasyprint() -> bytes:
    """By WeasyPrint, with the footnotes of CSS."""
    import weasyprint as maker

    return bytes(maker.HTML(string=paged_html(real_footnotes=True)).write_pdf())


def chromium(folder: Path) -> bytes:
    """Printed by Chromium, which has no footnotes: they are set at the foot."""
    page, target = folder / "brief.html", folder / "chromium.pdf"
    page.write_text(paged_html(real_footnotes=False), encoding="utf-8")
    command = ["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer"]
    profile = f"--user-data-dir={folder / 'profile'}"
    call = [*command, profile, f"--print-to-pdf={target}", page.as_uri()]
    subprocess.run(call, check=True, capture_output=True, timeout=60)
    return target.read_bytes()


def typst() -> bytes:
    """By typst, with its own notes; the one that is carried over is carried by typst."""
    import typst as maker

    return bytes(maker.compile(typst_source().encode()))


def typst_source() -> str:
    """The brief as typst reads it."""
    head = "#set text(size: 12pt, hyphenate: false)\n#set par(justify: true)\n"
    return head + "\n#pagebreak()\n".join(map(_typst_page, printed_pages()))


def _typst_page(page: Page) -> str:
    wide = str(page.layout is Layout.LANDSCAPE).lower()
    lines = "\\ ".join(str(line) for line in range(1, 29))
    numbers = (
        f"background: place(dx: 1.2cm, dy: 2.5cm, par(leading: 1.2em)[{lines}]), "
        if page.layout is Layout.PLEADING
        else "background: none, "
    )
    columns = "columns: 2" if page.layout is Layout.COLUMNS else "columns: 1"
    setup = (
        f'#set page("us-letter", flipped: {wide}, {numbers}{columns}, '
        f"footer: align(center)[{page.label}])\n"
    )
    blocks = [_typst_block(block) for block in page.blocks]
    if any("<page>" in NOTES[number] for number in page.notes):
        blocks.insert(-2, "#v(13.2cm)")
    return setup + "\n\n".join(blocks)


def _typst_words(marked: str) -> str:
    return "".join(map(_typst_run, runs(marked)))


def _typst_run(run: Run) -> str:
    match run.sign:
        case Sign.NOTE:
            return f"#footnote[{_typst_words(NOTES[int(run.words)])}]"
        case Sign.WRAP:
            return " #linebreak()"[1:]
        case Sign.HYPHEN:
            return '#"-"#linebreak()'
        case Sign.PAGE:
            return ""
        case None:
            words = json.dumps(run.words, ensure_ascii=False)
            looks = "#smallcaps({})" if run.small else "#emph({})" if run.italic else "#{}"
            return looks.format(words)


def _typst_block(block: Block) -> str:
    words = _typst_words(block.words)
    match block.look:
        case Look.HEADING:
            return f"#align(center, strong[{words}])"
        case Look.CENTRED:
            return f"#align(center)[{words}]"
        case Look.PARAGRAPH:
            return words
        case Look.QUOTATION:
            return f"#pad(x: 1.5cm)[{words}]"
        case Look.ENTRY:
            behind = f"#box(width: 1fr, repeat[.]) {block.pages}" if block.pages else ""
            return f"#par(hanging-indent: 2em, justify: false)[{words} {behind}]"


_LATEX_HEAD = r"""\documentclass[12pt,letterpaper]{article}
\usepackage[T1]{fontenc}\usepackage[utf8]{inputenc}\usepackage{multicol}
\usepackage[margin=1in]{geometry}
\setlength{\parskip}{6pt}\pagestyle{plain}
\begin{document}
"""
_LATEX_SIGNS = {"&": r"\&", "§": r"\S{}", "’": "'", "_": r"\_", "%": r"\%", "#": r"\#"}


def latex(folder: Path) -> bytes:
    """By pdfTeX from LaTeX; its own notes carry the long one over."""
    (folder / "brief.tex").write_text(latex_source(), encoding="utf-8")
    call = ["pdflatex", "-interaction=nonstopmode", "-halt-on-error", "brief.tex"]
    subprocess.run(call, cwd=folder, check=True, capture_output=True, timeout=90)
    return (folder / "brief.pdf").read_bytes()


_UNICODE_HEAD = _LATEX_HEAD.replace(
    r"\usepackage[T1]{fontenc}\usepackage[utf8]{inputenc}", r"\usepackage{fontspec}"
)


def unicode_tex(folder: Path, program: str) -> bytes:
    """By XeTeX or LuaTeX, with fonts that have signs by their Unicode."""
    source = latex_source().replace(_LATEX_HEAD, _UNICODE_HEAD)
    source = source.replace("\\S{}", "§").replace("'", "’")
    (folder / "brief.tex").write_text(source, encoding="utf-8")
    call = [program, "-interaction=nonstopmode", "-halt-on-error", "brief.tex"]
    # the first run of LuaTeX lists the fonts of the system
    subprocess.run(call, cwd=folder, check=True, capture_output=True, timeout=240)
    return (folder / "brief.pdf").read_bytes()


def latex_source() -> str:
    """The brief as LaTeX."""
    return (
        _LATEX_HEAD + "\n\\clearpage\n".join(map(_latex_page, printed_pages())) + "\\end{document}"
    )


def _latex_page(page: Page) -> str:
    blocks = [_latex_block(block) for block in page.blocks]
    if any("<page>" in NOTES[number] for number in page.notes):
        blocks.insert(-2, r"\vspace*{13.6cm}")
    body = "\n\n".join(blocks)
    if page.layout is Layout.COLUMNS:
        body = f"\\begin{{multicols}}{{2}}\n{body}\n\\end{{multicols}}"
    return f"\\renewcommand{{\\thepage}}{{{page.label}}}\n{body}\n"


def _latex_words(marked: str) -> str:
    return "".join(map(_latex_run, runs(marked)))


def _latex_run(run: Run) -> str:
    match run.sign:
        case Sign.NOTE:
            return f"\\footnote[{run.words}]{{{_latex_words(NOTES[int(run.words)])}}}"
        case Sign.WRAP:
            return "\\linebreak "
        case Sign.HYPHEN:
            return "-\\linebreak "
        case Sign.PAGE:
            return ""
        case None:
            words = "".join(_LATEX_SIGNS.get(sign, sign) for sign in run.words)
            looks = r"\textsc{%s}" if run.small else r"\emph{%s}" if run.italic else "%s"
            return looks % words


def _latex_block(block: Block) -> str:
    words = _latex_words(block.words)
    match block.look:
        case Look.HEADING:
            return f"\\begin{{center}}\\textbf{{{words}}}\\end{{center}}"
        case Look.CENTRED:
            return f"\\begin{{center}}{words}\\end{{center}}"
        case Look.PARAGRAPH:
            return words
        case Look.QUOTATION:
            return f"\\begin{{quote}}{words}\\end{{quote}}"
        case Look.ENTRY:
            behind = f"\\dotfill\\ {block.pages}" if block.pages else ""
            return f"\\noindent\\hangindent=2em {words} {behind}"


def groff() -> bytes:
    """By groff's own PDF device, with the notes of the macros ms."""
    call = ["groff", "-k", "-ms", "-Tpdf", "-P-pletter"]
    done = subprocess.run(
        call, input=groff_source().encode(), check=True, capture_output=True, timeout=60
    )
    return done.stdout


def groff_source() -> str:
    """The brief as troff with the macros ms."""
    head = ".nr PS 12\n.nr VS 18\n.nr HM 1i\n.nr FM 1i\n.ds CH\n.hy 0\n"
    return head + "\n.bp\n".join(map(_groff_page, printed_pages())) + "\n"


def _groff_page(page: Page) -> str:
    foot = page.label or "\\&"
    return f".ds CF {foot}\n" + "\n".join(map(_groff_block, page.blocks))


def _groff_words(marked: str) -> str:
    text = ""
    notes = []
    for run in runs(marked):
        match run.sign:
            case Sign.NOTE:
                text += f"\\*{{{run.words}\\*}}"
                words = "".join(_groff_run(each) for each in runs(NOTES[int(run.words)]))
                notes.append(f".FS {run.words}\n{words}\n.FE")
            case Sign.WRAP:
                text += "\n.br\n"
            case Sign.HYPHEN:
                text += "\\-\n.br\n"
            case _:
                text += _groff_run(run)
    return "\n".join([text, *notes])


def _groff_run(run: Run) -> str:
    words = run.words.replace("\\", "\\e").replace("'", "\\[aq]")
    return f"\\fI{words}\\fP" if run.italic else words.upper() if run.small else words


def _groff_block(block: Block) -> str:
    words = _groff_words(block.words)
    match block.look:
        case Look.HEADING:
            return f".ce 1\n\\fB{words}\\fP\n.sp"
        case Look.CENTRED:
            return f".ce 1\n{words}"
        case Look.PARAGRAPH:
            return f".LP\n{words}"
        case Look.QUOTATION:
            return f".QP\n{words}"
        case Look.ENTRY:
            leader = "." * 8 if block.pages else ""
            return f".XP\n{words} {leader} {block.pages}"
