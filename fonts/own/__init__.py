"""A person's own hand: the sheet they fill in, and the face made of what they wrote."""
