"""Words that head the parts of a brief."""

from __future__ import annotations

import functools
from collections.abc import Iterable

from citecheck.document.line_kinds.page_tail import page_tail
from citecheck.document.line_kinds.running_lines import LINES_KNOWN, without_running_words
from citecheck.facts.abbreviations import state_abbreviations
from citecheck.model.numerals import ordinal_word
from citecheck.patterns import re

_NOT_CAPITALS = bytes(code for code in range(128) if not chr(code).isupper())
# Signs that are no ASCII, but whose capitals are. To make capitals of a text with signs of any
# kind takes ten times as long as of ASCII.
_ASCII_IN_CAPITALS = "ßŉıſǰẖẗẘẙẚﬀﬁﬂﬃﬄﬅﬆ"
_NOT_IN_LINES = _NOT_CAPITALS.replace(b"\n", b"")
_CONTENTS = re.compile(
    r"(?:TABLEOF|INDEXOF)?CONTENTS(?:CONT(?:INUE)?D?)?|TABLEOFCONTENTSPAGES?|SUBJECTINDEX|TOPICALINDEX"
)
_FORM = re.compile(r"(?:[Ff]orm|FORM) \d{1,3}[A-Za-z]?[.:]? +(?=[A-Z])")  # a court's form
# what is certified to a court of appeals, or as a class, is argued in the body
_CLOSING = re.compile(
    r"(?:COMBINED)?CERTIFICAT(?:ES?OF(?!APPEALAB)|IONS?OF(?![A-Z]{0,30}(?:APPEAL|CLASS|COLLECTIVE|"
    r"QUESTION))|(?:E|ION)S?(?:AND|REGARDING|PURSUANT|REQUIRED))[A-Z]{0,80}|PROOFOFSERVICE|"
    r"DECLARATIONOFSERVICE|AFFIDAVITOFSERVICE|WORDCOUNTCERTIFICAT[A-Z]+|CERTIFICATE|"
    r"WORDCERTIFICATION|"
    # forms of New York: CPLR 5531, 22 NYCRR 1250.8(j)
    r"STATEMENT(?:PURSUANTTO|UNDER|REQUIREDBY)(?:CPLR|CIVILPRACTICELAWANDRULES)[A-Z]{0,20}|"
    r"PRINTINGSPECIFICATIONS?STATEMENT"
)
_APPENDIX = re.compile(
    r"(?:(?:PETITION|PETITIONERS?|CERTIORARI)?APPENDIX|ADDENDUM)(?:[A-Z]{0,12}|TABLEOFCONTENTS)|"
    r"(?:TABLEOFCONTENTS|INDEX)(?:TO|OF|FOR)(?:THE)?(?:PETITION)?(?:APPENDIX|APPENDICES|ADDENDUM)|"
    r"TABLEOFAPPENDICES|(?:STATUTORY|CONSTITUTIONAL)(?:AND[A-Z]+)?ADDENDUM"
)
_ATTACHMENT = re.compile(
    r"(?:Appendix|APPENDIX|Addendum|ADDENDUM|Exhibit|EXHIBIT|Attachment|ATTACHMENT)"
    r"(?: [“\"]?(?:[A-Z]{1,2}|\d{1,3}|[IVX]{1,5})[”\"]?)?"
)
_CONCLUSION = re.compile(r"(?:[IVX]{1,5})?(?:CONCLUSION|PRAYER)(?:(?:AND|FOR)[A-Z]{0,40})?")
_SIGNATURE = re.compile(r"(?:^|\s{3})respectfully\s+submitted\b(?!\s\w)", re.IGNORECASE)
_OPENING = re.compile(
    r"(?:PRELIMINARY)?(?:INTRODUCTION|STATEMENT)(?:AND[A-Z]{0,60})?|ARGUMENT|STATEMENTOF[A-Z]{2,50}|INTERESTOF[A-Z]{2,50}|"
    r"IDENTITYANDINTEREST[A-Z]{0,40}|JURISDICTION(?:AL)?(?:STATEMENT)?|STATEMENTREGARDING[A-Z]{0,30}|OPINIONS?BELOW|"
    r"QUESTIONS?PRESENTED|ISSUES?PRESENTED[A-Z]{0,20}|ISSUESTOBEDECIDED|MEMORANDUMOF[A-Z]{0,40}|SUMMARYOF[A-Z]{2,30}|"
    r"ISSUES?(?:ON(?:APPEAL|REVIEW)|FORREVIEW)?|BACKGROUND|GLOSSARY(?:OF[A-Z]{0,40})?|PROCEDURALHISTORY|FACTUALBACKGROUND|BRIEF|NATUREOFTHECASE|CONSTITUTIONALAND[A-Z]{0,50}"
)


