"""The writing desk: the parts of the notes page."""
