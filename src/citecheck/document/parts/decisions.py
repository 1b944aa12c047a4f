"""Where another decision begins in a text that holds several: at a caption that names a court,
with a docket number that the decision before does not have, or at the citation under which a
reporter of decisions heads it.

A caption is repeated at the head of each page, and by the order that adopts a report: both have
the docket number of their decision.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from citecheck.dataclass import NamedTuple
from citecheck.patterns import re

_COURT = re.compile(
    r"(?!BY |FOR )(?:\d{1,2} )?(?:IN )?(?:THE )?(?:[A-Z.'’]{2,14} ){0,6}"
    r"(?:COURTS?|COUR)"  # a stamp may cover its end
    r"(?: (?:OF|FOR|IN|AND)(?: [A-Z,'’ ]{3,50})?)?|APPELLATE DIVISION, [A-Z]{5,7} DEPARTMENT"
    r"|COURT: U\.S\. [A-Z]{5,9} COURT — [A-Z ]{5,50}|APPELLATE COURT CAPTION"
    r"|UNITED STATES OF AMERICA MERIT SYSTEMS PROTECTION BOARD"
    r"|SUPREME COURT, [A-Z ]{4,20} COUNTY"
)
_DOCKET = re.compile(
    r"\b(?:Nos?|NOS?|[Cc]ase|CASE|Cause|CAUSE|Docket|DOCKET|N(?:umber|UMBER)s?)"
    r"(?:\.|:|\#| |\(s\)|No\.|NO\.|Nos\.|[Nn]umber|NUMBER){1,5}"
    r"(?P<number>[A-Z]\d\d[A-Z]-\d\d-\d{3}|(?:[A-Z]{0,6}\d{0,4}:|[A-Z]{1,4}-)?\d{1,4}-[\w-]{2,18}|\d[A-Z]\d\d-\d{1,5}"
    r"|\d{0,2}[A-Z]{0,3}\d{4,7}|\d{1,4} (?:[A-Z]{2,3}|[A-Z]\.[A-Z]\.) (?:19|20)\d\d"
    r"|DA \d\d[ -]\d{4})"
    r"|\bSC: (?P<michigan>\d{5,6})"
    r"|(?<![\w-])(?P<bare>\d{2}-(?:cv|cr|CV|CR)-\d{1,6}|\d:\d\d-?(?:cv|cr|CV|CR)-?\d{2,6}"
    r"|A\d\d[A-Z]\d{4}(?=\.)|J-[AS]\d{5}-\d\d|\d\d-[A-Z]-\d\d-\d{4}-[A-Z]{2}-\d{5}"
    r"|[A-Z]{2}-\d{4}-\d\d-\d{4}-[A-Z]-\d)"
    r"|(?P<slip>(?:19|20)\d\d NY ?Slip ?Op ?\d{5})"
)
# the citation under which a reporter of decisions heads each page of one
_CITE_AS = re.compile(
    r"\[?Cite as (?:[^\]\n]{3,80}, )?(?P<cited>(?:19|20)\d\d-Ohio-\d{1,5}|"
    r"\d{1,4} (?:[A-Z][\w.]{1,6} ?){1,3}\d{1,4})\.?\]?"
)
# the number that a court gives its own decision, alone on a line above the court's name
_OWN_NUMBER = re.compile(
    r"(?:19|20)\d\d (?:(?:IL|PA|OH|WI|SD|ND|MT|UT|CO|ME|VT|NM|OK|AR|WY|LA|MS|NH|VA|GU|NC)"
    r"(?: App| Super| CA|-NMSC|-NMCA)?(?: \([\w ]{2,6}\))?) \d{1,7}(?:-[UB])?"
)
# what stands above the caption on the first page of decisions alone, as their courts and those who
# publish them print it: California, Connecticut, the District of Columbia, Indiana, Michigan, the
# Third and the Seventh Circuit
_FIRST_WORDS = re.compile(
    r"Filed \d{1,2}/\d{1,2}/\d\d .{3,80} CA\d(?:/\d)?"
    r"|NOT TO BE PUBLISHED IN (?:THE )?OFFICIAL REPORTS"
    r"|The “officially released” date that appears near\b.*|Opinions of the United"
    r"|Notice: This opinion is subject to formal revision before publication in.*"
    r"|Pursuant to Ind\. ?Appellate Rule 65\(D\),(?: this .*)?|NONPRECEDENTIAL DISPOSITION"
    r"|If this opinion indicates that it is “FOR PUBLICATION,”.*"
)
# what it begins with, which is found many times as fast
_FIRST_OF_THEM = ("Filed", "NOT", "The", "Opinions", "Notice", "Pursuant", "NONPREC", "If")
# opinions of attorneys general, headed by the office; their number stands below
_OF_ATTORNEY_GENERAL = re.compile(
    r"(?:THE ?)?ATTORNEY ?GENERAL(?: OF [A-Z]{4,14}(?: [A-Z]{4,8})?)?"
    r"|[A-Z][a-z]+(?: [A-Z][a-z]+){0,2} Advisory Opinions"
)
_OPINION_NUMBER = re.compile(r"\b(?:Opinion No\. ?|AGO (?:OAG )?)(?P<number>[\w-]{4,12})")
# a decision's text from its reports, without its caption: `*114Justice Roe delivered the opinion`
_IN_REPORTS = re.compile(r"\*(?P<page>\d{1,4})(?:Mr\. |The )?(?:Chief )?Justice\b")
_DELIVERED = re.compile(r"(?:delivered the opinion|announced the judgment) of the Court\b")
_STAR_PAGE = re.compile(r"(?<![\w\[])\*(?P<page>\d{1,4})(?=[A-Za-z“])")
_PAGES_ON = 20  # pages run on within a decision; some may be marked inside of words
_CENTURIES = ("19", "20")
# cheap to look for: what every line that names a court holds
_SIGNS = ("OURT", "COUR ", "Court", "Appellate Division", "PROTECTION BOARD")
_MARGIN = re.compile(r"\d{1,2}(?: {2,}|\t)")  # the number of a line on pleading paper
# between the columns of a caption: the parties, the court, the clerk's stamp
_COLUMNS = re.compile(r"(?: {4,}|\t)[):*§|]* *")
_WINDOW = 15  # lines of a caption that are not blank
_BEFORE = 4  # and of those that stand before the court
_MOST_BEFORE = 14  # and of those that may head a decision before its court is named
_LONGEST_IN_HEAD = 90  # code points of a line
_RUNNING_TEXT = re.compile(r".{60}.*[a-z]{2}[.;,:]?[”\"]?$|[a-z]{2} [a-z]{2,} [a-z]{2,} ")
_FIRST_WITHIN = 3000  # code points before the end of a text's first caption
_SHORTEST = 1500  # code points of a decision
_SHORTEST_ON_PAGES = 400  # and of one behind which another begins on a new page
_BRIEF = re.compile(r"(?:TABLE|INDEX) +OF +(?:CITED +)?(?:AUTHORITIES|CITATIONS)", re.IGNORECASE)
_AS_HEADED = ("AUTHORITIES", "CITATIONS")  # in capitals, as briefs mostly have it


class _Line(NamedTuple):
    """A line that is not blank: where it begins (where it is the first of a page, the page), how
    many blank lines are before it, whether it is the first of a page, and its words."""

    start: int
    blank: int
    on_new_page: bool
    words: str


def decisions(text: str) -> Iterator[int]:
    """The offsets at which the second decision of ``text`` and those behind it begin; none in a
    brief with a table, to which decisions are appended."""
    if any(map(text.__contains__, _AS_HEADED)) and _BRIEF.search(text):
        return
    begun, known = 0, frozenset[str]()
    signs = [sign for sign in _SIGNS if sign in text]
    for start, dockets in _captions(list(_lines(text)), signs):
        if not known and start <= _FIRST_WITHIN:
            known = dockets
        elif known & dockets or start - begun < _shortest(text, start):
            known |= dockets
        elif _BRIEF.search(text):
            return
        else:
            yield start
            begun, known = start, dockets


def _shortest(text: str, start: int) -> int:
    return _SHORTEST_ON_PAGES if text.startswith("\f", start - 1) else _SHORTEST


def _lines(text: str) -> Iterator[_Line]:
    start, blank = 0, 0
    page: int | None = 0
    for line in text.split("\n"):
        if "\f" in line:
            page = start + line.rindex("\f") + 1
        if words := line.strip():
            yield _Line(start if page is None else page, blank, page is not None, words)
            blank, page = 0, None
        else:
            blank += 1
        start += len(line) + 1


def _captions(lines: Sequence[_Line], signs: Sequence[str]) -> Iterator[tuple[int, frozenset[str]]]:
    """Where each caption begins, and the numbers that it names; ``signs`` are those of ``_SIGNS``
    that the text holds."""
    star: int | None = None  # the page of the reports that was marked last
    for index, line in enumerate(lines):
        page = _in_reports(lines, index) if line.words[0] == "*" else None
        if page and (star is None or not star <= page <= star + _PAGES_ON):
            yield line.start, frozenset([f"*{page}"])
        if "*" in line.words:
            star = next((int(s["page"]) for s in _STAR_PAGE.finditer(line.words)), star)
        if "Cite as" in line.words and (cited := _CITE_AS.fullmatch(line.words)):
            yield _below_a_rule(lines, index), frozenset([_plain(cited["cited"])])
            continue
        if _heads_first_page(line):
            yield _below_a_rule(lines, index), frozenset()
            continue
        if line.words[:2] in _CENTURIES and _OWN_NUMBER.fullmatch(line.words):
            if any("COURT" in behind.words.upper() for behind in lines[index : index + _WINDOW]):
                yield _head(lines, index), frozenset([_plain(line.words)])
            continue
        if (number := _of_attorney_general(lines, index)) is not None:
            yield _head(lines, index), frozenset([number])
            continue
        if not any(map(line.words.__contains__, signs)) or not _names_court(lines, index):
            continue
        near = _around(lines, index)
        head = " \n".join(" ".join(each.words.split()) for each in near).replace("–", "-")
        dockets = frozenset(
            _plain(next(filter(None, match.groupdict().values())))
            for match in _DOCKET.finditer(head)
        )
        if dockets:
            yield _head(lines, index), dockets


def _heads_first_page(line: _Line) -> bool:
    words = line.words
    return words.startswith(_FIRST_OF_THEM) and bool(
        _FIRST_WORDS.fullmatch(" ".join(words.split()))
    )


def _in_reports(lines: Sequence[_Line], index: int) -> int | None:
    """The page of the reports on which the opinion of the Court begins at the line ``index``."""
    match = _IN_REPORTS.match(lines[index].words)
    said = " ".join(line.words[:_LONGEST_IN_HEAD] for line in lines[index : index + 3])
    return int(match["page"]) if match and _DELIVERED.search(said) else None


def _below_a_rule(lines: Sequence[_Line], index: int) -> int:
    """Where the first words of a first page begin: with the row of stars above them, if any."""
    above = lines[index - 1] if index else lines[index]
    ruled = not lines[index].blank and not any(sign.isalnum() for sign in above.words)
    return above.start if ruled else lines[index].start


def _of_attorney_general(lines: Sequence[_Line], index: int) -> str | None:
    """The number of the attorney general's opinion that the line at ``index`` heads."""
    words = lines[index].words
    if "ATTORNEY" not in words and not words.endswith("Opinions"):  # as nearly always
        return None
    if not _OF_ATTORNEY_GENERAL.fullmatch(" ".join(words.split())):
        return None
    for line in lines[index + 1 : index + 1 + _BEFORE]:
        if match := _OPINION_NUMBER.search(" ".join(line.words.split())):
            return _plain(match["number"])
    return None


