"""Qt models: adapters over plain rows of the store, never with a query of their own."""
