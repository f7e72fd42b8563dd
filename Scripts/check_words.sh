#!/usr/bin/env bash
# Finds words that CONTRIBUTING.md replaces: prints `file:line: 'word': use ...` for each, and exits with 1 if there is any.
# Usage: Scripts/check_words.sh [FILE...], paths from the folder above; by default all source files, docs and READMEs.
# CONTRIBUTING.md and CHANGELOG.md name the old words, specs have their own in EmbeddedOCR.swift, Tests/Golden holds the output of the generator, and the stubs of Apple's
# libraries have Apple's names: none is checked.
set -euo pipefail
cd "$(dirname "$0")/.."

files() {
    find Sources Plugins Templates Tests Examples Benchmarks Fuzz Scripts -name '.build*' -prune -o -path Tests/Golden -prune -o \
        -path Tests/Checks/Apple/Stubs -prune -o \
        -type f \( -name '*.swift' -o -name '*.py' -o -name '*.sh' -o -name '*.js' -o -name '*.css' \) ! -name check_words.sh ! -name EmbeddedOCR.swift -print0
    find README*.md docs Package.swift Makefile -type f -print0
}

# shellcheck disable=SC2016 # $ belongs to awk
words='
function report(word, advice) {
    printf "%s:%d: %s: %s\n", FILENAME, FNR, word, advice
    found = 1
}

function find(pattern, advice,  word) {
    if (!match(text, pattern)) return
    word = substr(text, RSTART, RLENGTH)
    gsub(/^[^A-Za-z]|[^A-Za-z]$/, "", word)
    report("\047" word "\047", advice)
}

FNR == 1 {
    wasComment = 0
    comment = FILENAME ~ /\.(swift|js)$/ ? "//+" : FILENAME ~ /\.md$/ ? "" : "#"
    name = FILENAME
    sub(".*/", "", name)
    # `ErrorCode+Common.swift` has the codes that the vendor calls common.
    if (name ~ /(^|[^+])(Manager|Common)\./ || name ~ /([Hh]elper|[Uu]til|[Uu]tilitie)s?\./ || name ~ /^(manager|common)\./)
        report("the name of the file", "use what it does, not manager, helper, util or common")
}

{
    text = $0
    # Only the first line of a comment begins it: later lines may begin a further sentence.
    isComment = comment != "" && text ~ "^[ \t]*" comment
    begins = "(What|Whether|Where|Of) "
    if (isComment && !wasComment && text ~ "^[ \t]*" comment " " begins ||
        isComment && text ~ comment " +- [A-Za-z ]+: " begins ||
        !isComment && comment != "" && text ~ " " comment " " begins ||
        FILENAME ~ /\.py$/ && text ~ "^[ \t]*\"\"\"" begins)
        report("a comment that begins with What, Whether, Where or Of", "use a summary phrase or a sentence with its subject first")
    wasComment = isComment

    # The compiler and the shell have interfaces of their own.
    gsub(/swiftinterface|module-from-interface|([Cc]ommand.line|[Mm]odule|[Uu]ser) interface/, "", text)
    if (FILENAME !~ /Checks\/Apple/) find("[Ii]nterfaces?", "use \047action\047")
    find("[Cc]omplain[a-z]*", "use \047diagnostic\047 for specs, \047problem\047 or \047message\047 for anything else")
    find("[Ss]keletons?", "use \047template\047")
    gsub(/outline(-[a-z]+)?: *|\.outline|outline-[a-z]+/, "", text)  # of CSS
    find("[Oo]utlines?", "use \047template\047")
    find("(^|[^a-z])of ours([^a-z]|$)", "say whose, or leave it out")
    find("[Aa]s it stands([^a-z]|$)", "use \047unchanged\047 or \047as written\047")
    find("[Ww]hoever", "use the noun: \047a user who\047, \047a program that\047")
    if (text ~ /^[^"]*(class|struct|enum|protocol|actor|typealias) [A-Za-z]*(Manager|Helpers?|Utils?|Utilit(y|ies)|Common)([^A-Za-z]|$)/)
        report("the name of the type", "use what it does, not manager, helper, util or common")
}

END { exit found }
'

if [ $# -gt 0 ]; then printf '%s\0' "$@"; else files; fi | LC_ALL=C xargs -0 awk "$words" ||
    { echo "The table in CONTRIBUTING.md, \"Words\", lists the words to use." >&2; exit 1; }
