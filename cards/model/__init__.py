"""The words Cordially uses, as frozen dataclasses; no input, no output."""
