#!/usr/bin/env bash
# Builds and runs each example like a user: as a separate package, without keys. All examples share a build folder, so
# that common dependencies are built only once.
set -euo pipefail
cd "$(dirname "$0")/../Examples"
unset TENCENTCLOUD_SECRET_ID TENCENTCLOUD_SECRET_KEY TENCENTCLOUD_TOKEN TENCENTCLOUD_REGION
scratch=$PWD/../.build-consumers

# Compares the packages that an example fetches with those that its kind of user needs: a client, the build plugin, the
# command plugin, or a test with the mock. Whatever only a trait needs, such as swift-nio for local servers, is not among
# them. Nothing is built for this.
check_fetched() {
    local wanted="swift-argument-parser swift-asn1 swift-crypto swift-log" fetched
    # This example brings a server of its own.
    if [ "$example" = quickstart ]; then wanted="flyingfox $wanted"; fi
    fetched=$(swift package "${package[@]}" show-dependencies --format json | sed -n 's|.*"url": "https://.*/\([^/"]*\)".*|\1|p' |
        sed 's/\.git$//' | tr '[:upper:]' '[:lower:]' | sort -u | tr '\n' ' ')
    if [ "${fetched% }" != "$wanted" ]; then
        printf 'error: %s fetches: %s\nerror: expected: %s\n' "$example" "${fetched% }" "$wanted" >&2
        exit 1
    fi
}

# The last one selects a trait, with which the package is compiled anew.
../Scripts/setup.sh pictures
for example in $(printf '%s\n' */ | grep -v '^fit-a-picture/') fit-a-picture/; do
    example=${example%/}
    echo "== $example"
    # Without manifest caching disabled, SwiftPM would use the build plan of the previous example.
    package=(--package-path "$example" --scratch-path "$scratch" --disable-build-manifest-caching)
    case $example in quickstart | build-plugin | command-plugin | testing-with-the-mock) check_fetched ;; esac
    if [ "$example" = command-plugin ]; then
        tcgen=(swift package "${package[@]}" --allow-writing-to-package-directory tcgen)
        arguments=(generate --only swift --access internal --output Sources/command-plugin/Generated)
        "${tcgen[@]}" validate
        "${tcgen[@]}" "${arguments[@]}"
        "${tcgen[@]}" "${arguments[@]}" --check
    fi
    if [ -d "$example/Tests" ]; then swift test "${package[@]}"; fi
    # The one example whose product is a library.
    if [ "$example" != testing-with-the-mock ]; then swift run "${package[@]}" "$example"; fi
done
