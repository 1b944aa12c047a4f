"""Several opinions in one text are read as each is by itself, in whatever order they stand."""

from __future__ import annotations

from collections import Counter

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.properties.texts import check

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


@given(order=st.permutations(range(len(_OPINIONS))), breaks=st.sampled_from(["\n", "\n\n\n"]))
@settings(max_examples=24, deadline=None)
def test_opinions_in_one_text_give_the_citations_of_each(order: list[int], breaks: str) -> None:
    wanted: Counter[tuple[str, str, int]] = Counter()
    text = ""
    for k in order:
        for (form, answer, start), times in _ALONE[k].items():
            wanted[form, answer, start + len(text)] += times
        text += _OPINIONS[k] + breaks
    assert _cited(text) == wanted
