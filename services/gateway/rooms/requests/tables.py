"""Requests for assistance or evacuation."""

from sqlalchemy import Table

from services.gateway.readmodel.columns import code, codes, identity, moment, person, reference, sealed
from services.gateway.readmodel.tables import metadata

REQUESTS = Table(
    "requests", metadata, identity("request_id"), person(index=True), reference("crisis_id"),
    code("kind"),
    codes("services"), code("urgency"), code("destination_country"), sealed("details"), moment("due_at"),
    moment("made_at"), moment("withdrawn_at"),
)  # fmt: skip
