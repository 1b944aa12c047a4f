"""Opinions of courts, as the sources that publish them hand them out."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path
from typing import Any

import pytest
from tests.cli.conftest import Run
from tests.unit.document.readers.pdf_files import Put, pdf

_COURTLISTENER = """\
<!DOCTYPE html><html><head><title>Orrin v. Tapley</title></head><body>
<div id="opinion-content"><p>The rent was due in May <span class="star-pagination">*857</span> and
paid late. <i>Vane</i> v. <i>Har<span class="star-pagination">*858</span>row,</i> 501 U.S. 808
(1991).</p><p>It is <span class="star-pagination">*859</span> so. <i>Id.</i> at 810.</p></div>
</body></html>
"""
_CASELAW_ACCESS = """\
<?xml version='1.0' encoding='utf-8'?>
<casebody firstpage="856" lastpage="859" xmlns="http://nrs.harvard.edu/urn-3:HLS.Libr.US_Case_Law">
 <parties id="b1">Orrin v. Tapley</parties><docketnumber id="b2">No. 12-34</docketnumber>
 <opinion type="majority"><author id="b3">VANE, J.</author>
 <p id="b4">The rent was due in May <page-number label="857">*857</page-number>and paid late.
 <em>Vane v. Har<page-number label="858">*858</page-number>row,</em> 501 U.S. 808 (1991).</p></opinion>
 <opinion type="dissent"><author id="b5">TAPLEY, J., dissenting.</author>
 <p id="b6">It is <page-number label="859">*859</page-number>not so. Vane, 501 U.S. at 810.</p></opinion>
