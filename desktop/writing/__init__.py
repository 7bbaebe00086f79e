"""Writing in the window: a new note, one's own phrases and templates, what to say on the phone."""
