"""Requests for assistance or evacuation."""

from sqlalchemy import Table

from services.gateway.readmodel.columns import (
    NO_CODES,
    NOTHING,
    code,
    codes,
    identity,
    moment,
    person,
    reference,
    sealed,
)
from services.gateway.readmodel.tables import metadata

REQUESTS = Table(
    "requests", metadata, identity("request_id"), person(index=True), reference("crisis_id"), code("kind"),
    codes("services", erased=NO_CODES), code("urgency"), code("destination_country", erased=NOTHING),
    sealed("details"), moment("due_at"), moment("made_at"), moment("withdrawn_at"),
)  # fmt: skip
