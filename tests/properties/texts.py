"""Texts that the properties are tried on: samples, samples with changes, and anything at all."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from hypothesis import strategies as st

from citecheck.model.config import Config
from citecheck.model.document import Source
from citecheck.model.findings import Report
from citecheck.pipeline import check_source

SAMPLES = sorted((Path(__file__).parents[2] / "samples").glob("*.txt"))


@cache
def sample(name: str) -> str:
    """The text of a sample."""
    return next(path for path in SAMPLES if path.stem == name).read_text(encoding="utf-8")


def check(text: str) -> Report:
    """What the program finds out about ``text``, findings of low confidence included."""
    return check_source(Source(text, "text.txt"), Config(show_low_confidence=True))


_PIECES = [
    "Doe v. Roe, ", "In re Gault, ", "550 U.S. 544", "87 S. Ct. 1428", "12 F.4th 3, 5", "2025 WL 771203",
    "No. 24-1733", ", at *12", " (9th Cir. 2007)", " (2007)", "42 U.S.C. § 1983", "§§ 1331–32", "§ 1985(3)",
    "17 C.F.R. § 240.10b-5", "Fed. R. Civ. P. 12(b)(6)", "U.S. Const. amend. XIV", "Exec. Order No. 14,158",
    "Id.", "Id. at 5", "Id. § 3", "id., ", "supra", ", supra, at 4", "supra note 3", "Doe, 550 U.S. at 545",
    "aff'd, ", "cert. denied, ", "quoting ", "see also ", "; ", ". ", ", ", "(", ")", "[", "]", "“", "”", " ",
    "\n", "\n\n", "\f", "\t", "TABLE OF AUTHORITIES\n\n", "TABLE OF CONTENTS\n\n", "Cases\n\n", "Statutes\n\n",
    "ARGUMENT\n\n", "CERTIFICATE OF SERVICE\n\n", " ........ ", "1, 2", "passim", "iv", "1\n", "ii\n", "*", "_",
    "<i>", "</i>", "¹", "1 ", "ECF No. 71", "Compl. ¶ 8", "(“AFGE”)", "AFGE, at *3", "the First Amendment",
    "--- F.3d ----", "Restatement (Third) of Agency § 7.03", "104 Calif. L. Rev. 391", "90 Fed. Reg. 8441", "é",
    "\u00ad", "\u200b", "ﬁ", "\x1b[31m", "[/b]", "\x00", "\r", "–", "—", "’", "\ud7ff", "😀",
]  # fmt: skip

texts = st.one_of(
    st.text(max_size=300),
    st.binary(max_size=300).map(lambda raw: raw.decode("cp1252", "replace")),
    st.binary(max_size=300).map(lambda raw: raw.decode("latin-1")),
    st.lists(st.sampled_from(_PIECES), max_size=60).map("".join),
)
"""Any text, bytes read as text, and text made of the pieces of briefs."""


@st.composite
def changed_samples(draw: st.DrawFn) -> str:
    """A sample in which lines and characters were deleted, doubled, moved or put in."""
    lines = sample(draw(st.sampled_from([path.stem for path in SAMPLES]))).splitlines(keepends=True)
    for _ in range(draw(st.integers(1, 8))):
        at = draw(st.integers(0, len(lines) - 1))
        match draw(st.sampled_from(["delete", "double", "move", "insert", "cut", "break"])):
            case "delete":
                del lines[at : at + draw(st.integers(1, 20))]
            case "double":
                lines.insert(at, lines[at])
            case "move":
                lines.insert(draw(st.integers(0, len(lines) - 1)), lines.pop(at))
            case "insert":
                column = draw(st.integers(0, len(lines[at])))
                piece = draw(st.one_of(st.text(max_size=3), st.sampled_from(_PIECES)))
                lines[at] = lines[at][:column] + piece + lines[at][column:]
            case "cut":
                column = draw(st.integers(0, len(lines[at])))
                lines[at] = lines[at][:column] + lines[at][column + 1 :]
            case "break":
                column = draw(st.integers(0, len(lines[at])))
                lines[at : at + 1] = [lines[at][:column] + "\n", lines[at][column:]]
        if not lines:
            break
    return "".join(lines)
