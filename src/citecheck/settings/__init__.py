"""Configuration files, the command line, and findings set aside."""
