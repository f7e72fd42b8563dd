#!/bin/sh
# Compares specs/ocr with the newest official description, which it installs into .venv/upstream. Lists each action, type,
# member, limit and error code that the specs lack or state otherwise, and exits with 1 if there is any.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
venv=$here/../../../.venv
"$here/../../../Scripts/setup.sh" tests
rm -rf "$venv/upstream"
"$venv/bin/python" -m pip install --quiet --disable-pip-version-check --no-deps --no-compile --upgrade \
    --target "$venv/upstream" tccli tencentcloud-sdk-python-ocr
installed=$(cd "$venv/upstream" && echo tccli-*.dist-info tencentcloud_sdk_python_ocr-*.dist-info)
echo "Compared with $(echo "$installed" | sed 's/\.dist-info//g')."
"$venv/bin/python" "$here/check_facts.py" --official "$venv/upstream"
