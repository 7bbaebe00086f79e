#!/bin/sh
# Says which tests "make test" leaves to "make test-system" and to "make package-test".
set -eu
cd "$(dirname "$0")/.."

tell() {
    listed=$(.venv/bin/pytest -m "$1" "tests/$2" --collect-only -q)
    files=$(printf '%s\n' "$listed" | sed -n "s|^tests/$2/test_\([a-z_]*\)\.py::.*|\1|p" | sort -u)
    count=$(printf '%s\n' "$listed" | grep -c "^tests/$2/.*::")
    echo "Left to \"$3\", which $4: $count tests" \
        "(tests/$2:" "$(printf '%s\n' "$files" | paste -sd, - | sed 's/,/, /g'))"
}

tell system system "make test-system" "starts real printing"
tell system hostile "make test-system" "kills real programs and fills real disks"
tell package package "make package-test" "makes the bundle and the Debian package first"
