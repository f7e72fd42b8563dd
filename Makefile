# `make generate` does the main job on the repository's own specs, `make test` checks everything. Both install what a
# fresh Debian or macOS lacks, except Swift.
SHELL := /bin/bash
SWIFT_FOLDERS := Package.swift Sources Templates Plugins Tests Generated Examples Benchmarks

# The servers that tests and examples start are on this machine, and no proxy's business.
export no_proxy := 127.0.0.1,localhost,$(or $(no_proxy),$(NO_PROXY))

.PHONY: generate test lint build unit current examples bench format setup

generate: setup
	swift build --product tcgen
	"$$(swift build --show-bin-path)/tcgen" generate

test: lint build unit current examples
	@echo "All checks passed."

setup:
	@Scripts/setup.sh

lint: setup
	swift format lint --strict --parallel --recursive $(SWIFT_FOLDERS)

build: setup
	WARNINGS_AS_ERRORS=1 swift build --build-tests

unit: build
	@Scripts/setup.sh tests
	WARNINGS_AS_ERRORS=1 swift test --skip-build

current: build
	"$$(WARNINGS_AS_ERRORS=1 swift build --show-bin-path)/tcgen" generate --check

examples: setup
	Scripts/examples.sh

bench: setup
	@Scripts/setup.sh tests
	Benchmarks/run.sh

format:
	swift format --in-place --parallel --recursive $(SWIFT_FOLDERS)
