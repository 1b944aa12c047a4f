"""The library: what ``import citecheck`` gives. Everything else is private and may change."""

from __future__ import annotations

import os
from pathlib import Path

from citecheck.copies.mark import marked_copy
from citecheck.dataclass import dataclass
from citecheck.document.places import Places
from citecheck.document.readers.read import file_bytes, read
from citecheck.files.output_files import write_file
from citecheck.model.citations import Authority, Context, Form, Resolution
from citecheck.model.config import Config
from citecheck.model.document import Source
from citecheck.model.errors import ConfigError, InputError
from citecheck.model.findings import Location, Report
from citecheck.model.kinds import Kind
from citecheck.pipeline import check_source, read_brief

_LONGEST_PATH = 4096


@dataclass(frozen=True, slots=True)
class Reference:
    """One citation of a brief and what it refers to.

    ``text`` are its words, freed of line ends and marks of emphasis; ``citation`` is the
    identifying part in its normal form (``550 U.S. 544``), or its words where it has none (*id.*).
    ``authority`` is None where ``resolution`` is not ``Resolved``. Offsets of ``location`` count
    code points of the text as it was read.
    """

    text: str
    citation: str
    form: Form
    kind: Kind
    context: Context
    pin: str | None
    authority: Authority | None
    resolution: Resolution
    location: Location


def check(path_or_text: str | os.PathLike[str], config: Config | None = None) -> Report:
    """Checks one brief against its own table of authorities.

    A ``str`` is the text of the brief; anything else (``pathlib.Path``) is the path of a file.
    ``config`` says which rules are run and what counts; without it the defaults hold, as no
    configuration file is looked for. Raises ``InputError`` where there is no text to check.

    >>> import citecheck
    >>> report = citecheck.check('''TABLE OF AUTHORITIES
    ...
    ... Cases                                             Page(s)
    ...
    ... Miranda v. Arizona, 384 U.S. 436 (1966) ............... 1
    ...
    ... ARGUMENT
    ...
    ... A complaint must be plausible. Bell Atl. Corp. v. Twombly,
    ... 550 U.S. 544, 556 (2007).
    ... ''')
    >>> [(finding.code, finding.location.line) for finding in report.findings]
    [('TOA101', 9), ('TOA102', 5)]
    """
    return check_source(_source(path_or_text), config or Config())


def extract(
    path_or_text: str | os.PathLike[str],
    config: Config | None = None,  # noqa: ARG001  (the same arguments as those of ``check``)
) -> tuple[Reference, ...]:
    """Every citation of a text, in order, with what it refers to. Arguments are those of
    ``check``; no rule is run, so that nothing depends on ``config``.

    >>> import citecheck
    >>> cited = citecheck.extract('''A complaint must be plausible. Bell Atl. Corp. v. Twombly,
    ... 550 U.S. 544, 556 (2007). Bare conclusions do not help. Id. at 557.''')
    >>> [(reference.text, reference.authority.name) for reference in cited][1]
    ('Id. at 557', 'Bell Atl. Corp. v. Twombly')
    """
    reading = read_brief(_source(path_or_text))
    places = Places(reading.document)
    view = reading.document.view
    return tuple(
        Reference(
            text=citation.span.of(view),
            citation=(
                str(citation.keys[0])
                if citation.keys and citation.form in (Form.FULL, Form.SHORT)
                else citation.core.of(view)
            ),
            form=citation.form,
            kind=citation.kind,
            context=citation.context,
            pin=citation.pin,
            authority=(
                None if citation.authority is None else reading.authorities[citation.authority]
            ),
            resolution=citation.resolution,
            location=places.locate_clean(citation.span),
        )
        for citation in reading.citations
    )


def mark(
    path: str | os.PathLike[str],
    report: Report,
    out: str | os.PathLike[str],
    *,
    force: bool = False,
) -> tuple[str, ...]:
    """Writes a copy of the PDF or Word document at ``path``, from which ``report`` was made, to
    ``out``, with the findings of the report marked; gives what a person should know about the copy,
    in lines.

    The file at ``path`` is only read; ``out`` has the whole copy or is as it was. Raises
    ``InputError`` where no copy can be made: of text, of a file that changed since it was checked,
    of one whose permissions allow no notes, of a signed one without ``force``; ``ConfigError``
    where ``out`` is ``path`` or cannot be written to.
    """
    name, target = os.fspath(path), Path(out)
    if target.exists() and target.samefile(path):
        raise ConfigError(f"{out}: the marked copy would overwrite the brief")
    copy = marked_copy(file_bytes(name), name, report, force=force)
    write_file(target, copy.data)
    return copy.notes


def _source(path_or_text: str | os.PathLike[str]) -> Source:
    if not isinstance(path_or_text, str):
        return read(os.fspath(path_or_text))
    text = path_or_text.replace("\r\n", "\n").replace("\r", "\n")
    if _names_a_file(text):
        # Checked as a text it would have no findings, and nobody would notice.
        raise InputError(f"{text!r} is the name of a file: give pathlib.Path({text!r}) to read it")
    return Source(text, "<text>")


def _names_a_file(text: str) -> bool:
    try:
        return len(text) <= _LONGEST_PATH and "\n" not in text and Path(text).is_file()
    except (OSError, ValueError):
        return False
