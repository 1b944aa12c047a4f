"""A document on which the process hangs or dies costs itself only."""

from __future__ import annotations

import io
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

pytest.importorskip("pyarrow", reason="needs the extra corpus")
from tests.unit.corpus.conftest import PLAIN

from citecheck.corpus import child, deadline
from citecheck.corpus import guard as guards
from citecheck.corpus.answers import Answer, Status
from citecheck.corpus.guard import Guard, GuardError
from citecheck.jobs.limits import Death, Limits

# Reads as the real process does, but three words make it hang, die and fail.
POISONED = """
import os, re, signal, sys, time
from citecheck.corpus import child, rows
real = rows.extract_source
def extract_source(source, config):
    if "HANG" in source.text: re.match("(a|a)*b", "a" * 64)
    if "KILL" in source.text: os.kill(os.getpid(), signal.SIGKILL)
    if "SLEEP" in source.text: time.sleep(1.6)
    if "NAP" in source.text: time.sleep(0.8)
    if "LEAVE" in source.text: os._exit(7)
    if "GROW" in source.text: bytearray(2_000_000_000)
    if "PRINT" in source.text: print("noise", flush=True)
    return real(source, config)
rows.extract_source = extract_source
child.main(float(sys.argv[1]), int(sys.argv[2]))
"""
FAST = Limits(seconds=1, megabytes=1000)


@pytest.fixture(scope="module")
def guard() -> Iterator[Guard]:
    made = Guard(FAST, [sys.executable, "-c", POISONED, "1", "1000"])
    yield made
    made.close()


def _status(guard: Guard, text: str) -> Status | Death:
    said = guard.read(text, html=False)
    return said if isinstance(said, Death) else Answer.load(said).status


def test_documents_are_read_before_and_after_one_that_hangs_in_c(guard: Guard) -> None:
    assert _status(guard, PLAIN) is Status.OK
    assert _status(guard, PLAIN + " HANG") == Death(late=True, signal=9)
    assert _status(guard, PLAIN) is Status.OK


def test_a_document_that_only_waited_for_a_processor_has_more_of_the_clock(
    guard: Guard, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where other programs have them all; one that sleeps for itself has not."""
    assert _status(guard, PLAIN + " SLEEP") == Death(late=True, signal=9)
    monkeypatch.setattr(deadline, "_standing", lambda _pid: (True, 0.1))
    assert _status(guard, PLAIN + " SLEEP") is Status.OK
    monkeypatch.setattr(child, "PATIENCE", 2)
    assert _status(guard, PLAIN + " HANG") == Death(late=True, signal=9)


def test_a_killed_process_is_told_from_one_that_is_late(guard: Guard) -> None:
    assert _status(guard, "KILL") == Death(late=False, signal=9)
    assert _status(guard, PLAIN) is Status.OK


def test_a_document_whose_process_another_has_killed_is_read(guard: Guard) -> None:
    """The system for want of memory, say."""
    threading.Timer(0.5, guard._process.kill).start()
    assert _status(guard, PLAIN + " NAP") is Status.OK


def test_a_process_that_leaves_is_no_answer(guard: Guard) -> None:
    assert _status(guard, "LEAVE") == Death()


def test_what_is_printed_does_not_come_between_the_answers(guard: Guard) -> None:
    assert _status(guard, PLAIN + " PRINT") is Status.OK
    assert _status(guard, PLAIN) is Status.OK


def test_a_process_that_ended_between_documents_costs_none(guard: Guard) -> None:
    guard._process.kill()
    guard._process.wait()
    assert _status(guard, PLAIN) is Status.OK


@pytest.mark.parametrize(
    ("start", "why"),
    [
        (["no-such-program-here"], "No such file"),
        ([sys.executable, "-c", "raise SystemExit('no room')"], "no room"),
        ([sys.executable, "-c", "print('A greeting of another program')"], "status"),
        ([sys.executable, "-m", "citecheck.corpus.childd"], "No module named"),
    ],
)
def test_a_process_that_does_not_start_is_said_at_once(start: list[str], why: str) -> None:
    with pytest.raises(GuardError, match=why):
        Guard(FAST, start)


def test_a_process_that_does_not_greet_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(guards, "_HANDSHAKE", 0.5)
    with pytest.raises(GuardError, match="did not greet within"):
        Guard(FAST, [sys.executable, "-c", "import time; time.sleep(60)"])


@pytest.mark.skipif(sys.platform != "linux", reason="no limit of memory that holds")
def test_a_document_that_needs_too_much_memory_is_a_fault_and_the_next_is_read(
    guard: Guard,
) -> None:
    said = guard.read("GROW", html=False)
    assert not isinstance(said, Death)
    assert "--memory" in (Answer.load(said).fault or "")
    assert _status(guard, PLAIN) is Status.OK


def test_the_process_ends_with_the_one_that_started_it(guard: Guard) -> None:
    stdin = guard._process.stdin
    assert stdin is not None
    stdin.close()
    assert guard._process.wait(timeout=10) == 0


def test_what_a_process_loads_is_no_engine(tmp_path: Path) -> None:
    """It would take up twice the memory."""
    probe = (
        "import sys; from citecheck.corpus import child; child._begin(1000);"
        "raise SystemExit(bool({'distributed', 'dask', 'pyarrow', 'typer'} & set(sys.modules)))"
    )
    import subprocess

    assert subprocess.run([sys.executable, "-c", probe], check=False).returncode == 0


def test_a_worker_does_not_load_what_its_process_reads_with() -> None:
    probe = (
        "import sys, citecheck.corpus.task;"
        "raise SystemExit(bool({'citecheck.pipeline', 'citecheck.corpus.rows'} & set(sys.modules)))"
    )
    import subprocess

    assert subprocess.run([sys.executable, "-c", probe], check=False).returncode == 0


def test_names_of_documents_that_were_read_are_forgotten(monkeypatch: pytest.MonkeyPatch) -> None:
    """Of millions there would be no end; what the program knows of itself is kept."""
    from citecheck.names.words import _word

    _word.cache_clear()
    monkeypatch.setattr(child, "_REMEMBERED", 2)
    documents = [
        f"Quarrel v. Orrin {k}, {k} U.S. 102 (1999). Quarrel at 105." for k in (311, 312, 313)
    ]
    kept = []

    def answer(document: bytes, _seconds: float) -> bytes:
        kept.append(_word.cache_info().currsize)
        return _answer(document, 60)

    _answer = child._answer
    monkeypatch.setattr(child, "_answer", answer)
    sent = io.BytesIO()
    for text in documents:
        child.put(sent, child.PLAIN + text.encode())
    sent.seek(0)
    child._read_all(sent, io.BytesIO(), 60)
    assert kept[1] > 0
    assert kept[2] == 0


def test_the_process_keeps_memory_that_the_engine_would_have_it_give_back(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("MALLOC_TRIM_THRESHOLD_", "65536")
    why = (
        "import os; raise SystemExit('kept' if 'MALLOC_TRIM_THRESHOLD_' in os.environ else 'gone')"
    )
    with pytest.raises(GuardError, match="gone"):
        Guard(FAST, [sys.executable, "-c", why])
