"""The numbers of a court's paragraphs are neither pins nor citations of the record."""

from __future__ import annotations

import pytest
from tests.unit.whole import answers

from citecheck.document.parts.paragraph_numbers import heads_paragraph, paragraph_numbers


def _marks(text: str) -> list[str]:
    return [text[start:end] for start, end in paragraph_numbers(text)]


@pytest.mark.parametrize("form", ["¶{}  ", "¶ {} ", "[¶{}.]  ", "[¶{}] ", "{{¶{}}}  ", "{{¶ {}}} "])
def test_every_way_to_number_paragraphs(form: str) -> None:
    text = "\n\n".join(f"{form.format(k)}The lessor paid." for k in (1, 2, 3))
    assert _marks(text) == [form.format(k).strip() for k in (1, 2, 3)]


def test_a_second_opinion_numbers_its_own() -> None:
    text = "\n".join(f"¶ {k} It is so." for k in (1, 2, 3, 1, 2, 3))
    assert len(_marks(text)) == 6


def test_a_pin_at_the_head_of_a_line_is_none() -> None:
    assert _marks("¶ 1 A.\n¶ 2 B.\n¶ 3 C, see 2012 IL 5,\n¶ 40 and more.\n¶ 4 D.") == [
        "¶ 1",
        "¶ 2",
        "¶ 3",
        "¶ 4",
    ]
    assert _marks("See 2012 IL 5,\n¶ 1 and 2.") == []


def test_what_heads_a_paragraph_by_itself() -> None:
    assert heads_paragraph("¶ 37   The rule is old.")
    assert heads_paragraph("[¶5] The rule is old.")
    assert not heads_paragraph("¶ 37. The rule is old.")
    assert not heads_paragraph("[¶5]")


@pytest.mark.parametrize("form", ["¶ {}     ", "[¶{}.]   ", "{{¶{}}}  "])
def test_id_before_a_numbered_paragraph_has_no_pin(form: str) -> None:
    numbers = [form.format(k) for k in (1, 2, 3)]
    text = (
        f"{numbers[0]}Rent is due in May. Orrin v. Tapley, 501 U.S. 808 (1991). It was paid. Id.\n"
        f"{numbers[1]}The lessee “paid late.” Id.\n"
        f"{numbers[2]}He asked for grace. Id. at 810.\n"
    )
    assert answers(text)[1:] == [("Id.", "501 U.S. 808")] * 2 + [("Id. at 810", "501 U.S. 808")]


@pytest.mark.parametrize("form", ["[¶{}.] ", "[¶ {}] ", "{{¶ {}}} "])
def test_an_excerpt_begins_with_any_number(form: str) -> None:
    heads = [form.format(k) for k in (14, 15)]
    text = (
        f"{heads[0]}Orrin v. Tapley, 501 U.S. 808 (1991).\n\n{heads[1]}It was paid. Id. at 812.\n"
    )
    assert answers(text)[1:] == [("Id. at 812", "501 U.S. 808")]
    assert _marks(f"He says so. Compl.\n{heads[0]}and more.\n") == []
