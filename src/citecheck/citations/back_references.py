"""Words that point back to an earlier citation: *id.*, *ibid.*, *supra*, a name with a pin."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum

from citecheck.citations.decisions.names.case_names import CaseName, read_short_name
from citecheck.citations.decisions.names.lead_words import is_procedural
from citecheck.citations.decisions.tails import PLACES, read_parentheses
from citecheck.dataclass import NamedTuple, dataclass
from citecheck.model.spans import Span
from citecheck.patterns import re
from citecheck.patterns.pattern import Pattern


class PinShape(StrEnum):
    """What kind of place a pin names; it limits what the antecedent can be."""

    NONE = "none"
    PAGE = "page"
    LETTERED = "lettered"
    STAR = "star"
    SECTION = "section"
    NUMBER = "number"
    PARAGRAPH = "paragraph"
    APPENDIX = "appendix"
    EXHIBIT = "exhibit"


class _Behind(NamedTuple):
    """What stands behind an *id.*"""

    pin: str | None
    shape: PinShape
    parentheses: tuple[Span, ...]


_NOTHING_BEHIND = _Behind(None, PinShape.NONE, ())


@dataclass(frozen=True, slots=True)
class Id:
    """One *id.* or *ibid.* with its pin and the parentheses attached behind it."""

    span: Span
    core: Span
    behind: _Behind

    @property
    def pin(self) -> str | None:
        """Its pin without "at"."""
        return self.behind.pin

    @property
    def shape(self) -> PinShape:
        """What the pin counts."""
        return self.behind.shape

    @property
    def parentheses(self) -> tuple[Span, ...]:
        """The parentheses attached behind it."""
        return self.behind.parentheses


@dataclass(frozen=True, slots=True)
class Supra:
    """One *supra*: the short name before it, or None where it points into the brief itself.

    ``titled_before`` says that the name stands before as the title of a writing with its pages or
    year, whether that is read or not, or that it is of a series (``17A Am. Jur. 2d``)."""

    span: Span
    core: Span
    name: CaseName | None
    note: str | None
    pin: str | None
    internal: bool
    parentheses: tuple[Span, ...]
    titled_before: bool = False


@dataclass(frozen=True, slots=True)
class NamePin:
    """A short name with a pin and no reporter: ``Smith, at *31``."""

    span: Span
    core: Span
    name: CaseName
    pin: str


# `Id.at 30` and `Id at 20` lack a space or the point
_ID = Pattern(
    r"(?<![\w.'-])(?:[Ii]d|ID|[Ii]bid|IBID)(?:\.(?!\w(?!t \d))| \.(?=[\s)\]]|$)"
    r"|\.(?=[A-Z][a-z]{0,14} [A-Za-z“]))"  # `Ibid.In the lease`: the blank is lost
    r"|(?<![\w.'-])[Ii]d(?= at \d)"
    # the point is misread: `Ibid, (citation omitted)`, `id,., at 583`
    r"|(?<![\w.'-])(?:[Ii]d|[Ii]bid),[.,]{0,2}(?= at \d| \()"
)
# "Id. Section 5 provides" begins a sentence: words in capitals are a pin only behind a comma
_SECTION_WORD = (
    r"(?:§§?|[Ss]ec(?:tions?|s?\.)|[Rr]ules?|pts?\.|art\.|amend\.|ch\.|cl\."
    r"|sub[dp]s?\.|sub(?:division|part)s?)"
)
_SECTION_PIN = re.compile(
    r"(?:,? (?:at )?(?=[§a-z])|, (?:at )?(?=[SR]))"
    r"((?:amend\. ?[\dA-Z]{1,7},? (?=§|[Ss]ec))?"
    rf"{_SECTION_WORD} ?[\dA-Z][^;,()\s]*(?:\([0-9A-Za-z]{{1,4}}\))*)"
)
# `id. 403.6`: no page has a point
_POINTED_PIN = re.compile(
    r",? (\d{1,4}\.\d{1,4}(?:\([0-9A-Za-z]{1,4}\))*)(?=[.,;:)\]](?!\d)|$| \()"
)
_PARAGRAPH_PIN = re.compile(r",? (?:at )?(¶¶? ?\d+(?:[-,] ?\d+)*)")
_EXHIBIT_WORD = r"(?:Exs?\.|Exhibits?|Attach\.|App\.|Tabs?|Appendix|Docs?\.|Dkt\.|Tr\.|Vol\.)"
_EXHIBIT_PIN = re.compile(rf",? (?:at )?({_EXHIBIT_WORD} ?[\dA-Z][\w-]*)")
_BARE_PAGE = rf"(?=\d\d|\*|[ivx]{{2}}|\d[a-z]|\d+-)({PLACES})(?=[.,;:)\]]|$| \()"
_PAGE_PIN = re.compile(rf"(?:,? |(?<=\.))at(?: p(?:p|age|ages)?\.?)? ({PLACES})|,? {_BARE_PAGE}")
# `id. at pp. K-L`: the pages of a committee's report
_LETTERED_PIN = re.compile(r",? at pp?\. ([A-Z]{1,2}(?:- ?[A-Z]{1,2})?)(?![\w'])")
# `The Federalist No. 81; id. No. 78, at 469`
_NUMBER_PIN = re.compile(rf",? (No\. \d{{1,4}}(?:,? at {PLACES})?)(?!\w|-\d)")
_APPENDIX_PAGE = re.compile(r"\d+a\b|^[ivxlc]+$")


# `id. art. 1, § 13` is a short form of a constitution, whose grammar reads it
_OF_CONSTITUTION = re.compile(r",? (?:at )?[Aa]rt\. ?(?:[IVXL]{1,7}|\d{1,2}),? (?:§|[Ss]ec)")
# `Id. at p. 394 [122 S.Ct. 1519]`, `Id., at 811, 111 S. Ct., at 2600`: the same page in another
# reporter
_PARALLEL_PIN = re.compile(
    r" ?\[\d{1,4} [A-Z][A-Za-z0-9.' ]{0,24} \d{1,5}(?:[-,] ?\d{1,5})*\]"
    r"|, \d{1,4} [A-Z][A-Za-z0-9.' ]{0,24}?,? at \d{1,5}(?:-\d{1,5})?(?![\w-])"
)


def find_ids(text: str) -> Iterator[Id]:
    """Every *id.* and *ibid.* in the clean text, in order."""
    for match in _ID.finditer(text):
        if _OF_CONSTITUTION.match(text, match.end()):
            continue
        pin, shape, end = _id_pin(text, match.end())
        while pin is not None and (parallel := _PARALLEL_PIN.match(text, end)):
            end = parallel.end()
        spans, _ = read_parentheses(text, end)
        core = Span(*match.span())
        # a text may be full of them: what is the same is kept once
        span = core if end == core.end else Span(core.start, end)
        nothing = pin is None and not spans
        behind = _NOTHING_BEHIND if nothing else _Behind(pin, shape, tuple(spans))
        yield Id(span, core, behind)


def _id_pin(text: str, at: int) -> tuple[str | None, PinShape, int]:
    for pattern, shape in (
        (_SECTION_PIN, PinShape.SECTION),
        (_POINTED_PIN, PinShape.SECTION),
        (_NUMBER_PIN, PinShape.NUMBER),
        (_PARAGRAPH_PIN, PinShape.PARAGRAPH),
        (_LETTERED_PIN, PinShape.LETTERED),
        (_EXHIBIT_PIN, PinShape.EXHIBIT),
    ):
        if match := pattern.match(text, at):
            return match[1].rstrip("."), shape, match.start(1) + len(match[1].rstrip("."))
    if match := _PAGE_PIN.match(text, at):
        pin = (match[1] or match[2]).rstrip(",")
        end = match.start(1 if match[1] else 2) + len(pin)
        if _APPENDIX_PAGE.search(pin):
            return pin, PinShape.APPENDIX, end
        return pin, PinShape.STAR if pin.startswith("*") else PinShape.PAGE, end
    return None, PinShape.NONE, at


_SUPRA = Pattern(r"\b[Ss]upra\b")
_NOTE = re.compile(r",? (?:at )?(?:notes?|nn?\.|fn\.|footnote) ?(\d{1,4})")
_PLACE_WORD = (
    r"(?:pp?\.|[Pp]arts?|[Ss]ections?|§§?|[Pp]oints?|[Ss]ubsections?|[Aa]rgument|[Ss]tatement|"
    r"[Nn]otes?|nn?\.)"
)
_PLACE = re.compile(rf",? {_PLACE_WORD} ?[\dIVXA-Z]")
_PAGE_AT = re.compile(rf",{{0,2}} at(?: pp?\.)? ({PLACES})")
_PART_OF_BRIEF = (
    r"(?:[Ss]ections?|[Pp]arts?|[Pp]oints?|§§?|[Aa]rguments?|[Ss]ubsections?|[Nn]otes?|nn?\.|pp?\.|"
    r"[Aa]ppendix|[Tt]able|[Ff]igure)"
)
# the part ends with its sentence: `(now section 9). (Doe II, supra, at p. 6.)` is of Doe II; and
# the note of another supra is none: `Roe, supra note 10. See, also, Doe, supra note 4`
_SENTENCE_ENDS = r"[.)] ?\(|\)\. [A-Z][a-z]|\. (?:See|But|Accord|Compare|Cf|Contra|Also)\b"
_INTERNAL_BEFORE = re.compile(
    rf"(?:(?<!supra )(?<!supra, )\b{_PART_OF_BRIEF} ?(?:(?!{_SENTENCE_ENDS})[\w().,& -]){{1,40}}"
    r"|\b[Ss]ee(?: also)?|[Ss]tatement of [A-Za-z ]{3,20}),? $"
)


def find_supras(text: str) -> Iterator[Supra]:
    """Every *supra* in the clean text, in order, with the name it belongs to if any."""
    for match in _SUPRA.finditer(text):
        if text.startswith("JD ", match.start() - 3):
            continue  # JD Supra publishes on the web
        end = match.end()
        note = pin = None
        if found := _NOTE.match(text, end):
            note, end = found[1], found.end()
        if found := _PAGE_AT.match(text, end):
            pin, end = found[1].rstrip(","), found.start(1) + len(found[1].rstrip(","))
        before = max(0, match.start() - 60)
        internal = bool(_INTERNAL_BEFORE.search(text, before, match.start()))
        of_series = _SERIES_BEFORE.search(text, before, match.start()) is not None
        name = None
        if not internal and not of_series:
            name = _name_of_supra(text, match.start())
            internal = name is None or (note is None and bool(_PLACE.match(text, match.end())))
        spans, _ = read_parentheses(text, end)
        start = name.span.start if name else match.start()
        yield Supra(
            Span(start, end),
            Span(match.start(), match.end()),
            name,
            note,
            pin,
            internal,
            tuple(spans),
            of_series or (name is not None and _titled_before(text, name, start)),
        )


# `17A Am. Jur. 2d, supra, § 174`: another place in a work of many volumes
_SERIES_BEFORE = re.compile(r"(?<!\w)\d{1,3}[A-Z]? [A-Z][A-Za-z.]{0,12} [A-Za-z. ]{0,20}\dd,? $")
_VOLUME_BEFORE = re.compile(r"(?<=[a-z.'’]), \d{1,4} $")


def _name_of_supra(text: str, at: int) -> CaseName | None:
    """The short name before a *supra* at ``at``; its volume may stand between (``Orrin, 448
    supra, at 533``)."""
    volume = _VOLUME_BEFORE.search(text, max(0, at - 8), at)
    end = volume.start() if volume else at
    low = max(0, end - 120)
    marks = [mark.end() for mark in _NOTE_MARK.finditer(text, low, end)]
    return read_short_name(text, end, max(low, *marks) if marks else low)


_NOTE_MARK = re.compile(r"(?<!\d)\d{1,3}/ ")  # `12/ Goldstein, supra`: how some number their notes


_FURTHEST_TITLE = 60_000  # code points before a *supra* in which its title is looked for
_MOST_TITLES = 6  # places where it stands
# a word alone may be anything: as an author's it has others, or a title, behind it
_MORE_AUTHORS = re.compile(r",? (?:&|and|et al\.)|, [A-Z][\w.’'-]+[,;] ")
_PAGES_BEHIND = re.compile(r"(?:(?!supra\b|[a-z]{4}\. )[^;\n]){0,160}?\d")


def _titled_before(text: str, name: CaseName, at: int) -> bool:
    """Whether a name of several words, which is no case's, stands before with a number behind."""
    if name.defendant is not None or is_procedural(name.text):
        return False
    alone = " " not in name.text
    low = max(0, at - _FURTHEST_TITLE)
    for _ in range(_MOST_TITLES):
        at = text.rfind(name.text, low, at)
        if at < 0:
            return False
        end = at + len(name.text)
        if _PAGES_BEHIND.match(text, end) and (not alone or _MORE_AUTHORS.match(text, end)):
            return True
    return False


