"""What the program prints is no command to a CI system, whatever files, parties and settings are
called: GitHub's runner obeys lines that begin with ``::`` behind white space, Azure's agent and
TeamCity what stands in ``##vso[``, ``##[`` and ``##teamcity[``."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from tests.cli.conftest import Run

_LINE_ENDS = "\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029"
_OBEYED = re.compile(rf"(?:^|[{_LINE_ENDS}])\s*(?:::[a-z]|##\w*\[)")
_BRIEF = """\
TABLE OF AUTHORITIES

Cases                                                        Page(s)

{words} v. Holt, 550 U.S. 544 (2007) ..................... 1
Miranda v. {words}, 384 U.S. 436 (1966) ............................. 1

ARGUMENT

The complaint must be plausible. {words} v. Holt, 550 U.S. 544, 556 (2008).
See {words} v. Roe, 6 F.3d 2 (1st Cir. 1993). {words}, supra, at 5.
"""


_PAIRS = (
    ("::error::x", "\r"),
    ("##vso[x]y", "\n"),
    ("::error::x", "\u2028"),
    ("##[error]x", "\v"),
    ("::error::x", "\x85"),
    ("##teamcity[x]", "\r"),
)
"""What begins a command, and the end of a line before it."""


def _written(words: str, end: str) -> tuple[str, str]:
    """Briefs in this directory that quote the words, with names that begin a line so."""
    names = (f"a{end}{words}.txt", f"{words}.txt")
    for name in names:
        text = _BRIEF.format(words=words + end + words)
        Path(name).write_text(text, encoding="utf-8", newline="")
    Path("citecheck.toml").write_text(
        f'ignore = ["TOA104"]\n[[accept]]\ncode = "TOA102"\ncitation = "{words}"\nreason = "{words}"\n',
        encoding="utf-8",
    )
    return names


COMMANDS = (
    "check -v --statistics --",
    "check -f concise --",
    "check -f record --",
    "check -f markdown --",
    "check -f csv --",
    "check -f jsonl --",
    "extract --",
    "extract -f csv --",
    "toa --",
    "toa --diff --",
    "toa -f markdown --",
    "verify --courtlistener --dry-run --",
    "mark --",
    "config --",
    "accept TOA102 --reason so --config citecheck.toml --",
    "explain --",
    "help --",
)


@pytest.mark.parametrize(
    ("command", "first"), [(command, index) for index, command in enumerate(COMMANDS)]
)
def test_no_line_is_a_command(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, command: str, first: int
) -> None:
    monkeypatch.chdir(tmp_path)
    for words, end in (_PAIRS[first % len(_PAIRS)], _PAIRS[(first + 3) % len(_PAIRS)]):
        for name in _written(words, end):
            outcome = run(*command.split(), name)
            for printed in (outcome.out, outcome.err):
                found = _OBEYED.search(printed)
                assert found is None, printed[max(0, found.start() - 40) : found.end() + 40]


@pytest.mark.parametrize("words", ["::error::x", "##vso[x]y"])
def test_no_line_about_what_is_missing_is_a_command(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, words: str
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("citecheck.toml").write_text("", encoding="utf-8")
    for name in (words, f"none/\r{words}.txt"):
        for told in (
            ["check", "--", name],
            ["check", "-o", name, "--", name],
            ["check", "--config", name, "citecheck.toml"],
            ["index", "build", "-o", "out", "--", name],
            ["check", "--select", name, "citecheck.toml"],
            [f"--{name}"],
            [name],
        ):
            outcome = run(*told)
            assert not _OBEYED.search(outcome.out + "\n" + outcome.err), told
