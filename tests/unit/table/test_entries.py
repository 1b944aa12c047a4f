"""The entries of a table: words, categories, pages, keys, marks."""

from __future__ import annotations

import time

import pytest

from citecheck.document.build import build
from citecheck.model.document import Source
from citecheck.model.page_labels import PageLabel, PageRange
from citecheck.model.table import Passim, Table, TableEntry, Unreadable
from citecheck.table.entries import read_table
from citecheck.table.page_lists import read_page_list


def _table(lines: str) -> Table:
    text = f"TABLE OF AUTHORITIES\n\n{lines}\n\nARGUMENT\n\nThe agency was wrong.\n"
    table = read_table(build(Source(text, "x.txt")))
    assert table is not None
    return table


def _entries(lines: str) -> tuple[TableEntry, ...]:
    table = _table(lines)
    assert table.unread == ()
    return table.entries


def _rows(lines: str) -> list[tuple[str, str]]:
    return [(entry.text, entry.pages_text) for entry in _entries(lines)]


_CAMP = "Camp v. Pitts, 411 U.S. 138 (1973)"
_DOE = "Doe v. Roe, 500 F.3d 1 (9th Cir. 2007)"


@pytest.mark.parametrize(
    "leader", [" ........ ", " . . . . . . ", " … ", "\t", "          ", " …… ", "........"]
)
def test_leaders(leader: str) -> None:
    assert _rows(f"Cases\n\n{_CAMP}{leader}5, 12\n{_DOE}{leader}iv, 14") == [
        (_CAMP, "5, 12"),
        (_DOE, "iv, 14"),
    ]


def test_no_leader_at_all() -> None:
    assert _rows(f"Cases\n\n{_CAMP} 5, 12\n{_DOE} 14") == [(_CAMP, "5, 12"), (_DOE, "14")]


def test_list_on_the_next_line() -> None:
    assert _rows(f"Cases\n\n{_CAMP}\n    5, 12\n{_DOE}\n    14") == [(_CAMP, "5, 12"), (_DOE, "14")]


def test_list_that_runs_on_to_the_next_line() -> None:
    assert _rows(f"Cases\n\n{_CAMP} ........ 5, 12,\n        14, 16\n{_DOE} ........ 2") == [
        (_CAMP, "5, 12, 14, 16"),
        (_DOE, "2"),
    ]


def test_list_with_and_that_runs_on() -> None:
    assert _rows(
        f"Cases\n\n{_CAMP} ........ 5, 12,\n     14, 16 n.3, and 20\n{_DOE} ........ 2"
    ) == [
        (_CAMP, "5, 12, 14, 16 n.3, and 20"),
        (_DOE, "2"),
    ]


def test_pages_on_the_first_line_of_the_entries() -> None:
    names = ("Adams", "Baker", "Clark", "Davis")
    lines = "\n".join(
        f"{name} v. Roe,                                      {k}, {k + 2}\n"
        f"    {500 + k} F.3d {k} (9th Cir.\n    {2000 + k})"
        for k, name in enumerate(names, 1)
    )
    lines += "\nEvans v. Roe, 600 F.3d 1 (9th Cir. 2010)            9"
    statutes = "\n\nStatutes\n\n5 U.S.C. § 706,                                  5\n    as amended"
    expected = [
        (f"{name} v. Roe, {500 + k} F.3d {k} (9th Cir. {2000 + k})", f"{k}, {k + 2}")
        for k, name in enumerate(names, 1)
    ]
    expected.append(("Evans v. Roe, 600 F.3d 1 (9th Cir. 2010)", "9"))
    assert _rows(f"Cases\n\n{lines}") == expected
    rows = _rows(f"Cases\n\n{lines}{statutes}\n42 U.S.C. § 1983           6")
    assert rows[5:] == [("5 U.S.C. § 706, as amended", "5"), ("42 U.S.C. § 1983", "6")]


