"""What the rules say, from docstrings."""

from __future__ import annotations

import pytest

from citecheck.model.errors import ConfigError
from citecheck.model.findings import Severity
from citecheck.output.explain import SECTIONS, explain, rule_list, rules_markdown
from citecheck.output.results import Style
from citecheck.rules import RULES
from citecheck.rules.base import Rule
from citecheck.settings.rule_names import find_rule, matching_codes

DOCUMENTATION = """The words [sic] of the table differ.

    What it does
    ------------
    Compares words
    with words.

    Example
    -------
        See Doe v. Roe, 1 U.S. 1.

    How to fix
    ----------
    Read both.
    """


def rule(
    code: str = "ABC101", name: str = "some-fault", documentation: str = DOCUMENTATION
) -> Rule:
    return Rule(
        code=code,
        name=name,
        severity=Severity.WARNING,
        summary="words differ",
        documentation=documentation,
        check=lambda _case, _config: iter(()),
        needs_pages=True,
    )


RULES_HERE = (rule(), rule("ABC102", "other-fault"), rule("XYZ201", "third"))


def test_explain() -> None:
    assert explain(rule(), Style()) == (
        "ABC101 some-fault\n"
        "warning by default, needs page numbers in the text\n\n"
        "The words [sic] of the table differ.\n\n"
        "What it does\n  Compares words with words.\n\n"
        "Example\n      See Doe v. Roe, 1 U.S. 1.\n\n"
        "How to fix\n  Read both.\n"
    )
    assert "\x1b[" in explain(rule(), Style(color=True))


@pytest.mark.parametrize("heading", ["*{}*", "## {}", "{}:", "**{}.**", "{}"])
def test_headings_may_be_marked_in_any_way(heading: str) -> None:
    text = "First line.\n\n" + heading.format("Why it matters") + "\n\nBecause.\n"
    assert "Why it matters\n  Because.\n" in explain(rule(documentation=text), Style())


def test_markdown() -> None:
    text = rules_markdown(RULES_HERE)
    assert "| [ABC101](#abc101-some-fault) | some-fault | warning | words differ |\n" in text
    assert "## ABC102 other-fault\n\n*warning by default, needs page numbers" in text
    assert "### Example\n\n    See Doe v. Roe, 1 U.S. 1.\n\n### How to fix\n\nRead both.\n" in text


def test_rule_list() -> None:
    first, *others = rule_list(RULES_HERE, Style()).splitlines()
    assert first.split() == ["ABC101", "some-fault", "warning", "words", "differ"]
    assert len(others) == 2


@pytest.mark.parametrize("name", ["ABC102", "abc102", " Abc102 ", "other-fault"])
def test_find_rule(name: str) -> None:
    assert find_rule(name, RULES_HERE).code == "ABC102"


def test_unknown_rule_suggests_near_ones() -> None:
    with pytest.raises(ConfigError, match="did you mean ABC10"):
        find_rule("ABC109", RULES_HERE)
    with pytest.raises(ConfigError, match="citecheck rules"):
        find_rule("nothing like it", RULES_HERE)


def test_matching_codes() -> None:
    assert matching_codes([], RULES_HERE) == ()
    assert matching_codes(["abc1, XYZ201", "ABC1"], RULES_HERE) == ("ABC1", "XYZ201")
    for wrong in ("QQQ", "", "ABC1,", "ABC1011"):
        with pytest.raises(ConfigError):
            matching_codes([wrong], RULES_HERE)


@pytest.mark.parametrize("known", RULES, ids=lambda known: known.code)
def test_every_rule_explains_itself(known: Rule) -> None:
    shown = explain(known, Style())
    assert all(f"\n{section}\n  " in shown for section in SECTIONS)
    assert not known.documentation.startswith("\n")
    assert known.summary
