"""Help, manual page, completion."""
