# `make generate` generates all outputs from the specs of this repository. `make test` runs all checks. Both install
# missing dependencies on Debian and macOS, except Swift.
SHELL := /bin/bash
SWIFT_FOLDERS := Package.swift Sources Plugins Tests Generated Examples Benchmarks Fuzz

# Tests and examples start servers on this machine. Requests to them must not go through a proxy.
export no_proxy := 127.0.0.1,localhost,$(or $(no_proxy),$(NO_PROXY))

.PHONY: generate test test-more lint scripts build unit apple specs test-text current command-line postman openapi journal site markdown samples docs \
	fuzz examples async workbench pictures threads bench test-cloud bench-cloud format setup install upstream

generate: setup
	Scripts/embed.sh
	swift run catalogue
	swift build --product tcgen
	"$$(swift build --show-bin-path)/tcgen" generate

test: lint scripts build unit apple specs test-text current command-line workbench pictures postman openapi journal site markdown examples
	@echo "All checks passed."

setup:
	@Scripts/setup.sh

# Node also checks the syntax of scripts.
lint:
	@Scripts/setup.sh node
	swift format lint --strict --parallel --recursive $(SWIFT_FOLDERS)
	Scripts/check_words.sh
	Scripts/embed.sh --check
	find Templates Tests/Checks -name '*.js' -print0 | xargs -0 -n 1 node --check

