# Everything is installed into this folder: uv into .tools, Python packages into .venv.
PYTHON ?= python3
UV := .tools/uv/bin/uv
UPSTREAM := .venv/bin/upstream
export UV_PYTHON_DOWNLOADS = never
export UV_LINK_MODE = copy

.PHONY: start link doctor verify test lint test-postgres test-browser test-oldest lock

start: .venv/base  ## Upstream, for yourself
	@$(UPSTREAM) start

link: .venv/base  ## a new link to the running Upstream
	@$(UPSTREAM) link

doctor: .venv/base
	@$(UPSTREAM) doctor

verify: .venv/base
	@$(UPSTREAM) verify

test: .venv/dev  ## the tests that need nothing but Python
	.venv/bin/pytest -n 2 -m "not postgres and not browser"

lint: .venv/dev
	.venv/bin/ruff check .
	.venv/bin/ruff format --check .
	.venv/bin/mypy
	.venv/bin/lint-imports

test-postgres: .venv/dev  ## needs DATABASE_URL with a server where a test database may be made
	.venv/bin/pytest -n 2 tests/web tests/cli tests/chaos -m "not browser"

test-browser: .venv/dev  ## needs Chromium
	.venv/bin/pytest tests/browser

lock: $(UV)  ## pin what pyproject.toml asks for
	$(UV) pip compile -q --universal --generate-hashes --no-header --no-annotate pyproject.toml -o requirements/base.txt
	$(UV) pip compile -q --universal --generate-hashes --no-header --no-annotate pyproject.toml --group dev -o requirements/dev.txt
	$(UV) pip compile -q --universal --generate-hashes --no-header --no-annotate pyproject.toml --extra workers -c requirements/dev.txt -o requirements/workers.txt

$(UV):
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Upstream needs Python 3.11 or later. Name one: make start PYTHON=python3.12")'
	@echo "Installing uv into .tools …"
	@$(PYTHON) -m pip install --quiet --disable-pip-version-check --no-warn-script-location --root-user-action=ignore --target .tools/uv uv

.venv/bin/python: | $(UV)
	@$(UV) venv --quiet --allow-existing --python $(PYTHON) .venv

.venv/base: requirements/base.txt pyproject.toml | .venv/bin/python
	@echo "Installing Upstream into .venv …"
	@$(UV) pip install --quiet --require-hashes -r requirements/base.txt
	@$(UV) pip install --quiet --no-deps -e .
	@touch $@

.venv/dev: requirements/dev.txt .venv/base
	@$(UV) pip install --quiet --require-hashes -r requirements/dev.txt
	@touch $@
