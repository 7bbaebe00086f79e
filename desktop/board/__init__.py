"""The board of the applications: a column for each stage, and cards that move between them."""
