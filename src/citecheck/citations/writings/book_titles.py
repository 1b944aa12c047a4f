"""Treatises, encyclopedias and dictionaries that briefs cite, with their spellings.

Each treatise is a pattern of its printed title and the one form that its key has; the
volume is no part of it, because the section finds the same place without. The names and
abbreviations are those of the works' title pages and of The Bluebook (22d ed.) R. 15.8.
"""

from __future__ import annotations

TREATISES: tuple[tuple[str, str], ...] = (
    (
        r"Federal Practice (?:&|and) Procedure|Fed(?:eral|\.) Prac(?:tice|\.) (?:&|and) Proc\.",
        "Wright & Miller, Federal Practice & Procedure",
    ),
    (r"Moore's Fed(?:eral|\.) Prac(?:tice|\.)", "Moore's Federal Practice"),
    (
        r"Newberg(?: (?:&|and) Rubenstein)? on Class Actions",
        "Newberg on Class Actions",
    ),
    (r"Nimmer on Copyright", "Nimmer on Copyright"),
    (
        r"McCarthy on Trademarks(?: (?:&|and) Unfair Competition)?",
        "McCarthy on Trademarks and Unfair Competition",
    ),
    (r"Chisum on Patents", "Chisum on Patents"),
    (r"Corbin on Contracts", "Corbin on Contracts"),
    (r"Williston on Contracts", "Williston on Contracts"),
    (r"Collier on Bankruptcy", "Collier on Bankruptcy"),
    (r"McCormick on Evidence", "McCormick on Evidence"),
    (r"Wigmore on Evidence|Wigmore, Evidence", "Wigmore on Evidence"),
    (r"Weinstein's (?:Federal )?Evidence", "Weinstein's Federal Evidence"),
    (
        r"Sutherland(?:,| on)? (?:Statutes and )?Statutory Construction",
        "Sutherland, Statutes and Statutory Construction",
    ),
    (
        r"Prosser (?:&|and) Keeton on (?:the )?(?:Law of )?Torts",
        "Prosser and Keeton on Torts",
    ),
    (r"Fletcher Cyc(?:lopedia|\.)", "Fletcher Cyclopedia"),
    (r"Larson's Workers' Compensation(?: Law)?", "Larson's Workers' Compensation"),
    (
        r"Manual for Complex Litig(?:ation|\.)(?:,? \(?(?:Second|Third|Fourth|2d|3d|4th)\)?)?",
        "Manual for Complex Litigation",
    ),
    (r"Wright & Miller(?=,? ?§)", "Wright & Miller, Federal Practice & Procedure"),
)

AUTHORS = frozenset(
    """Wright Miller Kane Cooper Moore Newberg Rubenstein Nimmer McCarthy Chisum Corbin Perillo
    Williston Lord Collier McCormick Wigmore Weinstein Berger Sutherland Singer Prosser Keeton
    Fletcher Larson Marcus Steinman Leipold""".split()
)

ENCYCLOPEDIAS = (
    r"(?:Am\. ?Jur\.(?: ?2d| ?3d)?|C\. ?J\. ?S\.|Cal\. ?Jur\. ?3d|Tex\. ?Jur\. ?3d"
    r"|N\. ?Y\. ?Jur\. ?2d|Fla\. ?Jur\. ?2d|Ohio ?Jur\. ?3d|Corpus Juris Secundum)"
)

DICTIONARIES = (
    "Black's Law",
    "Ballentine's Law",
    "Bouvier's Law",
    r"Merriam-Webster(?:'s)?(?: Collegiate| Online)?",
    r"Webster's(?: (?:Third|Ninth|Tenth|II))?(?: New)?(?: International| Collegiate| World)?",
    "New Oxford American",
    "Oxford English",
    r"American Heritage(?: College)?",
    r"Random House(?: Webster's)?",
)