def test_pages_on_the_first_line_of_the_last_entry() -> None:
    lines = "\n".join(
        f"Doe v. Roe,            {k}\n    {k} F.3d {k} (9th Cir. 2000)" for k in (1, 2, 3)
    )
    assert [pages for _, pages in _rows(f"Cases\n\n{lines}")] == ["1", "2", "3"]
    assert _rows(f"Cases\n\n{lines}")[-1][0] == "Doe v. Roe, 3 F.3d 3 (9th Cir. 2000)"


@pytest.mark.parametrize(
    "heading", ["Ninth Circuit Cases", "NINTH CIRCUIT", "Washington Cases", "New Mexico Statutes"]
)
def test_headings_by_court_and_state(heading: str) -> None:
    entries = _entries(f"Federal Cases\n\n{_CAMP} ........ 5\n\n{heading}\n\n{_DOE} ........ 6")
    assert [(e.text, e.heading) for e in entries] == [(_CAMP, "Federal Cases"), (_DOE, heading)]


@pytest.mark.parametrize("words", ["Washington Law", "Georgia Court Co.", "Virginia"])
def test_names_of_states_that_head_nothing(words: str) -> None:
    (_, entry) = _entries(f"Cases\n\n{_CAMP} ........ 5\n{words}\n  v. Roe, 2 U.S. 9 (1999) .... 6")
    assert entry.text == f"{words} v. Roe, 2 U.S. 9 (1999)"


def test_a_heading_said_again_on_a_new_page_amid_an_entry() -> None:
    pages = [
        f"TABLE OF AUTHORITIES\n\nCases\n\n{_DOE} ........ 2\nCamp v. Pitts,\n\ni\n",
        "TABLE OF AUTHORITIES\n\nCases\n\n  411 U.S. 138 (1973) ........ 5\n\nii\n",
        "ARGUMENT\n\nThe agency was wrong.\n\n1\n",
        "It was.\n\n2\n",
    ]
    table = read_table(build(Source("\f".join(pages), "x.txt")))
    assert table is not None
    assert [e.text for e in table.entries] == [_DOE, _CAMP]


def test_entries_wrap() -> None:
    lines = "Cases\n\nCamp v. Pitts,\n  411 U.S. 138\n  (1973) ........ 5\nDoe v. Roe, 500 F.3d 1 (9th\n  Cir. 2007) ........ 6"
    assert _rows(lines) == [(_CAMP, "5"), (_DOE, "6")]


def test_word_parted_at_the_end_of_a_line() -> None:
    ((text, _), _) = _rows(
        f"Cases\n\nCamp v. Pit-\n  ts, 411 U.S. 138 (1973) ........ 5\n{_DOE} ........ 6"
    )
    assert text == _CAMP


def test_entry_over_a_page_break() -> None:
    pages = [
        f"TABLE OF AUTHORITIES\n\nCases\n\n{_DOE} ........ 2\nCamp v. Pitts,\n\ni\n",
        "TABLE OF AUTHORITIES—Continued\n\nPage(s)\n\nCases—Continued\n\n  411 U.S. 138 (1973) ........ 5\n\nii\n",
        "ARGUMENT\n\nThe agency was wrong.\n\n1\n",
        "It was.\n\n2\n",
    ]
    table = read_table(build(Source("\f".join(pages), "x.txt")))
    assert table is not None
    assert [(e.text, e.pages_text, e.heading) for e in table.entries] == [
        (_DOE, "2", "Cases"),
        (_CAMP, "5", "Cases"),
    ]


