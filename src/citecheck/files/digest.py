"""SHA-256 of what a file holds.

``hashlib`` loads OpenSSL, three megabytes and a fortieth of a short check; the interpreter has the
same function without it, under a name that changes with its version.
"""

from __future__ import annotations

try:
    from _sha2 import sha256  # type: ignore[import-not-found, unused-ignore]
except ImportError:
    try:
        from _sha256 import sha256  # type: ignore[import-not-found, unused-ignore]
    except ImportError:
        from hashlib import sha256

__all__ = ["sha256"]
