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
# All temporary files are in this folder, including those of compilers.
TMPDIR=$(mktemp -d)
export TCGEN TMPDIR
trap 'rm -rf "$TMPDIR"' EXIT
../../../.venv/bin/python -B -m unittest -v test_import test_outputs test_clients
