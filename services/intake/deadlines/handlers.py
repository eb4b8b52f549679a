"""What is done about deadlines."""

from services.intake.deadlines.model import Deadline
from shared.contracts.intake.v1 import ChangeIntakeDeadline, IntakeDeadlineChanged
from shared.platform.deadlines import change_deadline
from shared.platform.unit_of_work import UnitOfWork


async def change_intake_deadline(command: ChangeIntakeDeadline, uow: UnitOfWork) -> None:
    await change_deadline(Deadline, IntakeDeadlineChanged, command, uow)