_NO_PAGE_BEHIND = r"(?![\d:%/]| (?:a\.m|p\.m|percent|U\.|F\.))"
_NAME_PIN = Pattern(
    r"(?<=[a-z.'’])(?P<comma>,?) "
    # Michigan: `Orrin, unpub op at 4`, `Orrin, ___ Mich at ___; slip op at 4`
    r"(?:(?:_{2,6} [A-Z][\w. ]{1,14}? at _{2,6}; )?(?:unpub|slip) op\.? )?"
    r"at (?:pp?\. ?)?(?P<pin>(?:\*|¶¶? ?)?\d{1,5}(?:-\*?\d{1,5})?)" + _NO_PAGE_BEHIND
)
_TITLE_WORD = re.compile(r"[(\[“\"]?[A-Z]")
# `See Amick at 795`: without a comma only where a signal says that something is cited
_SIGNAL_BEFORE = re.compile(
    r"(?:\b[Ss]ee(?:,? (?:also|generally|e\.g\.,?))?|\b[Aa]ccord|\b[Cc]f\.|[Cc]iting|[Qq]uoting) $"
)


# `Post, at 4`: a page of another opinion of the same decision
_PLACES_OF_OPINIONS = ("Ante", "Post", "Infra")


def _before(name: CaseName) -> tuple[int, int]:
    return max(0, name.span.start - 24), name.span.start


