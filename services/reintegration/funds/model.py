"""Donors, whose money grants are paid from."""

from datetime import datetime
from uuid import UUID

from sqlmodel import Field

from services.reintegration.records import AggregateRecord
from shared.contracts.base import Command
from shared.contracts.reintegration.v1 import (
    CorrectDonor,
    DonorCorrected,
    DonorEnded,
    DonorRegistered,
    DonorResumed,
    DonorStatus,
    EndDonor,
    RegisterDonor,
    ResumeDonor,
)
from shared.platform.columns import later_moment, moment
from shared.platform.errors import NothingCorrected, Refused
from shared.platform.guards import require


class DonorIsEnded(Refused):
    """Nothing is asked for from money that is not given any more."""

    text = "No grants are asked for from this donor's money any more"
    about_field = "donor_id"


class DonorIsOpen(Refused):
    """It never ended, or goes on again."""

    text = "Grants may be asked for from this donor's money already"
    about_field = "donor_id"


class CurrencyInUse(Refused):
    """Amounts that were asked for and paid would be read in another currency, and a limit would be gone."""

    text = "Grants were asked for, or an amount was recorded, in the currency of this donor: it stays"
    about_field = "currency"


class Donor(AggregateRecord, table=True):
    """A donor and the currency of its money."""

    __tablename__ = "donors"

    name: str = Field(max_length=200)
    currency: str = Field(max_length=3)
    registered_at: datetime = moment()
    ended_at: datetime | None = later_moment()

    @property
    def status(self) -> DonorStatus:
        """Whether grants are asked for from its money."""
        return DonorStatus.OPEN if self.ended_at is None else DonorStatus.ENDED

    @classmethod
    def register(cls, command: RegisterDonor, at: datetime) -> tuple["Donor", DonorRegistered]:
        donor = cls(id=command.donor_id, name=command.name, currency=command.currency, registered_at=at)
        return donor, DonorRegistered(donor_id=donor.id, name=donor.name, currency=donor.currency, registered_at=at)

    def correct(self, command: CorrectDonor, by: UUID, at: datetime, *, in_use: bool) -> DonorCorrected:
        """NothingCorrected, or CurrencyInUse once a grant was asked for or an amount recorded."""
        before = self.name, self.currency
        if (command.name, command.currency) == before:
            raise NothingCorrected
        if in_use and command.currency != self.currency:
            raise CurrencyInUse
        self.name, self.currency = command.name, command.currency
        return DonorCorrected(
            donor_id=self.id,
            name_before=before[0],
            name=self.name,
            currency_before=before[1],
            currency=self.currency,
            changed_by=by,
            changed_at=at,
        )

    def end(self, by: UUID, at: datetime) -> DonorEnded:
        """DonorIsEnded."""
        require(EndDonor, donor=self)
        self.ended_at = at
        return DonorEnded(donor_id=self.id, changed_by=by, changed_at=at)

    def resume(self, by: UUID, at: datetime) -> DonorResumed:
        """DonorIsOpen."""
        require(ResumeDonor, donor=self)
        self.ended_at = None
        return DonorResumed(donor_id=self.id, changed_by=by, changed_at=at)

    def refusal(self, command: type[Command]) -> Refused:
        """Why a command comes too early or too late."""
        return DonorIsOpen() if command is ResumeDonor else DonorIsEnded()

    def require_open(self) -> None:
        """DonorIsEnded."""
        if self.status is DonorStatus.ENDED:
            raise DonorIsEnded
