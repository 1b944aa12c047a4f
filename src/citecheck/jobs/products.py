"""What ``citecheck toa`` can make of a brief."""

from __future__ import annotations

from enum import StrEnum


class Product(StrEnum):
    """The table itself; its differences from the brief's own; a copy of the brief with the page
    lists of its table corrected; one with fields from which Word makes the table."""

    TABLE = "table"
    DIFF = "diff"
    REPLACE = "replace"
    FIELDS = "fields"
