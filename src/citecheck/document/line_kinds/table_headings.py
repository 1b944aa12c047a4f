"""Words that head a table of authorities, and those that head another table beside it.

A heading may be numbered, set in brackets, in the singular, share its line with the first
category (``INDEX OF AUTHORITIES CASES``, ``Cases    Table of Authorities    Page(s)``), or be the
words of one state's rules.
"""

from __future__ import annotations

import functools
from collections import Counter
from typing import TYPE_CHECKING

from citecheck.document.line_kinds.headings import (
    MAYBE_WORDS,
    OTHER_WORDS,
    TABLE_WORDS,
    category_heading,
    has_page,
    holds_one,
    letters,
    without_enumerator,
)
from citecheck.document.line_kinds.running_lines import LINES_KNOWN, without_running_words
from citecheck.patterns import re

if TYPE_CHECKING:
    import regex

_LONGEST = 110
_LISTED = (
    r"(?:AUTHORIT(?:IES|Y)|CITATIONS?|CASES?(?:ANDSTATUTES)?|"
    r"(?:CASES|STATUTES|RULES|CONSTITUTION(?:S|AL)|PROVISIONS|REGULATIONS){1,6}AND(?:OTHER)?AUTHORIT(?:IES|Y)|"
    r"CASESANDRULES)(?:CITED|RELIEDUPON|RELIEDON)?"
)
_OWNERS = (
    r"(?:APPELL(?:ANT|EE)|PETITIONER|RESPONDENT|PLAINTIFF|DEFENDANT|INTERVENOR|AMIC(?:US|I))S?"
)
_TABLE = re.compile(
    rf"(?:SUBJECTINDEXAND|TABLEOFCONTENTSAND)?(?:{_OWNERS})?(?:TABLES?|INDEX|INDICES|LIST|CITATIONS?)(?:OF|TO|AND)(?:THE)?(?:CITED|LEGAL|PRINCIPAL)?"
    rf"(?:POINTSAND)?{_LISTED}(?:AND[A-Z]{{5,26}})?(?:CONT(?:INUE)?D?)?"
    rf"(?:(?:FOR|TO|OF)(?:THE)?{_OWNERS}BRIEF)?|AUTHORITIESCITED"
)
# only where a table follows: the words may also head a point of the argument
_MAYBE = re.compile(
    r"(?:THE)?(?:(?:LEGAL|CITED)AUTHORITIES|AUTHORITIES|AUTHORITIESRELIED(?:UP)?ON|"
    r"(?:CASES|CITATIONS)(?:ANDAUTHORITIES|ANDSTATUTES|ANDOTHERAUTHORITIES)|"
    r"(?:CASES|CITATIONS)(?:AND(?:OTHER)?[A-Z]{8,11})?CITED|"
    r"STATUTESANDAUTHORITIES|AUTHORITIESANDCITATIONS|CITATIONS)(?:CONT(?:INUE)?D?)?"
)
_OTHER = re.compile(
    r"(?:TABLES?|INDEX|INDICES|LISTS?|SCHEDULE)(?:OF|TO|FOR)(?:THE)?(?:ALL|JOINT|APPELLANTS?|"
    r"APPELLEES?|PETITIONERS?|RESPONDENTS?|PLAINTIFFS?|DEFENDANTS?|DEFINED|MATERIAL|INTERESTED|"
    r"COMMON|TRIAL|DEPOSITION|HEARING|KEY)?"
    r"(?:EXHIBIT|APPENDI|ADDEND|ATTACHMENT|RECORD|REFERENCESTO|CITATIONSTO|JUDGE?MENT|ORDERS|RULING|"
    r"DECISIONS(?:BELOW|APPEALED|UNDER)|TRANSCRIPT|ABBREVIATION|ACRONYM|DEFINITION|DEFINED|TERMS|"
    r"GLOSSARY|PARTIES|PERSONS|PEOPLE|FIGURE|ILLUSTRATION|PHOTO|IMAGES|CHARTS|TABLES|DOCUMENTS|"
    r"WITNESS|COUNSEL|AMICI|DECLARATION|AFFIDAVIT|PLEADINGS|DEPOSITION|VOLUMES|EVENTS|SHORTFORMS|"
    r"SHORTENED|PAPERS)[A-Z]{0,90}|"
    r"APPENDIX(?:TABLEOFCONTENTS|INDEX)|TABLEOFCONTENTS(?:OF|TO|FOR)(?:THE)?(?:JOINT)?"
    r"(?:APPENDI|ADDEND|EXHIBIT)[A-Z]{0,40}|KEYTO[A-Z]{5,60}|NOTEON(?:CITATION|REFERENCE|THERECORD)"
    r"[A-Z]{0,50}|CORPORATEDISCLOSURE(?:STATEMENTS?)?|PARTIESTOTHEPROCEEDINGS?|"
    r"IDENTITYOFPARTIES[A-Z]{0,20}|CERTIFICATEOFINTERESTEDPERSONS|"
    r"(?:LISTOF)?(?:EXHIBIT(?:LIST|INDEX|TABLE|S)|ABBREVIATIONS|ACRONYMS|RECORD(?:REFERENCES|"
    r"CITATIONS)|GLOSSARY(?:OF[A-Z]{0,40})?|DEFINEDTERMS|"
    r"TRANSCRIPTS?(?:REFERENCES|CITATIONS))(?:AND[A-Z]{0,40}|USED[A-Z]{0,30})?"
)


