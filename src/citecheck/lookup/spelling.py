"""How a list and a brief come to write a citation alike."""

from __future__ import annotations

from functools import lru_cache

from citecheck.citations.decisions.reporters import find

# volumes that some reporters must have: `2015 WL`
_VOLUMES = ("1", "2015")


@lru_cache(maxsize=4096)
def standard_reporter(name: str) -> str:
    """The reporter as reporters-db names its edition; the letters of ``name`` where it has none."""
    for volume in _VOLUMES:
        sites = find(f"Doe v. Roe, {volume} {name} 1 (1990)")
        if len(sites) == 1 and not sites[0].ambiguous:
            return sites[0].key.reporter
    return "".join(filter(str.isalnum, name)).upper()


def standard_number(words: str) -> str:
    """A volume or a page without signs that come and go."""
    return words.strip().replace(",", "")
