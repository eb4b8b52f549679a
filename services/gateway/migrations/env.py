"""Alembic's entry: the metadata of gateway."""

from services.gateway.app import service
from shared.platform.migrations import run

run(service.metadata)
