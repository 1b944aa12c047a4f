"""Rules about short forms, supra and id."""
