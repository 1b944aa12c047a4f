"""Bodies of court rules: their normal forms, and how filings spell them.

Forms after The Bluebook (22d ed.) R. 12.9.3, BT2 and T1. Bodies with a name of their own are
rows of :mod:`citecheck.facts.rules_of_court`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache, lru_cache

from citecheck.citations.provisions.lists import word_start
from citecheck.citations.provisions.numbers import Hyphen
from citecheck.dataclass import dataclass
from citecheck.facts.jurisdictions import jurisdiction_before, jurisdiction_named_before, states
from citecheck.facts.rules_of_court import RuleRow, rules_by_subject, rules_of_court
from citecheck.model.numerals import ORDINAL_ENDING, ordinal, spellings
from citecheck.patterns import re
from citecheck.patterns.pattern import Pattern


@dataclass(frozen=True, slots=True)
class Body:
    """A body of rules named in the text: where its words begin, and its normal form.

    ``folded`` says that the words are small capitals, so that letters behind the number
    have lost their case. ``hyphen`` is what one means in the body's numbers, where its row says so,
    and ``numbers`` the pattern that they must have, None where any will do.
    """

    start: int
    source: str
    folded: bool = False
    hyphen: Hyphen | None = None
    numbers: re.Pattern | None = None


def _either(stem: str, rest: str) -> str:
    """A pattern for ``stem.`` or ``stem`` + ``rest``, in small letters or in capitals; the point
    may be missing before ``P.`` and a number (``Civ P. 12``)."""
    first = f"[{stem[0].upper()}{stem[0].lower()}]"
    end = rf"\.|(?={_WITHOUT_POINT})"
    small = rf"{first}{stem[1:]}(?:{end}|{rest})"
    return rf"(?:{small}|{stem.upper()}(?:{end}|{rest.upper()}))"


_WITHOUT_POINT = r" P(?:roc?)?\.? ?\d| \d"
_PROCEDURE = (
    rf"(?:[Pp](?:\.|r(?:\.|o(?:\.|c(?:\.|edures?|(?= \d))))|rac\.|(?={_WITHOUT_POINT}))"
    r"|P(?:\.|RO(?:\.|C(?:\.|EDURE))))"
)
_CONDUCT = (
    r"(?:of )?[Pp]rof(?:'l|\.|essional) (?:[Cc]onduct|[Rr]esp(?:\.|onsibility))"
    r"|PROF(?:'L|ESSIONAL) CONDUCT"
)
# Subjects of rules: a pattern and the normal form that follows "R."
SUBJECTS = {
    "civil": (f"{_either('Civ', 'il')} ?{_PROCEDURE}", "Civ. P."),
    "criminal": (f"{_either('Crim', 'inal')} ?{_PROCEDURE}", "Crim. P."),
    "appellate": (f"{_either('App', 'ellate')} ?{_PROCEDURE}", "App. P."),
    "bankruptcy": (f"{_either('Bankr', 'uptcy')} ?{_PROCEDURE}", "Bankr. P."),
    "juvenile": (f"{_either('Juv', 'enile')} ?{_PROCEDURE}", "Juv. P."),
    "probate": (f"{_either('Prob', 'ate')} ?{_PROCEDURE}", "Prob. P."),
    "evidence": (_either("Evid", "ence"), "Evid."),
    "conduct": (_CONDUCT, "Prof'l Conduct"),
    "judicial": (r"[Jj]ud(?:\.|icial) ?[Aa]dmin(?:\.|istration)", "Jud. Admin."),
}
SUBJECT = (
    "(?:" + "|".join(f"(?P<{name}>{pattern})" for name, (pattern, _) in SUBJECTS.items()) + ")"
)
RULE_WORD = r"(?:R(?:s?\.|ules?)|RULES?)"
# ``Fed. R. Civ. P.``, ``Federal Rules of Civil Procedure``; what stands before is read leftward.
NAMED = Pattern(
    rf"{RULE_WORD} ?(?:[Oo]f |OF )?(?:the )?{SUBJECT}"
    r"(?: ?\(?(?:FRCP|FRE|FRAP)\)?| \([“\"']?[A-Z]{2,6}[”\"']?\)(?= Rule))?"
)

_CIRCUITS = {
    **{words.lower(): ordinal(n) for n in range(1, 12) for words in spellings(n)},
    "federal": "Fed.", "fed": "Fed.", "dc": "D.C.",
}  # fmt: skip
CIRCUIT = Pattern(
    rf"(?:Cir(?:\.|cuit)|CIR(?:\.|CUIT))(?:'s)? ?(?:L(?:\.|ocal) ?)?(?:{RULE_WORD}|I\.O\.P\.|IOP)"
)
_CIRCUIT_BEFORE = re.compile(
    r"(?P<circuit>[A-Z][a-z]+\.?|D\. ?C\.|[A-Z]{3,8}"
    rf"|\d{{1,2}}{ORDINAL_ENDING}?) $"
)
_SUPREME_COURT = r"(?:Sup(?:\.|reme) ?C(?:t\.|ourt)|S\. ?Ct\.|S(?:UP)?\. ?CT\.|SUPREME COURT)"
SUPREME = Pattern(rf"{_SUPREME_COURT} ?{RULE_WORD}(?! ?of\b)")
THIS_COURT = Pattern(r"[Tt]his Court's (?:own )?(?:Rules? |R\. ?)")

_SUBJECT_BEFORE = re.compile(
    r"(?:Civ(?:\.|il)?|Crim(?:\.|inal)?|Bankr(?:\.|uptcy)|Admiralty|CIV(?:\.|IL)|CRIM(?:\.|INAL))"
    r" ?$"
)
_SUBJECT_INSIDE = (
    r"(?:Civ(?:\.|il)|Crim(?:\.|inal)|Bankr(?:\.|uptcy)|App(?:\.|ellate)|CIVIL|Pat(?:ent|\.)) "
    r"|App\.(?=R)"  # Ohio: `Loc.App.R. 16`
)
LOCAL = Pattern(
    rf"L(?:(?:\.|oc(?:\.|al)|OCAL) ?(?P<middle>{_SUBJECT_INSIDE})?(?:R(?:\.|ules?|ULES?|(?= \d)))"
    r"|R|C[vr]R)"
)
_COURT_BEFORE = re.compile(
    r"(?P<court>(?:[NSEWMC]\. ?)?D\. ?"
    r"(?:[A-Z]\. ?[A-Z]\.|[A-Z][a-z]{1,12}\.?(?: [A-Z][a-z]{1,6}\.)?)) $"
)
_INITIAL_SPACE = re.compile(r"(?<=\b[A-Z]\.) (?=[A-Z]\.)")
_LOCAL_SUBJECTS = {
    "civ": "Civ. ",
    "crim": "Crim. ",
    "bankr": "Bankr. ",
    "admi": "Adm. ",
    "pat": "Pat. ",
    "app": "App. ",
}

_SPACE_BEHIND_POINT = re.compile(r"(?<=\.) ")


def without_spaces(printed: str) -> str:
    """A name of rules without the spaces behind its points, by which it is looked up."""
    return _SPACE_BEHIND_POINT.sub("", printed)


def _spelling(printed: str) -> str:
    """A pattern for a spelling of the table: a space behind a point may be missing."""
    words, number, _ = printed.partition(" #")
    pattern = re.escape(words).replace(r"\.\ ", r"\. ?")
    return pattern + (r"(?= \d)" if number else "(?![A-Za-z])")


def names_pattern(rows: Iterable[RuleRow]) -> str:
    """A pattern for the names of ``rows``.

    Names and initials of their own, the longest first, by their first letters: a letter
    with which none begins is passed over at once."""
    spellings = sorted({s for row in rows for s in row.printed()}, key=len)
    by_letter: dict[str, list[str]] = {}
    for printed in sorted(spellings, key=lambda s: (-len(s), s)):
        by_letter.setdefault(printed[0], []).append(_spelling(printed)[1:])
    return "|".join(f"{first}(?:{'|'.join(r)})" for first, r in by_letter.items())


OWN_NAMES = Pattern(names_pattern(row for row in rules_of_court() if row.anywhere))


@cache
def names_at_home(state: str) -> re.Pattern | None:
    """The names that the courts of ``state`` alone understand as those of their own rules."""
    rows = _at_home(state)
    return re.compile(names_pattern(rows)) if rows else None


def _at_home(state: str) -> list[RuleRow]:
    return [row for row in rules_of_court() if row.only_at_home and row.jurisdiction == state]


def rows_by_name(rows: Iterable[RuleRow]) -> dict[str, RuleRow]:
    """The rows by each of their names, as :func:`without_spaces` has them."""
    return {
        without_spaces(printed.removesuffix(" #")): row for row in rows for printed in row.printed()
    }


@lru_cache(maxsize=1)
def _by_name() -> dict[str, RuleRow]:
    return rows_by_name(row for row in rules_of_court() if row.anywhere)


@cache
def _by_name_at_home(state: str) -> dict[str, list[RuleRow]]:
    rows: dict[str, list[RuleRow]] = {}
    for row in _at_home(state):
        for printed in rows_by_name([row]):
            rows.setdefault(printed, []).append(row)
    return rows


@lru_cache(maxsize=1)
def words_before_rule() -> frozenset[str]:
    """The words that stand before ``Rule`` in a name of its own: ``FINRA``, ``Md.``."""
    rows = [row for row in rules_of_court() if row.anywhere]
    spellings = (printed.split() for row in rows for printed in row.printed())
    return frozenset(
        words[-2].rstrip(",") for words in spellings if words[-1] in ("Rule", "Rules") and words[1:]
    )


def small_capitals(words: str) -> bool:
    """Whether ``words``, of a name that has small letters, are all in capitals."""
    return words.upper() == words and any(letter.isalpha() for letter in words)


def named_body(text: str, match: re.Match[str]) -> Body | None:
    """The body that a match of :data:`NAMED` ends: its jurisdiction is read leftward."""
    subject = next(name for name in SUBJECTS if match[name])
    normal = SUBJECTS[subject][1]
    found = jurisdiction_named_before(text, match.start())
    if found is None or not text[found[0] : match.start()].strip():
        return None
    start, state = found
    if not word_start(text, start):
        return None
    source, hyphen = rules_on(state, normal)
    return Body(start, source, small_capitals(text[start : match.end()]), hyphen)


@cache
def rules_on(state: str, subject: str) -> tuple[str, Hyphen | None]:
    """The normal form of the rules of ``state`` on ``subject``, and what a hyphen in their numbers
    is, where they have a name of their own."""
    source = f"{'Fed.' if state == 'U.S.' else state} R. {subject}"
    row = rules_by_subject().get(source)
    if row is None:
        return source, None
    own = (r for r in rules_of_court() if r.normal_form == row.normal_form)
    return row.normal_form, Hyphen(next(own).hyphen)


def _circuit(name: str) -> str | None:
    """The abbreviation of a circuit; the Sixth Circuit's own rules write ``6 Cir. R.``."""
    if name.isdigit():
        return next((short for short in _CIRCUITS.values() if short.rstrip("sthrnd") == name), None)
    return _CIRCUITS.get(name)


