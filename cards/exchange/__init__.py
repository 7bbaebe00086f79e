"""In and out: CSV files, e-mail drafts and the other formats people already have."""
