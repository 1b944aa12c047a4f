"""JUnit's XML, which most CI servers show: a file is a suite, a rule that was run is a test.

A test fails where the rule has findings that count under ``--fail-on``; others are its output.
There is no standard; this keeps to what Jenkins and GitLab read
(https://github.com/testmoapp/junitxml describes it).
"""

from __future__ import annotations

from collections.abc import Iterator
from xml.sax.saxutils import escape, quoteattr

from citecheck.model.findings import Confidence, Finding
from citecheck.output.format import Format
from citecheck.output.results import Checked, Fault, Style, Summary
from citecheck.output.visible import visible
from citecheck.output.wording import counted, where
from citecheck.rules import RULES
from citecheck.rules.base import Rule
from citecheck.settings.selection import chosen


def _document(checked: Checked, _style: Style) -> str:
    rules = [rule for rule in RULES if chosen(rule.code, checked.config)]
    cases = [_case(checked, rule) for rule in rules]
    failures = sum("<failure" in case for case in cases)
    skipped = sum("<skipped" in case for case in cases)
    head = (
        f' <testsuite name={_attribute(checked.path)} tests="{len(cases)}" '
        f'failures="{failures}" errors="0" skipped="{skipped}">\n'
    )
    return head + "".join(cases) + " </testsuite>\n"


def _case(checked: Checked, rule: Rule) -> str:
    name = f"{rule.code} {rule.name}"
    head = f"  <testcase classname={_attribute(checked.path)} name={_attribute(name)}"
    inside = "".join(_inside(checked, rule))
    return f"{head}>\n{inside}  </testcase>\n" if inside else f"{head}/>\n"


def _inside(checked: Checked, rule: Rule) -> Iterator[str]:
    reasons = [skip.reason for skip in checked.report.skipped if skip.check == rule.code]
    if reasons:  # a test is skipped once
        yield f"   <skipped message={_attribute('; '.join(reasons))}/>\n"
    findings = [finding for finding in checked.findings if finding.code == rule.code]
    failing = [finding for finding in findings if _fails(checked, finding)]
    if failing:
        message = f"{counted(len(failing), 'finding')}: {rule.summary}"
        kind = str(failing[0].severity)
        words = "\n".join(map(_line, failing))
        yield f'   <failure type="{kind}" message={_attribute(message)}>{escape(words)}</failure>\n'
    others = [finding for finding in findings if not _fails(checked, finding)]
    if others:
        words = "\n".join(map(_line, others))
        yield f"   <system-out>{escape(words)}</system-out>\n"


def _fails(checked: Checked, finding: Finding) -> bool:
    fail_on = checked.config.fail_on
    return (
        fail_on is not None
        and finding.severity.rank <= fail_on.rank
        and finding.confidence is not Confidence.LOW
    )


def _line(finding: Finding) -> str:
    place = where(finding.location)
    words = f"{finding.severity}: {visible(finding.message)}"
    return _legal(f"{place}: {words}" if place else words)


def _fault(fault: Fault) -> str:
    path = _attribute(fault.path)
    return (
        f' <testsuite name={path} tests="1" failures="0" errors="1" skipped="0">\n'
        f'  <testcase classname={path} name="not checked">\n'
        f"   <error message={_attribute(fault.message)}/>\n"
        "  </testcase>\n </testsuite>\n"
    )


def _attribute(words: str) -> str:
    return quoteattr(_legal(visible(words)))


def _legal(words: str) -> str:
    """XML 1.0 has no place for U+FFFE and U+FFFF, not even escaped; the controls are gone."""
    return words.replace("\ufffe", "\ufffd").replace("\uffff", "\ufffd")


def _begin() -> str:
    return '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="citecheck">\n'


def _end(_summary: Summary, _style: Style) -> str:
    return "</testsuites>\n"


FORMAT = Format(
    "junit",
    "JUnit's XML: a file is a suite, a rule is a test",
    document=_document,
    begin=_begin,
    fault=_fault,
    end=_end,
)
