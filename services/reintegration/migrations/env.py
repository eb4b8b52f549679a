"""Alembic's entry: the metadata of reintegration."""

from services.reintegration.app import service
from shared.platform.migrations import run

run(service.metadata)
