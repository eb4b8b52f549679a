"""Phones that are lent."""

from datetime import datetime
from uuid import UUID

from sqlmodel import Field

from services.cases.records import AggregateRecord
from shared.contracts.cases.v1 import LendPhone, LoanStatus, PhoneLent
from shared.platform.columns import code


class Loan(AggregateRecord, table=True):
    """A phone with somebody."""

    __tablename__ = "loans"

    person_id: UUID = Field(index=True)
    status: LoanStatus = code()
    lent_at: datetime

    @classmethod
    def lend(cls, command: LendPhone, at: datetime) -> tuple["Loan", PhoneLent]:
        loan = cls(id=command.loan_id, person_id=command.person_id, status=LoanStatus.LENT, lent_at=at)
        return loan, PhoneLent(loan_id=loan.id, person_id=loan.person_id, lent_at=at)
