"""The audit trail as it is read: who saw or did what about whom, never a value."""

from datetime import datetime
from enum import StrEnum
from uuid import UUID

import strawberry

from services.gateway.graphql.enums import Role
from services.gateway.graphql.scalars import Long
from services.gateway.graphql.sources import connection_of, value
from services.gateway.readmodel.values import AuditedService
from shared.contracts.base import C7, FieldClass
from shared.platform.audit import AuditOutcome

OPTIONAL = strawberry.UNSET


@strawberry.enum(description="What a subject of a line is.")
class AuditSubjectKind(StrEnum):
    """What a subject of a line is; what belongs to a person is told as that person."""

    PERSON = "PERSON"
    ERASED_PERSON = "ERASED_PERSON"
    ACCOUNT = "ACCOUNT"
    AGENCY = "AGENCY"
    AGREEMENT = "AGREEMENT"
    ATTACHMENT = "ATTACHMENT"
    COURSE = "COURSE"
    CRISIS = "CRISIS"
    DEADLINE = "DEADLINE"
    DEPUTY = "DEPUTY"
    DONOR = "DONOR"
    FOCAL_POINT = "FOCAL_POINT"
    FUND = "FUND"
    HOUSEHOLD = "HOUSEHOLD"
    IMPORT = "IMPORT"
    OPERATION = "OPERATION"
    ORGANISATION = "ORGANISATION"
    REPORT = "REPORT"
    SERVICE_OFFER = "SERVICE_OFFER"
    TEXT_RECORDING = "TEXT_RECORDING"
    UNKNOWN = "UNKNOWN"


@strawberry.input(description="Which lines of the audit trail.")
class AuditTrailFilter:
    """Which lines; several conditions narrow."""

    person_id: UUID | None = OPTIONAL
    actor_id: UUID | None = OPTIONAL
    action: str | None = OPTIONAL
    outcome: AuditOutcome | None = OPTIONAL
    service: AuditedService | None = OPTIONAL
    since: datetime | None = OPTIONAL
    until: datetime | None = strawberry.field(default=OPTIONAL, description="Before this moment.")


@value(C7)
class AuditActor:
    """Who did it."""

    id: UUID
    name: str | None = strawberry.field(description="Null where no account has this id.")
    role: Role | None  # type: ignore[valid-type]  # read from the matrix
    system: bool = strawberry.field(description="A service did it by itself.")


@value(C7)
class AuditSubject:
    """Whom or what a line is about."""

    id: UUID
    kind: AuditSubjectKind
    name: str | None = strawberry.field(
        description="The reference of a person whom the reader may see; the name of what has one."
    )


@value(C7)
class AuditLine:
    """One line of the audit trail."""

    id: strawberry.ID
    service: AuditedService
    sequence: Long
    at: datetime
    actor: AuditActor
    action: str = strawberry.field(
        description="A command, a question of the page, or after `query:` the name an API client gave its own."
    )
    outcome: AuditOutcome
    reason: str | None = strawberry.field(description="The code of the rule that refused.")
    classes: list[FieldClass] = strawberry.field(description="The classes of what was shown or changed.")
    exercise: bool = strawberry.field(description="Within an exercise; questions do not say so.")
    subjects: list[AuditSubject] = strawberry.field(description="The first of them.")
    more_subjects: int = strawberry.field(description="How many there are beside them.")


AuditLineConnection = connection_of(AuditLine)
