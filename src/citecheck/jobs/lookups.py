"""One brief from its path to what it cites: the part of a look-up that reads files."""

from __future__ import annotations

from citecheck.crosscheck import Comparison
from citecheck.dataclass import dataclass
from citecheck.jobs.job import STANDARD_INPUT, fault_of, fault_of_exception, standard_input
from citecheck.jobs.limits import Death, Limits
from citecheck.model.config import Config
from citecheck.model.errors import CitecheckError
from citecheck.output.results import Fault


@dataclass(frozen=True, slots=True)
class ReadJob:
    """A brief, and what messages call it."""

    path: str
    name: str
    config: Config


@dataclass(frozen=True, slots=True)
class ReadBrief:
    """The brief with all that it cites; or why it could not be read."""

    comparison: Comparison | None = None
    fault: Fault | None = None


def work(job: ReadJob) -> ReadBrief:
    """Reads one brief. Whatever goes wrong becomes a ``Fault``."""
    try:
        return _read(job)
    except CitecheckError as error:
        return ReadBrief(fault=Fault(job.name, str(error), error.exit_code))
    except Exception as error:  # noqa: BLE001  (a traceback helps nobody who runs the program)
        return ReadBrief(fault=fault_of_exception(error, job.name, limits(job)))


def limits(job: ReadJob) -> Limits:
    """What reading may use up."""
    return Limits.of(job.config)


def lost(job: ReadJob, death: Death) -> ReadBrief:
    """What became of a brief whose process was ended or died."""
    return ReadBrief(fault=fault_of(death, job.name, limits(job)))


def _read(job: ReadJob) -> ReadBrief:
    from citecheck.document.build import build
    from citecheck.document.readers.read import read, renamed
    from citecheck.pipeline import compare, read_citations

    if job.path == STANDARD_INPUT:
        source = renamed(read(job.path, standard_input()), job.name)
    else:
        source = read(job.path)
    return ReadBrief(compare(read_citations(build(source)), job.config))
