#!/usr/bin/env bash
# Copies the files of Templates/ and the shipped specs into Swift sources as strings, so that the programs need no file at
# run time.
# Usage: Scripts/embed.sh [--check]
#   --check  writes nothing, and exits with 1 if a source is not current
set -euo pipefail
cd "$(dirname "$0")/.."
export LC_ALL=C

# One line for each source: the folder of the files, the enum that holds them, and the folder of the source.
embedded='
Templates/swift    EmbeddedSwift    Sources/SwiftEmit
Templates/guides   EmbeddedGuides   Sources/Reference/Guides
Templates/html     EmbeddedHTML     Sources/DocsEmit/HTML
Templates/postman  EmbeddedPostman  Sources/PostmanEmit
Templates/live     EmbeddedLive     Sources/CloudCommands/Explore
Templates/usage    EmbeddedUsage    Sources/UsagePage
specs/ocr          EmbeddedOCR      Sources/CloudCommands/Specs
'

fail() {
    printf 'error: %s\n' "$1" >&2
    exit 1
}

# Refuses a file that a raw string of Swift would not hold byte by byte.
verify() { # arguments: path of a file
    [ -s "$1" ] || fail "$1 is empty."
    [ -z "$(tail -c 1 "$1")" ] || fail "$1 does not end with a line break. Add one."
    ! grep -q '"""#' "$1" || fail "$1 contains \"\"\"#, which ends the Swift string. Write it differently."
    # '\#(' interpolates, and '\#n' is a line break.
    ! grep -q '\\#' "$1" || fail "$1 contains \\#, which begins an escape in the Swift string. Write it differently."
    ! grep -q $'\r' "$1" || fail "$1 contains a carriage return, which Swift reads as a line break. Save it with line feeds only."
}

source_of() { # arguments: folder of the files, name of the enum
    local file files
    files=$(cd "$1" && find -L . -type f ! -name '.*' | sed 's,^\./,,' | sort)
    [ -n "$files" ] || fail "$1 contains no file."
    printf '// Made by Scripts/embed.sh from %s/. Do not edit.\n// swift-format-ignore-file\n\n' "${1%%/*}"
    printf '/// The files of `%s`, each named by its path.\npackage enum %s {\n' "$1" "$2"
    while IFS= read -r file; do
        verify "$1/$file"
        printf 'package static let `%s` = #"""\n' "$file"
        cat "$1/$file"
        printf '\n"""#\n\n'
    done <<<"$files"
    printf '/// All files, sorted by path.\npackage static let all: [(path: String, text: String)] = [\n'
    while IFS= read -r file; do printf '    ("%s", `%s`),\n' "$file" "$file"; done <<<"$files"
    printf ']\n}\n'
}

new=$(mktemp)
trap 'rm -f "$new"' EXIT
while read -r folder name target; do
    [ -n "$folder" ] || continue
    source_of "$folder" "$name" >"$new"
    if cmp -s "$new" "$target/$name.swift"; then continue; fi
    [ "${1:-}" != --check ] || fail "$target/$name.swift is not current. Run Scripts/embed.sh, and commit the file."
    cat "$new" >"$target/$name.swift"
    echo "written  $target/$name.swift"
done <<<"$embedded"
