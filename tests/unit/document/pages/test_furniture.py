"""What is printed on each page of a text and is none of its words."""

from __future__ import annotations

import pytest
from tests.unit.whole import answers


@pytest.mark.parametrize(
    "head",
    [
        "Cite as: 597 U. S. ____ (2022)",
        "[Cite as In re Orrin, 2017-Ohio-8676.]",
        "Cite as 296 Neb. 932",
    ],
)
@pytest.mark.parametrize("breaks", ["\n", "\n\f"])
def test_how_an_opinion_is_cited_stands_in_no_sentence_of_it(head: str, breaks: str) -> None:
    text = (
        f"{head}\n\nRent is due. Vane v. Roe, 501 U.S. 808 (1991). He paid it late, as the lessor\n"
        f"{breaks}{head}\n\nsays. Id. at 810.\n"
    )
    assert answers(text)[-1] == ("Id. at 810", "501 U.S. 808")
    assert sum("Neb." in words or "Ohio" in words for words, _ in answers(text)) <= 1
