# Two commands set everything up on a machine with Python 3.11+, git and make: `make report`, `make test`.
PYTHON ?= python3
VENV := .venv
LINT := .venv-lint
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check -q
LINTPIP := $(LINT)/bin/python -m pip --disable-pip-version-check -q

.PHONY: report samples docs test test-all accept check bench train clean

$(VENV)/.run: pyproject.toml
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(PIP) install -e .
	-$(PIP) uninstall -y setuptools 2>/dev/null
	touch $@

$(VENV)/.test: $(VENV)/.run
	$(PIP) install -e '.[test]'
	touch $@

# The linters are heavy, and no user of the tool needs them: they live apart.
$(LINT)/.lint: pyproject.toml
	test -x $(LINT)/bin/python || $(PYTHON) -m venv $(LINT)
	$(LINTPIP) install -e '.[lint]'
	touch $@

SAMPLE := references/belmora
OUT := reports/belmora

# The main job on the sample, offline: its sources are replayed from the evidence file beside it.
report: $(VENV)/.run
	$(BIN)/verifier check $(SAMPLE).txt --no-config --replay $(SAMPLE).warc.gz --as-of 2025-11-24 \
	  -o $(OUT).html -o $(OUT).md -o $(OUT).json --exit-zero

# All that is made of the sample's sources: evidence file, bibliography, reports.
samples: $(VENV)/.run
	$(BIN)/python references/sources/build.py
	$(BIN)/verifier references $(SAMPLE).txt --no-config -o $(SAMPLE).bib
	$(MAKE) report docs

docs: $(VENV)/.run
	$(BIN)/python docs/generate.py

test: $(VENV)/.test
	$(BIN)/python -m pytest

test-all: $(VENV)/.test
	$(BIN)/python -m pytest -m '' --cov --cov-report=term

# Write into tests/cases/*.md what verifier says of them now; look at the difference before keeping it.
accept: $(VENV)/.test
	$(BIN)/python tests/cases/accept.py $(CASE)

check: $(VENV)/.run $(LINT)/.lint
	$(LINT)/bin/ruff format --check .
	$(LINT)/bin/ruff check .
	$(LINT)/bin/mypy
	$(LINT)/bin/lint-imports

# How well and how fast notes are read; AnyStyle and refextract beside it where they are installed
# (`make bench ARGS='--json --refextract /path/to/python'`).
bench: $(VENV)/.run
	$(BIN)/python -m benchmarks.parsing $(ARGS)

$(VENV)/.train: $(VENV)/.run
	$(PIP) install -e '.[train]'
	touch $@

# Train the models anew and put them into the package; DATA is the folder with references.jsonl and
# notes.jsonl (training/README.md). The same data give the same bytes.
train: $(VENV)/.train
	test -n "$(DATA)" || { echo "make train DATA=DIR: name the folder of the labelled data"; exit 2; }
	$(BIN)/python -m training.fit $(DATA)

clean:
	rm -rf $(VENV) $(LINT) .pytest_cache .mypy_cache .ruff_cache .import_linter_cache build dist
