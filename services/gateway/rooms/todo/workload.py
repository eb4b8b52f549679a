"""How much each caseworker of the viewer's agency has on their hands, counted from the people the viewer sees.

What is due to somebody's people is every step that somebody has to take for them, whoever takes it; but neither that a
specialist must see them, nor what stands in lists only and is nobody's next step.
"""

from datetime import datetime

import strawberry

from services.gateway.graphql.overdue import exercise_clocks
from services.gateway.graphql.sources import One, column, node, sourced
from services.gateway.readmodel.tasks import Turn
from services.gateway.rooms.agencies.types import Account
from services.gateway.rooms.todo.tasks import TASKS
from shared.contracts.base import C0, C1

NEXT_STEPS = ", ".join(f"'{task.kind}'" for task in TASKS if not task.secret and task.turn is not Turn.NEVER)
WEEK = "interval '7 days'"
NOBODY = "00000000-0000-0000-0000-000000000000"
"""Stands for whoever does not answer for those without a caseworker: a row has an id."""
SAME = "{one}.caseworker_id IS NOT DISTINCT FROM held.caseworker_id AND {one}.is_exercise = held.is_exercise"


def _by_week(moment: str) -> str:
    """SQL: of how many cases it happened in the last seven days, and in the seven before, by who has them now.

    Of the real and of an exercise's apart, as everything here.
    """
    return f"""
    SELECT seen.caseworker_id, seen.is_exercise,
        count(*) FILTER (WHERE cases.{moment} > seen.now - {WEEK}) AS this_week,
        count(*) FILTER (WHERE cases.{moment} <= seen.now - {WEEK}) AS week_before
    FROM seen JOIN cases ON cases.person_id = seen.id
        AND cases.{moment} > seen.now - 2 * {WEEK} AND cases.{moment} <= seen.now
    GROUP BY 1, 2"""  # noqa: S608  # fragments of our own


ROWS = f"""(
WITH clocks AS ({exercise_clocks("persons AS one WHERE one.exercise IS NOT NULL")}),
seen AS (
    SELECT {{row}}.id, {{row}}.caseworker_id, {{row}}.is_exercise, {{row}}.case_status, {{row}}.urgency,
        coalesce(clocks.now, {{now}}) AS now
    FROM persons AS {{row}} LEFT JOIN clocks ON clocks.exercise = {{row}}.exercise
    WHERE {{reached_operational}} AND {{row}}.agency_id = {{agency}} AND {{row}}.case_status IS NOT NULL
        AND {{row}}.erased_at IS NULL
),
late AS (
    SELECT seen.id, min(steps.due_at) AS due_at
    FROM seen JOIN steps ON steps.person_id = seen.id AND steps.kind IN ({NEXT_STEPS}) AND steps.due_at < seen.now
    GROUP BY seen.id
),
closed AS ({_by_week("closed_at")}),
opened AS ({_by_week("opened_at")}),
held AS (
    SELECT seen.caseworker_id, seen.is_exercise,
        count(*) FILTER (WHERE seen.case_status <> 'CLOSED') AS people,
        count(*) FILTER (WHERE seen.case_status <> 'CLOSED' AND seen.urgency = 'LIFE_SAVING') AS life_saving,
        count(late.id) AS overdue,
        count(late.id) FILTER (WHERE late.due_at < seen.now - {WEEK}) AS overdue_for_a_week,
        min(late.due_at) AS overdue_since
    FROM seen LEFT JOIN late ON late.id = seen.id GROUP BY 1, 2
)
SELECT concat(coalesce(held.caseworker_id, '{NOBODY}'), CASE WHEN held.is_exercise THEN '/exercise' END) AS id,
    held.caseworker_id, held.is_exercise, held.people, held.life_saving, held.overdue, held.overdue_for_a_week,
    held.overdue_since,
    coalesce(opened.this_week, 0) AS opened_this_week, coalesce(opened.week_before, 0) AS opened_week_before,
    coalesce(closed.this_week, 0) AS closed_this_week, coalesce(closed.week_before, 0) AS closed_week_before
FROM held
LEFT JOIN opened ON {SAME.format(one="opened")}
LEFT JOIN closed ON {SAME.format(one="closed")}
) AS {{row}}"""  # noqa: S608  # fragments of our own


@node(ROWS)
class Workload:
    """What one caseworker has on their hands; without a caseworker, those whom nobody answers for."""

    id: strawberry.ID = column(C0)
    caseworker: Account | None = sourced(One(C1, "{row}.id = {parent}.caseworker_id"))
    exercise: bool = column(C1, "is_exercise", description="Of made-up people, counted apart from the real.")
    people: int = column(C1, description="With an open case.")
    life_saving: int = column(C1, description="Of them, those whose need is life-saving.")
    overdue: int = column(C1, description="People for whom something is overdue, whoever has to do it.")
    overdue_for_a_week: int = column(C1, description="Of them, those for whom it has been for more than seven days.")
    overdue_since: datetime | None = column(C1, description="Of what has been overdue for longest.")
    opened_this_week: int = column(C1, description="Cases opened in the last seven days, whoever had them then.")
    opened_week_before: int = column(C1)
    closed_this_week: int = column(C1, description="Cases closed in the last seven days.")
    closed_week_before: int = column(C1)
