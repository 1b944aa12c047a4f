"""Files: the digest of one that is read, and those that are written, whole or not at all."""
