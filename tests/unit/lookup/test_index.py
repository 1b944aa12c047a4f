"""An index is made from lists of every kind, and answers with what it holds, or why it does not."""

from __future__ import annotations

import bz2
import gzip
import sqlite3
from pathlib import Path

import pytest
from tests.unit.files.postgres import copied

from citecheck.files.csv_dialects import Dialect
from citecheck.lookup.index import Index
from citecheck.lookup.index_build import build_index
from citecheck.lookup.lists import Bulk, rows
from citecheck.model.errors import InputError
from citecheck.model.keys import CaseKey, DocketKey
from citecheck.model.lookups import Absent, Answer, Held, Listed, Unasked

_LIST = """\
Volume,Reporter,Page,Case Name,Date,Court
550,U.S.,544,Bell Atlantic Corp. v. Twombly,2007-05-21,U.S.
862,F.3d,353,"Fields v. City of Philadelphia, Pa.",2017-07-07,3d Cir.
29,Cal.4th,1,People v. Hale,2003-01-01,Cal.
2015,WI,12,State v. Dane,2015-02-03,Wis.
100,F.3d,5,Ames v. Coe,1996-01-01,
100,F.3d,5,Bell v. Dow,1996-01-02,
,F.3d,7,No Volume v. At All,1996-01-02,
"""
_CITATIONS = (
    '"id","volume","reporter","page","type","cluster_id"\n'
    '"1","512","F.3d","614","1","77"\n"2","1999","WL","12","7","77"\n"3","5","U.S.","137","1","78"\n'
)
_CLUSTERS = (
    '"id","case_name_short","case_name","case_name_full","date_filed","headmatter","docket_id"\n'
    '"77","Hale","Hale v. \\"Red\\" Dane","","2008-01-09","<p>A, \\\\ \n\\"B\\"</p>","900"\n'
    '"78","","","Marbury versus Madison","1803-02-24",,"901"\n'
)
_COURTS = (
    '"id","citation_string","short_name"\n"ca9","9th Cir.","Ninth Circuit"\n"scotus","","U.S."\n'
)
_DOCKETS = '"id","court_id"\n"900","ca9"\n"901","scotus"\n"999","ca9"\n'


def _built(tmp_path: Path, *lists: Path, bulk: Bulk | None = None) -> Index:
    target = tmp_path / "index.sqlite"
    build_index(target, lists, bulk, "2026-01-31")
    assert [path.name for path in tmp_path.iterdir() if "part" in path.name] == []
    return Index(target)


def _list(tmp_path: Path, text: str = _LIST) -> Path:
    path = tmp_path / "list.csv"
    path.write_text(text, "utf-8")
    return path


def _bulk(tmp_path: Path) -> Bulk:
    files = {"citations": _CITATIONS, "clusters": _CLUSTERS, "courts": _COURTS, "dockets": _DOCKETS}
    for name, text in files.items():
        (tmp_path / f"{name}.csv").write_text(text, "utf-8")
    return Bulk(*(tmp_path / f"{name}.csv" for name in files))


def _names(answer: Answer) -> list[str]:
    assert isinstance(answer, Held)
    return [decision.name for decision in answer.decisions]


def test_what_a_list_holds_is_found(tmp_path: Path) -> None:
    index = _built(tmp_path, _list(tmp_path))
    answer = index.answer(CaseKey("550", "U.S.", "544"))
    assert answer == Held((Listed("Bell Atlantic Corp. v. Twombly", "2007-05-21", "U.S."),))
    assert _names(index.answer(CaseKey("862", "F.3d", "353"))) == [
        "Fields v. City of Philadelphia, Pa."
    ]
    assert _names(index.answer(CaseKey("2015", "WI", "12"))) == ["State v. Dane"]
    assert index.about.day == "2026-01-31"
    assert index.about.citations == 6


def test_spellings_of_a_reporter_are_one(tmp_path: Path) -> None:
    index = _built(tmp_path, _list(tmp_path))
    for reporter in ("Cal. 4th", "Cal.4th"):
        assert _names(index.answer(CaseKey("29", reporter, "1"))) == ["People v. Hale"]


def test_several_on_one_page_in_the_order_of_their_dates(tmp_path: Path) -> None:
    index = _built(tmp_path, _list(tmp_path))
    assert _names(index.answer(CaseKey("100", "F.3d", "5"))) == ["Ames v. Coe", "Bell v. Dow"]


def test_what_it_does_not_hold(tmp_path: Path) -> None:
    index = _built(tmp_path, _list(tmp_path))
    assert index.answer(CaseKey("863", "F.3d", "353")) == Absent(
        "not in the index of 2026-01-31 that holds 3 decisions of this reporter"
    )
    assert index.answer(CaseKey("1", "N.E.2d", "5")) == Unasked(
        "the index holds no decisions of N.E.2d"
    )
    assert isinstance(index.answer(CaseKey("598", "U.S.", "___")), Unasked)
    assert isinstance(index.answer(DocketKey("19-cv-1")), Unasked)


def test_rows_without_a_citation_are_counted(tmp_path: Path) -> None:
    built = build_index(tmp_path / "i.sqlite", [_list(tmp_path)], None, "2026-01-31")
    assert (built.citations, built.left_out) == (6, 1)


