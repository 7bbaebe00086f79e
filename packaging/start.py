"""The bundle's entry: what the installed command does, from a folder of its own."""

from __future__ import annotations

import sys

from desktop.__main__ import main

if __name__ == "__main__":
    sys.exit(main())
