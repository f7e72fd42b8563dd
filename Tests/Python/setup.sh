#!/bin/sh
# Makes .venv in the repository's root, with what requirements.txt asks for. Does nothing when that is there already.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
venv=$here/../../.venv
if [ -x "$venv/bin/python" ] && cmp -s "$here/requirements.txt" "$venv/requirements.txt"; then
    exit 0
fi
python3 -m venv "$venv" || {
    echo "python3 with its venv module is needed (Debian: apt-get install python3-venv)." >&2
    exit 1
}
"$venv/bin/python" -m pip install --quiet --disable-pip-version-check --requirement "$here/requirements.txt"
# Last, so that an installation that was broken off is done again.
cp "$here/requirements.txt" "$venv/requirements.txt"
