"""Bytes to text, a reader a format."""
