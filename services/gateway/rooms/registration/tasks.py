"""What there is to do about who somebody is, and who stays with whom."""

from services.gateway.graphql.actions import where_allowed
from services.gateway.readmodel.states import in_states
from services.gateway.readmodel.tasks import Rows, Task, Turn
from shared.contracts.cases.v1 import HoldSeat, MovementStatus
from shared.contracts.intake.v1 import CorrectPerson, NameHead

PERSON = "standing.id"
CASE_RUNS = where_allowed(HoldSeat, case="standing.case_status")
HAS_A_SEAT = in_states("standing.movement_status", MovementStatus.CONFIRMED, MovementStatus.HELD)
# Is to be moved, and nobody asked for every nationality: whoever turns out to need protection is barred everywhere
# until then. Everybody is asked alike, so that the question tells of nobody that they need it.
TO_BE_MOVED = f"""(
    SELECT coalesce(min(wait.due_at), min(wait.seat_at)) AS due_at
    FROM (
        SELECT requests.due_at, NULL::timestamptz AS seat_at
        FROM requests WHERE requests.person_id = standing.id AND requests.kind = 'EVACUATION'
            AND withdrawn_at IS NULL AND requests.made_at > standing.asked_after
            AND (standing.case_status IS NULL OR {CASE_RUNS}) AND NOT EXISTS (
                SELECT 1 FROM movements
                WHERE movements.person_id = standing.id AND movements.arrived_at >= requests.made_at
            )
        UNION ALL
        SELECT NULL, standing.held_until WHERE {HAS_A_SEAT}
    ) AS wait
    HAVING count(*) > 0
) AS move"""  # noqa: S608  # fragments of this file
# A household without a head, with several, or with a small child as head beside an adult; once for all of them. Who is
# alone in theirs is head of nobody, whatever is written.
HOUSEHOLD = """(
    SELECT (array_agg(member.id ORDER BY member.id))[1] AS first, count(*) AS members,
        max(member.registered_at) AS since, count(*) FILTER (WHERE member.relationship = 'HEAD') AS heads,
        bool_or(member.relationship = 'HEAD' AND member.age_band IN ('UNDER_5', 'FROM_5')) AS small_head,
        bool_or(member.age_band IN ('FROM_18', 'FROM_60')) AS has_adult
    FROM (
        SELECT * FROM persons AS one
        WHERE one.household_id = standing.household_id AND one.erased_at IS NULL AND one.reference IS NOT NULL
        LIMIT 61
    ) AS member
) AS household"""
TASKS = (
    Task(
        "ASK_ORIGIN",
        CorrectPerson,
        Rows(PERSON, TO_BE_MOVED, "standing.origin_answered IS NOT TRUE"),
        due="move.due_at",
        turn=Turn.LAST,
    ),
    # What was recorded is on no list any more: whoever may correct the person names what is.
    Task(
        "CORRECT_CODES",
        CorrectPerson,
        Rows(PERSON),
        due="standing.unlisted_since + interval '7 days'",
        when="standing.unlisted_since IS NOT NULL",
    ),
    Task(
        "NAME_HEAD",
        NameHead,
        Rows(PERSON, HOUSEHOLD, "household.first = standing.id AND household.members BETWEEN 2 AND 60"),
        due="household.since + interval '1 day'",
        when="household.heads <> 1 OR (household.small_head AND household.has_adult)",
    ),
)
