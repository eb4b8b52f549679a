"""Plans for reintegration."""

from sqlalchemy import Table

from services.gateway.readmodel.columns import NO_CODES, codes, identity, moment, person, reference, sealed
from services.gateway.readmodel.tables import metadata

PLANS = Table(
    "plans", metadata, identity("plan_id"), reference("journey_id", index=True), person(index=True),
    codes("services", erased=NO_CODES), sealed("objectives"), moment("agreed_at"),
)  # fmt: skip
