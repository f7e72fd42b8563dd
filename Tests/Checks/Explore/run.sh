#!/usr/bin/env bash
# Checks `tcapi explore`, and the page of `tcapi usage`: in a browser, and with the requests that attackers could make. TCAPI is the
# program, built with the trait Workbench.
set -euo pipefail
cd "$(dirname "$0")"
../Docs/setup.sh
python=../../../.venv/bin/python
"$python" -B -m unittest discover
"$python" -B check_live.py
"$python" -B check_usage.py
