"""An organisation of the directory: what it is, where, for whom it acts and how it is reached."""

from collections.abc import Collection, Iterable
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Index, String, text
from sqlmodel import Field

from services.cases.organisations.channels import require_emails, require_telephones, require_websites
from services.cases.organisations.refusals import (
    CapacityOnly,
    HoursContradict,
    HoursNeedZone,
    OrganisationIsClosed,
    OrganisationNeedsState,
)
from services.cases.records import AggregateRecord
from shared.contracts.base import Command
from shared.contracts.cases.v1 import (
    CAPACITY_ONLY,
    CAPACITY_SERVICES,
    ORGANS_OF_A_STATE,
    CloseOrganisation,
    ConfirmOrganisation,
    CoordinationService,
    CorrectOrganisation,
    OpeningHours,
    OrganisationClosed,
    OrganisationClosureReason,
    OrganisationConfirmed,
    OrganisationCorrected,
    OrganisationKind,
    OrganisationRegistered,
    OrganisationStanding,
    OrganisationStatus,
    PersonCategory,
    RegisterOrganisation,
)
from shared.platform.columns import code, codes, later_code, later_moment, moment
from shared.platform.errors import NothingCorrected, Refused
from shared.platform.guards import require
from shared.platform.zones import UnknownTimeZone, is_zone, zone_of_country

NAMED = frozenset(OrganisationStanding.model_fields) - {"organisation_id"}
"""What is named of an organisation when it is registered, and put right afterwards."""


class Organisation(AggregateRecord, table=True):
    """Somebody who can be called on, or asked who can."""

    __tablename__ = "organisations"
    __table_args__ = (Index("uq_organisations_code", "code", text("coalesce(exercise, '')"), unique=True),)

    name: str
    kind: OrganisationKind = code()
    country: str = Field(sa_type=String(2))
    states: list[str] = codes()
    areas: list[str] = codes()
    languages: list[str] = codes()
    time_zone: str | None = Field(default=None, max_length=60)
    opening: OpeningHours = code()
    hours: list[str] = codes()
    telephones: list[str] = codes()
    emails: list[str] = codes()
    websites: list[str] = codes()
    agency_id: UUID | None = None
    parent_id: UUID | None = Field(default=None, foreign_key="organisations.id", index=True)
    status: OrganisationStatus = code()
    registered_at: datetime = moment()
    confirmed_at: datetime | None = later_moment()
    confirm_by: datetime = moment()
    closed_at: datetime | None = later_moment()
    closure_reason: OrganisationClosureReason | None = later_code()
    code: str | None = Field(default=None, max_length=40)

    @classmethod
    def register(
        cls, command: RegisterOrganisation, confirm_by: datetime, at: datetime
    ) -> tuple["Organisation", OrganisationRegistered]:
        """Enter it; what `_require_whole` refuses."""
        made = cls(
            id=command.organisation_id,
            status=OrganisationStatus.LISTED,
            registered_at=at,
            confirm_by=confirm_by,
            **_each_once(command.model_dump(include=set(NAMED))),
        )
        made.time_zone = made.time_zone or zone_of_country(made.country)
        made._require_whole()
        return made, OrganisationRegistered(confirm_by=confirm_by, registered_at=at, **made._standing())

    def correct(self, command: CorrectOrganisation, at: datetime) -> OrganisationCorrected:
        """Put right what is named; NothingCorrected, and what `_require_whole` refuses."""
        require(CorrectOrganisation, organisation=self)
        named = _each_once(command.model_dump(include=set(NAMED & command.model_fields_set)))
        changed = {name: value for name, value in named.items() if getattr(self, name) != value}
        if not changed:
            raise NothingCorrected
        for name, value in changed.items():
            setattr(self, name, value)
        self._require_whole()
        return OrganisationCorrected(corrected_at=at, **self._standing())

    def confirm(self, confirm_by: datetime, at: datetime) -> OrganisationConfirmed:
        """All of it holds, until somebody has to ask again."""
        require(ConfirmOrganisation, organisation=self)
        self.confirmed_at, self.confirm_by = at, confirm_by
        return OrganisationConfirmed(organisation_id=self.id, confirm_by=confirm_by, confirmed_at=at)

    def close(
        self, reason: OrganisationClosureReason, offers: Collection[UUID], focal_points: Collection[UUID], at: datetime
    ) -> OrganisationClosed:
        """It is called on no more; what it offered and who was named there are said to have ended."""
        require(CloseOrganisation, organisation=self)
        self.status, self.closed_at, self.closure_reason = OrganisationStatus.CLOSED, at, reason
        return OrganisationClosed(
            organisation_id=self.id,
            reason=reason,
            offer_ids=sorted(offers),
            focal_point_ids=sorted(focal_points),
            closed_at=at,
        )

    def require_may_provide(self, services: Iterable[CoordinationService], *, field: str) -> None:
        """CapacityOnly: whoever gives capacity only offers and arranges places and things."""
        if self.kind in CAPACITY_ONLY and not CAPACITY_SERVICES.issuperset(services):
            raise CapacityOnly(field=field)

    def require_may_offer(self, service: CoordinationService, categories: Collection[PersonCategory]) -> None:
        """CapacityOnly: whoever gives capacity only says what there is, never for which people."""
        self.require_may_provide([service], field="offered_service")
        if self.kind in CAPACITY_ONLY and categories:
            raise CapacityOnly(field="categories")

    def refusal(self, command: type[Command]) -> Refused:
        return OrganisationIsClosed()

    def _standing(self) -> dict[str, Any]:
        return {"organisation_id": self.id} | {name: getattr(self, name) for name in NAMED}

    def _require_whole(self) -> None:
        if self.kind in ORGANS_OF_A_STATE and not self.states:
            raise OrganisationNeedsState
        if self.kind in CAPACITY_ONLY and self.agency_id is not None:
            raise CapacityOnly(field="agency_id")
        self._require_hours()
        require_telephones(self.telephones, "telephones")
        require_emails(self.emails, "emails")
        require_websites(self.websites)

    def _require_hours(self) -> None:
        if self.time_zone is not None and not is_zone(self.time_zone):
            raise UnknownTimeZone
        if (self.opening == OpeningHours.WEEKLY) != bool(self.hours):
            raise HoursContradict
        if self.hours and self.time_zone is None:
            raise HoursNeedZone


def _each_once(named: dict[str, Any]) -> dict[str, Any]:
    return {name: list(dict.fromkeys(one)) if isinstance(one, list) else one for name, one in named.items()}
