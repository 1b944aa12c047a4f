"""The settings in force, for ``citecheck config``."""

from __future__ import annotations

from citecheck.output.pen import BOLD, DIM, Pen, Words
from citecheck.output.results import Style
from citecheck.output.visible import visible
from citecheck.settings.files import Settings
from citecheck.settings.options import FILE_KEYS, OPTIONS, Option
from citecheck.settings.values import Flag, Word


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


def keys_markdown() -> str:
    """The table of keys in ``docs/configuration.md``."""
    rows = [(option.key, _value(option), option.default, _names(option)) for option in OPTIONS]
    rows += [(key, value, "none", option) for key, value, option in FILE_KEYS]
    lines = ["| key | value | default | option |", "|---|---|---|---|"]
    for key, value, default, option in rows:
        shown = default if default == "none" else f"`{default}`"
        lines.append(f"| `{key}` | {value} | {shown} | {option} |".replace("|  |", "| |"))
    return "\n".join(lines) + "\n"


def _value(option: Option) -> str:
    words = option.help[:1].lower() + option.help[1:].rstrip(".")
    if isinstance(option.value, Word):
        return f"{words}: {', '.join(f'`{word}`' for word in option.value.words)}"
    return words


def _names(option: Option) -> str:
    opposite = f", `{option.value.opposite}`" if isinstance(option.value, Flag) else ""
    return f"`--{option.key}`{opposite}"


def _origin(settings: Settings, key: str) -> str:
    origin = settings.origin(key)
    return settings.file.name if settings.file and origin == str(settings.file) else origin
