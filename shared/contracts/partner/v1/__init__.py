"""What a partner agency hears on its own topic, `homeward.partner.<code>.v1`, and how its records are opened.

Every grant has a content key of its own. It travels on `homeward.partner.<code>.keys.v1`, keyed by the grant's id and
wrapped under the key the agency holds: by RFC 3394 (`A256KW`) under a secret that both share, or, once the agency has a
public key, under that one (`RSA-OAEP-256`, RFC 7518); a tombstone there means: forget it. One under the id of zeros is
about no grant: it lets the log forget what was destroyed before it. What a record says is sealed under the content key:
AES-256-GCM, nonce of 12 bytes first, associated data `<grant id>|profile|1`, JSON padded with spaces at its end.
"""

from collections.abc import Mapping
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


class KeyWrapping(StrEnum):
    """How a content key is wrapped, by the names of RFC 7518."""

    A256KW = "A256KW"
    RSA_OAEP_256 = "RSA-OAEP-256"


class ContentKeyIssued(Contract):
    """The value on the agency's key topic."""

    grant_id: Annotated[UUID, C1]
    wrapped_key: Annotated[str, C7]
    """Hexadecimal."""
    algorithm: Annotated[KeyWrapping, C7] = KeyWrapping.A256KW
    key_fingerprint: Annotated[str | None, C7] = None
    """Of the public key it is wrapped under: SHA-256 of its SubjectPublicKeyInfo (DER), hexadecimal."""


_CASE = frozenset({Purpose.ASSISTANCE, Purpose.EVACUATION})
_ASSISTANCE = frozenset({Purpose.ASSISTANCE})
_EVACUATION = frozenset({Purpose.EVACUATION})
_HOME = frozenset({Purpose.EVACUATION, Purpose.REINTEGRATION})
_REINTEGRATION = frozenset({Purpose.REINTEGRATION})

PURPOSES_OF_STEPS: Mapping[ProgressStep, frozenset[Purpose]] = {
    ProgressStep.CASE_OPENED: _CASE,
    ProgressStep.CASE_CLOSED: _CASE,
    ProgressStep.ASSISTANCE_STARTED: _ASSISTANCE,
    ProgressStep.ASSISTANCE_DELIVERED: _ASSISTANCE,
    ProgressStep.ASSISTANCE_COMPLETED: _ASSISTANCE,
    ProgressStep.ASSISTANCE_CORRECTED: _ASSISTANCE,
    ProgressStep.ASSISTANCE_REOPENED: _ASSISTANCE,
    ProgressStep.SEAT_CONFIRMED: _EVACUATION,
    ProgressStep.BOARDED: _EVACUATION,
    ProgressStep.BOARDING_CORRECTED: _HOME,
    ProgressStep.ARRIVED: _HOME,
    ProgressStep.HANDED_OVER: _HOME,
    ProgressStep.JOURNEY_OPENED: _REINTEGRATION,
    ProgressStep.PLAN_AGREED: _REINTEGRATION,
    ProgressStep.JOURNEY_CLOSED: _REINTEGRATION,
}
"""For which purposes a partner hears of a step."""
