"""An entry for a provision stands for its subdivisions, and for nothing wider or beside it; an entry
for a chapter or *et seq.* may stand for more."""

from __future__ import annotations

import pytest

from citecheck.crosscheck.covering import Provisions, covers, is_within, may_follow
from citecheck.facts.divisions import DIVISIONS
from citecheck.model.keys import ProvisionKey
from citecheck.model.kinds import Kind


def _statute(section: str, *subdivisions: str, note: bool = False) -> ProvisionKey:
    return ProvisionKey(Kind.STATUTE, "9 U.S.C.", section, subdivisions, "§", note)


def _far(section: str, mark: str = "§") -> ProvisionKey:
    return ProvisionKey(Kind.REGULATION, "48 C.F.R.", section, (), mark)


def _rule(source: str, section: str) -> ProvisionKey:
    return ProvisionKey(Kind.COURT_RULE, source, section)


@pytest.mark.parametrize(
    ("whole", "part"),
    [
        (_statute("16"), _statute("16")),
        (_statute("16"), _statute("16", "a", "1")),
        (_statute("16", "A"), _statute("16", "a", "1")),
        (_rule("Sup. Ct. R.", "37"), _rule("Sup. Ct. R.", "37.6")),
        (_rule("Tex. R. App. P.", "38"), _rule("Tex. R. App. P.", "38.1")),
    ],
    ids=str,
)
def test_a_provision_covers_its_parts(whole: ProvisionKey, part: ProvisionKey) -> None:
    assert covers(whole, part)
    assert whole == part or not covers(part, whole)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (_statute("16"), _statute("160")),
        (_statute("16", "a"), _statute("16", "b")),
        (_statute("16"), _statute("16", note=True)),
        (_rule("Fed. R. Evid.", "80"), _rule("Fed. R. Evid.", "80.3")),
        (_rule("Sup. Ct. R.", "3"), _rule("Sup. Ct. R.", "37.6")),
    ],
    ids=str,
)
def test_provisions_side_by_side_cover_nothing_of_each_other(
    one: ProvisionKey, other: ProvisionKey
) -> None:
    assert not covers(one, other)
    assert not covers(other, one)


def _of(source: str, section: str, mark: str = "§") -> ProvisionKey:
    return ProvisionKey(Kind.STATUTE, source, section, (), mark)


def _rule(source: str, section: str) -> ProvisionKey:
    return ProvisionKey(Kind.COURT_RULE, source, section, (), "")


@pytest.mark.parametrize(
    ("chapter", "section", "within"),
    [
        (_of("RCW", "7.72", "ch."), _of("RCW", "7.72.010", ""), True),
        (_of("RCW", "7.72", ""), _of("RCW", "7.72.010", ""), True),
        (_of("RCW", "7.7", "ch."), _of("RCW", "7.72.010", ""), False),
        (_of("Fla. Stat.", "766", "ch."), _of("Fla. Stat.", "766.102"), True),
        (_of("Haw. Rev. Stat.", "386", "ch."), _of("Haw. Rev. Stat.", "386-3"), True),
        (_of("N.H. Rev. Stat. Ann.", "169-D", "ch."), _of("N.H. Rev. Stat. Ann.", "169-D:2"), True),
        (_of("Mass. Gen. Laws", "93A", "ch."), _of("Mass. Gen. Laws ch. 93A,", "9"), True),
        (_of("Mass. Gen. Laws", "93", "ch."), _of("Mass. Gen. Laws ch. 93A,", "9"), False),
        (_of("Fla. Stat.", "766", "ch."), _of("Iowa Code", "766.102"), False),
        (_of("Fla. Stat.", "766", "ch."), _of("Fla. Stat.", "766", "ch."), False),
        (_far("15.3", "subpt."), _far("15.305"), True),
        (_far("15.3", "subpt."), _far("15.3001"), False),
        (_far("15.10", "subpt."), _far("15.1003"), True),
        (_far("15", "pt."), _far("15.305"), True),
        (_far("15", "pt."), _far("52.215-1"), False),
        # the sections of North Carolina's code that enact its rules
        (_of("N.C. Gen. Stat.", "1A-1"), _rule("N.C. R. Civ. P.", "12"), True),
        (_of("N.C. Gen. Stat.", "1A-1"), _rule("N.C. R. Evid.", "404"), False),
        (_of("N.C. Gen. Stat.", "8C-2"), _rule("N.C. R. Evid.", "404"), False),
    ],
    ids=str,
)
def test_a_section_is_within_its_chapter(
    chapter: ProvisionKey, section: ProvisionKey, within: bool
) -> None:
    assert is_within(section, chapter) is within


@pytest.mark.parametrize(
    ("first", "later", "may"),
    [
        ("201", "207", True),
        ("2000e", "2000e-5", True),
        ("44-501", "44-508", True),
        ("17200", "17203", True),
        ("201", "201", True),
        ("201", "1132", False),
        ("207", "201", False),
        ("44-501", "45-508", False),
        ("44-501", "44", False),
    ],
)
def test_how_far_a_sequel_may_reach(first: str, later: str, may: bool) -> None:
    assert may_follow(_statute(first), _statute(later)) is may


def test_what_covers_what_is_looked_up() -> None:
    keys = [
        _statute("16", "a"),
        _rule("Sup. Ct. R.", "37"),
        _statute("16"),
        _statute("16", "a", "1"),
        _rule("Sup. Ct. R.", "37.6"),
        *(
            ProvisionKey(row.kind, row.example[0], section, (), row.mark or "§")
            for row in DIVISIONS
            for section in row.example[1:]
        ),
    ]
    found = Provisions(enumerate(keys))
    for key in keys:
        assert found.covering(key) == [
            (k, each) for k, each in enumerate(keys) if covers(each, key)
        ]
        assert found.parts_of(key) == [
            (k, each) for k, each in enumerate(keys) if covers(key, each)
        ]
