"""The list of grammars: complete, of one mind about what belongs to what, and honest about the
words that begin what they read."""

from __future__ import annotations

import pytest
from hypothesis import given
from tests.coverage.strings import CHAPTERS
from tests.unit.citations import grammar_table, provision_table

from citecheck.citations.grammars import PROVISIONS, SERIALS, Grammar
from citecheck.model.citations import Form, Site
from citecheck.model.kinds import KINDS
from citecheck.model.spans import Span

GRAMMARS = (*PROVISIONS, *SERIALS)
STRINGS = [
    *(row.text for chapter in CHAPTERS for row in chapter.rows),
    *(text for grammar in GRAMMARS for text in grammar.examples),
    "Neither the First nor the Fifth Amendment, nor the First, Fifth, and Fourteenth Amendments",
]
EXAMPLES = [(grammar, text) for grammar in GRAMMARS for text in grammar.examples]

ONE_AUTHORITY = [
    "Exec. Order No. 14,158, § 4(b), 90 Fed. Reg. 8441 (Jan. 29, 2025)",
    "Pub. L. No. 93-579, § 3, 88 Stat. 1896",
    "S. Rep. No. 97-212, at 7 (1975), as reprinted in 1975 U.S.C.C.A.N. 1425, 1431",
    "Vienna Convention on Consular Relations art. 36, 21 U.S.T. 77, T.I.A.S. No. 6820",
    "121 Cong. Rec. 19,483 (1975)",
    "61 B.C. L. Rev. 1212 (2015)",
    "9 Wright & Miller, Federal Practice & Procedure § 2366",
]

PROSE = [
    "The parties met on March 3, 1998, and agreed to 12 points in 5 days.",
    "2 Day 5 and 3 App. 5",
    "550 U.S. 544, 555 (2007)",
    "42 U.S.C. § 1983 and 40 C.F.R. pt. 60",
    "Section II(B), supra",
]


@pytest.mark.parametrize("text", ONE_AUTHORITY)
def test_one_authority_is_one_site_among_all_grammars(text: str) -> None:
    assert len([site for grammar in SERIALS for site in grammar.find(text)]) == 1


@pytest.mark.parametrize("text", PROSE)
def test_prose_and_other_kinds_give_nothing(text: str) -> None:
    assert [str(site.key) for grammar in SERIALS for site in grammar.find(text)] == []


def _name(grammar: Grammar) -> str:
    return grammar.find.__module__.rpartition(".")[2]


each = pytest.mark.parametrize("grammar", GRAMMARS, ids=_name)


def test_every_kind_but_decisions_has_a_grammar() -> None:
    read = frozenset().union(*(grammar.kinds for grammar in GRAMMARS))
    assert [str(row.kind) for row in KINDS if not row.is_decision and row.kind not in read] == []
    assert [str(kind) for kind in read if kind.row.is_decision] == []


@each
def test_a_grammar_gives_an_example_of_each_kind_that_it_reads(grammar: Grammar) -> None:
    read = {site.key.kind for text in grammar.examples for site in grammar.find(text)}
    assert read == grammar.kinds


def _named(value: Grammar | str) -> str:
    return _name(value) if isinstance(value, Grammar) else ascii(value)[:40]


@pytest.mark.parametrize(("grammar", "text"), EXAMPLES, ids=_named)
def test_an_example_is_read_by_its_grammar_alone(grammar: Grammar, text: str) -> None:
    """A bare section within it is a short form, which the full one covers."""
    assert len(list(grammar.find(text))) == 1
    others = [site for other in GRAMMARS if other is not grammar for site in other.find(text)]
    assert [str(site.key) for site in others if site.form is Form.FULL] == []


def _freed(text: str, words: tuple[str, ...]) -> str:
    """``text`` without any of the words, also those that stand together once one is gone."""
    before = ""
    while before != text:
        before = text
        for word in words:
            text = text.replace(word, "")
    return text


@each
def test_without_its_beginnings_a_grammar_reads_nothing(grammar: Grammar) -> None:
    if grammar.begins is None:
        return
    for text in STRINGS:
        assert not list(grammar.find(text)) or any(word in text for word in grammar.begins)
        freed = _freed(text, grammar.begins)
        assert [site.span.of(freed) for site in grammar.find(freed)] == []


_LIST_GAP = 12  # code points between the members of a list


def _lists(sites: list[Site]) -> list[Span]:
    """The stretches of the text that lists of sites take up; a site alone is a list of one."""
    stretches: list[Span] = []
    for site in sites:
        if stretches and site.span.start - stretches[-1].end <= _LIST_GAP:
            stretches[-1] = Span(stretches[-1].start, site.span.end)
        else:
            stretches.append(site.span)
    return stretches


@each
def test_each_site_or_its_list_holds_a_beginning(grammar: Grammar) -> None:
    for text in STRINGS if grammar.begins else ():
        for stretch in _lists(list(grammar.find(text))):
            words = stretch.of(text)
            assert any(word in words for word in grammar.begins or ()), words


@given(grammar_table.texts | provision_table.texts)
def test_no_text_is_read_without_a_beginning(text: str) -> None:
    for grammar in GRAMMARS:
        if grammar.begins is not None and not any(word in text for word in grammar.begins):
            assert list(grammar.find(text)) == []


def test_most_grammars_say_how_they_begin() -> None:
    silent = {_name(grammar) for grammar in GRAMMARS if grammar.begins is None}
    assert silent == {"statutes_state", "regulations", "rules_of_court", "books"}


@pytest.mark.parametrize(
    "text",
    [
        "5 U.S.C. §§ 552a(b), 552(a), and 706",
        "Cal. Penal Code §§ 187(a), 188",
        "29 C.F.R. §§ 825.100-.102",
        "Fed. R. Civ. P. 23(a), 23(b)(1), and 23(g)",
        "U.S. Const. art. I, §§ 8-9",
        "Mass. Gen. Laws ch. 93A, §§ 2, 9",
        "section 71.02 of the Texas Penal Code",
    ],
)
def test_one_grammar_reads_each_citation(text: str) -> None:
    assert sum(1 for grammar in PROVISIONS if list(grammar.find(f"See {text}."))) == 1
