"""Whether a cited decision exists, as far as a list of decisions can say."""
