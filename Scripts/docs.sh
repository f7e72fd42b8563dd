#!/usr/bin/env bash
# Builds the DocC pages of the runtime and of the generated library into .build/docs, and takes every warning for an error.
# The plugin that does it is fetched for this only.
set -euo pipefail
cd "$(dirname "$0")/.."
export DOCS=1
for target in TencentCloudCore TencentCloudOCR; do
    folder=.build/docs/$target
    mkdir -p "$folder"
    swift package --allow-writing-to-directory "$folder" generate-documentation \
        --target "$target" --warnings-as-errors --transform-for-static-hosting --hosting-base-path "$target" \
        --output-path "$folder"
done
echo "Look at them with: python3 -m http.server --directory .build/docs"
