"""CourtListener's citation look-up: the one place of the program that opens a connection.

https://www.courtlistener.com/help/api/rest/citation-lookup/: a text of citations goes out, at most
250 that are looked up in a request; for each comes back where it stands in the text, a status and
the decisions found. A client that asks too much is told until when to wait.
"""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from http import HTTPStatus
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode, urlsplit

from citecheck.dataclass import dataclass, field
from citecheck.model.errors import ConfigError
from citecheck.model.lookups import Absent, Answer, Held, Listed, Unasked

if TYPE_CHECKING:
    import httpx

SERVER = "https://www.courtlistener.com"
PATH = "/api/rest/v4/citation-lookup/"
TOKEN = "COURTLISTENER_API_TOKEN"  # noqa: S105  (the name of the variable, not what it holds)
MOST = 250
"""Citations in one request."""

_TIMEOUT = 30.0  # seconds
_RETRIES = 3
_MOST_WAITS = 30  # in a row
_LONGEST_WAIT = 3600.0
_USUAL_WAIT = 60.0
_TOKEN_SHAPE = re.compile(r"[\x21-\x7e]{8,400}")
_LOOPBACK = ("127.0.0.1", "localhost", "::1")
_ABSENT = "not found by CourtListener, which does not hold every decision"


@dataclass(frozen=True, slots=True)
class Call:
    """One request: where to, and its body."""

    url: str
    citations: tuple[str, ...]

    @property
    def body(self) -> str:
        """What is sent: the citations, a line each, as a form."""
        return urlencode({"text": "\n".join(self.citations)})

    def __str__(self) -> str:
        return (
            f"POST {self.url}\n"
            "Content-Type: application/x-www-form-urlencoded\n"
            f"Authorization: Token (what {TOKEN} holds)\n"
            f"\n{self.body}\n"
        )


class Stopped(Exception):  # noqa: N818  (what it says becomes the reason of those not asked)
    """The server gives no answer, and why, in words."""


@dataclass(frozen=True, slots=True)
class Pace:
    """How waiting is done, and whom it is told."""

    sleep: Callable[[float], None] = time.sleep
    now: Callable[[], datetime] = field(default=lambda: datetime.now(tz=UTC))
    tell: Callable[[str], None] = lambda _words: None


def calls(server: str, citations: Sequence[str]) -> Iterator[Call]:
    """The requests for ``citations``."""
    for start in range(0, len(citations), MOST):
        yield Call(f"{server.rstrip('/')}{PATH}", tuple(citations[start : start + MOST]))


def check_server(server: str) -> None:
    """Raises ``ConfigError`` for an address to which no token may be sent."""
    parts = urlsplit(server)
    safe = parts.scheme == "https" or (parts.scheme == "http" and parts.hostname in _LOOPBACK)
    if not safe or not parts.hostname or parts.username or parts.query or parts.fragment:
        raise ConfigError("--server must be an https address, or http on this machine")


def token_of(environment: Mapping[str, str]) -> str:
    """The token of the environment. Raises ``ConfigError``, without showing it."""
    token = environment.get(TOKEN, "").strip()
    if not token:
        raise ConfigError(f"--courtlistener needs a token: set {TOKEN} to yours")
    if not _TOKEN_SHAPE.fullmatch(token):
        raise ConfigError(f"what {TOKEN} holds is no token")
    return token


def ask(
    server: str, citations: Sequence[str], token: str, pace: Pace | None = None
) -> Iterator[tuple[str, Answer]]:
    """The answers to ``citations`` in their order, as they come. Where the server stops to answer,
    the rest is ``Unasked``. Raises ``ConfigError`` where it refuses the token."""
    pace = pace or Pace()
    waiting = list(citations)
    with _client(token) as client:
        while waiting:
            call = next(calls(server, waiting))
            try:
                found = _told(call, _reply(client, call, pace))
            except Stopped as stop:
                yield from ((citation, Unasked(str(stop))) for citation in waiting)
                return
            waiting = waiting[len(call.citations) :]
            for citation in call.citations:
                answer = found[citation]
                if answer is None:
                    waiting.append(citation)  # one too many for this request
                else:
                    yield citation, answer
            if all(answer is None for answer in found.values()):
                pace.sleep(_USUAL_WAIT)


