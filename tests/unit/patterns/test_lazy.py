"""A pattern waits with its compilation until it is used."""

from __future__ import annotations

import re
import subprocess
import sys

import pytest

from citecheck.patterns import re as lazy
from citecheck.patterns.lazy import LazyPattern


def _is_compiled(pattern: LazyPattern) -> bool:
    try:
        object.__getattribute__(pattern, "compiled")
    except AttributeError:
        return False
    return True


def test_it_is_compiled_once_it_is_used() -> None:
    pattern = lazy.compile(r"\d+", lazy.ASCII)
    assert not _is_compiled(pattern)
    assert (found := pattern.search("in 1984")) is not None
    assert found[0] == "1984"
    assert _is_compiled(pattern)
    assert pattern.compiled is re.compile(r"\d+", re.ASCII)


def test_a_wrong_pattern_is_told_of_at_its_first_use() -> None:
    pattern = lazy.compile(r"(")
    with pytest.raises(re.error):
        pattern.match("a")


def test_loading_the_readers_compiles_hardly_a_pattern() -> None:
    program = (
        "import re; from citecheck.patterns import re as lazy; "
        "before, made = re.compile, []; re.compile = lambda *a: (made.append(a), before(*a))[1]; "
        "import citecheck.citations.scan, citecheck.document.build; "
        "print(len(made))"
    )
    run = subprocess.run(
        [sys.executable, "-c", program], check=True, capture_output=True, text=True
    )
    assert int(run.stdout) < 40
