#!/usr/bin/env bash
# Builds and runs every test, from a fresh Debian clone: bash packaging/test.sh
set -euo pipefail
cd "$(dirname "$0")/.."
. packaging/common.sh

install_dependencies
say "Building with warnings as errors (build/ci)"
build ci
say "Running the tests"
ctest --preset ci --label-exclude slow
