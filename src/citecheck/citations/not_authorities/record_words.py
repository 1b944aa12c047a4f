"""Words around the citations of the record: what belongs to one, and what makes it another thing.

The words by which the record is cited are rows of :mod:`citecheck.facts.record_words`.
"""

from __future__ import annotations

QUALIFIERS = frozenset(
    """Pet. Pets. Supp. Suppl. Pl. Pls. Def. Defs. Am. Resp. Resps. Opp. J. Jt. Dep. Depo. Decl.
    Mot. Mem. C.A. U.S. Br. Grp. Cert. Int. Prelim. Summ. Admin. Stip. Tr. Sec. Consol. Dkt.
    Doc. Compl. Aff. Corp. Inc. Co. Ltd. App. Dr. Mr. Ms. Mrs. Jr. Sr. Appl. Gen.""".split()
)
"""Abbreviations that stand before such a word and belong to it."""

SIGNALS = frozenset(
    """See Accord Compare Contra Cf. But And The In As Id. Id Ibid. E.g. Also With Under Citing
    Quoting At For To From On Of By A An This That These Those His Her Its Their Our If When
    While Where Although Though However Thus Indeed Moreover Further Here There""".split()
)
"""Capitalised words that open a sentence or signal a citation and belong to no paper."""

NOT_DOCUMENTS = frozenset(
    """House Senate Conference Conf. Committee Comm. Treaty U.N. Exec. Executive Misc. H.R. S.
    H. Print""".split()
)
"""What makes a ``Report``, a ``Doc.`` or an ``Order`` one of Congress or of the President."""

BOOKS = frozenset(
    "Bankruptcy Practice Evidence Law Guide Taxation Trusts Copyright Patents Reporter WI".split()
)
"""Words before a paragraph mark that end the title of a book, not the name of a paper."""

NOT_BATES = frozenset("CV CR MD MC MJ SACV EDCV SA MDL WL RIN EO NO AP PR DR BK MISC".split())
"""Prefixes of docket and serial numbers, which look like Bates prefixes."""
