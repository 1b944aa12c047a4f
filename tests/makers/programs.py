"""Programs that make copies from files: LibreOffice, pandoc, and Tesseract from printed pages."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

from tests.makers import flat

_SECONDS = 300
_FILTERS = {"docx": "docx:MS Word 2007 XML", "html": "html:HTML (StarWriter)"}


def call(folder: Path, *words: str | Path) -> None:
    """Run a program in ``folder``, for a bounded time."""
    # Tesseract's threads wait for each other where others work too
    one = {**os.environ, "OMP_THREAD_LIMIT": "1"}
    subprocess.run(words, cwd=folder, env=one, check=True, capture_output=True, timeout=_SECONDS)


def office(folder: Path, data: bytes, kind: str, target: str) -> bytes:
    """What LibreOffice makes of a file of ``kind``."""
    given, made = folder / f"given.{kind}", folder / "made"
    given.write_bytes(data)
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    as_kind = _FILTERS.get(target, target)
    convert = ("soffice", profile, "--headless", "--convert-to", as_kind, "--outdir", made, given)
    call(folder, *convert)
    return (made / f"given.{target}").read_bytes()


def pandoc(folder: Path, data: bytes, kind: str, target: str) -> bytes:
    """What pandoc makes of text in one of its formats."""
    given, made = folder / "given", folder / "made"
    given.write_bytes(data)
    call(folder, "pandoc", "--standalone", "-f", kind, "-t", target, "-o", made, given)
    return made.read_bytes()


def recognised(folder: Path, printed: bytes) -> bytes:
    """The pages of a PDF as images of 300 dots an inch, read by Tesseract into another."""
    (folder / "brief.pdf").write_bytes(printed)
    call(folder, "pdftoppm", "-r", "300", "-gray", "-png", "brief.pdf", "page")
    pages = sorted(folder.glob("page-*.png"))
    (folder / "list.txt").write_text("\n".join(map(str, pages)), encoding="utf-8")
    call(folder, "tesseract", "list.txt", "made", "--dpi", "300", "pdf")
    return (folder / "made.pdf").read_bytes()


def abiword(folder: Path, data: bytes, kind: str, target: str) -> bytes:
    """What AbiWord makes of a file of ``kind``."""
    given, made = folder / f"given.{kind}", folder / f"made.{target}"
    given.write_bytes(data)
    call(folder, "abiword", f"--to={target}", "-o", made, given)
    return made.read_bytes()


def typed(folder: Path, *words: str) -> bytes:
    """The plain text as PostScript by a program that prints text, then as PDF by Ghostscript."""
    text = flat.text().decode().replace("’", "'").replace("–", "-")
    raised = dict(zip("⁴⁵⁶⁷⁸⁹⁰", "4567890", strict=True))  # Latin-1 has three raised digits
    latin = text.translate(str.maketrans(raised)).encode("latin-1")
    (folder / "brief.txt").write_bytes(latin)
    call(folder, *words, "brief.txt")
    call(folder, "ps2pdf", "made.ps", "made.pdf")
    return (folder / "made.pdf").read_bytes()


def enscript(folder: Path) -> bytes:
    """By enscript."""
    return typed(folder, "enscript", "-q", "-B", "--encoding=latin1", "-p", "made.ps")


def a2ps(folder: Path) -> bytes:
    """By a2ps, which sets hyphens as minus signs."""
    return typed(folder, "a2ps", "-q", "-1", "-B", "--borders=no", "-o", "made.ps")
