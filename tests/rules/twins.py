"""For each rule a brief with its fault and a twin that is right: the smallest that shows it."""

from __future__ import annotations

from dataclasses import dataclass

from tests.rules.brief import Text, brief


@dataclass(frozen=True)
class Twins:
    """``faulty`` has one fault and ``correct`` has none at all."""

    faulty: Text
    correct: Text


_FOX = "FCC v. Fox Television Stations, Inc., 556 U.S. 502 (2009) ......... 1"
_FOX_CITED = "FCC v. Fox Television Stations, Inc., 556 U.S. 502, 515 (2009)."
_CAMP = "Camp v. Pitts, 411 U.S. 138 (1973) ................................ 1"
_CAMP_CITED = "Camp v. Pitts, 411 U.S. 138, 142 (1973)."
_BOTH = brief(f"Cases\n\n{_CAMP}\n{_FOX}", f"See {_CAMP_CITED} See also {_FOX_CITED}")


def _one(table: str, text: str) -> str:
    return brief(f"Cases\n\n{table}", text)


def _dated(citation: str, date: str) -> str:
    """A brief that cites a decision so in its table and in its text."""
    return _one(
        f"Dane v. Estes, {citation} ({date}) ......... 1",
        f"See Dane v. Estes, {citation} ({date}).",
    )


def _between(page: str) -> str:
    """A brief that cites page 635 of a decision, and another that begins on ``page``."""
    first = "Dane v. Estes, 512 F.3d 614{} (9th Cir. 2008)"
    other = f"Ames v. Coe, 512 F.3d {page} (9th Cir. 2008)"
    table = f"{other} ......... 1\n{first.format('')} ......... 1"
    return _one(table, f"See {first.format(', 635')}. See also {other}.")


_SHIFTED = ("Ames v. Coe", "Bell v. Dow", "Cole v. Eads", "Dunn v. Fay")


def _shifted(by: int) -> str:
    """A table of decisions cited one on each page from 2 on, ``by`` pages behind."""
    lines = (
        f"{name}, 50{k} U.S. 1{k} (1991) ......... {k + 2 - by}" for k, name in enumerate(_SHIFTED)
    )
    return "Cases\n\n" + "\n".join(lines)


_SHIFT_PAGES = (
    "The law is old.",
    *(f"See {name}, 50{k} U.S. 1{k}, 2{k} (1991)." for k, name in enumerate(_SHIFTED)),
)


