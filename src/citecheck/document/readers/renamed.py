"""Sources that do not come from a file of their own name: standard input and strings."""

from __future__ import annotations

from dataclasses import replace
from pathlib import PurePath

from citecheck.model.document import Source
from citecheck.model.media import HTML, MARKDOWN, PLAIN

_MARKDOWN_NAMES = (".md", ".markdown")
_HTML_NAMES = (".html", ".htm", ".xhtml")


def renamed(source: Source, name: str) -> Source:
    """``source`` under another name, whose ending says what plain text is: Markdown, or HTML
    that does not begin as HTML does."""
    suffix = PurePath(name).suffix.lower()
    if source.media_type == PLAIN and suffix in _MARKDOWN_NAMES:
        return replace(source, path=name, media_type=MARKDOWN)
    if source.media_type == PLAIN and suffix in _HTML_NAMES:
        from citecheck.document.readers.html import html_to_text

        return replace(source, path=name, media_type=HTML, text=html_to_text(source.text))
    return replace(source, path=name)
