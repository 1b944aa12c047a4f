"""What only the courts of one state write is read in that state's briefs, and there alone."""

from __future__ import annotations

import pytest

from citecheck.citations.provisions import at_home, rules_of_court
from citecheck.facts.jurisdictions import states

OWN = [
    ("Pa.", "Title 23, Chapter 63", "23 Pa.C.S. ch. 63"),
    ("Mass.", "c. 93A, § 9", "Mass. Gen. Laws ch. 93A, § 9"),
    ("Mass.", "section 2 of chapter 93A", "Mass. Gen. Laws ch. 93A, § 2"),
    ("Mont.", "Rule 404(b), M. R. Evid.", "Mont. R. Evid. 404(b)"),
    ("Ohio", "section 2929.11(A) of the Revised Code", "Ohio Rev. Code § 2929.11(A)"),
    ("N.C.", "section 1-52 of the General Statutes", "N.C. Gen. Stat. § 1-52"),
    ("Wis.", "sec. 948.02(1), Stats.", "Wis. Stat. § 948.02(1)"),
    ("Va.", "Code § 8.01-229", "Va. Code Ann. § 8.01-229"),
    ("Va.", "Rule 5:17", "Va. Sup. Ct. R. 5:17"),
    ("Wash.", "CR 56(c)", "Wash. CR 56(c)"),
    ("Ky.", "CR 56.03", "Ky. R. Civ. P. 56.03"),
    ("Ill.", "Supreme Court Rule 23", "Ill. Sup. Ct. R. 23"),
    ("Md.", "R.P. § 8-211", "Md. Code Ann., Real Prop. § 8-211"),
    ("La.", "C.C. art. 2315", "La. Civ. Code art. 2315"),
    ("Wash.", "Const. art. I, § 22", "Wash. Const. art. I, § 22"),
    ("Wash.", "article I, section 7 of our state constitution", "Wash. Const. art. I, § 7"),
    ("Ohio", "Article I, Section 10 of the State Constitution", "Ohio Const. art. I, § 10"),
    ("Miss.", "M.R.E. 404(b)", "Miss. R. Evid. 404(b)"),
]
OTHER = [
    ("Va.", "Tax Code § 8.01-229"),
    ("Va.", "the Code and § 8.01-229"),
    ("Mass.", "St. 1993, c. 495, § 2"),
    ("Mass.", "section 2 of chapter 495 of the Acts of 1993"),
    ("Wis.", "sec. 948.02, Wis. Laws"),
    ("Wash.", "U.S. Supreme Court Rule 10"),
    ("Wash.", "LCR 56"),
    ("Ill.", "Ohio Supreme Court Rule 5"),
    ("Wash.", "U.S. Const. art. I, § 9"),
    ("Utah", "Code § 8.01-229"),
]


@pytest.mark.parametrize(("state", "text", "key"), OWN)
def test_a_states_own_words_are_read(state: str, text: str, key: str) -> None:
    for words in (text, f"It lies under {text}, which says so.", f"It failed. {text}."):
        assert [str(site.key) for site in at_home.find(words, state)] == [key]


@pytest.mark.parametrize(("state", "text"), OTHER)
def test_the_end_of_another_name_is_not_the_states_own(state: str, text: str) -> None:
    assert [str(site.key) for site in at_home.find(f"It lies under {text}.", state)] == []


@pytest.mark.parametrize("state", states())
def test_a_federal_rule_is_no_states_own(state: str) -> None:
    assert (
        list(at_home.find("Fed. R. Civ. P. 56; 42 U.S.C. § 1983; Fed. R. Evid. 404", state)) == []
    )


@pytest.mark.parametrize(("state", "read"), [("Wis.", 0), ("N.J.", 1)])
def test_the_record_of_one_state_is_no_rule_of_another(state: str, read: int) -> None:
    text = "He was charged. (R. 2:1-5.)"
    found = list(rules_of_court.find(text))
    assert len(found) == 1
    assert len(at_home.without_record(text, state, found)) == read
