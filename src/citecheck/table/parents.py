"""Entries without pages whose provisions follow, set in, each with its pages: a code (``15 U.S.C.``
above ``§ 6503 … 4``), or an act or bill (``S.B. 396, 94th Gen. Assemb. (Ark. 2023)``)."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate

from citecheck.citations.grammars import PROVISIONS
from citecheck.citations.parts import in_order
from citecheck.dataclass import dataclass
from citecheck.document.line_kinds.page_tail import page_tail
from citecheck.document.lines import fold
from citecheck.model.citations import Form, Site
from citecheck.model.document import Line
from citecheck.model.keys import ProvisionKey
from citecheck.patterns import re
from citecheck.table.constitutions import spelled

CHILD = re.compile(
    r"§|[Aa]rt(?:icle|s)?\. |[Aa]rticle [IVXLC\d]|"
    r"[Aa]mend(?:ment|s)?\.? |[Rr]ules? \d|\(\w|cl\. |[Cc]h\. |pt\. |"
    r"\d[\w.:-]*(?:\(\w{1,4}\))*$|[Pp]reamble|"
    r"(?:[A-Z][a-z]+(?:-[A-Za-z]+)?|\d{1,2}[a-z]{2}) [Aa]mend(?:ment|\.)"
)
_ACT = re.compile(r".*\(.{0,120}\d{4}.*\)$")
_OF_ACT = re.compile(r"§|[Ss]ec(?:tion|\.) \d")
_NAMES_ACT = re.compile(
    r"\b(?:Leg|Assemb|Gen\. Ct|Sess|Cong|Act)\b|\b[HSA]\. ?(?:[BFR]|(?:J\. ?)?Res)\. ?(?:No\. ?)?\d"
)


def is_child_line(line: Line) -> bool:
    """Whether a line reads as a provision below a code's name."""
    text = fold(line.text.strip())
    tail = page_tail(text)
    return bool(CHILD.match(text[: tail.words_end] if tail else text))


@dataclass(frozen=True, slots=True)
class Parent:
    """The words of such an entry and the column where it begins, None for a heading that
    its provisions are not set in below. ``is_act`` tells an act or bill from a code."""

    words: str
    indent: int | None
    is_act: bool = False

    def holds(self, indent: int, *, is_child: bool) -> bool:
        """Whether the entry that begins at ``indent`` leaves the parent in force: it is one of its
        provisions (``is_child``), or set in below it."""
        if self.indent is None:
            return True
        if self.is_act:
            return is_child and indent > self.indent
        return indent >= self.indent if is_child else indent > self.indent

    def provisions(self, child: str) -> Sequence[Site]:
        """The provisions that the words ``child`` of an entry name, read below the parent. An act
        may say into which code it goes; else what is a section of it is known by its words only."""
        if not self.is_act:
            return under_parent(self.words, child)
        found = [
            site
            for grammar in PROVISIONS
            for site in grammar.find(self.words)
            if site.form is not Form.SHORT
        ]
        for site in found:
            if isinstance(site.key, ProvisionKey) and site.key.source:
                return under_parent(site.key.source, child)
        return ()


def is_whole_act(words: str, following: str) -> bool:
    """Whether ``words`` name an act or bill as a whole, so that ``following``, the line below, is
    a provision of it and not its end."""
    return (
        _OF_ACT.match(following) is not None
        and _ACT.fullmatch(words) is not None
        and _NAMES_ACT.search(words) is not None
        and " v. " not in words
    )


_LONGEST_NAME = 120
_PARTIES = " v. "

_PARTED = "\n\n"  # no provision runs over the end of a paragraph
_TRIAL_CHILDREN = ("§ 1-1.1", "1.1", "rule 1.1", "art. I", "art. 1")


def under_parent(parent: str, child: str) -> list[Site]:
    """The provisions of the entry ``child`` that stands indented below ``parent``.

    ``under_parent("N.C. Const.", "art. I, § 10")``. Spans count in the joined words
    ``parent + " " + child``; what is not read as a provision of a named body is left out.
    """
    joined = f"{spelled(parent.strip().strip(' :'))} {child.strip()}"
    found = (site for grammar in PROVISIONS for site in grammar.find(joined))
    return [site for site in in_order(found) if site.form is Form.FULL]


def _is_section(site: Site) -> bool:
    """Whether a site is more than a whole chapter, whose sections may stand below it."""
    return not (isinstance(site.key, ProvisionKey) and site.key.mark == "ch.")


def parent_only(text: str) -> bool:
    """Whether an entry is only the name of a code, rules or a constitution: ``35 U.S.C.``."""
    name = spelled(text.strip(" \t.,:;…").strip())
    if name.startswith("§") or name.endswith("§"):
        return False  # a section of a code; the number stands on the next line
    if _PARTIES in name:
        return False  # most entries without pages are of decisions, and reading them takes long
    if not name or len(name) > _LONGEST_NAME or any(map(_is_section, under_parent(text, ""))):
        return False
    # The name's own full stop was stripped with the leaders of the table.
    trials = [(spelling, child) for spelling in (name, f"{name}.") for child in _TRIAL_CHILDREN]
    likely = _read_together(trials)
    return bool(likely) and any(
        _is_read_whole(*trial) for trial in sorted(trials, key=lambda trial: trial not in likely)
    )


def _read_together(trials: Sequence[tuple[str, str]]) -> set[tuple[str, str]]:
    """The trials that may be read as one provision, by reading all of them in one text: most
    lines are no parent, and each reading by itself asks all grammars."""
    lines = [f"{name} {child}" for name, child in trials]
    starts = accumulate([len(line) + len(_PARTED) for line in lines], initial=0)
    at = dict(zip(starts, trials, strict=False))
    return {
        at[start]
        for grammar in PROVISIONS
        for site in grammar.find(_PARTED.join(lines))
        # what ends with the name is no provision below it: `§ 5`
        if (start := site.span.start) in at and site.core.end > start + len(at[start][0])
    }


def _is_read_whole(parent: str, child: str) -> bool:
    """Whether ``child`` below ``parent`` is read as one provision with it."""
    end = len(parent) + 1 + len(child)
    sites = under_parent(parent, child)
    return any(site.core.start == 0 and len(parent) < site.core.end <= end for site in sites)