@pytest.mark.parametrize(
    ("printed", "labels"),
    [
        ("5, 12, 14", ("5", "12", "14")),
        ("3-5", ("3-5",)),
        ("3–5", ("3-5",)),
        ("iv", ("iv",)),
        ("5 n.3", ("5",)),
        ("12 & n.4", ("12",)),
        ("i, 3, 4–6", ("i", "3", "4-6")),
        ("12 nn.4-5", ("12",)),
        ("12 nn.4-5, 13", ("12", "13")),
        ("5 nn.3 & 4, 9", ("5", "9")),
        ("12 n.4, 13", ("12", "13")),
        ("12 nn.4 & 5", ("12",)),
        ("3a, 5a", ("3a", "5a")),
        ("1a-3a", ("1a-3a",)),
        ("A-1, A-2, A-3", ("A-1", "A-2", "A-3")),
        ("A-1–A-3", ("A-1-A-3",)),
        ("A-2-A-4", ("A-2-A-4",)),
        ("C-1, C-2", ("C-1", "C-2")),
        ("S1–S3", ("S1-S3",)),
        ("iv-vi", ("iv-vi",)),
        ("IV, 2", ("IV", "2")),
        ("App. 3, App. 5", ("App. 3", "App. 5")),
        ("Pet. App. 12a", ("Pet. App. 12a",)),
        ("5 (n.3), 9", ("5", "9")),
        ("5 fn. 3, 9 note 4", ("5", "9")),
        ("5n3, 7n12", ("5", "7")),
        ("p. 5", ("5",)),
        ("pp. 5, 7", ("5", "7")),
        ("5, 12, and 14", ("5", "12", "14")),
    ],
)
def test_page_lists(printed: str, labels: tuple[str, ...]) -> None:
    (entry, _) = _entries(f"Cases\n\n{_CAMP} ........ {printed}\n{_DOE} ........ 1")
    assert entry.pages_text == printed
    assert tuple(map(str, entry.pages.ranges)) == labels
    assert not isinstance(entry.pages, Passim)


@pytest.mark.parametrize(
    ("printed", "labels"),
    [("passim", ()), ("Passim", ()), ("1, 4–6, passim", ("1", "4-6")), ("et passim", ())],
)
def test_passim(printed: str, labels: tuple[str, ...]) -> None:
    (entry, _) = _entries(f"Cases\n\n{_CAMP} ........ {printed}\n{_DOE} ........ 1")
    assert entry.pages == Passim(tuple(map(PageRange.parse, labels)))


@pytest.mark.parametrize(
    ("printed", "pages"),
    [
        ("4-6", {"4", "5", "6"}),
        ("4–6, iv", {"4", "5", "6", "iv"}),
        ("112-14", {"112", "113", "114"}),
        ("ii-iv", {"ii", "iii", "iv"}),
        ("9-7", {"9", "7"}),
        ("A-1-A-3", {"A-1", "A-2", "A-3"}),
        ("5n.3", {"5"}),
        ("7", {"7"}),
        ("", set()),
    ],
)
def test_ranges_stand_for_each_page(printed: str, pages: set[str]) -> None:
    assert read_page_list(printed).labels == set(map(PageLabel.parse, pages))


def test_principal_authorities() -> None:
    entries = _entries(
        f"Cases\n\n*{_CAMP} ........ 5\n* {_DOE} ........ 6\n5 U.S.C. § 706 ........ 7"
    )
    assert [(e.text, e.principal) for e in entries] == [
        (_CAMP, True),
        (_DOE, True),
        ("5 U.S.C. § 706", False),
    ]


def test_foot_that_explains_the_star_is_no_entry() -> None:
    lines = f"Cases\n\n*{_CAMP} ........ 5\n{_DOE} ........ 6\n\n* Authorities upon which we chiefly rely are marked with asterisks."
    assert len(_entries(lines)) == 2


def test_categories_and_page_words() -> None:
    lines = (
        f"Page(s)\n\nCases\n\n{_CAMP} ........ 5\n\nCases—Continued: Page\n\n{_DOE} ........ 6\n\n"
        "STATUTES\n\n5 U.S.C. § 706 ........ 7\n\nOther Authorities\n\n90 Fed. Reg. 8441 ........ 8"
    )
    assert [e.heading for e in _entries(lines)] == [
        "Cases",
        "Cases",
        "STATUTES",
        "Other Authorities",
    ]
    assert [e.category for e in _entries(lines)] == [
        "cases",
        "cases",
        "statutes",
        "other authorities",
    ]


