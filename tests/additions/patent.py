"""The kind that the test adds: patents. A member and a row, a grammar, a row of grammars."""

from __future__ import annotations

from pathlib import Path

MEMBER = '    PATENT = "patent"\n'

ROW = """\
    KindRow(
        kind=Kind.PATENT,
        title="Patents",
        noun="a patent",
        meaning="a patent of the United States",
        example="U.S. Patent No. 7,123,456",
        table_part=TablePart.OTHER,
        heading_words=(HeadingWord("patent", 10, True),),
        identity=Identity.WRITING,
        pins=frozenset({Pin.PAGE}),
        bare=Bare.NEVER,
        dated=False,
        seldom_listed=True,
        led_by_name=False,
        known_by_author=False,
        known_by_title=False,
        stands_for_sections=False,
        never_among_cases=True,
        tells_category=False,
    ),
"""

GRAMMAR = '''\
"""Patents by number: ``U.S. Patent No. 7,123,456`` (Bluebook R. 14.9)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from citecheck.citations.parts import grouped, standalone
from citecheck.model.citations import Site
from citecheck.model.keys import SerialKey
from citecheck.model.kinds import Kind
from citecheck.model.spans import Span

_PATENT = re.compile(r"U\\. ?S\\. Patent Nos?\\. (?P<number>\\d{1,2},\\d{3},\\d{3}|\\d{6,8})(?!\\w)")


def find(text: str) -> Iterator[Site]:
    """Patents cited in ``text``, in order; spans are code points of ``text``."""
    for match in _PATENT.finditer(text):
        if standalone(text, match.start()):
            span = Span(*match.span())
            number = grouped(match["number"], always=True)
            yield Site(span, span, SerialKey(Kind.PATENT, f"U.S. Patent No. {number}"))
'''

IMPORT = "    patents,\n"

GRAMMAR_ROW = """\
    Grammar(
        kinds=frozenset({Kind.PATENT}),
        find=patents.find,
        begins=(" Patent No",),
        examples=("U.S. Patent No. 7,123,456",),
    ),
"""


def add(root: Path) -> None:
    """Add the kind to the source tree below ``root``, as CONTRIBUTING.md says."""
    package = root / "src" / "citecheck"
    kinds = package / "model" / "kinds.py"
    _insert(kinds, MEMBER, before="\n    @property\n    def row(self)")
    _insert(kinds, ROW, before="    KindRow(\n        kind=Kind.OTHER,")
    grammars = package / "citations" / "grammars.py"
    _insert(grammars, IMPORT, before="    register,\n")
    _insert(grammars, GRAMMAR_ROW, before="    Grammar(\n        kinds=frozenset({Kind.TREATISE})")
    (package / "citations" / "writings" / "patents.py").write_text(GRAMMAR, encoding="utf-8")


def _insert(file: Path, words: str, *, before: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert text.count(before) == 1
    file.write_text(text.replace(before, words + before), encoding="utf-8")
