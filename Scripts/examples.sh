#!/usr/bin/env bash
# Builds and runs each example as a user would: a package of its own, without keys. All share one build folder, so that
# what they depend on is built once.
set -euo pipefail
cd "$(dirname "$0")/../Examples"
unset TENCENTCLOUD_SECRET_ID TENCENTCLOUD_SECRET_KEY TENCENTCLOUD_TOKEN TENCENTCLOUD_REGION
scratch=$PWD/../.build-consumers

for example in */; do
    example=${example%/}
    echo "== $example"
    # Without the flag SwiftPM takes the plan of the example before for that of this one.
    package=(--package-path "$example" --scratch-path "$scratch" --disable-build-manifest-caching)
    if [ "$example" = command-plugin ]; then
        tcgen=(swift package "${package[@]}" --allow-writing-to-package-directory tcgen)
        arguments=(generate --only swift --access internal --output Sources/command-plugin/Generated)
        "${tcgen[@]}" validate
        "${tcgen[@]}" "${arguments[@]}"
        "${tcgen[@]}" "${arguments[@]}" --check
    fi
    swift run "${package[@]}" "$example"
done
