"""Whether the terminal has hyperlinks (OSC 8), and where they lead: the documentation's rules."""

from __future__ import annotations

import os
import sys
from pathlib import Path

DOCUMENTATION = "CITECHECK_DOCS"
"""The variable that says where the documentation is: an address, or the folder of a built site."""

_PAGE = "rules.html"
_PROGRAMS = frozenset({"iTerm.app", "WezTerm", "vscode", "ghostty", "Hyper", "Tabby", "rio"})
_KINDS = ("xterm-kitty", "xterm-ghostty", "foot", "alacritty", "wezterm", "contour")
_VTE = 5000  # 0.50, the first that has them


def rules_page() -> str:
    """The address of the page of rules, for a terminal that has hyperlinks; empty where there is
    none, in a pipe, without colour, and where nobody says where the documentation is."""
    if not has_hyperlinks():
        return ""
    place = os.environ.get(DOCUMENTATION) or _of_the_package()
    if not place or not place.isprintable():
        return ""
    if "://" in place:
        return f"{place.rstrip('/')}/{_PAGE}"
    page = Path(place).absolute() / _PAGE
    return page.as_uri() if page.is_file() else ""


def has_hyperlinks() -> bool:
    """Whether standard output is a terminal that is known to have them. Programs that have them not
    may print them (https://github.com/Alhadis/OSC8-Adoption)."""
    given = os.environ.get
    if given("NO_COLOR") or given("TERM", "dumb") == "dumb" or not sys.stdout.isatty():
        return False
    version = given("VTE_VERSION", "")
    return (
        given("TERM_PROGRAM") in _PROGRAMS
        or given("TERM", "").startswith(_KINDS)
        or any(given(name) for name in ("WT_SESSION", "KONSOLE_VERSION", "DOMTERM"))
        or (version.isdecimal() and int(version) >= _VTE)
    )


def _of_the_package() -> str:
    """The address that the package gives for its documentation, if it has one."""
    from importlib.metadata import PackageNotFoundError, metadata

    try:
        said = metadata("citecheck-toa").get_all("Project-URL") or []
    except PackageNotFoundError:
        return ""
    urls = (line.partition(", ") for line in said)
    return next((url for label, _, url in urls if label == "Documentation"), "")
