"""The queue: one row for each person for whom something is due, with the lane it stands in and its place there.

What is due to the viewer is the list of what there is to do (`toDo`), a person once. Of people whom the viewer may know
by name and for whom somebody else has to act first, it is what is due to them next, but never that a specialist must
see them.
"""

from collections.abc import Iterable, Mapping
from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

import strawberry
from sqlalchemy import BigInteger, Boolean, Uuid

from services.gateway.graphql.enums import Role
from services.gateway.graphql.links import PersonLink
from services.gateway.graphql.overdue import exercise_clocks
from services.gateway.graphql.sources import (
    Connected,
    Expression,
    Many,
    One,
    column,
    connection_of,
    node,
    sourced,
    value,
)
from services.gateway.readmodel.restricted import OPEN_NEED
from services.gateway.readmodel.tasks import listed
from services.gateway.readmodel.values import Phase
from services.gateway.rooms.todo.tasks import TASKS
from services.gateway.rooms.todo.types import Step, StepKind
from shared.contracts.base import C0, C1
from shared.contracts.intake.v1 import AgeBand, Sex, Urgency
from shared.policy.matrix import matrix

COMMITTEE = "DecideReview"
"""Takes the steps that have no command of their own."""
YOUNGEST_FIRST = sorted(AgeBand, key=lambda band: band is not AgeBand.UNKNOWN)
"""An unknown age may be a child's."""
ADULTS = f"('{AgeBand.FROM_18.name}', '{AgeBand.FROM_60.name}')"
RANKS = 1_000_000_000_000
"""Above the seconds of any moment: among people of one rank whoever is due first comes first."""
BEHIND = 500_000_000_000_000_000
"""Microseconds beyond any moment: what is not the viewer's to do comes after what is."""
MADE_UP = 2_000_000_000_000_000_000
"""Beyond any place of somebody real, in any order and direction; twice of it still is a number of the database."""
DAY = "interval '24 hours'"
EAST = "make_interval(mins => greatest(-1440, least(1440, {utc_offset_minutes})))"


def _end_of_day(days: int) -> str:
    """SQL: when, for the reader, a day ends: today, or one that is some days away."""
    return f"(date_trunc('day', clock.now + {EAST}, 'UTC') - {EAST} + {days} * {DAY})"


def _position(codes: Iterable[StrEnum], column: str) -> str:
    """SQL: where a person's code stands among these, from 1."""
    return f"array_position(ARRAY{[code.name for code in codes]}, person.{column}::text)"


def _ranked(rank: str) -> str:
    return f"coalesce({rank}, 9) * {RANKS} * direction.sign + extract(epoch FROM due.sort_at)::bigint"


def _by_urgency() -> str:
    """As soon as it must be, children first where that is equal, in either direction."""
    rank = f"coalesce({_position(Urgency, 'urgency')}, 9) * direction.sign * 2"
    return f"({rank} + (person.age_band IN {ADULTS})::int) * {RANKS} + extract(epoch FROM due.sort_at)::bigint"


def _microseconds(moment: str) -> str:
    return f"(extract(epoch FROM {moment}) * 1000000)::bigint * direction.sign"


