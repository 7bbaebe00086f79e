#!/bin/sh
# Says which tests "make test" leaves to "make test-system" and to "make package-test".
set -eu
cd "$(dirname "$0")/.."

tell() {
    listed=$(.venv/bin/pytest -m "$1" "tests/$1" --collect-only -q)
    files=$(printf '%s\n' "$listed" | sed -n "s|^tests/$1/test_\([a-z_]*\)\.py::.*|\1|p" | sort -u)
    count=$(printf '%s\n' "$listed" | grep -c "^tests/$1/.*::")
    echo "Left to \"$2\", which $3: $count tests" \
        "(tests/$1:" "$(printf '%s\n' "$files" | paste -sd, - | sed 's/,/, /g'))"
}

tell system "make test-system" "starts real printing and real programs to kill"
tell package "make package-test" "makes the bundle and the Debian package first"
