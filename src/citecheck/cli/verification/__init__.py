"""The commands that look up what a brief cites, and their options."""
