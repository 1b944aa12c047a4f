"""Reports of agencies and services, whose volumes and pages are no plain numbers."""

from __future__ import annotations

import pytest

import citecheck
from citecheck.citations.decisions import agency_reports

READ = [
    ("364 N.L.R.B. No. 118", "364 N.L.R.B. No. 118"),
    ("364 NLRB No. 118", "364 N.L.R.B. No. 118"),
    ("2009-2 Trade Cas. (CCH) ¶ 76,700", "2009-2 Trade Cas. (CCH) 76700"),
    ("2009-2 Trade Cas. (CCH) P 76,701", "2009-2 Trade Cas. (CCH) 76701"),
    ("Blue Sky L. Rep. (CCH) ¶ 71,398", "Blue Sky L. Rep. (CCH) 71398"),
    ("2008-1 USTC ¶ 50,123", "2008-1 U.S. Tax Cas. (CCH) 50123"),
    ("[1995 Transfer Binder] Fed. Sec. L. Rep. (CCH) ¶ 98,700", "Fed. Sec. L. Rep. (CCH) 98700"),
    ("Fed. Sec. L. Rep. (CCH) ¶ 98,700", "Fed. Sec. L. Rep. (CCH) 98700"),
    ("97-2 USTC ¶ 50,321", "97-2 U.S. Tax Cas. (CCH) 50321"),
    ("62 FERC ¶ 61,200", "62 FERC 61200"),
    ("130 A.F.T.R.2d 2022-5678", "130 A.F.T.R.2d 2022-5678"),
    ("2015 CPD ¶ 20", "2015 CPD 20"),
    ("2008-1 U.S.T.C. (CCH) ¶ 50,123", "2008-1 U.S. Tax Cas. (CCH) 50123"),
    ("41 S.E.C. 300", "41 S.E.C. 300"),
    ("29 F.P.C. 300", "29 F.P.C. 300"),
    ("26 Fla. L. Weekly Fed. C987", "26 Fla. L. Weekly Fed. C987"),
    ("19 Fla. L. Weekly Supp. 654b", "19 Fla. L. Weekly Supp. 654b"),
    ("2023 OK AG 7", "2023 OK AG 7"),
    ("T.C. Summ. Op. 2021-9", "2021 T.C. Summ. Op. 9"),
]
NOT_READ = [
    "NLRB No. 5",
    "the FERC ¶ 61,123",
    "Trade Cas. (CCH) ¶ 76,700",
    "the 12 NLRB members",
    "OK AG 5",
    "the S.E.C. 300 times",
    "Fla. L. Weekly Supp. 654b",
    "2016 CPD officers",
]


@pytest.mark.parametrize(("text", "key"), READ)
def test_a_report_is_read_with_its_volume(text: str, key: str) -> None:
    for words in (text, f"It was held. Poe Co., {text} (2010)."):
        assert [(str(s.key), s.span.of(words)) for s in agency_reports.find(words)] == [(key, text)]


@pytest.mark.parametrize("text", NOT_READ)
def test_without_what_identifies_it_nothing_is_read(text: str) -> None:
    assert agency_reports.find(text) == []


def _authorities(text: str) -> list[str]:
    found = (reference.authority for reference in citecheck.extract(text))
    return list(dict.fromkeys(str(a.keys[0]) for a in found if a))


ONE = [
    ("It is old. Rev. Rul. 98-7, 1998-1 C.B. 222.", "Rev. Rul. 98-7"),
    ("It is new. Rev. Proc. 2011-4, 2011-1 I.R.B. 123.", "Rev. Proc. 2011-4"),
    ("It says so. Exchange Act Release No. 34-54321, 2019 WL 7654321.", "Release No. 34-54321"),
]


@pytest.mark.parametrize(("text", "key"), ONE)
def test_the_place_of_a_ruling_or_release_is_no_second_authority(text: str, key: str) -> None:
    assert _authorities(text) == [key]
