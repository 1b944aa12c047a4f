"""Texts of any length, each family made of one kind of piece and no two pieces alike.

Repeated pieces hide growth: what was found for the first is found again. Parties, facts and numbers
here are invented.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

_GIVEN = (
    "Amber Basil Cedar Dahlia Elm Fern Ginger Hazel Iris Juniper Kale Laurel Maple Nettle".split()
)
_ENDS = "wick ford ham stead burgh mere dale thorpe worth combe leigh shaw holt hurst".split()
_NUMERALS = "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv".split()
_REPORTERS = "U.S.|F.2d|F.3d|F.4th|F. Supp. 2d|S. Ct.|L. Ed. 2d|P.3d|N.E.2d|A.3d|So. 2d".split("|")


def _party(k: int) -> str:
    """A name that no other number gives."""
    letters = ""
    while True:
        k, rest = divmod(k, len(_ENDS))
        letters += _ENDS[rest]
        if not k:
            return letters.capitalize()


def _case(k: int) -> str:
    reporter = _REPORTERS[k % len(_REPORTERS)]
    return (
        f"{_party(k)} v. {_party(3 * k + 1)}, {k % 700 + 100} {reporter} {k % 887 + 1 + k // 600}"
    )


def _year(k: int) -> int:
    return 1950 + k % 70


def _full(k: int) -> str:
    return f"{_case(k)} ({_year(k)})"


def _sentence(k: int) -> str:
    given = _GIVEN[k % len(_GIVEN)]
    return f"{given} told {_party(k)} on day {k} that lot {k * 7} was {given.lower()} green."


def _title(k: int) -> str:
    return f"{_GIVEN[k % 14]} {_party(k)}, The {_party(k + 5)} Register of {_party(k + 9)} Weirs"


Family = Callable[[int], str]
"""The text of so many pieces."""


def _each(piece: Callable[[int], str], between: str = " ") -> Family:
    return lambda count: between.join(map(piece, range(count)))


def _table(entry: Callable[[int], str], heading: str = "Cases") -> Family:
    """A table of so many entries, and a body that cites none of them."""

    def text(count: int) -> str:
        rows = (f"{entry(k)} {'.' * (3 + k % 30)} {k % 40 + 1}\n" for k in range(count))
        return f"TABLE OF AUTHORITIES\n\n{heading}\n\n{''.join(rows)}\n\fARGUMENT\n\nNone.\n"

    return text


def _brief(entry: Callable[[int], str], cited: Callable[[int], str], heading: str) -> Family:
    """A table of so many entries, and a body that cites them on pages of its own."""

    def text(count: int) -> str:
        rows = (f"{entry(k)} {'.' * (3 + k % 30)} {k // 5 + 1}\n" for k in range(count))
        body = (
            f"{'ARGUMENT' if not k else ''}\n\nSee {cited(k)}. {_sentence(k)}\n"
            + (f"\n{k // 5 + 1}\n\f" if k % 5 == 4 else "")
            for k in range(count)
        )
        return f"TABLE OF AUTHORITIES\n\n{heading}\n\n{''.join(rows)}\n\f{''.join(body)}"

    return text


def _opened(head: str, piece: Callable[[int], str], between: str = "", end: str = ".") -> Family:
    """One list that goes on and on."""
    return lambda count: head + between.join(map(piece, range(count))) + end


def _nested(opening: Callable[[int], str], closing: str) -> Family:
    return lambda count: "".join(map(opening, range(count))) + closing * count


def _noted(count: int) -> str:
    """Pages with three footnotes each."""
    pages = []
    for page in range(count):
        marks = "¹²³"
        text = " ".join(f"{_sentence(3 * page + k)[:-1]}.{marks[k]}" for k in range(3))
        notes = "\n".join(f"{marks[k]} See {_full(3 * page + k)}." for k in range(3))
        pages.append(f"{text}\n\n{notes}\n\n{page + 1}\n")
    return "\f".join(pages)


def _short(k: int) -> str:
    return f"{_full(k)}. {_sentence(k)} {_party(k)}, {k % 700 + 100} {_REPORTERS[k % 11]} at {k % 900 + 9}."


def _lines(words: Iterable[str]) -> str:
    return "\n".join(words)


FAMILIES: Mapping[str, Family] = {
    # decisions
    "decisions": _each(lambda k: f"See {_full(k)}. {_sentence(k)}"),
    "decisions with pins": _each(lambda k: f"{_case(k)}, {k % 900 + 3}-{k % 900 + 5} ({_year(k)})."),
    "parallels of one decision": _opened(
        "Ford v. Holt, 1 U.S. 1", lambda k: f", {k // 900 + 2} S. Ct. {k % 900 + 1}", end=" (1990)."
    ),
    "pins of one decision": _opened("Ford v. Holt, 5 F.3d 1", lambda k: f", {k + 2}", end=" (1993)."),
    "a string of decisions": _opened("See ", _full, "; "),
    "histories": _each(lambda k: f"{_full(k)}, aff'd, {_case(k + 9000)} ({_year(k) + 1})."),
    "one chain of history": _opened(
        "Ford v. Holt, 1 F.3d 1 (1st Cir. 1993)", lambda k: f", aff'd, {_case(k)} ({_year(k)})"
    ),
    "decisions of one party": _each(lambda k: f"Holt v. {_party(k)}, {k + 1} F.3d {k % 800 + 1} (1999)."),
    "decisions of one name": _each(lambda k: f"Ford v. Holt, {k + 1} F.3d {k % 800 + 1} ({_year(k)})."),
    "decisions in one volume": _each(lambda k: f"{_party(k)} v. Holt, 12 F.3d {k + 1} (1999)."),
    "decisions in a database": _each(
        lambda k: f"{_party(k)} v. Holt, No. {k % 90 + 10}-cv-{k + 100}, 20{k % 20 + 10} WL {k + 1000}, at *2 (D. Me. 2014)."
    ),
    "decisions on dockets": _each(
        lambda k: f"{_party(k)} v. Holt, No. {k % 90 + 10}-cv-{k + 100} (D. Me. Mar. 5, 2014)."
    ),
    "decisions of one docket": _each(
        lambda k: f"{_party(k)} v. Holt, No. 14-cv-100, 20{k % 20 + 10} WL {k + 1000} (D. Me. 2014)."
    ),
    "decisions not printed yet": _each(lambda k: f"{_party(k)} v. Holt, ___ U.S. ___ ({_year(k)})."),
    "one volume and its slips": _each(
        lambda k: f"Ford v. Holt, {k % 9 + 1}{k % 7}0 U.S. {k + 100} ({_year(k)})."
    ),
    "decisions a slip away in one volume": _each(
        lambda k: f"{_party(k)} v. Holt, 12 F.3d {10 * k + 101} (1999). {_sentence(k)} See 12 F.3d {10 * k + 103}."
    ),
    "quoted decisions": _each(lambda k: f"{_full(k)} (quoting {_full(k + 5000)})."),
    # short forms
    "short forms": _each(_short),
    "short forms of nothing": _each(lambda k: f"{_party(k)}, {k % 700 + 1} F.3d at {k % 90 + 1}."),
    "supra": _each(lambda k: f"{_full(k)}. {_sentence(k)} {_party(k)}, supra, at {k % 90 + 5}."),
    "supra of nothing": _each(lambda k: f"{_sentence(k)} {_party(k)}, supra, at {k % 90 + 5}."),
    "id. of one": lambda count: "Ford v. Holt, 5 F.3d 1 (1993). " + _each(
        lambda k: f"{_sentence(k)} Id. at {k + 1}."
    )(count),
    "id. of each": _each(lambda k: f"{_full(k)}. {_sentence(k)} Id. at {k % 900 + 2}."),
    "id. of nothing": _each(lambda k: f"{_sentence(k)} Id. at {k + 1}."),
    "names in the text": _each(lambda k: f"{_full(k)}. {_sentence(k)} {_party(k)} also held {k}."),
    "acronyms": _each(
        lambda k: f"{_party(k)} {_party(k + 1)} {_party(k + 2)} Ass’n v. Holt, {k + 1} F.3d 1 (1999) (“{_party(k)[:1]}{_party(k + 1)[:1]}{_party(k + 2)[:1]}A”)."
    ),
    # provisions
    "sections": _each(lambda k: f"See {k % 50 + 1} U.S.C. § {k + 100}. {_sentence(k)}"),
    "sections near one another": _each(
        lambda k: f"See 42 U.S.C. § {k + 2000}. {_sentence(k)} So says § {k + 2003}."
    ),
    "sections near those of states": _each(
        lambda k: f"See Ohio Rev. Code § {k % 90 + 1000}.{k + 10}. So says § {k % 90 + 1000}.{k + 11}."
    ),
    "a list of sections": _opened("See 42 U.S.C. §§ 1", lambda k: f", {k + 2}"),
    "subdivisions": _each(lambda k: f"42 U.S.C. § {k + 1}(a)({k % 9 + 1})({chr(65 + k % 26)})."),
    "subdivisions of one section": _opened(
        "42 U.S.C. § 7", lambda k: f"({chr(97 + k % 26)})({k + 1})"
    ),
    "regulations": _each(lambda k: f"{k % 50 + 1} C.F.R. § {k % 300 + 1}.{k + 1} (2019)."),
    "sections of states": _each(
        lambda k: f"{('Cal. Penal Code', 'Tex. Prop. Code Ann.', 'N.Y. Lab. Law')[k % 3]} § {k + 1}."
    ),
    "rules of court": _each(lambda k: f"Fed. R. Civ. P. {k % 86 + 1}({chr(97 + k % 26)})({k})."),
    "sections of one act": _each(lambda k: f"Section {k + 1} of the Weir Act. Weir Act § {k + 9}."),
    # provisions and decisions of states, agencies and older prints
    "session laws": _each(
        lambda k: f"Act of Mar. {k % 28 + 1}, {_year(k)}, ch. {k + 1}, § {k % 9 + 1}, {k % 90 + 10} Stat. {k + 100}."
    ),
    "administrative codes of states": _each(
        lambda k: f"{('Cal. Code Regs. tit. 8', 'N.Y. Comp. Codes R. & Regs. tit. 12', '22 Tex. Admin. Code')[k % 3]}, § {k + 1}.{k % 9}. {_sentence(k)}"
    ),
    "rules of courts of states": _each(
        lambda k: f"{('Cal. R. Ct.', 'Tex. R. App. P.', 'Fla. R. Civ. P.')[k % 3]} {k % 9 + 1}.{k + 1}({chr(97 + k % 26)})."
    ),
    "constitutions": _each(
        lambda k: f"U.S. Const. art. I, § {k % 9 + 1}, cl. {k + 1}; Cal. Const. art. {_NUMERALS[k % 15]}, § {k + 1}."
    ),
    "captions of joined decisions": _each(
        lambda k: f"UNITED STATES COURT OF APPEALS\nFOR THE NINTH CIRCUIT\n\n{_party(k).upper()},\nPlaintiff-Appellant,\nv.\n{_party(k + 7).upper()},\nDefendant-Appellee.\n\nNo. {k % 90 + 10}-{k + 1000}\n\n{_sentence(k)} {_full(k)}.\n\n"
    ),
    "misread letters": _each(
        lambda k: f"{_party(k)} v. {_party(k + 1)}, {k % 90 + 1}l U.S. l{k % 90}O, 5S{k % 9} (l9{k % 90 + 10}); 4Z U.S.C. § l{k}8."
    ),
    "paragraph pins": _each(
        lambda k: f"{_party(k)} v. {_party(k + 1)}, 20{k % 20 + 10}-Ohio-{k + 1}, ¶ {k % 90 + 1}; 20{k % 20 + 10} ND {k + 1}, ¶¶ {k % 9 + 1}-{k % 9 + 3}."
    ),
    "certificates": _each(
        lambda k: f"CERTIFICATE OF SERVICE\n\nI certify that on day {k} lot {k * 7} was served on {_party(k)}.\n\n"
    ),
    "questions presented": _each(
        lambda k: f"QUESTION PRESENTED\n\n{k + 1}. Whether {_sentence(k)}\n\n"
    ),
    "bracketed letters": _each(
        lambda k: f"[{_party(k)[0]}]{_party(k)[1:]} v. {_party(k + 1)}[s], {k % 700 + 1} F.3d [{k + 1}] ({_year(k)})."
    ),
    "docket entries": _each(
        lambda k: f"Dkt. {k + 1} at {k % 40 + 1}; R. {k + 1}; J.A. {k + 9}; Tr. {k + 1}:{k % 25 + 1}-{k % 25 + 3}."
    ),
    "agencies": _each(
        lambda k: f"{_party(k)} Co., {k % 300 + 50} N.L.R.B. {k + 1} ({_year(k)}); In re {_party(k)}, {k % 28 + 1} I. & N. Dec. {k + 1} (BIA {_year(k)})."
    ),
    "treatises": _each(
        lambda k: f"{k % 9 + 1} {_party(k)} & {_party(k + 1)}, The Weirs of {_party(k + 2)} § {k + 1}.{k % 9} ({k % 5 + 2}d ed. {_year(k)})."
    ),
    "restatements": _each(
        lambda k: f"Restatement (Second) of Torts § {k + 1} cmt. {chr(97 + k % 26)}, illus. {k % 9 + 1} (Am. L. Inst. {_year(k)})."
    ),
    # other works
    "articles": _each(
        lambda k: f"{_party(k)}, The Weirs of {_party(k + 3)}, {k % 200 + 1} Yale L.J. {k + 1} ({_year(k)})."
    ),
    "registers and orders": _each(
        lambda k: f"{k % 90 + 1} Fed. Reg. {k + 1000}; Exec. Order No. {k + 11000}; Pub. L. No. {k % 90 + 20}-{k + 1}."
    ),
    "addresses": _each(lambda k: f"See https://{_party(k).lower()}.example/{k}/{_party(k + 1)}."),
    "the record": _each(lambda k: f"Compl. ¶ {k + 1}; ECF No. {k + 1} at {k % 40 + 1}; Holt Decl. ¶ {k}."),
    # tables
    "a table of decisions": _table(_full),
    "a table of titles": _table(lambda k: f"{_title(k)} ({_year(k)})", "Other Authorities"),
    "a table of sections": _table(lambda k: f"{k % 50 + 1} U.S.C. § {k + 100}", "Statutes"),
    "a table of one title": _table(
        lambda k: f"Weir Office, Notes on Rivers, Part {k} ({_year(k)})", "Other Authorities"
    ),
    "a brief of decisions": _brief(_full, _full, "Cases"),
    "a brief of titles": _brief(
        lambda k: f"{_title(k)} ({_year(k)})", lambda k: f"{_title(k)} ({_year(k)})", "Other Authorities"
    ),
    "a brief of sections": _brief(
        lambda k: f"{k % 50 + 1} U.S.C. § {k + 100}",
        lambda k: f"{k % 50 + 1} U.S.C. § {k + 100}",
        "Statutes",
    ),
    "a brief with wrong names": _brief(
        _full, lambda k: _full(k).replace(" v. ", "s v. "), "Cases"
    ),
    "a brief with wrong pages": _brief(
        lambda k: f"{_party(k)} v. {_party(3 * k + 1)}, 12 F.3d {10 * k + 101} (1999)",
        lambda k: f"{_party(k)} v. {_party(3 * k + 1)}, 12 F.3d {10 * k + 103} (1999)",
        "Cases",
    ),
    "a brief with wrong sections": _brief(
        lambda k: f"42 U.S.C. § {10 * k + 2001}",
        lambda k: f"42 U.S.C. § {10 * k + 2003}",
        "Statutes",
    ),
    "a brief with swapped figures": _brief(
        lambda k: f"42 U.S.C. § {k % 90 + 10}{k % 9}{k}(a)",
        lambda k: f"42 U.S.C. § {k}{k % 90 + 10}{k % 9}(a)",
        "Statutes",
    ),
    "a table of decisions cited nowhere": _brief(_full, _sentence, "Cases"),
    "a table of sections cited nowhere": _brief(
        lambda k: f"Cal. Penal Code § {k + 100}", _sentence, "Statutes"
    ),
    "a table of dockets cited nowhere": _brief(
        lambda k: f"{_party(k)} v. Holt, No. {k % 30 + 1:02}-cv-{k + 1000} (D. Md. {_year(k)})",
        _sentence,
        "Cases",
    ),
    "a table of addresses cited nowhere": _brief(
        lambda k: f"{_title(k)}, https://www.example.org/{_party(k).lower()}/{k}", _sentence, "Other Authorities"
    ),
    "a table of names alone": _brief(lambda k: f"{_party(k)} v. {_party(3 * k + 1)}", _full, "Cases"),
    "one entry on many pages": lambda count: (
        f"TABLE OF AUTHORITIES\n\nCases\n\n{_full(7)} ..... "
        + ", ".join(str(k + 1) for k in range(count))
        + "\n\fARGUMENT\n\nNone.\n"
    ),
    "a table of contents": lambda count: "TABLE OF CONTENTS\n\n" + _lines(
        f"{k + 1}. {_sentence(k)} {'.' * (3 + k % 9)} {k // 3 + 1}" for k in range(count)
    ),
    # the page
    "prose": _each(_sentence),
    "prose in short lines": _each(lambda k: f"{_sentence(k)[:40]}\n{_sentence(k)[40:]}\n"),
    "pages": _each(lambda k: f"{_sentence(k)}\n{_full(k)}.\n\n{k + 1}\n", "\f"),
    "footnotes": _noted,
    "quotations": _each(lambda k: f"“{_sentence(k)} {_full(k)}.”"),
    "quotations that do not end": _each(lambda k: f"“{_sentence(k)}"),
    "headings": _each(lambda k: f"{_NUMERALS[k % 15].upper()}. THE {_party(k).upper()} WAS {k}\n\n{_sentence(k)}\n"),
    "emphasis": _each(lambda k: f"*{_case(k)}* ({_year(k)}). _Id._ at {k % 900 + 2}."),
    "tags": _each(lambda k: f"<i>{_party(k)}</i> <b class='x{k}'>{_sentence(k)}</b>"),
    "hyphens at line ends": _each(lambda k: f"{_party(k)[:3]}-\n{_party(k)[3:]} v. Holt, {k + 1} F.3d 1."),
    # brackets and runs
    "brackets within brackets": _nested(lambda k: f"({_party(k)} {k} ", ")"),
    "citations within citations": _nested(lambda k: f"{_full(k)} (quoting ", ")"),
    "brackets that do not close": _each(lambda k: f"(see {_party(k)} [{k}"),
    "capitals": _each(lambda k: _party(k).upper()),
    "capitals without spaces": _each(lambda k: _party(k).upper(), ""),
    "numbers": _each(lambda k: str(k * 7919)),
    "numbers and commas": _each(lambda k: str(k * 7919 % 1000), ", "),
    "roman numerals": _each(lambda k: _NUMERALS[k % 15] + ("," if k % 7 else ".")),
    "signatures": _each(lambda k: f"{'—' * (k % 60 + 3)} {_GIVEN[k % 14]} {_party(k)}\n"),
    "rows of dots": _each(lambda k: f"{'. ' * (k % 40 + 3)}{_party(k)}\n"),
    "white space": _each(lambda k: f"{' ' * (k % 80)}{_party(k)}{chr(9) * (k % 5)}\n", ""),
}  # fmt: skip