@functools.lru_cache(maxsize=LINES_KNOWN)
def letters(text: str) -> str:
    """The capital letters of a heading, everything else dropped: extraction loses spaces."""
    return _upper(text).translate(None, _NOT_CAPITALS).decode("ascii")


def _upper(text: str) -> bytes:
    """What is ASCII of ``text`` in capitals."""
    if not text.isascii() and any(sign in text for sign in _ASCII_IN_CAPITALS):
        text = text.upper()
    return text.encode("ascii", "ignore").upper()


_LONGEST = 90


def _is(pattern: re.Pattern, text: str, longest: int = _LONGEST) -> bool:
    return len(text) <= longest and bool(pattern.fullmatch(letters(text)))


def holds_one(text: str, words: tuple[str, ...]) -> bool:
    """Whether one of ``words`` (capitals) stands in the letters of ``text``, numbers and running
    words included: what a line must hold to be worth a closer look."""
    return any(map(letters(text).__contains__, words))


def holding(texts: Iterable[str], words: Iterable[str]) -> list[int]:
    """Of which of ``texts``, lines of a document, ``holds_one`` is true, by index: the letters of
    all are looked through at once, as most lines hold none."""
    capitals = _capitals("\n".join(texts))
    found = set()
    for word in words:
        sought = word.encode()
        at = capitals.find(sought)
        while at >= 0:
            found.add(at)
            at = capitals.find(sought, at + 1)
    lines: set[int] = set()
    line = before = 0
    for at in sorted(found):
        line += capitals.count(b"\n", before, at)
        lines.add(line)
        before = at
    return sorted(lines)


@functools.lru_cache(maxsize=1)  # more than one list of words is looked for in a document
def _capitals(text: str) -> bytes:
    return _upper(text).translate(None, _NOT_IN_LINES)


# of each list one word stands in every match of the patterns that ask for it (a test says so)
CONTENTS_WORDS = ("CONTENTS", "INDEX")
CONCLUSION_WORDS = ("CONCLUSION", "PRAYER")
CLOSING_WORDS = (
    *CONCLUSION_WORDS,
    *("SUBMITTED", "CERTIFICAT", "OFSERVICE", "STATEMENT", "APPENDI", "ADDENDUM"),
    "FORM",  # a heading may be torn by the number of a form
)
TABLE_WORDS = ("TABLE", "INDEX", "INDICES", "LIST", "CITATION", "AUTHORIT")
MAYBE_WORDS = ("AUTHORITIES", "CITATIONS", "CASES")
OTHER_WORDS = (
    *("TABLE", "INDEX", "INDICES", "LIST", "SCHEDULE", "EXHIBIT", "ABBREVIATIONS", "ACRONYMS"),
    *(
        "RECORD",
        "GLOSSARY",
        "DEFINEDTERMS",
        "TRANSCRIPT",
        "APPENDIX",
        "KEYTO",
        "NOTEON",
        "CORPORATE",
        "PARTIES",
    ),
    "INTERESTEDPERSONS",
)

HEADING_WORDS = tuple(dict.fromkeys(CONTENTS_WORDS + TABLE_WORDS + MAYBE_WORDS))
"""One of them stands in each line that heads a table of contents or of authorities."""


