"""One measured task in a process of its own: ``python benchmarks/tasks.py TASK FILE``.

Prints one JSON object: ``seconds`` of the work alone (loading and a first pass over the
beginning of the text are not counted), ``peak`` memory of the process in bytes, and what was found.
``run.py`` calls this; nothing is loaded here before the task is known.
"""

from __future__ import annotations

import json
import resource
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

Measured = dict[str, Any]
_WARM = 50_000  # characters that are read before the clock runs
_LEAST_READ = 0.85  # of the long text: citecheck must not win by reading less


def eyecite_resolve(text: str) -> Measured:
    """``get_citations`` and ``resolve_citations``: what a bare script on eyecite does."""
    from eyecite import get_citations, resolve_citations

    resolve_citations(get_citations(text[:_WARM]))
    begun = time.perf_counter()
    citations = get_citations(text)
    resolved = resolve_citations(citations)
    seconds = time.perf_counter() - begun
    return {"seconds": seconds, "citations": len(citations), "authorities": len(resolved)}


def citecheck_resolve(text: str) -> Measured:
    """``scan`` and ``resolve`` on the clean view: the same work, without reading the structure."""
    from citecheck.citations.scan import scan
    from citecheck.document.build import build
    from citecheck.model.document import Source
    from citecheck.resolution.resolve import resolve

    warm = build(Source(text[:_WARM], "warm"))
    resolve(warm.view, scan(warm))
    document = build(Source(text, "brief"))
    begun = time.perf_counter()
    citations, groups = resolve(document.view, scan(document))
    seconds = time.perf_counter() - begun
    return {
        "seconds": seconds,
        "citations": len(citations),
        "authorities": len(groups),
        "view": len(document.view),
    }


def citecheck_check(text: str) -> Measured:
    """``check_source``: everything from the text as read to the report."""
    from citecheck.model.config import Config
    from citecheck.model.document import Source
    from citecheck.pipeline import check_source

    check_source(Source(text[:_WARM], "warm"), Config())
    begun = time.perf_counter()
    report = check_source(Source(text, "brief"), Config())
    seconds = time.perf_counter() - begun
    return {
        "seconds": seconds,
        "citations": len(report.citations),
        "authorities": len(report.authorities),
        "findings": len(report.findings),
    }


def citecheck_stages(text: str) -> Measured:
    """Time and peak memory after each stage of a check."""
    from citecheck.citations.scan import scan
    from citecheck.document.build import build
    from citecheck.model.config import Config
    from citecheck.model.document import Source
    from citecheck.pipeline import check_source
    from citecheck.resolution.authorities import build_authorities
    from citecheck.resolution.resolve import resolve

    source = Source(text, "brief")
    check_source(Source(text[:_WARM], "warm"), Config())
    stages: dict[str, Measured] = {}

    def stage(name: str, work: Callable[[], Any]) -> Any:
        begun = time.perf_counter()
        done = work()
        stages[name] = {"seconds": time.perf_counter() - begun, "peak": peak()}
        return done

    stages["loaded"] = {"seconds": 0.0, "peak": peak()}
    document = stage("structure and clean text", lambda: build(source))
    marks = stage("finding citations", lambda: scan(document))
    found = stage("resolving them", lambda: resolve(document.view, marks))
    stage("authorities", lambda: build_authorities(*found))
    stage("a whole check, once more", lambda: check_source(source, Config()))
    return {"stages": stages}


def repeat(text: str, size: int) -> str:
    """A brief of about ``size`` characters: its front and its end once, its body many times.

    Where the text has pages, their marks are left out of what is repeated: page numbers that
    begin anew end a brief. Raises ``SystemExit`` if citecheck would still pass much of it over.
    """
    from citecheck.document.build import build
    from citecheck.model.document import Source

    document = build(Source(text, "brief"))
    body = document.sections[0].span
    begin = document.offsets.offset(body.start)
    end = document.offsets.offset(max(body.start, body.end - 1)) + 1
    middle = text[begin:end]
    if document.pagination.pages:
        middle = document.view.replace("\n", "\n\n")
    middle = middle.strip() + "\n\n"
    times = max(1, (size - begin - (len(text) - end)) // len(middle))
    long = text[:begin] + middle * times + text[end:]
    share = len(build(Source(long, "brief")).view) / len(long)
    if share < _LEAST_READ:
        raise SystemExit(f"only {share:.0%} of the repeated brief is read as its body")
    return long


def peak() -> int:
    """The most memory that this process has held, in bytes."""
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most if sys.platform == "darwin" else most * 1024


TASKS: dict[str, Callable[[str], Measured]] = {
    task.__name__: task
    for task in (eyecite_resolve, citecheck_resolve, citecheck_check, citecheck_stages)
}


def main(name: str, file: str, *rest: str) -> None:
    """Runs one task, or writes the repeated brief for all others (``repeat FILE TO SIZE``)."""
    text = Path(file).read_text(encoding="utf-8-sig")
    if name == "repeat":
        to, size = rest
        Path(to).write_text(repeat(text, int(size)), encoding="utf-8")
        return
    measured = TASKS[name](text)
    print(json.dumps({"peak": peak(), "characters": len(text)} | measured))


if __name__ == "__main__":
    main(*sys.argv[1:])
