"""Writes one batch of ours in a process of its own: ``python -m tests.bench.length COUNT``.

Prints one JSON object: the milliseconds a card, the peak memory in MiB and the bytes a card. The
notes come one by one, so the peak is that of layout and writing.
"""

from __future__ import annotations

import json
import resource
import sys
import tempfile
import time
from pathlib import Path

from tests.bench.notes import write_notes
from tests.bench.ours import write_varied


def main() -> None:
    """Write the batch and print what was found."""
    count = int(sys.argv[1])
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "cards.pdf"
        write_varied(write_notes(1, batch=-1), out)
        start = time.perf_counter()
        write_varied(write_notes(count, batch=0), out)
        took = time.perf_counter() - start
        found = {
            "ms": took * 1000 / count,
            "peak_mib": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / _maxrss_per_mib(),
            "bytes": out.stat().st_size / count,
        }
    sys.stdout.write(json.dumps(found) + "\n")


def _maxrss_per_mib() -> int:
    """Linux counts the peak in KiB, macOS in bytes (getrusage(2) of each)."""
    return 1024 * 1024 if sys.platform == "darwin" else 1024


if __name__ == "__main__":
    main()
