"""The dialogs: each asks for one thing and hands it on as plain values."""
