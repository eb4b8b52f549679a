"""`correctAgency`."""

from services.gateway.schema.crises import Agency
from services.gateway.schema.mutations.wish import Wish
from shared.contracts.intake.v1 import CorrectAgency

correct_agency = Wish(CorrectAgency, shows=Agency, at="{agency_id}")
