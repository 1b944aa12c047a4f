"""Where ``volume reporter page`` stands in a text."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citecheck.citations.decisions import eyecite_tokens, reporters


def _found(text: str) -> list[tuple[str, str, bool]]:
    return [(str(s.key), s.span.of(text), s.short) for s in reporters.find(text)]


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("550 U.S. 544", "550 U.S. 544"),
        ("550 U. S. 544", "550 U.S. 544"),
        ("550 US 544", "550 US 544"),
        ("123 F. Supp. 3d 456", "123 F. Supp. 3d 456"),
        ("123 F.Supp.3d 456", "123 F. Supp. 3d 456"),
        ("12 F. App'x 34", "12 F. App'x 34"),
        ("12 Fed. App'x 34", "12 Fed. App'x 34"),
        ("2025 WL 771203", "2025 WL 771203"),
        ("29 Cal.4th 1", "29 Cal. 4th 1"),
        ("5 U.S. (1 Cranch) 137", "5 U.S. (1 Cranch) 137"),
        ("81 U.S. (14 Wall.) 511", "81 U.S. (14 Wall.) 511"),
        ("12 F.3D 34", "12 F.3D 34"),
        ("12 CAL.APP.4TH 34", "12 CAL.APP.4TH 34"),
        ("12 S. CT. 34", "12 S. CT. 34"),
        ("354 Md.297", "354 Md. 297"),
        ("19 Wn.App.12", "19 Wn.App. 12"),
    ],
)
def test_full(text: str, key: str) -> None:
    sentence = f"See Doe v. Roe, {text} (2020)."
    assert _found(sentence) == [(key, text, False)]


def test_the_numbers_of_an_agency_need_no_name_before_them() -> None:
    text = "We hold so (2016). See Orrin, 2022 MSPB 28, ¶ 13."
    assert _found(text) == [("2022 MSPB 28", "2022 MSPB 28", False)]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("550 U.S. 544", "550 U. S. 544"),
        ("550 U.S. 544", "550 US 544"),
        ("12 F.3d 34", "12 F.3D 34"),
        ("12 F. App'x 34", "12 Fed. Appx. 34"),
        ("12 F. App'x 34", "12 Fed. App'x. 34"),
        ("12 FCC Rcd 34", "12 F.C.C. Rcd. 34"),
        ("12 F.3d 34", "12 F.3rd 34"),
        ("12 F.2d 34", "12 F,2d 34"),
        ("12 F. Supp. 2d 34", "12 F,Supp.2d 34"),
        ("12 F. Supp. 2d 34", "12 F. Supp2d 34"),
        ("12 F. Supp. 3d 34", "12 F.Supp3d 34"),
        ("12 N.L.R.B. 34", "12 NLRB 34"),
        ("12 Ill. 2d 34", "12 Ill2d 34"),
        ("12 Ill. App. 3d 34", "12 Ill App3d 34"),
        ("12 L. Ed. 2d 34", "12 Led.2d 34"),
        ("12 L. Ed. 2d 34", "12 L.Ed2d 34"),
        ("12 Wis. 2d 34", "12 Wis2d 34"),
        ("12 Cal. 3d 34", "12 Cal3d 34"),
        ("12 Cal. App. 4th 34", "12 Cal App4th 34"),
        ("123 F. Supp. 3d 456", "123 F.Supp.3d 456"),
        ("29 Cal. 4th 1", "29 Cal.4th 1"),
        ("12 L. Ed. 2d 5", "12 L.Ed.2d 5"),
        # spellings that reporters-db lacks
        ("30 FCC Rcd 7961", "30 FCC Rcd. 7961"),
        ("30 FCC Rcd 7961", "30 F.C.C. Rcd. 7961"),
        ("30 FCC Rcd 7961", "30 F.C.C.R. 7961"),
        ("259 F. Supp. 2d 92", "259 F. Supp 2d 92"),
        ("12 F.2d 34", "12 F. 2nd 34"),
        ("200 F.R.D. 5", "200 FRD 5"),
    ],
)
def test_two_spellings_are_one_key(left: str, right: str) -> None:
    first, second = (reporters.find(f"Doe v. Roe, {t} (2020)")[0].key for t in (left, right))
    assert first == second


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("5 U.S. (1 Cranch) 137", "5 U.S. (1 Cranch) 137"),
        ("5 U. S. (1 Cranch) 137", "5 U.S. (1 Cranch) 137"),
        ("5 US (1 Cranch) 137", "5 U.S. (1 Cranch) 137"),
        ("22 U.S. (9 Wheat) 1", "22 U.S. (9 Wheat.) 1"),
        ("57 U.S. (How.) 480", "57 U.S. (How.) 480"),
    ],
)
def test_early_volumes_of_us_reports(text: str, key: str) -> None:
    assert _found(f"See Doe v. Roe, {text} (1803).") == [(key, text, False)]


def test_early_volumes_need_no_eyecite() -> None:
    """Loading eyecite takes longer than reading a brief."""
    text = "5 U.S. (1 Cranch) 137; 81 U.S. (14 Wall.), at 515; 2019 N.C. Super. LEXIS 122; 12 U.S. towns"
    code = f"""if True:
        import sys
        from citecheck.citations.decisions import reporters
        print(len(reporters.find({text!r})), "eyecite" in sys.modules)
    """
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["2", "False"]


@pytest.mark.parametrize(
    "text", ["550 U.S. at 556", "550 U.S., at 556", "550 U. S. at 556", "556 F.3d at 12"]
)
def test_short(text: str) -> None:
    ((_, words, short),) = _found(f"See {text}.")
    assert words == text
    assert short


@pytest.mark.parametrize(
    "text",
    [
        "2 Day 5",
        "on 3 May 12",
        "He sold 12 Cars 40 times.",
        "Chase 5 men",
        "28 U.S.C. § 1331",
        "17 C.F.R. § 240.10b-5",
        "90 Fed. Reg. 8441",
        "104 Calif. L. Rev. 391",
        "Pub. L. No. 93-579, 88 Stat. 1896",
    ],
)
def test_what_is_no_decision(text: str) -> None:
    assert _found(text) == []


def test_footnote_number_and_party_are_no_volume_and_reporter() -> None:
    assert _found("It is so. 21 Taylor, 281 F.3d at 850.") == [
        ("281 F.3d 850", "281 F.3d at 850", True)
    ]


def test_alphabetic_reporter_behind_a_name() -> None:
    assert _found("Smith v. Jones, 2 Day 5 (Conn. 1805)")[0][0] == "2 Day 5"


def test_sites_are_ordered_and_apart() -> None:
    text = "387 U.S. 1, 13, 87 S. Ct. 1428, 18 L. Ed. 2d 527 (1967); 550 U.S. at 556"
    assert [key for key, _, _ in _found(text)] == [
        "387 U.S. 1",
        "87 S. Ct. 1428",
        "18 L. Ed. 2d 527",
        "550 U.S. 556",
    ]


@given(
    st.lists(
        st.sampled_from(
            [
                "550 ",
                "U.S.",
                " 544",
                " at ",
                "F. Supp. 3d",
                "(1 Cranch)",
                "2015 WI 12",
                " ",
                ",",
                "La.",
            ]
        ),
        max_size=30,
    ).map("".join)
)
def test_any_text_gives_ordered_spans_inside_it(text: str) -> None:
    end = 0
    for site in reporters.find(text):
        assert end <= site.span.start < site.span.end <= len(text)
        end = site.span.end


def _entries(value: object, path: str = "") -> dict[str, object]:
    """The entries of nested data, by their paths, so that a difference is named."""
    if isinstance(value, dict):
        items = [_entries(inner, f"{path}/{key}") for key, inner in value.items()]
        return {key: inner for item in items for key, inner in item.items()}
    if isinstance(value, list) and value and isinstance(value[0], str):
        return {f"{path}/{inner}": True for inner in value}
    return {path: value}


def _as_lines(data: dict[str, object]) -> str:
    return json.dumps(data, indent=0, ensure_ascii=False, sort_keys=True) + "\n"


@pytest.mark.parametrize(
    ("name", "make"),
    [
        ("reporters", eyecite_tokens.index_data),
        ("special_forms", eyecite_tokens.special_data),
    ],
)
def test_what_is_stored_is_what_eyecite_says(
    name: str, make: Callable[[], dict[str, object]]
) -> None:
    """The data files are made from eyecite's extractors; a new release must make them anew."""
    fresh = make()
    path = Path(eyecite_tokens.__file__).with_name("data") / f"{name}.json"
    if os.environ.get("UPDATE_DOCS"):
        path.write_text(_as_lines(fresh), encoding="utf-8")
    stored = json.loads(path.read_text("utf-8"))
    before, now = (_entries({**data, "source": None}) for data in (stored, fresh))
    added = sorted(now.keys() - before.keys())
    gone = sorted(before.keys() - now.keys())
    changed = sorted(key for key in before.keys() & now.keys() if before[key] != now[key])
    assert (added, gone, changed) == ([], [], []), "UPDATE_DOCS=1 makes the file anew"


