"""Files that are written: there in whole or not at all."""
