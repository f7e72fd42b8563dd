#!/usr/bin/env bash
# Builds and runs each example as a user would: a package of its own, without keys.
set -euo pipefail
cd "$(dirname "$0")/../Examples"
unset TENCENTCLOUD_SECRET_ID TENCENTCLOUD_SECRET_KEY TENCENTCLOUD_TOKEN TENCENTCLOUD_REGION
for example in */; do
    echo "== ${example%/}"
    swift run --package-path "$example" "${example%/}"
done
