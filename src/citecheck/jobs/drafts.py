"""One brief from its path to the table that its body asks for, written out."""

from __future__ import annotations

from citecheck.dataclass import dataclass
from citecheck.jobs.job import (
    STANDARD_INPUT,
    fault_of,
    fault_of_exception,
    standard_input,
)
from citecheck.jobs.limits import Death, Limits
from citecheck.model.config import Config
from citecheck.model.errors import CitecheckError
from citecheck.output.results import Fault


@dataclass(frozen=True, slots=True)
class DraftJob:
    """A brief, what messages call it, and the format of its table."""

    path: str
    name: str
    config: Config
    format_name: str


@dataclass(frozen=True, slots=True)
class Draft:
    """The table in its format, with what its reader should know; or why there is none."""

    table: bytes = b""
    notes: tuple[str, ...] = ()
    fault: Fault | None = None


def work(job: DraftJob) -> Draft:
    """Drafts one table. Whatever goes wrong becomes a ``Fault``."""
    try:
        return _draft(job)
    except CitecheckError as error:
        return Draft(fault=Fault(job.name, str(error), error.exit_code))
    except Exception as error:  # noqa: BLE001  (a traceback helps nobody who runs the program)
        return Draft(fault=fault_of_exception(error, job.name, limits(job)))


def limits(job: DraftJob) -> Limits:
    """What the draft may use up."""
    return Limits.of(job.config)


def lost(job: DraftJob, death: Death) -> Draft:
    """What became of a brief whose process was ended or died."""
    return Draft(fault=fault_of(death, job.name, limits(job)))


def _draft(job: DraftJob) -> Draft:
    from citecheck.document.readers.read import read, renamed
    from citecheck.drafting.build import draft
    from citecheck.output.drafts.registry import rendered
    from citecheck.pipeline import extract_source

    if job.path == STANDARD_INPUT:
        source = renamed(read(job.path, standard_input()), job.name)
    else:
        source = read(job.path)
    extracted = extract_source(source, job.config)
    table = draft(extracted, job.config)
    notes = (*extracted.document.source.notices, *table.notes)
    return Draft(rendered(table, job.format_name), notes)
