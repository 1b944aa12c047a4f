"""Entries of a table of authorities that stand on one line without a page list."""

from __future__ import annotations

from citecheck.patterns import re

_WHOLE = re.compile(r".{3,200}?\d.{0,80}\(.{0,60}\d{4}\)\.?")
_WORD = re.compile(r"(?<!\w)[A-Za-z][\w'’./-]*")
_FEWEST_SPOKEN = 2  # words in lower case that no name has
# words in lower case that names of parties have
_IN_NAMES = frozenset(
    "a an and as at behalf business by de del della den der di doing du el et ex for formerly "
    "from in known la las le los more on or parcel parte re rel rel. than the to van ver von with "
    "within al al. d.b.a. d/b/a f/k/a n/k/a trustee next friend minor child of "
    "ed. eds. rev. cmt. note pt. art. ch. cl. amend. et seq. seq. subd.".split()
)


def is_bare_entry(text: str) -> bool:
    """Whether ``text`` is a whole citation of a decision and nothing else on the line."""
    if not _WHOLE.fullmatch(text):
        return False
    named, against, _ = text.partition(" v. ")
    if against:
        return not speaks(named)
    return text.startswith(("In re", "Ex parte"))


def speaks(text: str) -> bool:
    """Whether ``text`` has the words of a sentence and no names alone: *So it was held in Smith*,
    *That is not all. Smith*."""
    words = _WORD.findall(text)
    spoken = [word for word in words if word[0].islower() and word not in _IN_NAMES]
    return len(spoken) >= _FEWEST_SPOKEN or any(
        word.endswith(".") and word is not words[-1] for word in spoken
    )
