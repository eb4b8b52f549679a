"""`registerDonor`."""

from services.gateway.graphql.mutations import Mutation
from services.gateway.rooms.returns.types import Donor
from shared.contracts.reintegration.v1 import RegisterDonor

register_donor = Mutation(RegisterDonor, shows=Donor, at="{donor_id}")