</casebody>
"""


def _cited(run: Run, path: Path) -> list[dict[str, Any]]:
    outcome = run("extract", "--format", "json", path)
    assert outcome.code == 0, outcome.err
    citations: list[dict[str, Any]] = json.loads(outcome.out)["documents"][0]["citations"]
    return citations


@pytest.mark.parametrize(
    ("name", "markup"), [("opinion.html", _COURTLISTENER), ("case.xml", _CASELAW_ACCESS)]
)
def test_star_pages_are_the_pages_of_the_citations(
    name: str, markup: str, run: Run, tmp_path: Path
) -> None:
    path = tmp_path / name
    path.write_text(markup, encoding="utf-8")
    # besides, the caption names the decision itself
    first, second = (c for c in _cited(run, path) if c["kind"] == "case")
    assert first["core"] == "501 U.S. 808"
    assert "*" not in first["text"].replace("*858", "")
    assert (first["location"]["page"], second["location"]["page"]) == ("857", "859")
    assert second["authority"] == first["authority"]


def test_a_slip_opinion_as_pdf_is_read_with_its_pages(run: Run, tmp_path: Path) -> None:
    head = Put(200, 740, "Cite as: 597 U. S. ____ (2022)")
    pages = [
        [head, Put(72, 600, words), Put(300, 40, str(number))]
        for number, words in enumerate(
            [
                "The rent is due. Vane v. Harrow, 501 U.S. 808 (1991).",
                "It was paid. Id. at 810.",
                "It is so ordered.",
            ],
            1,
        )
    ]
    path = tmp_path / "slip.pdf"
    path.write_bytes(pdf(pages))
    cited = _cited(run, path)
    assert [(c["core"], c["location"]["page"]) for c in cited if c["form"] != "name"] == [
        ("597 U.S. ____", "1"),  # its own, once
        ("501 U.S. 808", "1"),
        ("Id.", "2"),
    ]


def test_authorities_are_listed_by_how_often_and_where(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "opinion.txt"
    path.write_text(
        "Rent is due. Orrin v. Tapley, 501 U.S. 808 (1991). So is Vane v. Roe, 1 F.2d 3 (1930).\n\n"
        "TAPLEY, J., dissenting.\n\nNot so. Vane, 1 F.2d at 5.\n",
        encoding="utf-8",
    )
    lines = run(path).out.splitlines()
    listed = [line.strip() for line in lines if ": cited" in line]
    assert listed == [
        "Vane v. Roe, 1 F.2d 3 (1930): cited 2 times (majority 1, dissent 1)",
        "Orrin v. Tapley, 501 U.S. 808 (1991): cited 1 time (majority 1)",
    ]


def test_citations_as_rows_and_lines(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "opinion.txt"
    path.write_text("Rent is due. Orrin v. Tapley, 501 U.S. 808 (1991). Id. at 9.", "utf-8")
    rows = list(csv.DictReader(io.StringIO(run("extract", "--format", "csv", path).out)))
    lines = [json.loads(x) for x in run("extract", "--format", "jsonl", path).out.splitlines()]
    assert [row["text"] for row in rows] == [line["text"] for line in lines]
    assert len(rows) == 2


_NOTE_OF_CASEBODY = """\
<casebody firstpage="856" lastpage="859"><opinion type="majority"><p id="b8-1">It is so.
<footnotemark>1</footnotemark> <page-number citation-index="1" label="857">*857</page-number> See
Vane v. Harrow, <extracted-citation index="0">501 U.S. 808</extracted-citation> (1991).</p>
<footnote label="1"><p id="b8-2">Quay v. Loft, 502 U.S. 11 (1992).</p></footnote></opinion></casebody>
"""
_NOTE_OF_CASEBODY_HTML = """\
<section class="casebody"><article class="opinion" data-type="majority"><p id="b">It is so.<a
class="footnotemark" href="#footnote_1_1" id="ref_footnote_1_1">1</a> <a id="p857" href="#p857"
data-label="857" class="page-label">*857</a>See Vane v. Harrow, <a href="x" class="citation">501 U.S.
808</a> (1991).</p><aside data-label="1" class="footnote" id="footnote_1_1"><a
href="#ref_footnote_1_1">1</a><p>Quay v. Loft, 502 U.S. 11 (1992).</p></aside></article></section>
"""
_COLUMBIA = """\
<opinion_text><p>It is so. <page_number>857</page_number> See <italic>Vane v. Harrow</italic>, 501
U.S. 808 (1991).</p><p>The rent was due. <page_number>858</page_number> It was paid.</p></opinion_text>
"""
_ESCAPED = """\
<Case><CurrentOpinion>False</CurrentOpinion> <ShortName>Orrin v. Tapley</ShortName><Citations>
<Citation><Volume>753</Volume><Reporter>N.W.2d</Reporter><Page>552</Page></Citation></Citations>
<CaseHtml>&lt;p&gt;&amp;#160;It is so. &lt;i&gt;Vane v. Harrow&lt;/i&gt;, 501 U.S. 808
(1991).&lt;/p&gt;&lt;p&gt;&lt;i&gt;Id.&lt;/i&gt; at 810.&lt;/p&gt;</CaseHtml></Case>
"""


@pytest.mark.parametrize(
    ("name", "markup", "expected"),
    [
        (
            "case.xml",
            _NOTE_OF_CASEBODY,
            [
                ("Vane v. Harrow, 501 U.S. 808 (1991)", "body", "857"),
                ("Quay v. Loft, 502 U.S. 11 (1992)", "footnote", "857"),
            ],
        ),
        (
            "case.html",
            _NOTE_OF_CASEBODY_HTML,
            [
                ("Vane v. Harrow, 501 U.S. 808 (1991)", "body", "857"),
                ("Quay v. Loft, 502 U.S. 11 (1992)", "footnote", "857"),
            ],
        ),
        ("columbia.xml", _COLUMBIA, [("Vane v. Harrow, 501 U.S. 808 (1991)", "body", "857")]),
        (
            "fastcase.xml",
            _ESCAPED,
            [
                ("Orrin v. Tapley 753 N.W.2d 552", "body", ""),  # the decision itself
                ("Vane v. Harrow, 501 U.S. 808 (1991)", "body", ""),
                ("Id. at 810", "body", ""),
            ],
        ),
    ],
)
def test_decisions_as_projects_publish_them(
    run: Run,
    tmp_path: Path,
    name: str,
    markup: str,
    expected: list[tuple[str, str, str]],
) -> None:
    (tmp_path / name).write_text(markup, encoding="utf-8")
    assert [
        (cited["text"], cited["context"], cited["location"]["page"] or "")
        for cited in _cited(run, tmp_path / name)
    ] == expected


def test_a_dissent_without_a_line_of_its_author_is_told_by_its_element(
    run: Run, tmp_path: Path
) -> None:
    path = tmp_path / "case.xml"
    path.write_text(
        '<casebody><opinion type="majority"><p>It is so. Vane v. Harrow, 501 U.S. 808 (1991).</p>'
        '</opinion><opinion type="dissent"><p>It is not. Quay v. Loft, 502 U.S. 11 (1992).</p>'
        "</opinion></casebody>",
        encoding="utf-8",
    )
    assert [(c["core"], c["opinion"]) for c in _cited(run, path)] == [
        ("501 U.S. 808", "majority"),
        ("502 U.S. 11", "dissent"),
    ]


def test_a_head_of_the_text_and_its_element_begin_one_opinion(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "case.xml"
    path.write_text(_CASELAW_ACCESS, encoding="utf-8")
    told = [c["opinion"] for c in _cited(run, path) if c["kind"] == "case"]
    assert told == ["majority", "dissent"]


def test_a_record_of_json_is_read_as_the_opinion_in_it(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "opinion.json"
    record = {"id": 7, "plain_text": "Vane v. Harrow, 501 U.S. 808 (1991).\n\nId. at 810.\n"}
    path.write_text(json.dumps(record), encoding="utf-8")
    outcome = run("extract", "--format", "json", path)
    assert "a record of JSON, of which was read: plain_text" in outcome.err
    cited = json.loads(outcome.out)["documents"][0]["citations"]
    assert [(c["text"], c["resolution"]["status"]) for c in cited][-1] == ("Id. at 810", "resolved")
    assert run("check", path).code == 0


def test_a_record_of_json_without_an_opinion_is_refused_in_one_line(
    run: Run, tmp_path: Path
) -> None:
    path = tmp_path / "docket.json"
    path.write_text('{"docket_number": "12-34"}', encoding="utf-8")
    outcome = run("check", path)
    assert outcome.code == 3
    assert outcome.err.count("\n") == 1
    assert "JSON without the text of an opinion" in outcome.err
