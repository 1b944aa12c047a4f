"""Rules on certificates about citations, and ``docs/certificates.md``, whose table they make."""

from __future__ import annotations

import os
import re
from pathlib import Path

from citecheck.facts.certificates import certificate_rules, certificates_markdown, rule_of_court

_PAGE = Path(__file__).parents[3] / "docs" / "certificates.md"


def test_each_rule_has_a_court_a_day_and_a_source() -> None:
    rules = certificate_rules()
    assert len({rule.court for rule in rules}) == len(rules)
    for rule in rules:
        assert re.search(r"\b20\d\d\b", rule.since)
        assert rule.sources
        assert all(source.startswith("https://") for source in rule.sources)


def test_a_rule_is_found_by_the_court_of_the_cover() -> None:
    found = rule_of_court("D. Neb.")
    assert found is not None
    assert found.rule.startswith("NECivR 7.1(d)")
    assert rule_of_court("N.Y. supreme court") is not None
    assert rule_of_court("N.D. Texas") is None
    assert rule_of_court("ca9") is None


def test_the_page_is_made_from_the_table() -> None:
    page = _PAGE.read_text(encoding="utf-8")
    before, mark, rest = page.partition("<!-- made: certificates -->\n")
    shown, end, after = rest.partition("<!-- end: certificates -->")
    assert mark
    assert end
    if os.environ.get("UPDATE_DOCS"):
        _PAGE.write_text(before + mark + certificates_markdown() + end + after, encoding="utf-8")
    else:
        assert shown == certificates_markdown()
