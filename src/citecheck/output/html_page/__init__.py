"""The report page: one file of HTML that holds all it needs."""
