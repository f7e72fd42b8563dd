#!/usr/bin/env bash
# Checks the HTML reference of this repository, and two that the tool that TCGEN names makes: from hostile specs, and from one with
# hundreds of error codes.
set -euo pipefail
cd "$(dirname "$0")"
./setup.sh
python=../../../.venv/bin/python
hostile=$(mktemp -d)
many=$(mktemp -d)
trap 'rm -rf "$hostile" "$many"' EXIT
"$TCGEN" generate hostile --only html --output "$hostile" 2>/dev/null
"$python" many_errors.py > "$many/many.yaml"
"$TCGEN" generate "$many/many.yaml" --only html --output "$many" 2>/dev/null
"$python" check_pages.py ../../../Generated/Docs/html --weigh
"$python" check_pages.py "$many/Docs/html" --weigh
"$python" check_pages.py "$hostile/Docs/html"
"$python" check_hostile.py "$hostile/Docs/html"
"$python" check_browser.py ../../../Generated/Docs/html
"$python" check_guides.py ../../../Generated/Docs/html
"$python" check_errors.py "$many/Docs/html"
"$python" check_page.py ../../../Generated/Docs/html
"$python" check_axe.py ../../../Generated/Docs/html
"$python" check_results.py ../../../Generated/Docs/html
"$python" check_search.py ../../../Generated/Docs/html "$hostile/Docs/html"
"$python" check_explorer.py ../../../Generated/Docs/html "$hostile/Docs/html"
"$python" check_explorer_use.py ../../../Generated/Docs/html "$hostile/Docs/html"
"$python" check_signature.py ../../../Generated/Docs/html
