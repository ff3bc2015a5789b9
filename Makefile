# The commands of the project. `make demo` and `make test` are all that a newcomer needs.

PYTHON ?= python3
BIN := .venv/bin
NODE_PATH := PATH="$(CURDIR)/$(BIN):$$PATH"

.PHONY: help demo setup assets test check benchmark pictures messages wheel clean

help: ## say what there is
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 12

demo: setup ## build everything, load the demo city and serve it at http://127.0.0.1:8000
	@$(BIN)/tracker demo
	@$(BIN)/tracker run

setup: .venv/.installed assets tracker/suggest/data/cities.tsv.gz tracker/translations/fa/LC_MESSAGES/messages.mo ## build .venv, the assets, the gazetteer and the translations

.venv/.installed: requirements-dev.txt pyproject.toml
	@echo "Installing the Python packages into .venv"
	@test -x $(BIN)/python || $(PYTHON) -m venv .venv
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --requirement requirements-dev.txt
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $@

assets: static/vendor/icons/sprite.svg ## build the front-end assets from npm into static/vendor

node_modules/.package-lock.json: package-lock.json .venv/.installed
	@echo "Installing the front-end packages"
	@$(NODE_PATH) npm ci --ignore-scripts --no-audit --no-fund --loglevel=error >/dev/null
	@touch $@

static/vendor/icons/sprite.svg: node_modules/.package-lock.json static/vendor.mjs static/map.mjs $(shell find templates tracker/kinds -name '*.html' -o -name '*.py')
	@echo "Copying the front-end assets into static/vendor"
	@$(NODE_PATH) node static/vendor.mjs

tracker/suggest/data/cities.tsv.gz: tracker/suggest/gazetteer_build.py tracker/suggest/countries.toml tracker/suggest/misnomers.toml $(wildcard tracker/suggest/exonyms/*.toml) .venv/.installed
	@echo "Making the gazetteer"
	@$(BIN)/python -m tracker.suggest.gazetteer_build --force

%.mo: %.po .venv/.installed
	@# The file has no header of its own: the language, and with it the plural rule, is told by its folder.
	@$(BIN)/pybabel --quiet compile --use-fuzzy --locale=$(notdir $(patsubst %/LC_MESSAGES/,%,$(dir $@))) --input-file=$< --output-file=$@

test: setup ## the whole test suite
	@$(MAKE) --no-print-directory check
	@$(BIN)/pytest -n 2 --dist worksteal
	@$(BIN)/tracker evaluate

check: setup ## what a machine can say of the code without running it
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports --no-cache

evaluate: setup ## how good the suggestions are, by language and kind
	@$(BIN)/tracker evaluate

benchmark: setup ## how long the pages of a large register take, a long article to be read, until a chart is seen, the charts of a very large one, and a long report
	@$(BIN)/python -m tests.benchmarks.suggestions
	@$(BIN)/python -m tests.benchmarks.pages
	@$(BIN)/python -m tests.benchmarks.drawing
	@$(BIN)/python -m tests.benchmarks.charts
	@$(BIN)/python -m tests.benchmarks.reports

pictures: setup ## draw the pictures of the charts in docs/images/charts anew, and docs/charts.md with them
	@$(BIN)/python -m tests.looks.pictures

messages: setup ## collect what is to be translated
	@$(BIN)/pybabel --quiet extract --mapping=tracker/translations/babel.cfg --keywords=N_ --keywords=NN_:1,2 --no-location --sort-output --omit-header --output=/tmp/messages.pot tracker templates
	@$(BIN)/pybabel --quiet update --no-fuzzy-matching --omit-header --input-file=/tmp/messages.pot --output-dir=tracker/translations --locale=fa

wheel: setup ## a wheel with pages, assets and translations inside
	@$(BIN)/python -m hatchling build --target wheel

clean: ## remove what was built
	@rm -rf .venv node_modules static/vendor dist tracker/suggest/data
	@find . -name '*.mo' -delete
