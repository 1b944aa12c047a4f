"""A process that is late is ended, and none that is not."""

from __future__ import annotations

import subprocess
import sys
import threading
import time
from collections.abc import Iterator

import pytest

pytest.importorskip("pyarrow", reason="needs the extra corpus")

from citecheck.corpus import deadline
from citecheck.corpus.deadline import Deadline


@pytest.fixture
def watch() -> Iterator[Deadline]:
    made = Deadline()
    yield made
    made.close()


@pytest.fixture
def asleep() -> Iterator[subprocess.Popen[bytes]]:
    process = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)"])
    yield process
    process.kill()
    process.wait()


def test_one_that_is_late_is_ended_and_the_event_says_so(
    watch: Deadline, asleep: subprocess.Popen[bytes]
) -> None:
    with watch.within(asleep, 0.3) as late:
        assert asleep.wait(timeout=20) == -9
    assert late.is_set()


def test_what_was_done_in_time_is_not_ended_afterwards(
    watch: Deadline, asleep: subprocess.Popen[bytes]
) -> None:
    with watch.within(asleep, 0.3) as late:
        pass
    time.sleep(0.3 + 2 * deadline._LOOKS)
    assert asleep.poll() is None
    assert not late.is_set()


def test_without_seconds_there_is_no_end(watch: Deadline, asleep: subprocess.Popen[bytes]) -> None:
    with watch.within(asleep, None) as late:
        time.sleep(3 * deadline._LOOKS)
    assert asleep.poll() is None
    assert not late.is_set()


def test_one_thread_watches_whatever_is_handed_over(asleep: subprocess.Popen[bytes]) -> None:
    before = threading.active_count()
    made = Deadline()
    for _ in range(20):
        with made.within(asleep, 60):
            assert threading.active_count() == before + 1
    made.close()
