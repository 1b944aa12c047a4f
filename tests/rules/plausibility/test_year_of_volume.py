"""PLA402: a year that the volume of the reporter cannot have."""

from __future__ import annotations

import pytest
from tests.rules.brief import brief, findings, words

from citecheck.facts.volume_years import late_rows


def _says(citation: str) -> list[str]:
    return words("PLA402", f"BRIEF\n\nARGUMENT\n\nThe rule is old. Dane v. Estes, {citation}.\n")


@pytest.mark.parametrize("year", [2014, 2019])
def test_a_year_that_neighbours_exclude(year: int) -> None:
    assert _says(f"821 F.3d 200 (9th Cir. {year})") == [
        f"821 F.3d 200: volume 821 of F.3d is of 2016; this says {year}"
    ]


@pytest.mark.parametrize("year", [2015, 2016, 2017])
def test_a_year_beside_that_of_the_volume(year: int) -> None:
    assert _says(f"821 F.3d 200 (9th Cir. {year})") == []


def test_trial_courts_print_late() -> None:
    """Decisions of 1990 stand in volume 800 of F. Supp., which is of 1992."""
    assert _says("800 F. Supp. 867 (N.D. Cal. 1990)") == []
    assert len(_says("800 F. Supp. 867 (N.D. Cal. 1989)")) == 1


def test_a_volume_between_two_years() -> None:
    (said,) = _says("66 F. Supp. 200 (D. Md. 1960)")
    assert said == "66 F. Supp. 200: volume 66 of F. Supp. is of 1944 to 1947; this says 1960"


def test_years_of_parallel_citations_and_of_california() -> None:
    assert len(_says("392 U.S. 1, 88 S. Ct. 1868 (1978)")) == 2
    (said,) = words("PLA402", "ARGUMENT\n\nDane v. Estes (2010) 150 Cal.App.4th 384, 395.\n")
    assert said.endswith("is of 2007; this says 2010")


@pytest.mark.parametrize(
    "citation",
    [
        "900 F.2d 5 (5th Cir.), cert. denied, 498 U.S. 5 (1990)",
        "300 F. Supp. 5 (S.D.N.Y.), aff'd, 420 F.2d 9 (2d Cir. 1970)",
        "12 Wend. 200 (N.Y. Sup. Ct. 1999)",
        "5 U.S. (1 Cranch) 137, 177 (1803)",
        "2 U.S. (2 Dall.) 419 (1793)",
        "4 U.S. (4 Dall.) 37 (1800)",
        "112 F.4th 1156 (9th Cir. 2024)",
    ],
)
def test_what_is_not_judged(citation: str) -> None:
    assert _says(citation) == []


@pytest.mark.parametrize(
    ("citation", "said"),
    [
        ("399 L. Ed. 2d 347 (1974)", "volume 399 of L. Ed. 2d is not before 2021; this says 1974"),
        ("8 Wn. App. 728 (2019)", "volume 8 of Wash. App. is not after 1975; this says 2019"),
        ("2 U.S. (2 Dall.) 419 (1973)", "volume 2 of U.S. is of 1754 to 1806; this says 1973"),
    ],
)
def test_a_volume_beside_those_of_which_the_years_are_known(citation: str, said: str) -> None:
    """Of a volume behind the last known it is not said that there is one."""
    (message,) = _says(citation)
    assert message.endswith(said)


def test_a_decision_that_is_known_to_be_printed_late() -> None:
    for row in late_rows():
        assert _says(f"{row.volume} {row.reporter} {row.page} (9th Cir. {row.year})") == []
        assert _says(f"{row.volume} {row.reporter} 17 (9th Cir. {row.year})") != []


@pytest.mark.parametrize(
    "history",
    [
        "vacated, 825 F.3d 9 (9th Cir. 2016)",
        "opinion withdrawn and superseded on denial of reh'g, 825 F.3d 9 (9th Cir. 2016)",
        "reh'g granted, 821 F.3d 900 (9th Cir. 2014)",
        "amended, 822 F.3d 3 (9th Cir. 2014)",
    ],
)
def test_an_opinion_that_was_withdrawn_may_be_printed_late(history: str) -> None:
    assert _says(f"821 F.3d 200 (9th Cir. 2014), {history}") == []
    assert len(_says(f"821 F.3d 200 (9th Cir. 2011), {history}")) == 1
    assert len(_says(f"821 F.3d 200 (9th Cir. 2019), {history}")) == 1


@pytest.mark.parametrize(
    "history", ["cert. denied, 138 S. Ct. 5 (2017)", "reh'g denied, 830 F.3d 5 (5th Cir. 2016)"]
)
def test_history_that_withdraws_no_opinion(history: str) -> None:
    assert len(_says(f"821 F.3d 200 (5th Cir. 2014), {history}")) == 1


def test_an_entry_that_says_so() -> None:
    late = "Dane v. Estes, 821 F.3d 200 (9th Cir. 2014), vacated, 825 F.3d 9 (9th Cir. 2016)"
    text = "See Dane v. Estes, 821 F.3d 200 (9th Cir. 2014)."
    assert words("PLA402", brief(f"Cases\n\n{late} ......... 1", text)) == []


def test_a_torn_volume_is_not_judged() -> None:
    assert words("PLA402", "ARGUMENT\n\nSee State v. Dane, I 83 Wn.2d 327, 339 (2015).\n") == []


def test_outside_the_reporters_life_is_another_rules_finding() -> None:
    assert _says("12 F.4th 200 (9th Cir. 1985)") == []


def test_the_same_slip_in_table_and_text_is_said_once() -> None:
    slip = "Dane v. Estes, 821 F.3d 200 (9th Cir. 2010)"
    assert len(findings("PLA402", brief(f"Cases\n\n{slip} ......... 1", f"See {slip}."))) == 1


def test_a_number_of_a_line_before_the_volume_tears_nothing() -> None:
    assert (
        len(words("PLA402", "ARGUMENT\n\nSee Lopez v. Smith, 3 203 F.3d 1122 (9th Cir. 2010).\n"))
        == 1
    )


def test_a_number_of_a_line_that_may_be_the_volume() -> None:
    assert (
        words("PLA402", "ARGUMENT\n\nSee Sands v. Lewis, 886 1 F.2d 1166 (9th Cir. 1989).\n") == []
    )
