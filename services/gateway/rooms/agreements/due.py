"""What is due under agreements: reports, exercises, reviews, evaluations, and an end that comes near.

Days between follow from the terms that were signed, counted from when it was done last, at first from when the
agreement came into force. An evaluation is due after the end as well.
"""

from enum import StrEnum

import strawberry

from services.gateway.graphql.overdue import exercise_clock

AHEAD = "interval '30 days'"
"""How long before its day something stands among what is due."""
BEFORE_THE_END = "interval '90 days'"


@strawberry.enum(description="What is due under an agreement.")
class DueKind(StrEnum):
    """What is due under an agreement."""

    REPORT = "REPORT"
    EXERCISE = "EXERCISE"
    REVIEW = "REVIEW"
    EVALUATION = "EVALUATION"
    EXPIRES = "EXPIRES"


def _again(term: str, last: str, following: str) -> str:
    """The day in the terms, unless it was done since: then the next that was named."""
    done = f"a.{last} >= a.{term} OR (a.{term} IS NULL AND a.{last} IS NOT NULL)"
    return f"CASE WHEN {done} THEN a.{following} ELSE a.{term} END"


SINCE = "(a.in_force_at AT TIME ZONE interval '-12 hours')::date"
"""An agreement is at no place: counted from where it was the earlier day, and due where the later day begins first."""
NOW = f"coalesce({exercise_clock('a.exercise')}, {{now}})"
TODAY = f"({NOW} AT TIME ZONE interval '14 hours')::date"
BINDS = f"a.status IN ('IN_FORCE', 'SUSPENDED') AND a.ends_at > {NOW}"
ESTABLISHED = "a.status IN ('SIGNED', 'IN_FORCE', 'SUSPENDED')"
DUE_ROWS = f"""SELECT md5(a.id::text || due.kind)::uuid AS id, a.id AS agreement_id, due.kind, due.due_on,
    due.due_on < {TODAY} AS overdue
FROM agreements a CROSS JOIN LATERAL (VALUES
    ('REPORT', (coalesce(a.last_report, {SINCE}) + make_interval(days => a.report_every_days))::date, {BINDS}),
    ('EXERCISE', (coalesce(a.last_exercise, {SINCE}) + make_interval(months => a.exercise_every_months))::date,
        {BINDS}),
    ('REVIEW', {_again("review_on", "last_review", "next_review")}, {ESTABLISHED}),
    ('EVALUATION', {_again("evaluate_on", "last_evaluation", "next_evaluation")}, a.status <> 'DRAFT'),
    ('EXPIRES', a.valid_until, {BINDS})
) AS due(kind, due_on, counts)
WHERE due.counts AND due.due_on IS NOT NULL
    AND due.due_on <= {TODAY} + CASE due.kind WHEN 'EXPIRES' THEN {BEFORE_THE_END} ELSE {AHEAD} END
"""  # noqa: S608  # fragments of our own
DUE = f"({DUE_ROWS}) AS {{row}}"
