#!/bin/sh
# Says in one line which tests "make test" leaves to "make test-system".
set -eu
cd "$(dirname "$0")/.."
listed=$(.venv/bin/pytest -m system tests/system --collect-only -q)
files=$(printf '%s\n' "$listed" | sed -n 's|^tests/system/test_\([a-z_]*\)\.py::.*|\1|p' | sort -u)
count=$(printf '%s\n' "$listed" | grep -c '^tests/system/.*::')
echo "Left to \"make test-system\", which starts real printing: $count tests" \
    "(tests/system:" "$(printf '%s\n' "$files" | paste -sd, - | sed 's/,/, /g'))"
