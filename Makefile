# The entrance for people and for CI: every target installs what it needs.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
RUNTIME := $(VENV)/.installed
DEVELOPMENT := $(VENV)/.installed-dev
JUDGE := .venv-judge/.installed
FRAMEWORKS := .venv-frameworks/.installed
PEERS := .venv-peers/.installed
PIP := -m pip --disable-pip-version-check --quiet install
CLIENT := generated/digitalriver
CLIENTS := $(CLIENT) generated/digitalriver_2021
SPECS := specs/digitalriver/2020-12-17.json
NEXT := specs/digitalriver/2021-12-13.json

# `make corpus`: the folder of the documents, a file that lists some of them, the type checkers to run, and the
# report, from which an interrupted run is taken up again.
CORPUS ?=
LIST ?=
CHECK ?= mypy,pyright
REPORT ?= corpus-report.json

# `make conformance`: Prism's program, a second judge; JOBS and LIMIT (seconds a document) are for CORPUS and LIST.
PRISM ?= .prism/node_modules/.bin/prism
JOBS ?= 2
LIMIT ?= 300
JUDGED := build/conformance

# `make frameworks`: the applications below tests/frameworks, and those that npm has to be there for.
PYTHON_FRAMEWORKS := fastapi django_rest litestar django_ninja apiflask
NODE_FRAMEWORKS := fastify hono nestjs

.DEFAULT_GOAL := help
.PHONY: help setup generate check test reference pictures coverage frameworks pairs consumers fuzz lint docs golden conformance corpus documents bench clean

help: ## show this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / {printf "  make %-12s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

setup: $(DEVELOPMENT) $(JUDGE) $(FRAMEWORKS) ## install everything for working on oarlock

generate: $(RUNTIME) ## validate the documents and write the clients
	$(BIN)/oarlock validate $(SPECS)
	$(BIN)/oarlock generate --force

check: $(RUNTIME) ## compare the clients on disk with their documents
	$(BIN)/oarlock check

test: $(DEVELOPMENT) $(JUDGE) $(FRAMEWORKS) ## run all tests (ARGS="-m 'not slow' -k name" for fewer)
	$(BIN)/python -m pytest -n auto --dist loadfile --no-loadscope-reorder --durations=20 $(ARGS)

coverage: $(DEVELOPMENT) $(JUDGE) $(FRAMEWORKS) ## run all tests and measure the branches that they take (pages in build/coverage/html)
	@mkdir -p build/coverage
	$(BIN)/coverage erase
	@$(BIN)/coverage run -m pytest -o faulthandler_timeout=0 -n auto --dist loadfile --no-loadscope-reorder $(ARGS); status=$$?; \
		$(BIN)/coverage combine --quiet && $(BIN)/coverage html --quiet && $(BIN)/coverage report && exit $$status

frameworks: $(DEVELOPMENT) $(FRAMEWORKS) ## try clients with the servers of web frameworks
	@if command -v npm >/dev/null; then set -e; \
		npm install --prefix tests/frameworks --no-package-lock --no-audit --no-fund --silent; \
		OARLOCK_FRAMEWORKS="$(PYTHON_FRAMEWORKS) $(NODE_FRAMEWORKS)" $(BIN)/python -m pytest tests/frameworks $(ARGS); \
	else echo "skipped, because there is no npm: $(NODE_FRAMEWORKS)"; \
		OARLOCK_FRAMEWORKS="$(PYTHON_FRAMEWORKS)" $(BIN)/python -m pytest tests/frameworks $(ARGS); fi

pairs: $(DEVELOPMENT) ## compare the pairs of documents in the folder PAIRS=DIR with their expected verdicts
	OARLOCK_PAIRS=$(PAIRS) $(BIN)/python -m pytest -q tests/changes/test_change_pairs.py

consumers: $(DEVELOPMENT) ## find places in 200 variants of a consumer, and follow 80 sets of random renames
	OARLOCK_MUTANTS=200 OARLOCK_RENAMES=40 $(BIN)/python -m pytest -o faulthandler_timeout=0 -q tests/changes/test_sites.py tests/changes/test_rewriting.py tests/changes/test_rewriting_packages.py $(ARGS)

fuzz: $(DEVELOPMENT) ## attack the generator for an hour or two (OARLOCK_FUZZ_SEED=n for other documents)
	OARLOCK_FUZZ=1 $(BIN)/python -m pytest -o faulthandler_timeout=0 tests/fuzz tests/hostile tests/functional/test_faults.py $(ARGS)

lint: $(DEVELOPMENT) ## check style, types and the direction of imports
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/mypy --strict $(CLIENTS)
	$(BIN)/pyright --pythonpath $(BIN)/python $(CLIENTS)
	$(BIN)/python -m pytest -q tests/unit/test_import_direction.py

docs: $(DEVELOPMENT) ## make the pages of the documentation (build/docs); a warning or a link that leads nowhere is an error
	$(BIN)/python -m sphinx -W --keep-going -q -b html docs build/docs

reference: $(DEVELOPMENT) ## write the reference pages of the documentation from the code
	$(BIN)/python docs/reference/make.py

