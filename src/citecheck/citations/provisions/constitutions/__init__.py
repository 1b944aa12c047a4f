"""Constitutions and what stands in them."""
