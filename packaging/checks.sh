#!/bin/sh
# The checks that every change passes; the commit hooks and CI run the very same.
set -eu
cd "$(dirname "$0")/.."
bin=.venv/bin
$bin/ruff check
$bin/ruff format --check --quiet
$bin/mypy
# lint-imports is content with no contracts at all, so their number is asserted.
$bin/lint-imports | tee /dev/stderr | grep -Eq 'Contracts: [1-9][0-9]* kept, 0 broken'
