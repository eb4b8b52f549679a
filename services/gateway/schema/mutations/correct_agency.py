"""`correctAgency`."""

from services.gateway.graphql.mutations import Wish
from services.gateway.rooms.crises.types import Agency
from shared.contracts.intake.v1 import CorrectAgency

correct_agency = Wish(CorrectAgency, shows=Agency, at="{agency_id}")
