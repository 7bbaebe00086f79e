"""Teaching Cordially one's own hand: the sheet, the scans, and the first words it writes."""
