"""Two courts as printed that can be one, and two that cannot."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citecheck.citations.decisions.courts.court_names import same_court

SAME = [
    ("1st Dept", "App. Div. 1st Dep't"),
    ("N.Y. App. Div. 1st Dep't", "1st Dept."),
    ("2d Dep't", "2nd Dept"),
    ("N.Y. App. Div.", "App. Div. 2d Dept"),
    ("App Term, 2d Dept", "App. Term 2d Dep't"),
    ("App. Term, 2d, 11th & 13th Jud. Dists.", "App Term, 2d Dept, 2d, 11th & 13th Jud Dists"),
    ("Cal. Ct. App.", "Cal. Ct. App. 1st Dist."),
    ("Tex. App.", "Tex. App.—Dallas"),
    ("Tex. App.-Houston [1st Dist.]", "Tex. App.—Houston [1st Dist.]"),
    ("Tex. App.—Houston [lst Dist.]", "Tex. App.—Houston [1st Dist.]"),
    ("Tex. App.—Houston [l st Dist.]", "Tex. App.—Houston [1st Dist.]"),
    ("Tex. App.—Houston [I4th Dist.]", "Tex. App.—Houston [14th Dist.]"),
    ("Tex. App.—Fort Worth", "Tex. App.—Ft. Worth"),
    ("Fla. 3d DCA", "Fla. Dist. Ct. App."),
    ("Fla. 3d DCA", "Fla. 3rd DCA"),
    ("Fla. 3d Dist. Ct. App.", "Fla. 3d DCA"),
    ("La. App. 3d Cir.", "La. Ct. App."),
    ("La. App. 3 Cir.", "La. App. 3d Cir."),
    ("La. Ct. App. 3d Cir.", "La. App. 3 Cir."),
    ("Pa. Super.", "Pa. Super. Ct."),
    ("Pa. Cmwlth.", "Pa. Commw. Ct."),
    ("Pa. Commw.", "Pa. Commw. Ct."),
    ("Mo. App. W.D.", "Mo. Ct. App."),
    ("Mo. App. E.D.", "Mo. Ct. App. E.D."),
    ("Mo. banc", "Mo."),
    ("Mo. en banc", "Mo. banc"),
    ("Ill. App. Ct.", "Ill. App. Ct. 1st Dist."),
    ("Ill. App. 1st Dist.", "Ill. App. Ct."),
    ("Ohio App.", "Ohio Ct. App."),
    ("Ohio App. 8 Dist.", "Ohio Ct. App."),
    ("8th Dist.", "Ohio Ct. App."),
    ("N.J. App. Div.", "N.J. Super. Ct. App. Div."),
    ("App. Div.", "N.J. Super. Ct. App. Div."),
    ("N.J. Super. App. Div.", "N.J. Super. Ct. App. Div."),
    ("Law Div.", "N.J. Super. Ct. Law Div."),
    ("Minn. App.", "Minn. Ct. App."),
    ("Wis. App.", "Wis. Ct. App."),
    ("Wn. App.", "Wash. Ct. App."),
    ("Wash. App.", "Wash. Ct. App."),
    ("Wash. Ct. App. Div. 1", "Wash. Ct. App."),
    ("Ky. App.", "Ky. Ct. App."),
    ("Okla. Civ. App.", "Okla. Ct. App."),
    ("Okla. Civ. App. Div. 2", "Okla. Civ. App."),
    ("Okla. Cr.", "Okla. Crim. App."),
    ("Tenn. App.", "Tenn. Ct. App."),
    ("Tenn. Crim. App.", "Tenn. Ct. Crim. App."),
    ("Tex. Cr. App.", "Tex. Crim. App."),
    ("Ala. Cr. App.", "Ala. Crim. App."),
    ("Conn. App.", "Conn. App. Ct."),
    ("Conn. Super.", "Conn. Super. Ct."),
    ("Del. Super.", "Del. Super. Ct."),
    ("Del. Supr.", "Del."),
    ("Md. Ct. Spec. App.", "Md. App. Ct."),
    ("Md. Spec. App.", "Md. Ct. Spec. App."),
    ("Mass. Super.", "Mass. Super. Ct."),
    ("Mich. App.", "Mich. Ct. App."),
    ("N.C. App.", "N.C. Ct. App."),
    ("Va. App.", "Va. Ct. App."),
    ("Ga. App.", "Ga. Ct. App."),
    ("Haw. App.", "Haw. Ct. App."),
    ("Haw. Ct. App.", "Haw. Interm. Ct. App."),
    ("Ariz. App.", "Ariz. Ct. App."),
    ("App.", "Ariz. Ct. App."),
    ("Ariz. App. Div. 1", "Ariz. Ct. App."),
    ("Iowa Ct. App.", "Iowa App."),
    ("Neb. App.", "Neb. Ct. App."),
    ("Or. App.", "Or. Ct. App."),
    ("Utah App.", "Utah Ct. App."),
    ("Miss. App.", "Miss. Ct. App."),
    ("S.C. App.", "S.C. Ct. App."),
    ("Kan. App.", "Kan. Ct. App."),
    ("Ind. App.", "Ind. Ct. App."),
    ("Ind. Tax Ct.", "Ind. T.C."),
    ("N.J. Tax", "N.J. Tax Ct."),
    ("Sup Ct, Kings County", "N.Y. Sup. Ct."),
    ("Sup. Ct., N.Y. Cnty.", "Sup Ct, NY County"),
    ("Sup Ct, New York County", "Sup Ct, NY County"),
    ("Sup. Ct. N.Y. Cnty.", "Sup. Ct., New York County"),
    ("9TH CIR.", "9th Cir."),
    ("D. MASS.", "D. Mass."),
    ("Civ Ct, NY County", "N.Y. City Civ. Ct."),
    ("Ct. Cl.", "N.Y. Ct. Cl."),
    ("5th Cir.", "5th Cir. Unit B"),
    ("BAP 9th Cir.", "B.A.P. 9th Cir."),
    ("9th Cir. BAP", "B.A.P. 9th Cir."),
    ("3d Cir.", "3rd Cir."),
    ("D.C. Cir.", "D.C.Cir."),
    ("S.D.N.Y.", "S.D. N.Y."),
    ("Cal. Ct. App.", "Cal.Ct.App."),
]

DIFFERENT = [
    ("1st Dept", "2d Dept"),
    ("App. Div. 1st Dep't", "App. Div. 2d Dep't"),
    ("1st Dep't", "N.Y. Sup. Ct."),
    ("Tex. App.—Houston [1st Dist.]", "Tex. App.—Houston [14th Dist.]"),
    ("Tex. App.—Dallas", "Tex. App.—Austin"),
    ("Fla. 3d DCA", "Fla. 4th DCA"),
    ("La. App. 1st Cir.", "La. App. 4th Cir."),
    ("Pa. Super. Ct.", "Pa. Commw. Ct."),
    ("Mo. App. W.D.", "Mo. App. E.D."),
    ("Okla. Crim. App.", "Okla. Civ. App."),
    ("Tenn. Ct. App.", "Tenn. Crim. App."),
    ("Tex. Crim. App.", "Tex. App."),
    ("Ala. Civ. App.", "Ala. Crim. App."),
    ("Conn. Super. Ct.", "Conn. App. Ct."),
    ("Del. Ch.", "Del. Super. Ct."),
    ("Md.", "Md. Ct. Spec. App."),
    ("Mass. App. Ct.", "Mass. App. Div."),
    ("Colo. App.", "Colo."),
    ("Ind. Ct. App.", "Ind."),
    ("N.Y. Sup. Ct.", "N.Y. Civ. Ct."),
    ("D.C. Cir.", "D.C."),
    ("D.D.C.", "D.C."),
    ("Bankr. S.D.N.Y.", "S.D.N.Y."),
    ("3d Cir.", "2d Cir."),
    ("D. Md.", "D. Me."),
    ("N.D. Cal.", "S.D. Cal."),
    ("Tex.", "Tex. App.—Dallas"),
    ("Mich. App.", "Minn. App."),
]


@pytest.mark.parametrize(("left", "right"), SAME)
def test_a_court_printed_in_two_ways(left: str, right: str) -> None:
    assert same_court(left, right)
    assert same_court(right, left)


@pytest.mark.parametrize(("left", "right"), DIFFERENT)
def test_two_courts(left: str, right: str) -> None:
    assert not same_court(left, right)
    assert not same_court(right, left)


@given(st.text(max_size=80))
def test_any_words(words: str) -> None:
    assert same_court(words, words)
