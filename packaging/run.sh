#!/usr/bin/env bash
# Builds a release and opens Faubourg on a new example file: bash packaging/run.sh
# Without a display it does the main job instead and leaves its documents in out/.
set -euo pipefail
cd "$(dirname "$0")/.."
. packaging/common.sh

install_dependencies
say "Building the release (build/release)"
build release
mkdir -p out
bin=build/release/bin
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    file=out/bethune-demo.faubourg
    [ -f "$file" ] || "$bin/faubourg-cli" new "$file" --template bethune-demo
    say "Opening $file"
    exec "$bin/faubourg" "$file"
fi
say "No display: doing the main job on the command line"
exec bash packaging/main-job.sh "$bin/faubourg-cli" out
