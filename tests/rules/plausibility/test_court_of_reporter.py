"""PLA404: a court whose decisions the reporter does not print."""

from __future__ import annotations

import pytest
from tests.rules.brief import words


def _says(citation: str) -> list[str]:
    return words("PLA404", f"BRIEF\n\nARGUMENT\n\nThe rule is old. Dane v. Estes, {citation}.\n")


@pytest.mark.parametrize(
    ("citation", "prints", "court"),
    [
        (
            "100 S.W.3d 200 (9th Cir. 2003)",
            "the courts of Ark., Ky., Mo., Tenn. and Tex.",
            "9th Cir.",
        ),
        ("800 F.3d 200 (N.D. Cal. 2015)", "the federal courts of appeals", "N.D. Cal."),
        ("80 F. Supp. 3d 200 (9th Cir. 2015)", "the federal trial courts", "9th Cir."),
        ("150 P.3d 200 (Tex. 2007)", "the courts of Alaska", "Tex."),
        ("550 U.S. 544 (2d Cir. 2007)", "the Supreme Court of the United States", "2d Cir."),
    ],
)
def test_a_court_that_is_not_printed_there(citation: str, prints: str, court: str) -> None:
    (said,) = _says(citation)
    assert f"prints decisions of {prints}" in said
    assert said.endswith(f"; this says {court}")


@pytest.mark.parametrize(
    "citation",
    [
        "100 S.W.3d 200 (Tex. App.—Houston [1st Dist.] 2003, pet. ref'd)",
        "800 F.3d 200 (Fed. Cir. 2015)",
        "60 F.2d 200 (S.D.N.Y. 1932)",
        "80 F. Supp. 3d 200 (Ct. Int'l Trade 2015)",
        "839 F. Supp. 1448 (Colo. 1993)",
        "251 F. Supp. 2d 176 (DC 2003)",
        "212 B.R. 200 (B.A.P. 9th Cir. 1997)",
        "90 A.2d 200 (D.C. 1952)",
        "50 S.W. 200 (Indian Terr. 1899)",
        "150 P.3d 200 (Okla. Crim. App. 2007)",
        "2 U.S. (2 Dall.) 200 (Pa. 1792)",
        "150 So. 2d 200 (Miss. 1963)",
        "700 P.2d 200 (Guam 1985)",
        "800 P.2d 200 (N. Mar. I. 1990)",
    ],
)
def test_a_court_that_may_be_printed_there(citation: str) -> None:
    assert _says(citation) == []
