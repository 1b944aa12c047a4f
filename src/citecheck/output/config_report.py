"""The settings in force, for ``citecheck config``."""

from __future__ import annotations

from citecheck.output.pen import BOLD, DIM, Pen, Words
from citecheck.output.results import Style
from citecheck.output.visible import visible
from citecheck.settings.files import Settings
from citecheck.settings.options import OPTIONS


def config_report(settings: Settings, style: Style) -> str:
    """A line for each setting: key, value as in TOML, where it came from."""
    pen = Pen(style)
    file = visible(str(settings.file)) if settings.file else "none found"
    pen.line(("configuration file: ", DIM), file)
    pen.blank()
    rows: list[tuple[Words, ...]] = []
    for option in OPTIONS:
        value = option.shown(settings.config)
        rows.append(((option.key, BOLD), visible(value), (_origin(settings, option.key), DIM)))
    baseline = f'"{visible(str(settings.baseline))}"' if settings.baseline else "none"
    rows.append((("baseline", BOLD), baseline, (_origin(settings, "baseline"), DIM)))
    accepted = f"{len(settings.accepted)} accepted" if settings.accepted else "none"
    rows.append((("accept", BOLD), accepted, (_origin(settings, "accept"), DIM)))
    pen.rows(rows)
    for acceptance in settings.accepted:
        where = f" in {acceptance.path}" if acceptance.path else ""
        words = f"{acceptance.code} {acceptance.citation}{where}: {acceptance.reason}"
        pen.line(visible(words), indent=2)
    return pen.finish()


def _origin(settings: Settings, key: str) -> str:
    origin = settings.origin(key)
    return settings.file.name if settings.file and origin == str(settings.file) else origin
