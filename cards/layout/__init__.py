"""Stock, envelope, address block and card face: pure functions from a note to placements."""
