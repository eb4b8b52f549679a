PYTHON ?= python3
HOMEWARD = .venv/bin/python -m deploy.local
UNIT = not stack and not browser and not slow

.DEFAULT_GOAL := help
.PHONY: help run stop status reset exercise environment test check lint bench installed

help: ## show these targets
	@sed -n 's/^\([a-z]*\):.*## /\1\t/p' Makefile | expand -t 14

run: installed ## start everything, play the exercise once, say where to look; Ctrl-C stops it
	@$(HOMEWARD) run

stop: installed ## stop what `make run` started in this clone
	@$(HOMEWARD) stop

status: installed ## every process: state, pid, port, uptime, restarts
	@$(HOMEWARD) status

reset: installed ## forget all data of this clone
	@$(HOMEWARD) reset

exercise: installed ## play another exercise on what runs
	@$(HOMEWARD) exercise

environment: installed ## the settings of what runs, as shell exports
	@$(HOMEWARD) environment

test: installed ## every test: those of units side by side, the rest two folders at a time on a scratch stack
	.venv/bin/pytest -q -n auto -m "$(UNIT)" --ignore=tests/bench
	@$(HOMEWARD) test -m "not ($(UNIT))" --ignore=tests/bench -n 2 --dist loadscope --no-loadscope-reorder

lint: installed ## lint, types and imports
	.venv/bin/ruff check
	.venv/bin/ruff format --check
	.venv/bin/mypy
	.venv/bin/lint-imports

check: lint ## lint, types, imports and unit tests, about a minute
	.venv/bin/pytest -q -n auto -m "$(UNIT)" --ignore=tests/bench

bench: installed ## measurements, on a scratch stack
	@$(HOMEWARD) test tests/bench -s

installed:
	@$(PYTHON) deploy/local/bootstrap.py
