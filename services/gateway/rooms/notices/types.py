"""What the viewer is told about."""

from datetime import datetime
from enum import StrEnum

import strawberry
from sqlalchemy import Boolean, DateTime, Uuid

from services.gateway.access.commands import Language, MailCadence
from services.gateway.graphql.links import PersonLink
from services.gateway.graphql.sources import Connected, Expression, One, column, connection_of, node, sourced, value
from services.gateway.readmodel.notices import KEPT, reached
from services.gateway.rooms.agencies.types import Account
from services.gateway.rooms.notices.rules import RULES
from shared.contracts.base import C0, C1

_kinds = StrEnum("NoticeKind", [(rule.kind, rule.kind) for rule in RULES])  # type: ignore[misc]  # made from the rules
NoticeKind = strawberry.enum(_kinds, description="What somebody is told.")

# Real people's come first, however many an exercise makes. Rows of one account are few: nothing needs an index here.
ROWS = f"""(
SELECT notices.*, persons.agency_id, persons.caseworker_id, persons.has_journey, persons.is_exercise,
    notices.made_at + CASE WHEN persons.is_exercise THEN interval '0' ELSE interval '1000 years' END AS sort_at
FROM notices JOIN persons ON persons.id = notices.person_id
WHERE notices.account_id = {{viewer}} AND notices.at > {{now}} - {KEPT}
) AS {{row}}"""  # noqa: S608  # fragments of our own
COLUMNS = {"id": Uuid, "agency_id": Uuid, "caseworker_id": Uuid, "has_journey": Boolean, "sort_at": DateTime}


@node(ROWS, person="person_id", columns=COLUMNS, where=reached(RULES))
class Notice:
    """What the viewer is told about somebody they see."""

    id: strawberry.ID = column(C0)
    kind: NoticeKind = column(C1)  # type: ignore[valid-type]  # made from the rules
    at: datetime = column(C1)
    read: bool = sourced(Expression(C1, "{row}.read_at IS NOT NULL"))
    exercise: bool = column(C1, "is_exercise", description="About somebody who is made up.")
    actor: Account | None = sourced(One(C1, "{row}.id = {parent}.actor_id"), description="Whose doing it is.")
    person: PersonLink = sourced(One(C1, "{row}.id = {parent}.person_id"))


NoticeConnection = connection_of(Notice)


@value(C1)
class UnreadCount:
    """How many of a kind are unread: about real people, and beside them about those of an exercise."""

    kind: NoticeKind  # type: ignore[valid-type]  # made from the rules
    count: int
    made_up: int


FIGURES = {"count": "NOT {row}.is_exercise", "made_up": "{row}.is_exercise"}
NOTICES = Connected(C1, "sort_at", descending=True, filters={"unread": "({row}.read_at IS NULL) = {value}"})
UNREAD = Connected(C1, "sort_at", "{row}.read_at IS NULL")


@strawberry.enum(description="Why no e-mail is sent any more.")
class MailFailure(StrEnum):
    """Why no e-mail is sent any more."""

    REFUSED = "REFUSED"
    GIVEN_UP = "GIVEN_UP"


@value(C1)
class MailChoice:
    """Whether the viewer is sent e-mail about notices."""

    cadence: MailCadence
    address: str | None
    language: Language | None
    failure: MailFailure | None
    domains: list[str] = strawberry.field(description="To which it may go; none where no e-mail is sent.")
