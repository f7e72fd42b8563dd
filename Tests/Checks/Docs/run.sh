#!/usr/bin/env bash
# Checks the HTML reference of this repository, and one made from hostile specs by the tool that TCGEN names.
set -euo pipefail
cd "$(dirname "$0")"
./setup.sh
python=../../../.venv/bin/python
hostile=$(mktemp -d)
trap 'rm -rf "$hostile"' EXIT
"$TCGEN" generate hostile --only html --output "$hostile" 2>/dev/null
"$python" check_pages.py ../../../Generated/Docs/html --weigh
"$python" check_pages.py "$hostile/Docs/html"
"$python" check_hostile.py "$hostile/Docs/html"
"$python" check_browser.py ../../../Generated/Docs/html
"$python" check_guides.py ../../../Generated/Docs/html
"$python" check_page.py ../../../Generated/Docs/html
"$python" check_axe.py ../../../Generated/Docs/html
"$python" check_results.py ../../../Generated/Docs/html
"$python" check_search.py ../../../Generated/Docs/html "$hostile/Docs/html"
"$python" check_explorer.py ../../../Generated/Docs/html "$hostile/Docs/html"
"$python" check_explorer_use.py ../../../Generated/Docs/html "$hostile/Docs/html"
"$python" check_signature.py ../../../Generated/Docs/html
