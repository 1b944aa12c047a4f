"""The kinds of file that are read, and their endings."""

from __future__ import annotations

PLAIN = "text/plain"

MARKDOWN = "text/markdown"

HTML = "text/html"

PDF = "application/pdf"

DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"

_MEDIA_TYPES = {
    ".txt": PLAIN,
    ".text": PLAIN,
    ".md": MARKDOWN,
    ".markdown": MARKDOWN,
    ".html": HTML,
    ".htm": HTML,
    ".xhtml": HTML,
}

RECOGNISE = "run text recognition (OCR) on the PDF first, for instance ocrmypdf --force-ocr"
"""What to do about letters that the file does not tell."""


SUFFIXES = (".txt", ".text", ".md", ".markdown", ".html", ".htm", ".xhtml", ".pdf", ".docx")
"""What is looked for in a directory. A file named by itself may have any name."""
