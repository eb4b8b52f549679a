"""How much of a donor's money there is for grants, and what of it is taken; not known where nobody recorded it."""

from datetime import date, datetime
from typing import NamedTuple
from uuid import UUID

from sqlalchemy import CheckConstraint
from sqlmodel import Field

from services.reintegration.funds.model import Donor
from services.reintegration.records import AggregateRecord
from shared.contracts.base import Money
from shared.contracts.currencies import LARGEST_AMOUNT
from shared.contracts.reintegration.v1 import FundAmountRecorded, FundDrawn, RecordFundAmount
from shared.platform.clock import derived_id
from shared.platform.columns import minor_units
from shared.platform.errors import Refused
from shared.platform.moments import day_begins, day_is_over


class FundAmountImpossible(Refused):
    """A fund is some money, and no more than every reader of JSON keeps exactly."""

    text = "The amount of a fund is above zero, and no larger than can be paid"
    about_field = "amount"


class FundEndsBeforeItBegins(Refused):
    """The last day is not before the first."""

    text = "The last day of the fund is before its first"
    about_field = "valid_until"


class FundIsDrawn(Refused):
    """What was approved and paid of a fund was there."""

    text = "More than this is approved and paid already: {taken_minor} minor units"
    about_field = "amount"


class FundExceeded(Refused):
    """Nothing is approved or paid that the fund does not have."""

    text = "The fund does not have this much: of it {left_minor} minor units are left"
    about_field = "grant_id"


class FundIsNotValid(Refused):
    """Money of an agreement is for the days that the agreement names."""

    text = "The money of this fund is not for today: it is from {valid_from} to {valid_until}"
    about_field = "grant_id"


class Drawn(NamedTuple):
    """What is taken of a fund, in minor units: approved and not paid, and paid without what came back, beside it."""

    committed_minor: int = 0
    paid_minor: int = 0
    returned_minor: int = 0

    @property
    def taken_minor(self) -> int:
        return self.committed_minor + self.paid_minor


class Fund(AggregateRecord, table=True):
    """A donor's money in its currency, by its agreement."""

    __tablename__ = "funds"
    __table_args__ = (CheckConstraint("amount_minor > 0", name="something"),)

    donor_id: UUID = Field(foreign_key="donors.id", index=True)
    currency: str = Field(max_length=3)
    amount_minor: int = minor_units()
    valid_from: date
    valid_until: date | None = None
    committed_minor: int = minor_units()
    paid_minor: int = minor_units()

    @staticmethod
    def id_for(donor: Donor) -> UUID:
        return derived_id(donor.id, "fund", donor.currency)

    @classmethod
    def begin(
        cls, donor: Donor, command: RecordFundAmount, drawn: Drawn, at: datetime
    ) -> tuple["Fund", FundAmountRecorded]:
        """Somebody records for the first time how much there is."""
        fund = cls(
            id=cls.id_for(donor),
            donor_id=donor.id,
            currency=donor.currency,
            amount_minor=0,
            valid_from=command.valid_from,
            committed_minor=0,
            paid_minor=0,
        )
        return fund, fund.record(command, drawn, at)

    def record(self, command: RecordFundAmount, drawn: Drawn, at: datetime) -> FundAmountRecorded:
        """FundAmountImpossible, FundEndsBeforeItBegins, FundIsDrawn."""
        amount = command.amount.amount_minor
        if not 0 < amount <= LARGEST_AMOUNT:
            raise FundAmountImpossible
        if command.valid_until is not None and command.valid_until < command.valid_from:
            raise FundEndsBeforeItBegins
        if amount < drawn.taken_minor:
            raise FundIsDrawn(taken_minor=drawn.taken_minor)
        self.amount_minor, self.valid_from, self.valid_until = amount, command.valid_from, command.valid_until
        return FundAmountRecorded(
            fund_id=self.id,
            donor_id=self.donor_id,
            amount=Money(amount_minor=amount, currency=self.currency),
            valid_from=self.valid_from,
            valid_until=self.valid_until,
            reason=command.reason,
            recorded_at=at,
        )

    def draw(self, drawn: Drawn, at: datetime) -> FundDrawn | None:
        """Note what is taken now; None where that is no news. Nothing comes back that leaves what is paid as it was."""
        if (drawn.committed_minor, drawn.paid_minor) == (self.committed_minor, self.paid_minor):
            return None
        self.committed_minor, self.paid_minor = drawn.committed_minor, drawn.paid_minor
        return FundDrawn(fund_id=self.id, donor_id=self.donor_id, **drawn._asdict(), drawn_at=at)

    @property
    def drawn(self) -> Drawn:
        """As it was when it was noted last."""
        return Drawn(self.committed_minor, self.paid_minor)

    def require_committable(self, drawn: Drawn, at: datetime, field: str) -> None:
        """FundIsNotValid; FundExceeded where more is taken than before, and more than there is."""
        self._require_valid(at, field)
        if drawn.taken_minor > max(self.amount_minor, self.drawn.taken_minor):
            raise FundExceeded(field=field, left_minor=self._left_minor())

    def require_payable(self, drawn: Drawn, at: datetime) -> None:
        """FundIsNotValid; FundExceeded where more is out than there is. What is paid was committed before."""
        self._require_valid(at, "grant_id")
        if drawn.paid_minor > self.amount_minor:
            raise FundExceeded(left_minor=self.amount_minor - self.paid_minor)

    def _left_minor(self) -> int:
        return max(0, self.amount_minor - self.drawn.taken_minor)

    def _require_valid(self, at: datetime, field: str) -> None:
        is_over = self.valid_until is not None and day_is_over(self.valid_until) <= at
        if is_over or at < day_begins(self.valid_from):
            until = self.valid_until.isoformat() if self.valid_until else "…"
            raise FundIsNotValid(field=field, valid_from=self.valid_from.isoformat(), valid_until=until)
