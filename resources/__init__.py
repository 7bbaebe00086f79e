"""Icons, translations and the sample job search."""
