"""Makes the sample of bulk data beside it, in the dialect of CourtListener's files of today.

    python samples/corpus/make.py [DECISIONS [FOLDER]]

Decisions, parties, judges and words are invented; what they cite is other decisions of the sample,
statutes that exist, and a few decisions that no list has. The same each time.
"""

from __future__ import annotations

import bz2
import random
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

_SURNAMES = (
    "Abelard Ackerley Aldous Ambrey Anstruth Ardley Ashgrove Atherby Babcombe Balfray "
    "Barrowby Bascomb Bellwood Berrick Birkhall Blaxton Bramhurst Brockwell Calloway Carraday "
    "Castleton Chadmore Clavering Coldridge Corbury Cranmore Cuthwell Dalrigg Danbury "
    "Darnholm Deverell Dunsford Eastlake Edgerley Elverton Enderby Fairholm Farrowby "
    "Fenwright Finchley Gadsby Garrick Gladwyn Greystone Haddow Halvorsen Harcombe Hathersall "
    "Hollis Ingleby Ironmonger Jessop Kelderby Kirkwold Lambrook Langrish Larkwell Lindholm "
    "Lockwood Maddox Marchbank Melbury Mossgrove Nettleford Oakham Orrin Osgathorpe Pemberley "
    "Pinnock Quill Radnor Ravenhall Redmayne Rothwick Saltmarsh Selwood Stanbury Tapley "
    "Thornbury Tolliver Underhill Vance Wetherell Whitlock Winstanley Wraxall Yarborough "
    "Zouche"
).split()
_FIRMS = (
    "Harbor Trust Co.",
    "Cold Storage, Inc.",
    "Freight Lines, Inc.",
    "Savings Bank",
    "Mills Corp.",
)
_CIRCUITS = ("1st", "2d", "3d", "4th", "5th", "6th", "7th", "8th", "9th", "10th", "11th")
_STATUTES = ("28 U.S.C. § 1291", "42 U.S.C. § 1983", "28 U.S.C. § 1332(a)", "Fed. R. Civ. P. 56(a)")
_MATTERS = (
    "the bill of lading", "the second mortgage", "the lease of the pier", "the notice of appeal",
    "the guaranty", "the insurance binder", "the easement", "the consent decree", "the audit",
)  # fmt: skip
_HOLDINGS = (
    "A party who signs {} is bound by its terms.",
    "The district court must say why {} was set aside.",
    "Nothing in {} shifts the burden of proof.",
    "Whether {} was served in time is a question of fact.",
    "We read {} as a whole, and give each word its ordinary meaning.",
    "An objection to {} that was not made below is not heard here.",
)
_HEAD = (
    "id date_created date_modified author_str per_curiam joined_by_str type sha1 page_count "
    "download_url local_path plain_text html html_lawbox html_columbia html_anon_2020 "
    "xml_harvard xml_scan html_with_citations extracted_by_ocr author_id cluster_id"
).split()
_CITATION_HEAD = "id volume reporter page type cluster_id date_created date_modified".split()
_FIRST_YEAR, _LAST_YEAR = 1988, 2025


class Decision(NamedTuple):
    """A decision of the sample, and where it is printed."""

    number: int
    name: str
    year: int
    circuit: str
    volume: int
    reporter: str
    page: int

    def cited(self, pin: int) -> str:
        """A full citation."""
        court = f"({self.circuit} Cir. {self.year})"
        return f"<i>{self.name}</i>, {self.volume} {self.reporter} {self.page}, {pin} {court}"

    def again(self, pin: int) -> str:
        """A short form."""
        first = self.name.partition(" v. ")[0]
        return f"<i>{first}</i>, {self.volume} {self.reporter} at {pin}"


def decisions(count: int, chance: random.Random) -> list[Decision]:
    """So many, in the order of their years. Each name is given once."""
    names = [(a, b) for a in _SURNAMES for b in _SURNAMES if a != b]
    chance.shuffle(names)
    pages: set[tuple[int, str, int]] = set()
    made = []
    for number in range(count):
        year = _FIRST_YEAR + number * (_LAST_YEAR - _FIRST_YEAR + 1) // count
        first, second = names[number]
        other = f"{second} {chance.choice(_FIRMS)}" if number % 3 == 0 else second
        volume, reporter = _printed(year, chance)
        page = chance.randrange(1, 1300)
        while (volume, reporter, page) in pages:
            page += 1
        pages.add((volume, reporter, page))
        circuit = chance.choice(_CIRCUITS)
        if number % 40 == 5:  # short orders share a page
            volume, reporter, page = made[-1].volume, made[-1].reporter, made[-1].page
        made.append(
            Decision(1000 + number, f"{first} v. {other}", year, circuit, volume, reporter, page)
        )
    return made


