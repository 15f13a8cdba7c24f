#!/usr/bin/env bash
# Installs the peers that benchmarks run beside us, each in an environment of its own in var/peers.
# Philter asks NLTK for a tagger whose data no package brings; those of textblob-aptagger do as well.
set -euo pipefail
cd "$(dirname "$0")/../.."
mkdir -p var/peers
for wanted in scrubadub==2.0.1 proselint==0.14.0 presidio-analyzer==2.2.360; do
  place="var/peers/${wanted%%=*}"
  [ -x "$place/bin/python" ] || python3.11 -m venv "$place"
  "$place/bin/pip" install --quiet --disable-pip-version-check "$wanted"
done
place=var/peers/philter-ucsf
[ -x "$place/bin/python" ] || python3.11 -m venv "$place"
"$place/bin/pip" install --quiet --disable-pip-version-check philter-ucsf==1.0.3 nltk==3.10.4 \
  textblob==0.20.1 textblob-aptagger==0.2.0 chardet==7.7.0 numpy==2.4.6
mkdir -p var/peers/alex
(cd var/peers/alex && npm install --silent --no-save --no-audit --no-fund --prefix . alex@11.0.1)
