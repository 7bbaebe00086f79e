"""Help: the user guide, read inside the program."""
