"""Numbered provisions: codes, regulations, rules of court and constitutions."""