def test_sub_heads_by_court() -> None:
    lines = (
        f"Cases\n\nSupreme Court\n\n{_CAMP} ........ 5\n\nCourts of Appeals\n\n{_DOE} ........ 6"
    )
    assert len(_entries(lines)) == 2


# words of the entry | keys, parted by +
KEYS = """
Camp v. Pitts, 411 U.S. 138 (1973) | 411 U.S. 138
In re Gault, 387 U.S. 1, 87 S. Ct. 1428, 18 L. Ed. 2d 527 (1967) | 387 U.S. 1+87 S. Ct. 1428+18 L. Ed. 2d 527
Doe v. Roe, No. 21-cv-123, 2022 WL 123456 (D. Md. Apr. 3, 2022) | 2022 WL 123456+No. 21-cv-123
In re Nielsen, No. 17-3345 (2d Cir. Dec. 27, 2017) | No. 17-3345
AFL-CIO v. Dep't of Lab., No. CV-24-518 (RKM) (D.D.C. Mar. 19, 2025) | No. CV-24-518 (RKM)
Decker v. Nw. Env't Def. Ctr., 568 U.S. 597 (2013) (en banc) | 568 U.S. 597
Tolan v. Cotton, 572 U.S. 650 (2014) (per curiam) | 572 U.S. 650
42 U.S.C. §§ 1983, 1988 | 42 U.S.C. § 1983+42 U.S.C. § 1988
15 U.S.C. § 78j(b) | 15 U.S.C. § 78j(b)
28 U.S.C. § 1331 et seq. | 28 U.S.C. § 1331
5 U.S.C. § 552a(b)(1) | 5 U.S.C. § 552a(b)(1)
17 C.F.R. § 240.10b-5 | 17 C.F.R. § 240.10b-5
Fed. R. Civ. P. 12(b)(6) | Fed. R. Civ. P. 12(b)(6)
U.S. Const. amend. XIV, § 1 | U.S. Const. amend. XIV, § 1
""".strip()


@pytest.mark.parametrize("row", KEYS.splitlines())
def test_keys(row: str) -> None:
    words, keys = (part.strip() for part in row.split("|"))
    (entry, _) = _entries(f"Authorities\n\n{words} ........ 3\n{_CAMP[:-6]}(1973) ........ 1")
    assert entry.text == words
    assert [str(key) for key in entry.keys] == keys.split("+")


@pytest.mark.parametrize(
    ("words", "history"),
    [
        ("Doe v. Roe, 500 F.3d 1 (9th Cir. 2007), aff'd, 568 U.S. 455 (2013)", ["568 U.S. 455"]),
        (
            "Doe v. Roe, 500 F.3d 1 (9th Cir. 2007), cert. denied, 568 U.S. 455 (2013)",
            ["568 U.S. 455"],
        ),
        (
            "Doe v. Roe, 500 F.3d 1 (9th Cir. 2007), abrogated by Poe v. Moe, 568 U.S. 455 (2013)",
            ["568 U.S. 455"],
        ),
        (
            "Doe v. Roe, 500 F.3d 1 (9th Cir. 2007), superseded by statute as stated in Poe v. Moe, 568 U.S. 455 (2013)",
            ["568 U.S. 455"],
        ),
        ("Doe v. Roe, 500 F.3d 1 (9th Cir. 2007), cert. denied", []),
    ],
)
def test_history_inside_an_entry(words: str, history: list[str]) -> None:
    (entry, _) = _entries(f"Cases\n\n{words} ........ 3\n{_CAMP} ........ 1")
    assert [str(key) for key in entry.keys] == ["500 F.3d 1"]
    assert [str(key) for key in entry.history_keys] == history
    assert (entry.year, entry.court) == (2007, "9th Cir.")


