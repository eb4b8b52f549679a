"""Alembic's entry: the metadata of cases."""

from services.cases.app import service
from shared.platform.migrations import run

run(service.metadata)
