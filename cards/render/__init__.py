"""Placements to PDF (the only room with ReportLab) and PDF pages to pictures."""
