"""Names that recognition (OCR) broke: ``Un~ted States``, ``eMS v. Roe``, ``Wi11iams``.

A name that shows such a break is compared with the letters in mind that recognition takes for each
other. A name that shows none is not: two letters that differ are two names.
"""

from __future__ import annotations

from citecheck.patterns import re

_SIGNS = r"~|^{}\\¬£¥€°■□"
_BROKEN = re.compile(
    rf"[A-Za-z][{re.escape(_SIGNS)}](?=[A-Za-z])|[A-Za-z]\d{{1,2}}[a-z]{{2}}|\b[a-z][A-Z]{{2}}|\bl[A-Z]\."
    r"|\bUU(?=[a-z])"
)
# what recognition takes for each other, one sign for all of a kind
_ALIKE = str.maketrans(
    {
        **dict.fromkeys("1l|!i", "i"),
        **dict.fromkeys("0oq", "o"),
        **dict.fromkeys("5s$", "s"),
        **dict.fromkeys("8b", "b"),
        **dict.fromkeys("2z", "z"),
        **dict.fromkeys("ec", "c"),
        **dict.fromkeys("un", "n"),
    }
)
_SEVERAL = (("uu", "ull"), ("rn", "m"), ("vv", "w"), ("cl", "d"))
_FEWEST_LETTERS = 5  # of a name, one of which may be another
_ANY = "\0"
_ANY_SIGN = re.compile(rf"[{re.escape(_SIGNS)}]")
_NO_LETTER = re.compile(r"[^\w\0$!|]|_")


def same_but_misread(left: str, right: str) -> bool:
    """Whether two names, of which one shows that it is misread, are one as recognition sees it."""
    if not (_BROKEN.search(left) or _BROKEN.search(right)):
        return False
    a, b = _skeleton(left), _skeleton(right)
    return len(a) == len(b) and all(x == y or _ANY in (x, y) for x, y in zip(a, b, strict=True))


def one_letter_apart(left: str, right: str) -> bool:
    """Whether the first words of two names are of the same length and differ in one letter that
    is not the first: ``Okonjo`` and ``Oxonjo v. Dale``. That tells two names apart as often as it
    tells a slip, and means a slip only where volume, reporter and page agree."""
    a, b = (name.split(" ", 1)[0].strip(",").lower() for name in (left, right))
    if len(a) != len(b) or len(a) < _FEWEST_LETTERS or a[0] != b[0]:
        return False
    return sum(x != y for x, y in zip(a, b, strict=True)) == 1


def _skeleton(name: str) -> str:
    letters = _NO_LETTER.sub("", _ANY_SIGN.sub(_ANY, name).lower())
    for several, one in _SEVERAL:
        letters = letters.replace(several, one)
    return letters.translate(_ALIKE)
