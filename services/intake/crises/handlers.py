"""What is done about crises."""

from services.intake.crises.model import Crisis
from shared.contracts.intake.v1 import ActivateCrisis, CloseCrisis, CorrectCrisis, DeclareCrisis
from shared.platform.errors import AlreadyExists
from shared.platform.unit_of_work import UnitOfWork


async def declare_crisis(command: DeclareCrisis, uow: UnitOfWork) -> None:
    """Open a crisis; AlreadyExists when the id is taken."""
    if await uow.find(Crisis, command.crisis_id):
        raise AlreadyExists("crisis_id")
    uow.create(Crisis.declare(command, uow.now()))


async def correct_crisis(command: CorrectCrisis, uow: UnitOfWork) -> None:
    crisis = await uow.load(Crisis, command.crisis_id, expected_version=command.version)
    uow.publish(crisis, crisis.correct(command, uow.now()))


async def activate_crisis(command: ActivateCrisis, uow: UnitOfWork) -> None:
    crisis = await uow.load(Crisis, command.crisis_id, expected_version=command.version)
    uow.publish(crisis, crisis.activate(uow.now()))


async def close_crisis(command: CloseCrisis, uow: UnitOfWork) -> None:
    """End registration; what is open goes on."""
    crisis = await uow.load(Crisis, command.crisis_id, expected_version=command.version)
    uow.publish(crisis, crisis.close(uow.now()))
