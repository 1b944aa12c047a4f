"""What holds of tables of authorities."""

from __future__ import annotations

import re
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.properties.texts import check, sample

from citecheck.model.numerals import to_roman
from citecheck.model.page_labels import PageRange
from citecheck.model.table import PageList, Passim
from citecheck.table.page_lists import read_page_list

_arabic = st.integers(1, 400).map(str)
_roman = st.integers(2, 40).map(to_roman).filter(lambda numeral: len(numeral) > 1)
_ranges = st.tuples(st.integers(1, 300), st.integers(1, 30)).map(lambda r: f"{r[0]}-{r[0] + r[1]}")
_labels = st.lists(st.one_of(_arabic, _roman, _ranges), min_size=1, max_size=12)


def _ranges_of(labels: list[str]) -> tuple[PageRange, ...]:
    return tuple(map(PageRange.parse, labels))


@given(_labels)
def test_page_lists_survive_parse_and_print(labels: list[str]) -> None:
    assert read_page_list(", ".join(labels)) == PageList(_ranges_of(labels))
    assert read_page_list(", ".join([*labels, "passim"])) == Passim(_ranges_of(labels))


@given(_labels, st.sampled_from([", ", ",", " , ", "; "]), st.sampled_from(["-", "–", "—", " – "]))
def test_spelling_of_a_list_does_not_change_its_pages(
    labels: list[str], comma: str, dash: str
) -> None:
    printed = comma.join(label.replace("-", dash) for label in labels)
    assert read_page_list(printed).labels == PageList(_ranges_of(labels)).labels


@given(_labels)
def test_a_range_is_each_of_its_pages(labels: list[str]) -> None:
    pages = PageList(_ranges_of(labels)).labels
    assert read_page_list(", ".join(map(str, sorted(pages)))).labels == pages


_ENTRY = re.compile(r"\S[^\n]*\n?(?:  \S[^\n]*\n?)*")
_ORDERLESS = ("TOA101", "TOA102", "TOA103")


@settings(max_examples=25)
@given(st.randoms(use_true_random=False), st.sampled_from(["faulty", "clean"]))
def test_order_of_entries_does_not_change_what_is_missing(random: Random, name: str) -> None:
    text = sample(name)
    begin = text.index("TABLE OF AUTHORITIES\n")
    end = text.index("JURISDICTIONAL STATEMENT\n\n")
    blocks = text[begin:end].split("\n\n")
    changed = text[:begin] + "\n\n".join(_shuffled(block, random) for block in blocks) + text[end:]
    assert sorted(changed) == sorted(text)
    assert _said(changed) == _said(text)


def _shuffled(block: str, random: Random) -> str:
    """A block of entries, each with its wrapped lines, in another order; any other as it is."""
    entries = [entry.rstrip("\n") for entry in _ENTRY.findall(block)]
    if ".... " not in block or "\n".join(entries) != block:
        return block
    random.shuffle(entries)
    return "\n".join(entries)


def _said(text: str) -> set[tuple[str, str]]:
    return {
        (finding.code, finding.message)
        for finding in check(text).findings
        if finding.code in _ORDERLESS
    }
