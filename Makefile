# `make generate` does the main job on the repository's own specs, `make test` checks everything. Both install what a
# fresh Debian or macOS lacks, except Swift.
SHELL := /bin/bash
SWIFT_FOLDERS := Package.swift Sources Plugins Tests Generated Examples Benchmarks Fuzz

# The servers that tests and examples start are on this machine, and no proxy's business.
export no_proxy := 127.0.0.1,localhost,$(or $(no_proxy),$(NO_PROXY))

.PHONY: generate test lint build unit apple specs test-text current postman site markdown docs fuzz examples bench test-cloud \
	bench-cloud format setup

generate: setup
	swift build --product tcgen
	"$$(swift build --show-bin-path)/tcgen" generate

test: lint build unit apple specs test-text current postman site markdown examples
	@echo "All checks passed."

setup:
	@Scripts/setup.sh

lint: setup
	swift format lint --strict --parallel --recursive $(SWIFT_FOLDERS)

build: setup
	WARNINGS_AS_ERRORS=1 swift build --build-tests

# Tests that call servers watch the clock, and those of the plugin build packages of their own: neither is company for the rest,
# which keeps all processors busy.
CALLS = ^(TencentCloud|GoldenCompiled)

unit: build
	@Tests/Checks/Specs/setup.sh
	WARNINGS_AS_ERRORS=1 swift test --skip-build --filter '$(CALLS)'
	WARNINGS_AS_ERRORS=1 swift test --skip-build --skip '$(CALLS)' --skip PluginTests
	WARNINGS_AS_ERRORS=1 swift test --skip-build --filter PluginTests

# Mistakes that only a compiler for Apple's systems sees.
apple: build
	@Scripts/setup.sh tests
	.venv/bin/python Tests/Checks/Apple/check.py

# Nothing of the service may lack a description; a test holds that the Chinese ones are whole, too.
specs: build
	"$$(WARNINGS_AS_ERRORS=1 swift build --show-bin-path)/tcgen" validate --strict specs/ocr

# The specs say what the official description says, in words of their own.
test-text:
	@Tests/Checks/Specs/setup.sh
	.venv/bin/python Tests/Checks/Specs/check_facts.py
	.venv/bin/python Tests/Checks/Specs/check_text.py

current: build
	"$$(WARNINGS_AS_ERRORS=1 swift build --show-bin-path)/tcgen" generate --check

# Every request of the collections, sent to a server on this machine that checks signatures as the official SDK makes them.
postman: build
	@Scripts/setup.sh tests
	TCGEN="$$(WARNINGS_AS_ERRORS=1 swift build --show-bin-path)/tcgen" .venv/bin/python -B -m unittest discover -s Tests/Checks/Postman

# The HTML reference in a browser, read, searched and copied from; and one from specs that try to put script into it.
site: build
	TCGEN="$$(WARNINGS_AS_ERRORS=1 swift build --show-bin-path)/tcgen" Tests/Checks/Docs/run.sh

examples: setup
	Scripts/examples.sh

# The Markdown is read as GitHub reads it; each sample on it is run, by a shell and by tccli, against a server on this machine.
markdown: build
	Tests/Checks/Markdown/run.sh

# DocC pages of the libraries.
docs: setup
	Scripts/docs.sh

# RUNS=100000 for a short one.
fuzz: setup
	Fuzz/run.sh

bench: setup
	@Scripts/setup.sh tests
	Benchmarks/run.sh

# The official description of all services, downloaded into .cloud: imported, made into all outputs, compiled, and its
# examples sent through the clients; and random specs. SAMPLE=1 compiles 25 services only.
test-cloud: build
	Tests/Checks/Cloud/run.sh
	WARNINGS_AS_ERRORS=1 swift test --skip-build --filter RandomSpecsTests

bench-cloud: setup
	@Tests/Checks/Cloud/setup.sh
	python3 Benchmarks/cloud_cost.py

format:
	swift format --in-place --parallel --recursive $(SWIFT_FOLDERS)
