"""What the world says, as rows: states, courts, codes, abbreviations."""
