"""Words that may join the words of a case name, and words that stand before one.

Signals are those of The Bluebook, rule 1.2; phrases of subsequent history those of its
table T8; procedural phrases those of its rule 10.2.1(b). The openers of sentences and the
nouns of legal prose are our own observation of briefs.
"""

from __future__ import annotations

from citecheck.model.numerals import ordinal_word
from citecheck.patterns import re


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


VERSUS = _words("v. vs. v vs")

# Lower-case words that stand inside a name; what is weak does so only behind some words.
PARTICLES = _words(
    "de da di do dos das del della la las los le el van von der den du des au aux ten ter zu "
    "und bin ibn"
)
CONNECTORS = PARTICLES | _words(
    "of the for and & &c. in on at to by through ex rel. rel et al. al y d/b/a a/k/a f/k/a n/k/a "
    "dba aka a an n'"
)
# the middle of a sentence that brings in a name: `State Case Law Relying on Roe v. Doe`
INTRODUCING = _words(
    "Relying Applying Construing Interpreting Distinguishing Overruling Extending Discussing"
)
# what a decision speaks of: `the Due Process Clause in Roe v. Doe`
SUBJECTS = _words(
    "Clause Clauses Amendment Amendments Act Doctrine Privilege Immunity Rule Test Standard Law"
)
STREETS = _words("St. Street Ave. Avenue Rd. Road Blvd. Boulevard Pl. Place Dr. Drive Ln. Lane")
WEAK_CONNECTORS = _words("with from against")
WEAK_HOSTS = _words(
    "Americans Ass'n Association Citizens Coal. Coalition Comm. Committee Freedom League "
    "Mothers Org. Parents People Students Voters Women Workers"
)
ROLES = _words(
    "Adm'r Administrator Assignee Attorney Ex'r Executor Guardian Next Next-of-Kin Receiver "
    "Tr. Trustee"
)

# A name is never read across these, except where one is itself the plaintiff.
SIGNALS = _words(
    "See Cf. Cf Accord Contra Compare Contrast Quoting Citing E.g. Id. Ibid. Supra Infra"
)

# At the head of a sentence or of a citation, dropped wherever a name would begin with one.
OPENERS = _words(
    "Additionally Adopting After Affirming Also Although And Applying As At Based Because "
    "Before Besides But By Considering Construing Consistent Contrary Despite Discussing "
    "Distinguishing During Even Explaining Extending Following For From Generally Given Hence "
    "However If In Interpreting Invoking Like Likewise Moreover Nor On Only Overruling Pace "
    "Per Pursuant Reading Rejecting Relying Reversing Since So Than That Then Therefore Though "
    "Through Thus To Under Unless Unlike Until Upon Whereas Whether When Where Which While "
    "With Within Without Yet Both Either Neither Not"
)

# Dropped at the head only where a comma follows: "First, Roe v. Doe", not First National Bank.
COMMA_OPENERS = _words(
    "Accordingly Again Consequently Conversely Finally First Fourth Fifth Further Furthermore "
    "Here Indeed Instead Last Later Meanwhile Nevertheless Next Nonetheless Now Otherwise "
    "Rather Second Similarly Still There Third Today Too Ultimately Elsewhere Regardless"
)

TITLES = _words("Mr. Mrs. Ms. Dr. Prof.")

# A court or a party doing something "in" a case: "the Court in Brown v. Board".
ACTORS = TITLES | _words(
    "Court Courts Court's Circuit Circuits Panel Judge Judges Justice Justices Congress "
    "Plaintiff Plaintiffs Defendant Defendants Petitioner Petitioners Respondent Respondents "
    "Appellant Appellants Appellee Appellees Government Opinion Dissent Majority Decision "
    "Holding Order Counsel Chief"
)

_CIRCUITS = frozenset(map(ordinal_word, range(1, 12)))

