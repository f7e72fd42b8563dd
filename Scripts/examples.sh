#!/usr/bin/env bash
# Builds and runs each example like a user: as a separate package, without keys. All examples share a build folder, so
# that common dependencies are built only once.
set -euo pipefail
cd "$(dirname "$0")/../Examples"
unset TENCENTCLOUD_SECRET_ID TENCENTCLOUD_SECRET_KEY TENCENTCLOUD_TOKEN TENCENTCLOUD_REGION
scratch=$PWD/../.build-consumers

# The last one selects a trait, with which the package is compiled anew.
../Scripts/setup.sh pictures
for example in $(printf '%s\n' */ | grep -v '^fit-a-picture/') fit-a-picture/; do
    example=${example%/}
    echo "== $example"
    # Without manifest caching disabled, SwiftPM would use the build plan of the previous example.
    package=(--package-path "$example" --scratch-path "$scratch" --disable-build-manifest-caching)
    if [ "$example" = command-plugin ]; then
        tcgen=(swift package "${package[@]}" --allow-writing-to-package-directory tcgen)
        arguments=(generate --only swift --access internal --output Sources/command-plugin/Generated)
        "${tcgen[@]}" validate
        "${tcgen[@]}" "${arguments[@]}"
        "${tcgen[@]}" "${arguments[@]}" --check
    fi
    if [ -d "$example/Tests" ]; then swift test "${package[@]}"; else swift run "${package[@]}" "$example"; fi
done
