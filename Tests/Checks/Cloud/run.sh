#!/usr/bin/env bash
# Imports the official description of all services, generates and compiles all outputs, and sends its examples with the
# clients. With SAMPLE=1 only the services of sample.py are compiled.
set -euo pipefail
cd "$(dirname "$0")"
./setup.sh
../Docs/setup.sh
build=(swift build -c release --package-path ../../..)
"${build[@]}" --product tcgen
TCGEN="$("${build[@]}" --show-bin-path)/tcgen"
# As the tests build it, so that it is built once.
workbench=(env WARNINGS_AS_ERRORS=1 swift build --package-path ../../.. --traits Workbench)
"${workbench[@]}" --product tcapi
TCAPI="$("${workbench[@]}" --show-bin-path)/tcapi"
# All temporary files are in this folder, including those of compilers.
TMPDIR=$(mktemp -d)
export TCGEN TCAPI TMPDIR
trap 'rm -rf "$TMPDIR"' EXIT
../../../.venv/bin/python -B -m unittest -v test_import test_outputs test_clients
