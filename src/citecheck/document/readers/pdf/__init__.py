"""PDF, on PDFium."""
