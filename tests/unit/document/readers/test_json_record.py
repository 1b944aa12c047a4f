"""Decisions in records of JSON, as CourtListener and the Caselaw Access Project hand them out."""

from __future__ import annotations

import json

import pytest

from citecheck.document.readers.read import source_of
from citecheck.model.document import OpinionKind, Source
from citecheck.model.errors import InputError
from citecheck.model.media import MediaType


def _read(record: object, path: str = "opinion.json") -> Source:
    return source_of(json.dumps(record).encode(), path)


def test_the_first_column_with_text_is_read_as_the_corpus_reads_it() -> None:
    source = _read(
        {
            "id": 7,
            "html_with_citations": "",
            "html_lawbox": "<p>The rent <i>was</i> due <span class='star-pagination'>*857</span> in"
            " May.</p>",
            "plain_text": "The rent was late.",
        }
    )
    assert source.text == "The rent was due *857 in May."
    assert [source.text[s.start : s.end] for s in source.star_pages] == ["*857"]
    assert source.media_type is MediaType.JSON
    assert source.notices == ("a record of JSON, of which was read: html_lawbox",)


def test_all_opinions_of_a_case_are_read_and_told_apart() -> None:
    source = _read(
        {
            "casebody": {
                "status": "ok",
                "data": {
                    "head_matter": "Orrin v. Tapley",
                    "opinions": [
                        {"type": "majority", "author": "VANE, J.", "text": "It is so."},
                        {"type": "dissent", "author": None, "text": "It is not."},
                        {"type": "rehearing", "author": None, "text": "It is so still."},
                    ],
                },
            }
        }
    )
    assert source.text == "Orrin v. Tapley\n\nIt is so.\n\nIt is not.\n\nIt is so still."
    assert [(source.text[o.start :].split("\n")[0], o.kind) for o in source.opinions] == [
        ("It is not.", OpinionKind.DISSENT),
        ("It is so still.", OpinionKind.MAJORITY),
    ]


def test_a_body_that_is_markup_is_read_with_its_opinions() -> None:
    source = _read(
        {
            "casebody": {
                "data": "<casebody><opinion type='majority'><p>It is so.</p></opinion>"
                "<opinion type='dissent'><p>No.</p></opinion></casebody>"
            }
        }
    )
    assert source.text == "It is so.\n\nNo."
    assert [(o.start, o.kind) for o in source.opinions] == [(11, OpinionKind.DISSENT)]


def test_the_opinions_of_a_cluster_stand_in_its_record() -> None:
    source = _read(
        {
            "sub_opinions": [
                {"type": "020lead", "plain_text": "It is so."},
                {"type": "040dissent", "html": "<p>It is not.</p>"},
            ]
        }
    )
    assert source.text == "It is so.\n\nIt is not."
    assert [o.kind for o in source.opinions] == [OpinionKind.DISSENT]


@pytest.mark.parametrize(
    ("record", "said"),
    [
        ({"id": 7, "name": "Orrin"}, "JSON without the text of an opinion"),
        ({"html": " ", "plain_text": None}, "JSON without the text of an opinion"),
        ({"sub_opinions": ["/opinions/7/"]}, "names its opinions by address"),
        ({"count": 2, "results": [{"plain_text": "It is so."}]}, "a page of JSON with results"),
        ([{"text": "It is so."}, {"text": "It is not."}], "several records of JSON"),
    ],
)
def test_a_record_without_the_text_of_one_decision_is_refused(record: object, said: str) -> None:
    with pytest.raises(InputError, match=said):
        _read(record)


def test_records_line_by_line_and_broken_ones_are_refused() -> None:
    with pytest.raises(InputError, match=r"cases\.txt: several records of JSON"):
        source_of(b'{"text": "It is so."}\n{"text": "It is not."}\n', "cases.txt")
    with pytest.raises(InputError, match=r"opinion\.json: is no valid JSON"):
        source_of(b'{"text": "It is', "opinion.json")


@pytest.mark.parametrize(
    "text",
    ["{¶1} The rent was due.", "[Cite as Orrin v. Tapley.]", "[1]", "[]", "{" * 100_000, "[" * 99],
)
def test_text_that_begins_as_json_does_is_text(text: str) -> None:
    source = source_of(text.encode(), "opinion.txt")
    assert (source.text, source.media_type) == (text, MediaType.PLAIN)


def test_one_record_in_a_list_or_on_a_line_is_read_whatever_its_name() -> None:
    assert _read([{"text": "It is so."}], "opinion").text == "It is so."
    assert source_of(b'{"text": "It is so."}\n', "-").text == "It is so."


def test_kinds_of_opinions_are_told_by_their_types() -> None:
    kinds = {
        "concurring-in-part-and-dissenting-in-part": OpinionKind.PARTIAL_DISSENT,
        "030concurrence": OpinionKind.CONCURRENCE,
        "040dissent": OpinionKind.DISSENT,
        "015unamimous": OpinionKind.MAJORITY,
    }
    assert {said: OpinionKind.typed(said) for said in kinds} == kinds
