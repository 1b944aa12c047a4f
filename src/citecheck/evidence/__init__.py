"""What rules share: the pages that cite an entry, those that name it, and what was not read."""
