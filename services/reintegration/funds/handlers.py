"""Donors are registered."""

from services.reintegration.funds.model import Donor
from shared.contracts.reintegration.v1 import RegisterDonor
from shared.platform.unit_of_work import UnitOfWork


async def register_donor(command: RegisterDonor, uow: UnitOfWork) -> None:
    """A donor is known."""
    donor = Donor(id=command.donor_id, name=command.name, currency=command.currency, registered_at=uow.now())
    uow.add(donor)
    uow.publish(donor, donor.registered())
