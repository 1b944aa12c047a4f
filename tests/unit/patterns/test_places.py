"""The file of beginnings is what the patterns say, and names those that begin with anything."""

from __future__ import annotations

import importlib
import json
import os
import pkgutil
from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import citecheck
from citecheck.patterns import literals, places
from citecheck.patterns.pattern import Pattern, Rare

DATA = Path(places.__file__).with_name("data") / "beginnings.json"

# Patterns that are tried at each place of a text: they begin with a number, with any capital, or
# with a sign that stands everywhere, and hold no word.
BEGIN_WITH_ANYTHING = {
    f"citecheck.citations.{name}"
    for name in (
        "decisions.dockets._DATED",
        "decisions.unlisted_reporters._BLANK",
        "not_authorities.record._BATES_SITE",
        "not_authorities.record._LETTER_SITE",
    )
}


P = TypeVar("P", Pattern, Rare)


def patterns_of(kind: type[P]) -> dict[str, P]:
    """All patterns of a kind that the program has, by module and name."""
    found = {}
    for module in pkgutil.walk_packages(citecheck.__path__, "citecheck."):
        if not module.name.endswith("__main__"):
            loaded = importlib.import_module(module.name)
            for name, value in vars(loaded).items():
                for place, pattern in _within(f"{module.name}.{name}", value, kind):
                    found.setdefault(id(pattern), (place, pattern))
    return dict(found.values())


def _within(name: str, value: object, kind: type[P]) -> Iterator[tuple[str, P]]:
    """The patterns in a value of a module, which may be a table of them."""
    if isinstance(value, kind):
        yield name, value
    elif isinstance(value, tuple | list | dict):
        for key, each in value.items() if isinstance(value, dict) else enumerate(value):
            yield from _within(f"{name}[{key}]", each, kind)
    else:
        for field in getattr(type(value), "__dataclass_fields__", ()):
            yield from _within(f"{name}.{field}", getattr(value, field, None), kind)


PATTERNS = patterns_of(Pattern)


def test_the_file_says_what_the_patterns_begin_with() -> None:
    rows = {
        places.digest(pattern.pattern, pattern.flags): words
        for pattern in PATTERNS.values()
        if (words := literals.words(pattern.pattern, pattern.flags)) is not None
    }
    lines = ",\n".join(f'"{name}": {json.dumps(words)}' for name, words in sorted(rows.items()))
    made = f"{{\n{lines}\n}}\n"
    if os.environ.get("UPDATE_DOCS"):
        DATA.write_text(made, encoding="utf-8")
    assert DATA.read_text(encoding="utf-8") == made, "UPDATE_DOCS=1 writes it anew"


def test_what_is_tried_everywhere_is_known() -> None:
    """A new name here costs a pass over each text: give the pattern words to begin with or hold."""
    without = {
        name
        for name, pattern in PATTERNS.items()
        if literals.words(pattern.pattern, pattern.flags) is None
    }
    assert without == BEGIN_WITH_ANYTHING


def test_places_are_those_of_the_words() -> None:
    pattern = Pattern(next(p.pattern for n, p in PATTERNS.items() if n.endswith("_REGISTER")))
    name = places.digest(pattern.pattern, pattern.flags)
    text = "See 5 Fed. Reg. 7 and 6 Federal Register 8. " * 40
    found = list(places.places(text)[name])
    assert found == sorted(found)
    assert {text[k : k + 3] for k in found} == {"Fed"}
    assert len(found) == 80
