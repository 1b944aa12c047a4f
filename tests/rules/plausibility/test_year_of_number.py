"""PLA405: a database, docket or neutral number of another year than the decision."""

from __future__ import annotations

import pytest
from tests.rules.brief import words


def _says(citation: str) -> list[str]:
    return words("PLA405", f"BRIEF\n\nARGUMENT\n\nThe rule is old. Dane v. Estes, {citation}.\n")


@pytest.mark.parametrize(
    ("citation", "fact"),
    [
        ("2019 WL 123456, at *3 (D. Md. May 1, 2016)", "2019 WL 123456 is a number of 2019"),
        ("2016 WL 123456 (D. Md. May 1, 2019)", "2016 WL 123456 is a number of 2016"),
        ("2019 WL 123456 (D. Md. May 1, 2018)", "2019 WL 123456 is a number of 2019"),
        ("2015 WI 12, ¶ 3 (2018)", "2015 WI 12 is a number of 2015"),
        ("No. 19-cv-1234 (D. Md. May 1, 2018)", "19-cv-1234 is a docket number of 2019"),
        ("No. 3:19-cv-01234 (D. Md. May 1, 2018)", "3:19-cv-01234 is a docket number of 2019"),
    ],
)
def test_a_number_of_another_year(citation: str, fact: str) -> None:
    (said,) = _says(citation)
    assert said.startswith(f"{fact}; this says ")


@pytest.mark.parametrize(
    "citation",
    [
        "2019 WL 123456, at *3 (D. Md. May 1, 2019)",
        "2019 WL 12 (D. Md. Dec. 30, 2018)",
        "2018 WL 7123456 (D. Md. Jan. 2, 2019)",
        "2019 WL 123456 (D. Md. 2018)",
        "No. 17-cv-1234, 2019 WL 123456 (D. Md. May 1, 2019)",
        "No. 14-19-00123-CV (Tex. App.—Houston [14th Dist.] May 1, 2018, no pet.)",
        "No. 95-1234 (Fla. 1996)",
        "2015 WI 12, 360 Wis. 2d 1 (2015)",
    ],
)
def test_numbers_that_agree_or_may(citation: str) -> None:
    assert _says(citation) == []


def test_one_wrong_date_is_said_once() -> None:
    both = "No. 19-cv-1234, 2019 WL 123456, at *3 (D. Md. May 1, 2016)"
    assert _says(both) == ["2019 WL 123456 is a number of 2019; this says May 1, 2016"]
