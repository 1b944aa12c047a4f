"""Everything else that is cited: papers of government, books, articles, pages of the web."""
