"""Alembic's entry: the metadata of intake."""

from services.intake.app import service
from shared.platform.migrations import run

run(service.metadata)
