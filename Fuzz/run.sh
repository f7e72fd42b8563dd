#!/usr/bin/env bash
# Feeds mutated inputs to the parsers, and to what decrypts: RUNS each (default 10 million), starting from Fuzz/<target>/seeds.
# A crash, a hang of 20 s or 512 MB of memory ends the run with an error and leaves the input in .build-fuzz/findings.
# The corpus is kept in .build-fuzz/corpus-<target>, and the next run continues from it.
# Needs libFuzzer, which is part of the toolchains of swift.org, not of Apple's.
set -euo pipefail
cd "$(dirname "$0")/.."
runs=${RUNS:-10000000}
# Freed memory is kept for a while to catch late uses: less of it than usual, so that growth is seen.
export ASAN_OPTIONS=quarantine_size_mb=32
mkdir -p .build-fuzz/findings
for target in ${TARGETS:-JSON Encryption Pictures Specs}; do
    options=(--quiet --scratch-path .build-fuzz -c release --traits Pictures)
    # JSON, ciphers and pictures are read by pointers, so each access is checked.
    if [ "$target" != Specs ]; then options+=(--sanitize=address); fi
    FUZZING=1 swift build "${options[@]}" --product "Fuzz$target"
    mkdir -p ".build-fuzz/corpus-$target"
    "$(FUZZING=1 swift build "${options[@]}" --show-bin-path)/Fuzz$target" \
        -runs="$runs" -timeout=20 -rss_limit_mb=512 -max_len=1024 -print_funcs=0 -print_final_stats=1 \
        -artifact_prefix=".build-fuzz/findings/$target-" ".build-fuzz/corpus-$target" "Fuzz/$target/seeds"
done
