"""One file from its path to the pieces of the reports; that, spread over processes."""
