"""Donors are registered."""

from services.reintegration.funds.model import Donor
from shared.contracts.reintegration.v1 import RegisterDonor
from shared.platform.unit_of_work import UnitOfWork


async def register_donor(command: RegisterDonor, uow: UnitOfWork) -> None:
    uow.create(Donor.register(command, uow.now()))
