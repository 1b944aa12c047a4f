"""What a brief asks of a list of decisions, put to an index on this machine or to CourtListener."""

from __future__ import annotations

import os
import sys
from collections.abc import Generator, Iterable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from citecheck.cli.files.streams import say, write
from citecheck.dataclass import dataclass
from citecheck.model.errors import ExitCode
from citecheck.model.keys import AuthorityKey, CaseKey
from citecheck.model.lookups import Answer, Question, Unasked

if TYPE_CHECKING:
    from citecheck.crosscheck import Comparison
    from citecheck.lookup.journal import Journal

_LONG = 50  # citations, from which somebody who waits wants to see how far it is
Answers = Mapping[AuthorityKey, Answer]


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to be looked up, where, and how it is shown. ``index`` is a file; with
    ``courtlistener`` the server is asked, or with ``dry_run`` shown what it would be asked."""

    path: str
    stdin_name: str | None = None
    index: str | None = None
    courtlistener: bool = False
    dry_run: bool = False
    server: str | None = None
    answers: str | None = None
    format_name: str | None = None
    output: str | None = None


def answers_to(
    wanted: Wanted, comparison: Comparison, asked: Sequence[Question]
) -> tuple[Answers, str]:
    """The answer to each question, and the list in words."""
    keys = [question.key for question in asked]
    if wanted.index is not None:
        from citecheck.lookup.index import Index

        index = Index(Path(wanted.index))
        found = {key: index.answer(key) for key in keys}
        index.close()
        return found, f"the index of {index.about.day} ({index.about.citations:,} citations)"
    return _of_server(wanted, comparison, keys), "CourtListener"


def _of_server(wanted: Wanted, comparison: Comparison, keys: Iterable[AuthorityKey]) -> Answers:
    from citecheck.lookup import courtlistener as api
    from citecheck.lookup.journal import Journal, usual_place

    server = _server(wanted)
    token = api.token_of(os.environ)
    text = comparison.document.source.text
    place = Path(wanted.answers) if wanted.answers else usual_place(os.environ, server, text)
    journal = Journal(place)
    answers: dict[AuthorityKey, Answer] = {}
    waiting: dict[str, AuthorityKey] = {}
    for key in keys:
        reason = _not_for_server(key)
        known = journal.answers.get(str(key))
        if reason is not None:
            answers[key] = Unasked(reason)
        elif known is not None:
            answers[key] = known
        else:
            waiting[_plain(key)] = key
    if journal.answers:
        say(f"{len(journal.answers)} citations were answered before; {len(waiting)} are left")
    asking = _kept(api.ask(server, list(waiting), token, api.Pace(tell=say)), journal, waiting)
    for citation, answer in _with_progress(asking, len(waiting)):
        answers[waiting[citation]] = answer
    if not wanted.answers and not any(map(_stopped, answers.items())):
        journal.forget()
    return answers


def _server(wanted: Wanted) -> str:
    from citecheck.lookup.courtlistener import SERVER, check_server

    server = wanted.server or SERVER
    check_server(server)
    return server


def _not_for_server(key: AuthorityKey) -> str | None:
    """Why CourtListener is not asked for ``key``; None where it is."""
    if not isinstance(key, CaseKey):
        return "it is known by its docket number alone"
    if key.in_database:
        return "it is a number of a commercial database"
    return None if key.page.strip("_- ") else "its page is not printed yet"


def _plain(key: AuthorityKey) -> str:
    """A citation as it is sent: volume, reporter as reporters-db names it, and page."""
    if not isinstance(key, CaseKey):
        return str(key)
    return " ".join(f"{key.volume} {key.reporter} {key.page}".split())


def _kept(
    asking: Iterable[tuple[str, Answer]], journal: Journal, waiting: Mapping[str, AuthorityKey]
) -> Generator[tuple[str, Answer], None, None]:
    for citation, answer in asking:
        journal.keep(str(waiting[citation]), answer)
        yield citation, answer


def _with_progress(
    asking: Generator[tuple[str, Answer], None, None], total: int
) -> Generator[tuple[str, Answer], None, None]:
    if total < _LONG or not sys.stderr.isatty():
        return asking
    from citecheck.output.progress import with_bar

    return with_bar(asking, total, lambda said: said[0], sys.stderr)


def show_requests(wanted: Wanted, asked: Sequence[Question]) -> None:
    """Prints what would be sent for ``asked``, word for word, and sends nothing."""
    from citecheck.lookup.courtlistener import calls

    citations = [_plain(q.key) for q in asked if _not_for_server(q.key) is None]
    requests = list(calls(_server(wanted), citations))
    write("\n".join(map(str, requests)))
    if not requests:
        say("there is nothing to ask")


def _stopped(said: tuple[AuthorityKey, Answer]) -> bool:
    """Whether the server was to be asked and gave no answer."""
    _, answer = said
    return isinstance(answer, Unasked) and answer.reason.startswith("the server")


def unanswered(answers: Answers) -> ExitCode:
    """The exit status that citations without an answer come to, which are said."""
    left = sum(map(_stopped, answers.items()))
    if left:
        say(f"{left} citations got no answer; the same command goes on where it stopped")
    return ExitCode.UNREADABLE if left else ExitCode.CLEAN
