"""Hands sheets to printers, follows what becomes of them, and makes them land where meant."""
