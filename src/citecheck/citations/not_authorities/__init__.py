"""What looks like a citation and cites no authority: the record, and what is not read."""
