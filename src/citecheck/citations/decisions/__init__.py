"""Decisions: reporters, dockets, names, courts, dates and what stands behind them."""
