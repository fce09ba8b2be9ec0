# Shared by run.sh and test.sh: installs what is missing, says what it does, fails with a reason.
# Sourced, with the repository as current folder.

say() { printf '\n== %s\n' "$*"; }
fail() { printf '\nStopped: %s\n' "$*" >&2; exit 1; }

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"
    elif command -v sudo >/dev/null; then sudo "$@"
    else fail "packages are missing and neither root nor sudo is at hand: run this as root once."
    fi
}

# Prints the packages of packaging/dependencies.txt that are not installed.
missing_packages() {
    grep -vE '^(#|$)' packaging/dependencies.txt | while read -r package; do
        dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || echo "$package"
    done
}

install_dependencies() {
    command -v dpkg-query >/dev/null ||
        fail "this script knows Debian's packages only; packaging/dependencies.txt lists what to install."
    local missing
    missing=$(missing_packages)
    [ -n "$missing" ] || return 0
    say "Installing with apt:" $missing
    as_root apt-get update -q >/dev/null || fail "apt-get update did not work; is the network there?"
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends $missing \
        >/dev/null || fail "apt-get could not install: $missing"
}

# A cache of compiled objects, shared by every checkout on the machine.
use_compiler_cache() {
    export CCACHE_BASEDIR=$PWD CCACHE_NOHASHDIR=1
    export CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
}

# build PRESET: configures when needed, then builds.
build() {
    use_compiler_cache
    [ -f "build/$1/build.ninja" ] || cmake --preset "$1" >"build-$1.log" 2>&1 ||
        { tail -n 30 "build-$1.log" >&2; rm -f "build-$1.log"; fail "CMake could not configure the build."; }
    rm -f "build-$1.log"
    cmake --build --preset "$1" -- --quiet || fail "the build failed; the compiler's message stands above."
}