def circuit_body(text: str, match: re.Match[str]) -> Body | None:
    """The rules of a court of appeals; without its name (``Circuit Rule``) of this one."""
    internal = "I.O.P." if "OP" in match[0].replace(".", "") else "R."
    before = _CIRCUIT_BEFORE.search(text[max(0, match.start() - 12) : match.start()])
    circuit = before and _circuit(re.sub(r"[. ]", "", before["circuit"]).lower())
    if not before or not circuit:
        return Body(match.start(), f"Cir. {internal}") if word_start(text, match.start()) else None
    return Body(match.start() - len(before[0]), f"{circuit} Cir. {internal}")


def supreme_body(text: str, match: re.Match[str]) -> Body | None:
    """The rules of the Supreme Court of the United States, or of a state's that is named."""
    if not word_start(text, match.start()):
        return None
    found = jurisdiction_before(text, match.start())
    start, state = found or (match.start(), "U.S.")
    prefix = "" if state == "U.S." else f"{state} "
    folded = small_capitals(match[0])
    return Body(start, f"{prefix}Sup. Ct. R.", folded)


def court_before(text: str, at: int) -> tuple[int, str] | None:
    """The district court named just before ``at``: where its name begins, and the name."""
    court = _COURT_BEFORE.search(text[max(0, at - 24) : at])
    if court is None or not word_start(text, at - len(court[0])):
        return None
    return at - len(court[0]), _INITIAL_SPACE.sub("", court["court"])


