"""PLA403: a year or a volume outside the life of the reporter."""

from __future__ import annotations

import pytest
from tests.rules.brief import words


def _says(citation: str) -> list[str]:
    return words("PLA403", f"BRIEF\n\nARGUMENT\n\nThe rule is old. Dane v. Estes, {citation}.\n")


@pytest.mark.parametrize(
    ("citation", "fact"),
    [
        ("12 F.4th 200 (9th Cir. 1985)", "12 F.4th 200: F.4th began in 2021; this says 1985"),
        ("300 F.2d 200 (9th Cir. 2001)", "300 F.2d 200: F.2d ended in 1993; this says 2001"),
        ("90 S.W. 301 (Tex. 2002)", "90 S.W. 301: S.W. ended in 1928; this says 2002"),
        ("1204 F.3d 200 (9th Cir. 2019)", "1204 F.3d 200: F.3d ended with volume 999"),
        ("545 N.Y.S. 55 (1989)", "545 N.Y.S. 55: N.Y.S. ended with volume 300"),
    ],
)
def test_outside_the_life(citation: str, fact: str) -> None:
    assert _says(citation) == [fact]


@pytest.mark.parametrize(
    "citation",
    [
        "600 F. Supp. 200 (D. Md. 1985)",
        "1 F.4th 200 (9th Cir. 2021)",
        "1 F.4th 200 (9th Cir. 2020)",
        "999 F.3d 200 (9th Cir. 2021)",
        "5 U.S. (1 Cranch) 137 (1803)",
        "999 N.W.2d 200 (Iowa 2024)",
        "45 Op. Att'y Gen. 200 (1890)",
    ],
)
def test_inside_the_life_or_not_known(citation: str) -> None:
    assert _says(citation) == []
