#!/usr/bin/env bash
# Compares the explorer's samples with those on the pages, also of the golden cases, and runs them against a local server.
# TCGEN is the program that generates the pages of the golden cases.
set -euo pipefail
cd "$(dirname "$0")/../../.."
Tests/Checks/Specs/setup.sh
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for case in Tests/Golden/accepted/*/; do
    "$TCGEN" generate "$case" --only html --output "$work/$(basename "$case")" >"$work/output" 2>&1 || {
        cat "$work/output"
        exit 1
    }
done
node Tests/Checks/Samples/compare.js Generated/Docs/html "$work"/*/Docs/html
.venv/bin/python Tests/Checks/Samples/check_samples.py Generated/Docs/html
