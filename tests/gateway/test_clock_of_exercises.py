"""One exercise, and one header, move the clock of nobody else."""

import re
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from services.gateway.graphql.overdue import TAG
from shared.contracts.cases import v1 as cases
from shared.contracts.intake import v1 as intake
from shared.platform.clock import MAXIMUM_FACTOR, Pace, new_id
from shared.platform.exercises import ExerciseNotAllowed, ExerciseUnreadable, exercise_of
from tests.gateway.journey import Somebody, registered
from tests.gateway.support import AT, Envelope, GatewayHarness

NOW = datetime(2026, 5, 4, 12, tzinfo=UTC)
OVERDUE = """query($id: UUID!) { person(id: $id) { next { overdue } cases { assistance { overdue } } } }"""
LISTED = """query { people(first: 100, filter: {overdue: true}) { edges { node { id } } }
  toDo(first: 100, filter: {overdue: true}) { edges { node { overdue } } } }"""


async def owed(gateway: GatewayHarness, due: datetime, exercise: str | None = None) -> Somebody:
    somebody = Somebody()
    await registered(gateway, somebody, exercise=exercise)
    about = {"case_id": somebody.case, "person_id": somebody.person}
    await gateway.project(
        Envelope(
            cases.CaseOpened(
                **about, crisis_id=somebody.crisis, request_id=new_id(), urgency=intake.Urgency.HIGH, opened_at=AT
            ),
            exercise=exercise,
        ),
        Envelope(
            cases.AssistanceOpened(
                **about, assistance_id=somebody.assistance, request_id=new_id(), services=["food"],
                urgency=intake.Urgency.HIGH, due_at=due, opened_at=AT,
            ),
            exercise=exercise,
        ),
    )  # fmt: skip
    return somebody


@pytest.mark.stack
async def test_real_rows_are_overdue_by_the_real_clock_during_an_exercise(gateway: GatewayHarness) -> None:
    now = gateway.runtime.units.tools.clock.now()
    real = await owed(gateway, now - timedelta(hours=1))
    # What an earlier release took: an exercise of the year 3000, by whose clock it is long before today.
    played = await owed(gateway, now - timedelta(hours=1), exercise="3000-01-01T00:00:00+00:00/1000000")
    shown = {}
    for one in (real, played):
        person = (await gateway.ask("supervisor", OVERDUE, id=str(one.person)))["person"]
        shown[one.person] = person["cases"][0]["assistance"][0]["overdue"], person["next"]["overdue"]
    assert shown == {real.person: (True, True), played.person: (False, False)}
    listed = await gateway.ask("supervisor", LISTED)
    ids = {edge["node"]["id"] for edge in listed["people"]["edges"]}
    assert str(real.person) in ids
    assert str(played.person) not in ids
    assert all(edge["node"]["overdue"] for edge in listed["toDo"]["edges"])


FIRST = """query { people(first: 100) { edges { node { id exercise } } }
  toDo(first: 100) { edges { node { person { id exercise } } } } crises { id exercise } }"""


@pytest.mark.stack
async def test_real_people_are_listed_before_those_of_an_exercise(gateway: GatewayHarness) -> None:
    """However much more is overdue in an exercise; somebody real who waits for nothing as well."""
    now = gateway.runtime.units.tools.clock.now()
    played = await owed(gateway, now - timedelta(days=300), exercise=Pace(now + timedelta(hours=1), 1000).tag())
    real = await owed(gateway, now + timedelta(days=20))
    quiet = Somebody()
    await registered(gateway, quiet)
    shown = await gateway.ask("supervisor", FIRST)
    people = [edge["node"] for edge in shown["people"]["edges"]]
    steps = [edge["node"]["person"] for edge in shown["toDo"]["edges"]]
    for rows, somebody in ((people, quiet), (steps, real)):
        made_up = [one["exercise"] for one in rows]
        assert made_up == sorted(made_up)
        assert {str(played.person), str(real.person), str(somebody.person)} <= {one["id"] for one in rows}
    made_up = [one["exercise"] for one in shown["crises"]]
    assert made_up == sorted(made_up)
    assert True in made_up


@pytest.mark.stack
async def test_an_exercise_header_must_end_within_hours(gateway: GatewayHarness) -> None:
    now = gateway.runtime.units.tools.clock.now()
    async with gateway.client("supervisor") as client:
        for ends, code in ((now + timedelta(days=2), "exercise_unreadable"), (now + timedelta(hours=2), None)):
            headers = {"Homeward-Exercise": Pace(ends, 10).tag()}
            answer = await client.post("/graphql", json={"query": "{ viewer { id } }"}, headers=headers)
            refusal = (answer.json().get("errors") or [{}])[0].get("extensions", {}).get("code")
            assert refusal == code


def test_an_exercise_header_is_refused_where_exercises_are_not_allowed() -> None:
    tag = Pace(NOW + timedelta(hours=1), 10).tag()
    assert exercise_of(tag, NOW, allowed=True) == tag
    assert exercise_of(None, NOW, allowed=False) is None
    with pytest.raises(ExerciseNotAllowed):
        exercise_of(tag, NOW, allowed=False)


@given(some.text(max_size=60) | some.from_regex(r"\d{1,5}-\d\d-\d\dT00:00:00\+00:00/[0-9enaif.]{1,6}", fullmatch=True))
def test_any_exercise_header_is_a_pace_not_ahead_of_now_or_refused(tag: str) -> None:
    try:
        tag_read = exercise_of(tag, NOW, allowed=True)
    except ExerciseUnreadable:
        return
    assert tag_read is None or Pace.parse(tag_read).now(NOW) <= NOW


YEARS = some.datetimes(datetime(1000, 1, 1), datetime(9999, 12, 31), timezones=some.just(UTC))  # noqa: DTZ001
FACTORS = some.floats(1, MAXIMUM_FACTOR, exclude_max=True)


@given(YEARS, FACTORS, some.none() | YEARS, FACTORS)
def test_a_tag_of_any_year_is_read_in_sql(ends: datetime, factor: float, turns: datetime | None, first: float) -> None:
    assert re.fullmatch(TAG, Pace(ends, factor, turns, first).tag())


@given(some.from_regex(r"[0-9]{4}-[0-3][0-9]-[0-4][0-9]", fullmatch=True) | some.dates().map(date.isoformat))
def test_no_date_that_is_none_is_read_in_sql(day: str) -> None:
    if re.fullmatch(TAG, f"{day}T00:00:00+00:00/10"):
        date.fromisoformat(day)


MOMENTS = some.integers(0, 30_000_000).map(lambda seconds: NOW + timedelta(seconds=seconds))


@pytest.mark.stack
@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
@given(MOMENTS, MOMENTS, some.none() | MOMENTS, some.integers(1, 5000), some.integers(1, 5000))
async def test_the_database_reads_an_exercise_tag_as_the_services_do(
    gateway: GatewayHarness, moment: datetime, ends: datetime, turns: datetime | None, factor: int, first: int
) -> None:
    pace = Pace(ends, factor, turns, first) if turns else Pace(ends, factor)
    try:
        expected = pace.now(moment)
    except OverflowError:
        return
    connection = await gateway.as_owner()
    try:
        shown = await connection.fetchval("SELECT exercise_now($1, $2)", pace.tag(), moment)
    finally:
        await connection.close()
    assert abs(shown - expected) < timedelta(seconds=1)
