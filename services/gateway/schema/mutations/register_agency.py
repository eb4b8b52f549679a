"""`registerAgency`."""

from services.gateway.schema.crises import Agency
from services.gateway.schema.mutations.wish import Wish
from shared.contracts.intake.v1 import RegisterAgency

register_agency = Wish(RegisterAgency, shows=Agency, at="{agency_id}")