@pytest.mark.parametrize(
    "address",
    [
        "505 W. 12 th St., Ste. 200, Austin, Texas 78701",
        "77 N. E. 2 nd Ave., Miami, Florida 33101",
        "77 N.E. 2nd Ave.",
        "245 N.E. 4 Street, Portland",
        "701 W. 8 Avenue, Suite 1100",
        "900 Pa. 5, Suite 100",
        "Suite 200 Phila. 19103",
        "P.O. Box 12 Tex. 78711",
    ],
)
def test_an_address_of_counsel_cites_nothing(address: str) -> None:
    assert reporters.find(f"JANE ROE, {address}") == []


@pytest.mark.parametrize(
    "text", ["12 F. 5, Court below", "245 N.E. 4 (1930)", "77 N.E. 2 (Ohio Ct. App. 1910)"]
)
def test_a_citation_before_a_court_is_no_address(text: str) -> None:
    assert len(reporters.find(text)) == 1


@pytest.mark.parametrize("text", ["368S.W. 3d 827", "410U.S. 113", "12F.3d 14"])
def test_the_space_behind_a_volume_may_be_lost(text: str) -> None:
    assert [site.span.of(f"See {text}.") for site in reporters.find(f"See {text}.")] == [text]


@pytest.mark.parametrize("text", ["Part 5A. 23 people came.", "See 5F. 3 men came."])
def test_a_number_glued_to_a_letter_is_no_volume(text: str) -> None:
    assert list(reporters.find(text)) == []


@pytest.mark.parametrize(
    "text",
    ["340 NLRB 60, 64 n.3 (2003)", "29 FCC Rcd 50, 57 ¶ 12 (2014)", "69 FLRA 8, 9-10 & n.7 (2015)"],
)
def test_a_pin_with_a_note_or_a_paragraph_may_stand_before_the_year(text: str) -> None:
    assert len(reporters.find(f"It was held. Moe Co., {text}.")) == 1


@pytest.mark.parametrize(
    "text",
    ["She ran 24 Cal 270 and 12 Ind 5 times.", "Rooms 24 La 270 and 3 Wash 12 were open."],
)
def test_a_report_without_its_point_needs_a_name_or_a_year(text: str) -> None:
    assert reporters.find(text) == []
    [site] = reporters.find("Doe v Roe, 24 Cal 271; 12 P 5 (1900)")[:1]
    assert str(site.key) == "24 Cal 271"
