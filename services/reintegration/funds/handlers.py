"""Donors are registered, corrected, ended and go on again."""

from services.reintegration.funds.model import Donor
from services.reintegration.funds.repository import is_currency_in_use
from shared.contracts.reintegration.v1 import CorrectDonor, EndDonor, RegisterDonor, ResumeDonor
from shared.platform.unit_of_work import UnitOfWork


async def register_donor(command: RegisterDonor, uow: UnitOfWork) -> None:
    uow.create(Donor.register(command, uow.now()))


async def correct_donor(command: CorrectDonor, uow: UnitOfWork) -> None:
    """The donor's lock makes whoever asks for a grant wait, so that none is asked for in a currency that was."""
    donor = await uow.load(Donor, command.donor_id, expected_version=command.version)
    in_use = await is_currency_in_use(uow.session, donor.id)
    uow.publish(donor, donor.correct(command, uow.actor.id, uow.now(), in_use=in_use))


async def end_donor(command: EndDonor, uow: UnitOfWork) -> None:
    donor = await uow.load(Donor, command.donor_id, expected_version=command.version)
    uow.publish(donor, donor.end(uow.actor.id, uow.now()))


async def resume_donor(command: ResumeDonor, uow: UnitOfWork) -> None:
    donor = await uow.load(Donor, command.donor_id, expected_version=command.version)
    uow.publish(donor, donor.resume(uow.actor.id, uow.now()))