# `sort`, `descending` and `by_household` stand in the statement as they are: what is not asked for is not worked out.
ROWS = f"""(
WITH mine AS (
    SELECT {{row}}.person_id, min({{row}}.due_at) AS due_at, min({{row}}.sort_at) AS sort_at,
        array_agg(DISTINCT {{row}}.kind::text) AS kinds
    FROM steps AS {{row}} WHERE {listed(TASKS)} GROUP BY {{row}}.person_id
),
waiting AS (
    SELECT {{row}}.id, {{row}}.next_due_at_elsewhere, {{row}}.sort_at_elsewhere,
        ARRAY[{{row}}.next_kind_elsewhere::text]
    FROM persons AS {{row}}
    WHERE {{row}}.next_kind_elsewhere IS NOT NULL AND {{reached_identity}}
        AND NOT EXISTS (SELECT 1 FROM mine WHERE mine.person_id = {{row}}.id)
),
due AS (SELECT *, false AS waits FROM mine UNION ALL SELECT *, true FROM waiting),
clocks AS ({exercise_clocks("due JOIN persons AS one ON one.id = due.person_id")}),
caseworkers AS (
    SELECT id, row_number() OVER (ORDER BY name, id) AS rank FROM accounts WHERE {{sort}} = 'CASEWORKER'
),
placed AS (
    SELECT person.id, person.agency_id, person.caseworker_id, person.has_journey, person.household_id,
        person.crisis_id, person.region, person.age_band, person.sex, person.phase, person.urgency,
        person.is_exercise, due.due_at, due.kinds, due.waits,
        CASE
            WHEN due.waits THEN 'WAITING_FOR_OTHERS'
            WHEN due.due_at < clock.now THEN 'OVERDUE'
            WHEN due.due_at < {_end_of_day(1)} THEN 'TODAY'
            WHEN due.due_at < {_end_of_day(7)} THEN 'THIS_WEEK'
            ELSE 'LATER'
        END AS lane,
        CASE {{sort}}
            WHEN 'URGENCY' THEN {_by_urgency()}
            WHEN 'PHASE' THEN {_ranked(_position(Phase, "phase"))}
            WHEN 'AGE' THEN {_ranked(_position(YOUNGEST_FIRST, "age_band"))}
            WHEN 'CASEWORKER' THEN {_ranked("coalesce(caseworkers.rank, 0)")}
            WHEN 'REGISTERED' THEN {_microseconds("coalesce(person.registered_at, '2000-01-01Z')")}
            ELSE {_microseconds("due.sort_at")} + CASE WHEN due.waits THEN {BEHIND} ELSE 0 END
        END + CASE WHEN person.is_exercise THEN {MADE_UP} ELSE 0 END AS own_place
    FROM due JOIN persons AS person ON person.id = due.person_id AND person.reference IS NOT NULL
    LEFT JOIN clocks ON clocks.exercise = person.exercise
    LEFT JOIN caseworkers ON caseworkers.id = person.caseworker_id
    CROSS JOIN LATERAL (SELECT coalesce(clocks.now, {{now}}) AS now) AS clock
    CROSS JOIN (SELECT CASE WHEN {{descending}} THEN -1 ELSE 1 END AS sign) AS direction
)
SELECT placed.*,
    CASE WHEN {{by_household}} THEN min(own_place) OVER (PARTITION BY coalesce(household_id, id), is_exercise)
        ELSE own_place END AS place,
    CASE WHEN {{by_household}} THEN
        (left(md5(coalesce(household_id, id)::text), 16) || right(replace(id::text, '-', ''), 16))::uuid
        ELSE id END AS tie
FROM placed
) AS {{row}}"""  # noqa: S608  # fragments of our own
COLUMNS: Mapping[str, type[Any]] = {
    "id": Uuid,
    "agency_id": Uuid,
    "caseworker_id": Uuid,
    "has_journey": Boolean,
    "place": BigInteger,
    "tie": Uuid,
}


def _takers() -> str:
    """SQL: the roles that take the step for which somebody waits."""
    commands = {task.kind: task.command.command_name() if task.command else COMMITTEE for task in TASKS}
    roles = {kind: sorted(role.upper() for role in matrix().commands[command]) for kind, command in commands.items()}
    whens = "".join(f" WHEN '{kind}' THEN ARRAY{names}" for kind, names in sorted(roles.items()))
    return f"CASE WHEN {{row}}.waits THEN CASE {{row}}.kinds[1]{whens} END ELSE '{{}}'::text[] END"


@strawberry.enum(description="By when something has to be done for somebody, or that others have to do it.")
class Lane(StrEnum):
    """By when something has to be done for somebody; this week is seven days, today the first of them."""

    OVERDUE = "OVERDUE"
    TODAY = "TODAY"
    THIS_WEEK = "THIS_WEEK"
    LATER = "LATER"
    WAITING_FOR_OTHERS = "WAITING_FOR_OTHERS"


@strawberry.enum(
    description="By what the queue is in order; of equal urgency children come first, then whoever is due first."
)
class QueueOrder(StrEnum):
    """By what the queue is in order."""

    DUE = "DUE"
    URGENCY = "URGENCY"
    PHASE = "PHASE"
    AGE = "AGE"
    CASEWORKER = "CASEWORKER"
    REGISTERED = "REGISTERED"


@strawberry.enum(description="Whose people.")
class Assignment(StrEnum):
    """Whose people."""

    OWN = "OWN"
    TEAM = "TEAM"
    NOBODY = "NOBODY"


