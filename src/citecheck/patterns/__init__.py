"""Regular expressions that cost nothing until their words occur."""
