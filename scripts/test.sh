#!/usr/bin/env bash
# All tests on SQLite; those that touch the database once more on PostgreSQL where it answers.
set -euo pipefail
cd "$(dirname "$0")/.."
# The tests start hundreds of processes: none compiles what another has.
unset PYTHONDONTWRITEBYTECODE
.venv/bin/python -m compileall -q src
# In their order: sorted by size, the journeys lie apart, and each part starts a hospital of its own.
at_once=(-n "${WELLSPOKEN_TEST_PROCESSES:-2}" --dist loadfile --no-loadscope-reorder)
.venv/bin/python -m pytest -q "${at_once[@]}" "$@"
if .venv/bin/python - <<'PY'
import sys
import psycopg
try:
    psycopg.connect("dbname=postgres", connect_timeout=3).close()
except psycopg.OperationalError:
    sys.exit(1)
PY
then
  WELLSPOKEN_TEST_DATABASE=postgres .venv/bin/python -m pytest -q "${at_once[@]}" \
    tests/commands/test_backup.py tests/guards/test_every_url.py tests/apps "$@"
elif [ "${WELLSPOKEN_CI:-}" = "1" ]; then
  echo "PostgreSQL does not answer; CI skips nothing." >&2
  exit 1
else
  echo "Skipped: the tests on PostgreSQL. Install it (apt-get install postgresql), start it, and"
  echo "give your user a role: sudo -u postgres createuser --createdb \"\$USER\"."
fi
