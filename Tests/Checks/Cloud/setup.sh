#!/usr/bin/env bash
# Downloads the official description of all services and the official SDK into .cloud: data to read, nothing to install.
# Does nothing when they are there already.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
cloud=$here/../../../.cloud
"$here/../../../Scripts/setup.sh" tests
if cmp -s "$here/packages.txt" "$cloud/packages.txt"; then exit; fi
rm -rf "${cloud:?}"
mkdir -p "$cloud"
"$here/../../../.venv/bin/python" -m pip download --quiet --disable-pip-version-check --no-deps --only-binary :all: \
    --dest "$cloud" --requirement "$here/packages.txt"
# Last, so that a download that was broken off is done again.
cp "$here/packages.txt" "$cloud/packages.txt"
