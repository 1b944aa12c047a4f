"""Which rules are run and how severe their findings count."""

from __future__ import annotations

import pytest

from citecheck.model.config import Config
from citecheck.model.findings import Confidence, Finding, Severity
from citecheck.settings.selection import chosen, severity_of, shown


def finding(code: str = "TOA101", confidence: Confidence = Confidence.HIGH) -> Finding:
    return Finding(code, "a-fault", Severity.ERROR, confidence, "words", None)


@pytest.mark.parametrize(
    ("select", "ignore", "codes"),
    [
        ((), (), ["TOA101", "TOA109", "RES201"]),
        (("TOA",), (), ["TOA101", "TOA109"]),
        (("TOA", "RES"), ("TOA101",), ["TOA109", "RES201"]),
        ((), ("TOA1", "RES2"), []),
    ],
)
def test_chosen(select: tuple[str, ...], ignore: tuple[str, ...], codes: list[str]) -> None:
    config = Config(select=select, ignore=ignore)
    assert [code for code in ("TOA101", "TOA109", "RES201") if chosen(code, config)] == codes


def test_low_confidence_is_shown_on_request_only() -> None:
    low = finding(confidence=Confidence.LOW)
    assert shown([low, finding()], Config()) == [finding()]
    assert shown([low], Config(show_low_confidence=True)) == [low]


def test_the_longest_code_decides_on_severity() -> None:
    config = Config(
        severity=(("TOA101", Severity.INFO), ("TOA", Severity.WARNING), ("TOA1", Severity.ERROR))
    )
    assert severity_of("TOA101", config) is Severity.INFO
    assert severity_of("TOA109", config) is Severity.ERROR
    assert severity_of("TOA001", config) is Severity.WARNING
    assert severity_of("RES201", config) is None
    assert [f.severity for f in shown([finding(), finding("RES201")], config)] == [
        Severity.INFO,
        Severity.ERROR,
    ]
