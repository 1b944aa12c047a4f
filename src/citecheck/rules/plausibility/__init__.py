"""Rules about what a citation cannot be: facts that contradict it, without the decision."""
