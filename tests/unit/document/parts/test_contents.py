"""What the table of contents says about pages, where the text has none."""

from __future__ import annotations

import pytest

import citecheck

_HEADINGS = ["INTRODUCTION", "The board gave no notice", "The charter was misread", "CONCLUSION"]
_BRIEF = """TABLE OF CONTENTS

{contents}

TABLE OF AUTHORITIES

Coe v. Poe, 6 F.4th 2 (9th Cir. 2021) .... {coe}

Doe v. Roe, 5 F.4th 1 (9th Cir. 2021) .... {doe}

INTRODUCTION

The board acted alone. See Coe v. Poe, 6 F.4th 2, 3 (9th Cir. 2021).

The board gave no notice

Nobody was asked. See Doe v. Roe, 5 F.4th 1, 4 (9th Cir. 2021).

The charter was misread

It says otherwise, as the clerk knew.

CONCLUSION

The judgment should be reversed. Coe, 6 F.4th at 7.

Respectfully submitted, Ada Orme
"""


def _brief(leader: str, pages: str, **lists: str) -> citecheck.Report:
    lines = zip(_HEADINGS, pages.split(), strict=True)
    contents = "\n\n".join(f"{heading}{leader}{page}" for heading, page in lines)
    return citecheck.check(_BRIEF.format(contents=contents, **lists))


@pytest.mark.parametrize("leader", [" ......... ", " "])
def test_pages_behind_a_leader_or_one_space(leader: str) -> None:
    """Word processors part them by a tabulator; exports to text write it as one space."""
    report = _brief(leader, "1 4 6 9", coe="1, 9", doe="7")
    brackets = [str(bracket.page) for bracket in report.document.brackets]
    assert brackets == ["1", "4", "6", "9"]
    said = [finding.message for finding in report.findings]
    assert "Doe v. Roe, 5 F.4th 1: cited on pages 4-6, the table says 7" in said


def test_what_stands_behind_the_last_heading_may_be_on_any_later_page() -> None:
    """The contents say where the conclusion begins, and not where it ends."""
    report = _brief(" ..... ", "1 4 6 9", coe="1, 9, 11", doe="5")
    assert [finding.code for finding in report.findings] == []


def test_a_page_between_the_headings_is_still_found() -> None:
    report = _brief(" ..... ", "1 4 6 9", coe="1, 7, 9", doe="5")
    assert [finding.message for finding in report.findings] == [
        "Coe v. Poe, 6 F.4th 2 (9th Cir. 2021): the table says page 7, where it is not cited"
    ]
