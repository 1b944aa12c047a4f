"""What ``citecheck verify`` says of a citation that it looked up; ``lookup.judge`` says when."""
