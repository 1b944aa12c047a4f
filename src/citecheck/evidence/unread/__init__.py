"""What was not read, and why."""
