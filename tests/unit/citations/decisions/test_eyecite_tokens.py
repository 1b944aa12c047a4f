"""The one pass over the text finds what eyecite's own tokenizer finds, but for named reasons."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from eyecite.models import CitationToken
from eyecite.tokenizers import default_tokenizer
from reporters_db import REPORTERS

from citecheck.citations.decisions.eyecite_tokens import CandidateTokenizer
from citecheck.citations.decisions.reporter_index import squeeze
from citecheck.document.build import build
from citecheck.document.readers.read import read
from citecheck.facts.reporter_spellings import reporter_spellings

_ROOT = Path(__file__).parents[4]
_FILINGS = _ROOT.parent / "shared" / "filings"
_TEXTS = [
    *sorted((_ROOT / "samples").glob("*.txt")),
    *(path for path in sorted(_FILINGS.glob("*.*")) if path.name != "README.md"),
]

_Seen = tuple[int, int, tuple[tuple[str, str], ...], bool]


def _decisions(tokens: Iterable[Any]) -> set[_Seen]:
    """Place, groups and shortness of each token of a decision."""
    found: set[_Seen] = set()
    for token in tokens:
        if not isinstance(token, CitationToken):
            continue
        edition = (token.exact_editions or token.variation_editions)[0]
        if edition.reporter.source == "reporters":
            groups = tuple(sorted((k, v) for k, v in token.groups.items() if v is not None))
            found.add((token.start, token.end, groups, token.short))
    return found


@dataclass(frozen=True)
class _Words:
    """A token as its reasons look at it: its groups, its words, and the one sign before them."""

    volume: str
    reporter: str
    page: str
    whole: str
    before: str


def _words(seen: _Seen, text: str) -> _Words:
    groups = dict(seen[2])
    return _Words(
        groups.get("volume", ""),
        groups.get("reporter", ""),
        groups.get("page", ""),
        text[seen[0] : seen[1]],
        text[max(0, seen[0] - 1) : seen[0]],
    )


_Reason = Callable[[_Words], bool]


def _letters(reporter: str) -> str:
    return "".join(filter(str.isalnum, reporter)).lower()


_NAMES = {
    name
    for entries in REPORTERS.values()
    for entry in entries
    for name in (*entry["editions"], *entry["variations"])
}
_LETTERS = {_letters(name) for name in _NAMES}


def _by_paragraph(words: _Words) -> bool:
    return bool(re.search(r"\((?:CCH|RIA|BNA)\)|\[CCH\]|¶|\bP ?\d|\bpar\.", words.whole))


# Why a token of eyecite's is left out. None of these names a decision beyond doubt, or is met in
# briefs, in this form.
_LEFT_OUT: dict[str, _Reason] = {
    "a name and a page without a volume: `Taney, 400` is as often a party and a number": (
        lambda words: not words.volume
    ),
    "a loose-leaf service, cited by paragraph": _by_paragraph,
    "a volume of two numbers, `93-1 BCA`, or with a letter, `402A Mich 117`": (
        lambda words: not words.volume.isdigit()
    ),
    "a page with letters: `1999 Conn. Super. Ct. 13301-M`": (
        lambda words: not words.page.replace(",", "").isdigit()
    ),
    "a public-domain citation with its parts glued or set apart: `22CO7`, `2005 -NMCA- 078`": (
        lambda words: bool(re.search(r"\d[A-Z]+\d| -", words.whole))
    ),
    "a page range in parentheses: `2 Ware (Dav. 172) 176`": (
        lambda words: bool(re.search(r"\([^()]*\d,?\)", words.whole))
    ),
}
# Why a token is found that eyecite leaves out.
_ADDED: dict[str, _Reason] = {
    "a spelling that reporters-db lacks": lambda words: (
        squeeze(words.reporter) in reporter_spellings()
    ),
    "a reporter pointed as reporters-db does not: `28 F.C.C. Rcd. 6574`, `576 U.S at 817`": (
        lambda words: words.reporter not in _NAMES and _letters(words.reporter) in _LETTERS
    ),
    "a part of what eyecite reads as one, in a loose-leaf service": _by_paragraph,
    "a part of a volume of two numbers": lambda words: words.before == "-",
    "a nominative reporter with a volume and a comma: `1 Litt. Sel. Cas., 388`": (
        lambda words: not words.volume
    ),
}


def _unexplained(found: set[_Seen], text: str, reasons: dict[str, _Reason]) -> list[str]:
    tokens = [_words(seen, text) for seen in sorted(found)]
    return [
        words.whole for words in tokens if not any(explains(words) for explains in reasons.values())
    ]


def _compare(text: str) -> tuple[set[_Seen], set[_Seen]]:
    """What eyecite finds alone, and what we do. Where it reads one place in two ways (`Ill.` and
    `Ill. (Breese)`, `T.C.` and `T.C. at`), one of them is enough."""
    theirs = _decisions(default_tokenizer.extract_tokens(text))
    ours = _decisions(CandidateTokenizer().extract_tokens(text))
    read = {(seen[0], seen[3]) for seen in ours & theirs} | {
        (seen[0], not seen[3]) for seen in ours & theirs if " at " in text[seen[0] : seen[1]]
    }
    return {seen for seen in theirs - ours if (seen[0], seen[3]) not in read}, ours - theirs


@pytest.mark.parametrize("path", _TEXTS, ids=lambda path: path.name)
def test_briefs(path: Path) -> None:
    """On real text nothing is left out at all."""
    text = build(read(str(path))).view
    missing, added = _compare(text)
    assert missing == set()
    assert _unexplained(added, text, _ADDED) == []


def test_every_example_of_reporters_db() -> None:
    """One line for each form that the data base of reporters shows."""
    examples = [
        example
        for entries in REPORTERS.values()
        for entry in entries
        for example in entry.get("examples", [])
    ]
    text = ". See ".join(dict.fromkeys(examples)) + "."
    missing, added = _compare(text)
    assert _unexplained(missing, text, _LEFT_OUT) == []
    assert _unexplained(added, text, _ADDED) == []


_LEADING = [
    "U.S.", "S. Ct.", "S.Ct.", "L. Ed.", "L. Ed. 2d", "L.Ed.2d", "F.", "F.2d", "F.3d", "F. 3d", "F.4th",
    "F. 4th", "F. Supp.", "F.Supp.", "F. Supp. 2d", "F.Supp.2d", "F. Supp. 3d", "F. App'x", "Fed. Appx.",
    "F.R.D.", "B.R.", "Fed. Cl.", "Cl. Ct.", "T.C.", "Vet. App.", "M.J.", "A.", "A.2d", "A.3d", "N.E.",
    "N.E.2d", "N.E.3d", "N.W.", "N.W.2d", "P.", "P.2d", "P.3d", "S.E.", "S.E.2d", "S.W.", "S.W.2d",
    "S.W.3d", "So.", "So. 2d", "So. 3d", "Cal.", "Cal. 2d", "Cal.3d", "Cal.4th", "Cal. 5th",
    "Cal. App. 4th", "Cal.App.5th", "Cal. Rptr.", "Cal. Rptr. 2d", "Cal.Rptr.3d", "N.Y.", "N.Y.2d",
    "N.Y.3d", "N.Y.S.2d", "A.D.2d", "A.D.3d", "Misc. 2d", "Ill.", "Ill. 2d", "Ill. App. 3d", "Ill. Dec.",
    "Mass.", "Mass. App. Ct.", "Mich.", "Mich. App.", "Wash. 2d", "Wn.2d", "Wash. App.", "Wis. 2d", "Tex.",
    "N.J.", "N.J. Super.", "Pa.", "Va.", "Va. App.", "N.C.", "N.C. App.", "S.C.", "Ga.",
    "Ga. App.", "Md.", "Md. App.", "Conn.", "Conn. App.", "Haw.", "Kan.", "Neb.", "Nev.", "N.M.",
    "Okla. Crim.", "Or.", "Or. App.", "R.I.", "S.D.", "Vt.", "W. Va.", "I. & N. Dec.", "N.L.R.B.", "WL",
]  # fmt: skip


def test_leading_reporters_in_every_plain_form() -> None:
    forms = ("12 {} 345", "12 {} at 345", "12 {}, at 345", "12 {} 345, 347")
    lines = [form.format(name) for name in _LEADING for form in forms]
    text = ". See ".join(lines) + "."
    missing, added = _compare(text)
    assert missing == set()
    assert _unexplained(added, text, _ADDED) == []
    found = _decisions(CandidateTokenizer().extract_tokens(text))
    assert len({seen[0] for seen in found}) == len(lines)
