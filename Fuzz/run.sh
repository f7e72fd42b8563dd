#!/usr/bin/env bash
# Feeds mutated inputs to the two parsers: RUNS each (default 10 million), starting from Fuzz/<target>/seeds.
# A crash, a hang of 10 s or 512 MB of memory ends the run and leaves the input in .build-fuzz/findings.
set -euo pipefail
cd "$(dirname "$0")/.."
runs=${RUNS:-10000000}
mkdir -p .build-fuzz/findings
for target in ${TARGETS:-JSON Specs}; do
    FUZZING=1 swift build --scratch-path .build-fuzz -c release --product "Fuzz$target"
    mkdir -p ".build-fuzz/corpus-$target"
    "$(FUZZING=1 swift build --scratch-path .build-fuzz -c release --show-bin-path)/Fuzz$target" \
        -runs="$runs" -timeout=10 -rss_limit_mb=512 -max_len=4096 -print_final_stats=1 \
        -artifact_prefix=.build-fuzz/findings/ ".build-fuzz/corpus-$target" "Fuzz/$target/seeds"
done
