"""The table of ``docs/formats.md``: a row a maker, made from what was read of its copy."""

from __future__ import annotations

from pathlib import Path

from tests.makers.answers import Answer
from tests.makers.brief import LINKS, TRAPS
from tests.makers.makers import MAKERS, Maker

PAGE = Path(__file__).parents[2] / "docs" / "formats.md"
_MOST_SHOWN = 5
_BEGIN, _END = "<!-- made: the matrix of makers -->\n", "<!-- end of the matrix -->\n"


def row(maker: Maker, answer: Answer) -> str:
    """What was read of one maker's copy, as a row of the table."""
    wrong = sum(each.startswith("not linked") for each in answer.wrong)
    unprinted = "not read" if maker.recognised else "of the contents"
    pages = "printed" if answer.pages else unprinted
    cells = [
        maker.name,
        f"{len(LINKS) - wrong} of {len(LINKS)}",
        _share(answer) if maker.recognised else _differences(answer.wrong),
        pages,
        *("yes" if answer.traps[trap] else "no" for trap in TRAPS),
    ]
    return f"| {' | '.join(cells)} |"


def _share(answer: Answer) -> str:
    """Of recognised text: how many citations led to an authority, and what is sure and not so."""
    false = f"{len(answer.sure)} false findings" if answer.sure else "no false finding"
    return f"{round(answer.authorities * len(LINKS))} of {len(LINKS)} authorities, {false}"


def _differences(wrong: tuple[str, ...]) -> str:
    """What differs, in words; of many differences their number."""
    if len(wrong) > _MOST_SHOWN:
        return f"{len(wrong)} differences"
    return "; ".join(map(_cell, wrong)) or "the same"


def _cell(words: str) -> str:
    short = words if len(words) <= 90 else words[:89] + "…"
    return short.replace("|", "/")


def written_rows() -> dict[str, str]:
    """The rows that the page has, by maker."""
    text = PAGE.read_text(encoding="utf-8")
    lines = text[text.index(_BEGIN) : text.index(_END)].splitlines()
    return {
        line.split(" | ")[0].removeprefix("| "): line for line in lines if line.startswith("| ")
    }


def write(rows: dict[str, str]) -> None:
    """Put rows into the page; those of makers that were not run stay."""
    known = written_rows() | rows
    heads = ["maker", "links", "answer", "pages", *TRAPS]
    table = [
        f"| {' | '.join(heads)} |",
        "|" + "---|" * len(heads),
        *(known[maker.name] for maker in MAKERS if maker.name in known),
    ]
    text = PAGE.read_text(encoding="utf-8")
    before, behind = text[: text.index(_BEGIN)], text[text.index(_END) :]
    body = "\n".join(table)
    PAGE.write_text(f"{before}{_BEGIN}{body}\n{behind}", encoding="utf-8")
