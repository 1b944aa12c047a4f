"""What a rule is. The text of a rule's documentation is its module's docstring."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from citecheck.crosscheck import Comparison
from citecheck.dataclass import dataclass
from citecheck.model.config import Config
from citecheck.model.findings import Finding, Severity


def _never(_config: Config) -> bool:
    return False


def _nothing(_comparison: Comparison, _config: Config) -> Iterator[str]:
    return iter(())


def by_lookup(_comparison: Comparison, _config: Config) -> Iterator[Finding]:
    """The check of a rule whose findings come from a look-up, not from the brief alone: none."""
    return iter(())


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule of the checker.

    ``name`` reads as "allow …": it names the fault. ``documentation`` is the docstring of
    the rule's module: a first line that says what the rule says, then the sections
    *What it does*, *Why it matters*, *Example*, *How to fix*. ``needs_pages`` marks rules
    that are skipped where the text has no page markers, ``needs_each_page`` those that must know
    each page and not a range, ``needs_table`` those that check a table. ``decides_without_pages``
    says whether a configuration frees the rule from the need for pages. ``unchecked`` gives in
    words what of a brief the rule has not checked, or not for certain. ``sums_up`` are the codes of
    rules whose findings for single entries one finding of this rule says together.
    """

    code: str
    name: str
    severity: Severity
    summary: str
    documentation: str
    check: Callable[[Comparison, Config], Iterator[Finding]]
    needs_pages: bool = False
    needs_table: bool = True
    needs_each_page: bool = False
    decides_without_pages: Callable[[Config], bool] = _never
    unchecked: Callable[[Comparison, Config], Iterator[str]] = _nothing
    sums_up: tuple[str, ...] = ()
