"""Of which code a bare section is that no citation in full tells: the code that the text itself
says its sections are of, or the only one that it can be of.

Nothing is guessed. A section of a lease, of an act that numbers its own sections, or one that could
be of two codes stays unresolved.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from citecheck.citations.provisions import stated_codes
from citecheck.citations.provisions.court_of_filing import Home
from citecheck.citations.provisions.home_sections import is_of_another
from citecheck.citations.scan import Mark
from citecheck.dataclass import replace
from citecheck.model.citations import Form, Site
from citecheck.model.keys import ProvisionKey, SerialKey
from citecheck.model.kinds import Kind
from citecheck.patterns import re
from citecheck.resolution.acts import act_before, act_behind
from citecheck.resolution.home_sections import HomeSections

_OF_ACT = re.compile(r",? of (?:the|that|this) (?:[A-Z][\w'-]* ){0,6}Act\b")
# `Section 1547(b) of the Vehicle Code, 75 Pa.C.S. § 1547(b)`: what the text calls that code
_NAME_OF_CODE = r"(?P<name>(?:[A-Z][\w'&-]* (?:(?:and|of|&) )?){1,5}(?:Code|Law|Act))"
_WITH_NAME = re.compile(
    rf"[Ss]ection (?P<number>\d[\w.:-]{{0,12}})(?:\(\w{{1,5}}\)){{0,6}}"
    rf" of the {_NAME_OF_CODE},? \(?$"
)
_BY_NAME = re.compile(rf" of the (?:(?:\. ?){{3}} ?)?{_NAME_OF_CODE}(?![\w-])")
SMALLEST_OF_TITLE = 1000  # acts number their own sections below
_SMALLEST_OF_STATE = 100  # leases and ordinances do
_NEAR = 50
_SENTENCE_END = re.compile(r"(?<=[a-z)\d”])\. (?=[A-Z])")
_NAMED_WITHIN = 100  # code points between an act's name and its place in a code
_GUIDELINES = "U.S.S.G. § "
_GUIDELINE = re.compile(r"[1-8][A-Z]\d\.\d{1,2}")
_PIECE = re.compile(r"\d+|[A-Za-z]+")


class CodesInUse:
    """The codes and rules that a text names, for its bare sections."""

    def __init__(
        self,
        text: str,
        marks: Sequence[Mark],
        full: Mapping[int, int],
        *,
        has_table: bool,
        home: Home | None,
    ) -> None:
        """``full`` are the marks of full citations. In a brief with a table what is in none of
        its entries stays open: the table would have it. ``home`` is the state it is filed in."""
        self._text = text
        self._has_table = has_table
        self._at_home = HomeSections(text, marks, home)
        cited = sorted(
            (mark.span.start, index, mark.what.key)
            for index, mark in enumerate(marks)
            if index in full
            and isinstance(mark.what, Site)
            and mark.what.form is Form.FULL
            and isinstance(mark.what.key, ProvisionKey)
        )
        self._guidelines = any(
            isinstance(mark.what, Site) and str(mark.what.key).startswith(_GUIDELINES)
            for mark in marks
        )
        of_kind: dict[bool, list[tuple[int, ProvisionKey]]] = defaultdict(list)
        for at, _, key in cited:
            if key.kind in (Kind.STATUTE, Kind.COURT_RULE):
                of_kind[key.kind is Kind.COURT_RULE].append((at, key))
        self._cited = {where: _Cited(keys) for where, keys in of_kind.items()}
        self._called = self._called_by_text()
        self._of_acts: dict[str, int] = {}  # section → where it went by an act's name last
        self._stated: dict[bool, list[tuple[int, ProvisionKey]]] = defaultdict(list)
        for stated in stated_codes.find(text):
            at, of_rules = stated.span.start, stated.of_rules
            if code := stated.code or self._last(at, of_rules=of_rules):
                self._stated[of_rules].append((at, code))

    def _known(self, *, of_rules: bool) -> _Cited:
        return self._cited.get(of_rules) or _Cited([])

    def _last(self, at: int, *, of_rules: bool) -> ProvisionKey | None:
        before = self._known(of_rules=of_rules).before(at)
        return before[-1] if before else None

    def of_another(self, mark: Mark) -> bool:
        """Whether the words around a bare section say that it is of something else."""
        return is_of_another(self._text, mark.span.start, mark.span.end)

    def of_act(self, mark: Mark) -> bool:
        """Whether a bare section is said to be of an act (``section 9 of the Act``)."""
        return _OF_ACT.match(self._text, mark.span.end) is not None

    def of_other_act(self, key: ProvisionKey, mark: Mark, known: ProvisionKey) -> bool:
        """Whether a section goes by the name or the initials of an act (``BRA § 5``, ``section 5 of
        BRA``) beside which the code of ``known`` is never cited; or did so when it was named last,
        and is not cited in that code since."""
        start, end = mark.span.start, mark.span.end
        act = act_before(self._text, start, end) or act_behind(self._text, end)
        if act is None:
            since = self._of_acts.get(key.section)
            return since is not None and not any(
                since < at < start for at in self._starts_of(known, key.section)
            )
        other = not any(self._has_beside(act, at) for at in self._starts_of(known))
        if other:
            self._of_acts[key.section] = start
        return other

    def _has_beside(self, act: str, at: int) -> bool:
        """Whether the citation at ``at`` has the act's name in its sentence, close by and with no
        other section between the two."""
        before = self._text[max(0, at - _NAMED_WITHIN) : at].rpartition("§")[2]
        behind = self._text[at : at + _NAMED_WITHIN]
        return act in _SENTENCE_END.split(before)[-1] or act in _SENTENCE_END.split(behind)[0]

    def _starts_of(self, known: ProvisionKey, section: str | None = None) -> Iterator[int]:
        """Where the code of ``known`` is cited, or one section of it."""
        return (
            at
            for at, key in self._known(of_rules=False).cited
            if _code(key) == _code(known) and section in (None, key.section)
        )

    def _called_by_text(self) -> dict[str, set[ProvisionKey]]:
        """What the text calls its codes: names in words, each with a section of every code that it
        stands for. The section must have one number in both: acts have numbers of their own."""
        called: dict[str, set[ProvisionKey]] = defaultdict(set)
        for at, key in self._known(of_rules=False).cited:
            match = _WITH_NAME.search(self._text, max(0, at - _NAMED_WITHIN), at)
            if match and match["number"] == key.section:
                called[match["name"]].add(replace(key, section="", subdivisions=()))
        return called

    def by_name(self, key: ProvisionKey, mark: Mark) -> ProvisionKey | None:
        """The provision in the code that the words behind a bare section name (``section 1548 of
        the Vehicle Code``), where the text says once what code that is."""
        match = _BY_NAME.match(self._text, mark.span.end) if not key.source else None
        codes = self._called.get(match["name"], set()) if match and not self._has_table else set()
        if len(codes) != 1:
            return None
        (code,) = codes
        return key.in_code(code.kind, code.source, code.mark)

    def stated(self, key: ProvisionKey, mark: Mark) -> ProvisionKey | None:
        """The provision in the code that the text says its bare sections are of: as said last
        before the mark, or else as said first."""
        of_rules = key.source == "Rule"
        if (key.source and not of_rules) or key.kind is Kind.CONSTITUTION:
            return None
        said = self._stated.get(of_rules)
        if not said or self.of_another(mark):
            return None
        before = [stated for at, stated in said if at < mark.span.start]
        code = before[-1] if before else said[0][1]
        return key.in_code(code.kind, code.source, code.mark)

    def at_home(self, key: ProvisionKey, mark: Mark) -> ProvisionKey | None:
        """The provision in the code that the courts of the brief's own state cite so."""
        if self.of_another(mark):
            return None
        return self._at_home.in_act(key) or self._at_home.bare(key, mark)

    def guideline(self, key: ProvisionKey) -> SerialKey | None:
        """The sentencing guideline that a bare section is, where any is cited: none of another
        body of law has a number of that make (``§ 3E1.1``)."""
        if key.source or not self._guidelines or not _GUIDELINE.fullmatch(key.section):
            return None
        return SerialKey(Kind.OTHER, f"{_GUIDELINES}{key.section}")

    def only_code(self, key: ProvisionKey, mark: Mark) -> ProvisionKey | None:
        """The provision in the only code or rules, of those cited in full before the mark, that a
        bare section can be of by its number."""
        of_rules = key.source == "Rule"
        if (key.source and not of_rules) or key.kind is Kind.CONSTITUTION or self._has_table:
            return None
        of_kind = self._known(of_rules=of_rules)
        cited = of_kind.before(mark.span.start)
        if not cited or self.of_another(mark):
            return None
        if in_act := _in_act(key, cited):
            return in_act
        last = _code(cited[-1])
        near = {_code(known) for known in cited if _near(key.section, known)}
        alone = of_kind.codes_before(mark.span.start) == 1 and _may_be_of(key, cited)
        if near != {last} and (near or not alone or self._at_home.is_open(key, mark)):
            return None
        return key.in_code(cited[-1].kind, cited[-1].source, cited[-1].mark)


