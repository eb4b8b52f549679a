"""Sharing on another basis than consent."""

from sqlalchemy import Table

from services.gateway.readmodel.columns import code, codes, day, identity, moment, person, reference, sealed, staff
from services.gateway.readmodel.tables import metadata

SHARING_OVERRIDES = Table(
    "sharing_overrides", metadata, identity("override_id"), person(index=True), reference("agency_id"),
    code("purpose"), codes("classes"), code("legal_basis"), code("ground"), sealed("explanation"),
    day("valid_until"), staff("requested_by"), moment("requested_at"), moment("due_at"),
    staff("decided_by"), moment("decided_at"), code("decline_reason"), reference("grant_id"),
)  # fmt: skip
