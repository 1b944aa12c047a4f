"""Volumes of the Caselaw Access Project as its site hands them out (https://static.case.law/docs/):
a file of JSON and one of HTML for each case, in folders beside each other, and lists of what there
is."""

from __future__ import annotations

from pathlib import Path

_CASES = ("cases", "json")  # on the site, and in its archives of volumes
_MARKUP = "html"
_LISTS = frozenset(
    {
        "CasesMetadata.json",
        "VolumeMetadata.json",
        "VolumesMetadata.json",
        "ReporterMetadata.json",
        "ReportersMetadata.json",
        "JurisdictionsMetadata.json",
    }
)


def is_list(path: Path) -> bool:
    """Whether the file has the name of a list of cases, volumes or reporters, which holds the text
    of none."""
    return path.name in _LISTS


def case_of_markup(path: Path) -> Path | None:
    """The JSON of the case of which ``path`` is the HTML; none where there is no such file."""
    if path.parent.name != _MARKUP or path.suffix != ".html":
        return None
    volume = path.parent.parent
    beside = (volume / folder / f"{path.stem}.json" for folder in _CASES)
    return next((case for case in beside if case.is_file()), None)


def markup_of_case(path: Path) -> Path | None:
    """The HTML, with page numbers and notes, of the case of which ``path`` is the JSON; none where
    there is no such file."""
    markup = path.parent.parent / _MARKUP / f"{path.stem}.html"
    return markup if path.parent.name in _CASES and markup.is_file() else None


__all__ = ["case_of_markup", "is_list", "markup_of_case"]
