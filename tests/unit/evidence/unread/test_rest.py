"""What may be cited on the cover, in a certificate or an appendix is no sure fault of the table."""

from __future__ import annotations

import pytest
from tests.rules.brief import brief, findings, report

from citecheck.model.config import Config
from citecheck.model.findings import Confidence

_CAMP = "Camp v. Pitts, 411 U.S. 138 (1973) ....... 1"
_CITED = "See Camp v. Pitts, 411 U.S. 138, 142 (1973)."
_CERTIFICATE = """
\fCERTIFICATE OF COMPLIANCE

This brief complies with {}. It is in Roe v. Poe, 12 F.4th 3 (1st Cir. 2021).

3
"""


def _text(entry: str, rule: str = "the rules") -> str:
    return brief(f"Cases\n\n{_CAMP}\n\nRules\n\n{entry}", _CITED) + _CERTIFICATE.format(rule)


def _confidence(text: str) -> Confidence:
    (found,) = findings("TOA102", (text, Config(show_low_confidence=True)))
    return found.confidence


def _reasons(text: str) -> list[str]:
    return [s.reason for s in report(text).skipped if s.check == "TOA102"]


@pytest.mark.parametrize(
    ("entry", "rule"),
    [
        ("Fed. R. App. P. 32(a)(5) ....... 3", "the rules"),  # the certificate's page
        ("Fed. R. App. P. 32(a)(5) ....... 1", "Fed. R. App. P. 32(a)(5)"),
        ("Fed. R. App. P. 32(a)(5) ....... 1", "Federal Rule of Appellate Procedure 32(a)(5)"),
        ("Rule 8.204(c) ....... 2", "rule 8.204(c)"),
        ("Roe v. Poe, 12 F.4th 3 (1st Cir. 2021) ....... 2", "the rules"),
    ],
)
def test_entries_that_may_be_cited_where_the_filing_is_not_read(entry: str, rule: str) -> None:
    text = _text(entry, rule)
    assert findings("TOA102", text) == []
    assert _confidence(text) is Confidence.LOW
    (reason,) = _reasons(text)
    assert "on the cover, in a certificate or an appendix" in reason
    assert entry.partition(" ...")[0][:20] in reason


@pytest.mark.parametrize(
    ("entry", "rule"),
    [
        ("Fed. R. App. P. 32(a)(5) ....... 1", "the rules"),
        (
            "Fed. R. App. P. 32(a)(5) ....... 1, 3",
            "Fed. R. App. P. 32(a)(50)",
        ),  # one is of the body
        ("28 U.S.C. § 2021 ....... 1", "the rules"),  # the year of a decision
        ("Roe v. Doe, 12 F.4th 33 (1st Cir. 2021) ....... 2", "the rules"),
    ],
)
def test_entries_that_are_cited_nowhere(entry: str, rule: str) -> None:
    text = _text(entry, rule)
    assert _confidence(text) is Confidence.HIGH
    assert _reasons(text) == []
