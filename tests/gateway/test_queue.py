"""The queue: a person once, with what is due as its lines, in the lane of what is due first."""

from datetime import UTC, datetime, timedelta
from itertools import product
from typing import Any

import pytest

from shared.contracts.base import SealKind
from shared.contracts.cases import v1 as cases
from shared.contracts.intake import v1 as intake
from shared.platform.clock import new_id
from tests.gateway.journey import Somebody, assigned, registered
from tests.gateway.support import AT, Envelope, GatewayHarness, agency

pytestmark = pytest.mark.stack

QUEUE = """query Queue($first: Int! = 100, $after: String, $filter: QueueFilter, $sort: QueueOrder! = DUE,
    $descending: Boolean! = false, $byHousehold: Boolean! = false, $utcOffsetMinutes: Int! = 0) {
  queue(first: $first, after: $after, filter: $filter, sort: $sort, descending: $descending, byHousehold: $byHousehold,
      utcOffsetMinutes: $utcOffsetMinutes) {
    edges { node { id lane dueAt waitsFor waitingStep steps { kind dueAt } person { id } } }
    pageInfo { hasNextPage endCursor }
  }
  queueCounts(filter: $filter, utcOffsetMinutes: $utcOffsetMinutes) { lane count madeUp }
}"""
ORDERS = ["DUE", "URGENCY", "PHASE", "AGE", "CASEWORKER", "REGISTERED"]


async def queue(gateway: GatewayHarness, role: str, somebody: Somebody, **asked: Any) -> list[dict[str, Any]]:
    """Of somebody's crisis."""
    narrowed = {"crisisId": str(somebody.crisis)} | asked.pop("filter", {})
    page = await gateway.ask(role, QUEUE, filter=narrowed, **asked)
    return [edge["node"] for edge in page["queue"]["edges"]]


async def counts(gateway: GatewayHarness, role: str, somebody: Somebody, **narrowed: str) -> dict[str, int]:
    asked = {"crisisId": str(somebody.crisis)} | narrowed
    answer = await gateway.ask(role, QUEUE, filter=asked)
    return {one["lane"]: one["count"] for one in answer["queueCounts"]}


async def asked_for_help(gateway: GatewayHarness, somebody: Somebody, due_at: datetime) -> None:
    """A case that nobody has, because of a request that is to be answered by then."""
    await gateway.project(
        intake.RequestMade(
            request_id=new_id(), person_id=somebody.person, crisis_id=somebody.crisis,
            kind=intake.RequestKind.ASSISTANCE, services=["shelter"], urgency=intake.Urgency.HIGH,
            destination_country=None, due_at=due_at, made_at=AT, details=None,
        ),
        cases.CaseOpened(
            case_id=somebody.case, person_id=somebody.person, crisis_id=somebody.crisis, request_id=new_id(),
            urgency=intake.Urgency.HIGH, opened_at=AT,
        ),
    )  # fmt: skip


async def newcomer(
    gateway: GatewayHarness,
    of: Somebody,
    *,
    household: Somebody | None = None,
    exercise: str | None = None,
    **more: Any,
) -> Somebody:
    """Somebody else of the same crisis, and of the same household where one is named."""
    other = Somebody(crisis=of.crisis, household=(household or Somebody()).household)
    wrapped = await gateway.issue_key(other.person)
    profile = intake.PersonProfile(given_name="Nabil")
    told = intake.PersonRegistered(
        person_id=other.person, crisis_id=other.crisis, household_id=other.household,
        relationship=intake.Relationship.CHILD, reference=other.reference, birth_date_estimated=True,
        has_documents=False, profile=gateway.seal(wrapped, other.person, SealKind.PROFILE, profile),
        registered_at=more.pop("registered_at", AT), registered_by_agency=more.pop("agency_id", agency()),
        origin_answered=True,
        **({"sex": intake.Sex.MALE, "age_band": intake.AgeBand.FROM_18, "region": None} | more),
    )  # fmt: skip
    await gateway.project(Envelope(told, exercise=exercise))
    return other


async def test_a_person_stands_once_with_everything_that_is_due_as_their_lines(gateway: GatewayHarness) -> None:
    somebody = Somebody()
    await registered(gateway, somebody)
    await assigned(gateway, somebody)
    [entry] = await queue(gateway, "caseworker", somebody)
    assert entry["id"] == entry["person"]["id"] == str(somebody.person)
    assert sorted(step["kind"] for step in entry["steps"]) == ["FIRST_ANSWER", "HOLD_SEAT"]
    assert entry["dueAt"] == entry["steps"][0]["dueAt"]
    assert (entry["lane"], entry["waitsFor"], entry["waitingStep"]) == ("OVERDUE", [], None)


