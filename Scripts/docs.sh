#!/usr/bin/env bash
# Builds the DocC pages of the libraries into .build/docs. Warnings are errors.
# Setting DOCS adds the DocC plugin to the package, which other builds do not need.
set -euo pipefail
cd "$(dirname "$0")/.."
export DOCS=1
for target in TencentCloudCore TencentCloudCredentials TencentCloudEncryption TencentCloudMetrics TencentCloudMock TencentCloudOCR; do
    folder=.build/docs/$target
    mkdir -p "$folder"
    swift package --allow-writing-to-directory "$folder" generate-documentation \
        --target "$target" --warnings-as-errors --transform-for-static-hosting --hosting-base-path "$target" \
        --output-path "$folder"
done
echo "To view them, run: python3 -m http.server --directory .build/docs"
