"""`registerDonor`."""

from services.gateway.schema.journeys import Donor
from services.gateway.schema.mutations.wish import Wish
from shared.contracts.reintegration.v1 import RegisterDonor

register_donor = Wish(RegisterDonor, shows=Donor, at="{donor_id}")
