#!/usr/bin/env bash
# Installs the official description of all services and the official SDK into .cloud, as docs/any-service.md says: data to
# read, on no path of Python. Does nothing when they are there already.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
cloud=$here/../../../.cloud
"$here/../../../Scripts/setup.sh" tests
if cmp -s "$here/packages.txt" "$cloud/packages.txt"; then exit; fi
rm -rf "${cloud:?}"
mkdir -p "$cloud"
"$here/../../../.venv/bin/python" -m pip install --quiet --disable-pip-version-check --no-deps --no-compile \
    --only-binary :all: --target "$cloud" --requirement "$here/packages.txt"
# Last, so that an installation that was broken off is done again.
cp "$here/packages.txt" "$cloud/packages.txt"
