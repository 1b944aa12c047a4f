"""One brief from its path to what it cites: the part of a look-up that reads files."""

from __future__ import annotations

from citecheck.crosscheck import Comparison
from citecheck.dataclass import dataclass
from citecheck.jobs.job import fault_of, fault_of_exception, read_source
from citecheck.jobs.limits import Death, Limits
from citecheck.model.config import Config
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
    except Exception as error:  # noqa: BLE001  (a traceback helps nobody who runs the program)
        return ReadBrief(fault=fault_of_exception(error, job.name, limits(job)))


def limits(job: ReadJob) -> Limits:
    """What reading may use up."""
    return Limits.of(job.config)


def lost(job: ReadJob, death: Death) -> ReadBrief:
    """What became of a brief whose process was ended or died."""
    return ReadBrief(fault=fault_of(death, job.name, limits(job)))


def _read(job: ReadJob) -> ReadBrief:
    from citecheck.pipeline import compare, read_brief

    source, _ = read_source(job.path, job.name)
    return ReadBrief(compare(read_brief(source), job.config))
