"""Events and commands about the public key of a partner agency: proposed by it, accepted by somebody of another."""

from datetime import datetime
from enum import StrEnum
from typing import Annotated, ClassVar

from pydantic import StringConstraints

from shared.contracts.base import C7, Id, Prose
from shared.contracts.intake.v1.values import IntakeCommand, IntakeEvent

Fingerprint = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]
"""SHA-256 of the key's SubjectPublicKeyInfo (DER), hexadecimal: as `openssl` makes it, and as people read it out."""


class PartnerKeyDeclineReason(StrEnum):
    """Why a proposed key is not taken."""

    FINGERPRINT_DIFFERS = "fingerprint_differs"
    NOT_THEIRS = "not_theirs"
    AGENCY_NOT_REACHED = "agency_not_reached"
    WITHDRAWN = "withdrawn"


class ProposePartnerKey(IntakeCommand):
    """Propose the public key that content keys for one's own agency are wrapped under; replaces an earlier proposal."""

    agency_id: Id
    version: Annotated[int, C7]
    public_key: Annotated[Prose, C7]
    """PEM, `BEGIN PUBLIC KEY`."""


class AcceptPartnerKey(IntakeCommand):
    """Take a proposed key into use, after the agency has read out its fingerprint some other way."""

    agency_id: Id
    version: Annotated[int, C7]
    fingerprint: Annotated[Fingerprint, C7]
    """That of the key that was looked at."""


class DeclinePartnerKey(IntakeCommand):
    """Do not take a proposed key; the one in use stays."""

    agency_id: Id
    version: Annotated[int, C7]
    reason: Annotated[PartnerKeyDeclineReason, C7]


class PartnerKeyEvent(IntakeEvent):
    """A fact about the public key of an agency."""

    aggregate: ClassVar[str] = "agency_id"
    about: ClassVar[str | None] = None
    agency_id: Id
    fingerprint: Annotated[Fingerprint, C7]


class PartnerKeyProposed(PartnerKeyEvent):
    """The agency named a key; nothing is wrapped under it yet."""

    proposed_at: Annotated[datetime, C7]


class PartnerKeyAccepted(PartnerKeyEvent):
    """Content keys are wrapped under this key from now on, and those of open grants are sent anew under it."""

    accepted_at: Annotated[datetime, C7]


class PartnerKeyDeclined(PartnerKeyEvent):
    """The key is not taken."""

    reason: Annotated[PartnerKeyDeclineReason, C7]
    declined_at: Annotated[datetime, C7]
