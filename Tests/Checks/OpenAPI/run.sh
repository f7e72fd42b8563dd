#!/usr/bin/env bash
# Checks the OpenAPI documents of this repository's specs and of the golden cases, made by the tool that TCGEN names.
set -euo pipefail
cd "$(dirname "$0")"
venv=../../../.venv
../../../Scripts/setup.sh tests
if ! cmp -s requirements.txt "$venv/openapi.txt"; then
    "$venv/bin/python" -m pip install --quiet --disable-pip-version-check -r requirements.txt >&2
    cp requirements.txt "$venv/openapi.txt"
fi
"$venv/bin/python" -B -m unittest -v test_openapi