def test_several_cases_under_one_caption() -> None:
    lines = (
        "Cases\n\nIn re Polar Bear Litig.,\n    709 F.3d 1 (D.C. Cir. 2013) ........ 3\n"
        "    751 F. Supp. 2d 138 (D.D.C. 2010) ........ 4\nSmith v. Jones, 500 U.S. 1 (1991) ........ 5"
    )
    entries = _entries(lines)
    assert [(str(e.keys[0]), e.name) for e in entries] == [
        ("709 F.3d 1", "In re Polar Bear Litig."),
        ("751 F. Supp. 2d 138", "In re Polar Bear Litig."),
        ("500 U.S. 1", "Smith v. Jones"),
    ]


def test_sections_under_their_code() -> None:
    lines = (
        f"Cases\n\n{_CAMP} ........ 1\n\nStatutes\n\n5 U.S.C.\n    § 552a ........ 3\n    § 706(2)(A) ........ 4\n"
        "28 U.S.C. § 1331 ........ 5"
    )
    assert [[str(key) for key in e.keys] for e in _entries(lines)] == [
        ["411 U.S. 138"],
        ["5 U.S.C. § 552a"],
        ["5 U.S.C. § 706(2)(A)"],
        ["28 U.S.C. § 1331"],
    ]


def test_entry_without_pages_among_others() -> None:
    lines = f"Cases\n\n{_CAMP} ........ 1\n{_DOE}\nPoe v. Moe, 501 U.S. 2 (1991) ........ 2"
    assert _rows(lines) == [(_CAMP, "1"), (_DOE, ""), ("Poe v. Moe, 501 U.S. 2 (1991)", "2")]


def test_table_without_any_pages() -> None:
    lines = f"Cases\n\n{_CAMP}\n{_DOE}\nPoe v. Moe, 501 U.S. 2 (1991)"
    assert [row[0] for row in _rows(lines)] == [_CAMP, _DOE, "Poe v. Moe, 501 U.S. 2 (1991)"]


def test_emphasis_in_an_entry() -> None:
    lines = "Cases\n\n<i>Doe v. FBI</i> , 936 F.2d 1346 (D.C. Cir. 1991) ........ 3\n*Camp v. Pitts*, 411 U.S. 138 (1973) ........ 4"
    first, second = _entries(lines)
    assert (first.name, str(first.keys[0])) == ("Doe v. FBI", "936 F.2d 1346")
    assert (second.name, second.principal) == ("Camp v. Pitts", False)


def test_writing_known_by_title() -> None:
    lines = f"Cases\n\n{_CAMP} ........ 1\n\nOther Authorities\n\nDan Goodin, “Login to a vault”, Ars Technica (Feb. 8, 2025) ........ 6"
    entry = _entries(lines)[1]
    assert entry.name == "Dan Goodin"
    assert str(entry.keys[0]).startswith("“Login to a vault”")


def test_page_numbers_without_an_entry_are_not_read() -> None:
    table = _table(f"Cases\n\n{_CAMP} ........ 1\n            7, 9\n{_DOE} ........ 2")
    assert [(line.text, line.reason) for line in table.unread] == [("7, 9", Unreadable.PAGES_ALONE)]
    assert len(table.entries) == 2


def test_spans_cover_the_entry_in_the_source() -> None:
    text = f"TABLE OF AUTHORITIES\n\nCases\n\nCamp v. Pitts,\n  411 U.S. 138 (1973) ........ 5\n{_DOE} .... 6\n\nARGUMENT\n\nIt is so.\n"
    table = read_table(build(Source(text, "x.txt")))
    assert table is not None
    assert [entry.span.of(text) for entry in table.entries] == [
        "Camp v. Pitts,\n  411 U.S. 138 (1973) ........ 5",
        f"{_DOE} .... 6",
    ]


