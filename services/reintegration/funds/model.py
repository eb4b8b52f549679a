"""Donors, whose money grants are paid from."""

from datetime import datetime

from sqlmodel import Field

from services.reintegration.records import AggregateRecord
from shared.contracts.reintegration.v1 import DonorRegistered, RegisterDonor
from shared.platform.columns import moment


class Donor(AggregateRecord, table=True):
    """A donor and the currency of its money."""

    __tablename__ = "donors"

    name: str = Field(max_length=200)
    currency: str = Field(max_length=3)
    registered_at: datetime = moment()

    @classmethod
    def register(cls, command: RegisterDonor, at: datetime) -> tuple["Donor", DonorRegistered]:
        donor = cls(id=command.donor_id, name=command.name, currency=command.currency, registered_at=at)
        return donor, DonorRegistered(donor_id=donor.id, name=donor.name, currency=donor.currency, registered_at=at)
