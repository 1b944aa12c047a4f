"""Papers filed in another case, and its oral argument: ``Brief for Petitioner at 5, Roe v. Doe,
410 U.S. 113 (1973) (No. 70-18)`` (The Bluebook, R. 10.8.3).

The decision tells which case it is, and is not what is cited. The brief's own record is
cited in the same words, so a paper is known by an entry of the table that names paper and case.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from citecheck.citations.decisions.mentions import CaseMention
from citecheck.dataclass import dataclass
from citecheck.model.citations import Site
from citecheck.model.keys import AuthorityKey, CaseKey, TitleKey
from citecheck.model.spans import Span
from citecheck.patterns import re

_ARGUMENT = (
    r"Oral Arg(?:uments?|\.)"
    r"|(?:Tr(?:anscript|\.)|Recording|Audio|Video) of (?:the )?(?:Oral )?Arg(?:ument|\.)"
)
# an article, an order or a letter is too often a word of a party's name
_PAPERS = {
    "argument": _ARGUMENT,
    "brief": r"Briefs?|Br\.",
    "complaint": r"Compl(?:aint|\.)",
    "petition": r"Pet(?:ition|\.) for|Cert\. Petition",
    "motion": r"Mot(?:ion|\.)",
    "memorandum": r"Mem(?:orandum|\.) (?:of|in|for|Supp\.)",
    "opposition": r"Opp(?:osition|'n\.?|\.)",
    "declaration": r"Decl(?:aration|\.)|Aff(?:idavit|\.)",
    "transcript": r"(?:Tr(?:anscript|\.)|Hr'g Tr\.)",
    "statement": r"Statement of Interest",
    "indictment": r"(?:Superseding )?Indictment",
}
_WORD = re.compile(
    "|".join(rf"(?P<{name}>\b(?:{words})(?![\w']))" for name, words in _PAPERS.items())
)
_WITHIN = r"(?:[^;“”\n.]|\.(?! [A-Z][a-z]{3,}[^.,]))"
_PARTY = r"[^;:“”()\n]{1,120}"
_CASE = rf"(?:[A-Z]{_PARTY}? v\.? |In re |Ex parte |Matter of ){_PARTY}, $"
_BEFORE_CASE = re.compile(rf"{_WITHIN}{{0,160}}?, (?={_CASE})")
_PIN = re.compile(r",? at (?:pp?\. ?)?(\d[\d:, -]{0,20}\d|\d)(?=,? )")
_TIME = re.compile(r" at (\d{1,2}(?::\d\d){1,2}(?:-\d{1,2}(?::\d\d){1,2})?)(?![\w:])")
_LONGEST = 330  # code points from the paper to the citation of its case
_QUALIFIER = re.compile(r"(?:[A-Z][\w'’.&-]*|of|for|the|in) $")
_NOT_OF_IT = re.compile(r"(?:See|Cf\.|E\.g\.,?|Accord|Compare|But|In) $", re.IGNORECASE)
_MOST_QUALIFIERS = 6
_JOINT = re.compile(r"(?: ?\([^()]{0,60}\)){0,2},? ")  # between a paper and its number
_TELLING = re.compile(r"[A-Za-z][A-Za-z'’]{2,}")
_SAME = 3  # letters of a word that its abbreviation keeps


@dataclass(frozen=True, slots=True)
class Paper:
    """A paper that the table lists: its entry's key, what it is (``brief``), the words that say
    whose it is, the keys of the decision in its case, and its own numbers in databases."""

    key: TitleKey
    what: str
    words: frozenset[str]
    case: frozenset[AuthorityKey]
    own: frozenset[AuthorityKey]


def may_name_paper(text: str) -> bool:
    """Whether a word for a paper stands in the words of an entry."""
    return _WORD.search(text) is not None


def read_paper(key: TitleKey, text: str, mentions: Sequence[CaseMention]) -> Paper | None:
    """The paper that the words of an entry name, ``mentions`` being the decisions in them."""
    if not mentions:
        return None
    found = _paper_before(text, mentions[0], 0)
    if found is None:
        return None
    what, start, end = found
    keys = [key for m in mentions for key in m.keys]
    own = frozenset(key for key in keys if isinstance(key, CaseKey) and key.in_database)
    case = frozenset(mentions[0].keys) - own
    if not case:
        case, own = own, case
    return Paper(key, what, _words(text[start:end]), case, own)


def find(
    text: str, mentions: Sequence[CaseMention], papers: Sequence[Paper]
) -> tuple[list[Site], list[CaseMention]]:
    """Where the clean text cites the papers that the table lists, and those of ``mentions`` that
    only say in which case, or under which number, a paper is found."""
    if not papers:
        return [], []
    sites: list[Site] = []
    taken: list[CaseMention] = []
    floor = 0
    for mention in mentions:
        site = _site(text, mention, papers, sites, floor)
        floor = mention.span.end
        if site is not None:
            sites.append(site)
        elif not _is_number_of(text, mention, papers, sites):
            continue
        taken.append(mention)
    return [*sites, *_by_the_minute(text, sites, papers)], taken


def _site(
    text: str, mention: CaseMention, papers: Sequence[Paper], sites: Sequence[Site], floor: int
) -> Site | None:
    numbered = [paper for paper in papers if paper.own & set(mention.keys)]
    if numbered and not _is_number_of(text, mention, papers, sites):
        return Site(mention.span, mention.core, numbered[0].key, mention.pin)
    of_case = [paper for paper in papers if paper.case & set(mention.keys)]
    found = _paper_before(text, mention, floor) if of_case and not mention.short else None
    if found is None:
        return None
    what, start, end = found
    paper = _whose([paper for paper in of_case if paper.what == what], _words(text[start:end]))
    if paper is None:
        return None
    pin = _PIN.search(text, start, mention.core.start)
    return Site(
        Span(start, mention.span.end), Span(start, end), paper.key, pin[1] if pin else mention.pin
    )


def _is_number_of(
    text: str, mention: CaseMention, papers: Sequence[Paper], sites: Sequence[Site]
) -> bool:
    """Whether a number in a database belongs to the paper cited just before it."""
    if not sites or not _JOINT.fullmatch(text, sites[-1].span.end, mention.core.start):
        return False
    return any(paper.own & set(mention.keys) for paper in papers if paper.key == sites[-1].key)


def _by_the_minute(text: str, sites: Sequence[Site], papers: Sequence[Paper]) -> Iterator[Site]:
    """``Oral Arg. at 6:47``: the one argument that the table lists, cited by its minute."""
    arguments = [paper for paper in papers if paper.what == "argument"]
    if len(arguments) != 1 or not any(site.key == arguments[0].key for site in sites):
        return
    cited = {site.core.start for site in sites}
    for match in _WORD.finditer(text):
        pin = _TIME.match(text, match.end()) if match.lastgroup == "argument" else None
        start = match.start()
        if (
            pin
            and start not in cited
            and not any(s.span.start <= start < s.span.end for s in sites)
        ):
            yield Site(Span(start, pin.end()), Span(*match.span()), arguments[0].key, pin[1])


def _whose(papers: Sequence[Paper], words: frozenset[str]) -> Paper | None:
    """The one of several papers in one case that has most of the words that say whose it is."""
    if len(papers) < 2:
        return papers[0] if papers else None
    agreeing = [sum(_has(paper.words, word) for word in words) for paper in papers]
    best = max(agreeing)
    return papers[agreeing.index(best)] if agreeing.count(best) == 1 else None


def _has(words: frozenset[str], word: str) -> bool:
    """Whether one of ``words`` is ``word`` or abbreviates it (``Pet'r`` for ``Petitioner``)."""
    return word in words or any(w[:_SAME] == word[:_SAME] and w[-1] == word[-1] for w in words)


def _paper_before(text: str, mention: CaseMention, floor: int) -> tuple[str, int, int] | None:
    """What paper stands before the case of ``mention`` and behind ``floor``, where its words begin
    and where they end (before its place, or the case)."""
    end = mention.core.start
    if mention.docket and (at := text.rfind(mention.docket, floor, end)) >= 0:
        end = max(text.rfind(", ", floor, at) + 2, floor)
    first = max(floor, end - _LONGEST, text.rfind("\n", 0, end) + 1)
    window = text[first:end]
    for match in _WORD.finditer(window):
        behind = _BEFORE_CASE.match(window, match.end())
        if behind is None or match.lastgroup is None:
            continue
        words_end = behind.end() - 2
        if pin := _PIN.search(window, match.end(), behind.end()):
            words_end = pin.start()
        start = _qualified(window, match.start())
        return match.lastgroup, first + start, first + words_end
    return None


def _qualified(window: str, start: int) -> int:
    """Where the capitalised words before a paper's name begin: ``Appellant's Reply Brief``."""
    for _ in range(_MOST_QUALIFIERS):
        word = _QUALIFIER.search(window, 0, start)
        if (
            word is None
            or _NOT_OF_IT.match(word[0])
            or window[word.start() - 1 : word.start()] == "’"
        ):
            break
        start = word.start()
    return start


def _words(text: str) -> frozenset[str]:
    """The words that say whose a paper is, without the endings that usage adds."""
    words = (word.lower().replace("’", "'") for word in _TELLING.findall(text))
    return frozenset(word.removesuffix("'s").replace("'", "").rstrip("s") for word in words)
