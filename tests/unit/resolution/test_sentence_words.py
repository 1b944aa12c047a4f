"""An *id.* that the citations before it leave open, and the words of its sentence that do not."""

from __future__ import annotations

import pytest
from tests.unit.whole import last

A = "Orrin v. Tapley, 501 U.S. 808, 810 (1991)"
B = "Vane v. Harrow, 512 U.S. 622, 630 (1994)"
_A, _B = "501 U.S. 808", "512 U.S. 622"


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        (f"See {A}; {B}. In Orrin, the Court saw the lease as one bargain. Id. at 815.", _A),
        (f"See {A}; {B}. Harrow held that the rent was due. Id. at 640.", _B),
        (f"See {A}; {B}. Orrin held so. In Vane, however, the Court did not. Id. at 640.", _B),
    ],
)
def test_the_decision_that_the_sentence_speaks_of(text: str, answer: str) -> None:
    assert last(text) == answer


@pytest.mark.parametrize(
    "text",
    [
        f"See {A}; {B}. The tenant held the key to the house. Id.",
        f"See {A}; {B}. In Ohio, the court holds a hearing. Id.",
        f"See {A}; {B}. In Orrin, the Court saw one bargain.\n\nThe rent was due. Id.",
    ],
)
def test_other_words_choose_none_of_a_string(text: str) -> None:
    assert last(text).startswith("ambiguous")


_OPENING = f"(Pen. Code, § 187.) He was tried for it. ({A}.) "


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        # a provision that the sentence is about
        ("Section 187 lets the family speak. The statute says that it shall be heard. (Ibid.)",
         "Cal. Penal Code § 187"),
        # the law under which something happened to a party is no source of the statement
        ("His sentence was then stayed under section 187. (Ibid.)", _A),
        ("He was convicted of two counts in violation of section 187. (Ibid.)", _A),
        # nothing tells
        ("The family may speak, as section 187 provides. (Ibid.)", "unresolved"),
    ],
)  # fmt: skip
def test_a_provision_named_before_an_id_in_parentheses(text: str, answer: str) -> None:
    assert last(_OPENING + text) == answer


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        # the rule is a word of the sentence, for which the decision may be cited
        (f"{A}. One may sue who could do so under Fed. R. Civ. P. 23. Id.", "unresolved"),
        (f"{A}. One may sue. Fed. R. Civ. P. 23. Id.", "Fed. R. Civ. P. 23"),
        ("One may sue who could do so under Fed. R. Civ. P. 23. Id.", "Fed. R. Civ. P. 23"),
    ],
)
def test_a_provision_that_ends_a_sentence_as_a_word_of_it(text: str, answer: str) -> None:
    assert last(text) == answer


_PASSING = "Real Property Law § 7"


@pytest.mark.parametrize(
    "text",
    [
        # what a court held behind the provision is said of the decision
        f"In {A}, the tenant paid, as {_PASSING} asks. The Court reasoned that it was due. See id.",
        # what a party did falls under the provision: it is no source of that
        f"See {A}. The tenant engaged in waste under {_PASSING} when he left. See id.",
    ],
)
def test_a_provision_in_passing_leaves_the_id_open(text: str) -> None:
    assert last(text).startswith("unresolved")


def test_a_provision_that_the_last_sentence_is_about_takes_the_id() -> None:
    text = f"See {A}. A tenant shall pay at noon. Real Property Law § 7. The rent is due. Id."
    assert last(text) == "N.Y. Real Prop. Law § 7"
