"""Choosing what is on the front and the back of one's cards."""
