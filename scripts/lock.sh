#!/usr/bin/env bash
# Writes constraints.txt: every package of the installation and of its tests, with the hashes of
# its files, and no index or host. Run it after changing the dependencies in pyproject.toml.
set -euo pipefail
cd "$(dirname "$0")/.."
uv pip compile pyproject.toml --extra dev --python-version 3.11 --generate-hashes \
  --no-emit-index-url --no-emit-find-links --custom-compile-command "scripts/lock.sh" \
  --upgrade --quiet --output-file constraints.txt
