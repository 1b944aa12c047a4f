"""Pages read by several processes are what one process reads, whatever becomes of the others."""

from __future__ import annotations

import hashlib
import os
import signal
import time
from pathlib import Path

import pytest
from tests.unit.document.readers.pdf_files import IMAGE, Put, damage, down, pdf

from citecheck.document.readers.helpers import Helpers
from citecheck.document.readers.pdf.in_turns import read_pages
from citecheck.document.readers.pdf.pages import Letters, PageReader, PageText
from citecheck.document.readers.pdf.pdfium import Document
from citecheck.document.readers.read import source_of
from citecheck.jobs.alone import FORKS
from citecheck.model.document import Gap

pytestmark = pytest.mark.skipif(not FORKS, reason="no process has all that this one has")


def brief(count: int) -> bytes:
    """So many pages, on some of which the width of a column changes, or nothing stands."""
    pages: list[list[Put | bytes]] = []
    for number in range(count):
        word = "mmmm wwww" if number % 31 > 20 else "illi till"
        words = [f"{word} {word} of page {number}", f"{word} and more of it"]
        pages.append([*down(words), Put(300, 500, f"far {number}")] if number % 17 else [])
    pages[count // 2] = [IMAGE]
    return pdf(pages)


def read_by(processes: int, data: bytes) -> list[PageText]:
    document = Document(data)
    try:
        return read_pages(PageReader(document), len(document), Helpers(processes))
    finally:
        document.close()


def no_process_is_left() -> bool:
    """Soon: nobody waits until the system has cleared up behind it."""
    until = time.monotonic() + 10
    while time.monotonic() < until:
        try:
            os.waitpid(-1, os.WNOHANG)
        except ChildProcessError:
            return True
        time.sleep(0.01)
    return False


@pytest.mark.parametrize("count", [1, 39, 40, 95, 430])
@pytest.mark.parametrize("processes", [2, 3, 8])
def test_several_processes_read_what_one_reads(count: int, processes: int) -> None:
    data = brief(count)
    alone = read_by(1, data)
    assert len(alone) == count
    assert read_by(processes, data) == alone
    assert no_process_is_left()


def test_the_other_processes_take_their_part(monkeypatch: pytest.MonkeyPatch) -> None:
    read_here: list[int] = []
    plain = PageReader.read

    def read(self: PageReader, index: int) -> Letters:
        read_here.append(index)
        time.sleep(0.001)  # so that the others have their turn on one processor too
        return plain(self, index)

    monkeypatch.setattr(PageReader, "read", read)
    read_by(4, brief(200))
    assert len(read_here) < 200


@pytest.mark.parametrize("step", ["read", "text"])
def test_what_a_process_that_dies_owes_is_read_here(
    monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    data = brief(430)  # so many pages are read in three rounds
    alone = read_by(1, data)
    here, plain = os.getpid(), getattr(PageReader, step)

    def dies_elsewhere(self: PageReader, index: int, *others: float) -> object:
        if os.getpid() != here:
            os.kill(os.getpid(), signal.SIGKILL)
        return plain(self, index, *others)

    monkeypatch.setattr(PageReader, step, dies_elsewhere)
    assert read_by(3, data) == alone
    assert no_process_is_left()


def test_what_a_process_cannot_read_for_want_of_memory_is_read_here(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    data = brief(60)
    alone = read_by(1, data)
    here, plain = os.getpid(), PageReader.read

    def read(self: PageReader, index: int) -> Letters:
        if os.getpid() != here:
            raise MemoryError
        return plain(self, index)

    monkeypatch.setattr(PageReader, "read", read)
    assert read_by(2, data) == alone


def test_a_fault_of_ours_ends_the_others(monkeypatch: pytest.MonkeyPatch) -> None:
    here = os.getpid()

    def read(self: PageReader, index: int) -> Letters:
        if os.getpid() != here:
            signal.pause()  # it would wait for ever
        raise ZeroDivisionError

    monkeypatch.setattr(PageReader, "read", read)
    with pytest.raises(ZeroDivisionError):
        read_by(3, brief(60))
    assert no_process_is_left()


def test_the_others_end_with_the_one_that_began_them(monkeypatch: pytest.MonkeyPatch) -> None:
    data, said, saying = brief(60), *os.pipe()
    begun = os.fork()
    if begun == 0:
        here = os.getpid()

        def read(_: PageReader, __: int) -> Letters:
            if os.getpid() != here:
                os.write(saying, os.getpid().to_bytes(8, "little"))
            while True:
                signal.pause()

        monkeypatch.setattr(PageReader, "read", read)
        read_by(2, data)
    other = int.from_bytes(os.read(said, 8), "little")
    os.kill(begun, signal.SIGKILL)
    os.waitpid(begun, 0)
    deadline = time.monotonic() + 30
    while _runs(other):
        assert time.monotonic() < deadline
        time.sleep(0.01)


def _runs(process: int) -> bool:
    """Whether a process has not ended; one that nobody has waited for yet has."""
    try:
        status = Path(f"/proc/{process}/stat").read_text(encoding="utf-8")
    except FileNotFoundError:
        return False
    return status.rpartition(")")[2].split()[0] != "Z"


@pytest.mark.parametrize(("count", "times"), [(39, 0), (40, 1), (430, 1)])
def test_what_is_done_meanwhile_is_done_once(count: int, times: int) -> None:
    done: list[str] = []
    helpers = Helpers(2, lambda: done.append("first")).also(lambda: done.append("second"))
    document = Document(brief(count))
    try:
        assert len(read_pages(PageReader(document), count, helpers)) == count
    finally:
        document.close()
    assert done == ["first", "second"] * times


@pytest.mark.parametrize("processes", [1, 2])
def test_digest_and_damage_are_told_whoever_reads(processes: int) -> None:
    pages = [
        [*down([f"It is held on page {number}, and nowhere else."] * 9)] for number in range(60)
    ]
    whole = pdf(pages, packed=True)
    broken = damage(whole, 30)
    for data, gaps in ((whole, {}), (broken, {30: Gap.DAMAGED})):
        source = source_of(data, "brief.pdf", Helpers(processes))
        assert source.gaps == gaps
        assert source.sha256 == hashlib.sha256(data).hexdigest()