def _printed(year: int, chance: random.Random) -> tuple[int, str]:
    """A volume that the year may have."""
    if year <= 1993:
        return 860 + 24 * (year - 1988) + chance.randrange(20), "F.2d"
    if year <= 2020:
        return 15 + 36 * (year - 1994) + chance.randrange(30), "F.3d"
    return 1 + 26 * (year - 2021) + chance.randrange(20), "F.4th"


def opinion(decision: Decision, before: Sequence[Decision], chance: random.Random) -> str:
    """The markup of a decision that cites some of those before it."""
    weights = [4 if d.circuit == decision.circuit else 1 for d in before]
    recent = [w / (1 + (decision.year - d.year) / 6) for w, d in zip(weights, before, strict=True)]
    wanted = min(len(before), chance.randrange(3, 9))
    cited = dict.fromkeys(chance.choices(before, recent, k=wanted)) if before else {}
    paragraphs = [f"<h1>{decision.name}</h1>", f"<p>{_holding(chance)} {_statute(chance)}.</p>"]
    if chance.random() < 0.1:
        paragraphs.append(f"<p>{_holding(chance)} <i>Id.</i> at {chance.randrange(2, 99)}.</p>")
    for other in cited:
        pin = other.page + chance.randrange(1, 9)
        words = [f"{_holding(chance)} {other.cited(pin)}."]
        if chance.random() < 0.4:
            words.append(f"{_holding(chance)} <i>Id.</i> at {pin + 1}.")
        if chance.random() < 0.3:
            words.append(
                f'{_holding(chance)} "{chance.choice(_MATTERS).title()}" is no term of art.'
            )
            words.append(f"{_holding(chance)} {other.again(pin + 2)}.")
        paragraphs.append(f"<p>{' '.join(words)}</p>")
    if chance.random() < 0.15:
        lost = f"{chance.randrange(100, 400)} F. Supp. 2d {chance.randrange(1, 1300)}"
        paragraphs.append(f"<p>{_holding(chance)} <i>Doe v. Roe</i>, {lost} (D. Me. 2001).</p>")
    return "\n".join([*paragraphs, f"<p>Affirmed in {_MATTERS[0]}.</p>"])


def _holding(chance: random.Random) -> str:
    return chance.choice(_HOLDINGS).format(chance.choice(_MATTERS))


def _statute(chance: random.Random) -> str:
    return chance.choice(_STATUTES)


def opinion_rows(made: Sequence[Decision], chance: random.Random) -> Iterable[list[str | None]]:
    """A row of the file of opinions for each decision."""
    for number, decision in enumerate(made):
        markup = opinion(decision, made[:number], chance)
        day = f"{decision.year}-06-0{1 + number % 9} 12:00:00.{number:06}+00"
        row: dict[str, str | None] = dict.fromkeys(_HEAD)
        row.update(
            id=str(50_000 + number), date_created=day, date_modified=day, author_str="",
            per_curiam="f", joined_by_str="", type="010combined", sha1="", download_url=None,
            local_path="", plain_text="", html="", html_lawbox="", html_columbia="",
            html_anon_2020="", xml_harvard="", xml_scan="",
            html_with_citations=markup, extracted_by_ocr="f",
            cluster_id=str(decision.number),
        )  # fmt: skip
        yield list(row.values())


def citation_rows(made: Sequence[Decision]) -> Iterable[list[str | None]]:
    """A row of the file of citations for each decision, but for one in fifty."""
    for number, d in enumerate(made):
        if number % 50 != 7:
            day = "2025-01-02 03:04:05.678901+00"
            yield [
                str(number),
                str(d.volume),
                d.reporter,
                str(d.page),
                "1",
                str(d.number),
                day,
                day,
            ]


def copied(head: Sequence[str], rows: Iterable[Sequence[str | None]]) -> bytes:
    """CSV as PostgreSQL writes it with ``ESCAPE '\\', FORCE_QUOTE *``."""
    lines = [",".join(head)]
    for row in rows:
        cells = ("" if c is None else c.replace("\\", "\\\\").replace('"', '\\"') for c in row)
        quoted = (c if cell is None else f'"{c}"' for c, cell in zip(cells, row, strict=True))
        lines.append(",".join(quoted))
    return "".join(f"{line}\n" for line in lines).encode()


def main(count: int = 360, folder: Path = Path(__file__).parent) -> None:
    """Writes ``opinions.csv.bz2`` and ``citations.csv.bz2``."""
    chance = random.Random(19)  # noqa: S311
    made = decisions(count, chance)
    opinions = copied(_HEAD, opinion_rows(made, chance))
    (folder / "opinions.csv.bz2").write_bytes(bz2.compress(opinions))
    (folder / "citations.csv.bz2").write_bytes(
        bz2.compress(copied(_CITATION_HEAD, citation_rows(made)))
    )


if __name__ == "__main__":
    main(*(kind(word) for kind, word in zip((int, Path), sys.argv[1:], strict=False)))
