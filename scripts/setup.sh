#!/bin/sh
# Makes .venv ready for `make run` (argument "run") or for the tests and the gate ("test").
# Installs what the system lacks where it may, else prints the one line to type, and stops.
set -eu
cd "$(dirname "$0")/.."
wanted=${1:-run}

fail() {
    printf '%s\n' "$@" >&2
    exit 1
}

# The loader's cache is read by its full name: sbin is not on an ordinary user's path.
is_there() {
    case $1 in
    /*) [ -e "$1" ] ;;
    *.so.*) { ldconfig -p 2>/dev/null || /sbin/ldconfig -p; } | grep -qF "$1 " ;;
    *) PATH=$PATH:/usr/sbin:/sbin command -v "$1" >/dev/null ;;
    esac
}

find_python() {
    for candidate in python3 python3.14 python3.13 python3.12 python3.11 python; do
        "$candidate" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || continue
        command -v "$candidate"
        return
    done
    fail "Bordereau needs Python 3.11 or newer; found: $(python3 --version 2>&1 || echo none)." \
        "Install it (for example: apt-get install python3), then run the same command again."
}

# Debian ships Python without what makes a virtual environment.
venv_package() {
    "$python" -c 'import ensurepip, venv' 2>/dev/null && return
    "$python" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])'
}

# False too for a half-made .venv, or one whose Python has gone.
has_pip() {
    .venv/bin/python -m pip --version >/dev/null 2>&1
}

missing_packages() {
    has_pip || venv_package
    while read -r package proof who; do
        case $package in '' | '#'*) continue ;; esac
        [ "$who" = run ] || [ "$wanted" = test ] || continue
        is_there "$proof" || echo "$package"
    done <packaging/system-packages.txt
}

apt_install() {
    if [ "$(id -u)" = 0 ]; then
        set -- env DEBIAN_FRONTEND=noninteractive apt-get
    else
        set -- sudo -n env DEBIAN_FRONTEND=noninteractive apt-get
    fi
    log=$(mktemp)
    if { "$@" update -qq && "$@" install -y -qq --no-install-recommends $missing; } \
        >"$log" 2>&1 </dev/null; then
        rm "$log"
        return
    fi
    cat "$log" >&2
    rm "$log"
    return 1
}

add_system_packages() {
    [ "$(uname -s)" = Linux ] || return 0
    missing=$(missing_packages | tr '\n' ' ')
    [ -n "$missing" ] || return 0
    command -v apt-get >/dev/null || fail "Please install what these Debian packages hold: $missing"
    echo "Installing from the system's packages: $missing"
    apt_install && return
    fail "These system packages are missing and could not be installed from here. Please type:" \
        "    sudo apt-get update && sudo apt-get install $missing" \
        "and run the same command again."
}

fill_venv() {
    has_pip || "$python" -m venv --clear .venv
    echo "Installing the locked Python packages into .venv (once, a few minutes)."
    .venv/bin/python -m pip install -qq --disable-pip-version-check --no-input \
        --require-hashes -r requirements.lock
    .venv/bin/python -m pip install -qq --disable-pip-version-check --no-input \
        --no-deps --no-build-isolation -e .
}

# Once here, so that no first paper waits for it.
cut_faces() {
    .venv/bin/python -c 'from app.rendering.cutting import ship; ship()'
}

python=$(find_python)
add_system_packages
fill_venv
cut_faces