pictures: $(DEVELOPMENT) ## take the pictures of the documentation (needs chromium for those of pages)
	$(BIN)/python docs/pictures/make.py

golden: $(DEVELOPMENT) ## rewrite the expected files of the tests; read that diff as code
	OARLOCK_UPDATE_GOLDEN=1 $(BIN)/python -m pytest -q tests/functional/test_cases.py tests/functional/test_bundling.py tests/functional/test_models_alone.py \
		tests/unit/spec/test_invalid_cases.py tests/unit/config/test_reading.py tests/unit/reports/test_drift.py tests/unit/docs/test_reference.py

conformance: $(DEVELOPMENT) $(JUDGE) ## judge what the clients send and decode (PRISM=program, CORPUS=DIR LIST=FILE for more)
	rm -rf $(JUDGED)/clients
	$(BIN)/oarlock generate --spec $(NEXT) --output $(JUDGED)/clients --package next --quiet
	$(BIN)/python -m tests.conformance $(SPECS) $(CLIENT)
	$(BIN)/python -m tests.conformance $(NEXT) $(JUDGED)/clients/next
	@if test -x "$(PRISM)"; then set -ex; \
		$(BIN)/python -m tests.conformance $(SPECS) $(CLIENT) --judge prism --prism "$(PRISM)"; \
		$(BIN)/python -m tests.conformance $(NEXT) $(JUDGED)/clients/next --judge prism --prism "$(PRISM)"; \
	else echo "Prism is skipped: there is no $(PRISM) (npm install --prefix .prism @stoplight/prism-cli)"; fi
	@if test -n "$(CORPUS)"; then set -ex; \
		$(BIN)/python -m tests.conformance.corpus --documents "$(CORPUS)" --list "$(LIST)" \
			--output $(JUDGED) --jobs $(JOBS) --limit $(LIMIT); \
	else echo "no corpus is judged: make conformance CORPUS=DIR LIST=FILE"; fi

corpus: documents $(DEVELOPMENT) ## generate, import and type-check a client for each document in CORPUS=DIR
	$(BIN)/python -m tests.corpus.run --documents "$(CORPUS)" $(if $(LIST),--list "$(LIST)") \
		--report "$(REPORT)" --check "$(CHECK)"

documents:
	@test -d "$(CORPUS)" || { echo "the folder of the documents is missing: make corpus CORPUS=DIR" >&2; exit 1; }

bench: $(DEVELOPMENT) $(PEERS) ## measure beside the peers, for docs/benchmarks.md (CORPUS=DIR LIST=FILE for large documents)
	$(BIN)/python benchmarks/run.py --peers $(dir $(PEERS))bin
	$(BIN)/python benchmarks/request_overhead.py --peers $(dir $(PEERS))bin
	@if test -n "$(CORPUS)"; then set -ex; \
		$(BIN)/python benchmarks/peers.py --peers $(dir $(PEERS))bin --documents "$(CORPUS)" $(if $(LIST),--list "$(LIST)"); \
	else echo "no large documents are measured: make bench CORPUS=DIR LIST=FILE"; fi

clean: ## remove the environments and caches
	rm -rf $(VENV) .venv-judge .venv-frameworks .venv-peers tests/frameworks/node_modules .mypy_cache .ruff_cache .pytest_cache .hypothesis

$(VENV)/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
		|| { echo "Python 3.11 or later is needed: make PYTHON=/path/to/python3" >&2; exit 1; }
	@echo "creating $(VENV)"
	@$(PYTHON) -m venv $(VENV)

$(RUNTIME): $(VENV)/bin/python pyproject.toml constraints.txt
	@echo "installing oarlock into $(VENV)"
	@$(BIN)/python $(PIP) --constraint constraints.txt --editable .
	@$(BIN)/python -m compileall -q generator
	@touch $@

$(DEVELOPMENT): $(VENV)/bin/python pyproject.toml constraints.txt
	@echo "installing oarlock and its development tools into $(VENV)"
	@$(BIN)/python $(PIP) --constraint constraints.txt --editable '.[dev]'
	@$(BIN)/python -m compileall -q generator
	@touch $(RUNTIME) $@

$(JUDGE): constraints-judge.txt
	@echo "installing the judge of the functional tests into .venv-judge"
	@$(PYTHON) -m venv .venv-judge
	@.venv-judge/bin/python $(PIP) --requirement constraints-judge.txt
	@touch $@

$(FRAMEWORKS): constraints-frameworks.txt
	@echo "installing web frameworks for the tests into .venv-frameworks"
	@$(PYTHON) -m venv .venv-frameworks
	@.venv-frameworks/bin/python $(PIP) --requirement constraints-frameworks.txt
	@touch $@

$(PEERS):
	@echo "installing the peers to measure beside into .venv-peers"
	@$(PYTHON) -m venv .venv-peers
	@.venv-peers/bin/python $(PIP) openapi-python-client==0.29.1 openapi-generator-cli==7.26.0 \
		datamodel-code-generator==0.89.0 ruff httpx2 urllib3 python-dateutil
	@touch $@
