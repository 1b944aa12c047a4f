"""What the tests of the provision grammars share: reading sites into pairs, and random text."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from hypothesis import strategies as st

from citecheck.model.citations import Site

Find = Callable[[str], Iterator[Site]]

_PIECES = [
    *"0123456789", *" .,;:()[]§¶-&*'\"—\n“”", "12", "1983", " U.S.C. ", "USC ", " C.F.R. ", "§§ ",
    "(a)", "(b)(1)", "(ii)", "( l)", " & ", " and ", " to ", "et seq.", " note", "app. ", "pt. 60",
    "Cal. ", "Penal Code ", "Code Civ. Proc., ", "subd. (a)", "N.Y. ", "C.P.L.R. ", "Tex. ",
    " ILCS ", "5/2-1001", "Mass. Gen. Laws ", "ch. 93A, ", "tit. 12, ", "RCW ", "4.24.510", ".03",
    "section ", "Sections ", " of title ", " of the ", "Fed. R. Civ. P. ", "FED. R. APP. P. ",
    "Rule ", "Rules ", "L.R. ", "7-4", "N.D. Cal. ", "5th Cir. R. ", "Sup. Ct. R. ", "U.S. Const. ",
    "art. I", "Article III", "amend. XIV", "cl. 2", "First", "Fourteenth", " Amendments",
    "Commerce Clause", "of 1792, ", "(2018)", "(West 2020)", "Florida Statutes", "C.R.S.",
    "2000e-2",
]  # fmt: skip

texts = st.one_of(
    st.text(max_size=120), st.lists(st.sampled_from(_PIECES), max_size=40).map("".join)
)
"""Any text, and text that is made of the pieces of provisions."""


def seen(find: Find, text: str) -> list[tuple[str, str]]:
    """The key and the exact words of each site."""
    return [(str(site.key), site.span.of(text)) for site in find(text)]


def keys(find: Find, text: str) -> list[str]:
    """The key of each site."""
    return [str(site.key) for site in find(text)]
