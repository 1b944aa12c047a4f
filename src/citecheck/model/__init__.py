"""The nouns of the program. Values only: nothing here reads, prints or decides."""
