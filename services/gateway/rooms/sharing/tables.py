"""What agencies may have of somebody's data."""

from sqlalchemy import Table

from services.gateway.readmodel.columns import code, codes, day, identity, moment, person, reference, sealed
from services.gateway.readmodel.tables import metadata

SHARING_GRANTS = Table(
    "sharing_grants", metadata, identity("grant_id", service="intake"), person(index=True), reference("agency_id"),
    code("purpose"), codes("classes"), code("legal_basis"), code("protocol_version"), day("valid_until"),
    moment("granted_at"), moment("withdrawn_at"), sealed("best_interests"),
)  # fmt: skip
