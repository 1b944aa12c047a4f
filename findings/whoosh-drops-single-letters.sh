#!/usr/bin/env bash
# Guess: a phrase in quotation marks finds only documents that have the phrase.
#
# What happens: the standard analyzer of Whoosh (whoosh-reloaded 2.7.5) drops words of one sign, so of the
# phrase "5 U. S. 137" only 137 is left, and "9 F. 137" and "137 pages" are found with it. The phrase
# "5 U.S. 137", written without the space, finds only itself. November 2026.
#
# Why it matters: the Supreme Court prints "U. S.", and old volumes are numbers of one digit; an index of
# opinions then gives any page 137 for Marbury's. Tantivy 0.27.0's default keeps the phrase.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/python -m pip install -q --disable-pip-version-check \
    whoosh-reloaded==2.7.5 tantivy==0.27.0
venv/bin/python - <<'PY'
import sys
from importlib.metadata import version


def seen(who, got, before):
    print(f"{who}: {got!r}")
    if got != before:
        sys.exit(f"CHANGED: {who} gave {before!r} in November 2026")


print(*(f"{name} {version(name)}" for name in ["whoosh-reloaded", "tantivy"]), sep=", ")
import tantivy
from whoosh import fields, qparser
from whoosh.filedb.filestore import RamStorage

texts = ["Orrin, 5 U. S. 137", "Tapley, 9 F. 137", "a record of 137 pages", "Roe, 5 U.S. 137"]
index = RamStorage().create_index(fields.Schema(text=fields.TEXT(stored=True)))
writer = index.writer()
for text in texts:
    writer.add_document(text=text)
writer.commit()


def by_whoosh(phrase):
    with index.searcher() as searcher:
        query = qparser.QueryParser("text", index.schema).parse(phrase)
        return sorted(hit["text"] for hit in searcher.search(query))


schema = tantivy.SchemaBuilder()
schema.add_text_field("text", stored=True)
other = tantivy.Index(schema.build())
writer = other.writer()
for text in texts:
    writer.add_document(tantivy.Document(text=text))
writer.commit()
other.reload()


def by_tantivy(phrase):
    searcher = other.searcher()
    hits = searcher.search(other.parse_query(phrase, ["text"]), 10).hits
    return sorted(searcher.doc(address)["text"][0] for _score, address in hits)


seen("whoosh, 5 U. S. 137", by_whoosh('"5 U. S. 137"'), sorted(texts))
seen("whoosh, 5 U.S. 137", by_whoosh('"5 U.S. 137"'), ["Roe, 5 U.S. 137"])
seen("tantivy, 5 U. S. 137", by_tantivy('"5 U. S. 137"'), ["Orrin, 5 U. S. 137", "Roe, 5 U.S. 137"])
PY
