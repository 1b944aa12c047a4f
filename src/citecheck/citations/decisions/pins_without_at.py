"""A pin whose "at" is forgotten: ``168 Wn.2d 109-110`` behind ``168 Wn.2d 91``. A first page is no
range."""

from __future__ import annotations

from collections.abc import Sequence

from citecheck.citations.decisions.mentions import CaseMention
from citecheck.model.keys import CaseKey
from citecheck.model.spans import Span
from citecheck.patterns import re

_RANGE = re.compile(r"-\d{1,4}(?!\w)(?! ?[(\[][^()]{0,40}\d{4}[)\]])")
_LONGEST_DECISION = 150  # pages


def mark_pins_without_at(text: str, mentions: Sequence[CaseMention]) -> None:
    """Make short forms of those ``mentions`` that only give a range of pages in a volume, where a
    decision that begins a little before it is cited in full; that may be in a note, whose words
    stand behind the text."""
    firsts: dict[tuple[str, str], list[int]] = {}
    for mention in mentions:
        for key in mention.keys if mention.name and not mention.short else ():
            if isinstance(key, CaseKey) and key.page.isdigit():
                firsts.setdefault((key.volume, key.reporter), []).append(int(key.page))
    for mention in mentions:
        _make_pin(text, mention, firsts)


def _make_pin(text: str, mention: CaseMention, firsts: dict[tuple[str, str], list[int]]) -> None:
    key = mention.keys[0] if len(mention.keys) == 1 else None
    if mention.short or mention.name or mention.year or mention.court or mention.parent is not None:
        return
    if not isinstance(key, CaseKey) or not key.page.isdigit():
        return
    page = int(key.page)
    before = firsts.get((key.volume, key.reporter), ())
    behind = _RANGE.match(text, mention.core.end)
    if behind is None or not any(0 < page - first < _LONGEST_DECISION for first in before):
        return
    mention.short, mention.pin, mention.apart = True, f"{key.page}{behind[0]}", None
    mention.span = Span(mention.span.start, max(mention.span.end, behind.end()))
