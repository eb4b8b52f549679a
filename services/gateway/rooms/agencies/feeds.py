"""How the feed of a partner agency stands."""

from datetime import datetime
from enum import StrEnum
from uuid import UUID

import strawberry

from services.gateway.graphql.sources import value
from shared.contracts.base import C0
from shared.contracts.intake.v1 import Purpose
from shared.contracts.partner.v1 import ProgressStep


@strawberry.enum(description="A line of the quickstart.")
class QuickstartStep(StrEnum):
    """A line of the quickstart, in order."""

    INSTALL = "INSTALL"
    MAKE_KEY = "MAKE_KEY"
    PUBLIC_KEY = "PUBLIC_KEY"
    FINGERPRINT = "FINGERPRINT"
    ADDRESS = "ADDRESS"
    READ = "READ"


@value(C0)
class QuickstartLine:
    """What is typed, with the agency's own names in it."""

    step: QuickstartStep
    line: str


@value(C0)
class FeedPurpose:
    """A purpose for which something is shared with the agency now, and the steps it hears of for it."""

    purpose: Purpose
    people: int
    made_up: int = strawberry.field(description="People of an exercise, who are none of those.")
    steps: list[ProgressStep]


@value(C0)
class EndedSharing:
    """What an agency was told and must delete, by the names it has for it."""

    grant_id: UUID
    subject: UUID
    exercise: bool
    ended_at: datetime
    delete_by: datetime


@value(C0)
class PartnerFeed:
    """The two topics of an agency, what was put on them, and under which key; nothing about anybody."""

    id: UUID = strawberry.field(description="The agency's.")
    version: int
    code: str
    name: str
    opened_at: datetime | None = strawberry.field(description="Since when its topics exist; null while they do not.")
    topic: str
    key_topic: str
    records: int
    last_record_at: datetime | None = strawberry.field(
        description="Null where none was sent since this is written down."
    )
    key_records: int
    last_key_at: datetime | None
    purposes: list[FeedPurpose]
    key_fingerprint: str | None = strawberry.field(
        description="SHA-256 of the public key its content keys are wrapped under; null for the secret agreed with it."
    )
    key_accepted_at: datetime | None
    keys_to_send_anew: int = strawberry.field(
        description="Open grants whose content key it has under an earlier key: until there is none, it keeps that one."
    )
    proposed_fingerprint: str | None
    proposed_at: datetime | None
    ended_count: int
    ended: list[EndedSharing] = strawberry.field(description="The newest 50, for the agency itself alone.")
    quickstart: list[QuickstartLine]
    permitted_actions: list[str]
