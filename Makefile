# Needs Python 3.11 or newer with venv, make and the package index; nothing else.
#   make build    set up .venv and turn content/ into output/
#   make test     set up and run the tests
#   make lint     format, lint, types, house rules
#   make check    all of that and the tests
#   make long     the tests that take minutes
#   make installs what README says, by pip, pipx and uv in empty homes; needs pipx and the index
#   make judges   programs that judge what comes out, for the tests; needs npm
#   make samples  every voice on this machine says the same words, on a page
#   make bench    what things cost in time and memory, as ratios
#   make lock     the locks anew, after a change of dependencies

PYTHON ?= python3
VENV   ?= .venv
BIN    := $(VENV)/bin

# pip answers only for what the locks name, hash for hash.
PIP    := $(BIN)/python -m pip install --quiet --disable-pip-version-check --no-build-isolation --use-pep517
LOCKED := $(PIP) --require-hashes

.PHONY: build samples test bench check lint long installs judges lock clean help
.DEFAULT_GOAL := help

help:
	@sed -n 's/^#   //p' Makefile

build: $(VENV)/.installed
	$(BIN)/podcast build

# samples/index.html: hear before you choose; nothing is sent anywhere.
samples: $(VENV)/.installed
	$(BIN)/podcast voices try --to samples

test: $(VENV)/.installed-dev
	$(BIN)/python -m pytest -q -m "not long" -n 2 --dist loadfile --no-loadscope-reorder

# Tests that take minutes; exit code 5 means that there are none.
long: $(VENV)/.installed-dev
	$(BIN)/python -m pytest -q -m long -n 2 || test $$? -eq 5

# What people install and do first.
installs: $(VENV)/.installed-dev
	PATH="$(CURDIR)/$(BIN):$$PATH" $(BIN)/python -m tools.installs

check: lint test

lint: $(VENV)/.installed-dev
	$(BIN)/ruff format --check podcast tests bench tools
	$(BIN)/ruff check podcast tests bench tools
	$(BIN)/mypy podcast tests bench tools
	$(BIN)/python -m pytest -q tests/test_house.py  # house rules, the import contract among them

# Outside judges that Debian has no package of; needs npm. Tests that miss one skip and say so.
judges: $(VENV)/.judges $(VENV)/.fuzz tests/judges/node_modules

$(VENV)/.judges: $(VENV)/bin/python requirements-judges.lock
	$(BIN)/python -m venv $(VENV)/judges
	$(VENV)/judges/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-judges.lock
	@touch $@

# Left out where it has no wheel for this machine: its tests skip then, but not in CI.
$(VENV)/.fuzz: $(VENV)/.installed-dev requirements-fuzz.lock
	-$(LOCKED) --only-binary :all: -r requirements-fuzz.lock
	@touch $@

tests/judges/node_modules: tests/judges/package-lock.json
	npm ci --prefix tests/judges --ignore-scripts --no-audit --no-fund
	@touch $@

bench: $(VENV)/.installed-dev
	$(BIN)/python -m bench.needs
	$(BIN)/python -m bench.narration
	$(BIN)/python -m bench.sound
	$(BIN)/python -m bench.natural
	$(BIN)/python -m bench.everyday
	$(BIN)/python -m bench.cluster
	$(BIN)/python -m bench.archive
	$(BIN)/python -m bench.counts
	$(BIN)/python -m bench.shortfalls

# One set of locks for Python 3.11 to 3.13 on every platform. UPGRADE=--upgrade renews all.
COMPILE := $(BIN)/uv pip compile --universal --python-version 3.11 --fork-strategy fewest \
	--generate-hashes --no-annotate --quiet --custom-compile-command "make lock" $(UPGRADE)

lock: $(VENV)/.installed-dev
	$(COMPILE) --group build -o requirements-build.lock
	$(COMPILE) pyproject.toml -c requirements-build.lock -o requirements.lock
	$(COMPILE) --group judges -o requirements-judges.lock
	$(COMPILE) --group fuzz -o requirements-fuzz.lock
	$(COMPILE) pyproject.toml --group dev -c requirements-build.lock -c requirements.lock -o requirements-dev.lock

clean:
	rm -rf $(VENV) output .podcast .mypy_cache .pytest_cache .ruff_cache .hypothesis

$(VENV)/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
		echo "podcast needs Python 3.11 or newer, and $(PYTHON) is older or missing." >&2; \
		echo "Name a newer one: make PYTHON=python3.12 build" >&2; exit 1; }
	$(PYTHON) -m venv $(VENV)

# Stamps: the second run installs nothing.
$(VENV)/.installed: $(VENV)/bin/python requirements-build.lock requirements.lock pyproject.toml
	$(LOCKED) -r requirements-build.lock
	$(LOCKED) -r requirements.lock
	@$(BIN)/python -m pip uninstall --quiet --yes podcast 2>/dev/null  # its name before it was articlecast
	$(PIP) --no-deps --editable .
	@touch $@

$(VENV)/.installed-dev: $(VENV)/.installed requirements-dev.lock
	$(LOCKED) -r requirements-dev.lock
	@touch $@
