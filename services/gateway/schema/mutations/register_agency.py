"""`registerAgency`."""

from services.gateway.graphql.mutations import Mutation
from services.gateway.rooms.crises.types import Agency
from shared.contracts.intake.v1 import RegisterAgency

register_agency = Mutation(RegisterAgency, shows=Agency, at="{agency_id}")
