"""Where concurrences and dissents begin."""

from __future__ import annotations

import pytest
from tests.unit.whole import answers, read

from citecheck.model.document import OpinionKind

_HEAD = "ORRIN, J., delivered the opinion of the court.\n\nThe rent was paid in May.\n\n"


def _kinds(text: str) -> list[str]:
    return [str(opinion.kind) for opinion in read(text).document.opinions]


@pytest.mark.parametrize(
    ("heading", "kind"),
    [
        ("TAPLEY, J., dissenting.", "dissent"),
        ("Tapley, C.J., dissenting:", "dissent"),
        ("JUSTICE TAPLEY, dissenting.", "dissent"),
        ("Justice Tapley, with whom Justice Vane joins, dissenting.", "dissent"),
        ("TAPLEY, Circuit Judge, dissenting from the denial of rehearing", "dissent"),
        ("Tapley, Justice (dissenting).", "dissent"),
        ("DISSENTING OPINION", "dissent"),
        ("W. TAPLEY, dissenting:", "dissent"),
        ("Dissent", "dissent"),
        ("TAPLEY, J., concurring.", "concurrence"),
        ("Tapley, J., concurring in the judgment.", "concurrence"),
        ("Tapley, J., concurring in part and dissenting in part.", "partial dissent"),
    ],
)
def test_what_heads_a_separate_opinion(heading: str, kind: str) -> None:
    assert _kinds(f"{_HEAD}{heading}\n\nI would not say so.\n") == [kind]


@pytest.mark.parametrize(
    "line",
    [
        "VANE, J., filed a dissenting opinion.",
        "Judge Vane files a concurring statement.",
        "Vane v. Roe, 1 U.S. 2 (1990) (Tapley, J., dissenting).",
        "The dissenting justices would say so.",
    ],
)
def test_what_heads_none(line: str) -> None:
    assert _kinds(f"{_HEAD}{line}\n\nIt is so.\n") == []


def test_a_head_that_is_repeated_begins_no_new_opinion() -> None:
    text = (
        f"{_HEAD}TAPLEY, J., dissenting\n\nI say.\n\nJUSTICE TAPLEY, dissenting.\n\nI say more.\n"
    )
    assert _kinds(text) == ["dissent"]
    assert _kinds(f"{text}\nVANE, J., dissenting\n\nSo do I.\n") == ["dissent", "dissent"]


def test_each_opinion_has_its_own_thread_of_id() -> None:
    text = (
        "Rent is due. Orrin v. Tapley, 501 U.S. 808 (1991).\n\nTAPLEY, J., dissenting.\n\n"
        "Id. at 810 is no help. Vane v. Roe, 1 F.2d 3 (1930). Id. at 5.\n"
    )
    assert [answer for _, answer in answers(text)] == [
        "501 U.S. 808",
        "unresolved",
        "1 F.2d 3",
        "1 F.2d 3",
    ]
    document = read(text).document
    assert document.opinion(0) is OpinionKind.MAJORITY
    assert document.opinion(len(text) - 1) is OpinionKind.DISSENT


def test_a_brief_with_a_table_has_none() -> None:
    table = "TABLE OF AUTHORITIES\n\nCases\n\nA v. B, 1 U.S. 2 (1990) .... 1\n\nC v. D, 1 U.S. 9 (1990) .... 1\n"
    assert _kinds(f"{table}\fARGUMENT\n\nIt is so.\n\nDISSENT\n\nA v. B, 1 U.S. 2 (1990).\n") == []
