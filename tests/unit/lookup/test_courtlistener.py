"""CourtListener is asked for citations only, no faster than it says, and every citation gets an
answer or a reason."""

from __future__ import annotations

import time
from datetime import UTC, datetime

import pytest
from tests.unit.lookup.server import MOST, Behaviour, cluster, serving

from citecheck.lookup import courtlistener as api
from citecheck.lookup.courtlistener import Pace, ask, calls, check_server, token_of
from citecheck.model.errors import ConfigError
from citecheck.model.lookups import Absent, Answer, Held, Unasked

pytest.importorskip("httpx")

_TOKEN = "0123456789abcdef"  # noqa: S105
_TWOMBLY = "550 U.S. 544"


def _asked(behaviour: Behaviour, *citations: str, pace: Pace | None = None) -> dict[str, Answer]:
    with serving(behaviour) as address:
        return dict(ask(address, citations, _TOKEN, pace or Pace(sleep=lambda _s: None)))


def test_each_status_has_its_meaning() -> None:
    known: dict[str, list[dict[str, str]] | int] = {
        _TWOMBLY: [cluster("Bell Atlantic Corp. v. Twombly", "2007-05-21")],
        "500 U.S. 901": [cluster("Doe v. Roe"), cluster("Ames v. Coe")],
        "1 Xyz. 5": 400,
    }
    found = _asked(Behaviour(known), _TWOMBLY, "500 U.S. 901", "1 Xyz. 5", "1 U.S. 9999")
    held = found[_TWOMBLY]
    assert isinstance(held, Held)
    assert str(held.decisions[0]) == "Bell Atlantic Corp. v. Twombly (2007-05-21)"
    several = found["500 U.S. 901"]
    assert isinstance(several, Held)
    assert len(several.decisions) == 2
    assert found["1 Xyz. 5"] == Unasked("CourtListener does not know its reporter")
    assert found["1 U.S. 9999"] == Absent(
        "not found by CourtListener, which does not hold every decision"
    )


def test_nothing_but_the_citations_and_the_token_is_sent() -> None:
    behaviour = Behaviour()
    _asked(behaviour, _TWOMBLY, "1 F.3d 5")
    ((_, body, headers),) = behaviour.requests
    assert body == "text=550+U.S.+544%0A1+F.3d+5"
    assert headers["Authorization"] == f"Token {_TOKEN}"
    assert headers["User-Agent"] == "citecheck"
    (call,) = calls("https://example.org", [_TWOMBLY, "1 F.3d 5"])
    assert str(call).endswith(f"\n\n{body}\n")
    assert _TOKEN not in str(call)


def test_no_request_has_more_citations_than_are_looked_up_in_one() -> None:
    behaviour = Behaviour()
    citations = [f"{volume} F.3d 5" for volume in range(1, 601)]
    found = _asked(behaviour, *citations)
    assert list(found) == citations
    assert [text.count("\n") + 1 for text in behaviour.texts] == [MOST, MOST, 100]


@pytest.mark.parametrize("wait_until", [True, False])
def test_the_server_says_how_long_to_wait(wait_until: bool) -> None:
    behaviour = Behaviour(rate=200, window=0.6, wait_until=wait_until)
    behaviour.headers = {} if wait_until else {"Retry-After": "1"}
    waited: list[float] = []

    def sleep(seconds: float) -> None:
        waited.append(seconds)
        time.sleep(0.7)

    found = _asked(behaviour, *(f"{v} F.3d 5" for v in range(1, 401)), pace=Pace(sleep=sleep))
    assert len(found) == 400
    assert behaviour.refused == len(waited) == 1
    assert 1.0 <= waited[0] <= 2.0


def test_a_wait_is_as_long_as_the_answer_says() -> None:
    httpx = pytest.importorskip("httpx")
    now = datetime(2026, 1, 31, 12, 0, tzinfo=UTC)
    for said, seconds in (
        ({"wait_until": "2026-01-31T12:00:43+00:00"}, 43.0),
        ({"wait_until": "2026-01-31T12:00:43"}, 43.0),
        ({"wait_until": "2026-01-31T11:59:00+00:00"}, 1.0),
        ({"wait_until": "2027-01-31T12:00:00+00:00"}, 3600.0),
        ({"wait_until": None}, 60.0),
        ({}, 60.0),
    ):
        response = httpx.Response(429, json=said)
        assert api._seconds_to_wait(response, now) == seconds


