"""What is done about deadlines."""

from services.reintegration.deadlines.model import Deadline
from shared.contracts.reintegration.v1 import ChangeReintegrationDeadline, ReintegrationDeadlineChanged
from shared.platform.deadlines import change_deadline
from shared.platform.unit_of_work import UnitOfWork


async def change_reintegration_deadline(command: ChangeReintegrationDeadline, uow: UnitOfWork) -> None:
    await change_deadline(Deadline, ReintegrationDeadlineChanged, command, uow)
