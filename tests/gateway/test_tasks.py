"""Tasks become one statement and one condition, whatever rooms there are."""

from services.gateway.readmodel.tasks import Rows, Task, Turn, Whose, commands_of, compose, listed
from services.gateway.rooms.todo.tasks import TASKS
from services.gateway.rooms.todo.types import StepKind
from shared.contracts.cases.v1 import BoardPerson
from shared.contracts.intake.v1 import ApproveErasure, AssessProtection

FRAME = "{once}|{steps}|{committee}|{never_next}|{last}|{secret}"
SEAT = Rows("standing.movement_id")
OWED = Rows("row.id", "rows AS row", "row.person_id = standing.id", once={"counted": "SELECT 1"})
BOARD = Task("BOARD", BoardPerson, SEAT, due="standing.departs_at", when="standing.boards")
VISIT = Task("SEE_SPECIALIST", AssessProtection, OWED, due=None, whose=Whose.SPECIALISTS, secret=True)
REVIEW = Task("COMMITTEE_REVIEW", None, OWED, due="row.due_at", when="row.open", turn=Turn.NEVER, not_by=("row.by",))


def test_a_task_is_a_selection_of_its_rows() -> None:
    steps = compose("{steps}", [BOARD])
    nobody, unsaid = "'{}'::uuid[]", "'{}'::text[]"
    assert steps == (
        f"SELECT 'BOARD', standing.departs_at, {nobody}, {unsaid}, standing.movement_id WHERE (standing.boards)"
    )


def test_a_task_says_why_there_is_such_a_step() -> None:
    why = Task("SEE_SPECIALIST", AssessProtection, OWED, due=None, reasons="row.codes")
    assert compose("{steps}", [why]).startswith("SELECT 'SEE_SPECIALIST', NULL::timestamptz, '{}'::uuid[], row.codes, ")


def test_tasks_of_the_same_rows_read_them_once() -> None:
    once, steps, *kinds = compose(FRAME, [VISIT, BOARD, REVIEW]).split("|")
    assert once == "counted AS MATERIALIZED (\nSELECT 1\n),\n"
    assert steps.count("FROM rows AS row") == steps.count("UNION ALL") == 1
    assert kinds == ["'COMMITTEE_REVIEW'", "'COMMITTEE_REVIEW'", "''", "'SEE_SPECIALIST'"]


def test_the_listing_condition_names_the_command_of_each_task() -> None:
    condition = listed([BOARD, VISIT, REVIEW])
    assert "(VALUES ('BOARD', 'BoardPerson'), ('SEE_SPECIALIST', 'AssessProtection'))" in condition
    assert "({row}.kind IN ('SEE_SPECIALIST') AND {reached_protection})" in condition
    assert commands_of([BOARD, VISIT, REVIEW]) == {"BoardPerson", "AssessProtection"}


def test_a_task_s_condition_at_reading_holds_for_its_kind_only() -> None:
    late = Task("HOLD_SEAT", BoardPerson, SEAT, due=None, listed="{row}.due_at < {now}")
    assert listed([BOARD, late]).endswith(" AND ({row}.kind <> 'HOLD_SEAT' OR ({row}.due_at < {now}))")


def test_a_task_is_listed_for_roles_that_reach_what_its_command_touches() -> None:
    approve = Task("APPROVE_ERASURE", ApproveErasure, OWED, due=None)
    condition = listed([BOARD, approve])
    assert "({row}.kind NOT IN ('APPROVE_ERASURE') OR coalesce({reached_consent}, false))" in condition
    assert condition.endswith(
        "({row}.kind NOT IN ('APPROVE_ERASURE') OR {row}.agency_id IS NOT DISTINCT FROM {agency})"
    )


def test_the_kinds_of_steps_in_the_schema_are_those_of_the_tasks() -> None:
    assert [kind.value for kind in StepKind] == [task.kind for task in TASKS]
