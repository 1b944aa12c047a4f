"""The state in whose court a brief is filed: by its cover, else by the decisions that it cites."""

from __future__ import annotations

import pytest

from citecheck.citations.provisions.court_of_filing import state_of_filing
from citecheck.facts.jurisdictions import Jurisdiction, states

COVERS = [
    ("IN THE SUPREME COURT OF VIRGINIA\n\nRecord No. 5", "Va."),
    ("IN THE COURT OF APPEALS\nOF THE STATE OF WASHINGTON\nDIVISION II", "Wash."),
    ("STATE OF MICHIGAN\nIN THE COURT OF APPEALS", "Mich."),
    ("Commonwealth of Massachusetts\nSupreme Judicial Court", "Mass."),
    ("WEST VIRGINIA SUPREME COURT OF APPEALS", "W. Va."),
    ("DISTRICT COURT OF APPEAL OF FLORIDA\nFIRST DISTRICT", "Fla."),
    ("UNITED STATES DISTRICT COURT\nDISTRICT OF OREGON\n\nState of Ohio, Plaintiff", None),
    (("IN THE SUPREME COURT OF THE UNITED STATES\n\nOn Petition for a Writ of Certiorari\n"
     "to the Supreme Court of Ohio"), None),
    ("CIRCUIT COURT FOR WASHINGTON COUNTY", None),
    ("The court held so in Poe v. Coe, 270 Va. 21 (2005).", "Va."),
    ("The court held so in Poe v. Coe, 700 S.E.2d 5 (Va. 2005).", "Va."),
    ("Poe v. Coe, 270 Va. 21 (2005); Roe v. Doe, 300 Kan. 7 (2014).", None),
    ("The court held so in Poe v. Coe, 550 U.S. 544 (2007).", None),
    ("The court held so in State v. Poe, 170 Wn.2d 12 (2010).", "Wash."),
    ("The court held so in Poe v Coe, 461 Mich 109; 597 NW2d 817 (1999).", "Mich."),
    ("The court held so in State v. Poe, 123 Or App 456 (1993).", "Or."),
    ("The court held so in Poe v. Coe, 2015 IL App (1st) 123456, ¶ 5.", "Ill."),
    ("The court held so in State v. Poe, 2013-NMSC-012, ¶ 5.", "N.M."),
    ("Poe v. Coe, 2015 WI App 12; Roe v. Doe, 2015 IL 123456.", None),
    ("The motion was made under CrRLJ 3.3(b).", "Wash."),
    ("The motion was made under NRCP 56(c) and Pa.R.A.P. 2111.", None),
    ("The motion was made under NRCP 56(c) and 28 U.S.C. § 1331.", None),
    ("He pays the 12 Me 4 asked for.", None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "state"), COVERS)
def test_the_court_on_the_cover_tells_the_state(text: str, state: str | None) -> None:
    assert state_of_filing(text) == state


@pytest.mark.parametrize("row", states().values(), ids=lambda row: row.postal)
def test_each_states_courts_are_known_by_every_name(row: Jurisdiction) -> None:
    for name in row.names:
        assert state_of_filing(f"IN THE SUPREME COURT OF {name.upper()}\n") == row.abbreviation
        assert state_of_filing(f"The {name} Court of Appeals") == row.abbreviation
