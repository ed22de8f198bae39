# Twinless: `make run` tries it, `make test` checks it; `make` alone lists the rest.

VENV ?= .venv
BIN := $(VENV)/$(if $(filter Windows_NT,$(OS)),Scripts,bin)
PYTHON_IN_VENV := $(BIN)/python
SETUP := VENV='$(VENV)' PYTHON='$(PYTHON)' TORCH='$(TORCH)' TORCH_INDEX='$(TORCH_INDEX)' sh packaging/setup.sh

.DEFAULT_GOAL := help
.NOTPARALLEL:
.PHONY: help setup milvus run test lint fuzz bench screenshots translations wordings manual guide package clean

help: ## list these commands
	@sed -n 's/^\([a-z]*\):.*## /  make \1\t/p' $(MAKEFILE_LIST) | expand -t 22

setup: ## make .venv with everything needed (TORCH=cuda, TORCH_INDEX=…, PYTHON=…)
	@$(SETUP) test

wordings: setup
	@$(PYTHON_IN_VENV) packaging/translations.py stale

run: wordings ## open the window; without a display, scan a sample library (DIR=… another folder)
	@$(PYTHON_IN_VENV) packaging/run.py $(if $(DIR),'$(DIR)')

milvus: setup
	@$(SETUP) milvus

test: export QT_QPA_PLATFORM = offscreen
test: setup wordings milvus lint ## everything that a change must pass
	$(PYTHON_IN_VENV) -m pytest -q --ignore=tests/ui --ignore=tests/services
	$(PYTHON_IN_VENV) -m pytest -q tests/ui tests/services

lint: setup ## style, types, rooms and dependencies
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(PYTHON_IN_VENV) packaging/translations.py check
	$(BIN)/deptry app
	$(BIN)/deptry packaging packaging/model tests --ignore DEP002,DEP004

fuzz: export QT_QPA_PLATFORM = offscreen
fuzz: setup ## damage files, names and settings for five minutes, others each time (SECONDS=…)
	TWINLESS_FUZZ_SECONDS='$(or $(SECONDS),300)' TWINLESS_FUZZ_SEED="$$(date +%s)" \
	  $(PYTHON_IN_VENV) -m pytest -q -s tests/fuzz

bench: setup ## measure speed and quality (PHOTOS=… a folder of photos, NEAR=… one of near misses)
	$(PYTHON_IN_VENV) tests/bench/bench_descriptor.py
	$(PYTHON_IN_VENV) tests/bench/bench_index.py $(if $(PHOTOS),--photos '$(PHOTOS)')
	$(PYTHON_IN_VENV) tests/bench/bench_matching.py $(if $(PHOTOS),--photos '$(PHOTOS)')
	$(if $(PHOTOS),$(PYTHON_IN_VENV) tests/bench/bench_verify.py --originals '$(PHOTOS)' $(if $(NEAR),--near '$(NEAR)'))

translations: setup ## bring resources/i18n up to the sources, for translators
	$(PYTHON_IN_VENV) packaging/translations.py update

screenshots: wordings ## take the README's pictures anew (all views: build/screenshots)
	$(PYTHON_IN_VENV) packaging/screenshots.py build/screenshots
	mkdir -p packaging/screenshots
	cp $(foreach view,groups compare confirm,build/screenshots/$(view)-light.png) packaging/screenshots/
	$(PYTHON_IN_VENV) packaging/guide_pictures.py

guide: ## build the guide as web pages, into build/guide
	@$(SETUP) guide
	$(BIN)/mkdocs build --strict --config-file packaging/mkdocs.yml

manual: setup ## write the manual page and the completions for shells, into build/share
	$(PYTHON_IN_VENV) packaging/manual.py build

package: ## build what is handed out, into dist/
	@$(SETUP) package
	$(PYTHON_IN_VENV) packaging/translations.py release
	$(PYTHON_IN_VENV) packaging/build.py

clean: ## remove what make made, but for .venv
	rm -rf build dist .mypy_cache .pytest_cache .ruff_cache .import_linter_cache .hypothesis
