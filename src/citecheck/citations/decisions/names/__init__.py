"""Where the name of a case begins and ends."""
