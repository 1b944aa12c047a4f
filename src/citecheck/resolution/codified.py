"""Acts beside the code: what a citation says of where a section of an act, or a law as enacted, is
codified."""

from __future__ import annotations

from collections.abc import Sequence

from citecheck.citations.scan import Mark
from citecheck.dataclass import replace
from citecheck.model.citations import Form, Site
from citecheck.model.keys import ProvisionKey
from citecheck.model.kinds import Kind
from citecheck.patterns import re
from citecheck.resolution.acts import act_before, names_of_act
from citecheck.resolution.groups import Groups

# "Section 10(b) forbids" speaks of a provision; "§ 10(b)" cites it
IN_WORDS = re.compile(r"[Ss]ections? |[Ss]ubsections? |[Aa]rticles? ")

# between `Section 10(b)` and `15 U.S.C. § 78j(b)`: ` of the Exchange Act, `, `, codified at `
_WORD_OF_ACT = r"(?:[A-Z][\w.’'-]*|of|and|for|in|the|to|&|\d{4})"
_OF_ACT = rf"(?: of (?:the )?[A-Z][\w.’'-]*(?: {_WORD_OF_ACT}){{0,12}})"
_CODIFIED = r"(?:codified (?:as amended )?(?:at|in) )"
_SHORT_NAME = r"(?: \((?:the )?[“\"]?[A-Z]\w{1,12}[”\"]?\))"
_IS_CODIFIED_AS = re.compile(rf"{_OF_ACT}?{_SHORT_NAME}?,? ?[(\[]?{_CODIFIED}?")
_LONGEST_BETWEEN = 120


def bind_sections_of_acts(
    text: str, marks: Sequence[Mark], full: dict[int, int], groups: Groups
) -> None:
    """``Section 10(b) of the Exchange Act, 15 U.S.C. § 78j(b)``, ``ERISA § 404(a), 29 U.S.C.
    § 1104(a)``: what the code's citation stands right behind is that provision under the act's
    own number."""
    for index in range(len(marks) - 1):
        act, code = marks[index], marks[index + 1]
        if not (isinstance(act.what, Site) and isinstance(code.what, Site)):
            continue
        begin, end = act.span.end, code.span.start
        if (
            act.what.form is Form.SHORT
            and isinstance(act.what.key, ProvisionKey)
            and index + 1 in full
            and act.thread == code.thread
            and 0 < end - begin <= _LONGEST_BETWEEN
            and (
                (name := act_before(text, act.span.start, begin))
                or IN_WORDS.match(text, act.span.start)
            )
            and _IS_CODIFIED_AS.fullmatch(text, begin, end)
        ):
            key = act.what.key
            whole = _whole(key, code, full, index + 1, groups)
            groups.bind_section(key, whole, names_of_act(name, text[begin:end]))


def _whole(act: ProvisionKey, code: Mark, full: dict[int, int], index: int, groups: Groups) -> int:
    """The group of the section that the citation of the code at ``index`` is of: without its
    subdivisions where the act's section is named without any (``section 5-615 of the Act (705
    ILCS 405/5-615(1))``)."""
    key = code.what.key if isinstance(code.what, Site) else None
    if act.subdivisions or not isinstance(key, ProvisionKey) or not key.subdivisions:
        return full[index]
    if act.section not in key.section:
        return full[index]
    return groups.named(replace(key, subdivisions=()), index)


# `Act of June 2, 1915, P.L. 736, as amended, 77 P.S. § 1`
_SAME_ACT = re.compile(r"(?:,? as amended)?, ")


def bind_laws(text: str, marks: Sequence[Mark], full: dict[int, int], groups: Groups) -> None:
    """A law as enacted and the section that stands right behind it are cited as one, whichever
    of them a table lists."""
    for index in range(len(marks) - 1):
        law, code = marks[index], marks[index + 1]
        if not (isinstance(law.what, Site) and isinstance(code.what, Site)):
            continue
        if (
            law.what.key.kind is Kind.SESSION_LAW
            and code.what.key.kind is Kind.STATUTE
            and {index, index + 1} <= full.keys()
            and _SAME_ACT.fullmatch(text, law.span.end, code.span.start)
        ):
            groups[groups.root(full[index])].beside.append(code.what.key)
            groups[groups.root(full[index + 1])].beside.append(law.what.key)
