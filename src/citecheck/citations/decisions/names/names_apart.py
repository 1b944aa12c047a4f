"""Names that stand apart from their citation.

``Jones v. Postal Serv. is also inapposite, ruling that … 688 F. Supp. 3d 7, 19 (D.D.C. 2023)``:
the name is in the sentence, the citation behind it. Or the name is in the text and the
citation in the footnote that hangs on it.
"""

from __future__ import annotations

from citecheck.citations.decisions.names.case_names import CaseName, read_backward
from citecheck.patterns import re

_VERSUS = re.compile(r" v\.? (?=[A-Z\d])")
# behind a comma a small word begins a clause: `In Orrin v. Tapley, the Supreme Court held`
_NEXT_WORD = (
    r"(?: (?:of|the|for|in|on|de|la|van|von)|,? (?:[A-Z][\w.'&-]*|and|&|ex rel\.|No\. \d+))"
)
_PARTY = re.compile(rf"[A-Z\d][\w.'&-]*{_NEXT_WORD}*")
_FURTHEST = 700  # code points between a name and its citation
_LOWER_END = re.compile(r"(?:,? (?:of|the|for|and|in|on|&|de|la|van|von))+$")


def name_before(text: str, at: int, floor: int) -> CaseName | None:
    """The last full case name in the paragraph before ``at`` and behind ``floor``."""
    low = max(floor, text.rfind("\n", 0, at) + 1, at - _FURTHEST)
    versus = [match.end() for match in _VERSUS.finditer(text, low, at)]
    if not versus:
        return None
    party = _PARTY.match(text, versus[-1], at)
    if party is None:
        return None
    end = party.end() - len(m[0] if (m := _LOWER_END.search(party[0])) else "")
    name = read_backward(text, end, low)
    return name if name is not None and name.defendant is not None else None