def _in_act(key: ProvisionKey, cited: Sequence[ProvisionKey]) -> ProvisionKey | None:
    """``section 2-615`` where ``735 ILCS 5/2-619`` is cited: Illinois leaves the act's number out
    of a bare section. None where acts of two numbers could be meant."""
    acts: dict[tuple[str, str], ProvisionKey] = {}
    for known in cited:
        act, slash, section = known.section.partition("/")
        of_illinois = slash and known.source.endswith("ILCS") and "-" in section
        if of_illinois and _numbers_near(key.section, section, of_title=False):
            acts[known.source, act] = known
    if len(acts) != 1:
        return None
    (_, act), known = next(iter(acts.items()))
    return replace(known, section=f"{act}/{key.section}", subdivisions=key.subdivisions, note=False)


_MOST_LOOKED_AT = 60  # citations before a bare section


class _Cited:
    """The citations of one kind in the order of the text, and how many codes they are of."""

    def __init__(self, cited: Sequence[tuple[int, ProvisionKey]]) -> None:
        self.cited = cited
        self._starts = [at for at, _ in cited]
        self._keys = [key for _, key in cited]
        self._codes: list[int] = []
        seen: set[tuple[str, str]] = set()
        for key in self._keys:
            seen.add(_code(key))
            self._codes.append(len(seen))

    def before(self, at: int) -> list[ProvisionKey]:
        """The last of those that begin before ``at``."""
        end = bisect_left(self._starts, at)
        return self._keys[max(0, end - _MOST_LOOKED_AT) : end]

    def codes_before(self, at: int) -> int:
        """How many codes are cited before ``at``."""
        end = bisect_left(self._starts, at)
        return self._codes[end - 1] if end else 0


