"""What is marked, and what notes say."""

from __future__ import annotations

import citecheck
from citecheck.copies.marks import marks_of, tally

BRIEF = """\
TABLE OF AUTHORITIES

Cases                                                        Page(s)

Harlan v. Osgood Mills, 512 F.3d 641 (9th Cir. 2008) ......... 1, 2-3
Quill v. Harbor Trust Co., 498 U.S. 103
(1990) ....................................................... 3

i
\fARGUMENT

A bank must read what it signs. Harlan v. Osgood Mills, 512 F.3d 641, 644
(9th Cir. 2008). It is bound by its seal, as every court has held that was
asked. Quill v. Harbor {foot}Trust Co., 498 U.S. 103, 107 (1990).

1
\fNobody asked the teller. The board had met in March, as its minutes show, and
nobody but the cashier rose to speak. {harlan}

2
\fThe judgment must be reversed. {quill}

3
\f"""
HARLAN = "Harlan, 512 F.3d at 650."
QUILL = "Quill, 498 U.S. at 110."


def _words(foot: str, harlan: str, quill: str) -> str:
    return BRIEF.replace("{foot}", foot).replace("{harlan}", harlan).replace("{quill}", quill)


def _places(words: str) -> dict[str, list[list[str]]]:
    report = citecheck.check(words)
    text = report.document.source.text
    return {
        mark.code: [[span.of(text) for span in place.spans] for place in mark.places]
        for mark in marks_of(report)
    }


def _marked(harlan: str = HARLAN, quill: str = QUILL) -> dict[str, list[list[str]]]:
    return _places(_words("", harlan, quill))


def test_of_pages_too_many_the_numbers_alone_are_marked() -> None:
    assert _marked(harlan="")["TOA107"] == [["2-3"]]


def test_of_a_list_that_lacks_a_page_the_list_is_marked_beside_the_citation() -> None:
    assert _marked(quill="")["TOA106"] == [
        ["Quill v. Harbor Trust Co., 498 U.S. 103, 107 (1990)"],
        ["3"],
    ]


def test_a_citation_over_a_page_end_is_marked_without_what_stands_between() -> None:
    words = _words("\n\n1\n\f", HARLAN, QUILL)
    entry = words[words.index("Quill") : words.index("\n\ni\n")]
    words = words.replace(entry, "").replace("\n1\n\fN", "\n2\n\fN").replace("\n2\n\fT", "\n3\n\fT")
    assert _places(words)["TOA101"][0] == ["Quill v. Harbor", "Trust Co., 498 U.S. 103, 107 (1990)"]


def test_the_tally_names_what_has_no_place() -> None:
    report = citecheck.check("See Tallow v. Brine, 12 F.4th 900 (1st Cir. 2021).")
    head, counts, line = tally(marks_of(report)).split("\n")
    assert (head, counts) == ("Marked copy, not for filing.", "citecheck: 1 note")
    assert line.startswith("1. no table of authorities was found in this text")
    assert line.endswith("(about the whole brief) [TOA001]")
