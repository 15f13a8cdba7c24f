# Wellspoken: `make help` lists what can be done here.
SHELL := /bin/bash
PYTHON ?= python3.11
PYTHON := $(shell command -v $(PYTHON) || command -v python3)
BIN := .venv/bin
.DEFAULT_GOAL := help
.PHONY: help install demo test test-appview check fix worker docs bench screenshots

help: ## List the commands
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 14

.venv/installed: constraints.txt pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Python 3.11 or newer is needed."; exit 1; }
	$(PYTHON) -m venv .venv
	$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes --requirement constraints.txt
	$(BIN)/pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch .venv/installed

install: .venv/installed ## Make .venv with everything, leaving .venv/bin/wellspoken

demo: install ## Serve an example hospital at http://127.0.0.1:8000
	$(BIN)/wellspoken demo

test: install ## Run the tests, on SQLite and, where it runs, on PostgreSQL
	scripts/test.sh

test-appview: install ## See Bluesky posts as readers do: a network with AppView; takes PostgreSQL
	scripts/bluesky.sh
	$(BIN)/python -m pytest -q -m appview tests/connectors

check: install ## Lint, types, layers, templates, migrations, generated pages
	scripts/check.sh

fix: install ## Format and mend what can be mended by itself
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

worker: install ## Run a worker for the installation that the environment names
	$(BIN)/wellspoken worker

docs: install ## Write the reference pages anew
	$(BIN)/wellspoken docs

bench: install ## Run the benchmarks; see benchmarks/README.md
	scripts/bench.sh

screenshots: install ## Take pictures of the main screens; the README's is one of them
	$(BIN)/python scripts/screenshots.py