def _code(key: ProvisionKey) -> tuple[str, str]:
    return key.source, key.mark


def _near(section: str, known: ProvisionKey) -> bool:
    """Whether two sections stand near each other in one code: all but the last of their numbers
    are the same (``35-10`` and ``35-5``), and that one is not far off."""
    return _numbers_near(section, known.section, known.source.endswith("U.S.C."))


@lru_cache(maxsize=4096)  # the same sections are cited before many a bare one
def _numbers_near(section: str, other: str, of_title: bool) -> bool:
    mine, theirs = _PIECE.findall(section), _PIECE.findall(other)
    if not mine or not theirs or not (mine[0].isdigit() and theirs[0].isdigit()):
        return False
    if min(len(mine), len(theirs)) > 1:
        # `2000e-2` beside `2000e`, `18.2-53.1` beside `18.2-51`
        return mine[0] == theirs[0] and (len(mine) == len(theirs) or mine[:2] == theirs[:2])
    if mine[0] == theirs[0]:
        return True
    smallest = SMALLEST_OF_TITLE if of_title else _SMALLEST_OF_STATE
    if min(int(mine[0]), int(theirs[0])) < smallest:
        return False
    return abs(int(mine[0]) - int(theirs[0])) <= _NEAR


def _may_be_of(key: ProvisionKey, cited: Sequence[ProvisionKey]) -> bool:
    """Whether a section may be of the one code that is cited: not of a title of the U.S. Code, in
    which an act's own number would be taken for one, and only where the code's sections have
    numbers of that shape, no longer ones."""
    known = cited[-1]
    if known.source.endswith("U.S.C."):
        return False
    pieces = _PIECE.findall(key.section)
    large = bool(pieces) and pieces[0].isdigit() and int(pieces[0]) >= _SMALLEST_OF_STATE
    if not (large or len(pieces) > 1 or known.kind is Kind.COURT_RULE):
        return False
    shape, longest = _shape(key.section), max(len(known.section) for known in cited)
    same = any(shape == _shape(known.section) for known in cited)
    return same and (known.kind is not Kind.COURT_RULE or len(key.section) <= longest)


def _shape(section: str) -> str:
    return re.sub(r"\d+", "0", section)