def test_no_table() -> None:
    assert read_table(build(Source("The motion is denied.", "x.txt"))) is None


@pytest.mark.parametrize(
    "pages", [" .... Pg. 4", " .... Pgs. 4, 7", " ... at 4", " .... Pages 4, 7"]
)
def test_words_before_the_page_list(pages: str) -> None:
    (row,) = _rows(f"Cases\n\n{_CAMP}{pages}")
    assert row == (_CAMP, pages.strip(" ."))


@pytest.mark.parametrize("gap", ["", " ", ", "])
def test_a_list_behind_the_date_of_a_court_without_a_leader(gap: str) -> None:
    words = "Lane v. Post, 26 S.W.3d 48 (Tex. App.—Waco 2006, no pet.)"
    assert _rows(f"Cases\n\n{_CAMP} ..... 1\n\n{words}{gap}1, 2")[1] == (words, "1, 2")


def test_pages_parted_by_spaces_behind_dots() -> None:
    assert _rows(f"Cases\n\n{_CAMP} ........ 20 21\n{_DOE} ... 3") == [
        (_CAMP, "20 21"),
        (_DOE, "3"),
    ]


def test_the_volume_behind_a_californian_year_is_no_page() -> None:
    wrapped = "Lane v. Post (1979) 25\n    Cal.3d 813 ........ 4\n\nRoe v. Poe (2003) 131\nCal.App.4th 12 ... 5"
    assert _rows(f"Cases\n\n{wrapped}") == [
        ("Lane v. Post (1979) 25 Cal.3d 813", "4"),
        ("Roe v. Poe (2003) 131 Cal.App.4th 12", "5"),
    ]


def test_provisions_behind_one_space_in_a_table_with_leaders() -> None:
    assert _rows(
        f"Cases\n\n{_CAMP} ..... 1, 2\n\nStatutes\n\n42 U.S.C. § 1983 1, 2\nRCW 4.16.080 2"
    ) == [
        (_CAMP, "1, 2"),
        ("42 U.S.C. § 1983", "1, 2"),
        ("RCW 4.16.080", "2"),
    ]


def test_entries_without_pages_that_are_wrapped() -> None:
    lines = "Cases\n\nCamp v. Pitts, 411 U.S.\n    138 (1973)\nLane v. Post, 26 S.W.3d 48\n(Tex. App. 2006)\n\nStatutes\n\n28 U.S.C. § 1331\nTex. Penal Code § 19.02"
    assert [text for text, _ in _rows(lines)] == [
        _CAMP,
        "Lane v. Post, 26 S.W.3d 48 (Tex. App. 2006)",
        "28 U.S.C. § 1331",
        "Tex. Penal Code § 19.02",
    ]


def test_rows_of_a_markdown_table() -> None:
    lines = (
        "### Cases\n\n| Case | Citation | Pages |\n|---|:---:|---|\n"
        "| Camp v. Pitts | 411 U.S. 138 (1973) | 5, 12 |\n"
        "| Doe v. Roe | 500 F.3d 1 (9th Cir. 2007) | iv |\n"
    )
    assert _rows(lines) == [(_CAMP, "5, 12"), (_DOE, "iv")]


def test_a_constitution_heads_its_articles_and_amendments() -> None:
    entries = _entries(
        f"Cases\n\n{_CAMP} ........ 1\n\nU.S. Constitution:\n\nArt. II, § 1 ...... 1\nFifth Amendment .... 2\n"
    )
    assert [(str(e.keys[0]), e.category) for e in entries[1:]] == [
        ("U.S. Const. art. II, § 1", "u.s. constitution"),
        ("U.S. Const. amend. V", "u.s. constitution"),
    ]


def test_a_heading_with_a_colon_that_no_list_has() -> None:
    entries = _entries(
        f"Cases\n\n{_CAMP} ....... 1\n\nTexts & Handbooks:\n\n9 Moore's Wills § 3 .... 2\n"
    )
    assert [entry.category for entry in entries] == ["cases", "texts & handbooks"]


