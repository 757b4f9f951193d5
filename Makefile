# Python 3.10+ and make are all that these need.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

.PHONY: install demo test check format bench lock clean accuracy

install: $(VENV)/.installed

$(VENV)/.installed: pyproject.toml requirements.lock
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 10) and "minutebook needs Python 3.10 or newer; this is " + sys.version.split()[0] + ". Try: make PYTHON=python3.12 " + "install")'
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --requirement requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	touch $@

demo: install
	$(BIN)/minutebook demo

# A process a core; each file's tests stay together, as they share what they set up.
test: install check
	$(BIN)/python -m pytest --numprocesses auto --dist loadfile

check: install
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy

format: install
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

# How fast `minutebook annotate` is, and where its time goes: docs/speed.md.
bench: install
	$(BIN)/python benchmarks/extraction_speed.py

# Needs uv; writes every version and hash, and no registry's address.
lock:
	uv pip compile pyproject.toml --group dev --universal --python-version 3.10 --generate-hashes \
	  --no-emit-index-url --no-annotate --no-header --output-file requirements.lock

clean:
	rm -rf $(VENV) demo

# Measures the extraction and writes docs/accuracy.md.
accuracy: install
	$(BIN)/python scripts/write_accuracy.py
