"""The first run: a calm first page, who one is, and the first card."""
