"""``citecheck corpus extract``: from shards to tables."""

from __future__ import annotations

import time
from collections.abc import Callable, Container, Generator, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from citecheck.corpus.counts import Counts
from citecheck.corpus.engine import Lost, Where, engine
from citecheck.corpus.parts import done_parts, make_folders, remove_unfinished
from citecheck.corpus.plan import MANIFEST, Options, Plan, settle, usual_size
from citecheck.corpus.shards import columns_of, find_shards, read_shard
from citecheck.corpus.task import Task
from citecheck.corpus.versions import versions
from citecheck.dataclass import dataclass
from citecheck.model.errors import ConfigError

Results = Generator[tuple[Task, Counts | Lost], None, None]


@dataclass(frozen=True, slots=True)
class Request:
    """What is asked for: files and folders of shards, the folder of the tables, columns (none: the
    usual ones), documents of a chunk, limits of a document."""

    inputs: Sequence[str]
    output: Path
    identifier: str = "id"
    texts: Sequence[str] = ()
    chunk: int | None = None
    seconds: float = 60
    megabytes: int = 2000


@dataclass(frozen=True, slots=True)
class Extracted:
    """What came of a run: what was counted in all, and of that in this run; the seconds of this
    run, and the chunks that were not done."""

    counts: Counts
    new: Counts
    seconds: float
    lost: tuple[Lost, ...] = ()


def plan_of(request: Request) -> Plan:
    """What there is to do. Raises ``CitecheckError``."""
    paths = find_shards(request.inputs, request.output)
    wanted = [columns_of(path, request.identifier, request.texts) for path in paths]
    odd = next((k for k, columns in enumerate(wanted) if columns != wanted[0]), None)
    if odd is not None:
        raise ConfigError(
            f"{paths[odd]} and {paths[0]} have other columns of text; --text says which to read"
        )
    sources = _sources(request.inputs, paths)
    shards = tuple(read_shard(path, name) for path, name in zip(paths, sources, strict=True))
    size = request.chunk or usual_size(sum(shard.rows for shard in shards))
    options = Options(wanted[0], request.seconds, request.megabytes)
    return Plan(shards, options, versions(), size)


def _sources(inputs: Sequence[str], paths: Sequence[Path]) -> Iterator[str]:
    """How the tables call the shards: from the folder, where one is given, else as given."""
    folder = Path(inputs[0])
    within = len(inputs) == 1 and folder.is_dir()
    for path in paths:
        yield (path.relative_to(folder) if within else path).as_posix()


def run(
    request: Request,
    where: Where,
    tell: Callable[[str], None] = lambda _: None,
    watch: Callable[[Results, int], Results] = lambda results, _: results,
) -> Extracted:
    """Does what is asked for. ``tell`` is called with lines for a person; ``watch`` with the
    results and their number, so that it can show how far it is. Raises ``CitecheckError``."""
    plan = plan_of(request)
    settle(plan, request.output)
    make_folders(request.output)
    with _only_one(request.output):
        remove_unfinished(request.output)
        done = done_parts(request.output)
        before = sum(done.values(), Counts())
        todo = sum(chunk.name not in done for chunk in plan.chunks())
        if done:
            tell(f"{request.output}: {before.documents:,} of {plan.documents:,} documents are done")
        if not todo:
            return Extracted(before, Counts(), 0)
        with engine(where) as cluster:
            for line in cluster.check():
                tell(line)
            begun = time.perf_counter()
            results = watch(cluster.do(_tasks(plan, request.output, done)), todo)
            new, lost = _counted(results)
            return Extracted(before + new, new, time.perf_counter() - begun, lost)


def _tasks(plan: Plan, output: Path, done: Container[str]) -> Iterator[Task]:
    folder = str(output.resolve())
    for chunk in plan.chunks():
        if chunk.name not in done:
            yield Task(chunk, plan.options, folder, plan.versions)


def _counted(results: Results) -> tuple[Counts, tuple[Lost, ...]]:
    counts = Counts()
    lost: list[Lost] = []
    for _, outcome in results:
        if isinstance(outcome, Lost):
            lost.append(outcome)
        else:
            counts += outcome
    return counts, tuple(lost)


@contextmanager
def _only_one(output: Path) -> Iterator[None]:
    """Sees that no other run writes into the folder, where the system has locks that tell."""
    try:
        import fcntl
    except ImportError:
        yield
        return
    with (output / MANIFEST).open("rb") as file:
        try:
            fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise ConfigError(f"{output}: another run is writing into it") from None
        except OSError:  # a file system without locks
            pass
        yield