def test_courtlisteners_bulk_files(tmp_path: Path) -> None:
    """Quotation marks stand behind a backslash, and a cell may go over lines."""
    index = _built(tmp_path, bulk=_bulk(tmp_path))
    hale = Held((Listed('Hale v. "Red" Dane', "2008-01-09", "9th Cir."),))
    assert index.answer(CaseKey("512", "F.3d", "614")) == hale
    assert index.answer(CaseKey("1999", "WL", "12")) == hale
    assert index.answer(CaseKey("5", "U.S.", "137")) == Held(
        (Listed("Marbury versus Madison", "1803-02-24", "U.S."),)
    )


def test_bulk_files_without_dockets_name_no_court(tmp_path: Path) -> None:
    whole = _bulk(tmp_path)
    index = _built(tmp_path, bulk=Bulk(whole.citations, whole.clusters))
    assert index.answer(CaseKey("5", "U.S.", "137")) == Held(
        (Listed("Marbury versus Madison", "1803-02-24", ""),)
    )


@pytest.mark.parametrize(("ending", "packed"), [(".gz", gzip.compress), (".bz2", bz2.compress)])
def test_packed_lists(tmp_path: Path, ending: str, packed: object) -> None:
    path = tmp_path / f"list.csv{ending}"
    path.write_bytes({".gz": gzip.compress, ".bz2": bz2.compress}[ending](_LIST.encode()))
    assert len(list(rows(path))) == 7


def test_parquet(tmp_path: Path) -> None:
    pyarrow = pytest.importorskip("pyarrow")
    parquet = pytest.importorskip("pyarrow.parquet")
    path = tmp_path / "list.parquet"
    table = pyarrow.table(
        {
            "volume": [550, 5],
            "reporter": ["U.S.", "U.S."],
            "page": [544, 137],
            "case_name": ["A v. B", None],
        }
    )
    parquet.write_table(table, path)
    index = _built(tmp_path, path)
    assert _names(index.answer(CaseKey("550", "U.S.", "544"))) == ["A v. B"]
    assert _names(index.answer(CaseKey("5", "U.S.", "137"))) == [""]


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("", "its first line names no column volume, reporter, page"),
        ("volume,page\n1,2\n", "its first line names no column reporter"),
    ],
)
def test_a_list_without_its_columns(tmp_path: Path, text: str, fault: str) -> None:
    path = _list(tmp_path, text)
    with pytest.raises(InputError, match=fault):
        build_index(tmp_path / "i.sqlite", [path], None, "2026-01-31")
    assert not (tmp_path / "i.sqlite").exists()


@pytest.mark.parametrize("name", ["broken.parquet", "broken.csv.gz", "latin.csv", "none.csv"])
def test_a_list_that_cannot_be_read(tmp_path: Path, name: str) -> None:
    if name.endswith("parquet"):
        pytest.importorskip("pyarrow")
    path = tmp_path / name
    if name != "none.csv":
        path.write_bytes(b"volume,reporter,page\n1,F.3d,\xff\xfe\n")
    with pytest.raises(InputError, match=name):
        build_index(tmp_path / "i.sqlite", [path], None, "2026-01-31")
    assert [p.name for p in tmp_path.iterdir() if "sqlite" in p.name or "part" in p.name] == []


@pytest.mark.parametrize("dialect", Dialect)
def test_bulk_files_in_each_dialect(tmp_path: Path, dialect: Dialect) -> None:
    """Without timestamps, as they were at first; names with what the dialects write differently."""
    name = 'In re "The \\ Ship", Inc.'
    tables = {
        "citations": (("volume", "reporter", "page", "cluster_id"), ("5", "U.S.", "137", "77")),
        "clusters": (
            ("id", "case_name", "date_filed", "docket_id", "case_name_full"),
            ("77", name, "1803-02-24", None, ""),
        ),
    }
    paths = [tmp_path / f"{table}.csv" for table in tables]
    for path, (head, row) in zip(paths, tables.values(), strict=True):
        path.write_bytes(copied(dialect, [row], head))
    index = _built(tmp_path, bulk=Bulk(*paths))
    assert _names(index.answer(CaseKey("5", "U.S.", "137"))) == [name]


def test_bulk_files_of_another_shape(tmp_path: Path) -> None:
    bulk = _bulk(tmp_path)
    bulk.clusters.write_text('"id","case_name","date_filed","docket_id"\n"77","A"\n', "utf-8")
    with pytest.raises(InputError, match="row 2 has 2 cells, not 4"):
        build_index(tmp_path / "i.sqlite", [], bulk, "2026-01-31")
    bulk.clusters.write_text('"id","case_name","date_filed","docket_id"\n"x","A","","1"\n', "utf-8")
    with pytest.raises(InputError, match="row 2 has 'x' where an integer should be"):
        build_index(tmp_path / "i.sqlite", [], bulk, "2026-01-31")


def test_what_is_no_index(tmp_path: Path) -> None:
    other = tmp_path / "other.sqlite"
    with sqlite3.connect(other) as database:
        database.execute("CREATE TABLE about (key, value)")
    database.close()
    text = tmp_path / "list.csv"
    text.write_text(_LIST, "utf-8")
    for path in (other, text):
        with pytest.raises(InputError, match="no index of citecheck"):
            Index(path)
    with pytest.raises(InputError, match="there is no such index"):
        Index(tmp_path / "none.sqlite")
