#!/usr/bin/env bash
# Sends schemathesis' requests to a fresh installation and fails on any server error.
# Not part of the tests: it brings 30 packages and takes minutes. Options go to `schemathesis run`.
set -euo pipefail
cd "$(dirname "$0")/.."
root=$PWD
tool=${SCHEMATHESIS:-var/schemathesis/bin/schemathesis}
if [ ! -x "$tool" ]; then
  python3 -m venv var/schemathesis
  var/schemathesis/bin/pip install -q "schemathesis>=4.32,<5"
fi
port=${PORT:-8210}
data=$(mktemp -d)
export DJANGO_SETTINGS_MODULE=wellspoken.site.settings.demo
export WELLSPOKEN_DATA_DIR=$data WELLSPOKEN_API_PER_MINUTE=1000000 WELLSPOKEN_SITE_URL=http://127.0.0.1:$port
mkdir -p "$data/static"
token=$(.venv/bin/python scripts/schemathesis_token.py)
.venv/bin/python -m gunicorn --bind "127.0.0.1:$port" --threads 4 --log-level error wellspoken.site.wsgi &
site=$!
trap 'kill $site; wait $site 2>/dev/null || true; rm -rf "$data"' EXIT
"$tool" run "http://127.0.0.1:$port/api/v1/openapi.json" --wait-for-schema 60 \
  --header "Authorization: Bearer $token" --checks not_a_server_error --seed 1 "$@"
