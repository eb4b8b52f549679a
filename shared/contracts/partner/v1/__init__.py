"""What a partner agency hears on its own topic, `homeward.partner.<code>.v1`, and how its records are opened.

Every grant has a content key of its own. It travels on `homeward.partner.<code>.keys.v1`, keyed by the grant's id and
wrapped (RFC 3394) under the key the agency holds; a tombstone there means: forget it. One under the id of zeros is
about no grant: it lets the log forget what was destroyed before it. What a record says is sealed under the content key:
AES-256-GCM, nonce of 12 bytes first, associated data `<grant id>|profile|1`, JSON padded with spaces at its end.
"""

from datetime import datetime
from enum import StrEnum
from typing import Annotated, ClassVar
from uuid import UUID

from pydantic import Field

from shared.contracts.base import C1, C2, C3, C6, C7, Code, Contract, Event, Id, Line, Sealed
from shared.contracts.intake.v1 import AgeBand, Circumstances, PersonProfile, Purpose, Sex


class ProgressStep(StrEnum):
    """How far the help for a person has come."""

    CASE_OPENED = "case_opened"
    CASE_CLOSED = "case_closed"
    ASSISTANCE_STARTED = "assistance_started"
    ASSISTANCE_DELIVERED = "assistance_delivered"
    ASSISTANCE_COMPLETED = "assistance_completed"
    ASSISTANCE_CORRECTED = "assistance_corrected"
    ASSISTANCE_REOPENED = "assistance_reopened"
    SEAT_CONFIRMED = "seat_confirmed"
    BOARDED = "boarded"
    BOARDING_CORRECTED = "boarding_corrected"
    ARRIVED = "arrived"
    HANDED_OVER = "handed_over"
    JOURNEY_OPENED = "journey_opened"
    PLAN_AGREED = "plan_agreed"
    JOURNEY_CLOSED = "journey_closed"


class SharedPerson(Contract):
    """A person as one grant allows; classes not granted are empty. Never where a child or trafficked person is."""

    reference: Annotated[Code | None, C1] = None
    sex: Annotated[Sex | None, C1] = None
    age_band: Annotated[AgeBand | None, C1] = None
    region: Annotated[Line | None, C1] = None
    profile: Annotated[PersonProfile | None, C2] = None
    circumstances: Annotated[Circumstances | None, C3] = None
    needs: Annotated[list[Code], C3] = Field(default=[])
    """Unrestricted specific needs; restricted ones are never shared."""


class SharedProgress(Contract):
    """One step, by code; never where."""

    step: Annotated[ProgressStep, C1]
    at: Annotated[datetime, C1]


class PartnerEvent(Event):
    """A fact told to one agency. `subject` is that agency's own pseudonym for the person; no other agency has it."""

    service: ClassVar[str] = "partner"
    aggregate: ClassVar[str] = "grant_id"
    about: ClassVar[str | None] = None
    grant_id: Id
    subject: Annotated[UUID, C1]


class PersonShared(PartnerEvent):
    """The person as they are now; replaces what was shared under this grant before."""

    purpose: Annotated[Purpose, C6]
    protocol_version: Annotated[Code, C6]
    content: Annotated[Sealed[SharedPerson], C2]


class ProgressShared(PartnerEvent):
    """The help for the person has come a step further."""

    content: Annotated[Sealed[SharedProgress], C1]


class SharingEnded(PartnerEvent):
    """The grant has ended: delete what it brought, by the time given."""

    ended_at: Annotated[datetime, C6]
    delete_by: Annotated[datetime, C6]


class ContentKeyIssued(Contract):
    """The value on the agency's key topic."""

    grant_id: Annotated[UUID, C1]
    wrapped_key: Annotated[str, C7]
    """Hexadecimal."""
