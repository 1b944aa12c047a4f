"""Work spread over processes: order, and what becomes of jobs whose process dies."""

from __future__ import annotations

import os
import signal
import sys
import time

import pytest

from citecheck.jobs.limits import Death, Limits
from citecheck.jobs.processes import spread


def double(number: int) -> int:
    if number % 7 == 3:
        time.sleep(0.02)
    return 2 * number


def die_of_five(number: int) -> int:
    if number == 5:
        os.kill(os.getpid(), signal.SIGKILL)
    return number


def fail(number: int) -> int:
    raise ValueError(number)


def lost(number: int, _death: Death) -> int:
    return -number


@pytest.mark.parametrize("workers", [1, 2, 3])
def test_results_come_in_the_order_of_the_jobs(workers: int) -> None:
    assert list(spread(double, range(40), workers, lost)) == [2 * n for n in range(40)]


def test_nothing_to_do() -> None:
    assert list(spread(double, [], 2, lost)) == []


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="no such signal")
def test_a_process_that_dies_takes_only_its_own_job() -> None:
    assert list(spread(die_of_five, range(12), 2, lost)) == [
        -5 if number == 5 else number for number in range(12)
    ]


def test_an_exception_of_the_work_is_raised() -> None:
    with pytest.raises(ValueError, match="0"):
        list(spread(fail, range(3), 2, lost))


def test_results_may_be_left_unread() -> None:
    results = spread(double, range(100), 2, lost)
    assert next(results) == 0
    results.close()


def slow_of_five(number: int) -> int:
    if number == 5:
        time.sleep(60)
    return number


def test_a_job_that_takes_too_long_is_ended_and_the_others_go_on() -> None:
    seen: list[Death] = []

    def late(number: int, death: Death) -> int:
        seen.append(death)
        return -number

    begun = time.monotonic()
    results = spread(slow_of_five, range(12), 2, late, lambda _: Limits(seconds=2))
    assert list(results) == [-5 if number == 5 else number for number in range(12)]
    assert [death.late for death in seen] == [True]
    assert time.monotonic() - begun < 30


def allocate(megabytes: int) -> int:
    try:
        return len(bytearray(megabytes * 1_000_000))
    except MemoryError:
        return -1


@pytest.mark.skipif(sys.platform != "linux", reason="no limit of address space that holds")
def test_a_job_has_no_more_memory_than_its_limit() -> None:
    results = spread(allocate, [1, 900, 2], 1, lost, lambda _: Limits(megabytes=500))
    assert list(results) == [1_000_000, -1, 2_000_000]
