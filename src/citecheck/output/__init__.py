"""The formats: pure functions from results to a string."""
