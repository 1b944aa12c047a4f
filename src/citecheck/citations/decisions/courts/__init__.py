"""Courts as citations write them."""
