#!/bin/sh
# Fetches what the specs are compared with into .venv/official and .venv/english: data to read, so without what it
# depends on. Does nothing when that is there already.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
venv=$here/../../../.venv
"$here/../../../Scripts/setup.sh" tests
for part in official english; do
    if cmp -s "$here/$part.txt" "$venv/$part/requirements.txt"; then
        continue
    fi
    rm -rf "${venv:?}/$part"
    "$venv/bin/python" -m pip install --quiet --disable-pip-version-check --no-deps --no-compile \
        --target "$venv/$part" --requirement "$here/$part.txt"
    # Last, so that an installation that was broken off is done again.
    cp "$here/$part.txt" "$venv/$part/requirements.txt"
done
