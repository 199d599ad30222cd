#!/bin/sh
# `make run`: the window where there is a screen, else the same story on the command line.
set -eu
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || [ "$(uname -s)" = Darwin ]; then
    exec .venv/bin/bordereau --demo
fi
echo "No display here (DISPLAY and WAYLAND_DISPLAY are unset): the demo runs on the command line."
exec .venv/bin/bordereau-cli demo --out build/demo