@node(ROWS, person="id", columns=COLUMNS)
class QueueEntry:
    """Somebody for whom something is due."""

    id: strawberry.ID = column(C0, description="The person's.")
    lane: Lane = column(C1)
    due_at: datetime | None = column(C1, description="Of what is due first.")
    household_id: strawberry.ID | None = column(C1)
    waits_for: list[Role] = sourced(  # type: ignore[valid-type]  # read from the matrix
        Expression(C1, _takers()), description="Who has to act first, where it is not the viewer."
    )
    waiting_step: StepKind | None = sourced(  # type: ignore[valid-type]  # made from the tasks
        Expression(C1, "CASE WHEN {row}.waits THEN {row}.kinds[1] END"),
        description="What others have to do first; null where it is the viewer's.",
    )
    person: PersonLink = sourced(One(C1, "{row}.id = {parent}.id"))
    steps: list[Step] = sourced(
        Many(C1, f"{{row}}.person_id = {{parent}}.id AND {listed(TASKS)}", order="{row}.sort_at, {row}.id"),
        description="What the viewer's roles may do, due first; empty where others have to act.",
    )


QueueEntryConnection = connection_of(QueueEntry)


@value(C1)
class LaneCount:
    """How many people stand in a lane: real ones, and beside them those of an exercise."""

    lane: Lane
    count: int
    made_up: int


@value(C1)
class StepCount:
    """For how many people of a lane a step waits, among whatever else is due to them: real ones, and an exercise's."""

    kind: StepKind  # type: ignore[valid-type]  # made from the tasks
    lane: Lane
    count: int
    made_up: int


BY_LANE = {"lane": "{row}.lane"}
BY_STEP = {"kind": "unnest({row}.kinds)", **BY_LANE}
FIGURES = {"count": "NOT {row}.is_exercise", "made_up": "{row}.is_exercise"}


@strawberry.input(description="Which people; several conditions narrow.")
class QueueFilter:
    """Which people. All are codes that may stand in an address; none is about what only some may know."""

    lane: Lane | None = strawberry.UNSET
    kind: StepKind | None = strawberry.UNSET  # type: ignore[valid-type]  # made from the tasks
    assignment: Assignment | None = strawberry.UNSET
    caseworker_id: UUID | None = strawberry.UNSET
    crisis_id: UUID | None = strawberry.UNSET
    agency_id: UUID | None = strawberry.UNSET
    region: str | None = strawberry.UNSET
    need: str | None = strawberry.field(
        default=strawberry.UNSET, description="A code of the list or its category; restricted ones match nobody."
    )
    age_band: AgeBand | None = strawberry.UNSET
    sex: Sex | None = strawberry.UNSET
    phase: Phase | None = strawberry.UNSET
    urgency: Urgency | None = strawberry.UNSET
    people: list[UUID] | None = strawberry.field(default=strawberry.UNSET, description="Of these only.")


HAS_NEED = (
    "EXISTS (SELECT 1 FROM needs WHERE needs.person_id = {row}.id AND needs.ended_at IS NULL"  # noqa: S608  # constant names
    f" AND {OPEN_NEED.replace('{row}', 'needs')}"
    " AND (needs.code = {value} OR starts_with(needs.code, {value} || '-')))"
)
FILTERS = {
    "filter.kind": "{value} = ANY({row}.kinds)",
    "filter.assignment": "CASE {value} WHEN 'OWN' THEN {row}.caseworker_id IS NOT DISTINCT FROM {viewer}"
    " WHEN 'TEAM' THEN {row}.agency_id IS NOT DISTINCT FROM {agency} ELSE {row}.caseworker_id IS NULL END",
    "filter.caseworker_id": "{row}.caseworker_id = {value}",
    "filter.crisis_id": "{row}.crisis_id = {value}",
    "filter.agency_id": "{row}.agency_id = {value}",
    "filter.region": "{row}.region = {value}",
    "filter.need": HAS_NEED,
    "filter.age_band": "{row}.age_band = {value}",
    "filter.sex": "{row}.sex = {value}",
    "filter.phase": "{row}.phase = {value}",
    "filter.urgency": "{row}.urgency = {value}",
    "filter.people": "{row}.id = ANY({value})",
}
QUEUE = Connected(C1, "place", filters={"filter.lane": "{row}.lane = {value}", **FILTERS}, tie="tie")
COUNTED = Connected(C1, "place", filters=FILTERS, tie="tie")
"""The same people, in whatever lane."""
