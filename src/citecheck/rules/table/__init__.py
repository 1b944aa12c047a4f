"""Rules about the entries of the table."""
