"""What the tests of the serial grammars share: reading sites into rows, and random text."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from hypothesis import strategies as st

from citecheck.model.citations import Site
from citecheck.model.spans import Span

Find = Callable[[str], Iterator[Site]]
Row = tuple[str, str, str | None]

_PIECES = [
    *"0123456789", *" .,;:()[]§¶-&*'\"—\n“”", "12", "1975", "19,483", " at ", "Nos. ", "No. ",
    "Exec. Order", "E.O. ", "Proclamation", "U.S.S.G. § 2B1.1", "Op. Att'y Gen. ", "T.I.A.S. ",
    "Vienna Convention on Law", " art. 3", "Pub. L. ", " Stat. ", "Act of Feb. 4, 1887, ", "ch. 5",
    " Fed. Reg. ", "H.R. Rep. ", "S. Rep. ", " Cong. Rec. ", "S12684-01", ", 100th Cong. ",
    "Hearing on S. 1 Before the ", " U.S.C.C.A.N. ", "reprinted in ", " L. Rev. ", " J. ", " L.J. ",
    "Harv.", "Restatement (Third) of ", "Agency", "Torts: ", "Wright & Miller, ", " ed. 2008)",
    "Federal Practice & Procedure", "Black's Law Dictionary", "The Federalist No. 8",
    "Decl.", "Ex. B", "Dkt. ", "ROA.", "JA", "Br. ", "Opp. ", "Tr. ", "Pet. App. ", "OPM-000117",
    "Am. Jur. 2d ", "See ", "Smith ", "the ", "a", "v. ", "n.3", "__",
]  # fmt: skip

texts = st.one_of(
    st.text(max_size=120), st.lists(st.sampled_from(_PIECES), max_size=40).map("".join)
)
"""Any text, and text that is made of the pieces of citations."""


def rows(find: Find, text: str) -> list[Row]:
    """Key, words and pin of each site."""
    return [(str(site.key), site.span.of(text), site.pin) for site in find(text)]


def assert_lawful(text: str, sites: list[Site]) -> None:
    """Spans lie inside the text, are ordered and apart, and hold their cores."""
    end = 0
    for site in sites:
        assert end <= site.span.start < site.span.end <= len(text)
        assert site.span.start <= site.core.start < site.core.end <= site.span.end
        assert str(site.key)
        end = site.span.end


def assert_apart(text: str, spans: list[Span]) -> None:
    """Spans lie inside the text, are ordered and apart."""
    end = 0
    for span in spans:
        assert end <= span.start < span.end <= len(text)
        end = span.end
