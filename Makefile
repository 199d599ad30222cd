# The commands of a checkout. `make run` and `make test` need nothing but Python 3.11 and make.

PY := .venv/bin/python
export PIP_DISABLE_PIP_VERSION_CHECK := 1

# Soak and bench take their size from here: make soak STEPS=1000000 SEED=7; make bench ORDERS=100000
STEPS ?= 200000
KILLS ?= 500
PAPERS ?= 10000
DAMAGES ?= 1000
SEED ?= 1
ORDERS ?= 1000000

# Many tests wait for sockets, processes and clocks: two workers a core keep all of them at work.
WORKERS ?= $(shell expr 2 \* "$$(getconf _NPROCESSORS_ONLN)")

TESTS = $(PY) -m pytest -n $(WORKERS) --dist loadfile --no-loadscope-reorder

.NOTPARALLEL:
.PHONY: help run test check lint coverage frozen package soak bench shots lock clean

help: ## this list
	@sed -n 's/^\([a-z]*\):.*## /  make \1\t/p' $(MAKEFILE_LIST) | expand -t 18

run: .venv/.ready ## the program with sample orders; without a display the demo on the command line
	@sh scripts/run.sh

test: .venv/.ready-to-test ## every test
	@$(TESTS)

check: test lint coverage frozen ## the gate: tests, style, types, layers, coverage, frozen program

lint: .venv/.ready-to-test ## format, style, types, import layers
	$(PY) -m ruff format --check .
	$(PY) -m ruff check .
	$(PY) -m mypy
	$(PY) -m mypy --platform win32 --cache-dir .mypy_cache/win32 app/spooler app/apart.py
	.venv/bin/lint-imports

coverage: .venv/.ready-to-test ## is enough covered? (by the tests that look closely; tracing doubles the time of the others)
	@rm -rf build/coverage.json && mkdir -p build
	@$(TESTS) -m "not no_cover" --cov --cov-report=json:build/coverage.json
	$(PY) scripts/coverage_gate.py build/coverage.json

frozen: .venv/.ready-to-test ## builds the frozen program and starts its self-test
	$(PY) packaging/build.py

package: frozen ## the frozen program as one archive in dist/
	$(PY) packaging/build.py --archive

soak: .venv/.ready-to-test ## long random histories, kills, properties: STEPS=1000000 KILLS=500 SEED=7
	PROCESSES=2 $(PY) -m tests.sync.soak $(STEPS) $(SEED)
	HYPOTHESIS_PROFILE=soak KILLS=$(KILLS) PAPERS=$(PAPERS) DAMAGES=$(DAMAGES) SEED=$(SEED) \
		$(PY) -m pytest -p no:randomly tests/sync tests/end2end/test_kills.py tests/end2end/test_paper_kills.py \
		tests/rendering/test_totals.py tests/store/test_store_salvage.py tests/unit

bench: .venv/.ready-to-test ## measures against yardsticks, build/bench.json: ORDERS=100000
	ORDERS=$(ORDERS) $(PY) -m bench

shots: .venv/.ready-to-test ## pictures of the screens in build/shots
	$(PY) -m tests.ui.shots build/shots

lock: .venv/.ready ## renews requirements.lock from pyproject.toml
	sh scripts/lock.sh

clean: ## removes what was made, but .venv
	rm -rf build dist .coverage* .mypy_cache .ruff_cache .import_linter_cache

# Set up anew when what is to be installed changed. Ready to test is ready to run.
NEEDS := requirements.lock pyproject.toml scripts/setup.sh packaging/system-packages.txt

.venv/.ready: $(NEEDS)
	@sh scripts/setup.sh run
	@touch $@

.venv/.ready-to-test: $(NEEDS)
	@sh scripts/setup.sh test
	@touch .venv/.ready $@
