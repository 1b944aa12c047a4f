"""``citecheck verify`` and ``citecheck index`` as a user runs them, against a server and an index of
our own."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest
from tests.cli.conftest import Run
from tests.unit.lookup.server import Behaviour, cluster, serving

pytest.importorskip("httpx")

_TOKEN = "secret-token-0123456789"  # noqa: S105
_BRIEF = """\
TABLE OF AUTHORITIES

Cases                                                        Page(s)

Bell Atl. Corp. v. Twombly, 550 U.S. 544 (2007) ..................... 1
Marsh v. Dell, 512 F.3d 614 (9th Cir. 2008) ......................... 1

ARGUMENT

The complaint must be plausible. Bell Atl. Corp. v. Twombly, 550 U.S. 544,
556 (2007). A carrier answers for its goods. Marsh v. Dell, 512 F.3d 614, 620
(9th Cir. 2008). It may not shift that duty. Orne v. Pell, 2019 WL 412233, at
*3 (D. Md. May 9, 2019). The statute says so. 49 U.S.C. § 14706. So does the
secret recipe of our client. Hale v. Rudd, 100 F.3d 5, 9 (2d Cir. 1996).
"""
_LIST = """\
volume,reporter,page,case_name,date,court
550,U.S.,544,Bell Atlantic Corp. v. Twombly,2007-05-21,U.S.
512,F.3d,614,Vance v. Ortiz,2008-01-09,9th Cir.
"""
_KNOWN: dict[str, list[dict[str, str]] | int] = {
    "550 U.S. 544": [cluster("Bell Atlantic Corp. v. Twombly", "2007-05-21")],
    "512 F.3d 614": [cluster("Vance v. Ortiz", "2008-01-09")],
}


@pytest.fixture
def brief(tmp_path: Path) -> Path:
    path = tmp_path / "brief.txt"
    path.write_text(_BRIEF, "utf-8")
    return path


@pytest.fixture
def index(tmp_path: Path, run: Run) -> Path:
    (tmp_path / "list.csv").write_text(_LIST, "utf-8")
    target = tmp_path / "index.sqlite"
    done = run("index", "build", tmp_path / "list.csv", "-o", target, "--as-of", "2026-01-31")
    assert (done.code, done.out) == (0, "")
    assert done.err == f"citecheck: {target}: 2 citations\n"
    return target


@pytest.fixture(autouse=True)
def _cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setenv("COURTLISTENER_API_TOKEN", _TOKEN)


def test_text_from_an_index(
    run: Run, brief: Path, index: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(brief.parent)
    done = run("verify", "brief.txt", "--index", index)
    assert done.code == 1
    assert done.err == ""
    assert (
        done.out
        == """\
brief.txt: 1 error, 1 warning, 1 note

VER501 other-name (error)
  512 F.3d 614: the brief has Marsh v. Dell, the list Vance v. Ortiz (9th Cir.,
  2008-01-09)
    brief  11:46  Marsh v. Dell, 512 F.3d 614, 620 (9th Cir. 2008)
    table  6:1    Marsh v. Dell, 512 F.3d 614 (9th Cir. 2008) … 1

VER503 not-found (warning)
  Hale v. Rudd, 100 F.3d 5 is not in the index of 2026-01-31 that holds 1
  decision of this reporter [14:30]

VER504 not-looked-up (note)
  2019 WL 412233 was not looked up: the index holds no decisions of WL [12:46]

Looked up
  4 citations of decisions in the index of 2026-01-31 (2 citations): 1 found, 1
  under another name, 1 not found, 1 not looked up
  1 authority of other kinds: not looked up

Found
  550 U.S. 544  Bell Atlantic Corp. v. Twombly (U.S., 2007-05-21)
