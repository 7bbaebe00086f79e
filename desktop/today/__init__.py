"""The plan in the window: what is due, what comes, and what one decides about it."""
