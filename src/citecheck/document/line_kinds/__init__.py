"""What sort of line one line is."""
