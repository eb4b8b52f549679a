"""`correctAgency`."""

from services.gateway.graphql.mutations import Mutation
from services.gateway.rooms.crises.types import Agency
from shared.contracts.intake.v1 import CorrectAgency

correct_agency = Mutation(CorrectAgency, shows=Agency, at="{agency_id}")
