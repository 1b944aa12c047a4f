"""Where the separate opinions of a decision begin: ``TAPLEY, J., dissenting.``, ``Justice Orrin,
with whom Justice Vane joins, concurring in part and dissenting in part.``
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from citecheck.dataclass import replace
from citecheck.document.lines import RawLine
from citecheck.model.document import OpinionKind, SeparateOpinion
from citecheck.patterns import re

_LONGEST = 160  # code points of such a line
_NEAR = 300  # code points from where a file says that an opinion begins to its own head
_JUDGE = (
    r"(?:C\. ?J\.|P\. ?J\.|A\. ?C\. ?J\.|JJ?\.|S\. ?J\.|(?:(?:Presiding|Chief|Senior|Circuit|"
    r"District|Associate|Acting) ){0,2}(?:Judge|Justice|JUDGE|JUSTICE)s?)"
)
_NAMED = re.compile(
    rf"(?:[A-Z][\w’'. -]{{1,40}}, ?{_JUDGE}|(?:Mr\. |MR\. |Chief |CHIEF )?(?:Justice|JUSTICE|Judge|"
    r"JUDGE) [A-Z][\w’'. -]{1,40}|(?:[A-Z]\. ){0,2}[A-Z’'-]{3,20}(?=, ))"
    r"(?:,? ?(?:with whom|joined by|and) [^.;]{3,80}?(?:joins?|join)?[^.;]{0,30})?"
    r"[,:( ]+(?:also |specially |separately |respectfully )?"
    r"(?P<what>(?:concurring|dissenting)[^.;]{0,90})[.:)]{0,2}",
)
_TITLED = re.compile(
    r"(?P<what>DISSENTING|CONCURRING|Dissenting|Concurring|DISSENT|CONCURRENCE|Dissent)"
    r"(?: (?:OPINION|Opinion)(?: (?:OF|of|BY|by) [A-Z][\w’'., -]{2,50})?)?[.:]?"
)
_OF_ANOTHER = re.compile(r"\b(?:files?|filed|wrote|delivered|joined in|in which|would)\b")


def separate_opinions(
    lines: Sequence[RawLine], marked: Sequence[SeparateOpinion] = ()
) -> list[SeparateOpinion]:
    """The separate opinions in the order of the text, each from the line that heads it, or from
    where the file says that it begins (``marked``). The line at its head says the same, and may
    know better what it is."""
    headed = list(_headed(lines))
    begun: list[SeparateOpinion] = []
    for opinion in marked:
        near = (h for h in headed if 0 <= h.start - opinion.start <= _NEAR)
        head = next(near, None) if opinion.kind is not OpinionKind.MAJORITY else None
        if head is not None:
            headed.remove(head)
            opinion = replace(opinion, kind=head.kind)
        begun.append(opinion)
    return sorted((*begun, *headed), key=lambda opinion: opinion.start)


def _headed(lines: Sequence[RawLine]) -> Iterator[SeparateOpinion]:
    """Those whose head is a line of the text. One that is repeated on each page begins no new
    opinion."""
    before: tuple[OpinionKind, frozenset[str]] | None = None
    for line in lines:
        if line.blank or len(line.text) > _LONGEST or not _says_so(line.text):
            continue
        folded = " ".join(line.text.split()).strip("*_ ")
        match = _NAMED.fullmatch(folded) or _TITLED.fullmatch(folded)
        if match is None or _OF_ANOTHER.search(folded):
            continue
        kind = _kind(match["what"].lower())
        judges = frozenset(_NAME.findall(folded.upper())) - _TITLES
        if before is not None and kind is before[0] and (judges & before[1] or not judges):
            continue
        before = kind, judges
        yield SeparateOpinion(line.start, kind)


def _says_so(text: str) -> bool:
    # a word of every such line; most lines hold none, and any() takes longer than the four
    return "oncurr" in text or "issent" in text or "ONCURR" in text or "ISSENT" in text


_NAME = re.compile(r"[A-Z’'-]{4,}")
_TITLES = frozenset(
    "CHIEF JUSTICE JUSTICES JUDGE JUDGES PRESIDING SENIOR CIRCUIT DISTRICT ASSOCIATE ACTING WITH "
    "WHOM JOINED JOIN JOINS CONCURRING DISSENTING CONCURRENCE DISSENT OPINION PART PARTS SPECIALLY "
    "ALSO SEPARATELY RESPECTFULLY JUDGMENT FROM RESULT".split()
)


def _kind(what: str) -> OpinionKind:
    if "dissent" not in what:
        return OpinionKind.CONCURRENCE
    return OpinionKind.PARTIAL_DISSENT if "concur" in what else OpinionKind.DISSENT