def local_body(text: str, match: re.Match[str]) -> Body | None:
    """The local rules of a trial court, with the court's name where it stands before."""
    start, words = match.start(), match[0]
    subject = (match["middle"] or "").strip().lower()
    if words in ("LCvR", "LCrR"):
        subject = "civ" if words == "LCvR" else "crim"
    elif before := _SUBJECT_BEFORE.search(text[max(0, start - 12) : start]):
        subject = before[0].strip().lower()
        start -= len(before[0])
    elif text.endswith(("Patent ", "Pat. "), max(0, start - 7), start):
        subject = "pat"
        start = text.rindex("Pat", 0, start)
    if not word_start(text, start):
        return None
    kind = next((normal for key, normal in _LOCAL_SUBJECTS.items() if subject.startswith(key)), "")
    court = court_before(text, start)
    if court is None:
        return Body(start, f"{kind}L.R.")
    return Body(court[0], f"{court[1]} {kind}L.R.")


@lru_cache(maxsize=1)
def _by_section() -> dict[str, str]:
    return {row.spellings: row.normal_form for row in rules_of_court() if row.enacted}


# the section is where the rules stand, and no second authority
_SECTION_BEFORE = re.compile(
    r"(?:(?:(?:N\. ?C\. ?)?G(?:en\. ?Stat\.|\. ?S\.)(?: ?Ann\.)?|NCGS|N\.?C\.? Gen\.? Stat\.?) ?)?"
    r"(?:§ ?)?(?<![\w.-])(?P<section>\d\w{0,3}-\d{1,3}), $"
)


