"""What holds for all tests."""

from __future__ import annotations

from hypothesis import settings

# How long one example takes says more of the machine than of citecheck: time is the subject of
# tests/properties/test_time.py, by the processor's time.
settings.register_profile("unhurried", deadline=None)
settings.load_profile("unhurried")
