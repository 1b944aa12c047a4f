"""TOA105: same citation, a party's name differs beyond abbreviation."""

from __future__ import annotations

import pytest
from tests.rules.brief import brief, words


def _says(code: str, table: str, *pages: str) -> list[str]:
    return words(code, brief(table, *pages))


@pytest.mark.parametrize(
    ("listed", "cited"),
    [
        (
            "Nat’l Fed’n of Indep. Bus. v. Sebelius",
            "National Federation of Independent Business v. Sebelius",
        ),
        ("U.S. v. Nixon", "United States v. Nixon"),
        ("Doe v Roe", "Doe v. Roe"),
        ("Am. Fed’n of State, Cnty. & Mun. Emps. v. Dep’t of Lab.", "AFSCME v. DOL"),
        ("The Bremen v. Zapata Off-Shore Co.", "Bremen v. Zapata Off-Shore Company"),
        ("Zubulake v. UBS Warburg LLC et al.", "Zubulake v. UBS Warburg LLC"),
        ("Schaffer v. Weast", "Schaffer ex rel. Schaffer v. Weast"),
        ("Polar Bear Listing, In re", "In re Polar Bear Listing"),
        ("State v. Orrin, 35867-4-III", "State v. Orrin,35867-4-11I"),
    ],
)
def test_names_that_differ_in_spelling_alone(listed: str, cited: str) -> None:
    table = f"Cases\n\n{listed}, 546 U.S. 49 (2005) ........ 1"
    assert _says("TOA105", table, f"See {cited}, 546 U.S. 49, 62 (2005).") == []


@pytest.mark.parametrize(
    ("listed", "cited"),
    [
        ("Irizzary v. Yehia", "Irizarry v. Yehia"),
        ("First Capital, Inc. v. Brickelbush", "First Capital, Inc. v. Brickellbush"),
        ("Yehia v. Irizarry", "Irizarry v. Yehia"),
        ("Irizarry v. Yeager", "Irizarry v. Yehia"),
    ],
)
def test_names_that_differ(listed: str, cited: str) -> None:
    table = f"Cases\n\n{listed}, 38 F.4th 1282 (10th Cir. 2022) ........ 1"
    said = _says("TOA105", table, f"See {cited}, 38 F.4th 1282, 1289 (10th Cir. 2022).")
    assert len(said) == 1
    assert listed in said[0]
    assert cited in said[0]


_CAMP = "Camp v. Pitts, 411 U.S. 138 (1973) ................. 1"


def test_short_name_alone_is_not_compared() -> None:
    assert _says("TOA105", f"Cases\n\n{_CAMP}", "Camp, 411 U.S. at 143.") == []


def test_an_agencys_cases_have_one_party() -> None:
    table = "Cases\n\n{}, 368 NLRB No. 121 (2019) ........ 1"
    cited = "See Tschigg Props., Ltd., 368 NLRB No. 121, slip op. at 8 (2019)."
    assert len(_says("TOA105", table.format("Tschirner Props., Ltd."), cited)) == 1
    assert _says("TOA105", table.format("Tschigg Properties, Ltd."), cited) == []


def test_the_number_of_an_order_is_no_name() -> None:
    table = "Cases\n\nOakley v. Bangor Hydro-Elec. Co., Opinion No. 532, 147 FERC ¶ 61,235 (2014) .... 1"
    cited = (
        "See Coakley v. Bangor Hydro-Elec. Co., Opinion No. 532, 147 FERC ¶ 61,235, at P 5 (2014)."
    )
    (said,) = _says("TOA105", table, cited)
    assert "“Oakley v. Bangor Hydro-Elec. Co.”" in said