async def test_the_lane_is_by_the_readers_day(gateway: GatewayHarness) -> None:
    now = datetime.now(UTC)
    east = 14 * 60
    day_ends = (now + timedelta(minutes=east)).replace(hour=0, minute=0, second=0, microsecond=0)
    day_ends += timedelta(days=1) - timedelta(minutes=east)
    of_crisis = Somebody()
    for due_at, lane in (
        (now - timedelta(minutes=1), "OVERDUE"),
        (day_ends - timedelta(seconds=1), "TODAY"),
        (day_ends + timedelta(seconds=1), "THIS_WEEK"),
        (day_ends + timedelta(days=6, seconds=-1), "THIS_WEEK"),
        (day_ends + timedelta(days=6, seconds=1), "LATER"),
    ):
        somebody = await newcomer(gateway, of_crisis)
        await asked_for_help(gateway, somebody, due_at)
        listed = await queue(gateway, "supervisor", of_crisis, filter={"kind": "ASSIGN_CASE"}, utcOffsetMinutes=east)
        assert {entry["id"]: entry["lane"] for entry in listed}[str(somebody.person)] == lane


async def test_whose_next_step_is_others_waits_for_them_by_role(gateway: GatewayHarness) -> None:
    somebody = Somebody()
    await registered(gateway, somebody)
    await assigned(gateway, somebody)
    [entry] = await queue(gateway, "intake_officer", somebody)
    assert (entry["lane"], entry["steps"]) == ("WAITING_FOR_OTHERS", [])
    assert entry["waitingStep"] == "FIRST_ANSWER"
    assert entry["waitsFor"] == ["CASEWORKER", "PROTECTION_SPECIALIST", "SUPERVISOR"], "whoever gives the first answer"
    assert await counts(gateway, "intake_officer", somebody) == {"WAITING_FOR_OTHERS": 1}
    assert await queue(gateway, "finance_officer", somebody) == [], "knows nobody by name, and answers for nobody"


async def test_whom_one_may_not_see_is_in_no_row_and_in_no_figure(gateway: GatewayHarness) -> None:
    of_crisis = Somebody()
    theirs = await newcomer(gateway, of_crisis, agency_id=new_id())
    await asked_for_help(gateway, theirs, AT)
    for role in ("caseworker", "supervisor", "protection_specialist", "finance_officer", "donor", "administrator"):
        assert await queue(gateway, role, of_crisis) == []
        assert await counts(gateway, role, of_crisis) == {}
    ours = await newcomer(gateway, of_crisis)
    await asked_for_help(gateway, ours, AT)
    assert [entry["id"] for entry in await queue(gateway, "supervisor", of_crisis)] == [str(ours.person)]


async def test_that_a_specialist_must_see_somebody_shows_in_nobody_elses_queue(gateway: GatewayHarness) -> None:
    of_crisis = Somebody()
    child = await newcomer(gateway, of_crisis, age_band=intake.AgeBand.FROM_12)
    for role, kinds in (
        ("protection_specialist", ["SEE_SPECIALIST"]),
        ("evacuation_coordinator", []),
        ("supervisor", []),
        ("intake_officer", ["MAKE_REQUEST"]),
    ):
        listed = await queue(gateway, role, of_crisis)
        shown = [step["kind"] for entry in listed for step in entry["steps"]]
        assert shown == kinds, role
        assert [entry["waitingStep"] for entry in listed if entry["waitingStep"] == "SEE_SPECIALIST"] == [], role
        narrowed = await queue(gateway, role, of_crisis, filter={"kind": "SEE_SPECIALIST"})
        assert [entry["id"] for entry in narrowed] == ([str(child.person)] if role == "protection_specialist" else [])


