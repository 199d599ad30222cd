#!/bin/sh
# Renews requirements.lock: every version and hash for each system, no address of where they came from.
set -eu
cd "$(dirname "$0")/.."
resolved=$(.venv/bin/uv pip compile -q pyproject.toml --extra check --universal --python-version 3.11 \
    --generate-hashes --no-annotate --no-header --no-emit-index-url --no-emit-find-links "$@")
{
    echo "# Every package of the program and of its gate, for each system and Python from 3.11, by hash."
    echo "# Made by \`make lock\` from pyproject.toml; edit that, not this."
    echo "$resolved"
} >requirements.lock
