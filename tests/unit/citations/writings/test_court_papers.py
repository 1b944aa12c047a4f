"""Papers of another case and its oral argument are told from its decision, where the table lists
them."""

from __future__ import annotations

from tests.unit.whole import answers, read

from citecheck.model.findings import Report

_TABLE = """\
                            TABLE OF AUTHORITIES

                                                              Page(s)
CASES

Orrin v. Dale, 500 U.S. 100 (1991) .............................. {decision}

OTHER AUTHORITIES

{entries}

                                 i
                              ARGUMENT

{pages}
"""


def _check(entries: list[str], pages: list[str], decision: str = "1") -> Report:
    body = "\f".join(f"{page}\n\n{' ' * 33}{number}\n" for number, page in enumerate(pages, 1))
    return read(_TABLE.format(entries="\n\n".join(entries), pages=body, decision=decision))


def _said(report: Report) -> list[str]:
    return [f"{finding.code} {finding.message}" for finding in report.findings]


_DECISION = "    It is settled. Orrin v. Dale, 500 U.S. 100, 105 (1991)."


def test_a_brief_in_a_listed_case_is_no_second_entry_of_the_decision() -> None:
    report = _check(
        [
            "Appellant's Reply Brief, Orrin v. Dale, 500 U.S. 100 (1991) (No. 90-5), 1990 WL 5551 .. 2"
        ],
        [
            _DECISION,
            (
                "    The lessor said so. Appellant's Reply Br. at 7, Orrin v. Dale, 500 U.S. 100\n"
                "(1991) (No. 90-5), 1990 WL 5551, at *4."
            ),
        ],
    )
    assert _said(report) == []
    assert [c.pin for c in report.citations] == ["105", "7"]


def test_two_briefs_in_one_case_are_told_apart_by_whose_they_are() -> None:
    report = _check(
        [
            "Brief for Petitioner, Orrin v. Dale, 500 U.S. 100 (1991) ............ 2",
            "Brief for Respondent, Orrin v. Dale, 500 U.S. 100 (1991) ............ 3",
        ],
        [
            _DECISION,
            "    The lessee said so. Br. for Pet'r at 7, Orrin v. Dale, 500 U.S. 100 (1991).",
            "    The lessor agreed. Brief for Respondent at 9, Orrin v. Dale, 500 U.S. 100 (1991).",
        ],
    )
    assert _said(report) == []


def test_a_brief_is_found_again_by_its_number_in_a_database() -> None:
    report = _check(
        ["Brief for Petitioner, Orrin v. Dale, 500 U.S. 100 (1991), 1990 WL 5551 .... 2"],
        [
            _DECISION,
            (
                "    The lessee said so. Brief for Petitioner at 7, Orrin v. Dale, 500 U.S. 100 (1991),\n"
                "1990 WL 5551."
            ),
            "    It was plain by then. 1990 WL 5551, at *9.",
        ],
    )
    assert [line for line in _said(report) if "3" in line] == [
        (
            "TOA106 Brief for Petitioner, Orrin v. Dale, 500 U.S. 100 (1991), 1990 WL 5551: cited on "
            "page 3, the table says 2"
        )
    ]


def test_an_argument_cited_by_the_minute_is_the_listed_one() -> None:
    report = _check(
        ["Oral Arg., Orrin v. Dale, 500 U.S. 100 (1991) (No. 90-5) ......... 2, 3"],
        [
            _DECISION,
            "    Counsel said so. Oral Arg. at 3:42, Orrin v. Dale, 500 U.S. 100 (1991) (No. 90-5).",
            "    Counsel came back to it. Oral Arg. at 6:47. Id. at 7:01.",
            "    Counsel ended there. Oral Argument at 1:06:50.",
        ],
    )
    assert _said(report) == [
        (
            "TOA106 Oral Arg., Orrin v. Dale, 500 U.S. 100 (1991) (No. 90-5): cited on page 4, the "
            "table says 2, 3"
        )
    ]


def test_an_argument_that_the_table_does_not_list_is_the_record() -> None:
    text = "Orrin v. Dale, 500 U.S. 100 (1991). Counsel said so. Oral Arg. at 6:47."
    assert len(answers(text)) == 1


def test_a_paper_that_the_table_does_not_list_is_cited_with_the_decision() -> None:
    report = _check(
        ["Doe, The Law of Leases, 12 Yale L.J. 5 (1990) ....... 2"],
        [
            "    It was argued. Brief for Petitioner at 7, Orrin v. Dale, 500 U.S. 100 (1991).",
            "    Doe, The Law of Leases, 12 Yale L.J. 5 (1990).",
        ],
    )
    assert _said(report) == []


def test_a_listed_paper_that_the_brief_does_not_cite_so_stays_the_decision() -> None:
    report = _check(
        ["Brief for Petitioner, Orrin v. Dale, 500 U.S. 100 (1991) ............ 1"],
        [_DECISION, "    Nothing more can be said of leases."],
    )
    assert [finding.code for finding in report.findings] == ["TOA109"]
