"""``dataclasses``, but that a class costs next to nothing until one of it is made.

The program has some two hundred dataclasses, and one short file needs a third of them. The standard
library writes and compiles up to ten functions for each when it is defined; for all of them that
took as long as everything else that a short file needs. Here the functions are shared, and the
``__init__`` of a class is compiled when it is first called. To readers, type checkers and
``dataclasses`` itself (``fields``, ``replace``, ``asdict``) these are dataclasses like any others.
So it is with ``NamedTuple``. Modules say ``from citecheck.dataclass import dataclass``.
"""

from __future__ import annotations

TYPE_CHECKING = False  # as type checkers know it: typing takes longer to load than all of this

if TYPE_CHECKING:
    from dataclasses import dataclass, field, replace
    from typing import NamedTuple
else:
    from citecheck.dataclass.lazy import dataclass, field, replace
    from citecheck.dataclass.named import NamedTuple

__all__ = ["NamedTuple", "dataclass", "field", "replace"]
