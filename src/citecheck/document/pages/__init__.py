"""What is printed on which page: numbers, running words, notes, gaps."""
