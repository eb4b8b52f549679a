"""Donors, whose money grants are paid from."""

from datetime import datetime

from sqlmodel import Field

from services.reintegration.records import AggregateRecord, moment
from shared.contracts.reintegration.v1 import DonorRegistered


class Donor(AggregateRecord, table=True):
    """A donor and the currency of its money."""

    __tablename__ = "donors"

    name: str = Field(max_length=200)
    currency: str = Field(max_length=3)
    registered_at: datetime = moment()

    def registered(self) -> DonorRegistered:
        """The fact of a new donor."""
        return DonorRegistered(
            donor_id=self.id, name=self.name, currency=self.currency, registered_at=self.registered_at
        )
