"""No text loses its tail in silence, wherever words stand that head the end of a brief."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.properties.texts import check

from citecheck.model.findings import THE_TEXT, Report

_HEADINGS = (
    "CERTIFICATE OF SERVICE",
    "Certificate of Compliance",
    "CERTIFICATE",
    "Certificate of Title",
    "PROOF OF SERVICE",
    "Declaration of Service",
    "WORD CERTIFICATION",
    "APPENDIX",
    "APPENDIX A",
    "Appendix B",
    "ADDENDUM",
    "STATUTORY ADDENDUM",
    "INDEX TO APPENDIX",
    "EXHIBIT 3",
    "Attachment A",
    "CONCLUSION",
    "Respectfully submitted,",
)
_TABLE = """\
TABLE OF AUTHORITIES

Cases

Orrin v. Tapley, 411 U.S. 138 (1973) ........ 1
Vane v. Harrow, 500 U.S. 1 (1991) ........... 2

i
\f"""


def _paragraph(k: int) -> str:
    return (
        f"The lessor of mill {k} asked for its rent in spring, and the lessee paid it late.\n"
        f"We said so in Mill {k} v. Tapley, {300 + k} U.S. {20 + k} (1962). That rule stands.\n"
    )


_PARAGRAPHS = [_paragraph(k) for k in range(12)]


def _pages_cited(report: Report) -> set[int]:
    keys = (str(key) for authority in report.authorities for key in authority.keys)
    return {int(key.split(" ")[2]) - 20 for key in keys if key.split(" ")[0] in _VOLUMES}


_VOLUMES = {str(300 + k) for k in range(12)}


def _with(heading: str, at: int, breaks: str) -> str:
    parts = [*_PARAGRAPHS[:at], heading + "\n", *_PARAGRAPHS[at:]]
    return breaks.join(parts)


@pytest.mark.parametrize("breaks", ["\n", "\n\f"])
@given(heading=st.sampled_from(_HEADINGS), at=st.integers(0, 12))
@settings(max_examples=25)
def test_a_text_without_a_table_is_read_to_its_end(breaks: str, heading: str, at: int) -> None:
    report = check(_with(heading, at, breaks))
    assert _pages_cited(report) == set(range(12))
    assert not any(skip.check == THE_TEXT for skip in report.skipped)


@given(heading=st.sampled_from(_HEADINGS), at=st.integers(0, 12))
@settings(max_examples=25)
def test_a_brief_is_read_to_its_end_or_says_where_its_body_ends(heading: str, at: int) -> None:
    report = check(_TABLE + _with(heading, at, "\n\f"))
    said = any(skip.check == THE_TEXT for skip in report.skipped)
    assert said or _pages_cited(report) == set(range(12))
    assert said == bool(report.document.left_out)