async def test_a_step_says_why_a_specialist_must_see_somebody_to_whom_may_know(gateway: GatewayHarness) -> None:
    of_crisis = Somebody()
    child = await newcomer(gateway, of_crisis, age_band=intake.AgeBand.FROM_12)
    document = "query($p: UUID!) { toDo(filter: {personId: $p}) { edges { node { kind reasons } } } }"

    async def reasons(role: str) -> dict[str, list[str] | None]:
        listed = (await gateway.ask(role, document, p=str(child.person)))["toDo"]["edges"]
        return {one["node"]["kind"]: one["node"]["reasons"] for one in listed}

    assert await reasons("protection_specialist") == {"SEE_SPECIALIST": ["CHILD_ALONE"]}
    assert await reasons("intake_officer") == {"MAKE_REQUEST": None}
    asked = intake.RequestMade(
        request_id=new_id(), person_id=child.person, crisis_id=of_crisis.crisis, kind=intake.RequestKind.EVACUATION,
        services=[], urgency=intake.Urgency.HIGH, destination_country=None, due_at=AT, made_at=AT, details=None,
    )  # fmt: skip
    opened = cases.CaseOpened(
        case_id=child.case, person_id=child.person, crisis_id=of_crisis.crisis, request_id=new_id(),
        urgency=intake.Urgency.HIGH, opened_at=AT,
    )  # fmt: skip
    await gateway.project(asked, opened)
    assert (await reasons("protection_specialist"))["SEE_SPECIALIST"] == ["CHILD_ALONE", "TO_BE_MOVED"]
    assert all(why is None for why in (await reasons("intake_officer")).values())


async def test_filters_narrow_rows_and_figures_alike(gateway: GatewayHarness) -> None:
    of_crisis = Somebody()
    small: dict[str, Any] = {"age_band": intake.AgeBand.UNDER_5, "sex": intake.Sex.FEMALE, "region": "LY01"}
    girl, man = await newcomer(gateway, of_crisis, **small), await newcomer(gateway, of_crisis)
    for one in (girl, man):
        await asked_for_help(gateway, one, AT)
    await assigned(gateway, man)
    need = {"need_id": new_id(), "person_id": man.person, "recorded_at": AT}
    await gateway.project(
        intake.NeedRecorded(**need, code="DS-BD"), intake.NeedRecorded(**need | {"need_id": new_id()}, code="SV-VF")
    )
    mine, nobodys, both = {str(man.person)}, {str(girl.person)}, {str(man.person), str(girl.person)}
    for narrowed, expected in (
        ({"ageBand": "UNDER_5"}, nobodys),
        ({"sex": "MALE"}, mine),
        ({"region": "LY01"}, nobodys),
        ({"need": "DS"}, mine),
        ({"need": "DS-BD"}, mine),
        ({"need": "DS-H"}, set()),
        ({"need": "SV-VF"}, set()),
        ({"need": "SV"}, set()),
        ({"assignment": "OWN"}, mine),
        ({"assignment": "NOBODY"}, nobodys),
        ({"assignment": "TEAM"}, both),
        ({"phase": "ASSISTANCE"}, both),
        ({"phase": "CLOSED"}, set()),
        ({"kind": "ASSIGN_CASE"}, nobodys),
        ({"agencyId": str(agency())}, both),
        ({"agencyId": str(new_id())}, set()),
        ({"urgency": "HIGH", "lane": "OVERDUE"}, both),
        ({"lane": "TODAY"}, set()),
    ):
        listed = {entry["id"] for entry in await queue(gateway, "caseworker", of_crisis, filter=narrowed)}
        assert listed == expected, narrowed
        if "lane" not in narrowed:
            assert sum((await counts(gateway, "caseworker", of_crisis, **narrowed)).values()) == len(expected), narrowed


@pytest.mark.parametrize("sort", ORDERS)
@pytest.mark.parametrize("descending", [False, True])
async def test_pages_in_any_order_hold_everybody_once(gateway: GatewayHarness, sort: str, *, descending: bool) -> None:
    of_crisis = Somebody()
    bands = [intake.AgeBand.FROM_60, intake.AgeBand.UNKNOWN, intake.AgeBand.FROM_5]
    everybody = [await newcomer(gateway, of_crisis, age_band=band, household=of_crisis) for band in bands]
    everybody += [await newcomer(gateway, of_crisis) for _ in range(2)]
    for number, one in enumerate(everybody[1:]):
        await asked_for_help(gateway, one, AT + timedelta(hours=number))
    await assigned(gateway, everybody[-1])
    for by_household in (False, True):
        asked = {"sort": sort, "descending": descending, "byHousehold": by_household}
        whole = [entry["id"] for entry in await queue(gateway, "caseworker", of_crisis, **asked)]
        assert sorted(whole) == sorted(str(one.person) for one in everybody)
        assert await _paged(gateway, of_crisis, asked) == whole
        if by_household:
            places = sorted(whole.index(str(one.person)) for one in everybody[:3])
            assert places[2] - places[0] == 2, "who stays together stands together"
    if sort == "AGE":
        ages = [str(everybody[index].person) for index in (1, 2, 0)]
        whole = [entry["id"] for entry in await queue(gateway, "caseworker", of_crisis, sort=sort)]
        assert [id for id in whole if id in ages] == ages, "whose age nobody knows may be a child"