# Tests the scripts of Templates/ in Node: how the search ranks, signatures, hashes, the explorer's samples.
scripts:
	@Scripts/setup.sh tests
	node --test Tests/Checks/Scripts/*.test.js

# The trait Workbench gives tcapi its local servers, which have tests as well, so that all tests are built with it. On Linux
# `make apple` checks that everything compiles without it, and `make test-more` builds tcapi so.
BUILD = WARNINGS_AS_ERRORS=1 swift build --traits Workbench
TEST = WARNINGS_AS_ERRORS=1 swift test --traits Workbench --skip-build
BUILT = $$($(BUILD) --show-bin-path)

build: setup
	$(BUILD) --build-tests

# Tests that call servers measure time, and tests of the plugin build packages. Both run separately from the other tests,
# which keep all processors busy, as those of ciphers do.
CALLS = ^(TencentCloud(?!Encryption)|GoldenCompiled|CloudCommands|MockCloud|LocalServer)
CIPHERS = ^TencentCloudEncryption
# Thousands of calls that must end in time, so that nothing else may run in the same process.
STORM = (StormTests|CompressedResponseTests)

unit: build
	@Tests/Checks/Specs/setup.sh
	$(TEST) --filter '$(CALLS)' --skip '$(STORM)'
	$(TEST) --no-parallel --filter '$(STORM)'
	$(TEST) --filter '$(CIPHERS)'
	$(TEST) --skip '$(CALLS)' --skip '$(CIPHERS)' --skip PluginTests
	$(TEST) --filter PluginTests

# The tests of what is behind traits: transports, over that of the trait AsyncHTTPClient too, and swift-metrics, of the trait
# Metrics. They have a folder of their own, since another choice of traits compiles everything anew.
ASYNC = TRANSPORTS=1 WARNINGS_AS_ERRORS=1 swift test --scratch-path .build-async --traits AsyncHTTPClient,Metrics

async: setup
	@Scripts/setup.sh tests
	$(ASYNC) --filter '^(TencentCloudAsyncHTTPTests|TencentCloudMetricsTests)'
	$(ASYNC) --skip-build --no-parallel --filter StormTests

# The local servers of tcapi: the mock under the official SDK, hostile clients and random bytes, and the explorer in a browser
# and under attack.
MOCK_CHECKS = TCAPI="$(BUILT)/tcapi" .venv/bin/python -B -m unittest discover -s Tests/Checks/Mock

workbench: build
	@Scripts/setup.sh tests
	$(MOCK_CHECKS)
	TCAPI="$(BUILT)/tcapi" Tests/Checks/Explore/run.sh

# The tests of what is behind the trait Pictures on Linux, in a folder of their own as well. Results are compared with Pillow.
PICTURES = PICTURES=1 WARNINGS_AS_ERRORS=1 swift
PICTURES_BUILD = --scratch-path .build-pictures --traits Pictures

pictures: setup
	@Tests/Checks/Pictures/setup.sh
	$(PICTURES) test $(PICTURES_BUILD)
	export PICTURE_DRIVER="$$($(PICTURES) build $(PICTURES_BUILD) --show-bin-path)/PictureDriver"; \
		.venv/bin/python -B -m unittest discover -s Tests/Checks/Pictures && \
		.venv/bin/python -B Tests/Checks/Pictures/check_corpus.py --short

# Calls over both transports under the thread sanitizer, which needs a build of its own.
threads: setup
	@Scripts/setup.sh tests
	TSAN_OPTIONS="halt_on_error=1 suppressions=$(CURDIR)/Tests/thread-sanitizer.txt" \
		$(subst .build-async,.build-threads,$(ASYNC)) --sanitize thread --no-parallel --filter '$(THREADS)'

THREADS = (TencentCloudAsyncHTTPTests|StormTests)

# The longer form of tests that `make test` and `make async` run in a short form: more calls to a server that fails in every
# way, a report over a million calls, with its CPU time and memory in a release build, and 10,000 random inputs of each cipher.
# 30 pictures up to 48 megapixels are fitted, and the text of made ones is read before and after. tcapi is tested with the
# trait Pictures, and without Workbench.
test-more: build async threads
	ORACLE_INPUTS=10000 $(TEST) --filter OracleTests
	STORM_CALLS=10000 $(ASYNC) --skip-build --no-parallel --filter '$(STORM)'
	swift build -c release --product JournalDriver
	FUZZ_MINUTES=10 REQUESTS=100000 $(MOCK_CHECKS) -k hostile
	LINES=1000000 MEASURED=1 JOURNAL_DRIVER="$$(swift build -c release --show-bin-path)/JournalDriver" \
		$(JOURNAL) -p test_journal.py
	@Tests/Checks/Pictures/setup.sh more
	swift build --scratch-path .build-tcapi --traits Pictures --product tcapi
	for test in fit terminal; do \
		TCAPI="$$(swift build --scratch-path .build-tcapi --traits Pictures --show-bin-path)/tcapi" WITH_PICTURES=1 \
			WITHOUT_WORKBENCH=1 .venv/bin/python -B -m unittest discover -s Tests/Checks/CommandLine -p test_$$test.py || exit; \
	done
	$(PICTURES) build -c release $(PICTURES_BUILD) --product PictureDriver
	for check in corpus reading; do \
		PICTURE_DRIVER="$$($(PICTURES) build -c release $(PICTURES_BUILD) --show-bin-path)/PictureDriver" \
			.venv/bin/python -B Tests/Checks/Pictures/check_$$check.py || exit; \
	done

# Compiles for macOS, to find errors that only occur on Apple platforms.
apple: build
	@Scripts/setup.sh tests
	.venv/bin/python Tests/Checks/Apple/check.py

# Checks that nothing in the service lacks a description. A test checks that the Chinese descriptions are complete.
specs: build
	"$(BUILT)/tcgen" validate --strict specs/ocr

# Checks that the specs state the same facts as the official description, in their own words.
test-text:
	@Tests/Checks/Specs/setup.sh
	.venv/bin/python Tests/Checks/Specs/check_facts.py
	.venv/bin/python Tests/Checks/Specs/check_text.py

current: build
	Scripts/embed.sh --check
	"$(BUILT)/catalogue" --check
	"$(BUILT)/tcgen" generate --check

# Calls all actions with tcapi, and compares its signatures with the official SDK. Set SIGNATURES=1000 for more of them.
command-line: build
	@Scripts/setup.sh tests
	TCAPI="$(BUILT)/tcapi" .venv/bin/python -B -m unittest discover -s Tests/Checks/CommandLine

# Sends every request of the Postman collections to a local server, which compares the signatures with the official SDK.
postman: build
	@Scripts/setup.sh tests
	TCGEN="$(BUILT)/tcgen" .venv/bin/python -B -m unittest discover -s Tests/Checks/Postman

# Validates OpenAPI documents, and calls all actions through a client that OpenAPI Generator makes from one.
openapi: build
	TCGEN="$(BUILT)/tcgen" Tests/Checks/OpenAPI/run.sh

# Reads a journal of 50,000 calls into a report, which Python computes as well, and kills programs that write journals.
JOURNAL = .venv/bin/python -B -m unittest discover -s Tests/Checks/Journal

journal: build
	@Scripts/setup.sh tests
	built="$(BUILT)" && \
		JOURNAL_DRIVER="$$built/JournalDriver" TCAPI="$$built/tcapi" TCGEN="$$built/tcgen" $(JOURNAL)

# Tests the HTML reference in a browser: reading, searching and copying, also with specs that try to inject scripts.
site: build
	TCGEN="$(BUILT)/tcgen" Tests/Checks/Docs/run.sh

examples: setup
	Scripts/examples.sh

# Parses the Markdown reference like GitHub, and runs each shell and tccli sample against a local server, also those of the
# explorer, and its samples for Python and Node.
markdown: build
	Tests/Checks/Markdown/run.sh
	TCGEN="$(BUILT)/tcgen" Tests/Checks/Samples/run.sh

# Runs or checks the explorer's samples with the vendor's SDKs for Go, PHP, Java, .NET, C++ and Ruby, where their tools are on
# this machine and their repositories in SDKS: make samples SDKS=DIR. docs/verified.md has the last result.
samples:
	@Scripts/setup.sh tests
	@test -n "$(SDKS)" || { echo "error: SDKS is not set. Write: make samples SDKS=DIR, with tencentcloud-sdk-go and so on in DIR." >&2; exit 1; }
	.venv/bin/python Tests/Checks/Samples/check_sdks.py Generated/Docs/html "$(SDKS)"

# Builds the DocC pages of the libraries.
docs: setup
	Scripts/docs.sh

# Set RUNS=100000 for a short run.
fuzz: setup
	@Scripts/setup.sh pictures
	Fuzz/run.sh

bench: setup
	@Scripts/setup.sh tests
	Benchmarks/run.sh

# Downloads the official description of all services into .cloud, imports it, generates and compiles all outputs, and
# sends its examples with the clients. Also tests random specs. SAMPLE=1 compiles only 23 services.
test-cloud: build
	Tests/Checks/Cloud/run.sh
	$(TEST) --filter RandomSpecsTests

bench-cloud: setup
	@Tests/Checks/Cloud/setup.sh
	python3 Benchmarks/cloud_cost.py

# Installs tcgen and tcapi into PREFIX/bin, and completion for three shells: make install PREFIX=$$HOME/.local. On Linux the
# programs need no Swift to run. tcapi has its local servers, with the trait Workbench, which tcgen shares, so that each module
# is compiled once.
PREFIX ?= /usr/local
INSTALL_BUILD = swift build -c release --traits Workbench $(if $(filter Linux,$(shell uname)),--static-swift-stdlib)
SHARE = $(DESTDIR)$(PREFIX)/share

install: setup
	@Scripts/setup.sh static
	$(INSTALL_BUILD) --product tcgen
	$(INSTALL_BUILD) --product tcapi
	install -d "$(DESTDIR)$(PREFIX)/bin" "$(SHARE)/bash-completion/completions" "$(SHARE)/zsh/site-functions" \
		"$(SHARE)/fish/vendor_completions.d"
	for program in tcgen tcapi; do \
		built="$$($(INSTALL_BUILD) --show-bin-path)/$$program"; \
		install -m 755 "$$built" "$(DESTDIR)$(PREFIX)/bin/$$program" || exit; \
		"$$built" --generate-completion-script bash >"$(SHARE)/bash-completion/completions/$$program" || exit; \
		"$$built" --generate-completion-script zsh >"$(SHARE)/zsh/site-functions/_$$program" || exit; \
		"$$built" --generate-completion-script fish >"$(SHARE)/fish/vendor_completions.d/$$program.fish" || exit; \
	done

# Lists what the newest official description has that the specs of OCR lack or state otherwise; fails if there is anything.
upstream:
	@Tests/Checks/Specs/upstream.sh

format:
	swift format --in-place --parallel --recursive $(SWIFT_FOLDERS)
