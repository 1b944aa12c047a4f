"""The table of authorities as the body of a brief says it should be."""
