"""Where phrases stand in a text, found in one pass however many phrases there are.

A table lists hundreds of writings by title, and a search for each would read the text as often.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from citecheck.patterns import re

_TOKEN = re.compile(r"\w+")
# What `re.IGNORECASE` takes for an ASCII letter besides its two cases.
_CASES = (("ſ", "s"), ("\u212a", "k"), ("ı", "i"), ("İ", "i"))

Words = tuple[str, ...]


class Phrases:
    """The places of ``phrases`` (words of ASCII letters and digits, some with an apostrophe) in
    ``text``, in any letter case."""

    def __init__(self, text: str, phrases: Iterable[Words]) -> None:
        self._text = text
        self._starts = _starts(_folded(text), {_tokens(words) for words in phrases})

    def matches(self, words: Words, pattern: re.Pattern) -> Iterator[re.Match[str]]:
        """What ``pattern.finditer`` would find, where each of its matches is of ``words``: signs
        between them are the pattern's to judge."""
        end = 0
        for start in self._starts.get(_tokens(words), ()):
            if start >= end and (match := pattern.match(self._text, start)):
                yield match
                end = match.end()


def _folded(text: str) -> str:
    """``text`` in small letters, sign for sign."""
    for sign, letter in _CASES:  # which hardly any text has
        text = text.replace(sign, letter)
    return text.lower()


def _tokens(words: Sequence[str]) -> Words:
    return tuple(_TOKEN.findall(_folded(" ".join(words))))


class _Node:
    """What may follow some words, and the phrase that they are themselves."""

    __slots__ = ("after", "phrase")

    def __init__(self) -> None:
        self.after: dict[str, _Node] = {}
        self.phrase: Words | None = None


def _starts(folded: str, phrases: Iterable[Words]) -> Mapping[Words, list[int]]:
    top = _Node()
    for phrase in phrases:
        node = top
        for token in phrase:
            node = node.after.setdefault(token, _Node())
        node.phrase = phrase
    found: dict[Words, list[int]] = {}
    for first in _tokens_among(top.after, folded):
        for phrase in _from(top, folded, first):
            found.setdefault(phrase, []).append(first.start())
    return found


def _tokens_among(words: Collection[str], folded: str) -> Iterator[re.Match[str]]:
    """The tokens of a text that are one of ``words``, in order."""
    if not words:
        return
    import ahocorasick

    automaton = ahocorasick.Automaton()
    for word in words:
        automaton.add_word(word, len(word))
    automaton.make_automaton()
    for last, length in automaton.iter(folded):
        start = last - length + 1
        token = _TOKEN.match(folded, start)
        begins = start == 0 or _TOKEN.match(folded, start - 1) is None
        if token and begins and token.end() == last + 1:
            yield token


def _from(top: _Node, folded: str, first: re.Match[str]) -> Iterator[Words]:
    """The phrases that begin with the token ``first``."""
    token: re.Match[str] | None = first
    node = top
    while token is not None and token[0] in node.after:
        node = node.after[token[0]]
        if node.phrase is not None:
            yield node.phrase
        token = _TOKEN.search(folded, token.end()) if node.after else None
