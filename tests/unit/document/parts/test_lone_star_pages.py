"""A star page copied into a citation is none of its numbers; the star of a pin is the pin's."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.unit.whole import answers, read

from citecheck.document.parts.lone_star_pages import lone_star_pages
from citecheck.document.readers.read import read as read_file
from citecheck.model.citations import Form
from citecheck.model.config import Config
from citecheck.pipeline import check_source


def _found(text: str) -> list[str]:
    return [text[start:end] for start, end in lone_star_pages(text)]


@pytest.mark.parametrize(
    ("text", "key", "pin"),
    [
        ("Orrin v. Dale, 135 *355 Mass. 147, 149 (1883).", "135 Mass. 147", "149"),
        ("Orrin v. Dale, 135 *355 355 Mass. 147, 149 (1883).", "135 Mass. 147", "149"),
        ("Orrin v. Dale, 135\n*355 Mass. 147, 149 (1883).", "135 Mass. 147", "149"),
        ("Orrin v. Dale, 410 [*355] U.S. 113, 125 (1973).", "410 U.S. 113", "125"),
        ("Orrin v. Dale, 410 **355 U.S. 113, 125 (1973).", "410 U.S. 113", "125"),
        ("Orrin v. Dale, 12 *9 F. Supp. 3d 31, 33 (D. Me. 2014).", "12 F. Supp. 3d 31", "33"),
        ("Orrin v. Dale, 410 U.S. *120 113, 125 (1973).", "410 U.S. 113", "125"),
        ("Orrin v. Dale, 12 F.3d *120 113, 125 (2d Cir. 1993).", "12 F.3d 113", "125"),
        ("Orrin v. Dale, 410 U.S. 113, *120 125 (1973).", "410 U.S. 113", "125"),
        ("Orrin v. Dale, 410 U.S. 113, 125 *120 (1973).", "410 U.S. 113", "125"),
        ("Orrin v. Dale, *120 410 U.S. 113, 125 (1973).", "410 U.S. 113", "125"),
        ("Orrin *120 v. Dale, 410 U.S. 113, 125 (1973).", "410 U.S. 113", "125"),
        ("Orrin v. *120 Dale, 410 U.S. 113, 125 (1973).", "410 U.S. 113", "125"),
        ("Orrin v. Da*120le, 410 U.S. 113, 125 (1973).", "410 U.S. 113", "125"),
        ("Orrin v. Dale, 12 F.3d 5, 7 (2d *120 Cir. 1993).", "12 F.3d 5", "7"),
        ("Orrin v. Dale, 12 F.3d 5, 7 (2d Cir. *120 1993).", "12 F.3d 5", "7"),
    ],
)
def test_a_decision_is_read_across_a_star_page(text: str, key: str, pin: str) -> None:
    (citation,) = read(text).citations
    assert (str(citation.keys[0]), citation.pin) == (key, pin)
    assert citation.name == "Orrin v. Dale"


def test_provisions_and_references_are_read_across_a_star_page() -> None:
    text = (
        "42 U.S.C. *12 § 1983. Fed. R. Civ. P. *13 12(b). Orrin v. Dale, 410 U.S. 113 (1973). "
        "Id. *120 at 125. Id. at *120 126. Orrin, supra, *121 at 127."
    )
    assert [pin for pin in (c.pin for c in read(text).citations) if pin] == ["125", "126", "127"]
    assert [key for _, key in answers(text)][:2] == ["42 U.S.C. § 1983", "Fed. R. Civ. P. 12(b)"]


@pytest.mark.parametrize(
    "text",
    [
        "Orrin v. Dale, 2020 WL 123456, at *3 (D. Me. 2020). Id. at *4.",
        "Orrin v. Dale, 2020 WL 123456, *5 (D. Me. 2020); 2021 WL 98765 *5 (D. Me. 2021).",
        "Orrin v. Dale, 2020 U.S. Dist. LEXIS 55, at *3, *5 (D. Me. Jan. 3, 2020).",
        "Orrin v. Dale, 2020 WL 123456, *3 5, 12",
        "Orrin v. Dale, 2020 NY Slip Op 30010(U), *3 (Sup. Ct. 2020).",
        "Orrin v. Dale, No. 20-1, slip op. at *5 (D. Me. 2020).",
        "Dale v. Orrin, 410 U.S. 113 (1973) .......... 5, 12\n*5 U.S.C. § 552 .......... 3",
        "Dale v. Orrin, 410 U.S. 113 (1973) .......... 5, 12\n*410 U.S. 200 .......... 3",
        "* 42 U.S.C. § 1983\n*Orrin v. Dale*, 410 U.S. 113",
        "the product 3 *5 is 15",
    ],
)
def test_pins_of_databases_principal_authorities_and_other_stars_stay(text: str) -> None:
    assert _found(text) == []


def test_a_star_page_that_a_page_on_the_web_marks_is_known_for_one(tmp_path: Path) -> None:
    page = tmp_path / "opinion.html"
    page.write_text(
        '<p>It is in <em>Orrin v. Dale</em>, 135 <a class="gsl_pagenum">355</a>'
        '<a class="gsl_pagenum2">*355</a> Mass. 147 (1883). So <span class="star-pagination">'
        "[*356]</span>it stands; see <i>id.</i> at 150.</p>"
    )
    source = read_file(str(page))
    assert [span.of(source.text) for span in source.star_pages] == ["*355", "[*356]"]
    report = check_source(source, Config())
    assert [(c.form, c.pin) for c in report.citations] == [(Form.FULL, None), (Form.ID, "150")]
    assert str(report.citations[0].keys[0]) == "135 Mass. 147"
    labels = [str(page.label) for page in report.document.pagination.pages]
    assert labels == ["354", "355", "356"]
