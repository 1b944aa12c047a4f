"""Marked copies of PDF files."""