@pytest.mark.parametrize(
    ("behaviour", "reason"),
    [
        (Behaviour(body=b"<html>"), "no list of JSON"),
        (Behaviour(body=b'{"detail": "no"}'), "no list of JSON"),
        (Behaviour(body=b"[" * 200_000), "no list of JSON"),
        (Behaviour(status=500), "status 500"),
        (Behaviour(status=302, headers={"Location": "http://127.0.0.1:9/"}), "status 302"),
        (Behaviour(status=404), "status 404"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_server_that_gives_no_answer(behaviour: Behaviour, reason: str) -> None:
    found = _asked(behaviour, _TWOMBLY, "1 F.3d 5")
    assert set(found.values()) == {Unasked(f"the server gave no answer: {reason}")}


def test_a_fault_that_passes_is_tried_again() -> None:
    told: list[str] = []
    behaviour = Behaviour({_TWOMBLY: [cluster("Bell Atlantic Corp. v. Twombly")]}, broken=2)
    found = _asked(behaviour, _TWOMBLY, pace=Pace(sleep=lambda _s: None, tell=told.append))
    assert isinstance(found[_TWOMBLY], Held)
    assert told == ["status 503; trying again"] * 2


def test_a_slow_server(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(api, "_TIMEOUT", 0.05)
    found = _asked(Behaviour(delay=0.4), _TWOMBLY)
    assert found[_TWOMBLY] == Unasked("the server gave no answer: no answer in 0 s")


def test_a_dead_server() -> None:
    with serving(Behaviour()) as address:
        pass
    found = dict(ask(address, [_TWOMBLY], _TOKEN, Pace(sleep=lambda _s: None)))
    assert found[_TWOMBLY] == Unasked("the server gave no answer: it cannot be reached")


@pytest.mark.parametrize(
    "item",
    [
        b"[]",
        b"[7, null, {}]",
        b'[{"start_index": 99, "status": 200, "clusters": []}]',
        b'[{"start_index": "0", "status": 404}]',
    ],
)
def test_an_answer_that_leaves_the_citation_out(item: bytes) -> None:
    found = _asked(Behaviour(body=item), _TWOMBLY)
    assert found[_TWOMBLY] == Unasked("CourtListener did not read it as a citation")


@pytest.mark.parametrize(
    "item",
    [
        b'[{"start_index": 0, "status": 200, "clusters": []}]',
        b'[{"start_index": 0, "status": 200}]',
        b'[{"start_index": 0, "status": "200", "clusters": [{}]}]',
        b'[{"start_index": 0, "status": 418}]',
        b'[{"start_index": 0}]',
    ],
)
def test_an_answer_that_cannot_be_read(item: bytes) -> None:
    found = _asked(Behaviour(body=item), _TWOMBLY)
    assert found[_TWOMBLY] == Unasked("CourtListener's answer could not be read")


@pytest.mark.parametrize("status", [401, 403])
def test_a_token_that_is_refused(status: int) -> None:
    with pytest.raises(ConfigError) as refused:
        _asked(Behaviour(status=status, body=_TOKEN.encode()), _TWOMBLY)
    assert (
        str(refused.value) == "CourtListener does not accept the token in COURTLISTENER_API_TOKEN"
    )


@pytest.mark.parametrize(
    "token", ["", "  ", "short", "with space inside", "line\nbreak-in-it", "ключ-ключ"]
)
def test_what_is_no_token_is_not_shown(token: str) -> None:
    with pytest.raises(ConfigError) as refused:
        token_of({"COURTLISTENER_API_TOKEN": token})
    assert not token.strip() or token not in str(refused.value)


@pytest.mark.parametrize(
    "address",
    ["http://example.org", "ftp://example.org", "https://", "x", "https://me:pw@example.org"],
)
def test_a_token_goes_to_no_unsafe_address(address: str) -> None:
    with pytest.raises(ConfigError):
        check_server(address)


def test_safe_addresses() -> None:
    for address in ("https://www.courtlistener.com", "http://127.0.0.1:8000", "http://localhost"):
        check_server(address)
