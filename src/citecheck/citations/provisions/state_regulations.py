"""Administrative codes with a shape of their own: ``20.2.72.200 NMAC``, ``LAC 33:III.905``.

The forms are rows of :mod:`citecheck.facts.state_regulations`.
"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.citations.forms_at_home import FormsAtHome
from citecheck.citations.provisions.lists import word_start
from citecheck.citations.provisions.subdivisions import read_subdivisions
from citecheck.facts.state_regulations import RegulationRow, state_regulations
from citecheck.model.citations import Site
from citecheck.model.keys import ProvisionKey
from citecheck.model.kinds import Kind
from citecheck.model.spans import Span
from citecheck.patterns import re
from citecheck.patterns.pattern import Pattern

_FORMS = tuple((Pattern(rf"(?:{row.pattern})(?![\w-]|\.\d)"), row) for row in state_regulations())
# words inside a number: `pt. III, § 905`, `Pt. 2, R. 1.1`, `ch. 4, § 001`
_JOINT = re.compile(r"(?<=[IVXL]), § ?|(?<=[IVXL])\.(?=\d)")
_STEP = re.compile(r",? (?:[Cc]h\.|[Rr]\.|§) ?")
_PART = re.compile(r"^[Pp]t\. ")


def _of_row(text: str, pattern: Pattern, row: RegulationRow) -> Iterator[Site]:
    for match in pattern.finditer(text):
        if not word_start(text, match.start()):
            continue
        groups = match.groupdict()
        subdivisions, end = read_subdivisions(text, match.end())
        if groups.get("sub"):
            subdivisions, end = (groups["sub"], *subdivisions), match.end()
        source = row.normal_form.format(t=groups.get("t"))
        section = _number(match["n"])
        key = ProvisionKey(Kind.REGULATION, source, section, subdivisions, row.mark)
        span = Span(match.start(), end)
        yield Site(span, span, key)


def _number(printed: str) -> str:
    """The number as codes count: ``III.905`` for ``III, § 905``, ``4-001`` for ``4, § 001``."""
    number = _STEP.sub("-", _PART.sub("", _JOINT.sub(".", printed)))
    number = number.replace("—", "-").replace("–", "-").replace(" - ", "-").replace(" .", ".")
    return number.replace(" Reg. ", " ")


_AT_HOME = FormsAtHome(_FORMS, _of_row)
find, at_home = _AT_HOME.find, _AT_HOME.at_home
