"""Events and commands of donors."""

from datetime import datetime
from enum import StrEnum
from typing import Annotated, ClassVar
from uuid import UUID

from shared.contracts.base import C0, C1, C7, CurrencyCode, Id, Line
from shared.contracts.reintegration.v1.values import ReintegrationCommand, ReintegrationEvent
from shared.contracts.when import When


class DonorStatus(StrEnum):
    """Whether grants are asked for from a donor's money."""

    OPEN = "open"
    ENDED = "ended"


class RegisterDonor(ReintegrationCommand):
    """Admit a donor whose money grants are paid from."""

    donor_id: Id
    name: Annotated[Line, C0]
    currency: Annotated[CurrencyCode, C0]


class CorrectDonor(ReintegrationCommand):
    """Say what a donor is called, and in what its money is, of the version the caller looked at.

    Reports that were published keep the name of then; the currency stays once a grant was asked for in it.
    """

    donor_id: Id
    version: Annotated[int, C7]
    name: Annotated[Line, C0]
    currency: Annotated[CurrencyCode, C0]


class EndDonor(ReintegrationCommand):
    """No grant is asked for from this donor's money any more; those that were go on, and are reported."""

    allowed: ClassVar[When] = When(donor={DonorStatus.OPEN})
    donor_id: Id
    version: Annotated[int, C7]


class ResumeDonor(ReintegrationCommand):
    """Grants may be asked for from this donor's money again."""

    allowed: ClassVar[When] = When(donor={DonorStatus.ENDED})
    donor_id: Id
    version: Annotated[int, C7]


class DonorEvent(ReintegrationEvent):
    """A fact about a donor."""

    aggregate: ClassVar[str] = "donor_id"
    about: ClassVar[str | None] = None
    donor_id: Id


class DonorRegistered(DonorEvent):
    """A donor is known."""

    name: Annotated[Line, C0]
    currency: Annotated[CurrencyCode, C0]
    registered_at: Annotated[datetime, C0]


class DonorCorrected(DonorEvent):
    """What a donor is called and in what its money is from now on, and what was so before."""

    name_before: Annotated[Line, C0]
    name: Annotated[Line, C0]
    currency_before: Annotated[CurrencyCode, C0]
    currency: Annotated[CurrencyCode, C0]
    changed_by: Annotated[UUID, C1]
    changed_at: Annotated[datetime, C0]


class DonorEnded(DonorEvent):
    """Its money is asked for no more."""

    changed_by: Annotated[UUID, C1]
    changed_at: Annotated[datetime, C0]


class DonorResumed(DonorEvent):
    """Its money is asked for again."""

    changed_by: Annotated[UUID, C1]
    changed_at: Annotated[datetime, C0]
