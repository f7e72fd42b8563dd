#!/usr/bin/env bash
# Prepares what the checks of the docs need: Python packages in .venv, a browser, and tidy. Does nothing when they are there.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
venv=$here/../../../.venv
"$here/../../../Scripts/setup.sh" browser
if ! cmp -s "$here/requirements.txt" "$venv/docs.txt"; then
    "$venv/bin/python" -m pip install --quiet --disable-pip-version-check -r "$here/requirements.txt" >&2
    # Last, so that an installation that was broken off is done again.
    cp "$here/requirements.txt" "$venv/docs.txt"
fi
