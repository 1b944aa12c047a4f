"""The report for a person, and the list of citations."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from rich.cells import cell_len
from tests.rules.brief import brief
from tests.rules.brief import report as of_brief

from citecheck.model.config import Config
from citecheck.model.errors import ExitCode
from citecheck.model.findings import Confidence, Report, Severity, Skipped
from citecheck.model.media import MediaType
from citecheck.model.page_labels import PageRange
from citecheck.output.extracts import extract_text
from citecheck.output.format import Format, render
from citecheck.output.reports import text_report
from citecheck.output.results import Checked, Fault, Style
from citecheck.settings.suppressions import Suppression, SuppressionKind

FORMATS = pytest.mark.parametrize("shape", [text_report.FORMAT, extract_text.FORMAT])
ESCAPES = re.compile(r"\x1b\[[0-9;]*m")


def shown(report: Report) -> str:
    return render(text_report.FORMAT, [Checked(report)], Style())


def test_brief_and_table_stand_one_above_the_other(report: Report) -> None:
    lines = shown(report).splitlines()
    assert lines[0] == "brief.txt: 1 error"
    assert lines[1] == "  6 citations of 2 authorities; table of 2 entries"
    at = lines.index("TOA104 date-or-court-mismatch (error)")
    assert lines[at + 1] == "  the table says 2008, the brief 2007"
    assert lines[at + 2] == "    brief  p. 1 (4:6)  Bell Atl. Corp. v. Twombly, 550 U.S. 544 (2007)"
    table = " ".join(" ".join(lines[at + 3 : at + 5]).split())
    assert table == "table 2:1 Bell Atl. Corp. v. Twombly, 550 U.S. 544 (2008) … 1-3 (the entry)"


def test_the_other_side_is_shown_though_the_finding_does_not_point_at_it(report: Report) -> None:
    alone = replace(report.findings[0], related=())
    assert "table  2:1" in shown(replace(report, findings=(alone,)))
    at_entry = replace(alone, location=report.findings[0].related[0].location)
    assert "brief  p. 1 (4:6)" in shown(replace(report, findings=(at_entry,)))


def test_a_shifted_table_is_told_in_a_line_an_entry() -> None:
    """Long names are cut at a word; no number of a citation is, and no subdivision is left out."""
    whole = "Hollis County Farmers' Mutual Grain Elevator Association v. Dow, 504 U.S. 14 (1991)"
    cites = [f"{name}, 50{k} U.S. 1{k} (1991)" for k, name in enumerate(("A v. Coe", "B v. Dow"))]
    cites += ["42 U.S.C. § 2000 (b)", whole, "Elm v. Goss, 505 U.S. 15 (1991)"]
    table = "\n".join(f"{cite} ..... {k + 1}" for k, cite in enumerate(cites))
    pages = ["The law is old.", *(f"See {cite}." for cite in cites)]
    lines = shown(of_brief(brief(f"Cases\n\n{table}", *pages))).splitlines()
    at = next(k for k, line in enumerate(lines) if line.startswith("TOA115"))
    rows = [re.sub(r"^ +p\. \S+ \([\d:]+\) +", "", line) for line in lines[at + 2 :][: len(cites)]]
    assert rows[0] == "A v. Coe, 500 U.S. 10 … 1  (should be 2)"
    assert "42 U.S.C. § 2000 (b) … 3  (should be 4)" in rows
    assert "Hollis County Farmers'…, 504 U.S. 14 … 4  (should be 5)" in rows


def test_what_was_not_checked_is_said_at_the_end(report: Report) -> None:
    lines = shown(report).splitlines()
    assert lines[-4:] == [
        "Not checked",
        "  TOA106  the table of contents has no pages",
        "",
        "citecheck explain TOA104 says what a rule means and how to fix it",
    ]


def test_checks_not_made_for_one_reason_are_one_line(report: Report) -> None:
    table = ("TOA002", *(f"TOA{n}" for n in range(101, 115)))
    skipped = [Skipped(code, "there is no table") for code in table]
    skipped += [Skipped(code, "page 3 has no text") for code in ("TOA101", "TOA106", "TOA107")]
    lines = shown(replace(report, skipped=tuple(skipped))).splitlines()
    assert lines[-5:-2] == [
        "Not checked",
        "  TOA002, TOA101-TOA114   there is no table",
        "  TOA101, TOA106, TOA107  page 3 has no text",
    ]


def test_a_clean_brief_says_what_was_read(report: Report) -> None:
    text = shown(replace(report, findings=(), skipped=()))
    assert text == (
        "brief.txt: nothing to report\n  6 citations of 2 authorities; table of 2 entries\n"
    )


def test_errors_come_first_and_low_confidence_is_marked(report: Report) -> None:
    note = replace(
        report.findings[0],
        code="TOA001",
        rule="no-toa",
        severity=Severity.INFO,
        confidence=Confidence.LOW,
        message="none",
    )
    text = shown(replace(report, findings=(note, *report.findings)))
    assert text.startswith("brief.txt: 1 error, 1 note\n")
    assert text.index("TOA104") < text.index("TOA001 no-toa (note)")
    assert "none [low confidence]" in text


def test_page_range_and_unknown_page(report: Report) -> None:
    finding = report.findings[0]
    assert finding.location is not None
    ranged = replace(finding.location, page=None, page_range=PageRange.parse("3-8"))
    assert "pp. 3-8 (4:6)" in shown(replace(report, findings=(replace(finding, location=ranged),)))
    unknown = replace(finding.location, page=None)
    assert "brief  4:6  Bell" in shown(
        replace(report, findings=(replace(finding, location=unknown),))
    )


def test_without_a_table_the_authorities_are_listed(report: Report) -> None:
    bare = replace(
        report, table=None, entry_authorities=(), entry_sites=(), findings=(), skipped=()
    )
    text = shown(bare)
    assert "6 citations of 2 authorities; no table of authorities to check against" in text
    lines = text.splitlines()
    at = lines.index("  Bell Atl. Corp. v. Twombly, 550 U.S. 544 (2007): cited 2 times")
    assert lines[at - 1] == "Cases"
    assert (
        lines[at + 1]
        == f"      full  p. 1 (4:6)   {lines[at].strip().removesuffix(': cited 2 times')}"
    )
    assert lines[at + 2].split() == ["id", "p.", "1", "(4:55)", "Id.", "at", "556"]
    assert lines.index("Statutes") > at
    tail = lines[lines.index("Not resolved") + 1 :]
    assert tail == [
        "  supra  p. 1 (5:23)  Smith, supra, at 9  (an incomplete citation)",
        "  name   p. 1 (5:43)  Jones, at 2  (it follows a string of several authorities)",
    ]


def test_several_files_end_with_a_table_of_those_to_look_at(report: Report) -> None:
    clean = replace(report, findings=(), skipped=())
    gone = Fault("gone.txt", "gone.txt: there is no such file", ExitCode.UNREADABLE)
    text = render(text_report.FORMAT, [Checked(report), Checked(clean)], Style(), [gone])
    assert text.splitlines()[-5:] == [
        "3 files: 1 error, 1 not read",
        "  1 error   1 not checked  brief.txt",
        "  not read                 gone.txt",
        "",
        "citecheck explain TOA104 says what a rule means and how to fix it",
    ]


def test_a_pdf_has_pages_and_a_text_has_lines(report: Report) -> None:
    assert "p. 1 (4:6)" in shown(report)
    source = replace(report.document.source, media_type=MediaType.PDF)
    laid_out = shown(replace(report, document=replace(report.document, source=source)))
    assert "p. 1  " in laid_out
    assert "sheet 1" in laid_out  # the table's page has no printed number
    assert "(4:6)" not in laid_out


def test_what_the_line_says_already_is_not_said_again(report: Report) -> None:
    finding = report.findings[0]
    beside = tuple(replace(related, plain=True) for related in finding.related)
    assert "the entry" in shown(report)
    assert "the entry" not in shown(replace(report, findings=(replace(finding, related=beside),)))


def test_a_finding_that_quotes_its_place_is_one_line(report: Report) -> None:
    here = replace(report.findings[0], related=(), entry=None, message="550 U.S. 544 is odd")
    assert "\n  550 U.S. 544 is odd [p.\u00a01\u00a0(4:6)]\n" in shown(
        replace(report, findings=(here,))
    )


def test_statistics_count_the_rules(report: Report) -> None:
    text = render(text_report.FORMAT, [Checked(report)] * 2, Style(statistics=True))
    lines = text.splitlines()
    at = lines.index("Findings by rule")
    assert lines[at + 1].split() == ["2", "TOA104", "error", "date-or-court-mismatch"]


def test_quiet_leaves_out_clean_files_and_what_is_no_finding(report: Report) -> None:
    clean = replace(report, findings=())
    assert render(text_report.FORMAT, [Checked(clean)] * 2, Style(quiet=True)) == ""
    text = render(text_report.FORMAT, [Checked(clean), Checked(report)], Style(quiet=True))
    assert text.startswith("brief.txt: 1 error\n\nTOA104")
    assert "Not checked" not in text


def test_what_is_suppressed_is_counted(report: Report) -> None:
    baseline = Suppression(SuppressionKind.BASELINE, "in the baseline")
    checked = Checked(report, Config(), (baseline,))
    text = render(text_report.FORMAT, [checked], Style())
    assert text.startswith("brief.txt: nothing to report\n")
    assert "table of 2 entries; 1 hidden by the baseline" in text
    assert "TOA104" not in text


def test_extract_says_what_each_citation_refers_to(report: Report) -> None:
    lines = render(extract_text.FORMAT, [Checked(report)], Style()).splitlines()
    assert lines[0] == "brief.txt: 6 citations of 2 authorities"
    outcomes = [line.split("-> ")[1] for line in lines if "-> " in line]
    assert outcomes[0] == outcomes[1] == "Bell Atl. Corp. v. Twombly, 550 U.S. 544 (2007)"
    assert outcomes[2] == "the record (it follows a citation of the record)"
    assert outcomes[3] == "not resolved (an incomplete citation)"
    assert outcomes[4].startswith("ambiguous: Bell Atl.")


@FORMATS
def test_colour_only_where_it_is_wanted(report: Report, shape: Format) -> None:
    plain = render(shape, [Checked(report)], Style())
    coloured = render(shape, [Checked(report)], Style(color=True))
    assert "\x1b" not in plain
    assert "\x1b[" in coloured
    uncoloured = "\n".join(line.rstrip() for line in ESCAPES.sub("", coloured).split("\n"))
    assert uncoloured == plain


@FORMATS
@pytest.mark.parametrize(
    ("words", "seen"),
    [
        ("[/b] [sic] [red]x", "[/b] [sic] [red]x"),
        ("a\x1b[31mb\x07", "a␛[31mb␇"),
        ("a\x9b31m", "a<U+009B>31m"),
        ("v\u202ev", "v<U+202E>v"),
        (":smile: \\[x]", ":smile: \\[x]"),
        ("\ud800", "<U+D800>"),
    ],
)
def test_hostile_words_are_shown_not_obeyed(
    hostile: Callable[[str], Report],
    shape: Format,
    words: str,
    seen: str,
) -> None:
    for style in (Style(), Style(color=True)):
        text = render(shape, [Checked(hostile(words))], style)
        assert seen in text
        assert not set("\x07\x9b\u202e\ud800") & set(text)
        assert "\x1b" not in ESCAPES.sub("", text)


@FORMATS
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(words=st.text(min_size=1, max_size=300), width=st.integers(40, 120))
def test_any_words_stay_within_the_width(
    hostile: Callable[[str], Report],
    shape: Format,
    words: str,
    width: int,
) -> None:
    text = render(shape, [Checked(hostile(words))], Style(width))
    assert all(cell_len(line) <= width for line in text.split("\n"))
    assert not {chr(code) for code in range(0x20)} - {"\n"} & set(text)
