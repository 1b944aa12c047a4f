"""How the time of a check grows with the text: the exponent between two lengths.

Taken in seconds of the processor, which other work on the machine disturbs less than the clock.
"""

from __future__ import annotations

import gc
import math
import time
from statistics import median

from tests.properties.families import Family
from tests.properties.texts import check

_FIRST = 40  # pieces
_LONGEST = 400_000  # code points of the shorter text
_TIMES = 4


def base_of(family: Family, least: float) -> int:
    """So many pieces that their check takes ``least`` seconds: what every check costs, however
    short the text, is to be a small part of it."""
    count = _FIRST
    check(family(count))  # so that no pattern is compiled while the clock runs
    while True:
        text = family(count)
        took = seconds(text)
        if took >= least or len(text) >= _LONGEST:
            return count
        count = max(count + 1, int(count * min(8.0, max(1.2, 1.1 * least / took))))


def seconds(text: str) -> float:
    """Of the processor, for the check of ``text``."""
    gc.collect()
    gc.disable()  # its rounds fall where they will
    try:
        began = time.process_time()
        check(text)
        return time.process_time() - began
    finally:
        gc.enable()


def exponent(family: Family, count: int, runs: int = 1) -> float:
    """The growth from ``count`` pieces to four times as many, 1 where it is in proportion: the
    median of ``runs`` pairs."""
    short, long = family(count), family(_TIMES * count)
    ratio = math.log(len(long) / len(short))
    return median(math.log(seconds(long) / seconds(short)) / ratio for _ in range(runs))
