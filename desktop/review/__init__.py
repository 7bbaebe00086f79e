"""The review in the window: what is found in a note as it is typed, shown and mended in place."""
