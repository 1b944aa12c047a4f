"""Strings of docs/coverage.md about tables of authorities and names, with their answers."""

from __future__ import annotations

from tests.coverage.strings import Row

_ONE = "Smith v. Jones, 550 U.S. 544 (2007)"


def _case(tail: str, pages: str) -> Row:
    return Row(f"{_ONE}{tail}", f"{_ONE} · {pages}")


ENTRIES = (
    _case("....12", "12"),
    _case(" . . . . 12", "12"),
    _case(" … 12", "12"),
    _case("\t12", "12"),
    _case("      12", "12"),
    _case(" 12", "12"),
    _case(" ....\n12", "12"),
    _case(" .... 5, 12, 14", "5, 12, 14"),
    _case(" .... 3-5", "3-5"),
    _case(" .... 3–5", "3-5"),
    _case(" .... iv", "iv"),
    _case(" .... 5 n.3", "5"),
    _case(" .... 12 & n.4", "12"),
    _case(" .... passim", "passim"),
    _case(" .... 1, 4–6, passim", "1, 4-6, passim"),
    Row(
        f"Roe v. Doe, 1 F.2d 2 (9th Cir. 1924) .... 1\n{_ONE}",
        "Roe v. Doe, 1 F.2d 2 (9th Cir. 1924) · 1",
        f"{_ONE} · no pages",
    ),
    Row("Smith v. Jones, 500 F.2d 10 .... 5", "Smith v. Jones, 500 F.2d 10 · 5"),
    Row(
        "Camp v Pitts, 411 U.S. 138 (1973) .... 1, 4-5",
        "Camp v Pitts, 411 U.S. 138 (1973) · 1, 4-5",
    ),
    Row(f"* {_ONE} .... 12", f"* {_ONE} · 12"),
    Row(f"*{_ONE} .... 12", f"* {_ONE} · 12"),
    Row(
        "<i>Doe v. FBI</i> , 936 F.2d 1346 (D.C. Cir. 1991) .... 3",
        "Doe v. FBI, 936 F.2d 1346 (D.C. Cir. 1991) · 3",
    ),
    Row(
        "United Makers of Widgets of North America v. Jones,\n    550 U.S. 544 (2007) .... 12",
        "United Makers of Widgets of North America v. Jones, 550 U.S. 544 (2007) · 12",
    ),
    Row(
        "In re Smith,\n    550 U.S. 544 (2007) .... 12\n    551 U.S. 10 (2008) .... 13",
        "In re Smith, 550 U.S. 544 (2007) · 12",
        "In re Smith, 551 U.S. 10 (2008) · 13",
    ),
    Row(
        "In re Gault, 387 U.S. 1, 87 S. Ct. 1428, 18 L. Ed. 2d 527 (1967) .... 5",
        "In re Gault, 387 U.S. 1 = 87 S. Ct. 1428 = 18 L. Ed. 2d 527 (1967) · 5",
    ),
    Row(
        "Smith v. Jones, 500 F.2d 10 (9th Cir. 1974), aff'd, 568 U.S. 455 (2013) .... 5",
        "Smith v. Jones, 500 F.2d 10 (9th Cir. 1974); history 568 U.S. 455 · 5",
    ),
    Row(
        "Smith v. Jones, 500 F.2d 10 (9th Cir. 1974), cert. denied, 420 U.S. 20 (1975) .... 5",
        "Smith v. Jones, 500 F.2d 10 (9th Cir. 1974); history 420 U.S. 20 · 5",
    ),
    Row(
        "Smith v. Jones, 500 F.2d 10 (9th Cir. 1974),\n    superseded by statute as stated in "
        "Roe v. Doe, 568 U.S. 455 (2013) .... 5",
        "Smith v. Jones, 500 F.2d 10 (9th Cir. 1974); history 568 U.S. 455 · 5",
    ),
    Row(
        "Smith v. Jones, 500 F.2d 10 (9th Cir. 1974) (en banc) .... 5",
        "Smith v. Jones, 500 F.2d 10 (9th Cir. 1974) · 5",
    ),
    Row(
        "Smith v. Jones, 500 F.2d 10 (9th Cir. 1974) (per curiam) .... 5",
        "Smith v. Jones, 500 F.2d 10 (9th Cir. 1974) · 5",
    ),
    Row(
        "AFL-CIO v. Dep't of Lab., No. CV-24-518 (RKM) .... 3",
        "AFL-CIO v. Dep't of Lab., No. CV-24-518 (RKM) · 3",
    ),
    Row("5 U.S.C. § 9 .... 5\n5 U.S.C. § 10 .... 6", "5 U.S.C. § 9 · 5", "5 U.S.C. § 10 · 6"),
    Row(
        "5 U.S.C. § 552a(b) .... 5\n5 U.S.C. § 552a(e) .... 6",
        "5 U.S.C. § 552a(b) · 5",
        "5 U.S.C. § 552a(e) · 6",
    ),
    Row("42 U.S.C. §§ 1983, 1988 .... 5", "42 U.S.C. § 1983 = 42 U.S.C. § 1988 · 5"),
    Row("28 U.S.C. § 1331 et seq. .... 5", "28 U.S.C. § 1331 · 5"),
    Row(
        f"Page(s)\nCases—Continued\n{_ONE} .... 12\nFederal Statutes\n42 U.S.C. § 1983 .... 3",
        f"{_ONE} · 12",
        "42 U.S.C. § 1983 · 3",
    ),
)
"""Lines of a table, and its entries: what each lists, and on which pages."""

HEADINGS = (
    ("TABLE OF AUTHORITIES", True),
    ("TABLE OF CITED AUTHORITIES", True),
    ("TABLE OF CITATIONS", True),
    ("INDEX OF AUTHORITIES", True),
    ("TABLE OF AUTHORITIES (continued)", True),
    ("TABLE OF AUTHORITIES—Continued", True),
    ("TABLE OF AUTH ORITIES", True),
    ("TABLE OF CONTENTS", False),
    ("POINTS AND AUTHORITIES", False),
)
"""Headings, and whether the lines under them are read as a table of authorities."""

NAMES = (
    ("United States v. Smith", "U.S. v. Smith", "same"),
    ("Camp v Pitts", "Camp v. Pitts", "same"),
    ("Bell Atlantic Corporation v. Twombly", "Bell Atl. Corp. v. Twombly", "same"),
    ("The Smith Co. v. Jones", "Smith Co. v. Jones", "same"),
    ("Smith et al. v. Jones", "Smith v. Jones", "same"),
    ("In re Smith", "Matter of Smith", "same"),
    ("AFL-CIO v. DOL", "AFL-CIO v. Dep’t of Lab.", "same"),
    ("Doe v. FBI", "Doe v. Fed. Bureau of Investigation", "same"),
    ("AFSCME v. Roe", "Am. Fed’n of State, Cnty. & Mun. Emps. v. Roe", "abbreviated"),
    ("Twombly v. Smith", "Twombley v. Smith", "different"),
)
"""Two names, and whether they are taken for those of one case."""