def test_a_category_on_the_line_of_the_heading_holds() -> None:
    text = f"Cases      Table of Authorities      Page(s)\n\n{_CAMP} ..... 1\n\nARGUMENT\n\nNo.\n"
    table = read_table(build(Source(text, "x.txt")))
    assert table is not None
    assert [entry.category for entry in table.entries] == ["cases"]


def test_a_name_without_a_citation() -> None:
    (entry,) = _entries("Cases\n\nGriffin Dredging Corp. v. Mill (2009) ........ 3")
    assert (entry.is_bare_name, entry.name, entry.year) == (
        True,
        "Griffin Dredging Corp. v. Mill",
        2009,
    )


def test_a_running_foot_that_names_the_table_is_no_entry() -> None:
    foot = "Table of Contents/Table of Authorities (No. 19-12)"
    assert _rows(f"Cases\n\n{_CAMP} ..... 1\n\n{foot}\n\n{_DOE} ..... 2") == [
        (_CAMP, "1"),
        (_DOE, "2"),
    ]


@pytest.mark.parametrize("word", ["A" * 400, "Of" * 200])
def test_a_line_that_is_one_long_word_takes_no_time(word: str) -> None:
    began = time.process_time()
    _table(f"{word}\nRoe v. Doe, 5 F.3d 1 (1993) ...... 1")
    assert time.process_time() - began < 2


@pytest.mark.parametrize(
    ("printed", "pages"),
    [("I0", "10"), ("l2, 1O", "12, 10"), ("5, lO", "5, 10"), ("I7", "I7"), ("12a", "12a")],
)
def test_figures_that_recognition_took_for_letters(printed: str, pages: str) -> None:
    assert read_page_list(printed).labels == read_page_list(pages).labels


@pytest.mark.parametrize(
    ("body", "title"),
    [
        ("It sees a tenant-specific lease.", "Roe, Tenant-specific Leases in Law (2010)"),
        ("It sees no lease.", "Roe, Tenantspecific Leases in Law (2010)"),
    ],
)
def test_a_hyphen_at_a_line_s_end_stays_where_the_brief_has_the_word(body: str, title: str) -> None:
    lines = "Roe, Tenant-\nspecific Leases in Law (2010) ........ 3"
    text = f"TABLE OF AUTHORITIES\n\n{lines}\n{_CAMP} ..... 4\n\nARGUMENT\n\n{body}\n"
    table = read_table(build(Source(text, "x.txt")))
    assert table is not None
    assert table.entries[0].text == title


def test_a_year_behind_a_parallel_citation_without_its_volume() -> None:
    (entry,) = _entries("Moe v. Loe, 31 Cal. 4th 964 P.3d 12 (2004) ........ 8")
    assert entry.year == 2004


@pytest.mark.parametrize(
    "wrapped",
    [
        "Lane v. Post\n    (1979) 25\n    Cal.3d 813 ........ 4",
        "Lane v. Post (1979)\n    25\n    Cal.3d 813 ........ 4",
        "Lane v. Post (1979) 25\n    Cal.3d\n    813 ........ 4",
    ],
)
def test_a_case_that_is_wrapped_before_its_volume_and_again_behind_it(wrapped: str) -> None:
    below = "\n\nRoe v. Poe (2003) 131 Cal.App.4th 12 ... 5"
    assert _rows(wrapped + below) == [
        ("Lane v. Post (1979) 25 Cal.3d 813", "4"),
        ("Roe v. Poe (2003) 131 Cal.App.4th 12", "5"),
    ]


def test_a_page_behind_a_leader_is_no_volume_of_what_stands_below() -> None:
    table = """Cal. Civ. Code § 17.4(b) ................... 12, 17
Cal. Civ. Code § 17.9(d) ....................... 38
H.B. 18, 88th Leg., Reg. Sess. (Tex. 2023) ..... 27, 29
"""
    assert [pages for _, pages in _rows(table)] == ["12, 17", "38", "27, 29"]


