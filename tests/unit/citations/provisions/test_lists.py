"""Numbers, subdivisions and lists: the parts that all provision grammars share."""

from __future__ import annotations

import pytest
from hypothesis import given
from tests.unit.citations.provision_table import texts

from citecheck.citations.provisions.lists import Style, end_of_citation, read_list
from citecheck.citations.provisions.numbers import Hyphen, read_number, shortened_end
from citecheck.citations.provisions.subdivisions import continued, read_subdivisions
from citecheck.model.keys import subdivided

NUMBERS = [
    ("1331-32", Hyphen.EITHER, True, ["1331", "1332"]),
    ("1331-1332", Hyphen.EITHER, False, ["1331", "1332"]),
    ("2000e-2", Hyphen.EITHER, True, ["2000e-2"]),
    ("2000e-2-2000e-5", Hyphen.EITHER, True, ["2000e-2", "2000e-5"]),
    ("300aa-10", Hyphen.EITHER, False, ["300aa-10"]),
    ("240.10b-5", Hyphen.EITHER, False, ["240.10b-5"]),
    ("825.100-825.102", Hyphen.EITHER, True, ["825.100", "825.102"]),
    ("825.100-102", Hyphen.EITHER, True, ["825.100", "825.102"]),
    ("403-4", Hyphen.EITHER, False, ["403-4"]),
    ("403-4", Hyphen.EITHER, True, ["403", "404"]),
    ("51-1-6", Hyphen.PART, True, ["51-1-6"]),
    ("51-1-6-51-1-8", Hyphen.PART, True, ["51-1-6", "51-1-8"]),
    ("1-267.1", Hyphen.PART, True, ["1-267.1"]),
    ("17200-17210", Hyphen.RANGE, True, ["17200", "17210"]),
    ("5/2-1001", Hyphen.PART, False, ["5/2-1001"]),
    ("4321-4370h", Hyphen.EITHER, True, ["4321", "4370h"]),
    ("19.2-297.1", Hyphen.EITHER, False, ["19.2-297.1"]),
    ("1st", Hyphen.EITHER, False, []),
    ("II", Hyphen.EITHER, False, []),
]

SUBDIVISIONS = [
    ("(a)(2)(A0(i)(I), applies", ("a", "2", "A", "i", "I")),
    ("(a)(1)(A)(ii)", ("a", "1", "A", "ii")),
    ("(a1)", ("a1",)),
    ("©(3)", ("c", "3")),  # typing aids make signs of (c) and (r)
    ("(a)®", ("a", "r")),
    ("© 2024 of the publisher", ()),
    ("(a)© 2024", ("a",)),
    ("(aa)", ("aa",)),
    ("( l)", ("l",)),
    ("(b)(2 )", ("b", "2")),
    (" (b).", ("b",)),
    (", subd. (a)", ("a",)),
    (", subp. 3", ("subp. 3",)),
    (", subp. 3a(b)", ("subp. 3a", "b")),
    (", subp. 1, item A", ("subp. 1", "A")),
    (", subp. 2, items B", ("subp. 2", "B")),
    (", subp. 2, item B, subitem (1)", ("subp. 2", "B", "1")),
    (", subpart 15.3", ()),
    (", Subpart A", ()),
    ("(2018)", ()),
    ("(West)", ()),
    ("(West 2020)", ()),
    ("(civil)", ()),
    (" (b) provides", ("b",)),
    (" (1) imposes a duty", ("1",)),
    (" (1) and 242 (6)", ("1",)),
    (" (a) (vi).", ("a", "vi")),
    (" (a) the agency", ()),
    (" (a) and robbery", ("a",)),
    (" (a) of the act", ("a",)),
    (" (a) that he took it, (b) that", ()),
    (" (1) the agency", ()),
    (" (1980)", ()),
    ("()", ()),
]

CONTINUED = [
    (("b", "3"), ("7",), ("b", "7")),
    (("b",), ("e", "10"), ("e", "10")),
    (("d", "1"), ("2",), ("d", "2")),
    (("a", "1", "i"), ("ii",), ("a", "1", "ii")),
    (("a", "1", "iv"), ("v",), ("a", "1", "v")),
    (("h",), ("i",), ("i",)),
    (("a", "1", "i"), ("c",), ("c",)),
    (("b",), ("2",), None),
    ((), ("b",), None),
]

