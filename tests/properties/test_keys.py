"""The normal form of an authority reads back as the same authority."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.properties.texts import check

from citecheck.model.keys import AuthorityKey

_REPORTERS = [
    "U.S.", "S. Ct.", "L. Ed. 2d", "F.", "F.2d", "F.3d", "F.4th", "F. Supp.", "F. Supp. 2d", "F. Supp. 3d",
    "F. App'x", "F.R.D.", "B.R.", "Fed. Cl.", "A.2d", "A.3d", "N.E.2d", "N.E.3d", "N.W.2d", "P.2d", "P.3d",
    "S.E.2d", "S.W.2d", "S.W.3d", "So. 2d", "So. 3d", "Cal. 4th", "Cal. App. 5th", "Cal. Rptr. 3d", "N.Y.3d",
    "A.D.3d", "Ill. 2d", "Mass.", "Wis. 2d", "Wash. 2d",
]  # fmt: skip


def _key(text: str) -> AuthorityKey:
    (key, *_) = check(f"The rule is that of {text}. It stands.").citations[0].keys
    return key


def _case_key(text: str) -> AuthorityKey:
    (key, *_) = check(f"See Doe v. Roe, {text} (2020). It stands.").citations[0].keys
    return key


@settings(max_examples=150)
@given(st.integers(1, 999), st.sampled_from(_REPORTERS), st.integers(1, 2999))
def test_decisions(volume: int, reporter: str, page: int) -> None:
    key = _case_key(f"{volume} {reporter} {page}")
    assert str(key) == f"{volume} {reporter} {page}"
    assert _case_key(str(key)) == key


@settings(max_examples=100)
@given(
    st.sampled_from(["{t} U.S.C. § {s}", "{t} USC {s}", "{t} C.F.R. § {s}.{p}", "{t} CFR {s}.{p}"]),
    st.integers(1, 50),
    st.integers(1, 9999),
    st.integers(1, 999),
    st.lists(st.sampled_from(["(a)", "(b)", "(1)", "(A)", "(ii)"]), max_size=3),
)
def test_sections(form: str, title: int, section: int, part: int, clauses: list[str]) -> None:
    key = _key(form.format(t=title, s=section, p=part) + "".join(clauses))
    assert _key(str(key)) == key


@pytest.mark.parametrize(
    "text",
    [
        "2025 WL 771203",
        "2017 U.S. Dist. LEXIS 4711",
        "5 U.S. (1 Cranch) 137",
        "81 U.S. (14 Wall.) 511",
        "12 Fed. App'x 34",
        "2015 WI 12",
        "29 Cal.4th 1",
    ],
)
def test_other_decisions(text: str) -> None:
    key = _case_key(text)
    assert _case_key(str(key)) == key


@pytest.mark.parametrize(
    "text",
    [
        "5 U.S.C. § 552a(b)(1)",
        "42 U.S.C. § 2000e-2(a)(1)",
        "18 U.S.C. § 1028A",
        "42 U.S.C. § 300gg-91",
        "50 U.S.C. app. § 5",
        "42 U.S.C. § 1983 note",
        "17 C.F.R. § 240.10b-5",
        "40 C.F.R. pt. 60",
        "Fed. R. Civ. P. 12(b)(6)",
        "Fed. R. Evid. 702",
        "Fed. R. App. P. 28(a)(3)",
        "N.D. Cal. Civ. L.R. 7-4",
        "U.S. Const. amend. XIV, § 1",
        "U.S. Const. art. III, § 2, cl. 1",
        "Cal. Const. art. I, § 7",
        "Cal. Penal Code § 187(a)",
        "N.Y. C.P.L.R. 3211(a)(7)",
        "Tex. Civ. Prac. & Rem. Code § 16.003",
        "Fla. Stat. § 775.082",
        "735 ILCS 5/2-1001",
        "Mass. Gen. Laws ch. 93A, § 2",
        "RCW 4.24.510",
        "KRS 411.130",
        "Exec. Order No. 14,158",
        "Pub. L. No. 93-579",
        "88 Stat. 1896",
        "90 Fed. Reg. 8441",
        "H.R. Rep. No. 93-1457",
        "121 Cong. Rec. 19,483",
        "U.S.S.G. § 2B1.1",
        "Restatement (Third) of Agency § 7.03",
        "61 B.C. L. Rev. 1212",
    ],
)
def test_other_authorities(text: str) -> None:
    key = _key(text)
    assert _key(str(key)) == key
