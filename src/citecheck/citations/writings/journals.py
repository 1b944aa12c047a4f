"""Law reviews and journals by volume, title and first page: ``61 B.C. L. Rev. 1212``.

Two rules find them. A title that holds one of the standing abbreviations of legal
periodicals (``L. Rev.``, ``L.J.``, ``J.L.``, ``L.Q.``; Bluebook T13) is a journal in
itself. Any other title must be one of those that reporters-db lists as journals, which
keeps ``33 J. Smith 12`` out.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from citecheck.citations.decisions.reporter_index import journal_titles
from citecheck.citations.parts import NUMBER, grouped, in_order, read_pages, read_range
from citecheck.model.citations import Form, Site
from citecheck.model.keys import SerialKey
from citecheck.model.kinds import Kind
from citecheck.model.spans import Span
from citecheck.patterns import re
from citecheck.patterns.pattern import Pattern

_CERTAIN = Pattern(
    r"L\. ?Rev(?:\.|(?= \d))|L\. ?J\.|J\. ?L\. |L\. ?Q\.|L\. REV\.|Law Review|Law Journal|Law Rev\."
)
_LISTED_WORDS = (
    "J. ", "Rev. ", "Q. ", "Legal ", "L. ", "Law. ", "Law ", "Green Bag ", "Tax Notes ",
    "Comment. ", "Jurimetrics ", "JAMA ", "Health Matrix ", "Conspectus ", "Probation ", "Sent'g ",
    "Trademark Rep. ", "Plan. ", "Just. ", "Bull. ", "F. ", "Inst. ",
)  # fmt: skip
_LISTED = Pattern("|".join(map(re.escape, _LISTED_WORDS)))
TITLE_WORDS = (
    *("L.Rev", "L.J.", "J.L. ", "L.Q.", "L. Rev", "L. REV."),
    *("L. J.", "J. L. ", "L. Q.", "Law Review", "Law Journal", "Law Rev."),
    *_LISTED_WORDS,
)
"""Words of which each journal's title has one."""
_WORD = re.compile(r"(?:[A-Z][\w.'&-]*|&|of|the|and|on|for|in|at|to|2d|3d|\((?:BNA|CCH|MB)\))$")
_VOLUME = re.compile(r"(?:\d{1,4})$")
_PAGE = re.compile(rf"{NUMBER}(?![\w-]*[A-Za-z]|\.\d|\()|_{{1,5}}|-{{2,4}}(?!-)")
_LONGEST_TITLE = 12
# Decisions, not articles, though the title looks like a journal's (reporters-db lists
# them as reporters, or they are newspapers of record that report cases).
_REPORTERS = frozenset(
    {
        "Am L. Rev.", "Am. L. Rev.", "Am. L.J.", "Amer. L. Rev.", "C.C.L.J.", "Cal. L.J.",
        "Cal. L.J. & Lit. Rev.", "Cent. L.J.", "Centre Co. L.J.", "Ins. L.J.", "L.J.Q.B.",
        "Lanc. L. Rev.", "N.J.L.", "N.J.L.J.", "N.Y.L.J.", "Northumb. L.J.", "P.C.L.J.",
        "Northumberland L.J.", "Penn. L.J.", "Pitt. L.J.", "Pitts L.J.", "Pitts. L.J.",
        "Pittsb. L. Rev.", "Pittsb. L.J.", "Quart. L.J.", "Som. L.J.", "Somerset L.J.",
        "Tay. J.L.", "Tex. Sup. Ct. J.", "Va. L.J.", "Vir. L.J.", "W.L.J.", "West. L.J.",
        "Alb. L.J.", "Chi. L.J.", "Hall, L.J.", "Hall. L.J.", "La. L.J.", "Pa. L.J.",
        "Pa. L.J. Rep.", "San Fran. L.J.", "Tex. L.J.", "U.S. L.J.",
    }
)  # fmt: skip
_CLOSED_REPORTERS = frozenset(title.replace(" ", "") for title in _REPORTERS)
# Names of listed journals that are also plain words in front of a number.
_TOO_PLAIN = frozenset({"Digest", "Economist", "Human.", "Litig.", "Scholar", "Taxes", "Law", "J."})


def normal_title(title: str) -> str:
    """A journal's title in one spacing: ``B. C. L.Rev.`` and ``B.C. L. Rev.`` are one.

    Initials are closed up, ``L. Rev.`` is written with a space, ``L.J.``, ``J.L.`` and
    ``L.Q.`` without (Bluebook R. 6.1(a) and T13). Applying it twice changes nothing.
    """
    for printed, normal in _SPELLINGS:
        title = title.replace(printed, normal)
    # A word glued to an abbreviation begins anew: ``L.Rev.``.
    title = _GLUED.sub(". ", title)
    parts: list[str] = []
    for part in title.split():
        if parts and _closes_up(parts[-1], part):
            parts[-1] += part
        else:
            parts.append("Rev." if part == "Rev" else part)
    joined = " ".join(parts)
    # L. Rev. and L.J. stay apart from the initials of a school: ``N.Y.U. L. Rev.``.
    return _LAW_BEHIND_INITIALS.sub(" L.", joined)


