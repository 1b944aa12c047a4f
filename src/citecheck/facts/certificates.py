"""What courts ask a filer to certify about citations and generated text.

The one table of it is ``data/certificates.txt``.
"""

from __future__ import annotations

from functools import lru_cache

from citecheck.dataclass import NamedTuple
from citecheck.facts.rows import read, several


class CertificateRule(NamedTuple):
    """A row: the court (as ``document.cover`` keys it), its rule, since when, what it asks for."""

    court: str
    rule: str
    since: str
    asks: str
    read_in: str

    @property
    def sources(self) -> list[str]:
        """The addresses of the pages that it was read in."""
        return several(self.read_in)


@lru_cache(maxsize=1)
def certificate_rules() -> tuple[CertificateRule, ...]:
    """All rows, in their order."""
    return read("certificates.txt", CertificateRule)


def rule_of_court(key: str) -> CertificateRule | None:
    """The rule of the court with a key as ``N.D. Tex.`` or ``N.Y. supreme court``, if known."""
    return next(
        (row for row in certificate_rules() if key == row.court or key.startswith(f"{row.court} ")),
        None,
    )


def certificates_markdown() -> str:
    """The table of ``docs/certificates.md``."""
    lines = ["| court | rule | since | what it asks for | read in |", "|---|---|---|---|---|"]
    for row in certificate_rules():
        pages = ", ".join(f"[{number}]({address})" for number, address in enumerate(row.sources, 1))
        lines.append(f"| {row.court} | {row.rule} | {row.since} | {row.asks} | {pages} |")
    return "\n".join(lines) + "\n"
