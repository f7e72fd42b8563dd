#!/usr/bin/env bash
# Installs missing dependencies on Debian and macOS, or reports what must be installed manually.
# Usage: Scripts/setup.sh [node|tests|browser|pictures|reading|static]
#   node     also installs Node, which checks and tests scripts
#   tests    also prepares .venv with the official Python SDK, and installs Node and CryptoJS, which run the scripts of
#            the Postman collections
#   browser  also installs a browser and tidy, for the tests of the HTML reference
#   pictures also prepares .venv, and on Linux installs libjpeg-turbo and libpng, which the trait Pictures needs there
#   reading  installs tesseract, which reads the text of pictures
#   static   on Linux installs libcurl, against which a program is linked that contains the standard library
set -euo pipefail
cd "$(dirname "$0")/.."

fail() {
    printf 'error: %s\n' "$1" >&2
    exit 1
}

install() { # arguments: Debian packages; Homebrew formula, or '-' if there is none
    if command -v apt-get >/dev/null; then
        local sudo=()
        if [ "$(id -u)" -ne 0 ]; then
            command -v sudo >/dev/null || fail "missing: $1. Run as root, or install it with: apt-get install $1"
            sudo=(sudo)
        fi
        # shellcheck disable=SC2086 # split the list of package names
        "${sudo[@]}" env DEBIAN_FRONTEND=noninteractive sh -c "apt-get update -qq && apt-get install -y -qq $1" >&2
    elif command -v brew >/dev/null && [ "$2" != - ]; then
        brew install --quiet "$2" >&2
    else
        fail "missing: $1. Install it with your system's package manager, then run this again."
    fi
}

check_swift() {
    command -v swift >/dev/null || fail "Swift is missing. Install Swift 6.2 or newer (https://www.swift.org/install), then run this again."
    local version
    version=$(swift --version 2>/dev/null | sed -n 's/.*Swift version \([0-9]*\.[0-9]*\).*/\1/p' | head -n 1)
    [ -n "$version" ] || fail "'swift --version' prints no version. Check the Swift installation (https://www.swift.org/install)."
    local major=${version%%.*} minor=${version#*.}
    if [ "$major" -lt 6 ] || { [ "$major" -eq 6 ] && [ "$minor" -lt 2 ]; }; then
        fail "Swift $version is too old. Install Swift 6.2 or newer (https://www.swift.org/install), then run this again."
    fi
}

has_libyaml() {
    [ -e /usr/include/yaml.h ] || [ -e /usr/local/include/yaml.h ] || [ -e /opt/homebrew/include/yaml.h ]
}

prepare_python() {
    local python=.venv/bin/python wanted=Tests/Checks/Python/requirements.txt
    if [ -x "$python" ] && cmp -s "$wanted" .venv/installed.txt; then return; fi
    if ! python3 -c 'import venv, ensurepip' 2>/dev/null; then install "python3 python3-venv" python3; fi
    rm -rf .venv
    python3 -m venv .venv
    "$python" -m pip install --quiet --disable-pip-version-check -r "$wanted" >&2
    cp "$wanted" .venv/installed.txt
}

prepare_node() {
    command -v node >/dev/null || install nodejs node
}

prepare_signing() {
    # Homebrew has no CryptoJS. Without it, the collections are tested only with the hash functions they contain.
    [ -e /usr/share/javascript/cryptojs ] || ! command -v apt-get >/dev/null || install libjs-cryptojs -
    command -v openssl >/dev/null || install openssl openssl
}

has_browser() {
    command -v chromium || command -v chromium-browser || command -v google-chrome || command -v google-chrome-stable ||
        [ -x "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome" ]
} >/dev/null

# The tidy of macOS does not support HTML 5.
has_tidy() {
    command -v tidy >/dev/null && tidy -version | grep -q 'version 5'
}

prepare_browser() {
    if ! has_browser; then
        command -v apt-get >/dev/null || fail "Google Chrome is missing. Install it (https://www.google.com/chrome), then run this again."
        install chromium -
    fi
    has_tidy || install tidy tidy-html5
}

prepare_pictures() {
    [ "$(uname)" = Linux ] || return 0
    { [ -e /usr/include/jpeglib.h ] && [ -e /usr/include/png.h ]; } || install "libjpeg62-turbo-dev libpng-dev" -
}

prepare_static() {
    [ "$(uname)" = Linux ] || return 0
    { [ -e /usr/include/curl/curl.h ] || compgen -G '/usr/include/*/curl/curl.h' >/dev/null; } || install libcurl4-openssl-dev -
}

check_swift
has_libyaml || install libyaml-dev libyaml
if [ "${1:-}" = node ]; then prepare_node; fi
if [ "${1:-}" = tests ] || [ "${1:-}" = browser ]; then
    prepare_python
    prepare_node
    prepare_signing
fi
if [ "${1:-}" = browser ]; then prepare_browser; fi
if [ "${1:-}" = pictures ]; then
    prepare_python
    prepare_pictures
fi
if [ "${1:-}" = reading ] && ! command -v tesseract >/dev/null; then install tesseract-ocr tesseract; fi
if [ "${1:-}" = static ]; then prepare_static; fi
