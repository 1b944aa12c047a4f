"""Marked copies of many briefs, seen as their reader would: ``python benchmarks/marks.py FILE...``.

Each FILE is a PDF or a Word document. Of each: the copy opens, its pages without the marks look as
before, checking it again gives the same findings, ``qpdf --check`` finds nothing new, the brief is
unchanged, and what stands under each mark is what its finding is about. ``ratio`` is the processor
time of marking beside that of the check, the median of several turns. With ``--programs`` other
programs open the copy as well: Poppler, MuPDF and Ghostscript, or LibreOffice. The status is 1
where anything is not so, or where more than one mark of a hundred is beside its words.
"""

from __future__ import annotations

import argparse
import ctypes
import gc
import io
import re
import shutil
import subprocess
import sys
import tempfile
import time
import zipfile
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from typing import Any

import pypdfium2.raw as pdfium
from lxml import etree
from pypdfium2 import PdfDocument

import citecheck
from citecheck.copies.mark import marked_copy
from citecheck.copies.marks import Mark, marks_of
from citecheck.model.errors import InputError
from citecheck.model.findings import Report
from citecheck.model.media import MediaType

_LEAST_SHARE = 0.99  # of the marks that stand on their words
_SCALE = 0.5  # of a point per pixel
_SECONDS = 600
_NUMBER = re.compile(r"(\d+) · ")
_OFFSETS = re.compile(r"\(.*?offset \d+\)|\d+")
_LEADER = re.compile(r"\.{4,}")
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹"
# what a PDF's own text has for what the source says
_IN_PDF = str.maketrans(
    {**dict(zip(_RAISED, "0123456789", strict=True)), "\x02": "-", "\ufffe": "-"}
)
_IN_WORD = str.maketrans(dict.fromkeys(_RAISED, None))

_ELSEWHERE = "at the mark of a note, or at a text box"

Words = dict[int, Counter[str]]
"""What stands under the marks of each number: the letters of each, in the order of the alphabet."""


@dataclass
class Seen:
    """What was seen of one copy."""

    pages: int = 0
    findings: int = 0
    marks: int = 0
    exact: int = 0
    ratio: float = 0.0
    beside: list[str] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)


def look(path: Path, turns: int, programs: bool) -> Seen:
    """Marks the brief at ``path`` and looks at the copy. Raises ``InputError`` where the brief is
    not read or not marked."""
    data = path.read_bytes()
    report = citecheck.check(path)
    copy = marked_copy(data, path.name, report, force=True)
    seen = Seen(report.document.source.text.count("\f"), len(report.findings))
    seen.faults += [note for note in copy.notes if "without a mark" in note]
    with tempfile.TemporaryDirectory() as name:
        before, after = (Path(name) / f"{stem}{path.suffix}" for stem in ("before", "after"))
        before.write_bytes(data)
        after.write_bytes(copy.data)
        seen.faults += _differences(report, citecheck.check(after))
        marks = marks_of(report)
        if report.document.source.media_type is MediaType.PDF:
            _compare(_wanted(report, marks, _IN_PDF), _under_highlights(copy.data), seen)
            seen.faults += _faults_of_pdf(before, after, programs)
        else:
            _compare(_wanted(report, marks, _IN_WORD), _under_comments(copy.data), seen)
            seen.faults += _faults_of_word(before, after, programs)
    if path.read_bytes() != data:
        seen.faults.append("the brief is changed")
    seen.ratio = _ratio(path, data, turns)
    return seen


def _differences(before: Report, after: Report) -> Iterator[str]:
    if before.findings != after.findings:
        yield "the copy has other findings"
    if before.document.source.text != after.document.source.text:
        yield "the copy has another text"
    if before.document.source.page_labels != after.document.source.page_labels:
        yield "the copy has other page labels"


def _ratio(path: Path, data: bytes, turns: int) -> float:
    ratios = []
    for _ in range(turns):
        begun = time.process_time()
        report = citecheck.check(path)
        between = time.process_time()
        marked_copy(data, path.name, report, force=True)
        ratios.append((time.process_time() - between) / (between - begun))
    return (
        median(
            ratios,
        )
        if ratios
        else 0.0
    )


def _wanted(report: Report, marks: Sequence[Mark], spelled: Mapping[int, Any]) -> Words:
    """What the marks are about: of each place the letters on each page."""
    text = report.document.source.text
    wanted: Words = {}
    for mark in marks:
        for place in mark.places:
            pages: dict[int, str] = {}
            for span in place.spans:
                first = text.count("\f", 0, span.start)
                for page, words in enumerate(text[span.start : span.end].split("\f"), first):
                    pages[page] = pages.get(page, "") + words
            inks = (_ink(words, spelled) for words in pages.values())
            wanted.setdefault(mark.number, Counter()).update(filter(None, inks))
    return wanted