def _is_cited(text: str, name: CaseName, match: re.Match[str]) -> bool:
    """Whether something says that a name with a pin and no comma is cited: a signal, both parties,
    the word for pages, or parentheses around it."""
    if _SIGNAL_BEFORE.search(text, *_before(name)) or " v. " in name.text or " v " in name.text:
        return True
    if text.startswith(("at p", "at ¶"), match.start("comma") + 1):
        return True
    before, behind = name.span.start - 1, match.end()
    return text[max(0, before) : before + 1] == "(" and text[behind : behind + 1] in (")", ".", ";")


def find_name_pins(text: str) -> Iterator[NamePin]:
    """Capitalised words followed by "at" and a number; whether they name a case is for the
    resolver to say, who knows the cases."""
    for match in _NAME_PIN.finditer(text):
        bare = not match["comma"] and match["pin"][0] not in "*¶"
        word_start = text.rfind(" ", max(0, match.start() - 40), match.start()) + 1
        word_start += text.startswith("(", word_start)
        if not _TITLE_WORD.match(text, word_start):
            continue
        end, low = match.start(), max(0, match.start() - 80)
        name = read_short_name(text, end, low)
        if name is None and text[end - 1] == ".":  # `Orrin., at p. 36`
            name = read_short_name(text, end - 1, low)
        if name is None or (bare and not _is_cited(text, name, match)):
            continue
        if name.text in _PLACES_OF_OPINIONS and f"{name.text} v" not in text:
            continue
        yield NamePin(
            Span(name.span.start, match.end()),
            Span(match.start("pin"), match.end()),
            name,
            match["pin"],
        )