# `5 O.S. 2011, ch. 1, app. 3-A, `: appendices to the statutes of Oklahoma hold its rules
_APPENDIX_BEFORE = re.compile(
    r"(?<![\w.-])"
    r"(?:(?P<title>\d{1,2}) O\. ?S\.|Okla\. Stat\.(?: Ann\.)?,? tit\. (?P<behind>\d{1,2}))"
    r"(?:,? ?(?:Supp\.? ?)?\d{4})?,? [Cc]h\. (?P<chapter>\d{1,2}),? "
    r"[Aa]pp\.(?: (?P<appendix>\d(?:-[A-Z])?))?,? $"
)


def enacted_body(text: str, at: int) -> tuple[int, str] | None:
    """The body of rules that the section of a code right before ``at`` enacts, in North Carolina
    ``N.C. Gen. Stat. § 1A-1, Rule 12``, or the appendix of one that holds it, and where the words
    of the rule begin."""
    if section := _SECTION_BEFORE.search(text, max(0, at - 40), at):
        source = _by_section().get(section["section"])
        return (section.start(), source) if source else None
    found = _APPENDIX_BEFORE.search(text, max(0, at - 60), at)
    if found is None:
        return None
    title = found["title"] or found["behind"]
    place = f"{title}-{found['chapter']}-{found['appendix'] or ''}"
    source = _by_section().get(place)
    return (found.start(), source) if source else None


def _initial_before(text: str, at: int) -> bool:
    """Whether an initial is glued to ``at``: ``T.C.R.C.P. 56`` is no ``C.R.C.P.``."""
    return at > 1 and text[at - 1] == "." and text[at - 2].isupper()


def own_body(text: str, match: re.Match[str]) -> Body | None:
    """Rules with a name or initials of their own: ``FRCP``, FINRA's, California's."""
    if not word_start(text, match.start()) or _initial_before(text, match.start()):
        return None
    return _row_body(text, match.start(), row_named(match[0]))


def row_named(printed: str) -> RuleRow:
    """The row of a name that :data:`OWN_NAMES` matches."""
    return _by_name()[without_spaces(printed)]


def body_at_home(text: str, match: re.Match[str], state: str) -> Body | None:
    """Rules by a name that the courts of ``state`` alone understand as their own."""
    if not word_start(text, match.start()):
        return None
    rows = _by_name_at_home(state)[without_spaces(match[0])]
    # `Rule 1.540` and `Rule 3.850` are of two bodies in Florida: their numbers tell which
    number = _NUMBER.match(text, match.end()) if len(rows) > 1 else None
    fitting = (row for row in rows if number and re.fullmatch(row.numbers, number["number"]))
    return _row_body(text, match.start(), next(fitting, rows[-1]))


def own_rows(text: str) -> Iterator[RuleRow]:
    """The rows of the bodies of rules that ``text`` cites by names of their own."""
    for match in OWN_NAMES.finditer(text):
        if word_start(text, match.start()) and not _initial_before(text, match.start()):
            row = row_named(match[0])
            number = _NUMBER.match(text, match.end())
            if (
                number
                and _row_body(text, match.start(), row)
                and (row.numbers == "any" or re.fullmatch(row.numbers, number["number"]))
            ):
                yield row


_NUMBER = re.compile(r",? ?(?:R(?:ules?|\.) ?|§§? ?)?(?P<number>\d[\w.:-]*(?:\(\w+\))*)(?<![.:-])")
# `Del. Super. Ct. Civ. R.`, `Local Civ. R.`, `Utah R. Crim. P.`: the name is the end of another
_LONGER_NAME = re.compile(
    r"(?:\b(?:R|Ct|Sup|Super|Loc|L|Dist|Fed|Bankr|Cir|Unif|Fam|Prob|Just|Mun)\. ?"
    r"|\b(?:Local|Uniform|Federal|Circuit|District|County|Superior|Court|Rules of|No\.) )$"
)


def _row_body(text: str, start: int, row: RuleRow) -> Body | None:
    numbers = None if row.numbers == "any" else re.compile(row.numbers)
    start -= 4 * text.endswith("ABA ", 0, start)
    if row.jurisdiction in states() and not row.printed()[0].startswith(row.jurisdiction):
        named = jurisdiction_before(text, start)
        if named and named[1] == row.jurisdiction:
            start = named[0]
        elif named or _LONGER_NAME.search(text, max(0, start - 12), start):
            return None
    return Body(start, row.normal_form, hyphen=Hyphen(row.hyphen), numbers=numbers)
