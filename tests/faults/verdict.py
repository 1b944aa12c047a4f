"""Whether what the program says of a planted fault is right."""

from __future__ import annotations

from collections.abc import Iterator

from tests.faults.brief import stands_for
from tests.faults.planting import Fault

from citecheck.model.findings import Confidence, Finding, Report, Severity


def verdict(before: Report, after: Report, fault: Fault) -> str | None:
    """What is wrong with what the program says of a fault; None where nothing is."""
    new = list(_new(before, after, fault))
    mine = [f for f in new if _concerns(after, f, fault)]
    said = {f.code for f in mine}
    if not any(codes <= said for codes in fault.right):
        return f"not found; said: {sorted({f.code for f in new}) or 'nothing'}"
    right = frozenset().union(*fault.right)
    others = [
        f for f in new if f.severity is Severity.ERROR and not (f in mine and f.code in right)
    ]
    return f"also said: {others[0].code} {others[0].message}" if others else None


def _new(before: Report, after: Report, fault: Fault) -> Iterator[Finding]:
    """The findings that the text did not have before. What was wrong with the changed entry
    already is wrong under its new words too."""
    known = [(f.code, f.subject, f.severity) for f in before.findings]
    old = {f.code for f in before.findings if f.entry is not None and f.entry == fault.was}
    for finding in after.findings:
        key = (finding.code, finding.subject, finding.severity)
        if key in known:
            known.remove(key)
        elif finding.entry is not None and finding.entry == fault.entry and finding.code in old:
            old.remove(finding.code)
        elif finding.confidence is not Confidence.LOW:
            yield finding


def _concerns(after: Report, finding: Finding, fault: Fault) -> bool:
    """Whether a finding is about the changed entry, or about the authority it stood for."""
    if finding.entry is not None:
        return finding.entry == fault.entry
    if finding.authority is None:
        return False
    keys = after.authorities[finding.authority].keys
    return any(stands_for(mine, theirs) for mine in fault.keys for theirs in keys)