_SPELLINGS = (
    ("Law Review", "L. Rev."),
    ("Law Journal", "L.J."),
    ("Law Rev.", "L. Rev."),
    ("Law J.", "L.J."),
    ("L. REV.", "L. Rev."),
    ("U.C.L.A.", "UCLA "),
)
_GLUED = re.compile(r"\.(?=[A-Z][a-z])")
_LAW_BEHIND_INITIALS = re.compile(r"(?<=[\w.])L\.(?= Rev\.|[JQ]\.)")
_INITIALS = re.compile(r"(?:[A-Z]\.)+")


def _closes_up(before: str, part: str) -> bool:
    if before[1:2] != "." or part[1:2] != ".":  # most words are no initials
        return False
    if not _INITIALS.fullmatch(before) or not _INITIALS.fullmatch(part):
        return False
    if part == "J.":
        return before in ("L.", "Q.", "B.")
    if part == "L.":
        # ``N.Y.U. L. Rev.``: the L belongs to what follows unless a journal of law begins.
        return before == "J."
    return part[0] not in "LJ" and not before.endswith("J.")


@cache
def _listed_titles(first: str) -> frozenset[str]:
    """Those that begin with the letter ``first``: to bring all into one spacing takes as long as
    to read a page. No title loses its first letter by it."""
    listed = [title for title in journal_titles() if title.startswith(first)]
    return frozenset(map(normal_title, listed)) - _TOO_PLAIN


def _volume_before(text: str, at: int) -> tuple[int, int, int] | None:
    """Where volume and title begin that run up to ``at``: (volume, its end, title)."""
    end = at
    for _ in range(_LONGEST_TITLE):
        while end > 0 and text[end - 1] == " ":
            end -= 1
        start = text.rfind(" ", max(0, end - 40), end) + 1
        if start == 0:
            start = 0 if end <= 40 else end
        word = text[start:end]
        if not word:
            return None
        number = _VOLUME.search(word)
        if number:
            lead = word[: number.start()]
            if lead and (lead[-1].isalnum() or lead[-1] in ".,-$§:/#"):
                return None
            return start + number.start(), end, end + 1
        if not _WORD.match(word):
            return None
        end = start
    return None


def _title_end(text: str, at: int) -> int | None:
    """Where the title ends whose known words run up to ``at``: before the page or "at"."""
    end = at
    for _ in range(_LONGEST_TITLE):
        start = end + 1 if text[end : end + 1] == " " else end
        stop = text.find(" ", start, start + 40)
        word = text[start : stop if stop >= 0 else start + 40]
        if _PAGE.match(word) or word == "at":
            return end
        if not _WORD.match(word):
            return None
        end = start + len(word)
    return None


def _read(text: str, begin: int, end: int, listed: bool) -> Site | None:
    stop = _title_end(text, end)
    opening = _volume_before(text, begin) if stop is not None else None
    if stop is None or opening is None:
        return None
    start, volume_end, title_start = opening
    title = normal_title(text[title_start:stop].rstrip(","))
    if title.replace(" ", "") in _CLOSED_REPORTERS or (
        listed and title not in _listed_titles(title[:1])
    ):
        return None
    series = f"{text[start:volume_end]} {title}"
    if text.startswith(" at ", stop):
        pin, finish = read_pages(text, stop)
        key = SerialKey(Kind.JOURNAL, series)
        if pin is None:
            return None
        return Site(Span(start, finish), Span(start, stop), key, pin, form=Form.SHORT)
    page = _PAGE.match(text, stop + 1)
    if page is None:
        return None
    pin, finish = read_range(text, page.start(), page.end())
    number = grouped(page[0]) if page[0][0].isdigit() else "__"
    key = SerialKey(Kind.JOURNAL, f"{series} {number}")
    return Site(Span(start, finish), Span(start, page.end()), key, pin)


def _sites(text: str) -> Iterator[Site]:
    for pattern, listed in ((_CERTAIN, False), (_LISTED, True)):
        done = 0
        for match in pattern.finditer(text):
            if match.start() < done:
                continue
            end = match.end() - (1 if match[0].endswith(" ") else 0)
            begin = match.start()
            while begin > 0 and text[begin - 1] not in " \n":
                begin -= 1
                if match.start() - begin > 40:
                    break
            site = _read(text, begin, end, listed)
            if site:
                done = site.span.end
                yield site


def find(text: str) -> Iterator[Site]:
    """Journal articles cited in ``text``, in order; spans are code points of ``text``."""
    return in_order(_sites(text))