"""
    )


def test_json_tells_of_each_citation(run: Run, brief: Path, index: Path) -> None:
    done = run("verify", brief, "--index", index, "--format", "json")
    value = json.loads(done.out)
    (document,) = value["documents"]
    assert {c["citation"]: c["outcome"] for c in document["citations"]} == {
        "550 U.S. 544": "found",
        "512 F.3d 614": "other-name",
        "2019 WL 412233": "not-checked",
        "100 F.3d 5": "not-found",
    }
    assert [f["code"] for f in document["findings"]] == ["VER501", "VER503", "VER504"]
    assert value["summary"] == {
        "found": 1,
        "other_name": 1,
        "several": 0,
        "not_found": 1,
        "not_checked": 1,
        "errors": 1,
        "warnings": 1,
        "infos": 1,
        "exit_code": 1,
    }


@pytest.mark.parametrize("name", ["sarif", "html"])
def test_formats_of_a_check(run: Run, brief: Path, index: Path, tmp_path: Path, name: str) -> None:
    target = tmp_path / f"report.{name}"
    done = run("verify", brief, "--index", index, "-o", target)
    assert (done.code, done.out, done.err) == (1, "", "")
    said = target.read_text("utf-8")
    for code in ("VER501", "VER503", "VER504"):
        assert code in said
    if name == "sarif":
        results = json.loads(said)["runs"][0]["results"]
        assert [result["level"] for result in results] == ["error", "warning", "note"]


def test_from_the_server(run: Run, brief: Path, tmp_path: Path) -> None:
    behaviour = Behaviour(dict(_KNOWN))
    with serving(behaviour) as address:
        done = run("verify", brief, "--courtlistener", "--server", address)
    assert done.code == 1
    assert behaviour.texts == ["550 U.S. 544\n512 F.3d 614\n100 F.3d 5"]
    said = " ".join(done.out.split())
    assert "the list Vance v. Ortiz (2008-01-09)" in said
    assert "100 F.3d 5 is not found by CourtListener, which does not hold every" in said
    assert "not looked up: it is a number of a commercial database" in said
    assert _TOKEN not in done.out + done.err
    assert list((tmp_path / "cache").rglob("*.jsonl")) == []


def test_dry_run_prints_what_is_sent_and_sends_nothing(run: Run, brief: Path) -> None:
    behaviour = Behaviour(dict(_KNOWN))
    with serving(behaviour) as address:
        dry = run("verify", brief, "--courtlistener", "--server", address, "--dry-run")
        assert behaviour.requests == []
        run("verify", brief, "--courtlistener", "--server", address)
    ((_, body, _headers),) = behaviour.requests
    assert (dry.code, dry.err) == (0, "")
    assert dry.out == (
        f"POST {address}/api/rest/v4/citation-lookup/\n"
        "Content-Type: application/x-www-form-urlencoded\n"
        "Authorization: Token (what COURTLISTENER_API_TOKEN holds)\n"
        f"\n{body}\n"
    )
    assert "secret" not in dry.out


def test_a_server_that_is_gone(run: Run, brief: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(time, "sleep", lambda _seconds: None)
    with serving(Behaviour()) as address:
        pass
    done = run("verify", brief, "--courtlistener", "--server", address)
    assert done.code == 3
    assert done.err.endswith(
        "citecheck: 3 citations got no answer; the same command goes on where it stopped\n"
    )
    assert done.out.count("was not looked up: the server gave no answer") == 3
    assert _TOKEN not in done.out + done.err


@pytest.mark.parametrize("status", [401, 403])
def test_a_token_that_is_refused(run: Run, brief: Path, status: int) -> None:
    with serving(Behaviour(status=status, body=_TOKEN.encode())) as address:
        done = run("verify", brief, "--courtlistener", "--server", address)
    assert (done.code, done.out) == (2, "")
    assert done.err == (
        "citecheck: CourtListener does not accept the token in COURTLISTENER_API_TOKEN\n"
    )


def test_a_missing_token(run: Run, brief: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("COURTLISTENER_API_TOKEN")
    done = run("verify", brief, "--courtlistener")
    assert (done.code, done.out) == (2, "")
    assert "set COURTLISTENER_API_TOKEN" in done.err


@pytest.mark.parametrize(
    "options",
    [
        (),
        ("--index", "x.sqlite", "--courtlistener"),
        ("--index", "x.sqlite", "--dry-run"),
        ("--dry-run",),
        ("--courtlistener", "--server", "http://example.org"),
    ],
)
def test_options_that_do_not_go_together(run: Run, brief: Path, options: tuple[str, ...]) -> None:
    done = run("verify", brief, *options)
    assert (done.code, done.out) == (2, "")
    assert done.err.count("\n") == 1


def test_files_that_cannot_be_read(run: Run, brief: Path, tmp_path: Path, index: Path) -> None:
    none = tmp_path / "none"
    for path, used in ((none, index), (brief, none), (brief, brief)):
        done = run("verify", path, "--index", used)
        assert (done.code, done.out) == (3, "")
        assert done.err.count("\n") == 1
    done = run("index", "build", none, "-o", tmp_path / "new.sqlite")
    assert (done.code, done.out) == (3, "")
    assert not (tmp_path / "new.sqlite").exists()


@pytest.mark.parametrize(
    "options", [(), ("--citations", "x.csv"), ("list.csv", "--courts", "x.csv")]
)
def test_an_index_of_nothing(run: Run, tmp_path: Path, options: tuple[str, ...]) -> None:
    done = run("index", "build", *options, "-o", tmp_path / "i.sqlite")
    assert (done.code, done.out) == (2, "")


def test_nothing_that_is_read_is_written_over(run: Run, brief: Path, index: Path) -> None:
    for target in (brief, index):
        done = run("verify", brief, "--index", index, "-o", target)
        assert done.code == 2
        assert "would overwrite" in done.err
    done = run("index", "build", brief, "-o", brief)
    assert done.code == 2
    assert "would overwrite" in done.err


_MANY = "ARGUMENT\n\n" + "".join(
    f"The rule of part {v} is old, and nobody doubts it. Ames v. Coe, {v} F.2d {v * 7 % 900 + 5} (1980).\n\n"
    for v in range(1, 701)
)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="signals as on Unix")
def test_a_run_that_is_killed_goes_on_where_it_was(tmp_path: Path, program: Run) -> None:
    """700 citations at 250 a second: what was answered before the kill is not asked again."""
    path = tmp_path / "many.txt"
    path.write_text(_MANY, "utf-8")
    behaviour = Behaviour(rate=250, window=1.5)
    environment = {"XDG_CACHE_HOME": str(tmp_path / "cache"), "COURTLISTENER_API_TOKEN": _TOKEN}
    with serving(behaviour) as address:
        command = [sys.executable, "-m", "citecheck", "verify", str(path)]
        with subprocess.Popen(
            [*command, "--courtlistener", "--server", address],
            env=os.environ | environment,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        ) as first:
            _wait_for(lambda: bool(list((tmp_path / "cache").rglob("*.jsonl"))))
            first.send_signal(signal.SIGKILL)
        before = len(behaviour.texts)
        assert 1 <= before < 3
        done = program("verify", path, "--courtlistener", "--server", address, **environment)
    assert done.code == 0
    assert "citations were answered before" in done.err
    assert "700 not found" in done.out
    asked = [citation for text in behaviour.texts for citation in text.split("\n")]
    assert len(set(asked)) == 700
    assert len(asked) <= 700 + 250
    taken = [at for at, _ in behaviour.taken]
    assert all(later - earlier >= 1.0 for earlier, later in pairwise(taken))
    assert list((tmp_path / "cache").rglob("*.jsonl")) == []


def _wait_for(happened: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline:
        if happened():
            return
        time.sleep(0.02)
    raise AssertionError("it did not happen")
