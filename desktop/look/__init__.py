"""How the window looks: colours, type, spacing, icons and focus ring, from one set of tokens."""
