"""The vent pad: what one writes there exists in this window alone, and is shredded."""
