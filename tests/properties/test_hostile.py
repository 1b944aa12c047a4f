"""Hostile input: no traceback, nothing that a terminal obeys, and time in proportion to length."""

from __future__ import annotations

import random
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.properties.texts import check, sample

from citecheck.cli import main
from citecheck.model.errors import ExitCode

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> Run:
    """The program inside this process on a file with the given bytes."""

    def in_process(raw: bytes, *arguments: str) -> tuple[int, str, str]:
        path = tmp_path / "brief.txt"
        path.write_bytes(raw)
        monkeypatch.setattr(sys, "argv", ["citecheck", *arguments, str(path)])
        with pytest.raises(SystemExit) as left:
            main()
        out, err = capfd.readouterr()
        return int(left.value.code or 0), out, err

    return in_process


def _bytes(seed: int, size: int = 20_000) -> bytes:
    return random.Random(seed).randbytes(size)  # noqa: S311


def _unicode(seed: int, size: int = 20_000) -> bytes:
    chance = random.Random(seed)  # noqa: S311
    points = (chance.randrange(0x110000) for _ in range(size))
    return "".join(chr(p) for p in points if not 0xD800 <= p < 0xE000).encode()


_TROUBLE = (
    "TABLE OF AUTHORITIES\n\nCases\n\nDoe [/b] v. \x1b[31mRoe\x1b[0m, 550 U.S. 544 (2007) ........ 1\n"
    "[bold]Camp[/bold] v. Pitts, 411 U.S. 138 (1973) ....... [/b]\n[/b] ........ 7\n\nARGUMENT\n\n"
    "[T]he [sic] rule is [red]old[/red]. Poe [/b] v. \x1b]0;title\x07Moe, 501 U.S. 2 (1991). [/b] Id. at 3. "
    "See [a]t \x9b5m, Foo [Red] v. Bar[/], 502 U.S. 9 (1992).\x1b[2J\n"
)


@pytest.mark.parametrize(
    "raw",
    [
        *[_bytes(seed) for seed in range(4)],
        *[_unicode(seed) for seed in range(4)],
        "\ufeff".encode() + _unicode(9),
        "TABLE OF AUTHORITIES\n".encode("utf-16") * 50,
        b"\xff\xfe" + _bytes(5),
        b"\x00" * 5_000,
        b"",
        b" " * 100_000,
        b"\n" * 100_000,
        b"\f" * 2_000,
        _TROUBLE.encode(),
        _TROUBLE.encode() * 40,
    ],
    ids=lambda raw: f"{len(raw)}:{raw[:6]!r}",
)
def test_no_bytes_make_a_fault_of_the_program(raw: bytes, run: Run) -> None:
    for arguments in (("check",), ("check", "--format", "json"), ("extract",)):
        status, out, err = run(raw, *arguments)
        assert status in (ExitCode.CLEAN, ExitCode.FINDINGS, ExitCode.UNREADABLE)
        assert "Traceback" not in out + err
        assert not any((c < " " and c != "\n") or "\x7f" <= c < "\xa0" for c in out + err)


def test_words_in_brackets_are_printed_as_they_are(run: Run) -> None:
    _, out, _ = run(_TROUBLE.encode(), "extract")
    assert "Foo [Red] v." in " ".join(out.split())
    assert "501 U.S. 2" in out


@pytest.mark.parametrize(
    "piece",
    [
        "(", ")", "[", "“", "”", "*", "_", "<i>", "<", "§ ", "§§ ", "1 ", "1, ", "Id. ", "supra ", "v. ", "A v. ",
        "No. ", "at 5 ", ".", ". ", ", ", "-", "–", "¶ ", "U.S. ", "1 U.S. ", "1 U.S. 1 ", "(1", "Mr. ", "In re ",
        "(a)", "A.", "A. ", "&", "See ", "see also ", "aff'd, ", "quoting ", "1-", "a1.", "....", " . ", "…",
        "x", "X", "é", "\t", "1\n", "ii\n", "\f1\n", "Cases\n", "TABLE OF AUTHORITIES\n", "ARGUMENT\n", "1 A\n", "¹",
        "Doe v. Roe, 550 U.S. 544 (2007). ", "5 U.S.C. § 706; ", "Id. at 5. ", "Doe, supra, at 5; ",
    ],
)  # fmt: skip
def test_one_piece_over_and_over(piece: str) -> None:
    """Each pattern meets what it begins with again and again; none may run away."""
    began = time.process_time()
    check(piece * (30_000 // len(piece)))
    assert time.process_time() - began < 8


def test_time_grows_in_proportion() -> None:
    """Four times the text in less than six times the time, and no less so for one brief after
    another than for one line."""
    once = sample("faulty")
    small, large = (once * (size // len(once)) for size in (500_000, 2_000_000))
    check(small[:50_000])

    def seconds(text: str) -> float:
        began = time.process_time()
        check(text)
        return time.process_time() - began

    first = min(seconds(small) for _ in range(2))
    assert seconds(large) < 6 * first


@pytest.mark.parametrize("joiner", ["\f", " "])
def test_five_megabytes(joiner: str) -> None:
    """A long text of pages, and one of a single endless line."""
    once = sample("opinion")
    once = " ".join(once.split()) if joiner == " " else once
    report = check(joiner.join([once] * (5_000_000 // len(once))))
    assert len(report.citations) > 10_000