@functools.lru_cache(maxsize=LINES_KNOWN)
def is_contents_heading(text: str) -> bool:
    """Whether ``text`` heads a table of contents."""
    if len(text) > _LONGEST or not holds_one(text, (*CONTENTS_WORDS, *_PARTS_OF_CONTENTS)):
        return False
    heading = without_running_words(text)
    return not has_page(text) and (_is(_CONTENTS, heading) or _is_nearly_contents(heading))


_TABLE_OF_CONTENTS = "TABLEOFCONTENTS"
_LONGEST_CONTENTS = 30
_PARTS_OF_CONTENTS = ("TABLEOF",)  # a slip leaves this or CONTENTS whole


def _is_nearly_contents(text: str) -> bool:
    """Whether a heading in capitals is that of a table of contents but for one slip of a scan
    (``T4BLE OF CONTENTS``)."""
    words = letters(text)
    if not text.isupper() or len(text) > _LONGEST_CONTENTS:
        return False
    if not len(_TABLE_OF_CONTENTS) - 2 < len(words) < len(_TABLE_OF_CONTENTS) + 2:
        return False
    return any(
        words == f"{_TABLE_OF_CONTENTS[:k]}{slip}{_TABLE_OF_CONTENTS[k + 1 :]}"
        for k in range(len(_TABLE_OF_CONTENTS))
        for slip in ("", *words[k : k + 1])
    )


def is_closing_heading(text: str) -> bool:
    """Whether ``text`` heads a certificate or proof of service."""
    return text[:1].isupper() and _is(_CLOSING, _FORM.sub("", text, count=1))


def is_appendix_heading(text: str) -> bool:
    """Whether ``text`` heads an appendix or addendum."""
    return text.isupper() and _is(_APPENDIX, text, 40)


def is_attachment_heading(text: str) -> bool:
    """Whether ``text``, alone at the top of a page behind the signature, heads what is bound
    behind a brief: ``Appendix A``, ``Exhibit 3``."""
    return len(text) <= 40 and _ATTACHMENT.fullmatch(" ".join(text.split())) is not None


def is_conclusion_heading(text: str) -> bool:
    """Whether ``text`` heads the conclusion."""
    return (
        holds_one(text, CONCLUSION_WORDS)
        and (text.isupper() or text.istitle() or _mostly_upper(text))
        and (not has_page(text) and _is(_CONCLUSION, text, 60))
    )


def is_signature(text: str) -> bool:
    """Whether ``text`` is the line with which the signature begins."""
    if len(text) > _LONGEST or "SUBMITTED" not in letters(text):
        return False
    return _SIGNATURE.search(text) is not None


_ENUMERATOR = re.compile(
    r"[\s*_#(\[]*(?:(?:[IVXLC]+|[ivxlc]+|[A-Z]|\d{1,2}|[a-z])[.)]\s+|\d{1,2}\s{2,}"
    r"|(?i:part|section)\s(?:[IVXLC]+|[A-Z]|\d{1,2})\s?[.:)—–-]\s*)?"
)


def without_enumerator(text: str) -> str:
    """A heading without what numbers it: ``III. Index of Authorities``; also without a number at
    the margin and marks of emphasis."""
    match = _ENUMERATOR.match(text)
    return text[match.end() :] if match else text


@functools.lru_cache(maxsize=LINES_KNOWN)
def is_opening_heading(text: str) -> bool:
    """Whether ``text`` is a heading with which the body of a brief usually begins."""
    return (
        (text.isupper() or text.istitle() or _mostly_upper(text))
        and _is(_OPENING, text)
        and not has_page(text)
    )


def _mostly_upper(text: str) -> bool:
    capitals = sum(c.isupper() for c in text)
    return capitals * 2 > sum(c.isalpha() for c in text)


_NUMBER_BEHIND = re.compile(r"\s(?:\d{1,3}|[ivxlc]+)$")
_LONGEST_NUMBER = 40  # code points from the end of a line


