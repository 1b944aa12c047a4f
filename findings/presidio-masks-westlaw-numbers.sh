#!/usr/bin/env bash
# Guess: an anonymiser leaves what a citation is found by: "2019 WL 1234567", "2021 U.S. Dist. LEXIS 123456".
#
# What happens: presidio 2.2.366, as it comes, takes numbers of Westlaw and Lexis of six figures and more for
# driver licences with a score of 0.01, and its anonymiser, which asks for no least score, puts a mark in their
# place. Volumes, pages and dockets stay. November 2026.
#
# Why it matters: opinions and briefs are anonymised before they are handed on, and of unreported decisions
# nothing is left to look up. A threshold (score_threshold=0.3) keeps them.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/python -m pip install -q --disable-pip-version-check \
    presidio-analyzer==2.2.366 presidio-anonymizer==2.2.366 spacy==3.8.18
venv/bin/python - <<'PY'
import sys
from importlib.metadata import version


def seen(who, got, before):
    print(f"{who}: {got!r}")
    if got != before:
        sys.exit(f"CHANGED: {who} gave {before!r} in November 2026")


print(*(f"{name} {version(name)}" for name in ['presidio-analyzer', 'presidio-anonymizer', 'spacy']), sep=", ")
import logging

import spacy
from presidio_analyzer import AnalyzerEngine, RecognizerRegistry
from presidio_analyzer.nlp_engine import SpacyNlpEngine
from presidio_anonymizer import AnonymizerEngine

logging.disable(logging.WARNING)


class Words(SpacyNlpEngine):
    """No model of names: what its own patterns find is the question."""

    def __init__(self):
        super().__init__()
        self.nlp = {"en": spacy.blank("en")}


registry = RecognizerRegistry()
registry.load_predefined_recognizers(languages=["en"])
analyzer = AnalyzerEngine(nlp_engine=Words(), registry=registry, supported_languages=["en"])


def anonymised(text, **options):
    found = analyzer.analyze(text, language="en", **options)
    return AnonymizerEngine().anonymize(text, found).text


westlaw = "Marsh v. Orrin, 2019 WL 1234567, at *3."
lexis = "Marsh v. Orrin, No. 21-1271, 2021 U.S. Dist. LEXIS 123456, at *7."
printed = "Marsh v. Orrin, 550 F. Supp. 2d 1544, 1556."
seen("Westlaw", anonymised(westlaw), "Marsh v. Orrin, 2019 WL <US_DRIVER_LICENSE>, at *3.")
seen("Lexis", anonymised(lexis), "Marsh v. Orrin, No. 21-1271, 2021 U.S. Dist. LEXIS <US_DRIVER_LICENSE>, at *7.")
seen("printed", anonymised(printed), printed)
seen("Westlaw, with a threshold", anonymised(westlaw, score_threshold=0.3), westlaw)
PY
