"""The edits that a table needs."""

from __future__ import annotations

import json

import citecheck
from citecheck.drafting.edits import Addition, PagesEdit, Removal, edits_of, table_lines
from citecheck.model.config import Config
from citecheck.output.drafts.diff_draft import rendered_edits

BRIEF = """\
TABLE OF AUTHORITIES

Cases                                                        Page(s)

Harlan v. Osgood Mills, 512 F.3d 641 (9th Cir. 2008) ......... 1, 2
Ridley v. Stone, 300 F.2d 77 (2d Cir. 1962) .................. 2
Tallow v. Brine, 12 F.4th 900 (1st Cir. 2021) ................ 1

i
\fARGUMENT

A bank must read what it signs. Harlan v. Osgood Mills, 512 F.3d 641, 644
(9th Cir. 2008). It is bound by its seal. Tallow v. Brine, 12 F.4th 900,
905 (1st Cir. 2021). See Quill v. Harbor Trust Co., 498 U.S. 103 (1990).

1
\fNobody asked the teller. Tallow, 12 F.4th at 907. The penalty is that of
18 U.S.C. § 704. The judgment must be reversed, and the deed set aside.

2
\f"""


def test_lists_are_changed_entries_added_in_their_place_and_taken_out() -> None:
    report = citecheck.check(BRIEF)
    found = edits_of(report, Config())
    kinds = [type(edit) for edit in found.edits]
    assert kinds == [PagesEdit, Addition, Removal, PagesEdit, Addition]
    assert table_lines(report, found.edits) == [
        "Cases",
        "Harlan v. Osgood Mills, 512 F.3d 641 (9th Cir. 2008) … 1",
        "Quill v. Harbor Trust Co., 498 U.S. 103 (1990) … 1",
        "Tallow v. Brine, 12 F.4th 900 (1st Cir. 2021) … 1, 2",
        "Statutes",
        "18 U.S.C. § 704 … 2",
    ]


def test_headings_that_the_table_lacks_come_once_each_in_their_order() -> None:
    more = (
        "Cal. Const. art. I, § 1; Fed. R. Civ. P. 12(b)(6); U.S. Const. amend. I; 18 U.S.C. § 704."
    )
    report = citecheck.check(BRIEF.replace("18 U.S.C. § 704.", more))
    lines = table_lines(report, edits_of(report, Config()).edits)
    assert [line for line in lines if "…" not in line] == [
        "Cases",
        "Constitutional Provisions",
        "Statutes",
        "Rules",
    ]


def test_the_edited_table_needs_no_edit() -> None:
    lines = table_lines(citecheck.check(BRIEF), edits_of(citecheck.check(BRIEF), Config()).edits)
    table = "\n".join(line.replace(" … ", " ......... ") for line in lines)
    head, rest = BRIEF.split("Cases", 1)
    mended = f"{head}{table}\n\ni\n\f{rest.split(chr(12), 1)[1]}"
    assert edits_of(citecheck.check(mended), Config()).edits == ()


def test_a_brief_without_a_table_lacks_every_entry() -> None:
    report = citecheck.check("A court said so. See Tallow v. Brine, 12 F.4th 900 (1st Cir. 2021).")
    (edit,) = edits_of(report, Config()).edits
    assert isinstance(edit, Addition)
    assert edit.opens


def test_as_json() -> None:
    report = citecheck.check(BRIEF)
    value = json.loads(rendered_edits(report, edits_of(report, Config()), "json"))
    pages, addition, removal, *_ = value["edits"]
    assert (pages["edit"], pages["entry"]) == ("pages", "t1")
    assert (pages["from"], pages["to"], pages["extra"]) == ("1, 2", "1", ["2"])
    assert (addition["edit"], addition["heading"], addition["before"]) == ("add", "Cases", "t2")
    assert addition["new"]["pages"] == ["1"]
    assert (removal["edit"], removal["entry"]) == ("remove", "t2")
