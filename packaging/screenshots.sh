#!/usr/bin/env bash
# Pictures of every page of the example, light and dark, in out/screenshots:
#   bash packaging/screenshots.sh [--size WxH] [--text PERCENT] [--lang fr|en]
# The two that the README shows are copied to resources/screenshots.
set -euo pipefail
cd "$(dirname "$0")/.."
. packaging/common.sh

install_dependencies
build ci
out=out/screenshots
mkdir -p "$out"
rm -f "$out/example.faubourg"
build/ci/bin/faubourg-cli new "$out/example.faubourg" --template bethune-demo
QT_QPA_PLATFORM=offscreen build/ci/bin/ui_screenshots "$out" "$out/example.faubourg" "$@"
say "Pictures are in $out"