# What is no case name when it stands alone.
NOT_NAMES = (
    ACTORS
    | _words(
        "Id Ibid Section Sections Rule Rules Article Part Chapter Title Amendment Act Code "
        "Exhibit Ex Compl Complaint Decl Dkt ECF Tr App Br Mot Opp Stat Pub L Supreme The This "
        "Aff'd Aff'g Rev'd Rev'g Cert Vacated Affirmed Reversed Supra Infra Note Page Pp P At "
        "U.S D.C Federal Appeals of for and in District Cir Ct"
    )
    | _CIRCUITS
)

# A bare number is part of a name behind these: "Local 535", "Dist. No. 1".
NUMBERED = _words(
    "No. Nos. # Local Loc. Lodge Dist. District Route Rte. Pier Area Phase Post Union "
    "Precinct Doe Does Roe Roes School Council Region Unit Ward Motel Channel Number Div. "
    "Studio"
)
# Behind these it is the number of something else.
OTHERWISE_NUMBERED = _words(
    "Section Sections Rule Rules Part Parts Title Chapter Article Exhibit Exhibits Ex. Exs. "
    "Dkt. ECF Page Pages Note Notes Footnote WL LEXIS Stat. Reg. January February March April "
    "May June July August September October November December"
)

# A number may open a name whose party ends in one of these: "22 Franklin LLC".
ORGANISATIONS = _words(
    "LLC L.L.C. Inc. Inc Incorporated Corp. Corp Corporation Co. Co Company Companies Cos. "
    "Ltd. Ltd Limited LP L.P. LLP L.L.P. Ave. Avenue St. Street Rd. Road Blvd. Boulevard "
    "Drive Dr. Place Pl. P.C. N.A. Assocs. Associates Realty"
)
# The forms of companies, abbreviated: words that no sentence begins with.
COMPANY_FORMS = _words("LLC L.L.C. Inc. Inc Corp. Corp Ltd. Ltd LP L.P. LLP L.L.P. Assocs.")
CORPORATE_PERIODS = _words("Inc. Corp. Co. Ltd. L.L.C. L.P. L.L.P. Cos.")

# Words that bring in a name, so that a number behind them is the name's own.
INTRODUCERS = _words(
    "see cf. cf accord contra compare contrast quoting citing "
    "also generally in of under by to on from with and like unlike per following applying e.g."
)

# What a comma may stand before inside a party's name.
SUFFIXES = ORGANISATIONS | _words(
    "AFL-CIO CLC Local Lodge District Jr. Sr. II III IV S.A. S.A.R.L. PLC GmbH A.G. N.V. B.V. "
    "P.A. PLLC P.L.L.C. Div. Dep't ex et d/b/a a/k/a as F.S.B. FSB "
    "Trustee Trustees Executor Executrix Administrator Administratrix Guardian Receiver"
)

# Procedural phrases that open a name without "v.".
PROCEDURAL = re.compile(
    r"(?:\b[Ii]n [Rr]e\b:?|\bIN RE\b:?|\b[Ee]x [Pp]arte\b|\bEX PARTE\b"
    r"|\b[Ii]n the (?:[Mm]atter|[Ii]nterest) of\b"
    r"|\b(?:Matter|Application|Petition|Succession|Conservatorship|Guardianship|Estate|Marriage"
    r"|Adoption|Parentage|Dependency) of\b)(?= )"
)

# The marks of a docket number between a name and the citation that it belongs to.
DOCKET_MARKS = (
    ", No. ",
    ", Nos. ",
    ", Case No. ",
    ", Civil Action No. ",
    ", Civ. A. No. ",
    ", Civ. No. ",
    ", Docket No. ",
    ", Crim. No. ",
    ", C.A. No. ",
    ", Civil No. ",
    ", Cr. No. ",
    ", MDL No. ",
    ", MDL Docket No. ",
)


def is_procedural(text: str) -> bool:
    """Whether ``text`` begins with a procedural phrase: *In re Winship*."""
    return PROCEDURAL.match(text) is not None
