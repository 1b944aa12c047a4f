"""``dataclasses``, but that a class costs next to nothing until one of it is made.

The program has some two hundred dataclasses, and one short file needs a third of them. The standard
library writes and compiles up to ten functions for each when it is defined; for all of them that
took as long as everything else that a short file needs. Here the functions are shared, and the
``__init__`` of a class is compiled when it is first called. To readers, type checkers and
``dataclasses`` itself (``fields``, ``replace``, ``asdict``) these are dataclasses like any others.
Modules say ``from citecheck.dataclass import dataclass``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dataclasses import dataclass, field, replace
else:
    from citecheck.dataclass.lazy import dataclass, field, replace

__all__ = ["dataclass", "field", "replace"]
