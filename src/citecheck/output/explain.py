"""What the rules say, from the docstrings of their modules."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence

from citecheck.output.pen import BOLD, DIM, SEVERITY, Pen
from citecheck.output.results import Style
from citecheck.patterns import re
from citecheck.rules import EVERY_RULE
from citecheck.rules.base import Rule

SECTIONS = ("What it does", "Why it matters", "Example", "How to fix")

_HEADING = re.compile(r"[\s#*_=:.-]*(?P<name>{})[\s#*_=:.-]*".format("|".join(SECTIONS)))
_UNDERLINE = re.compile(r"[-=~^]{3,}")

_PREAMBLE = """\
# Rules

This page is made from the docstrings of the rules' modules (`citecheck explain CODE` shows the
same); to refresh it, run the tests once with `UPDATE_DOCS=1`.

Severity says how bad a finding is if it is true. A finding also has a confidence; those of low
confidence are hidden unless `--show-low-confidence` is given and never change the exit status.
"""


_TABLE_HEAD = ("| code | name | severity | what it says |", "|---|---|---|---|")


def explain(rule: Rule, style: Style) -> str:
    """The documentation of one rule for a terminal."""
    pen = Pen(style)
    pen.line((rule.code, SEVERITY[str(rule.severity)]), (f" {rule.name}", BOLD))
    pen.line((f"{rule.severity} by default{_pages_note(rule)}", DIM))
    pen.blank()
    lead, sections = _divide(rule.documentation)
    _paragraphs(pen, lead, indent=0)
    for heading, text in sections:
        pen.blank()
        pen.line((heading, BOLD))
        _paragraphs(pen, text, indent=2)
    return pen.finish()


def rule_list(rules: Sequence[Rule], style: Style) -> str:
    """All rules, a line each."""
    pen = Pen(style)
    pen.rows(
        (
            (rule.code, SEVERITY[str(rule.severity)]),
            (rule.name, BOLD),
            str(rule.severity),
            rule.summary,
        )
        for rule in rules
    )
    return pen.finish()


def rules_markdown(rules: Sequence[Rule] = EVERY_RULE) -> str:
    """``docs/rules.md``: a table of all rules, then each rule's documentation."""
    blocks = [_PREAMBLE, "\n".join([*_TABLE_HEAD, *map(_table_row, rules)])]
    for rule in rules:
        blocks.append(f"## {rule.code} {rule.name}")
        blocks.append(f"*{rule.severity} by default{_pages_note(rule)}*")
        blocks += _markdown_blocks(rule)
    return "\n\n".join(block.strip("\n") for block in blocks if block.strip()) + "\n"


def documentation_text(rule: Rule) -> str:
    """The documentation of one rule as plain text, for formats that carry it."""
    lead, sections = _divide(rule.documentation)
    blocks = [lead, *(f"{heading}\n\n{text}" for heading, text in sections)]
    return "\n\n".join(blocks)


def documentation_markdown(rule: Rule) -> str:
    """The same as Markdown."""
    return "\n\n".join(block for block in _markdown_blocks(rule) if block)


def _markdown_blocks(rule: Rule) -> list[str]:
    lead, sections = _divide(rule.documentation)
    return [lead, *(block for name, text in sections for block in (f"### {name}", text))]


def _table_row(rule: Rule) -> str:
    anchor = f"{rule.code} {rule.name}".lower().replace(" ", "-")
    return f"| [{rule.code}](#{anchor}) | {rule.name} | {rule.severity} | {rule.summary} |"


def _pages_note(rule: Rule) -> str:
    return ", needs page numbers in the text" if rule.needs_pages else ""


def _divide(documentation: str) -> tuple[str, list[tuple[str, str]]]:
    """A docstring's words before its first section, and its sections."""
    lead: list[str] = []
    sections: list[tuple[str, list[str]]] = []
    for line in textwrap.dedent(_with_even_margin(documentation)).splitlines():
        if heading := _HEADING.fullmatch(line):
            sections.append((heading["name"], []))
        elif not (_UNDERLINE.fullmatch(line.strip()) and sections and not sections[-1][1]):
            (sections[-1][1] if sections else lead).append(line)
    return _join(lead), [(heading, _join(lines)) for heading, lines in sections]


def _with_even_margin(docstring: str) -> str:
    first, _, rest = docstring.partition("\n")
    return f"{first.strip()}\n{textwrap.dedent(rest)}"


def _join(lines: list[str]) -> str:
    return "\n".join(line.rstrip() for line in lines).strip("\n")


def _paragraphs(pen: Pen, text: str, indent: int) -> None:
    """Wraps prose; lines that are indented in the docstring are an example and stay."""
    for number, block in enumerate(re.split(r"\n{2,}", text)):
        if number:
            pen.blank()
        if block.startswith((" ", "\t", "- ", "```", "|")):
            for line in block.splitlines():
                if not line.startswith("```"):
                    pen.line(line, indent=indent)
        elif block:
            pen.line(" ".join(block.split("\n")), indent=indent)
