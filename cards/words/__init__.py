"""Occasions, the phrase bank and the composer: facts in, the text of a note out."""
