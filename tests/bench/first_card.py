"""Makes one card from a cold start: ``python -m tests.bench.first_card OUT.pdf``, timed outside."""

from __future__ import annotations

import sys
from pathlib import Path

from tests.bench.notes import write_notes
from tests.bench.ours import write_varied

if __name__ == "__main__":
    write_varied(write_notes(1, batch=0), Path(sys.argv[1]))
