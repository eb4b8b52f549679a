"""Events and commands of sharing overrides: sharing on another basis than consent after the person withdrew."""

from datetime import date, datetime
from enum import StrEnum
from typing import Annotated, ClassVar
from uuid import UUID

from pydantic import Field

from shared.contracts.base import C1, C3, C6, Code, Contract, Day, FieldClass, Id, LanguageTag, Prose, Sealed
from shared.contracts.intake.v1.second_person import SecondPersonStatus
from shared.contracts.intake.v1.values import IntakeCommand, IntakeEvent, LegalBasis, Purpose
from shared.contracts.when import When


class OverrideGround(StrEnum):
    """What makes sharing necessary although the person withdrew (ICRC handbook: vital interest, public interest)."""

    LIFE_AT_RISK = "life_at_risk"
    CHILD_AT_RISK = "child_at_risk"
    CANNOT_BE_ASKED = "cannot_be_asked"
    LEGAL_ORDER = "legal_order"


class OverrideDeclineReason(StrEnum):
    """Why an override is not approved."""

    NOT_NECESSARY = "not_necessary"
    ASK_THE_PERSON = "ask_the_person"
    WRONG_AGENCY = "wrong_agency"
    TOO_MUCH_SHARED = "too_much_shared"


class OverrideExplanation(Contract):
    """Why, in the words of whoever asks: free text about a person, sealed as health."""

    text: Annotated[Prose, C3]


class RequestSharingOverride(IntakeCommand):
    """Ask that an agency gets data of a person who withdrew; a second person approves it, and it ends by itself."""

    override_id: Id
    person_id: Id
    agency_id: Id
    purpose: Annotated[Purpose, C6]
    classes: Annotated[list[FieldClass], C6] = Field(min_length=1, max_length=4)
    legal_basis: Annotated[LegalBasis, C6]
    """Any but consent."""
    ground: Annotated[OverrideGround, C6]
    explanation: Annotated[OverrideExplanation, C3]
    protocol_version: Annotated[Code, C6]
    language: Annotated[LanguageTag, C6]
    valid_until: Annotated[Day, C6]
    """The last day; never further away than the sharing rules allow."""


class ApproveSharingOverride(IntakeCommand):
    """Approve as a second person: the agency is told at once, until the last day."""

    allowed: ClassVar[When] = When(sharing_override={SecondPersonStatus.REQUESTED})
    override_id: Id


class DeclineSharingOverride(IntakeCommand):
    """Nothing is shared."""

    allowed: ClassVar[When] = When(sharing_override={SecondPersonStatus.REQUESTED})
    override_id: Id
    reason: Annotated[OverrideDeclineReason, C6]


class SharingOverrideEvent(IntakeEvent):
    """A fact about a sharing override."""

    aggregate: ClassVar[str] = "override_id"
    override_id: Id
    person_id: Id
    agency_id: Id


class SharingOverrideRequested(SharingOverrideEvent):
    """Somebody asked; a second person must answer by `due_at`."""

    purpose: Annotated[Purpose, C6]
    classes: Annotated[list[FieldClass], C6]
    legal_basis: Annotated[LegalBasis, C6]
    ground: Annotated[Code, C6]
    explanation: Annotated[Sealed[OverrideExplanation], C3]
    valid_until: Annotated[date, C6]
    requested_by: Annotated[UUID, C1]
    requested_at: Annotated[datetime, C6]
    due_at: Annotated[datetime, C6]


class SharingOverrideApproved(SharingOverrideEvent):
    """A second person approved; the grant comes with it."""

    grant_id: Id
    approved_by: Annotated[UUID, C1]
    approved_at: Annotated[datetime, C6]


class SharingOverrideDeclined(SharingOverrideEvent):
    """Nothing is shared."""

    reason: Annotated[Code, C6]
    declined_by: Annotated[UUID, C1]
    declined_at: Annotated[datetime, C6]
