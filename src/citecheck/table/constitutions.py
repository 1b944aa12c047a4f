"""Constitutions as tables list them: in words (``Fourth Amendment``), under a heading that names
the constitution, and by the names that headings give it (``Constitution of the United States``).
"""

from __future__ import annotations

from functools import lru_cache

from citecheck.citations.grammars import PROVISIONS
from citecheck.citations.parts import in_order
from citecheck.dataclass import replace
from citecheck.model.citations import Form, Site
from citecheck.model.keys import AuthorityKey, ProvisionKey
from citecheck.model.kinds import Kind
from citecheck.model.numerals import any_ordinal, ordinal_value, to_roman
from citecheck.patterns import re

_OF_A_PLACE = re.compile(
    r"(?:the )?Constitution of (?:the )?(?:(?:State|Commonwealth) of )?"
    r"(?P<place>[A-Z][A-Za-z. ]{2,30}?)(?: of America)?",
    re.IGNORECASE,
)
_STATE = re.compile(r"(?P<place>[A-Z][A-Za-z. ]{2,30}) State Const(?:itution|\.)", re.IGNORECASE)
_OF_PROVISIONS = re.compile(
    r"(?P<place>(?:U\.? ?S\.?|United States|Federal|[A-Z][A-Za-z ]{2,20}?)) "
    r"Constitution(?:al)?(?: (?:Amendments?|Articles?|Provisions?))",
    re.IGNORECASE,
)
_LIKE_CONSTITUTION = re.compile(r"\bCon[a-z]{6,11}n\b", re.IGNORECASE)
_LETTERS = sorted("constitution")
_PLURAL_CODE = re.compile(r"\b(Code of (?:Civil|Criminal) )Procedures\b", re.IGNORECASE)


def spelled(name: str) -> str:
    """The name of a code or constitution that stands above its provisions as the grammars read it:
    ``United States Constitution`` for ``Constitution of the United States of America``."""
    name = _PLURAL_CODE.sub(r"\1Procedure", _LIKE_CONSTITUTION.sub(_mended, name))
    for pattern in (_OF_A_PLACE, _STATE, _OF_PROVISIONS):
        if match := pattern.fullmatch(name.strip(" .:")):
            return f"{match['place'].strip()} Constitution"
    return name


def _mended(match: re.Match[str]) -> str:
    """``Constitution`` for a slip of the pen in it, two letters at most."""
    letters = sorted(match[0].lower())
    missing = [letter for letter in _LETTERS if letter not in letters]
    near = abs(len(letters) - len(_LETTERS)) <= _MOST_SLIPS and len(missing) <= 1
    return "Constitution" if near and "tution" in match[0].lower() else match[0]


_MOST_SLIPS = 2
_CARDINALS = {
    word: number
    for number, word in enumerate(
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen".split(),
        1,
    )
}
_OF_US = r"(?:U\.? ?S\.?|United States|Federal)(?: Const(?:itution|\.))?"
_NAMED = re.compile(rf"^(?:the )?{_OF_US},? (?=\S)", re.IGNORECASE)
_BEHIND = re.compile(
    rf"(?:,? (?:to|of) (?:the )?{_OF_US}|,? \(?(?:{_OF_US}|U\.? ?S\.? ?C\.? ?A?\.?)\)?)\.?$",
    re.IGNORECASE,
)
_NUMERAL = re.compile(r"\b(amend(?:ment)?s?\.?|art(?:icle)?s?\.?) (\w+)", re.IGNORECASE)
_SECTION_IN_WORDS = re.compile(r"\b(section|clause) ([a-z]+)\b", re.IGNORECASE)
_REST = re.compile(r"[\s,.;:]*(?:\([^()]{0,80}\))?[\s.]*")


@lru_cache(maxsize=1)
def _ordinal_amendments() -> re.Pattern:
    one = any_ordinal(range(1, 28))
    return re.compile(
        rf"(?:the )?({one}(?:(?:, | and |, and | & ){one}){{0,3}}) Amend(?:ment|\.)s?",
        re.IGNORECASE,
    )


