#!/usr/bin/env bash
# Every benchmark, on both databases; results are written to benchmarks/results/.
set -euo pipefail
cd "$(dirname "$0")/.."
for script in benchmarks/bench_*.py; do
  .venv/bin/python "$script" "$@"
done
