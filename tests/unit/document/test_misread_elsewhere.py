"""What is torn apart or run together is read whole where the brief has it whole besides."""

from __future__ import annotations

import pytest
from tests.unit.whole import read

from citecheck.document.misread import misread


def _mended(text: str) -> str:
    parts, done = [], 0
    for mend in misread(text):
        parts += [text[done : mend.start], mend.words]
        done = mend.end
    return "".join([*parts, text[done:]])


@pytest.mark.parametrize(
    ("torn", "whole"),
    [
        ("It held so. 17 4 Wn.2d 835.", "174 Wn.2d 835"),
        ("Dale,4 7 N.Y.2d 287 (1979)", "47 N.Y.2d 287"),
        ("Orrin v. Dale, 198 Wn.2d 101 7, 49 P.3d 3", "198 Wn.2d 1017"),
        ("Orrin v. Dale, 198 Wn.2d 101 7,\n  49 P.3d 3", "198 Wn.2d 1017"),
        ("as GR 3 7 requires", "GR 37"),
        ("see RAP 16. 7 (a)", "RAP 16.7"),
        ("under APR8. He was", "APR 8"),
        ("under CrR3.1(d)(4), too", "CrR 3.1"),
        ("RCW7.72.030(3) holds", "RCW 7.72.030"),
        ("Quillv. Dale, 5 F.3d 6", "Quill v. Dale"),
        ("152 Wn.2d 6471 672 (2004)", "152 Wn.2d 647, 672"),
        ("RCW 9A.36.04 l. A person", "RCW 9A.36.041"),
    ],
)
def test_it_is_read_as_it_stands_elsewhere(torn: str, whole: str) -> None:
    assert whole in _mended(f"{torn}. Quill said so, and {whole} too.").split(". Quill said")[0]
    alone = f"{torn}. Nothing else says so."
    assert _mended(alone) == alone


@pytest.mark.parametrize(
    ("printed", "means"),
    [
        ("(Div. Ill, 2016)", "(Div. III, 2016)"),
        ("(Div.\n111, Apr. 11, 2019)", "(Div.\nIII, Apr. 11, 2019)"),
        ("(Div. 11, 2016), of Division II", "(Div. II, 2016), of Division II"),
        ("(Div. 11, 2016)", "(Div. 11, 2016)"),
        ("(Div. \n111, 2019)", "(Div. \nIII, 2019)"),
        ("5 F.2d 884 {10th Cir.\n1976)", "5 F.2d 884 (10th Cir.\n1976)"),
    ],
)
def test_a_division_has_a_roman_number(printed: str, means: str) -> None:
    assert _mended(printed) == means


def test_a_torn_volume_is_no_other_decision() -> None:
    brief = read("Dale, 174 Wn.2d 835 (2012), says so.\n\nSo does all law. 17 4 Wn.2d 835.\n")
    assert {str(citation.keys[0]) for citation in brief.citations} == {"174 Wn.2d 835"}