TAILS = [
    (" et seq., and", " et seq."),
    (", et seq. (2018); x", ", et seq. (2018)"),
    (" (West Supp. 2020) x", " (West Supp. 2020)"),
    (" (2012 & Supp. V 2017)", " (2012 & Supp. V 2017)"),
    (" (emphasis added)", ""),
    (" (quoting 2018 law)", ""),
    (" and", ""),
]


@pytest.mark.parametrize(("text", "hyphen", "plural", "expected"), NUMBERS)
def test_the_body_of_law_says_what_a_hyphen_means(
    text: str, hyphen: Hyphen, plural: bool, expected: list[str]
) -> None:
    assert [number.section for number in read_number(text, 0, hyphen, plural)] == expected


@pytest.mark.parametrize(("text", "expected"), SUBDIVISIONS)
def test_reads_subdivisions_and_nothing_else(text: str, expected: tuple[str, ...]) -> None:
    assert read_subdivisions(text, 0)[0] == expected


@pytest.mark.parametrize(("before", "after", "expected"), CONTINUED)
def test_a_sister_takes_the_place_of_its_level(
    before: tuple[str, ...], after: tuple[str, ...], expected: tuple[str, ...] | None
) -> None:
    assert continued(before, after) == expected


@pytest.mark.parametrize(("text", "tail"), TAILS)
def test_et_seq_and_year_end_a_citation(text: str, tail: str) -> None:
    assert text[: end_of_citation(text, 0)] == tail


def test_only_an_ascending_end_is_a_range() -> None:
    assert shortened_end("1331", "32") == "1332"
    assert shortened_end("1331", "30") is None
    assert shortened_end("61", "100") is None


def test_a_plain_number_behind_a_single_mark_is_not_claimed() -> None:
    assert [item.section for item in read_list("1983, 12 of", 0, Style(), False)] == ["1983"]
    assert [item.section for item in read_list("1983, 1985", 0, Style(), True)] == ["1983", "1985"]


# text from the first number on, and the members
MEMBERS = [
    ("5(2)(d), (i), (k) (2018).", ["5(2)(d)", "5(2)(i)", "5(2)(k)"]),
    ("5(b)(9)(B), (C), or (D), and (2) the act", ["5(b)(9)(B)", "5(b)(9)(C)", "5(b)(9)(D)"]),
    ("5(a)(1) or (2), and (b) of the act", ["5(a)(1)", "5(a)(2)", "5(b)"]),
    ("301 (eff. Feb. 1, 1994) and 303(a) (eff. July 1, 2017).", ["301", "303(a)"]),
    ("301 (eff. Feb. 1, 1994). 303", ["301"]),
]


@pytest.mark.parametrize(("text", "expected"), MEMBERS)
def test_members_of_a_list_and_nothing_of_the_sentence(text: str, expected: list[str]) -> None:
    items = read_list(text, 0, Style(), True)
    said = [item.section + "".join(f"({part})" for part in item.subdivisions) for item in items]
    assert said == expected


@given(texts)
def test_lists_advance(text: str) -> None:
    end = 0
    for item in read_list(text, 0, Style(), True):
        assert end <= item.start < item.end <= len(text)
        end = item.end


MINNESOTA = [
    ("13.02, subd. 3", ["13.02, subd. 3"]),
    ("7829.0200, subps. 3 and 4", ["7829.0200, subp. 3", "7829.0200, subp. 4"]),
    ("13.02, subds. 3, 4(a) and 7.", ["13.02, subd. 3", "13.02, subd. 4(a)", "13.02, subd. 7"]),
    ("13.02, subds. 3-5", ["13.02, subd. 3", "13.02, subd. 5"]),
    ("13.02, subdivision 3a(b)", ["13.02, subd. 3a(b)"]),
    ("13.02, subd. 3, 12 Minn. 4", ["13.02, subd. 3"]),
    ("13.02, subds. 3, and 15 days", ["13.02, subd. 3"]),
    ("187, subd. (a)", ["187(a)"]),
]


@pytest.mark.parametrize(("text", "expected"), MINNESOTA)
def test_subdivisions_may_be_numbered_by_a_word(text: str, expected: list[str]) -> None:
    """As Minnesota prints them, and lists of them; California's are in parentheses."""
    items = read_list(text, 0, Style(Hyphen.RANGE), False)
    assert [item.section + subdivided(item.subdivisions) for item in items] == expected
