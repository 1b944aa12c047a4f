"""Millions of decisions: tables of what they cite, made on an engine that people already run. What
is here alone may load the extra ``corpus``."""