@functools.lru_cache(maxsize=LINES_KNOWN)
def has_page(text: str) -> bool:
    """Whether a heading ends in a page, as the entry of a table of contents does."""
    if _NUMBER_BEHIND.search(text, max(0, len(text) - _LONGEST_NUMBER)):
        return True
    tail = page_tail(text)
    return tail is not None and tail.words_end > 0 and tail.sure


_HEADING_WORDS = frozenset(
    """
    CASE CASES STATUTE STATUTES STATUTORY RULE RULES REGULATION REGULATIONS REGULATORY
    CONSTITUTION CONSTITUTIONS CONSTITUTIONAL PROVISION PROVISIONS AUTHORITY AUTHORITIES
    LEGISLATIVE LEGISLATION MATERIALS MATERIAL HISTORY TREATISE TREATISES BOOKS BOOK ARTICLES
    ARTICLE SECONDARY SOURCES SOURCE MISCELLANEOUS DOCKETED COURT ORDERS ADMINISTRATIVE
    EXECUTIVE DECISIONS DECISION OPINIONS CODES CODE PUBLICATIONS JOURNALS PERIODICALS REVIEWS
    LAWS LAW ACTS ORDINANCES TREATIES RECORD RESTATEMENTS REPORTS GUIDELINES AGENCY PRECEDENTS
    JURISDICTIONS PROCLAMATIONS
    FILINGS PLEADINGS BRIEFS DOCUMENTS LETTERS MANUALS ENACTMENTS BILLS ARBITRATIONS PATENTS
    DICTIONARIES TEXTS WEBSITES SITES NEWS CIRCUIT CIRCUITS COURTS INSTRUCTIONS SCHOLARSHIP
    """.split()
)
_HEADING_FILLER = frozenset(
    """
    FEDERAL STATE STATES UNITED OTHER AND OF THE U S US & SUPREME DISTRICT APPEALS
    BANKRUPTCY FOREIGN INTERNATIONAL UNREPORTED UNPUBLISHED PUBLISHED OFFICIAL LOCAL PROCEDURE
    EVIDENCE CIVIL CRIMINAL APPELLATE CONTINUED CONTD CONT PAGE PAGES S NEW FEDERALE CALIFORNIA
    TEXAS FLORIDA YORK ILLINOIS OHIO CITED LEGAL TABLE INDEX TO FROM IN RELATED GENERAL SESSION
    MUNICIPAL COUNTY CONGRESSIONAL PUBLIC EXECUTIVES PRESIDENTIAL UNIFORM MODEL STANDARDS
    ADDITIONAL ONLINE INTERNET WEB CONSTITUTIONALS D C JURY SCHOLARLY ACADEMIC OTHERS NON
    ADMISSION PRACTICE APPLICABILITY
    """.split()
) | {ordinal_word(circuit).upper() for circuit in range(1, 12)}
_WORD = re.compile(r"[A-Za-z]+|&")


@functools.lru_cache(maxsize=1)
def _place_words() -> frozenset[str]:
    return frozenset(
        word for name in state_abbreviations().values() for word in name.upper().split()
    )


@functools.lru_cache(maxsize=LINES_KNOWN)
def category_heading(text: str) -> str | None:
    """The words of a category heading of a table (``Statutes and Rules``) without page
    words and ``continued``, or None if ``text`` is something else."""
    if not text or len(text) > 80:
        return None
    if any(c.isdigit() for c in text):
        text = _misread(text)
        if any(c.isdigit() for c in text):
            return None
    text = without_running_words(text)
    words = _WORD.findall(text)
    if not 0 < len(words) <= _MOST_HEADING_WORDS or not _is_plainly_set(text):
        return None
    upper = [word.upper() for word in words]
    if not _are_heading_words(upper):
        return _split_heading("".join(upper)) or _slipped_heading(text, upper)
    if _HEADING_WORDS.isdisjoint(upper) and upper != ["OTHER"]:
        return None
    said = " ".join(word for word in words if word.upper() not in _PAGE_WORDS)
    return _UNITED_STATES.sub("U.S.", said).removesuffix(" S").removesuffix(" s") or None


