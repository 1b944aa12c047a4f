"""Record citations: forms of every kind, and authorities that only look like them."""

# A table of citations reads best with each string on one line.

from __future__ import annotations

import pytest
from hypothesis import given
from tests.unit.citations.grammar_table import assert_apart, texts

from citecheck.citations.not_authorities import record

RECORD = [
    "Compl. ¶ 5", "Second Hogan Decl. ¶¶ 12-14", "Second Hogan Decl. at ¶¶ 10-14", "Noble Decl., Ex. M",
    "Noble Decl. ¶6 & Ex. A", "Decl. of John Smith ¶ 5", "Aff. ¶ 3", "Hilliard ¶ 5",
    "Dkt. 2840 at 803", "Dkt. No. 158", "Dkt No. 98", "Dkt. 88, pg. 4", "ECF No. 94", "ECF No. 71 at 11-12",
    "Doc. 45-2", "D.E. 45", "Rec. Doc. 12", "Ex. B, at 24:14-18", "Ex. B, at 26:8-28:12; 46:12-47:12",
    "Exs. M, N", "Agreement, Ex. C, pg. 3", "Tr. 5:3-9", "Kelly Dep. Tr. 5:3", "Jones Tr. at 67: 13-21",
    "Tr. 1606, Dkt. 1716", "JA97-98", "JA97, 107-110, 115-116", "J.A. 12-13", "JA 422", "ROA.1002-1024",
    "ROA.20-50123.45", "ROA.516-517 [¶¶191-192]", "1-ER-45", "ER 12", "AR 33", "App. 22a",
    "Pet. App. 121a-122a", "Pet. 5", "Pet. i", "Pet. 30, n.4", "Pet. Br. 4-10", "Br. 10-15", "U.S. Br. 11",
    "Acme C.A. Reply Br. 14-18", "Retailers' Ass'n Br. 17", "Opening Br. at 9-10", "Opp. at 13",
    "Opp. 14 & n.11", "Mot. at 3", "Reply 4", "Stay App'x 324a-327a", "R. at 5", "CR 12", "2 RR 45",
    "C.T. 45", "OPM-000117", "ABC-000089-091", "ABC00012345", "A12", "Stip. Facts ¶ 3", "PSOF ¶ 4",
    "SUF 12", "RP 296-300, 309", "VRP 12", "CP 45", "Interrogatory No. 2", "Expert Report at ¶100",
]  # fmt: skip

AUTHORITY = [
    "Fed. R. App. P. 28", "12 Cal. App. 4th 5", "F. App'x 577", "200 F. App'x 577, 580",
    "751 Fed. App'x 422", "Norris v. Hearst Tr., 500 F.3d 454", "Ex parte Young", "Exec. Order 14158",
    "2015 WI 12, ¶ 3", "7 Pet. 243", "3 App. 5", "32 U.S. (7 Pet.) 243", "2021 U.S. App. LEXIS 9880",
    "18 Cong. Rec. 834", "H.R. Doc. No. 94-12", "S. Rep. No. 97-212", "N.Y. Times, at A12",
    "Little Rock, AR 72201", "Hartford, CT 06103", "No. CV-00339", "No. CR 12-345", "CR 12(b)(6)",
    "Sup. Ct. R. 24", "Tex. R. App. P. 38", "Cal. Rules of Court, R. 8.204", "Id. ¶ 5",
    "Collier on Bankruptcy ¶ 541", "Conn. Ret. Plans & Tr. Funds, 568 U.S. 455", "Gen. Mot. v. Smith",
    "Senate Report at 5", "Tex. App. 1996", "33 A. 1055", "an Order 5 times", "Mass. App. Ct. 45",
    "the Court's ECF system", "Docket 2:07-cr-01035",
    "No. CV 24-518 (RKM), ECF No. 71 at 11-12 (D.D.C. Mar. 19, 2025)",
]  # fmt: skip


@pytest.mark.parametrize("words", RECORD)
@pytest.mark.parametrize(
    "frame", ["{}", "as shown. See {}; other", "It is so ({}).", "so. {}. Next"]
)
def test_reads(words: str, frame: str) -> None:
    text = frame.format(words)
    assert [span.of(text) for span in record.find(text)] == [words]


@pytest.mark.parametrize("words", AUTHORITY)
@pytest.mark.parametrize("frame", ["{}", "as shown. See {}; other"])
def test_leaves_authorities_alone(words: str, frame: str) -> None:
    assert list(record.find(frame.format(words))) == []


def test_a_defined_name_may_stand_between_the_paper_and_its_place() -> None:
    text = "(“Smith Decl.”) ¶ 2"
    assert [span.of(text) for span in record.find(text)] == ["Smith Decl.”) ¶ 2"]


def test_an_opinion_below_is_cited_behind_a_sentence_that_ends_in_a_capitalised_word() -> None:
    text = "She read the Form. Trial Ct. Op., 2/8/19, at 8."
    assert [span.of(text) for span in record.find(text)] == ["Trial Ct. Op., 2/8/19, at 8"]


def test_papers_in_a_row_are_apart() -> None:
    text = "Lewis Decl. ¶ 17; Nesting Decl. ¶¶ 42-43; JA12; Opp. at 3."
    assert [span.of(text) for span in record.find(text)] == [
        "Lewis Decl. ¶ 17",
        "Nesting Decl. ¶¶ 42-43",
        "JA12",
        "Opp. at 3",
    ]


@given(texts)
def test_any_text_gives_ordered_spans_inside_it(text: str) -> None:
    assert_apart(text, list(record.find(text)))
