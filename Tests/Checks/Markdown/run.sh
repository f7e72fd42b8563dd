#!/usr/bin/env bash
# Reads the Markdown of the repository's own specs and of the golden cases as GitHub does, and runs the samples on it.
set -euo pipefail
cd "$(dirname "$0")/../../.."
Tests/Checks/Specs/setup.sh
python=.venv/bin/python
accepted=Tests/Golden/accepted
hostile=$accepted/texts-that-try-to-become-markup
guides=Generated/Docs/markdown/start-here
$python Tests/Checks/Markdown/check_markdown.py Generated/Docs/markdown/* $accepted/*/docs/markdown/* --guides "$guides"
$python Tests/Checks/Markdown/check_markdown.py "$hostile/docs/markdown/markup" --guides "$guides" --shows "$hostile/shown.txt"
$python Tests/Checks/Markdown/run_samples.py $accepted/*/docs/markdown/*
$python Tests/Checks/Markdown/run_samples.py Generated/Docs/markdown/ocr --tccli
