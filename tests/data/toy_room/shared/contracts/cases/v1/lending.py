"""Events and commands of lending."""

from datetime import datetime
from enum import StrEnum
from typing import Annotated, ClassVar

from shared.contracts.base import C1, Id
from shared.contracts.cases.v1.values import CasesCommand, CasesEvent


class LoanStatus(StrEnum):
    """Where a phone is."""

    LENT = "lent"


class LendPhone(CasesCommand):
    """Somebody gets a phone to be reached by."""

    loan_id: Id
    person_id: Id


class PhoneLent(CasesEvent):
    """Somebody has a phone of ours."""

    aggregate: ClassVar[str] = "loan_id"
    loan_id: Id
    person_id: Id
    lent_at: Annotated[datetime, C1]
