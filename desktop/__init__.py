"""The window: PySide6 pages, models over store rows, and workers."""
