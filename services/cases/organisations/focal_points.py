"""Whom to call at an organisation, and who stands in for them. Who they are rests under the organisation's key."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlmodel import Field

from services.cases.organisations.channels import require_emails, require_telephones
from services.cases.organisations.model import Organisation
from services.cases.organisations.refusals import (
    ContactNeedsChannel,
    DaysOutOfOrder,
    DeputyIsEnded,
    DeputyThere,
    DeputyUnsuitable,
    FocalPointIsEnded,
)
from services.cases.records import Record
from shared.contracts.base import Command, Sealed
from shared.contracts.cases.v1 import (
    ChangeFocalPoint,
    DeputyEnded,
    DeputyNamed,
    EndDeputy,
    EndFocalPoint,
    FocalPointChanged,
    FocalPointContact,
    FocalPointEnded,
    FocalPointNamed,
    FocalPointStatus,
    NameDeputy,
    NameFocalPoint,
)
from shared.platform.columns import Blob, at_rest, code, codes, later_moment, moment, sealed
from shared.platform.errors import NothingCorrected, Refused
from shared.platform.guards import require

_OPEN = ("areas", "languages", "from_day", "until_day")
SealedContact = Sealed[FocalPointContact]


def require_contact(contact: FocalPointContact) -> None:
    """ContactNeedsChannel, TelephoneUnreadable, EmailUnreadable."""
    if contact.telephone is None and contact.email is None:
        raise ContactNeedsChannel
    require_telephones([contact.telephone], "contact.telephone")
    require_emails([contact.email], "contact.email")


class FocalPoint(Record, table=True):
    """Somebody at an organisation who is called for some areas, in some languages."""

    __tablename__ = "focal_points"

    id: UUID = Field(primary_key=True)
    organisation_id: UUID = Field(foreign_key="organisations.id", index=True)
    contact: Blob | None = sealed()
    areas: list[str] = codes()
    languages: list[str] = codes()
    from_day: date | None = None
    until_day: date | None = None
    status: FocalPointStatus = code()
    named_at: datetime = moment()

    @classmethod
    def name(
        cls, command: NameFocalPoint, contact: SealedContact, organisation: Organisation, at: datetime
    ) -> tuple["FocalPoint", FocalPointNamed]:
        """Somebody to call; DaysOutOfOrder."""
        require(NameFocalPoint, organisation=organisation)
        made = cls(
            id=command.focal_point_id,
            organisation_id=organisation.id,
            contact=at_rest(contact),
            status=FocalPointStatus.NAMED,
            named_at=at,
            **command.model_dump(include=set(_OPEN)),
        )
        _require_order(made.from_day, made.until_day)
        return made, FocalPointNamed(named_at=at, **made._standing())

    def change(self, command: ChangeFocalPoint, contact: SealedContact | None, at: datetime) -> FocalPointChanged:
        """Put right what is named, with the contact sealed anew where it is; NothingCorrected, DaysOutOfOrder."""
        require(ChangeFocalPoint, focal_point=self)
        named = command.model_dump(include=set(_OPEN) & command.model_fields_set)
        if contact is None and all(getattr(self, name) == value for name, value in named.items()):
            raise NothingCorrected
        for name, value in named.items():
            setattr(self, name, value)
        self.contact = at_rest(contact) or self.contact
        _require_order(self.from_day, self.until_day)
        return FocalPointChanged(changed_at=at, **self._standing())

    def end(self, at: datetime) -> FocalPointEnded:
        """Who they are is dropped."""
        require(EndFocalPoint, focal_point=self)
        self.status, self.contact = FocalPointStatus.ENDED, None
        return FocalPointEnded(organisation_id=self.organisation_id, focal_point_id=self.id, ended_at=at)

    def refusal(self, command: type[Command]) -> Refused:
        return FocalPointIsEnded()

    def sealed_contact(self) -> SealedContact:
        return SealedContact.model_validate(self.contact)

    def _standing(self) -> dict[str, Any]:
        named = {name: getattr(self, name) for name in _OPEN}
        contact = self.sealed_contact()
        return named | {"organisation_id": self.organisation_id, "focal_point_id": self.id, "contact": contact}


class Deputy(Record, table=True):
    """One focal point stands in for another on these days, both included."""

    __tablename__ = "focal_point_deputies"

    id: UUID = Field(primary_key=True)
    organisation_id: UUID = Field(foreign_key="organisations.id", index=True)
    focal_point_id: UUID = Field(foreign_key="focal_points.id")
    stands_in_id: UUID = Field(foreign_key="focal_points.id")
    from_day: date
    until_day: date
    ended_at: datetime | None = later_moment()

    @classmethod
    def name(
        cls, command: NameDeputy, absent: FocalPoint, stands_in: FocalPoint | None, known: Sequence["Deputy"],
        at: datetime,
    ) -> tuple["Deputy", DeputyNamed]:  # fmt: skip
        """Somebody stands in; DeputyUnsuitable, DaysOutOfOrder, DeputyThere where `known` has one of the days."""
        require(NameDeputy, focal_point=absent)
        _require_stands_in(absent, stands_in)
        _require_order(command.from_day, command.until_day)
        if any(one.from_day <= command.until_day and command.from_day <= one.until_day for one in known):
            raise DeputyThere
        content = command.model_dump(exclude={"deputy_id"})
        event = DeputyNamed(deputy_id=command.deputy_id, named_at=at, **content)
        return cls(id=command.deputy_id, **content), event

    def end(self, organisation: Organisation, at: datetime) -> DeputyEnded:
        """DeputyIsEnded."""
        require(EndDeputy, organisation=organisation)
        if self.ended_at is not None:
            raise DeputyIsEnded
        self.ended_at = at
        return DeputyEnded(organisation_id=self.organisation_id, deputy_id=self.id, ended_at=at)


def _require_stands_in(absent: FocalPoint, stands_in: FocalPoint | None) -> None:
    if stands_in is None or stands_in.id == absent.id or stands_in.organisation_id != absent.organisation_id:
        raise DeputyUnsuitable
    if stands_in.status != FocalPointStatus.NAMED:
        raise DeputyUnsuitable


def _require_order(first: date | None, last: date | None) -> None:
    if first and last and last < first:
        raise DaysOutOfOrder
