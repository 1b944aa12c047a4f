"""Several opinions in one text are read as each is by itself, in whatever order they stand."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.properties.texts import check

_REAL = sorted((Path(__file__).parents[3] / "shared" / "opinions").glob("*.txt"))
_DIFFERING = 0.005  # of the citations; measured over 60 pairs: 3 of 6556
_WITH_A_DISSENT = """\
ORRIN, J., delivered the opinion of the court.

The rent was due. Orrin v. Tapley, 501 U.S. 808, 810 (1991). It was paid. Id. at 812; see Vane v.
Harrow, 10 F.4th 3 (2d Cir. 2021).

TAPLEY, J., dissenting.

Not so. Vane, 10 F.4th at 5.
"""
_OF_CALIFORNIA = """\
Statutory references are to the Penal Code.

The miller was tried (§ 187, subd. (a)). People v. Loft (2003) 29 Cal.4th 1, 5. (Id. at p. 7.) He
broke section 190.
"""
_NUMBERED = """\
¶ 1   Mill House leased the mill. Neb. Rev. Stat. § 2-1207.

¶ 2   It paid late. In re Mill House, 270 Neb. 494, 703 N.W.2d 140 (2005).

¶ 3   So it lost. Mill House, supra, at 499.
"""
_WITH_STAR_PAGES = """\
*101 The lessee *102 wrote. Poe v. Quay, 12 F.3d 5 (1st Cir. 1993). *103 The rest is old.

APPENDIX

Quay v. Poe, 14 F.3d 9 (1st Cir. 1994), is in force.

CERTIFICATE OF SERVICE

It was served under Fed. R. Civ. P. 5(b).
"""
_OPINIONS = (_WITH_A_DISSENT, _OF_CALIFORNIA, _NUMBERED, _WITH_STAR_PAGES)
_PROSE = "".join(
    f"Mill {k} was let on day {k} of that year, and its rent of {k} crowns was paid late.\n"
    for k in range(24)
)
# alike but for what they say: notes of one number, names of one decision, codes that are not said
_WITH_CAPTIONS = (
    f"""\
UNITED STATES DISTRICT COURT
DISTRICT OF NORTH DAKOTA
Case No. 21-cv-417

The rent was due.1 Orrin v. Tapley, 501 U.S. 808, 810 (1991). It was paid. Id. at 812.
{_PROSE}
1 See Vane v. Harrow, 10 F.4th 3 (2d Cir. 2021). The claim rests on Rule 12(b)(6).
""",
    f"""\
IN THE SUPREME COURT OF ILLINOIS
Docket No. 121417

The lease was read under Rule 23(e).1 People v. Loft, 201 Ill. 2d 117, 121 (2002). Id. at 123.
{_PROSE}
1 Vane, 10 F.4th at 5, is not read here. Tapley, supra, at 811.
""",
    f"""\
COURT OF APPEAL OF THE STATE OF CALIFORNIA
No. 12-3456

Undesignated statutory references are to the Penal Code. (§ 187, subd. (a).)
{_PROSE}
People v. Quay (2003) 29 Cal.4th 1, 5. (Id. at p. 7.) He broke section 190. Rule 4.401 is new.
""",
    f"""\
IN THE SUPREME COURT OF THE STATE OF OREGON
No. S06417

The parties cite section 191 and section 187(b). ORS 12.110 is older.
{_PROSE}
See Orrin, 501 U.S. at 811. Id. at 814.
""",
)


def _cited(text: str) -> Counter[tuple[str, str, int]]:
    report = check(text)
    rows: Counter[tuple[str, str, int]] = Counter()
    for citation in report.citations:
        place = report.document.offsets.span(citation.span)
        answer = "open"
        if citation.authority is not None:
            answer = str(report.authorities[citation.authority].keys[0])
        rows[str(citation.form), answer, place.start] += 1
    return rows


_ALONE = tuple(_cited(opinion) for opinion in _OPINIONS)
_ALONE_WITH_CAPTIONS = tuple(_cited(opinion) for opinion in _WITH_CAPTIONS)


def _joined(
    opinions: Iterable[tuple[str, Counter[tuple[str, str, int]]]], breaks: str
) -> tuple[str, Counter[tuple[str, str, int]]]:
    """The opinions in one text, and what each cites alone, at its place there."""
    wanted: Counter[tuple[str, str, int]] = Counter()
    text = ""
    for opinion, cited in opinions:
        for (form, answer, start), times in cited.items():
            wanted[form, answer, start + len(text)] += times
        text += opinion + breaks
    return text, wanted


@given(
    order=st.lists(st.integers(0, len(_WITH_CAPTIONS) - 1), min_size=2, max_size=4, unique=True),
    breaks=st.sampled_from(["\n\n", "\n\f", "\n\n\n\n"]),
)
@settings(max_examples=24)
def test_what_stands_under_a_caption_of_its_own_takes_nothing_of_its_neighbours(
    order: list[int], breaks: str
) -> None:
    text, wanted = _joined([(_WITH_CAPTIONS[k], _ALONE_WITH_CAPTIONS[k]) for k in order], breaks)
    assert _cited(text) == wanted


@given(order=st.permutations(range(len(_OPINIONS))), breaks=st.sampled_from(["\n", "\n\n\n"]))
@settings(max_examples=24)
def test_opinions_in_one_text_give_the_citations_of_each(order: list[int], breaks: str) -> None:
    text, wanted = _joined([(_OPINIONS[k], _ALONE[k]) for k in order], breaks)
    assert _cited(text) == wanted


@pytest.mark.skipif(not _REAL, reason="the shared opinions are not there")
def test_real_opinions_in_pairs_give_nearly_all_citations_of_each() -> None:
    draw = random.Random(18)  # noqa: S311
    differing = all_of_them = 0
    for _ in range(12):
        texts = [path.read_text(encoding="utf-8") for path in draw.sample(_REAL, 2)]
        first, second = map(_cited, texts)
        begin = len(texts[0]) + 2
        moved = {(form, key, start + begin): n for (form, key, start), n in second.items()}
        wanted = first + Counter(moved)
        got = _cited("\n\n".join(texts))
        differing += max((wanted - got).total(), (got - wanted).total())
        all_of_them += wanted.total()
    assert differing <= _DIFFERING * all_of_them
