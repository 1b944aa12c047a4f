"""The kinds of file that are read, and their endings."""

from __future__ import annotations

from enum import StrEnum
from pathlib import PurePath

from citecheck.dataclass import dataclass


class MediaType(StrEnum):
    """What a file is, by its name in the register of media types."""

    PLAIN = "text/plain"
    MARKDOWN = "text/markdown"
    HTML = "text/html"
    PDF = "application/pdf"
    DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    ODT = "application/vnd.oasis.opendocument.text"
    RTF = "application/rtf"
    JSON = "application/json"

    @property
    def has_lines(self) -> bool:
        """Whether the lines of such a file are its own, as an editor counts them. Those of a text
        laid out from a file nobody has but this program."""
        return self in _WITH_LINES


_WITH_LINES = frozenset({MediaType.PLAIN, MediaType.MARKDOWN, MediaType.HTML})


@dataclass(frozen=True, slots=True)
class Medium:
    """A kind of file: the endings of its names, in lower case, and whether only the ending tells
    it; the others are told by their first bytes, whatever the name."""

    media_type: MediaType
    endings: tuple[str, ...]
    told_by_ending: bool


MEDIA = (
    Medium(MediaType.PLAIN, (".txt", ".text"), told_by_ending=True),
    Medium(MediaType.MARKDOWN, (".md", ".markdown"), told_by_ending=True),
    Medium(MediaType.HTML, (".html", ".htm", ".xhtml", ".xml"), told_by_ending=True),
    Medium(MediaType.PDF, (".pdf",), told_by_ending=False),
    Medium(MediaType.DOCX, (".docx",), told_by_ending=False),
    Medium(MediaType.ODT, (".odt",), told_by_ending=False),
    Medium(MediaType.RTF, (".rtf",), told_by_ending=False),
    # a record of a decision; what else is called .json beside briefs, such as reports, is none
    Medium(MediaType.JSON, (), told_by_ending=False),
)

SUFFIXES = tuple(ending for medium in MEDIA for ending in medium.endings)
"""What is looked for in a directory. A file named by itself may have any name."""


def promised_by(name: str) -> MediaType | None:
    """The kind of text that a file's name promises, or None where the ending promises none."""
    ending = PurePath(name).suffix.lower()
    for medium in MEDIA:
        if medium.told_by_ending and ending in medium.endings:
            return medium.media_type
    return None


RECOGNISE = "run text recognition (OCR) on the PDF first, for instance ocrmypdf --force-ocr"
"""What to do about letters that the file does not tell."""
