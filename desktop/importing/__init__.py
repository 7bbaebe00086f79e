"""Bringing people, interviews and answers in from other programs' files, and contacts out."""
