# Cordially's commands; "make demo" and "make test" need only Python 3.11+, make and git.
SHELL := /bin/sh
HAS_DISPLAY := [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ] || [ "$$(uname)" != Linux ]

.PHONY: demo run translations test test-system package package-test printing-log reliability soak check bench specimen screenshots lock clean

demo: ## render the sample job search to demo/ and open the window on it
	@packaging/setup.sh run
	@.venv/bin/cordially demo --out demo
	@if $(HAS_DISPLAY); then packaging/setup.sh window && .venv/bin/cordially --data demo/data; \
	else echo "No display here, so no window: look into demo/."; fi

run: ## open the window on your own data
	@packaging/setup.sh window
	@.venv/bin/cordially

test: ## all checks and tests
	@packaging/setup.sh test
	@packaging/checks.sh
	@.venv/bin/pytest -n 2
	@packaging/left_out.sh

test-system: ## the tests with real printing, kill -9 and full disks (Debian, as root)
	@packaging/setup.sh test
	@packaging/setup.sh system
	@.venv/bin/pytest -m system tests/system $(PRINTED)
	@.venv/bin/pytest -m system -n 2 tests/hostile $(LOGGED)

printing-log: PRINTED = --printing-log docs/printing-log.md
printing-log: test-system ## the same tests, written down in docs/printing-log.md

reliability: LOGGED = --reliability-log docs/reliability.md
reliability: test-system ## the same tests, written down in docs/reliability.md

KILLS := 1000
FUZZ_MINUTES := 30
soak: ## kill the real program KILLS times, fuzz every way in for FUZZ_MINUTES, and write it down in docs/reliability.md
	@packaging/setup.sh test
	@QT_QPA_PLATFORM=offscreen .venv/bin/python -m tests.soak --kills $(KILLS) --record docs/reliability.md
	@.venv/bin/python -m tests.fuzz --minutes $(FUZZ_MINUTES) --record docs/reliability.md

package: ## a folder with the whole program, and a .deb from it, in dist/
	@packaging/setup.sh package
	@packaging/package.sh

package-test: package ## the same folder and package, unpacked, started, and (in CI) installed
	@packaging/setup.sh test
	@packaging/setup.sh package-test
	@.venv/bin/pytest -m package tests/package

check: ## the checks without the tests
	@packaging/setup.sh test
	@packaging/checks.sh

bench: ## ratios against peers, in one run
	@packaging/setup.sh test
	@packaging/setup.sh bench
	@.venv/bin/python -m tests.bench

specimen: ## draw docs/hands.png, docs/words.png, docs/learned-hand.png, docs/feeds.png, docs/calibration-page.png, docs/fronts.png, docs/folds-*.png, docs/turning.png, the Print page, docs/today.png and docs/notes.png
	@packaging/setup.sh run
	@PYTHONPATH=. .venv/bin/python packaging/specimen.py docs
	@PYTHONPATH=. .venv/bin/python packaging/learned.py docs
	@PYTHONPATH=. .venv/bin/python packaging/printer.py docs
	@PYTHONPATH=. .venv/bin/python packaging/fronts.py docs
	@PYTHONPATH=. .venv/bin/python packaging/folds.py docs
	@PYTHONPATH=. .venv/bin/python packaging/twelve.py docs
	@packaging/setup.sh test
	@PYTHONPATH=. .venv/bin/python packaging/screenshots/shoot.py singles docs

translations: ## gather the window's texts anew, and say which have no translation yet
	@packaging/setup.sh run
	@PYTHONPATH=. .venv/bin/python packaging/translations.py update
	@PYTHONPATH=. .venv/bin/python packaging/translations.py missing de
	@PYTHONPATH=. .venv/bin/python packaging/translations.py missing es

screenshots: ## draw every page and dialogue, light and dark, 100 % and 200 %, into docs/screenshots
	@packaging/setup.sh test
	@PYTHONPATH=. .venv/bin/python packaging/screenshots/all.py docs

lock: ## resolve the requirements anew (needs uv)
	@for kind in run:build test:build,test bench:build,bench package:build,package; do \
	    extras=$$(echo "$${kind#*:}" | sed 's/\([a-z]*\),*/--extra \1 /g'); \
	    uv pip compile --quiet --generate-hashes --no-emit-index-url --no-header --no-annotate \
	        --universal --python-version 3.11 $$extras pyproject.toml \
	        -o packaging/requirements/$${kind%%:*}.txt; \
	done

clean: ## remove what the commands made
	rm -rf .venv demo dist build .mypy_cache .ruff_cache .pytest_cache .hypothesis
