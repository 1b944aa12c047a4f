"""What the ending of a file's name promises."""

from __future__ import annotations

import pytest

from citecheck.model.media import MEDIA, SUFFIXES, MediaType, promised_by


@pytest.mark.parametrize(
    ("name", "promised"),
    [
        ("brief.txt", MediaType.PLAIN),
        ("a/brief.MD", MediaType.MARKDOWN),
        ("brief.v2.xhtml", MediaType.HTML),
        # the first bytes tell these, whatever the name
        ("brief.pdf", None),
        ("brief.docx", None),
        ("brief", None),
        ("brief.final", None),
    ],
)
def test_what_a_name_promises(name: str, promised: MediaType | None) -> None:
    assert promised_by(name) is promised


def test_each_kind_has_a_row_and_no_ending_has_two() -> None:
    assert {medium.media_type for medium in MEDIA} == set(MediaType)
    assert len(set(SUFFIXES)) == len(SUFFIXES)
    assert all(ending == ending.lower() and ending[0] == "." for ending in SUFFIXES)
