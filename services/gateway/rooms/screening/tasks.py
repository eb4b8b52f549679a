"""What specialists have to do: whom to see, and what does not fit together."""

from enum import StrEnum

from services.gateway.graphql.actions import where_allowed
from services.gateway.readmodel.tasks import Rows, Task, Turn, Whose
from shared.contracts.cases.v1 import HoldSeat
from shared.contracts.intake.v1 import AssessProtection

PERSON = "standing.id"
CASE_RUNS = where_allowed(HoldSeat, case="standing.case_status")
NEVER_ASSESSED = "NOT EXISTS (SELECT 1 FROM assessments WHERE assessments.person_id = standing.id)"
LAST_ASSESSED = "(SELECT max(assessed_at) FROM assessments WHERE assessments.person_id = standing.id)"
# Somebody recorded what only a specialist may read, and none has looked since.
UNSEEN_NEEDS = f"""SELECT recorded_at + interval '1 day' AS due_at, 'NEED_RECORDED' AS code
    FROM needs WHERE needs.person_id = standing.id AND restricted IS NOT NULL AND ended_at IS NULL
        AND recorded_at >= coalesce({LAST_ASSESSED}, '-infinity')"""  # noqa: S608  # fragments of this file
# Told by somebody who may not read what is known.
UNSEEN_REPORTS = f"""SELECT reported_at + interval '1 day', 'REPORTED' FROM circumstance_reports
    WHERE circumstance_reports.person_id = standing.id
        AND reported_at >= coalesce({LAST_ASSESSED}, '-infinity')"""  # noqa: S608  # fragments of this file
# Is to be moved, and nobody ever asked what they fear.
TO_BE_MOVED = f"""SELECT least(requests.made_at + interval '1 day', requests.due_at), 'TO_BE_MOVED'
    FROM requests WHERE requests.person_id = standing.id AND requests.kind = 'EVACUATION'
        AND withdrawn_at IS NULL AND requests.made_at > standing.asked_after AND {CASE_RUNS}
        AND {NEVER_ASSESSED}"""  # noqa: S608  # fragments of this file
# Nobody is offered to a third country once two were barred, before a specialist has looked.
BARRED_TWICE = f"""SELECT max(tried.held_at) + interval '1 day', 'BARRED_TWICE'
    FROM movements AS tried JOIN operations ON operations.id = tried.operation_id
    WHERE tried.person_id = standing.id AND tried.release_reason = 'GATE_FAILED'
        AND tried.held_at >= {LAST_ASSESSED} AND EXISTS (
            SELECT 1 FROM gate_checks
            WHERE gate_checks.movement_id = tried.id AND gate = 'PROTECTION' AND outcome = 'FAILED'
        )
    HAVING count(DISTINCT operations.destination_country) >= 2"""  # noqa: S608  # fragments of this file
# A child who was registered without an adult of its household. Who comes more than a day before or after, by a move of
# either, or grows up beside it, takes no child out of the specialists' list: whether the child is safe with them is
# what specialists decide.
CHILD_ALONE = f"""SELECT standing.registered_at + interval '1 day', 'CHILD_ALONE'
    WHERE standing.age_band IN ('UNDER_5', 'FROM_5', 'FROM_12', 'UNKNOWN') AND {NEVER_ASSESSED}
        AND NOT EXISTS (
            SELECT 1 FROM persons AS adult
            WHERE adult.household_id = standing.household_id AND adult.age_band IN ('FROM_18', 'FROM_60')
                AND adult.household_changed_at IS NULL AND standing.household_changed_at IS NULL
                AND abs(extract(epoch FROM adult.registered_at - standing.registered_at)) <= 86400
                AND coalesce(adult.adult_since <= standing.registered_at + interval '1 day', true)
        )"""  # noqa: S608  # fragments of this file
REASONS = " UNION ALL ".join([UNSEEN_NEEDS, UNSEEN_REPORTS, TO_BE_MOVED, BARRED_TWICE, CHILD_ALONE])
TO_BE_SEEN = f"""(
    SELECT min(reason.due_at) AS due_at, array_agg(DISTINCT reason.code ORDER BY reason.code) AS codes
    FROM ({REASONS}) AS reason HAVING count(*) > 0
) AS visit"""  # noqa: S608  # fragments of this file


class ReasonToSee(StrEnum):
    """Why a specialist must see somebody."""

    BARRED_TWICE = "BARRED_TWICE"
    CHILD_ALONE = "CHILD_ALONE"
    NEED_RECORDED = "NEED_RECORDED"
    REPORTED = "REPORTED"
    TO_BE_MOVED = "TO_BE_MOVED"


TASKS = (
    # That a specialist must see somebody is told to nobody who does not work for them (D36).
    Task(
        "SEE_SPECIALIST",
        AssessProtection,
        Rows(PERSON, TO_BE_SEEN),
        due="visit.due_at",
        whose=Whose.SPECIALISTS,
        secret=True,
        reasons="visit.codes",
    ),
    # What is assessed and what the profile says do not fit together; that they do not is told to nobody else.
    Task(
        "REVIEW_ASSESSMENT",
        AssessProtection,
        Rows(PERSON),
        due="standing.review_since + interval '1 day'",
        when="standing.review_since IS NOT NULL",
        whose=Whose.SPECIALISTS,
        turn=Turn.NEVER,
    ),
)
