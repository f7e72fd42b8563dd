#!/usr/bin/env bash
# Feeds mutated inputs to the two parsers: RUNS each (default 10 million), starting from Fuzz/<target>/seeds.
# A crash, a hang of 20 s or 512 MB of memory ends the run with an error and leaves the input in .build-fuzz/findings.
# What was learned is kept in .build-fuzz/corpus-<target>, and the next run goes on from there.
# Needs the libFuzzer of a toolchain from swift.org; Apple's does not have it.
set -euo pipefail
cd "$(dirname "$0")/.."
runs=${RUNS:-10000000}
mkdir -p .build-fuzz/findings
for target in ${TARGETS:-JSON Specs}; do
    FUZZING=1 swift build --scratch-path .build-fuzz -c release --product "Fuzz$target"
    mkdir -p ".build-fuzz/corpus-$target"
    "$(FUZZING=1 swift build --scratch-path .build-fuzz -c release --show-bin-path)/Fuzz$target" \
        -runs="$runs" -timeout=20 -rss_limit_mb=512 -max_len=1024 -verbosity=0 -print_final_stats=1 \
        -artifact_prefix=".build-fuzz/findings/$target-" ".build-fuzz/corpus-$target" "Fuzz/$target/seeds"
done
