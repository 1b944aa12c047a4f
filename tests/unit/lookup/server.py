"""A server on this machine that answers citation look-ups as CourtListener documents it."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs

MOST = 250


def cluster(name: str, date: str = "1990-05-01") -> dict[str, str]:
    """A decision as the server gives it."""
    return {"case_name": name, "date_filed": date, "absolute_url": "/opinion/1/x/"}


@dataclass
class Behaviour:
    """What the server knows (decisions by citation; a status instead of decisions), and how it
    misbehaves: ``rate`` citations in ``window`` seconds, an answer that is held back, broken
    answers before the first good one, a body that is no JSON."""

    known: dict[str, list[dict[str, str]] | int] = field(default_factory=dict)
    rate: int = 10**9
    window: float = 1.0
    delay: float = 0.0
    broken: int = 0
    body: bytes | None = None
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    wait_until: bool = True
    requests: list[tuple[float, str, dict[str, str]]] = field(default_factory=list)
    refused: int = 0
    taken: list[tuple[float, int]] = field(default_factory=list)

    @property
    def texts(self) -> list[str]:
        """The texts that were looked up."""
        return [parse_qs(body)["text"][0] for _, body, _ in self.requests]


@contextmanager
def serving(behaviour: Behaviour) -> Iterator[str]:
    """The address of a server that behaves so, for as long as the block runs."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(behaviour))
    server.daemon_threads = True
    thread = threading.Thread(
        target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True
    )
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def _handler(behaviour: Behaviour) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"])).decode()
            time.sleep(behaviour.delay)
            if behaviour.broken:
                behaviour.broken -= 1
                self._send(503, b"")
            elif behaviour.status != 200:
                self._send(behaviour.status, behaviour.body or b"{}")
            elif wait := _to_wait(behaviour):
                behaviour.refused += 1
                said = {"error_message": "Too many requests (allowed rate: 60/m)."}
                if behaviour.wait_until:
                    until = datetime.now(tz=UTC) + timedelta(seconds=wait)
                    said["wait_until"] = until.isoformat()
                self._send(429, json.dumps(said).encode())
            else:
                behaviour.requests.append((time.monotonic(), body, dict(self.headers)))
                found = _looked_up(behaviour, parse_qs(body)["text"][0])
                behaviour.taken.append((time.monotonic(), len(found)))
                self._send(200, behaviour.body or json.dumps(found).encode())

        def _send(self, status: int, body: bytes) -> None:
            self.send_response(status)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(body)))
            for name, value in behaviour.headers.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: Any) -> None:  # noqa: A002
            pass

    return Handler


def _to_wait(behaviour: Behaviour) -> float:
    """How long until the citations taken in the window are few enough; 0 where they are."""
    now = time.monotonic()
    recent = [(at, n) for at, n in behaviour.taken if at > now - behaviour.window]
    if sum(n for _, n in recent) < behaviour.rate:
        return 0.0
    return recent[0][0] + behaviour.window - now


def _looked_up(behaviour: Behaviour, text: str) -> list[dict[str, Any]]:
    found = []
    at = 0
    for number, citation in enumerate(text.split("\n")):
        known = behaviour.known.get(citation, 404)
        status = 429 if number >= MOST else 200
        decisions: list[dict[str, str]] = []
        if isinstance(known, int):
            status = max(status, known)
        elif status == 200:
            decisions = known
            status = 300 if len(known) > 1 else 200
        found.append(
            {
                "citation": citation,
                "normalized_citations": [citation],
                "start_index": at,
                "end_index": at + len(citation),
                "status": status,
                "error_message": "",
                "clusters": decisions,
            }
        )
        at += len(citation) + 1
    return found
