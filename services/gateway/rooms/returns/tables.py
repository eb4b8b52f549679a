"""Journeys after the return."""

from sqlalchemy import Table

from services.gateway.readmodel.columns import code, identity, moment, person, reference, version
from services.gateway.readmodel.tables import metadata

JOURNEYS = Table(
    "journeys", metadata, identity("journey_id"), version(), person(index=True), reference("case_id"),
    code("country"), code("time_zone"), moment("arrived_at"), moment("plan_due_at"), moment("plan_overdue_at"),
    moment("opened_at"), moment("closed_at"), code("outcome"),
)  # fmt: skip
