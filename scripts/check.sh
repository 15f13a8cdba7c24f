#!/usr/bin/env bash
# Everything that can be said about the code without running it.
set -euo pipefail
cd "$(dirname "$0")/.."
export DJANGO_SETTINGS_MODULE=wellspoken.site.settings.test
.venv/bin/ruff check .
.venv/bin/ruff format --check .
.venv/bin/mypy
.venv/bin/lint-imports
.venv/bin/djlint --lint --quiet src/wellspoken
.venv/bin/python -m django makemigrations --check --dry-run
.venv/bin/python -m wellspoken.cli docs --check
