"""Parts that the grammars of serial authorities share: volumes, page numbers, pins.

Everything here reads from a known place, left or right, and looks at a bounded
stretch of text; offsets count code points of the clean text.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from citecheck.model.citations import Site
from citecheck.model.spans import Span
from citecheck.patterns import re

NUMBER = r"(?:\d{1,3}(?:,\d{3})+|\d{1,6})"
SUBDIVISIONS = r"(?:\( ?(?:\d{1,3}|[A-Za-z]{1,5}) ?\))*"
SECTION_MARK = r"(?:§§?|[Ss]ecs?\.|[Ss]ections?)"
_SECTION_NUMBER = rf"\d+[A-Za-z]{{0,2}}(?:[.-]\d+)*{SUBDIVISIONS}"
# A number followed by a capital is the volume of the next citation, not a pin.
NOT_A_VOLUME = r"(?![\w-]|,\d| [A-Z])"
SECTION = (
    rf"{SECTION_MARK} ?{_SECTION_NUMBER}"
    rf"(?:(?:, | & | and |-){_SECTION_NUMBER}{NOT_A_VOLUME}){{0,6}}"
)

_PAGE = rf"(?:pp?\. ?)?\*{{0,2}}[A-Z]?{NUMBER}(?:- ?[A-Z]?{NUMBER})?"
_NOTES = r"(?:,? (?:& )?nn?\. ?\d+(?:-\d+)?)?"
_ITEM = rf"{_PAGE}{_NOTES}"
_AFTER_AT = re.compile(
    rf",? at (?:pp?\. ?)?"
    rf"({_ITEM}(?![\w-])(?:, (?:& )?{_ITEM}{NOT_A_VOLUME}| & {_ITEM}{NOT_A_VOLUME}){{0,12}})"
)
_AFTER_COMMA = re.compile(rf", ((?:{_ITEM}{NOT_A_VOLUME})(?:, {_ITEM}{NOT_A_VOLUME}){{0,12}})")
_RANGE = re.compile(rf"- ?[A-Z]?{NUMBER}{_NOTES}(?!\w)")


def read_pages(text: str, at: int) -> tuple[str | None, int]:
    """The page pin that begins at ``at`` (``, at 25``, ``, 220-221 & n.3``).

    Returns the pin without "at", or None, and the offset behind it.
    """
    match = _AFTER_AT.match(text, at) or _AFTER_COMMA.match(text, at)
    return (match[1], match.end()) if match else (None, at)


def read_range(text: str, first: int, at: int) -> tuple[str | None, int]:
    """The pin behind a first page that ends at ``at`` and begins at ``first``.

    A range is a pin in itself (``543-544``); further pages may follow it.
    """
    match = _RANGE.match(text, at)
    if match is None:
        return read_pages(text, at)
    more, end = read_pages(text, match.end())
    own = text[first : match.end()]
    return (f"{own}, {more}" if more else own), end


def number_before(text: str, at: int, most: int = 4) -> Span | None:
    """The volume number of at most ``most`` digits that stands just before ``at``.

    One space may lie between. None where there is no number of its own: part of a
    decimal, of a docket number, of a sum of money, or glued to a letter.
    """
    end = at - 1 if at > 0 and text[at - 1] == " " else at
    start = end
    while start > 0 and text[start - 1].isascii() and text[start - 1].isdigit():
        start -= 1
        if end - start > most:
            return None
    if start == end:
        return None
    before = text[start - 1] if start else " "
    if before.isalnum() or before in "-$§/:#_":
        return None
    # A full stop or comma glued to the number is a decimal unless a word ends there.
    if before in ".," and (start < 2 or not text[start - 2].isalpha()):
        return None
    return Span(start, end)


def plain(number: str) -> str:
    """A printed number without its thousands commas and stray spaces."""
    return number.replace(",", "").replace(" ", "")


def grouped(number: str, always: bool = False) -> str:
    """A printed number in its normal form: ``19,483``, ``8441``.

    The thousands comma begins at five digits (Bluebook R. 6.2(a)), or at four where
    ``always`` is set. Anything that is not a number is handed back as it is.
    """
    digits = plain(number)
    if not digits.isdigit():
        return digits
    return f"{int(digits):,}" if always or len(digits) >= 5 else digits


_SMALL_WORDS = frozenset({"of", "the", "and", "for", "on", "to", "in", "with"})


def titled(words: str) -> str:
    """A title in one spelling of its capitals: small capitals arrive as ``OF TORTS``.

    Words of capitals only are set in lower case behind their first letter, and the
    small words of a title in lower case throughout.
    """
    out: list[str] = []
    for word in words.split(" "):
        letters = re.sub(r"[^A-Za-z]", "", word)
        if letters.lower() in _SMALL_WORDS:
            out.append(word.lower())
        elif len(letters) > 1 and letters.isupper():
            out.append(re.sub(r"[A-Z]+('[A-Z]+)?", lambda m: m[0].capitalize(), word))
        else:
            out.append(word)
    return " ".join(part for part in out if part)


def standalone(text: str, at: int) -> bool:
    """Whether a word may begin at ``at``: nothing of a word or abbreviation is glued to it."""
    if at == 0:
        return True
    before = text[at - 1]
    if before == "." and at > 2:
        # A footnote mark or a missing space leaves a sentence's end glued to the next word.
        return text[at - 2].islower() and text[at - 3].islower()
    return not (before.isalnum() or before in "-_.'§&/")


def in_order(sites: Iterable[Site]) -> Iterator[Site]:
    """The sites in text order; of two that overlap, the one that begins first."""
    end = 0
    for site in sorted(sites, key=lambda s: (s.span.start, -s.span.end)):
        if site.span.start >= end:
            yield site
            end = site.span.end
