"""Copies of Word's documents: comments, fields, mended page lists."""
