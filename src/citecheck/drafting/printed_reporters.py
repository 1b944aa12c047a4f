"""Reporters as the brief spaces and points them: ``Cal.4th`` in California, ``NY2d`` in New
York."""

from __future__ import annotations

from collections import Counter
from functools import lru_cache

from citecheck.model.citations import Form
from citecheck.model.keys import CaseKey, case_keys
from citecheck.model.reading import Extraction
from citecheck.patterns import re

_FITS = re.compile(r"[ .]")


class PrintedReporters:
    """The spelling of each reporter that the brief prints most often: lines that break within one
    leave a space there."""

    def __init__(self, extracted: Extraction) -> None:
        view = extracted.document.view
        found: dict[tuple[str, bool], Counter[str]] = {}
        for citation in extracted.citations:
            if citation.form is not Form.FULL:
                continue
            words = citation.core.of(view)
            for key in case_keys(citation.keys):
                for match in _printed(_name(key)).finditer(words):
                    if words[: match.start()].rstrip().endswith(key.volume):
                        found.setdefault(_same(key), Counter())[match[1]] += 1
        self._spelling = {same: count.most_common(1)[0][0] for same, count in found.items()}

    def of(self, key: CaseKey) -> str:
        """The citation with its reporter as the brief spells it."""
        spelling = self._spelling.get(_same(key))
        if spelling is None or key.as_cited or _name(key).endswith("-"):
            return key.in_print
        return f"{key.volume} {spelling} {key.page}".lstrip()


def _name(key: CaseKey) -> str:
    return key.printed or key.reporter


def _same(key: CaseKey) -> tuple[str, bool]:
    """A reporter as the brief points it, and whether it is numbered by the year: ``2019 VI 12``
    and ``71 V.I. 800`` are two."""
    return _name(key).replace(" ", ""), key.is_neutral


@lru_cache(maxsize=256)
def _printed(name: str) -> re.Pattern:
    signs = "[ .]{0,2}".join(re.escape(sign) for sign in _FITS.sub("", name))
    return re.compile(rf"(?<![A-Za-z.])({signs}\.?)(?= ?[\w¶_-])")