def amendments_in_words(words: str, constitution: str | None) -> tuple[AuthorityKey, ...]:
    """What an entry cites that is a place in a constitution and nothing else, where its words
    are no citation: ``Fourth Amendment``, ``Amend. V``, ``Article One``.
    ``constitution`` is what the entry stands under; an amendment under none is the nation's."""
    lower = words.lower()
    if "amend" not in lower and "art" not in lower:  # as in most entries
        return ()
    place = _BEHIND.sub("", _NAMED.sub("", words.strip(), count=1))
    named = place != words.strip()
    if "amend" in place.lower():
        place = _ordinal_amendments().sub(_in_figures, place, count=1)
    place = _SECTION_IN_WORDS.sub(_cardinal, _NUMERAL.sub(_numeral, place))
    if not place.startswith("amend") and not (
        place.startswith("art") and (named or constitution is not None)
    ):
        return ()
    source = "U.S. Const." if named or constitution is None else constitution
    return _places_of(source, place)


_PLACE = re.compile(
    r"art(?:icle|\.)? ?(?:[IVX]{1,5}|\d{1,2}),? (?:§ ?|sec(?:tion|\.)? )\d", re.IGNORECASE
)


def places_without_constitution(words: str) -> tuple[AuthorityKey, ...]:
    """The place of an entry that does not name its constitution: ``Article 1, § 22``."""
    words = words.strip()
    if _PART.match(words):
        return _without_source(_places_of("N.H. Const.", words))
    if words[:3].lower() != "art":
        return ()
    place = _SECTION_IN_WORDS.sub(_cardinal, _NUMERAL.sub(_numeral, words))
    keys = _places_of("U.S. Const.", place) if _PLACE.match(place) else ()
    return _without_source(keys)


# the two states that divide theirs into parts count the articles of each alike
_PART = re.compile(
    r"(?:Part|Pt\.) (?:I{1,2}|[12]|[Ff]irst|[Ss]econd),? [Aa]rt(?:icle|\.) "
    r"(?:\d{1,3}|[IVXL]{1,7})(?!\w)"
)


def _without_source(keys: tuple[AuthorityKey, ...]) -> tuple[AuthorityKey, ...]:
    return tuple(replace(key, source="") for key in keys if isinstance(key, ProvisionKey))


def _places_of(source: str, place: str) -> tuple[AuthorityKey, ...]:
    joined = f"{source} {place}"
    found = in_order(site for grammar in PROVISIONS for site in grammar.find(joined))
    sites = [site for site in found if site.form is Form.FULL and _is_of_constitution(site)]
    if not sites or not _REST.fullmatch(joined, sites[-1].core.end):
        return ()
    return tuple(dict.fromkeys(site.key for site in sites))


def _is_of_constitution(site: Site) -> bool:
    return isinstance(site.key, ProvisionKey) and site.key.kind is Kind.CONSTITUTION


def _in_figures(match: re.Match[str]) -> str:
    values = [ordinal_value(word) for word in re.split(r", and |, | and | & ", match[1])]
    numerals = [to_roman(value).upper() for value in values if value]
    return f"amend{'s' if len(numerals) > 1 else ''}. {', '.join(numerals)}"


def _numeral(match: re.Match[str]) -> str:
    word = "amend." if match[1][:1] in "aA" and match[1][1:2] in "mM" else "art."
    if match[1].lower().rstrip(".").endswith("s"):
        word = word.replace(".", "s.")
    number = match[2]
    if number.lower() in _CARDINALS:
        number = to_roman(_CARDINALS[number.lower()]).upper()
    return f"{word} {number}"


def _cardinal(match: re.Match[str]) -> str:
    number = _CARDINALS.get(match[2].lower())
    return f"{match[1].lower()} {number}" if number else match[0]