def _around(lines: Sequence[_Line], court: int) -> Sequence[_Line]:
    """The lines of the caption in which the court at ``court`` is named: none of other pages."""
    first, last = court, court + 1
    while first > max(court - _BEFORE, 0) and not lines[first].on_new_page:
        first -= 1
    while last < min(court + _WINDOW, len(lines)) and not lines[last].on_new_page:
        if _heads_first_page(lines[last]):
            break
        last += 1
    return lines[first:last]


def _names_court(lines: Sequence[_Line], index: int) -> bool:
    words = _MARGIN.sub("", lines[index].words, 1)
    if words.startswith("MERIT "):
        words = f"{lines[max(index - 1, 0)].words} {words}"
    return any(_is_court(column.rstrip(" ):*").split()) for column in _COLUMNS.split(words))


def _is_court(words: Sequence[str]) -> bool:
    if not all(not word[0].islower() or word in _SMALL for word in words):
        return False
    return _COURT.fullmatch(" ".join(words).upper()) is not None


def _head(lines: Sequence[_Line], court: int) -> int:
    """Where the head begins in which the court at ``court`` is named: the title, the date and the
    stamps may stand before it, set apart from the decision before."""
    apart: dict[int, int] = {}  # by the number of blank lines, the first line behind them
    for k in range(court, max(court - _MOST_BEFORE, 0) - 1, -1):
        line = lines[k]
        if k < court and not _may_head(line.words):
            break
        if line.on_new_page or (line.words[:2] in _CENTURIES and _OWN_NUMBER.fullmatch(line.words)):
            return line.start
        apart[min(line.blank, 2)] = k
    return lines[apart.get(2, apart.get(1, court))].start


# the end of a decision: `SO ORDERED.`, `/s/ A. Roe`, `UNITED STATES DISTRICT JUDGE`
_SIGNED = re.compile(r"/?s/|(?:IT IS )?SO ORDERED|.*(?:Judge|JUDGE)$")


def _may_head(words: str) -> bool:
    if len(words) > _LONGEST_IN_HEAD or _RUNNING_TEXT.search(words) or _SIGNED.match(words):
        return False
    return words[-1] not in ".;" or words.isupper() or "iled" in words  # `Opinion filed May 4.`


_SMALL = frozenset({"of", "the", "for", "in", "and"})


def _plain(number: str) -> str:
    return number.upper().replace(" ", "").strip("-")