TWINS = {
    "TOA001": Twins(
        "BRIEF OF APPELLANT\n\nUNITED STATES COURT OF APPEALS\n\nARGUMENT\n\n"
        f"The agency was right. {_CAMP_CITED}\n\nRespectfully submitted,\n",
        _BOTH,
    ),
    "TOA002": Twins(_one(f"{_CAMP}\n{' ' * 66}7, 9", f"See {_CAMP_CITED}"), _BOTH),
    "TOA101": Twins(_one(_CAMP, f"See {_CAMP_CITED} See also {_FOX_CITED}"), _BOTH),
    "TOA102": Twins(_one(f"{_CAMP}\n{_FOX}", f"See {_CAMP_CITED}"), _BOTH),
    "TOA103": Twins(
        _one(_CAMP.replace("138", "183"), f"See {_CAMP_CITED}"), _one(_CAMP, f"See {_CAMP_CITED}")
    ),
    "TOA104": Twins(
        _one(_CAMP.replace("1973", "1974"), f"See {_CAMP_CITED}"), _one(_CAMP, f"See {_CAMP_CITED}")
    ),
    "TOA105": Twins(
        _one(_CAMP.replace("Pitts", "Pettis"), f"See {_CAMP_CITED}"),
        _one(_CAMP, f"See {_CAMP_CITED}"),
    ),
    "TOA106": Twins(
        brief(f"Cases\n\n{_CAMP}", f"See {_CAMP_CITED}", "Camp, 411 U.S. at 143."),
        brief(f"Cases\n\n{_CAMP}, 2", f"See {_CAMP_CITED}", "Camp, 411 U.S. at 143."),
    ),
    "TOA107": Twins(
        brief(f"Cases\n\n{_CAMP}, 2", f"See {_CAMP_CITED}", "Nothing is cited here."),
        brief(f"Cases\n\n{_CAMP}", f"See {_CAMP_CITED}", "Nothing is cited here."),
    ),
    "TOA108": Twins(
        brief(
            f"Cases\n\n{_CAMP.removesuffix('1')}passim",
            f"See {_CAMP_CITED}",
            "Camp, 411 U.S. at 143.",
        ),
        brief(
            f"Cases\n\n{_CAMP.removesuffix('1')}passim",
            f"See {_CAMP_CITED}",
            *["The record says so. Camp, 411 U.S. at 143."] * 4,
        ),
    ),
    "TOA109": Twins(
        _one(f"{_CAMP}\n{_CAMP}", f"See {_CAMP_CITED}"), _one(_CAMP, f"See {_CAMP_CITED}")
    ),
    "TOA110": Twins(
        _one(
            f"{_CAMP}\nSEC v. Chenery Corp., 318 U.S. 80 (1943) .............. 1\n{_FOX}\n"
            "Loper Bright Enters. v. Raimondo, 603 U.S. 369 (2024) .... 1",
            f"{_CAMP_CITED} {_FOX_CITED} SEC v. Chenery Corp., 318 U.S. 80 (1943). "
            "Loper Bright Enters. v. Raimondo, 603 U.S. 369 (2024).",
        ),
        _one(
            f"{_CAMP}\n{_FOX}\n"
            "Loper Bright Enters. v. Raimondo, 603 U.S. 369 (2024) .... 1\n"
            "SEC v. Chenery Corp., 318 U.S. 80 (1943) .............. 1",
            f"{_CAMP_CITED} {_FOX_CITED} SEC v. Chenery Corp., 318 U.S. 80 (1943). "
            "Loper Bright Enters. v. Raimondo, 603 U.S. 369 (2024).",
        ),
    ),
    "TOA111": Twins(
        _one("5 U.S.C. § 706 ......... 1", "Review is under 5 U.S.C. § 706."),
        brief("Statutes\n\n5 U.S.C. § 706 ......... 1", "Review is under 5 U.S.C. § 706."),
    ),
    "TOA112": Twins(
        _one(
            "Frasier v. Evans, 992 F.3d 1003 (10th Cir. 2021) ......... 1",
            "Frasier v. Evans, 992 F.3d 1003, 1023 (10th Cir. 2021), cert. denied, "
            "142 S. Ct. 427 (2021).",
        ),
        _one(
            "Frasier v. Evans, 992 F.3d 1003 (10th Cir. 2021), cert. denied, 142 S. Ct. 427\n"
            "  (2021) ......... 1",
            "Frasier v. Evans, 992 F.3d 1003, 1023 (10th Cir. 2021), cert. denied, "
            "142 S. Ct. 427 (2021).",
        ),
    ),
    "TOA113": Twins(
        _one(_CAMP.replace(" (1973)", ""), f"See {_CAMP_CITED}"),
        _one(_CAMP, f"See {_CAMP_CITED}"),
    ),
    "TOA114": Twins(
        _one(_CAMP.replace("138", "138, 142"), f"See {_CAMP_CITED}"),
        _one(_CAMP, f"See {_CAMP_CITED}"),
    ),
    "TOA115": Twins(
        brief(_shifted(1), *_SHIFT_PAGES),
        brief(_shifted(0), *_SHIFT_PAGES),
    ),
    "RES201": Twins(
        _one(_CAMP, f"See {_CAMP_CITED} But see Fox, 556 U.S. at 515."),
        _one(_CAMP, f"See {_CAMP_CITED} But see Camp, 411 U.S. at 143."),
    ),
    "RES202": Twins(
        _one(
            "Anderson v. Creighton, 483 U.S. 635 (1987) ...... 1\n"
            "Anderson v. Liberty Lobby, Inc., 477 U.S. 242 (1986) ...... 1",
            "Anderson v. Creighton, 483 U.S. 635 (1987). Anderson v. Liberty Lobby, Inc., "
            "477 U.S. 242 (1986). That is what we argue. Anderson, supra, at 640.",
        ),
        _one(
            "Anderson v. Creighton, 483 U.S. 635 (1987) ...... 1\n"
            "Anderson v. Liberty Lobby, Inc., 477 U.S. 242 (1986) ...... 1",
            "Anderson v. Creighton, 483 U.S. 635 (1987). Anderson v. Liberty Lobby, Inc., "
            "477 U.S. 242 (1986). That is what we argue. Creighton, supra, at 640.",
        ),
    ),
    "RES203": Twins(
        _one(_CAMP, f"See Camp, 411 U.S. at 143. That is old law. {_CAMP_CITED}"),
        _one(_CAMP, f"See {_CAMP_CITED} That is old law. Camp, 411 U.S. at 143."),
    ),
    "RES204": Twins(
        _one(
            f"{_CAMP}\n{_FOX}",
            f"See {_CAMP_CITED.removesuffix('.')}; {_FOX_CITED} The rule is settled. Id.",
        ),
        _one(
            f"{_CAMP}\n{_FOX}",
            f"See {_CAMP_CITED} The rule is settled. See {_FOX_CITED} It is old. Id.",
        ),
    ),
    "PLA401": Twins(
        _one(_CAMP, f"See {_CAMP_CITED.replace('142', '124')}"),
        _one(_CAMP, f"See {_CAMP_CITED}"),
    ),
    "PLA402": Twins(
        _one(_CAMP.replace("1973", "1976"), f"See {_CAMP_CITED.replace('1973', '1976')}"),
        _one(_CAMP, f"See {_CAMP_CITED}"),
    ),
    "PLA403": Twins(
        _dated("12 F.4th 200", "9th Cir. 1985"), _dated("12 F.4th 200", "9th Cir. 2021")
    ),
    "PLA404": Twins(_dated("100 S.W.3d 5", "9th Cir. 2003"), _dated("100 S.W.3d 5", "Tex. 2003")),
    "PLA405": Twins(
        _dated("2019 WL 123456", "D. Md. May 1, 2016"),
        _dated("2019 WL 123456", "D. Md. May 1, 2019"),
    ),
    "PLA406": Twins(
        brief("Statutes\n\n55 U.S.C. § 12 ......... 1", "See 55 U.S.C. § 12."),
        brief("Statutes\n\n45 U.S.C. § 12 ......... 1", "See 45 U.S.C. § 12."),
    ),
    "PLA407": Twins(
        _dated("2021 WL 123456", "D. Md. Feb. 30, 2021"),
        _dated("2021 WL 123456", "D. Md. Feb. 20, 2021"),
    ),
    "PLA408": Twins(_between("630"), _between("640")),
}
"""By the rule's code."""
