#!/usr/bin/env bash
# Prepares what the checks of pictures need: libjpeg-turbo and libpng on Debian, and Pillow in .venv. With the argument 'more'
# also tesseract, which reads text. Does nothing when they are there.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
venv=$here/../../../.venv
"$here/../../../Scripts/setup.sh" pictures
if [ "${1:-}" = more ]; then "$here/../../../Scripts/setup.sh" reading; fi
if ! cmp -s "$here/requirements.txt" "$venv/pictures.txt"; then
    "$venv/bin/python" -m pip install --quiet --disable-pip-version-check -r "$here/requirements.txt" >&2
    # Last, so that an installation that was broken off is done again.
    cp "$here/requirements.txt" "$venv/pictures.txt"
fi
