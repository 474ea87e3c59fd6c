# What can be done with the portal, one word each. Variables: PORT, DATA_DIR, DATABASE_URL, PYTHON.

PORT ?= 8000
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
INSTALL := $(BIN)/python -m pip install --quiet --no-input --disable-pip-version-check --prefer-binary
LOCKS := requirements.lock requirements-dev.lock

# What `make check` judges is a production set-up, whatever this machine's environment says.
PRODUCTION := SECRET_KEY=$$($(BIN)/python -c 'import secrets; print(secrets.token_urlsafe(60))') \
	DEBUG=0 DEMO=0 SITE_URL=https://humas.example ALLOWED_HOSTS=humas.example TRUSTED_PROXIES=1

.PHONY: run test check bench css lock clean

run: $(VENV)/.run
	@DEMO=1 SITE_URL=http://127.0.0.1:$(PORT) exec $(BIN)/python manage.py start --port $(PORT)

test: $(VENV)/.test
	$(BIN)/python -m pytest -n 2 $(ARGS)

check: $(VENV)/.test
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	SECRET_KEY=untuk-periksa-tipe $(BIN)/mypy .
	$(PRODUCTION) $(BIN)/python manage.py makemigrations --check --dry-run
	$(PRODUCTION) $(BIN)/python manage.py check --deploy --fail-level WARNING
	$(PRODUCTION) $(BIN)/python manage.py check_templates

bench: $(VENV)/.test
	$(BIN)/python -m bench

css: $(VENV)/.run
	DEMO=1 $(BIN)/python manage.py build_css

# Resolve pyproject.toml anew and write down every version that came out.
lock:
	rm -rf .venv-lock
	$(PYTHON) -m venv .venv-lock
	.venv-lock/bin/python deploy/dependencies.py | .venv-lock/bin/pip install --quiet --no-input -r /dev/stdin
	.venv-lock/bin/pip freeze > requirements.lock
	.venv-lock/bin/python deploy/dependencies.py test bench | .venv-lock/bin/pip install --quiet --no-input -r /dev/stdin
	(echo "-r requirements.lock"; .venv-lock/bin/pip freeze | grep -vxFf requirements.lock) > requirements-dev.lock
	rm -rf .venv-lock

clean:
	rm -rf $(VENV) .pytest_cache .mypy_cache .ruff_cache .hypothesis

$(VENV)/.made:
	@command -v $(PYTHON) >/dev/null || { printf '\n%s\n\n' "Python belum terpasang. Portal memerlukan Python 3.11 atau yang lebih baru." >&2; exit 1; }
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { printf '\n%s\n\n' \
		"Portal memerlukan Python 3.11 atau yang lebih baru; yang ada: $$($(PYTHON) --version 2>&1). Bila ada versi lain: make $(MAKECMDGOALS) PYTHON=python3.12" >&2; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || { printf '\n%s\n\n' \
		"Modul venv milik Python belum terpasang. Di Debian atau Ubuntu: sudo apt install python3-venv" >&2; exit 1; }
	@echo "  Membuat lingkungan Python di $(VENV) ..."
	@$(PYTHON) -m venv $(VENV)
	@touch $@

$(VENV)/.run: $(VENV)/.made requirements.lock
	@echo "  Memasang pustaka (hanya sekali) ..."
	@$(INSTALL) -r requirements.lock
	@touch $@

$(VENV)/.test: $(VENV)/.made $(LOCKS)
	@echo "  Memasang pustaka untuk pengujian (hanya sekali) ..."
	@$(INSTALL) -r requirements-dev.lock
	@touch $@ $(VENV)/.run
