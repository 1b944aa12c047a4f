"""The words by which briefs cite the record and the parties' papers.

Taken from The Bluebook (22d ed.) B17 and BT1 and from the rules on records and
appendices of the courts of appeals (4th Cir. R. 28(f), 5th Cir. R. 28.2.2, 9th Cir.
R. 30-1). They are parts of patterns, longest spelling first where one begins another.
"""

from __future__ import annotations

PAPERS = (
    r"Compl\.|Complaint|FAC|SAC|TAC|Countercl\.|Ans\.|Answer|"
    r"Decls?\.|Declaration|Affs?\.|Affd?\.|Affid\.|Affidavit|Rpt\.|Report|"
    r"Deps?\.|Depo\.|Deposition|Tr\.|Transcript|"
    r"Br\.|Brief|Opp'n\.?|Opp\.|Opposition|Mot\.|Motion|MTD|MSJ|MPA|Mem\.|Memorandum|"
    r"Reply|Sur-?[Rr]eply|Resp\.|Response|Pet\.|Pet(?= [ivx\d])|Petition|BIO|Obj\.|Stip\.|"
    r"Stipulation|Statement|SOF|PSOF|DSOF|SUF|SUMF|SMF|PSMF|DSMF|SSUF|UF|Facts?|Ltr\.|NOM|"
    r"Op\.|Order|Indictment|PSR|Agreement|Contract|RFA|RFP|Invoices?|Emails?"
)
"""Papers: a place must follow (``at 3``, ``¶ 5``, ``12:4-9``, a number)."""

NEED_AT = frozenset(
    """Complaint Answer Declaration Affidavit Report Deposition Transcript Brief Opposition
    Motion Memorandum Response Petition Stipulation Statement Order Indictment Agreement
    Contract Fact Facts Rpt. Email Emails Invoice Invoices Op. Resp. Stip. Obj. Mem.""".split()
)
"""Papers whose word is too common to take a bare number as its place."""

ENTRIES = (
    r"(?:Dkts?\.?|Docket)(?: (?:Entry|Ent\.))?|(?:CM/)?ECF|NYSCEF Doc\.|R(?:ec)?\. Doc\.|"
    r"Docs?\.|D\. ?E\.|D\. ?I\."
)
"""Docket entries: a number follows, with or without ``No.``"""

EXHIBITS = r"Exs?\.|Exhs?\.|Exhibits?|Attach\.|Tab"
"""Exhibits: a letter or a number follows."""

VOLUMES = (
    r"ROA|R\. ?O\. ?A\.|JA|J\. ?A\.|SA|AA|RA|SPA|[FS]?ER|E\. ?R\.|CAR|AR|A\. ?R\.|"
    r"Admin\. R(?:ec)?\.|CR|C\. ?R\.|RR|R\. ?R\.|CT|C\. ?T\.|RT|R\. ?T\.|App'x|App\.|Rec\.|R\.|"
    r"PX|DX|GX|JX|AOB|ARB"
)
"""The record, appendix or transcript by page; a volume may precede, numbers may be glued on."""

TAKE_VOLUME = frozenset(
    "ER SER FER E.R. CR C.R. RR R.R. CT C.T. RT R.T. R. ROA JA J.A. AA RA SA AR".split()
)
"""Records whose volume number stands before them (``2 RR 45``, ``1-ER-12``)."""

POSTAL = frozenset({"CT", "AR", "RA", "SA", "AA"})
"""Records that look like a postal code before a ZIP code or the like."""

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
