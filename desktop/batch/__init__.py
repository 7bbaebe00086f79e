"""The batch: the parts of the print page."""
