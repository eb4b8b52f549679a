"""Lends phones."""

from services.cases.lending.model import Loan
from shared.contracts.cases.v1 import LendPhone
from shared.platform.unit_of_work import UnitOfWork


async def lend_phone(command: LendPhone, uow: UnitOfWork) -> None:
    uow.create(Loan.lend(command, uow.now()))
