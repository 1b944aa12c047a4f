"""Authors of writings by their surnames, as short forms and running text call them."""

from __future__ import annotations

from citecheck.patterns import re

_BETWEEN = re.compile(r",? & |,? and |, ")
_BEHIND_A_NAME = frozenset({"Jr.", "Sr.", "II", "III", "IV", "al.", "eds.", "ed."})


def surnames(authors: str) -> tuple[str, ...]:
    """The surnames in ``Saikrishna B. Prakash & John C. Yoo``, in order; none where the words
    name no people (one word alone, words in small letters)."""
    found = []
    for person in _BETWEEN.split(authors):
        words = [word for word in person.split() if word not in _BEHIND_A_NAME]
        if len(words) > 1 and all(word[0].isupper() for word in words):
            found.append(words[-1])
    return tuple(found)


# behind the last author comes a comma and the title, behind the title a volume
_PERSON = r"[A-Z][\w'’.-]*(?: [A-Z][\w'’.-]*){0,3}"
_BEFORE_A_TITLE = re.compile(
    rf"([A-Z][\w'’-]+)(?:,? (?:Jr|Sr|eds?)\.)?"
    rf"(?=(?:,? (?:&|and) {_PERSON})?(?:,? et al\.)?, (?=[^\d(]))"
)
_ANOTHER_CITATION = re.compile(r";|\d\)[.,]|[a-z\d][.?!] (?=[A-Z])| v\. ")


def may_have_written(before: str) -> frozenset[str]:
    """The words before the citation of a writing that can be surnames of its authors: those of
    its own citation that a comma or another author follows."""
    *_, own = _ANOTHER_CITATION.split(before)
    return frozenset(_BEFORE_A_TITLE.findall(own))


def last_names(short: str) -> tuple[str, ...]:
    """The surnames of a short name: ``Doe & Roe``, ``Poe et al.``"""
    return tuple(
        words[-1]
        for person in _BETWEEN.split(short.replace(" et al.", ""))
        if (words := [word for word in person.split() if word not in _BEHIND_A_NAME])
    )


def short_names(authors: str) -> tuple[str, ...]:
    """The names under which a short form may cite what ``authors`` wrote: the words themselves,
    and ``Prakash & Yoo`` or ``Prakash et al.``"""
    names = surnames(authors)
    if len(names) < 2:
        return (authors,)
    pair = f"{names[0]} & {names[1]}"
    return (authors, pair if len(names) == 2 else f"{names[0]} et al.")