@pytest.mark.parametrize(
    "entry",
    [
        # a cell against the top of its row, and one in the middle
        "Ames v. Corliss, 2021 WL 3310448 (N.D. Cal. Aug. 3, ....... 4\n2021)\n",
        "Ames v. Corliss, 2021 WL 3310448 (N.D. Cal. Aug.\n      ....... 4\n3, 2021)\n",
        "Ames v. Corliss, ....... 4\n2021 WL 3310448 (N.D. Cal. Aug. 3, 2021)\n",
    ],
)
def test_the_rest_of_an_entry_stands_below_its_pages(entry: str) -> None:
    """Where the words and the pages are cells of a row and the words take more lines."""
    whole = ("Ames v. Corliss, 2021 WL 3310448 (N.D. Cal. Aug. 3, 2021)", "4")
    assert _rows(f"Cases\n\n{entry}\n{_DOE} ....... 14\n") == [whole, (_DOE, "14")]
    assert _rows(f"Cases\n\n{_DOE} ....... 14\n\n{entry}") == [(_DOE, "14"), whole]


def test_an_entry_below_a_slip_is_no_rest() -> None:
    assert _rows(
        "Cases\n\nCamp v. Pitts, 411 U.S. 138 (1973 ....... 5\nDoe v. Roe, 500 F.3d 1\n"
        "    (9th Cir. 2007) ....... 14\nIn re Orrin, ....... 6\nIn re Tapley, 500 F.3d 2 (1st Cir.\n"
        "    2007) ....... 7\n"
    )[1:] == [
        (_DOE, "14"),
        ("In re Orrin,", "6"),
        ("In re Tapley, 500 F.3d 2 (1st Cir. 2007)", "7"),
    ]


def test_a_day_on_a_line_of_its_own_is_no_page() -> None:
    entry = "Ann Roe, Bad Habits Spread, The Harbor\n(August\n16,\n2018), http://x.com/a ...... 13"
    ((words, pages),) = _rows(f"Articles\n\n{entry}\n")
    assert pages == "13"
    assert words.startswith("Ann Roe, Bad Habits Spread, The Harbor (August 16, 2018)")


def test_pages_beside_the_first_line_of_entries_that_empty_lines_part() -> None:
    """The page column of a borderless table, which a wide row comes as near to as one space."""
    table = (
        "CASES                          PAGE(S)\n\n"
        "Anderson v. Liberty Lobby, Inc., 477 1, 2\nU.S. 242 (1986)\n\n"
        "Celotex Corp. v. Catrett, 477 U.S.    1\n317 (1986)\n\n"
        "Matsushita Elec. Indus. Co. v.       2, 3\nZenith Radio Corp., 475 U.S. 574\n(1986)\n\n"
        "STATUTES                       PAGE(S)\n\n15 U.S.C. § 1                    3\n"
    )
    assert _rows(table) == [
        ("Anderson v. Liberty Lobby, Inc., 477 U.S. 242 (1986)", "1, 2"),
        ("Celotex Corp. v. Catrett, 477 U.S. 317 (1986)", "1"),
        ("Matsushita Elec. Indus. Co. v. Zenith Radio Corp., 475 U.S. 574 (1986)", "2, 3"),
        ("15 U.S.C. § 1", "3"),
    ]


def test_pages_behind_the_last_line_of_entries_that_empty_lines_part() -> None:
    parted = "\n\n".join(
        f"Roe v. City of Doe and County of\nSomewhere, {volume} U.S. 100 (1991) ........ {page}"
        for volume, page in ((500, 3), (501, 4), (502, 5))
    )
    assert [pages for _, pages in _rows(f"Cases\n\n{parted}")] == ["3", "4", "5"]
