"""A pin without "at": ``168 Wn.2d 109-110`` behind ``168 Wn.2d 91``, where a first page is no
range, and ``Orrin v. Tait, supra, 168 Wn.2d 109``, as Connecticut writes every short form."""

from __future__ import annotations

from collections.abc import Sequence

from citecheck.citations.decisions.mentions import CaseMention
from citecheck.model.keys import CaseKey
from citecheck.model.spans import Span
from citecheck.patterns import re

_RANGE = re.compile(r"-\d{1,4}(?!\w)(?! ?[(\[][^()]{0,40}\d{4}[)\]])")
# behind *supra*: one page, a range, several, a note
_PLACES = re.compile(
    r"(?:-\d{1,4}(?!\w))?(?:(?:,| and| &) \d{1,4}(?:-\d{1,4})?(?!\w|\.\d| [A-Z]))*"
    r"(?: nn?\. ?\d{1,3}(?!\w))?"
)
_SUPRA = ("supra, ", "supra ")
_LONGEST_DECISION = 150  # pages
# volume and reporter: the first page and the name of each decision cited in full
_FirstPages = dict[tuple[str, str], list[tuple[int, str]]]


def mark_pins_without_at(text: str, mentions: Sequence[CaseMention]) -> None:
    """Make short forms of those ``mentions`` that only give a range of pages in a volume, or any
    page of it behind *supra*, where a decision that begins a little before it is cited in full;
    that may be in a note, whose words stand behind the text."""
    firsts: _FirstPages = {}
    for mention in mentions:
        name = mention.name
        for key in mention.keys if name and not mention.short else ():
            if name and isinstance(key, CaseKey) and key.page.isdigit():
                firsts.setdefault((key.volume, key.reporter), []).append((int(key.page), name.text))
    for mention in mentions:
        _make_pin(text, mention, firsts)


def _make_pin(text: str, mention: CaseMention, firsts: _FirstPages) -> None:
    key = mention.keys[0] if len(mention.keys) == 1 else None
    if mention.short or mention.year or mention.court or mention.parent is not None:
        return
    if not isinstance(key, CaseKey) or not key.page.isdigit():
        return
    again = text.endswith(_SUPRA, 0, mention.core.start)
    if mention.name and not again:
        return
    page = int(key.page)
    before = firsts.get((key.volume, key.reporter), ())
    behind = (_PLACES if again else _RANGE).match(text, mention.core.end)
    party = mention.name.text.split(" ", 1)[0] if mention.name else ""
    if behind is None or not any(
        0 < page - first < _LONGEST_DECISION and party in name for first, name in before
    ):
        return
    mention.short, mention.pin, mention.apart = True, f"{key.page}{behind[0]}", None
    mention.span = Span(mention.span.start, max(mention.span.end, behind.end()))
