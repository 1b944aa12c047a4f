"""Editions with a form of their own are read with eyecite's patterns, and eyecite is not loaded."""

from __future__ import annotations

import subprocess
import sys

import pytest

from citecheck.citations.decisions import reporters
from citecheck.citations.decisions.eyecite_tokens import special_tokens
from citecheck.citations.decisions.reporter_index import Special, candidates
from citecheck.citations.decisions.special_forms import special_matches

FORMS = [
    "81 Tenn. (13 Heisk.) 511",
    "2004-Ohio-123",
    "2019 IL App (1st) 170001-U",
    "35 NY2d 100",
    "2012-NMCA-055",
    "2017 -Ohio- 2951",
    "2021COA112",
    "T.C. Summary Opinion 2009-12",
]


@pytest.mark.parametrize("form", FORMS)
def test_a_form_is_read(form: str) -> None:
    text = f"So it was held. Vole v. Marsh, {form} (2009)."
    assert [site.span.of(text) for site in reporters.find(text)] == [form]


@pytest.mark.parametrize("form", FORMS)
def test_it_is_read_as_eyecite_reads_it(form: str) -> None:
    text = f"So it was held. Vole v. Marsh, {form} (2009)."
    for place in candidates(text):
        if isinstance(place, Special):
            ours = [(m[1], m.start(1) + at, f.short) for m, at, f in special_matches(place, text)]
            theirs = [(str(t), t.start, t.short) for t in special_tokens(place, text)]
            assert ours == theirs


def test_eyecite_is_not_loaded() -> None:
    program = (
        "import sys; from citecheck.citations.decisions import reporters; "
        f"assert all(reporters.find(f'Vole v. Marsh, {{form}} (2009).') for form in {FORMS!r}); "
        "assert 'eyecite' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", program], check=True)
