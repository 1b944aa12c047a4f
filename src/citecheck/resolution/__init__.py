"""What short forms refer to, and the authorities that come of it."""
