"""Runs of page numbers on lines of their own, in a text whose pages nothing else parts.

Numbers of notes, of a table's page lists and of numbered lines stand on lines of their own too.
Those of pages count on by one at even distances: a page has a few lines of text at least, and no
page has hundreds.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from citecheck.document.lines import RawLine
from citecheck.model.page_labels import Numbering, PageLabel
from citecheck.patterns import re

_NUMBER = re.compile(r"(?:[-—(\[] ?)?(\d{1,3}|[ivxlc]{1,7})(?: ?[-—)\]])?")
_LONGEST = 10  # code points of a line that is a number
FEWEST = 4  # pages of a run
_FEWEST_BEFORE = 8  # of one before a longer one: page lists may seem to count on too
_SHORTEST_PAGE = 4  # lines of text
_LONGEST_PAGE = 150
_MOST_LOST = 0.25  # of the numbers of a run
_LONGEST_STEP = 3  # numbers from one to the next: two may be missing
_OF_NUMBER = 4  # what one more number weighs, where each that is lost takes one away
_LINES_APART = 8  # lines of text between most numbers
_LEAP = 3  # times the usual distance
_MOST_KEPT = 12  # lines with one number that a later one may follow

Numbered = tuple[int, PageLabel]
"""The index of a line and the number that stands on it."""


def number_runs(lines: Sequence[RawLine]) -> list[list[Numbered]]:
    """The runs of page numbers, in order: the longest; roman ones before it; others before it and
    behind it, of papers that number their pages anew. Empty where there is none."""
    offers = list(_offers(lines))
    texts = _texts_before(lines)
    arabic = [offer for offer in offers if offer[1].numbering is Numbering.ARABIC]
    longest = _longest_run(arabic, texts)
    if not _is_even(longest, texts):
        return []
    runs = [longest, *_behind(arabic, longest[-1][0], texts)]
    before = [offer for offer in arabic if offer[0] < longest[0][0]]
    first = _longest_run(before, texts)
    if len(first) >= _FEWEST_BEFORE and _begins_anew(first) and _is_even(first, texts):
        runs.insert(0, first)
    start = runs[0][0][0]
    roman = [o for o in offers if o[1].numbering is Numbering.ROMAN and o[0] < start]
    if romans := _longest_run(roman, texts):
        runs.insert(0, romans)
    return runs


def _offers(lines: Sequence[RawLine]) -> Iterator[Numbered]:
    for index, line in enumerate(lines):
        if len(line.text) <= _LONGEST and (match := _NUMBER.fullmatch(line.text)):
            label = PageLabel.parse(match[1])
            if label.numbering is not Numbering.NONE:
                yield index, label


def _texts_before(lines: Sequence[RawLine]) -> list[int]:
    """For each line, how many lines of text stand before it."""
    counts = [0]
    for line in lines:
        counts.append(counts[-1] + (not line.blank))
    return counts


def _behind(arabic: list[Numbered], after: int, texts: list[int]) -> Iterator[list[Numbered]]:
    """Runs that begin anew behind the longest: of exhibits and appendices."""
    while True:
        run = _longest_run([offer for offer in arabic if offer[0] > after], texts)
        if len(run) < FEWEST or not _begins_anew(run) or not _is_even(run, texts):
            return
        yield run
        after = run[-1][0]


def _begins_anew(run: list[Numbered]) -> bool:
    return run[0][1].number <= 2  # the first page often shows no number


def _is_even(run: list[Numbered], texts: list[int]) -> bool:
    """Whether a run is long enough, few of its numbers were lost, and they stand pages apart."""
    if len(run) < FEWEST:
        return False
    lost = run[-1][1].number - run[0][1].number + 1 - len(run)
    if lost > _MOST_LOST * len(run):
        return False
    return texts[run[-1][0]] - texts[run[0][0]] >= _LINES_APART * (len(run) - 1)


def _longest_run(offers: list[Numbered], texts: list[int]) -> list[Numbered]:
    """The longest run that ascends by one, or by a little more where numbers were lost, each as
    many lines behind the one before as pages have. A number that was lost weighs against it."""
    weight = [0] * len(offers)
    before = [-1] * len(offers)
    by_value: dict[int, list[int]] = {}
    for k, (index, label) in enumerate(offers):
        for step in range(1, _LONGEST_STEP + 1):
            for j in by_value.get(label.number - step, ()):
                apart = texts[index] - texts[offers[j][0]]
                fits = _SHORTEST_PAGE * step <= apart <= _LONGEST_PAGE * step
                if fits and weight[j] + _OF_NUMBER - step > weight[k]:
                    weight[k], before[k] = weight[j] + _OF_NUMBER - step, j
        alike = by_value.setdefault(label.number, [])
        alike.append(k)
        if len(alike) > _MOST_KEPT:  # the text may be nothing but numbers
            alike.pop(0)
    if not offers:
        return []
    k = max(range(len(offers)), key=weight.__getitem__)
    run: list[Numbered] = []
    while k >= 0:
        run.append(offers[k])
        k = before[k]
    run.reverse()
    return _without_leaps(run, texts)


def _without_leaps(run: list[Numbered], texts: list[int]) -> list[Numbered]:
    """The longest part of a run between numbers that stand several pages apart: another paper's
    page may seem to go on with it."""
    apart = [
        (texts[b] - texts[a]) / (after.number - label.number)
        for (a, label), (b, after) in pairwise(run)
    ]
    if not apart:
        return run
    usual = sorted(apart)[len(apart) // 2]
    ends = [k + 1 for k, lines in enumerate(apart) if lines > _LEAP * usual]
    parts = [run[start:end] for start, end in pairwise((0, *ends, len(run)))]
    return max(parts, key=len)
