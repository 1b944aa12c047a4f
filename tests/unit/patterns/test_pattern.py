"""A pattern finds what ``re`` finds, wherever its words stand, and costs nothing before."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.coverage.strings import CHAPTERS
from tests.unit.patterns.test_places import PATTERNS, patterns_of

from citecheck.citations.grammars import PROVISIONS, SERIALS
from citecheck.patterns import literals
from citecheck.patterns.pattern import Pattern, Rare, Table

_SAMPLES = Path(__file__).parents[3] / "samples"
_TEXT = "\n".join(
    [
        *(row.text for chapter in CHAPTERS for row in chapter.rows),
        *(text for grammar in (*PROVISIONS, *SERIALS) for text in grammar.examples),
        *(path.read_text(encoding="utf-8") for path in sorted(_SAMPLES.glob("*.txt"))),
    ]
)


RARE = patterns_of(Rare)
# what these read is cut out of a text: letters, figures and signs as scans have them
_SIGNS = (
    "A_*[x](#y) ]{.b} 9th Cir, 2 US. 5 vy. Roe d. at 4 Jd. at 7 \u00ad7 = 3d l a=s Z oo ece 0.0 “ ”"
)


def _found(pattern: Pattern | Rare | re.Pattern[str], text: str) -> list[tuple[int, int]]:
    return [match.span() for match in pattern.finditer(text)]


@pytest.mark.parametrize("name", PATTERNS)
def test_it_finds_what_re_finds_in_briefs(name: str) -> None:
    pattern = PATTERNS[name]
    plain = re.compile(pattern.pattern, pattern.flags)
    for text in (_TEXT, _TEXT.upper(), _TEXT.lower(), _TEXT[: len(_TEXT) // 2]):
        assert _found(Pattern(pattern.pattern, pattern.flags), text) == _found(plain, text)


@settings(max_examples=400, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_no_match_begins_elsewhere(data: st.DataObject) -> None:
    pattern = PATTERNS[data.draw(st.sampled_from(sorted(PATTERNS)))]
    plain = re.compile(pattern.pattern, pattern.flags)
    bare = re.sub(r"\(\?<[=!](?:[^()\\]|\\.)*\)", "", pattern.pattern)  # to be drawn from
    one = st.from_regex(re.compile(bare, pattern.flags))
    text = " ".join(data.draw(st.lists(one, min_size=1, max_size=3)))
    assert _found(Pattern(pattern.pattern, pattern.flags), text) == _found(plain, text)


@pytest.mark.parametrize("name", RARE)
def test_each_match_of_a_rare_pattern_begins_with_one_of_its_words(name: str) -> None:
    pattern = RARE[name]
    # (with a sign behind: alone a quotation mark is taken for what stands everywhere)
    begins = literals.beginnings(f"(?:{pattern.pattern})\0", pattern.flags)
    assert begins is not None
    assert all(literal.startswith(tuple(pattern.words)) for literal in begins)
    assert all(any(literal.startswith(word) for literal in begins) for word in pattern.words)
    plain = re.compile(pattern.pattern, pattern.flags)
    for text in (_TEXT, _SIGNS, _SIGNS.replace(" ", ""), " ".join(pattern.words)):
        assert _found(pattern, text) == _found(plain, text)


def test_rare_patterns_find_no_match_within_another() -> None:
    pattern = Rare(("ab", "b"), "ab?b|ba+")
    assert _found(pattern, "abba baab abb") == _found(re.compile("ab?b|ba+"), "abba baab abb")
    assert _found(pattern, "nothing") == []


def test_it_is_compiled_when_a_word_of_it_stands_in_the_text() -> None:
    source = next(p.pattern for name, p in PATTERNS.items() if name.endswith("_REGISTER"))
    pattern = Pattern(source)
    assert list(pattern.finditer("Nothing of the kind is said here.")) == []
    with pytest.raises(AttributeError):
        object.__getattribute__(pattern, "compiled")
    assert _found(pattern, "See 45 Fed. Reg. 30,937.") != []
    assert object.__getattribute__(pattern, "compiled") is pattern.compiled


def test_a_pattern_without_a_row_is_tried_everywhere() -> None:
    pattern = Pattern(r"quince\w*", re.IGNORECASE)
    text = "Quinces and a quince"
    assert _found(pattern, text) == [(0, 7), (14, 20)]


def test_a_part_of_a_text_is_read_as_re_reads_it() -> None:
    pattern = next(p for name, p in PATTERNS.items() if name.endswith("unread_citations._DATE"))
    text = "(May 3, 1998) and (June 4, 1999)"
    assert _found(pattern, text) == [(0, 13), (18, 32)]
    assert [m.span() for m in pattern.finditer(text, 5, 32)] == [(18, 32)]
    assert [m.span() for m in pattern.finditer(text, 0, 20)] == [(0, 13)]


def test_it_knows_no_more_than_a_compiled_pattern() -> None:
    with pytest.raises(AttributeError):
        Pattern("a").scanner  # noqa: B018


def test_a_table_gives_the_rows_whose_words_stand_in_a_text_in_its_order() -> None:
    source = next(p.pattern for name, p in PATTERNS.items() if name.endswith("_REGISTER"))
    known, unknown = Pattern(source), Pattern(r"quince\w*")
    table = Table([(known, "a"), (unknown, "everywhere"), (known, "b")])
    assert [row for _, row in table.standing_in("See 45 Fed. Reg. 30,937.")] == [
        "a",
        "everywhere",
        "b",
    ]
    assert [row for _, row in table.standing_in("Nothing of the kind.")] == ["everywhere"]