def _ink(words: str, spelled: Mapping[int, Any]) -> str:
    return "".join(sorted("".join(words.translate(spelled).split())))


def _compare(wanted: Words, under: Words, seen: Seen) -> None:
    for number, words in wanted.items():
        found = under.get(number, Counter())
        lost = words - found
        elsewhere = min(found.pop(_ELSEWHERE, 0), lost.total())
        seen.marks += words.total()
        seen.exact += words.total() - lost.total() + elsewhere
        if lost.total() > elsewhere:
            there = list(found - words)
            seen.beside.append(f"mark {number}: {list(lost)!r:.90}, there: {there!r:.90}")


def _under_highlights(data: bytes) -> Words:
    """The letters whose middle is within each highlight of ours."""
    under: Words = {}
    document = PdfDocument(data)
    for page in document:
        textpage = page.get_textpage()
        letters: list[tuple[float, float, str]] = []
        for at in range(pdfium.FPDFPage_GetAnnotCount(page.raw)):
            annotation = pdfium.FPDFPage_GetAnnot(page.raw, at)
            number = _NUMBER.match(_string(annotation, b"Subj"))
            if pdfium.FPDFAnnot_GetSubtype(annotation) == pdfium.FPDF_ANNOT_HIGHLIGHT and number:
                letters = letters or list(_letters(textpage))
                words = "".join(sign for x, y, sign in letters if _is_within(annotation, x, y))
                under.setdefault(int(number[1]), Counter())[_ink(words, _IN_PDF)] += 1
            pdfium.FPDFPage_CloseAnnot(annotation)
        textpage.close()
    document.close()
    return under


def _letters(textpage: Any) -> Iterator[tuple[float, float, str]]:
    left, right, bottom, top = (ctypes.c_double() for _ in range(4))
    for at in range(textpage.count_chars()):
        pdfium.FPDFText_GetCharBox(textpage.raw, at, left, right, bottom, top)
        sign = chr(pdfium.FPDFText_GetUnicode(textpage.raw, at))
        yield (left.value + right.value) / 2, (bottom.value + top.value) / 2, sign


def _is_within(annotation: Any, x: float, y: float) -> bool:
    points = pdfium.FS_QUADPOINTSF()
    for quad in range(pdfium.FPDFAnnot_CountAttachmentPoints(annotation)):
        pdfium.FPDFAnnot_GetAttachmentPoints(annotation, quad, points)
        if points.x1 <= x <= points.x2 and points.y3 <= y <= points.y1:
            return True
    return False


def _string(annotation: Any, key: bytes) -> str:
    size = pdfium.FPDFAnnot_GetStringValue(annotation, key, None, 0)
    buffer = ctypes.create_string_buffer(size)
    place = ctypes.cast(buffer, ctypes.POINTER(pdfium.FPDF_WCHAR))
    pdfium.FPDFAnnot_GetStringValue(annotation, key, place, size)
    return buffer.raw[:-2].decode("utf-16-le")


