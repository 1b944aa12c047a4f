"""State statutes, in the forms of The Bluebook and in those that each state's courts use.

The names of the codes are in ``state_codes.py`` and ``subject_codes.py``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from citecheck.citations.provisions.named_codes import find_coded
from citecheck.model.citations import Site
from citecheck.model.keys import ProvisionKey
from citecheck.model.kinds import Kind


def find(text: str) -> Iterator[Site]:
    """Sections of state codes cited in ``text``, in order; spans are code points."""
    for site in find_coded(text, Kind.STATUTE):
        # "SUCH AS § 2954.8" in a heading: only Alaska's own numbers make AS its statutes
        word = text[site.core.start : site.core.start + 2] == "AS"
        if not (
            word and isinstance(site.key, ProvisionKey) and not _ALASKA.match(site.key.section)
        ):
            yield site


_ALASKA = re.compile(r"\d{2}\.\d{2}\.\d")
