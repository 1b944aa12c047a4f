"""The program's own modules are found in a short way, and are those that Python would load."""

from __future__ import annotations

import os
import py_compile
import subprocess
import sys
from importlib.machinery import ModuleSpec
from pathlib import Path

import pytest

from citecheck.cli import loading

_ENDING = f".{sys.implementation.cache_tag}.pyc"

_FACTS = """
import sys
from citecheck.cli.loading import shorten
if {short}:
    shorten()
import citecheck.model.kinds, citecheck.names
for module in (citecheck.model, citecheck.model.kinds, citecheck.names):
    print(type(module.__loader__).__name__, file=sys.stderr)
    spec = module.__spec__
    print(module.__file__, module.__cached__, module.__package__, getattr(module, "__path__", None))
    print(spec.name, spec.origin, spec.parent, spec.has_location)
    print(module.__loader__.get_source(spec.name) == open(module.__file__).read())
"""


def test_modules_say_of_themselves_what_they_say_without_the_short_way() -> None:
    short, usual = (
        subprocess.run(
            [sys.executable, "-c", _FACTS.format(short=short)],
            capture_output=True,
            text=True,
            check=True,
        )
        for short in (True, False)
    )
    assert short.stdout == usual.stdout
    assert short.stdout.count("True") == 6
    assert set(short.stderr.split()) == {"_Loader"}
    assert "_Loader" not in usual.stderr


def test_bytecode_is_used_that_belongs_to_the_source(tmp_path: Path) -> None:
    source = _module(tmp_path, "voles", "value = 1\n")
    # of the same length and time, so that by Python's own condition nothing has changed
    status = source.stat()
    source.write_text("value = 2\n", encoding="utf-8")
    os.utime(source, ns=(status.st_atime_ns, status.st_mtime_ns))
    assert _value(tmp_path, "voles") == 1


@pytest.mark.parametrize("seconds", [0, 10], ids=["longer", "later"])
def test_a_source_that_was_changed_is_compiled_anew(tmp_path: Path, seconds: int) -> None:
    source = _module(tmp_path, "voles", "value = 1\n")
    status = source.stat()
    source.write_text("value = 2\n" if seconds else "value = 2  # longer\n", encoding="utf-8")
    later = status.st_mtime_ns + seconds * 1_000_000_000
    os.utime(source, ns=(status.st_atime_ns, later))
    assert _value(tmp_path, "voles") == 2


@pytest.mark.parametrize("bytecode", [None, b"", b"damaged" * 9], ids=["none", "empty", "other"])
def test_a_module_without_good_bytecode_is_compiled(tmp_path: Path, bytecode: bytes | None) -> None:
    _module(tmp_path, "voles", "value = 3\n")
    cached = tmp_path / "__pycache__" / f"voles{_ENDING}"
    cached.unlink()
    if bytecode is not None:
        cached.write_bytes(bytecode)
    assert _value(tmp_path, "voles") == 3


def test_bytecode_that_tells_by_a_sum_whether_it_is_good_is_left_to_python(tmp_path: Path) -> None:
    source = _module(tmp_path, "voles", "value = 4\n")
    mode = py_compile.PycInvalidationMode.CHECKED_HASH
    py_compile.compile(str(source), invalidation_mode=mode, doraise=True)
    assert _value(tmp_path, "voles") == 4
    source.write_text("value = 5\n", encoding="utf-8")
    assert _value(tmp_path, "voles") == 5


def test_a_package_is_found_by_its_first_module(tmp_path: Path) -> None:
    (tmp_path / "marsh").mkdir()
    _module(tmp_path / "marsh", "__init__", "value = 6\n")
    spec = _found(tmp_path, "marsh")
    assert spec is not None
    assert spec.submodule_search_locations == [str(tmp_path / "marsh")]
    assert _value(tmp_path, "marsh") == 6


def test_modules_of_others_and_those_that_are_not_there_are_left_to_python(tmp_path: Path) -> None:
    _module(tmp_path, "voles", "")
    finder = loading._Finder(_ENDING)
    assert finder.find_spec("other.voles", [str(tmp_path)]) is None
    assert finder.find_spec("citecheck", None) is None
    assert _found(tmp_path, "moles") is None


def test_python_is_left_alone_where_bytecode_stands_elsewhere(tmp_path: Path) -> None:
    program = "from citecheck.cli import loading; print(loading._ending())"
    done = subprocess.run(
        [sys.executable, "-X", f"pycache_prefix={tmp_path}", "-c", program],
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout == "None\n"
    assert loading._ending() == _ENDING


def _module(folder: Path, name: str, text: str) -> Path:
    """A source with its bytecode."""
    source = folder / f"{name}.py"
    source.write_text(text, encoding="utf-8")
    mode = py_compile.PycInvalidationMode.TIMESTAMP
    py_compile.compile(str(source), invalidation_mode=mode, doraise=True)
    return source


def _found(folder: Path, name: str) -> ModuleSpec | None:
    return loading._Finder(_ENDING).find_spec(f"citecheck.{name}", [str(folder)])


def _value(folder: Path, name: str) -> object:
    spec = _found(folder, name)
    assert spec is not None
    assert isinstance(spec.loader, loading._Loader)
    code = spec.loader.get_code(spec.name)
    assert code is not None
    scope: dict[str, object] = {}
    exec(code, scope)  # noqa: S102  (what the test has written itself)
    return scope["value"]
