"""One brief from its path to the table that its body asks for, or what is made with it."""

from __future__ import annotations

from typing import assert_never

from citecheck.dataclass import dataclass, replace
from citecheck.jobs.job import fault_of, fault_of_exception, read_source
from citecheck.jobs.limits import Death, Limits
from citecheck.jobs.products import Product
from citecheck.model.config import Config
from citecheck.model.document import Source
from citecheck.output.results import Fault
from citecheck.settings.court import court_choice, in_court


@dataclass(frozen=True, slots=True)
class DraftJob:
    """A brief, what messages call it, and what is made of it in which format."""

    path: str
    name: str
    config: Config
    format_name: str
    product: Product = Product.TABLE


@dataclass(frozen=True, slots=True)
class Draft:
    """What was made, with what its reader should know, and whether the brief's own table differs
    from it where that was asked; or why nothing was."""

    table: bytes = b""
    notes: tuple[str, ...] = ()
    differs: bool = False
    fault: Fault | None = None


def work(job: DraftJob) -> Draft:
    """Drafts one table. Whatever goes wrong becomes a ``Fault``."""
    try:
        return _draft(job)
    except Exception as error:  # noqa: BLE001  (a traceback helps nobody who runs the program)
        return Draft(fault=fault_of_exception(error, job.name, limits(job)))


def limits(job: DraftJob) -> Limits:
    """What the draft may use up."""
    return Limits.of(job.config)


def lost(job: DraftJob, death: Death) -> Draft:
    """What became of a brief whose process was ended or died."""
    return Draft(fault=fault_of(death, job.name, limits(job)))


def _draft(job: DraftJob) -> Draft:
    source, data = read_source(job.path, job.name)
    choice = court_choice(job.config, source.text)
    if choice is None:
        return _made(job, source, data)
    draft = _made(replace(job, config=in_court(job.config, source.text)), source, data)
    return replace(draft, notes=(f"court: {choice}", *draft.notes))


def _made(job: DraftJob, source: Source, data: bytes) -> Draft:
    match job.product:
        case Product.TABLE:
            return _table(job, source)
        case Product.DIFF:
            return _diff(job, source)
        case Product.REPLACE:
            return _replaced(job, source, data)
        case Product.FIELDS:
            return _with_fields(job, source, data)
        case _:
            assert_never(job.product)


def _table(job: DraftJob, source: Source) -> Draft:
    from citecheck.drafting.build import draft
    from citecheck.output.drafts.registry import rendered
    from citecheck.pipeline import extract_source

    table = draft(extract_source(source, job.config), job.config)
    return Draft(rendered(table, job.format_name), (*source.notices, *table.notes))


def _diff(job: DraftJob, source: Source) -> Draft:
    from citecheck.drafting.edits import edits_of
    from citecheck.output.drafts.diff_draft import rendered_edits
    from citecheck.pipeline import check_source

    report = check_source(source, job.config)
    edits = edits_of(report, job.config)
    made = rendered_edits(report, edits, job.format_name)
    return Draft(made, (*source.notices, *edits.notes), differs=bool(edits.edits))


def _replaced(job: DraftJob, source: Source, data: bytes) -> Draft:
    from citecheck.copies.docx.replaced import replaced_docx
    from citecheck.pipeline import check_source

    copy = replaced_docx(data, job.name, check_source(source, job.config))
    return Draft(copy.data, (*source.notices, *copy.notes))


def _with_fields(job: DraftJob, source: Source, data: bytes) -> Draft:
    from citecheck.copies.docx.fields import fields_docx
    from citecheck.pipeline import extract_source

    copy = fields_docx(data, job.name, extract_source(source, job.config), job.config)
    return Draft(copy.data, (*source.notices, *copy.notes))
