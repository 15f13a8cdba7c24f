#!/usr/bin/env bash
# Installs the peers that benchmarks run beside us, each in an environment of its own in var/peers.
# Philter is left out: it asks NLTK for a tagger whose data no package brings.
set -euo pipefail
cd "$(dirname "$0")/../.."
mkdir -p var/peers
for wanted in scrubadub==2.0.1 proselint==0.14.0 presidio-analyzer==2.2.360; do
  place="var/peers/${wanted%%=*}"
  [ -x "$place/bin/python" ] || python3.11 -m venv "$place"
  "$place/bin/pip" install --quiet --disable-pip-version-check "$wanted"
done
mkdir -p var/peers/alex
(cd var/peers/alex && npm install --silent --no-save --no-audit --no-fund --prefix . alex@11.0.1)
