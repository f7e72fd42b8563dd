#!/usr/bin/env bash
# The official description of all services: imported, made into all outputs, compiled, and its examples sent through the
# clients. With SAMPLE=1 only the services of sample.py are compiled.
set -euo pipefail
cd "$(dirname "$0")"
./setup.sh
../Docs/setup.sh
build=(swift build -c release --package-path ../../..)
"${build[@]}" --product tcgen
TCGEN="$("${build[@]}" --show-bin-path)/tcgen"
# Everything that is made on the way stands in here, what compilers leave behind included.
TMPDIR=$(mktemp -d)
export TCGEN TMPDIR
trap 'rm -rf "$TMPDIR"' EXIT
../../../.venv/bin/python -B -m unittest -v test_import test_outputs test_clients