async def test_children_stand_first_where_urgency_is_equal(gateway: GatewayHarness) -> None:
    of_crisis = Somebody()
    bands = [intake.AgeBand.FROM_18, intake.AgeBand.FROM_12, intake.AgeBand.UNKNOWN, intake.AgeBand.FROM_60]
    everybody = [await newcomer(gateway, of_crisis, age_band=band) for band in bands]
    for number, one in enumerate(everybody):
        await asked_for_help(gateway, one, AT + timedelta(hours=number))
    for descending in (False, True):
        listed = await queue(gateway, "caseworker", of_crisis, sort="URGENCY", descending=descending)
        assert [entry["id"] for entry in listed] == [str(everybody[place].person) for place in (1, 2, 0, 3)]


async def test_the_real_stand_before_the_made_up_in_every_order_and_are_counted_apart(gateway: GatewayHarness) -> None:
    of_crisis = Somebody()
    late, tag = AT + timedelta(days=1), f"{(datetime.now(UTC) + timedelta(hours=1)).isoformat(timespec='seconds')}/1000"
    old: dict[str, Any] = {"age_band": intake.AgeBand.FROM_60, "household": of_crisis, "registered_at": late}
    young: dict[str, Any] = {"age_band": intake.AgeBand.UNDER_5}
    real = [await newcomer(gateway, of_crisis, **more) for more in (old, young)]
    made_up = [await newcomer(gateway, of_crisis, exercise=tag, **more) for more in (old, young)]
    await asked_for_help(gateway, real[0], AT)
    await asked_for_help(gateway, made_up[0], AT)
    for asked in product(ORDERS, (False, True), (False, True)):
        sort = dict(zip(("sort", "descending", "byHousehold"), asked, strict=True))
        listed = [entry["id"] for entry in await queue(gateway, "intake_officer", of_crisis, **sort)]
        assert set(listed[:2]) == {str(one.person) for one in real}, sort
        assert set(listed[2:]) == {str(one.person) for one in made_up}, sort
    answer = await gateway.ask("intake_officer", QUEUE, filter={"crisisId": str(of_crisis.crisis)})
    figures = [(one["count"], one["madeUp"]) for one in answer["queueCounts"]]
    assert [sum(one) for one in zip(*figures, strict=True)] == [2, 2]


async def _paged(gateway: GatewayHarness, of_crisis: Somebody, asked: dict[str, Any]) -> list[str]:
    narrowed, after, read = {"crisisId": str(of_crisis.crisis)}, None, []
    while True:
        page = (await gateway.ask("caseworker", QUEUE, filter=narrowed, first=2, after=after, **asked))["queue"]
        read += [edge["node"]["id"] for edge in page["edges"]]
        after = page["pageInfo"]["endCursor"]
        if not page["pageInfo"]["hasNextPage"]:
            return read


async def test_an_exercise_is_late_by_its_own_clock(gateway: GatewayHarness) -> None:
    now = datetime.now(UTC)
    somebody = Somebody()
    tag = f"{(now + timedelta(hours=1)).isoformat()}/1000"
    await registered(gateway, somebody, exercise=tag)
    due_at = now - timedelta(days=1)
    asked = intake.RequestMade(
        request_id=new_id(), person_id=somebody.person, crisis_id=somebody.crisis, kind=intake.RequestKind.ASSISTANCE,
        services=["shelter"], urgency=intake.Urgency.HIGH, destination_country=None, due_at=due_at, made_at=AT,
        details=None,
    )  # fmt: skip
    await gateway.project(Envelope(asked, exercise=tag))
    [entry] = await queue(gateway, "intake_officer", somebody)
    assert entry["lane"] != "OVERDUE"


@pytest.mark.parametrize("tag", ["no tag", "2026-02-30T00:00:00+00:00/10", "2099-05-01T00:00:00+00:00/NaN", "/"])
async def test_what_is_no_tag_of_an_exercise_takes_nobody_elses_row_away(gateway: GatewayHarness, tag: str) -> None:
    of_crisis = Somebody()
    people = [await newcomer(gateway, of_crisis) for _ in range(2)]
    connection = await gateway.as_owner()
    await connection.execute("UPDATE persons SET exercise = $1 WHERE id = $2", tag, people[0].person)
    try:
        text = QUEUE.replace("kind dueAt", "kind dueAt overdue")
        page = await gateway.ask("intake_officer", text, filter={"crisisId": str(of_crisis.crisis)})
        assert len(page["queue"]["edges"]) == len(people)
    finally:
        await connection.execute("UPDATE persons SET exercise = NULL WHERE id = $1", people[0].person)
        await connection.close()