def _under_comments(data: bytes) -> Words:
    """The words of the runs that each comment of ours is about; of one on a note or a text box that
    it is one."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        name = next(name for name in archive.namelist() if name.endswith("comments.xml"))
        comments = etree.fromstring(archive.read(name))
        document = etree.fromstring(archive.read("word/document.xml"))
    numbers: dict[str, tuple[int, bool]] = {}
    for comment in comments.iter(f"{_W}comment"):
        words = "\n".join(comment.itertext())
        number = list(_NUMBER.finditer(words))
        if number and comment.get(f"{_W}author") == "citecheck":
            is_here = not words.startswith(("In note ", "In a text box"))
            numbers[comment.get(f"{_W}id")] = int(number[-1][1]), is_here
    under: Words = {}
    open_ranges: dict[str, list[str]] = {}
    for element in document.iter(f"{_W}commentRangeStart", f"{_W}commentRangeEnd", f"{_W}t"):
        key = element.get(f"{_W}id")
        if element.tag == f"{_W}t":
            for words in open_ranges.values():
                words.append(element.text or "")
        elif element.tag == f"{_W}commentRangeStart":
            open_ranges[key] = []
        elif key in numbers:
            ink = _ink("".join(open_ranges.pop(key)), _IN_WORD)
            number, is_here = numbers[key]
            under.setdefault(number, Counter())[ink if is_here else _ELSEWHERE] += 1
    return under


def _faults_of_pdf(before: Path, after: Path, programs: bool) -> Iterator[str]:
    if _pictures(before) != _pictures(after):
        yield "the pages look otherwise without the marks"
    if shutil.which("qpdf"):
        new = _said_of(after) - _said_of(before)
        yield from (f"qpdf: {line}" for line in new)
    if not programs:
        return
    if _drawn_by_poppler(before) != _drawn_by_poppler(after):
        yield "Poppler draws the pages otherwise without the marks"
    for words in (
        ("pdftoppm", "-r", "20", str(after), str(after.with_suffix(""))),
        ("mutool", "draw", "-q", "-r", "20", "-o", str(after.with_name("m%d.png")), str(after)),
        ("gs", "-q", "-dNOPAUSE", "-dBATCH", "-sDEVICE=nullpage", str(after)),
    ):
        if shutil.which(words[0]):
            yield from _complaints(words, before, after)


def _pictures(path: Path) -> list[int]:
    document = PdfDocument(path)
    pictures = [
        hash(bytes(page.render(scale=_SCALE, may_draw_forms=False, draw_annots=False).buffer))
        for page in document
    ]
    document.close()
    return pictures


def _said_of(path: Path) -> Counter[str]:
    """What qpdf says of a file, without places and names."""
    done = _done("qpdf", "--check", str(path))
    lines = (done.stdout + done.stderr).replace(str(path), "").splitlines()
    return Counter(_OFFSETS.sub("", line) for line in lines if "WARNING" in line or "ERROR" in line)


def _drawn_by_poppler(path: Path) -> list[int]:
    if not shutil.which("pdftoppm"):
        return []
    with tempfile.TemporaryDirectory() as folder:
        _done("pdftoppm", "-r", "30", "-hide-annotations", str(path), f"{folder}/p")
        return [hash(picture.read_bytes()) for picture in sorted(Path(folder).iterdir())]


def _complaints(words: Sequence[str], before: Path, after: Path) -> Iterator[str]:
    """What a program says of the copy that it does not say of the brief."""
    said = []
    for path in (before, after):
        done = _done(*(word.replace(str(after), str(path)) for word in words))
        lines = [_OFFSETS.sub("", line) for line in done.stderr.splitlines()]
        said.append(Counter(lines) + Counter({f"status {done.returncode}": 1}))
    yield from (f"{words[0]}: {line}" for line in said[1] - said[0])


def _faults_of_word(before: Path, after: Path, programs: bool) -> Iterator[str]:
    with zipfile.ZipFile(before) as given, zipfile.ZipFile(after) as made:
        for name in given.namelist():
            if given.read(name) != made.read(name) and not name.endswith(_MAY_CHANGE):
                yield f"{name} is changed"
    if programs and shutil.which("soffice"):
        words = [_by_office(path) for path in (before, after)]
        if not words[1]:
            yield "LibreOffice does not open it"
        elif words[0] != words[1]:
            yield "LibreOffice prints another text"


_MAY_CHANGE = ("document.xml", "document.xml.rels", "comments.xml", "[Content_Types].xml")


def _by_office(path: Path) -> str:
    with tempfile.TemporaryDirectory() as folder:
        profile = f"-env:UserInstallation=file://{folder}/profile"
        _done("soffice", profile, "--convert-to", "pdf", "--outdir", folder, str(path))
        made = Path(folder) / f"{path.stem}.pdf"
        if not made.exists():
            return ""
        document = PdfDocument(made)
        # PDFium breaks a line at a comment or does not, and LibreOffice fills a tabulator anew,
        # with other dots, where a comment of whatever program ends behind it
        pages = [_LEADER.sub("", _unspaced(page)) for page in document]
        document.close()
        return "\f".join(pages)


def _unspaced(page: Any) -> str:
    return "".join(page.get_textpage().get_text_range().split())


def _done(*words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        words, capture_output=True, text=True, errors="replace", timeout=_SECONDS, check=False
    )


def main() -> int:
    """Looks at the copies of all files; prints a row for each."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("files", nargs="+", type=Path)
    parser.add_argument("--turns", type=int, default=3)
    parser.add_argument("--programs", action="store_true")
    arguments = parser.parse_args()
    gc.set_threshold(100_000, 50, 100)  # as the command line has it
    total, faults, ratios = Seen(), 0, []
    print(f"{'pages':>5} {'findings':>8} {'marks':>6} {'on words':>8} {'ratio':>5}  brief")
    for path in arguments.files:
        try:
            seen = look(path, arguments.turns, arguments.programs)
        except InputError as error:
            print(f"{'':36}  {error}")
            continue
        print(
            f"{seen.pages:5} {seen.findings:8} {seen.marks:6} {seen.exact:8} {seen.ratio:5.2f}  "
            f"{path.name}",
            flush=True,
        )
        for line in (*seen.faults, *seen.beside):
            print(f"      {line}")
        total.marks, total.exact = total.marks + seen.marks, total.exact + seen.exact
        faults += len(seen.faults)
        ratios.append(seen.ratio)
    share = total.exact / total.marks if total.marks else 1.0
    print(
        f"{len(ratios)} copies: {total.exact} of {total.marks} marks on their words "
        f"({share:.1%}), {faults} faults, largest ratio {max(ratios, default=0.0):.2f}"
    )
    return int(faults > 0 or share < _LEAST_SHARE or not ratios)


if __name__ == "__main__":
    sys.exit(main())
