"""What is done about deadlines."""

from services.cases.deadlines.model import Deadline
from shared.contracts.cases.v1 import CasesDeadlineChanged, ChangeCasesDeadline
from shared.platform.deadlines import change_deadline
from shared.platform.unit_of_work import UnitOfWork


async def change_cases_deadline(command: ChangeCasesDeadline, uow: UnitOfWork) -> None:
    await change_deadline(Deadline, CasesDeadlineChanged, command, uow)
