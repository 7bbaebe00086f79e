"""Backups of a data folder: made by themselves and on request, thinned, checked and restored."""

from __future__ import annotations
