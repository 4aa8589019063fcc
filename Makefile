# Two commands do everything on a fresh Debian machine with Swift:
#   make demo   installs what is missing, builds, and summarizes a sample
#   make test   the same for the whole test suite
SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help

RELEASE_DIR := .build-release
RELEASE := swift build -c release --static-swift-stdlib --scratch-path $(RELEASE_DIR) --product padan
PADAN := $(RELEASE_DIR)/release/padan
SWIFT_FILES := Package.swift Sources Tests Tools Benchmarks/Package.swift Benchmarks/Benchmarks
PREFIX ?= /usr/local
GOLD ?= ../shared/data/segmentation
SAMPLE ?= samples/report-kereta-cepat/input.txt

.PHONY: help
help: ## Show this help
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' Makefile

.PHONY: bootstrap
bootstrap: ## Install the system packages that are missing (apt)
	@Scripts/bootstrap

.PHONY: build
build: bootstrap ## Build the release program, .build-release/release/padan
	$(RELEASE)

.PHONY: demo
demo: build ## Install what is missing, build, and summarize a sample article
	$(PADAN) summarize $(SAMPLE)

.PHONY: test
test: bootstrap lint ## Everything that must hold: format, generated files, build, tests
	swift build --build-tests
	swift run generate-data --check
	swift test --skip-build

.PHONY: lint
lint: ## Check the format of all Swift files
	swift format lint --strict --parallel --recursive $(SWIFT_FILES)

.PHONY: format
format: ## Format all Swift files
	swift format --in-place --parallel --recursive $(SWIFT_FILES)

.PHONY: generate
generate: ## Write the +Generated.swift files from Data/
	swift run generate-data

.PHONY: bench
bench: build ## Time the program; results go to Benchmarks/Results
	Benchmarks/run $(PADAN)

.PHONY: bench-segmentation
bench-segmentation: bootstrap ## Time segmentation beside ICU's own in C
	swift build -c release --package-path Benchmarks --scratch-path .build-benchmarks --product segmentation-speed
	Benchmarks/peers/speed.py .build-benchmarks/release/segmentation-speed --rounds 21

.PHONY: bench-peers
bench-peers: build ## Score sentence segmentation beside ICU alone and pinned peers from PyPI
	@Benchmarks/peers/segmentation.py $(PADAN) --details id:$(GOLD)/id_csui_train.jsonl:first id:$(GOLD)/indosum_01.jsonl \
	  id:$(GOLD)/id_gsd_dev.jsonl en:$(GOLD)/en_ewt_dev.jsonl

.PHONY: install
install: build ## Install program, glossaries and completions below PREFIX (/usr/local)
	install -D -m 755 $(PADAN) $(DESTDIR)$(PREFIX)/bin/padan
	install -d $(DESTDIR)$(PREFIX)/share/padan/glossaries
	install -m 644 glossaries/*.csv $(DESTDIR)$(PREFIX)/share/padan/glossaries
	install -d $(DESTDIR)$(PREFIX)/share/bash-completion/completions $(DESTDIR)$(PREFIX)/share/zsh/site-functions $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d
	$(PADAN) --generate-completion-script bash > $(DESTDIR)$(PREFIX)/share/bash-completion/completions/padan
	$(PADAN) --generate-completion-script zsh > $(DESTDIR)$(PREFIX)/share/zsh/site-functions/_padan
	$(PADAN) --generate-completion-script fish > $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/padan.fish

.PHONY: clean
clean: ## Remove what was built
	rm -rf .build $(RELEASE_DIR)
