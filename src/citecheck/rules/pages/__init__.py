"""Rules about the pages that entries list."""