def _heads(pattern: re.Pattern, text: str, words: tuple[str, ...]) -> bool:
    if len(text) > _LONGEST or not holds_one(text, words) or has_page(text):
        return False
    heading = without_enumerator(without_running_words(text))
    if pattern.fullmatch(letters(heading)):
        return True
    plain = _ASIDE.sub("", heading)
    return plain != heading and pattern.fullmatch(letters(plain)) is not None


# what a heading says beside itself: `(Alphabetical)`, `(Tex. R. App. P. 38.1(c))`, `Pursuant to
# Rule 38.1(c)`
_ASIDE = re.compile(
    r"\s\((?![Cc]ont)[A-Z](?:[^()]|\(\w{1,3}\))+\)$|"
    r"[\s,]\s?(?i:pursuant to|under|per) (?=[^\d]{0,40}\d)[A-Z].{2,60}$"
)


@functools.lru_cache(maxsize=LINES_KNOWN)
def is_table_heading(text: str) -> bool:
    """Whether ``text`` heads a table of authorities (and is no entry of a table of contents)."""
    return _heads(_TABLE, text, TABLE_WORDS) or category_beside(text) is not None


def may_head_table(text: str) -> bool:
    """Whether ``text`` heads a table of authorities if one follows: ``Authorities``, ``Cases
    cited``."""
    if _heads(_MAYBE, text, MAYBE_WORDS):
        return True
    parted = _PARTED.fullmatch(text) if len(text) <= _LONGEST else None
    return (
        parted is not None
        and _heads(_MAYBE, parted[1], MAYBE_WORDS)
        and category_heading(parted[2]) is not None
    )


_PARTED = re.compile(r"([A-Za-z. ]{9,60})[—–:(-] ?([A-Za-z,& ]{4,60})\)?")  # `AUTHORITIES — CASES`


def heads_category_of_cases(text: str) -> bool:
    """Whether ``text`` heads a category of cases: a table's own heading may be missing."""
    if not holds_one(text, ("CASES",)):
        return False
    heading = category_heading(" ".join(text.split()))
    return heading is not None and "CASES" in heading.upper().split()


def heads_other_table(text: str) -> bool:
    """Whether ``text`` heads a list of something else than authorities: of the exhibits, the
    appendices, references to the record, abbreviations, the judgments appealed from."""
    return _heads(_OTHER, text, OTHER_WORDS)


def category_beside(text: str) -> str | None:
    """The category on the line of the table's heading, before or behind it, or None."""
    if len(text) > _LONGEST or not holds_one(text, TABLE_WORDS):
        return None
    if "of " not in text.lower() or has_page(text):
        return None
    words = without_enumerator(without_running_words(text)).split()
    if not _FEWEST_WORDS <= len(words) <= _MOST_WORDS:
        return None
    if _TABLE.fullmatch(letters(" ".join(words))):
        return None
    for k in range(len(words) - 1, 0, -1):
        before, behind = " ".join(words[:k]), " ".join(words[k:])
        for heading, category in ((before, behind), (behind, before)):
            if _TABLE.fullmatch(letters(heading)) and (found := category_heading(category)):
                return found
    return None


_FEWEST_WORDS = 4
_MOST_WORDS = 12

# Three slips leave one of four parts whole, so the fuzzy pattern is seldom needed.
NEARLY_WORDS = ("TABL", "EOFA", "UTHO", "RITIES")
_TABLE_LETTERS = Counter("TABLEOFAUTHORITIES")
_MOST_SLIPS = 3


def is_nearly_table_heading(text: str) -> bool:
    """Whether ``text`` heads a table of authorities but for three slips of a scan at most
    (``TABLE 0F AUTHORlTES``). Only what follows can tell whether it does."""
    words = letters(text) if len(text) <= 60 else ""
    if abs(len(words) - _TABLE_LETTERS.total()) > _MOST_SLIPS:
        return False
    if not any(part in words for part in NEARLY_WORDS) or has_page(text):
        return False
    # a slip brings in one other letter at most, and hardly any text needs the pattern
    if (Counter(words) - _TABLE_LETTERS).total() > _MOST_SLIPS:
        return False
    return _nearly_table().fullmatch(words) is not None


@functools.lru_cache(maxsize=1)
def _nearly_table() -> regex.Pattern[str]:
    import regex  # `re` has no fuzzy patterns

    return regex.compile(rf"(?:TABLEOFAUTHORITIES){{e<={_MOST_SLIPS}}}")
