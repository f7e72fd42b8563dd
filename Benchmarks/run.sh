#!/usr/bin/env bash
# Measures every figure of README's table, each as a ratio that is taken in one run, and prints them.
set -euo pipefail
cd "$(dirname "$0")"
../.venv/bin/python -m pip install --quiet --disable-pip-version-check --no-deps --requirement requirements.txt
swift run -c release RuntimeBenchmarks
python3 call_cost.py
python3 generation_cost.py
python3 compile_cost.py
python3 plugin_cost.py
