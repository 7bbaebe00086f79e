"""The core of Cordially: everything but the window, and free of Qt."""