_MOST_HEADING_WORDS = 9
# besides the category; a last S is what extraction leaves of `PAGE(S)`
_PAGE_WORDS = frozenset("CONTINUED CONTD CONT PAGE PAGES".split())
_UNITED_STATES = re.compile(r"\bU S\b")


def _is_plainly_set(text: str) -> bool:
    """Whether the letters of ``text`` are those of a heading: ASCII, but for marks of emphasis
    around it and a dash."""
    return text.strip(" *#_:").isascii() or "—" in text or "–" in text


def _are_heading_words(upper: list[str]) -> bool:
    """Whether each of the words, in capitals, can stand in the heading of a category."""
    # a state's name only before what it has: `Washington Cases`, `Washington Supreme Court`
    has = upper[-1] in _HEADING_WORDS and upper[-1].endswith("S")
    has = has or upper[-2:] == ["SUPREME", "COURT"] or upper[-3:] == ["COURT", "OF", "APPEALS"]
    places = _place_words() if has else frozenset[str]()
    return all(
        word in _HEADING_WORDS or word in _HEADING_FILLER or word in places for word in upper
    )


# `STATUTE5`, `RULE5 AND REGULATI0NS`: figures that recognition (OCR) takes for capitals
_MISREAD = re.compile(r"(?<=[A-Z])[0158](?=[A-Z ,:]|$)|(?<![^ ])[0158](?=[A-Z])")
_CAPITALS = str.maketrans("0158", "OISB")


def _misread(text: str) -> str:
    """A line in capitals with the letters that stand for single figures in its words."""
    if not text.isupper():
        return text
    return _MISREAD.sub(lambda match: match[0].translate(_CAPITALS), text)


def _slipped_heading(text: str, upper: list[str]) -> str | None:
    """The heading in capitals that ``text`` is but for one letter of one long word, as recognition
    (OCR) leaves it: ``FEDERAL STATUTLS``."""
    letters_only = text.replace("l", "I")  # `RULES` may come as `RUlES`, `AUTHORITIES` with `l`
    if not letters_only.isupper():
        return None
    slipped = [k for k, word in enumerate(upper) if not _are_heading_words([word])]
    if len(slipped) != 1 or len(upper[slipped[0]]) < _LONG_WORD:
        return None
    known = next(
        (word for word in sorted(_HEADING_WORDS) if _one_letter_off(word, upper[slipped[0]])), None
    )
    if known is None:
        return None
    return category_heading(" ".join([*upper[: slipped[0]], known, *upper[slipped[0] + 1 :]]))


_LONG_WORD = 7  # letters: a shorter word is too near to others


def _one_letter_off(left: str, right: str) -> bool:
    if len(left) != len(right) or len(left) < _LONG_WORD:
        return False
    return sum(a != b for a, b in zip(left, right, strict=True)) == 1


_WHOLE_HEADINGS = {
    word: word.capitalize()
    for word in (
        "CASES",
        "STATUTES",
        "RULES",
        "REGULATIONS",
        "TREATISES",
        "MISCELLANEOUS",
        "CONSTITUTIONS",
    )
} | {
    "OTHERAUTHORITIES": "Other Authorities",
    "CONSTITUTIONALPROVISIONS": "Constitutional Provisions",
    "SECONDARYSOURCES": "Secondary Sources",
    "LEGISLATIVEMATERIALS": "Legislative Materials",
    "STATUTESANDRULES": "Statutes and Rules",
    "STATUTESANDREGULATIONS": "Statutes and Regulations",
    "CONSTITUTIONALPROVISIONSSTATUTESANDRULES": "Constitutional Provisions, Statutes and Rules",
}


def _split_heading(joined: str) -> str | None:
    """Headings whose letters extraction has torn apart (``C ASES —C ONTINUED``)."""
    for tail in ("CONTINUED", "CONTD", "PAGES", "PAGE"):
        joined = joined.removesuffix(tail)
    return _WHOLE_HEADINGS.get(joined)
