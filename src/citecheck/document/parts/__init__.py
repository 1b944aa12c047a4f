"""The parts of a brief: contents, table, body, closing, appendix."""
