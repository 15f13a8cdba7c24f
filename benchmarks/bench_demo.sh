#!/usr/bin/env bash
# How long `make demo` takes from a clean clone, and how much it puts on the disk.
# Packages come from wherever pip is configured to get them, its cache included.
set -euo pipefail
cd "$(dirname "$0")/.."
port="${1:-8168}"
mail_port="${2:-8169}"
network_port="${3:-8170}"
folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT

git clone --quiet . "$folder/wellspoken"
cd "$folder/wellspoken"
began=$(date +%s)
make --silent install
installed=$(date +%s)
.venv/bin/wellspoken demo --port "$port" --mail-port "$mail_port" \
  --network-port "$network_port" > demo.log 2>&1 &
demo=$!
until grep -q 'Stop with Ctrl-C' demo.log; do
  kill -0 "$demo" || { cat demo.log; exit 1; }
  sleep 0.2
done
served=$(date +%s)
pkill -TERM -P "$demo" || true
wait "$demo" || true

printf 'install          %4d s\n' $((installed - began))
printf 'set up and serve %4d s\n' $((served - installed))
printf 'sources          %s\n' "$(du -sh --exclude=.venv --exclude=var --exclude=.git . | cut -f1)"
printf 'installed        %s\n' "$(du -sh .venv | cut -f1)"
printf 'data             %s\n' "$(du -sh var | cut -f1)"