def _client(token: str) -> httpx.Client:
    try:
        import httpx
    except ImportError:
        raise ConfigError(
            "to ask CourtListener, install httpx: pip install 'citecheck-toa[verify]'"
        ) from None
    return httpx.Client(
        headers={
            "Authorization": f"Token {token}",
            "Content-Type": "application/x-www-form-urlencoded",
            "Accept": "application/json",
            "User-Agent": "citecheck",
        },
        timeout=_TIMEOUT,
        follow_redirects=False,
    )


def _reply(client: httpx.Client, call: Call, pace: Pace) -> Any:
    """The server's answer as JSON. Raises ``Stopped``."""
    faults = waits = 0
    while True:
        response, fault = _sent(client, call)
        if response is not None and response.status_code == HTTPStatus.TOO_MANY_REQUESTS:
            waits += 1
            if waits > _MOST_WAITS:
                raise Stopped("the server takes no more citations for now")
            seconds = _seconds_to_wait(response, pace.now())
            pace.tell(f"the server takes no more for now; going on in {seconds:.0f} s")
            pace.sleep(seconds)
            continue
        if response is not None and not fault:
            return response.json()
        faults += 1
        if faults > _RETRIES or (response is not None and response.status_code < 500):
            raise Stopped(f"the server gave no answer: {fault}")
        pace.tell(f"{fault}; trying again")
        pace.sleep(2.0 ** (faults - 1))


def _sent(client: httpx.Client, call: Call) -> tuple[httpx.Response | None, str]:
    """The response, and in words what is wrong with it; no words of the server's own."""
    import httpx

    try:
        response = client.post(call.url, content=call.body)
    except httpx.TimeoutException:
        return None, f"no answer in {_TIMEOUT:.0f} s"
    except httpx.ConnectError:
        return None, "it cannot be reached"
    except httpx.HTTPError:
        return None, "the connection broke"
    status = response.status_code
    if status in (HTTPStatus.UNAUTHORIZED, HTTPStatus.FORBIDDEN):
        raise ConfigError(f"CourtListener does not accept the token in {TOKEN}")
    if status in (HTTPStatus.OK, HTTPStatus.TOO_MANY_REQUESTS):
        return response, "" if status != HTTPStatus.OK or _is_list(response) else "no list of JSON"
    return response, f"status {status}"


def _is_list(response: httpx.Response) -> bool:
    try:
        return isinstance(response.json(), list)
    except (ValueError, RecursionError):
        return False


def _seconds_to_wait(response: httpx.Response, now: datetime) -> float:
    """How long the server asks to wait: by the time in its answer, else by its header."""
    seconds = _USUAL_WAIT
    try:
        until = datetime.fromisoformat(str(response.json()["wait_until"]))
        seconds = (
            until if until.tzinfo else until.replace(tzinfo=UTC)
        ).timestamp() - now.timestamp()
    except (ValueError, TypeError, KeyError, RecursionError):
        header = response.headers.get("Retry-After", "")
        if header.isdigit():
            seconds = float(header)
    return min(max(seconds, 1.0), _LONGEST_WAIT)


def _told(call: Call, reply: list[Any]) -> dict[str, Answer | None]:
    """What the server says of each citation; None for one that it has yet to be asked."""
    found: dict[str, Answer | None] = {
        citation: Unasked("CourtListener did not read it as a citation")
        for citation in call.citations
    }
    at = 0
    starts: dict[int, str] = {}
    for citation in call.citations:
        starts[at] = citation
        at += len(citation) + 1
    for item in reply:
        asked = starts.get(_start(item)) if isinstance(item, dict) else None
        if asked is not None:
            found[asked] = _answer(item)
    return found


def _start(item: dict[str, Any]) -> int:
    start = item.get("start_index")
    return start if isinstance(start, int) else -1


def _answer(item: dict[str, Any]) -> Answer | None:
    clusters = item.get("clusters")
    decisions = tuple(map(_listed, clusters)) if isinstance(clusters, list) else ()
    match item.get("status"):
        case HTTPStatus.OK | HTTPStatus.MULTIPLE_CHOICES if decisions:
            return Held(decisions)
        case HTTPStatus.NOT_FOUND:
            return Absent(_ABSENT)
        case HTTPStatus.BAD_REQUEST:
            return Unasked("CourtListener does not know its reporter")
        case HTTPStatus.TOO_MANY_REQUESTS:
            return None
        case _:
            return Unasked("CourtListener's answer could not be read")


def _listed(cluster: Any) -> Listed:
    if not isinstance(cluster, dict):
        return Listed("")
    name = cluster.get("case_name") or cluster.get("case_name_full") or ""
    return Listed(str(name), str(cluster.get("date_filed") or ""))
