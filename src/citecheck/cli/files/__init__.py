"""What is read and written, and that nothing of it is lost."""
