"""Sharing on another basis than consent after the person withdrew: asked for by one, approved by another."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy.dialects.postgresql import JSONB
from sqlmodel import Field

from services.intake.records import AggregateRecord
from services.intake.second_person import decide, status_of
from services.intake.sharing_grants.model.grants import GrantExpired
from services.intake.sharing_grants.rules import sharing_rules
from shared.contracts.base import Command, FieldClass, Sealed
from shared.contracts.intake.v1 import (
    ApproveSharingOverride,
    DeclineSharingOverride,
    GrantSharing,
    LegalBasis,
    OverrideExplanation,
    Purpose,
    RequestSharingOverride,
    SecondPersonStatus,
    SharingOverrideApproved,
    SharingOverrideDeclined,
    SharingOverrideRequested,
)
from shared.platform.clock import derived_id
from shared.platform.columns import Blob, at_rest, later_moment, moment, sealed
from shared.platform.errors import Refused
from shared.platform.guards import require
from shared.platform.identity import Actor
from shared.platform.moments import day_at, day_at_least


class OverrideNotNeeded(Refused):
    """Where nothing was withdrawn, a grant is enough."""

    text = "Nothing was withdrawn: share with a grant"
    about_field = "person_id"


class OverrideNeedsOtherBasis(Refused):
    """What rests on consent needs no override, and none replaces consent."""

    text = "An override rests on another legal basis than consent"
    about_field = "legal_basis"


class OverrideTooLong(Refused):
    """An override ends by itself, soon."""

    text = "An override lasts {days} days at most"
    about_field = "valid_until"


class OverrideAlreadyDecided(Refused):
    """It was approved or declined."""

    text = "This override was decided before"
    about_field = "override_id"


class SharingOverride(AggregateRecord, table=True):
    """Who asked for what and why, and what came of it."""

    __tablename__ = "sharing_overrides"

    person_id: UUID = Field(foreign_key="persons.id", index=True)
    agency_id: UUID = Field(foreign_key="agencies.id")
    purpose: str = Field(max_length=20)
    classes: list[str] = Field(sa_type=JSONB)
    legal_basis: str = Field(max_length=30)
    ground: str = Field(max_length=40)
    explanation: Blob | None = sealed()
    protocol_version: str = Field(max_length=40)
    language: str = Field(max_length=8)
    valid_until: date
    requested_by: UUID
    requested_at: datetime = moment()
    due_at: datetime = moment()
    decided_by: UUID | None = None
    decided_at: datetime | None = later_moment()
    approved: bool | None = None

    @classmethod
    def request(
        cls,
        command: RequestSharingOverride,
        explanation: Sealed[OverrideExplanation],
        by: Actor,
        at: datetime,
        zone: str | None,
    ) -> tuple["SharingOverride", SharingOverrideRequested]:
        """OverrideNeedsOtherBasis, GrantExpired or OverrideTooLong, by the days of the person's place."""
        _require_short(command, at, zone)
        classes = sorted(set(command.classes))
        due_at = at + sharing_rules().override_answer_within
        override = cls(
            id=command.override_id,
            classes=[one.value for one in classes],
            explanation=at_rest(explanation),
            requested_by=by.id,
            requested_at=at,
            due_at=due_at,
            **command.model_dump(exclude={"override_id", "explanation", "classes"}),
        )
        return override, SharingOverrideRequested(
            classes=classes,
            explanation=explanation,
            requested_by=by.id,
            requested_at=at,
            due_at=due_at,
            **command.model_dump(exclude={"explanation", "classes", "protocol_version", "language"}),
        )

    @property
    def status(self) -> SecondPersonStatus:
        return status_of(self)

    def refusal(self, command: type[Command]) -> Refused:
        return OverrideAlreadyDecided()

    def approve(self, by: Actor, at: datetime) -> SharingOverrideApproved:
        """SecondPersonNeeded or OverrideAlreadyDecided."""
        require(ApproveSharingOverride, sharing_override=self)
        decide(self, by, at, approve=True)
        return SharingOverrideApproved(
            override_id=self.id,
            person_id=self.person_id,
            agency_id=self.agency_id,
            grant_id=self.grant_id(),
            approved_by=by.id,
            approved_at=at,
        )

    def decline(self, command: DeclineSharingOverride, by: Actor, at: datetime) -> SharingOverrideDeclined:
        """OverrideAlreadyDecided; whoever asked may take it back."""
        require(DeclineSharingOverride, sharing_override=self)
        decide(self, by, at, approve=False)
        return SharingOverrideDeclined(
            override_id=self.id,
            person_id=self.person_id,
            agency_id=self.agency_id,
            reason=command.reason,
            declined_by=by.id,
            declined_at=at,
        )

    def grant_id(self) -> UUID:
        return derived_id(self.id, "grant")

    def grant(self) -> GrantSharing:
        return GrantSharing(
            grant_id=self.grant_id(),
            person_id=self.person_id,
            agency_id=self.agency_id,
            purpose=Purpose(self.purpose),
            classes=[FieldClass(one) for one in self.classes],
            legal_basis=LegalBasis(self.legal_basis),
            protocol_version=self.protocol_version,
            language=self.language,
            valid_until=self.valid_until,
        )


def _require_short(command: RequestSharingOverride, at: datetime, zone: str | None) -> None:
    if command.legal_basis is LegalBasis.CONSENT:
        raise OverrideNeedsOtherBasis
    if command.valid_until < day_at(at, zone):
        raise GrantExpired
    days = sharing_rules().override_days
    if (command.valid_until - day_at_least(at, zone)).days > days:
        raise OverrideTooLong(days=days)
