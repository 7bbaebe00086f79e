"""The person's own signature: drawn on a pad or traced from a scan, and shown on a card."""
