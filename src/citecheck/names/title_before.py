"""Author and title before a citation that has neither in its grammar: an article, a notice in the
Federal Register."""

from __future__ import annotations

from citecheck.facts.abbreviations import is_abbreviation
from citecheck.patterns import re

_LONGEST = 300  # code points
_FEWEST_WORDS, _MOST_WORDS = 3, 40
_SMALL = frozenset("with from into over under upon between against through about".split())
_CAPITALISED = 0.9
_BREAK = re.compile(
    r"; |[)\]”\"][.?!]? (?=[A-Z“\"])|[)\]],? and (?=[A-Z“\"])|\b[a-z]+: (?=[A-Z]\w* [A-Z])"
    r"|\b(?:[Ss]ee(?: also| generally)?|[Cc]f\.|[Aa]ccord|citing|quoting|[Cc]ompare|[Bb]ut see|"
    r"e\.g\.|E\.g\.),? |\b(?:[Ii]d|[Ii]bid|cmt\. [a-z])\. |(?P<word>[\w'.&-]+)[.?!] (?=[A-Z“\"])"
)


_VOLUME = re.compile(r"^\d{1,2}[A-Z]? ")


def title_before(view: str, at: int, *, of_book: bool = False) -> str | None:
    """The words between the last sentence, citation or signal and the clean offset ``at``, where
    they look like author and title: capitalised throughout, and set off with a comma; those of a
    book, of which a volume may lead them, are not set off from its page."""
    start = max(view.rfind("\n", 0, at) + 1, at - _LONGEST)
    words = view[start:at]
    if not of_book and not words.rstrip().endswith(","):
        return None
    begin = 0 if start == 0 or view[start - 1] == "\n" else -1
    for match in _BREAK.finditer(words):
        if match["word"] is None or _ends_sentence(match["word"]):
            begin = match.end()
    title = words[begin:].strip(" ,") if begin >= 0 else ""
    named = _VOLUME.sub("", title) if of_book else title
    if not (named[:1].isupper() or named.startswith(("“", '"'))):
        return None
    number = len(title.split())
    return title if _FEWEST_WORDS <= number <= _MOST_WORDS and _is_capitalised(title) else None


def _is_capitalised(title: str) -> bool:
    """Rule 8(a) of The Bluebook: in titles all words but the smallest have a capital."""
    long = [word for word in re.findall(r"[A-Za-z]{4,}", title) if word.lower() not in _SMALL]
    capitals = sum(1 for word in long if word[0].isupper())
    return capitals >= _CAPITALISED * len(long)


_SHORT_ENDS = frozenset("so it do us up be is me he we go by in to on".split())


def _ends_sentence(word: str) -> bool:
    """An initial or an abbreviation before a period does not; the page or section of another
    citation does."""
    if word.isdigit() or word in _SHORT_ENDS:
        return True
    return len(word) > 2 and not is_abbreviation(f"{word}.") and not word[0].isupper()
