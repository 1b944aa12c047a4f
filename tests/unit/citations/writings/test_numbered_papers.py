"""Papers that agencies, services and bodies of accountants number."""

from __future__ import annotations

import pytest
from hypothesis import given
from tests.unit.citations.grammar_table import assert_lawful
from tests.unit.citations.provision_table import texts

from citecheck.citations.writings import numbered_papers
from citecheck.model.citations import Form


@pytest.mark.parametrize(
    ("text", "key", "form"),
    [
        ("The Service said so in I.R.S. Notice 2014-22.", "I.R.S. Notice 2014-22", Form.FULL),
        ("See PLR 201412002 (Mar. 3, 2014).", "Priv. Ltr. Rul. 201412002", Form.FULL),
        ("See MPEP § 2106.05 (9th ed. 2019).", "MPEP 2106.05", Form.FULL),
        ("GAO-12-346, at 5, says so.", "GAO-12-346", Form.FULL),
        ("It followed IFRS 16 in its accounts.", "IFRS 16", Form.NAME),
    ],
)
def test_one_paper(text: str, key: str, form: Form) -> None:
    [site] = numbered_papers.find(text)
    assert (str(site.key), site.form) == (key, form)


@pytest.mark.parametrize(
    "text",
    [
        "Notice 2014 was late.",
        "T.D. Bank 2014",
        "the GAO report of 2012",
        "IFRS and ISA are bodies of rules",
        "a TAM of 12",
        "OMB Circular of 1994",
        "MSAB 99",
    ],
)
def test_no_paper(text: str) -> None:
    assert list(numbered_papers.find(text)) == []


@given(texts)
def test_any_text(text: str) -> None:
    assert_lawful(text, list(numbered_papers.find(text)))
