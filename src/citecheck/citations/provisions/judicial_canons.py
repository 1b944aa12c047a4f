"""Canons and rules of judicial conduct: ``Canon 3(C)(1)``, ``Tex. Code Jud. Conduct, Canon 2A``.

Forms after The Bluebook (22d ed.) R. 12.9.6 and as opinions on recusal print them. A canon whose
code is not named is a short form of the source ``Canon``. ``Canon 3C(1)`` and ``Canon 3(C)(1)`` are
one canon.
"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.citations.parts import in_order
from citecheck.citations.provisions.lists import Item, provision, sites, word_start
from citecheck.citations.provisions.subdivisions import read_subdivisions
from citecheck.dataclass import replace
from citecheck.facts.jurisdictions import jurisdiction_before
from citecheck.model.citations import Form, Site
from citecheck.model.keys import BARE_CANON, ProvisionKey
from citecheck.model.kinds import Kind
from citecheck.patterns import re
from citecheck.patterns.pattern import Pattern

_CODE = (
    r"(?:(?P<model>(?:ABA )?Model )?Code (?:of )?Jud(?:\.|icial) (?P<of>Conduct|Cond\.|Ethics)"
    r"|Canons? (?:of )?Jud(?:\.|icial) (?P<canons>Conduct|Ethics)"
    r"|(?P<federal>Code of Conduct for (?:United States|U\. ?S\.) Judges))"
)
_WORD = r"(?:Canons?|canons?|R\.|[Rr]ules?)"
_NAMED = Pattern(rf"{_CODE}(?: \(\d{{4}}\))?,? (?:(?P<word>{_WORD}) )?(?=[\dIVX])")
_BEHIND = Pattern(r"(?P<word>Canons?|canons?|[Rr]ules?) (?=[\dIVX])")
_JOINT = re.compile(r",? (?:of )?(?:the )?")
_STATE_AND_CODE = re.compile(rf"(?:[A-Z][A-Za-z.']*\.? ){{0,3}}?{_CODE}")
_NUMBER = re.compile(
    r"(?P<number>\d(?:\.\d{1,2})?|[IVX]{1,4}(?![\w]))(?:\.?(?P<letter>[A-I])(?![\w'])(?:\.(?=\())?)?"
    r"(?![\w-]|\.\d)"
)
_MORE = re.compile(r"(?:, and |, | and | & )(?=\d(?:[A-I(,.;]|\.\d| |$))")
_JUDGES = re.compile(r"Jud(?:\.|icial) (?:Conduct|Cond\.|Ethics|Canons)|Code of Conduct for")


def find(text: str) -> Iterator[Site]:
    """Canons of judicial conduct cited in ``text``, in order; spans are code points of ``text``."""
    found = in_order([*_named(text), *_with_code_behind(text)])
    yield from _of_only_code(list(found))


def _of_only_code(found: list[Site]) -> list[Site]:
    """``found``, where canons without their code are of the only code that the text names."""
    sources = {source for site in found if (source := _source(site)) not in (None, BARE_CANON)}
    of_canons = {source for source in sources if source and source.endswith(BARE_CANON)}
    if len(of_canons) != 1:
        return found
    [only] = of_canons
    return [
        replace(site, key=replace(site.key, source=only), form=Form.FULL)
        if isinstance(site.key, ProvisionKey) and site.key.source == BARE_CANON
        else site
        for site in found
    ]


def _source(site: Site) -> str | None:
    return site.key.source if isinstance(site.key, ProvisionKey) else None


def _named(text: str) -> Iterator[Site]:
    for match in _NAMED.finditer(text):
        code = _code_at(text, match)
        items = _items(text, match.end(), many=_is_plural(match["word"]))
        if code is None or not items or not (match["word"] or match["canons"]):
            continue
        start, name = code
        key = provision(Kind.COURT_RULE, f"{name}, {_kind(match['word'] or 'Canon')}", "")
        yield from sites(text, start, items, key)


def _with_code_behind(text: str) -> Iterator[Site]:
    for match in _BEHIND.finditer(text):
        if not word_start(text, match.start()):
            continue
        items = _items(text, match.end(), many=_is_plural(match["word"]))
        if not items:
            continue
        joint = _JOINT.match(text, items[-1].end)
        code = _STATE_AND_CODE.match(text, joint.end()) if joint else None
        named = code and _code_at(text, code, search_from=joint.end() if joint else 0)
        if code and named:
            key = provision(Kind.COURT_RULE, f"{named[1]}, {_kind(match['word'])}", "")
            yield from sites(text, match.start(), items, key, end=code.end())
        elif match["word"] in ("Canon", "Canons") and _is_of_judges(text, items[0]):
            key = provision(Kind.COURT_RULE, BARE_CANON, "")
            yield from sites(text, match.start(), items, key, form=Form.SHORT)


def _is_of_judges(text: str, item: Item) -> bool:
    """Whether a canon without its code is one of conduct: a camera has no paragraphs, and the
    bylaws of others are none where the text does not speak of the conduct of judges."""
    return "(" in text[item.start : item.end] or _JUDGES.search(text) is not None


def _code_at(text: str, match: re.Match[str], search_from: int = 0) -> tuple[int, str] | None:
    """Where the name of the code of ``match`` begins, its jurisdiction included, and its normal
    form."""
    start = _first_word(text, match)
    if match["federal"]:
        return start, "Code of Conduct for U.S. Judges"
    if match["model"]:
        return start, "Model Code Jud. Conduct"
    subject = "Ethics" if "Ethics" in (match["of"], match["canons"]) else "Conduct"
    name = f"{'Canons' if match['canons'] else 'Code'} Jud. {subject}"
    state = jurisdiction_before(text, start)
    if state and state[1] != "U.S." and state[0] >= search_from and word_start(text, state[0]):
        return state[0], f"{state[1]} {name}"
    return (start, name) if word_start(text, start) else None


def _first_word(text: str, match: re.Match[str]) -> int:
    """Where the words of the code begin: ``Code``, ``Canons`` or ``Model``."""
    if match["model"]:
        return match.start("model")
    if match["federal"]:
        return match.start("federal")
    word = "Canon" if match["canons"] else "Code"
    return text.rfind(word, match.start(), match.start("canons" if match["canons"] else "of"))


def _items(text: str, at: int, *, many: bool) -> list[Item]:
    found: list[Item] = []
    number = _NUMBER.match(text, at)
    while number:
        subdivisions, end = read_subdivisions(text, number.end())
        letter = (number["letter"],) if number["letter"] else ()
        found.append(Item(number.start(), end, number["number"], (*letter, *subdivisions)))
        more = _MORE.match(text, end) if many else None
        number = _NUMBER.match(text, more.end()) if more else None
    return found


def _is_plural(word: str | None) -> bool:
    return word is not None and word.endswith("s")


def _kind(word: str) -> str:
    return BARE_CANON if word[0] in "Cc" else "R."
