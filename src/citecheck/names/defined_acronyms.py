"""Names the brief defines: ``Office of Personnel Management (“OPM”)``."""

from __future__ import annotations

from citecheck.patterns import re

_DEFINED = re.compile(
    r"\((?:the |collectively,? )?[“\"]([A-Z][A-Za-z&.]{1,9})[.,]?[”\"](?: or [^()]{1,40})?\)"
)
_NAME_WORD = r"(?:[A-Z][\w.'&-]*|of|the|for|and|on|&|in)"
_BEFORE = re.compile(rf"({_NAME_WORD}(?:,? {_NAME_WORD}){{0,9}}),? ?$")


def defined_acronyms(text: str) -> dict[str, str]:
    """Acronym → the words it was defined for, where they stand right before it."""
    found: dict[str, str] = {}
    for match in _DEFINED.finditer(text):
        before = _BEFORE.search(text, max(0, match.start() - 120), match.start())
        if before is None:
            continue
        words = before[1].split()
        letters = match[1].replace(".", "").replace("&", "").upper()
        # the acronym's own letters say where its words begin
        for start in range(len(words)):
            initials = "".join(w[0] for w in words[start:] if w[0].isupper())
            if initials.upper() == letters:
                found.setdefault(match[1], " ".join(words[start:]))
                break
    return found
