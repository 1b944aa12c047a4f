"""What one run of the program found out, ready for any format."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from citecheck.dataclass import dataclass, field
from citecheck.model.config import Config
from citecheck.model.errors import ExitCode
from citecheck.model.findings import Confidence, Finding, Report, Severity
from citecheck.settings.court import CourtChoice
from citecheck.settings.in_force import InForce
from citecheck.settings.suppressions import Suppression, SuppressionKind

_FINGERPRINT_DIGITS = 16


@dataclass(frozen=True, slots=True)
class Style:
    """How text is laid out: the width of a line in columns, whether it may have colour, whether
    clean files go unmentioned, whether the rules are counted at the end, the day of the check as
    the user gives it, and the address of the rules' page where codes are to lead there."""

    width: int = 80
    color: bool = False
    quiet: bool = False
    statistics: bool = False
    date: str = ""
    rules_page: str = ""


@dataclass(frozen=True, slots=True)
class Fault:
    """A file that could not be checked, and why."""

    path: str
    message: str
    code: ExitCode


@dataclass(frozen=True, slots=True)
class Marked:
    """A finding with its fingerprint and, where it was set aside, why."""

    finding: Finding
    fingerprint: str
    suppression: Suppression | None = None


@dataclass(frozen=True, slots=True)
class Checked:
    """One file that was checked: its report, the configuration it was checked with, what was set
    aside, index for index with the report's findings (empty where nothing was), and what a reader
    is to know of the settings, the name of its marked copy where one is made, and the court that
    was chosen by the cover where that was asked for."""

    report: Report
    config: Config = field(default_factory=Config)
    suppressions: tuple[Suppression | None, ...] = ()
    in_force: InForce = field(default_factory=InForce)
    marked_copy: str | None = None
    court: CourtChoice | None = None

    @property
    def path(self) -> str:
        """The file as the user named it."""
        return self.report.document.source.path

    @property
    def findings(self) -> tuple[Finding, ...]:
        """The findings to be shown, in their order."""
        findings = self.report.findings
        if not self.suppressions:
            return findings
        set_aside = zip(findings, self.suppressions, strict=True)
        return tuple(finding for finding, suppression in set_aside if suppression is None)

    def marked(self) -> Iterator[Marked]:
        """All findings. A fingerprint does not depend on what is suppressed."""
        findings = self.report.findings
        suppressions = self.suppressions or (None,) * len(findings)
        for parts in zip(findings, fingerprints(findings), suppressions, strict=True):
            yield Marked(*parts)

    def status(self) -> ExitCode:
        """Whether the findings shown make the run fail. Those of low confidence never do."""
        fail_on = self.config.fail_on
        failing = fail_on is not None and any(
            finding.severity.rank <= fail_on.rank and finding.confidence is not Confidence.LOW
            for finding in self.findings
        )
        return ExitCode.FINDINGS if failing else ExitCode.CLEAN


@dataclass(frozen=True, slots=True)
class RuleCount:
    """How often a rule spoke, at one severity."""

    code: str
    rule: str
    severity: Severity
    count: int


@dataclass(frozen=True, slots=True)
class FileTotals:
    """What a table of files has of one file: its path, how many errors and warnings are shown, and
    how many checks were not made."""

    path: str
    errors: int
    warnings: int
    not_checked: int


@dataclass(frozen=True, slots=True)
class Summary:
    """What is counted over all files of a run, and its exit status. Summaries add up."""

    files: int = 0
    totals: tuple[FileTotals, ...] = ()
    citations: int = 0
    authorities: int = 0
    counts: tuple[RuleCount, ...] = ()
    accepted: int = 0
    in_baseline: int = 0
    faults: tuple[Fault, ...] = ()
    in_force: tuple[InForce, ...] = ()
    exit_code: ExitCode = ExitCode.CLEAN

    @classmethod
    def of(cls, checked: Checked) -> Summary:
        """The summary of one file."""
        kinds = Counter(each.kind for each in checked.suppressions if each)
        levels = Counter(finding.severity for finding in checked.findings)
        return cls(
            files=1,
            totals=(
                FileTotals(
                    checked.path,
                    levels[Severity.ERROR],
                    levels[Severity.WARNING],
                    len(checked.report.skipped),
                ),
            ),
            citations=len(checked.report.citations),
            authorities=len(checked.report.authorities),
            counts=_counts(RuleCount(f.code, f.rule, f.severity, 1) for f in checked.findings),
            accepted=kinds[SuppressionKind.ACCEPTED],
            in_baseline=kinds[SuppressionKind.BASELINE],
            in_force=(checked.in_force,),
            exit_code=checked.status(),
        )

    @classmethod
    def of_fault(cls, fault: Fault) -> Summary:
        """The summary of a file that could not be checked."""
        return cls(faults=(fault,), exit_code=fault.code)

    def __add__(self, other: Summary) -> Summary:
        return Summary(
            files=self.files + other.files,
            totals=(*self.totals, *other.totals),
            citations=self.citations + other.citations,
            authorities=self.authorities + other.authorities,
            counts=_counts((*self.counts, *other.counts)),
            accepted=self.accepted + other.accepted,
            in_baseline=self.in_baseline + other.in_baseline,
            faults=(*self.faults, *other.faults),
            in_force=tuple(dict.fromkeys((*self.in_force, *other.in_force))),
            exit_code=max(self.exit_code, other.exit_code),
        )

    def count(self, severity: Severity) -> int:
        """How many findings of one severity are shown."""
        return sum(count.count for count in self.counts if count.severity is severity)


def _counts(counts: Iterable[RuleCount]) -> tuple[RuleCount, ...]:
    totals: Counter[tuple[str, str, Severity]] = Counter()
    for count in counts:
        totals[count.code, count.rule, count.severity] += count.count
    return tuple(RuleCount(*key, totals[key]) for key in sorted(totals, key=_by_code))


def _by_code(key: tuple[str, str, Severity]) -> tuple[str, int]:
    return key[0], key[2].rank


def fingerprints(findings: Iterable[Finding]) -> Iterator[str]:
    """A short name for each finding that outlives moved lines.

    Made from the code, the subject, and how many findings of that code and subject stood
    before it in the same document.
    """
    import hashlib

    seen: Counter[tuple[str, str]] = Counter()
    for finding in findings:
        key = (finding.code, finding.subject)
        text = "\0".join((*key, str(seen[key])))
        seen[key] += 1
        digest = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
        yield digest[:_FINGERPRINT_DIGITS]
