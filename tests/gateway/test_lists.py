"""Lists: by keyset, filtered, searched, and never more than the viewer may see."""

import asyncio
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import text

from services.gateway.execution.prefetch import EXERCISE_CACHED_FOR
from services.gateway.readmodel.places import keep_names
from services.gateway.readmodel.zones import keep_zones
from shared.contracts.cases import v1 as cases
from shared.contracts.intake import v1 as intake
from shared.contracts.reintegration import v1 as reintegration
from shared.platform.clock import new_id
from shared.platform.zones import zone_of_country
from tests.gateway.journey import Somebody, assigned, registered, whole_journey
from tests.gateway.support import AT, GatewayHarness

pytestmark = pytest.mark.stack

PEOPLE = """query People($first: Int, $after: String, $filter: PeopleFilter) {
  people(first: $first, after: $after, filter: $filter) {
    edges { cursor node { id reference phase profile { givenName } } } pageInfo { hasNextPage endCursor }
  }
}"""


async def _all_pages(gateway: GatewayHarness, role: str, first: int, wanted: dict[str, Any]) -> list[str]:
    ids: list[str] = []
    after: str | None = None
    while True:
        page = (await gateway.ask(role, PEOPLE, first=first, after=after, filter=wanted))["people"]
        ids += [edge["node"]["id"] for edge in page["edges"]]
        if not page["pageInfo"]["hasNextPage"]:
            return ids
        after = page["pageInfo"]["endCursor"]


async def test_pages_join_into_the_whole_list_in_one_order(gateway: GatewayHarness) -> None:
    crisis = new_id()
    people = [Somebody(crisis=crisis) for _ in range(7)]
    for one in people:
        await registered(gateway, one)
    wanted = {"crisisId": str(crisis)}
    whole = await _all_pages(gateway, "supervisor", 100, wanted)
    assert sorted(whole) == sorted(str(one.person) for one in people)
    assert await _all_pages(gateway, "supervisor", 2, wanted) == whole


async def test_filters_narrow_the_list_of_people(gateway: GatewayHarness) -> None:
    crisis = new_id()
    waiting, taken = Somebody(crisis=crisis), Somebody(crisis=crisis)
    await registered(gateway, waiting)
    await registered(gateway, taken)
    await assigned(gateway, taken)

    async def ids(**wanted: Any) -> list[str]:
        return await _all_pages(gateway, "caseworker", 50, {"crisisId": str(crisis), **wanted})

    assert await ids(assignedToMe=True) == [str(taken.person)]
    assert await ids(assignedToMe=False) == [str(waiting.person)]
    assert await ids(phase="ASSISTANCE") == [str(taken.person)]
    assert await ids(caseStatus="ASSIGNED", urgency="HIGH") == [str(taken.person)]
    assert await ids(overdue=True) == [str(taken.person)]
    assert await ids(search=waiting.reference[:8].lower()) == [str(waiting.person)]


async def test_names_are_searched_by_intake_and_shown_through_the_row_filter(gateway: GatewayHarness) -> None:
    ours, theirs = Somebody(), Somebody()
    await registered(gateway, ours)
    await registered(gateway, theirs, agency_id=new_id())
    candidates = [
        {"person_id": str(one.person), "band": band, "reasons": ["same_name"]}
        for one, band in ((ours, "likely"), (theirs, "likely"))
    ]
    await gateway.accept(answer={"candidates": candidates})
    page = (await gateway.ask("caseworker", PEOPLE, first=10, filter={"search": "Mirembe Adongo"}))["people"]
    assert [edge["node"]["id"] for edge in page["edges"]] == [str(ours.person)]
    assert b'"purpose":"list"' in gateway.played.requests[-1].content
    assert await search_by_name(gateway) == [{"band": "LIKELY", "reasons": ["same_name"], "person": ours.person}]
    assert b"Mirembe" in gateway.played.requests[-1].content


FOUND = "query F($input: FindPersonsInput!) { findPersons(input: $input) { band reasons person { id } } }"


async def search_by_name(gateway: GatewayHarness, role: str = "caseworker") -> list[dict[str, Any]]:
    matches = (await gateway.ask(role, FOUND, input={"givenName": "Mirembe"}))["findPersons"]
    return [one | {"person": one["person"] and UUID(one["person"]["id"])} for one in matches]


async def test_a_search_lists_people_out_of_reach_only_on_a_strong_match_without_reasons(
    gateway: GatewayHarness,
) -> None:
    """A colleague's case is seen, but not who the person is: a search is no way to learn it."""
    colleagues, theirs, unknown = Somebody(), Somebody(), Somebody()
    await registered(gateway, colleagues)
    await assigned(gateway, colleagues, new_id())
    await registered(gateway, theirs, agency_id=new_id())
    for band, reasons, listed in (
        ("strong", ["same_name", "same_birth_date"], True),
        ("strong", ["same_document"], False),
        ("likely", ["same_name", "same_birth_date"], False),
        ("possible", ["similar_name"], False),
    ):
        candidate = {"person_id": str(colleagues.person), "band": band, "reasons": reasons}
        await gateway.accept(answer={"candidates": [candidate]})
        shown = [{"band": "STRONG", "reasons": [], "person": colleagues.person}] if listed else []
        assert await search_by_name(gateway) == shown
    apart = [{"person_id": str(one.person), "band": "strong", "reasons": []} for one in (theirs, unknown)]
    await gateway.accept(answer={"candidates": apart})
    assert await search_by_name(gateway) == [{"band": "STRONG", "reasons": [], "person": None}] * 2
    likely = {"person_id": str(theirs.person), "band": "likely", "reasons": ["same_name"]}
    await gateway.accept(answer={"candidates": [likely]})
    for role in ("caseworker", "supervisor", "intake_officer"):
        assert await search_by_name(gateway, role) == []


@pytest.mark.parametrize("after", ["x", "1", "1.x", "x.018f0000-0000-7000-8000-000000000000"])
async def test_a_cursor_of_another_form_is_refused(gateway: GatewayHarness, after: str) -> None:
    async with gateway.client("supervisor") as client:
        answer = await client.post("/graphql", json={"query": PEOPLE, "variables": {"first": 1, "after": after}})
    assert answer.json()["errors"][0]["extensions"]["code"] == "not_a_cursor"


@pytest.mark.parametrize("after", ["1.x", *(f"{count}.{UUID(int=1)}" for count in (2**63, -(2**63) - 1))])
async def test_a_cursor_with_a_count_beyond_bigint_is_refused(gateway: GatewayHarness, after: str) -> None:
    query = "query A($after: String) { queue(first: 1, after: $after) { edges { node { id } } } }"
    async with gateway.client("supervisor") as client:
        answer = await client.post("/graphql", json={"query": query, "variables": {"after": after}})
    assert answer.json()["errors"][0]["extensions"]["code"] == "not_a_cursor"


@pytest.mark.parametrize("first", [0, 101, -1])
async def test_a_page_size_out_of_bounds_is_refused(gateway: GatewayHarness, first: int) -> None:
    async with gateway.client("supervisor") as client:
        answer = await client.post("/graphql", json={"query": PEOPLE, "variables": {"first": first}})
    assert answer.json()["errors"][0]["extensions"]["code"] == "first_out_of_range"


async def test_nodes_are_looked_up_by_their_id(gateway: GatewayHarness) -> None:
    somebody = Somebody()
    await registered(gateway, somebody)
    query = "query N($id: ID!) { node(id: $id) { __typename id ... on Person { reference } ... on Crisis { name } } }"
    node = (await gateway.ask("caseworker", query, id=str(somebody.person)))["node"]
    assert node == {"__typename": "Person", "id": str(somebody.person), "reference": somebody.reference}
    crisis = (await gateway.ask("donor", query, id=str(somebody.crisis)))["node"]
    assert crisis["name"] == "Flood in the delta"
    assert (await gateway.ask("donor", query, id=str(somebody.person)))["node"] is None
    assert (await gateway.ask("caseworker", query, id="nonsense"))["node"] is None


async def test_an_import_shows_its_problems_page_by_page(gateway: GatewayHarness) -> None:
    import_id = new_id()
    problems = [
        intake.RowProblem(sheet="People", row=row, column="age", code="not_a_number", reason="This is not a number")
        for row in range(1, 6)
    ]
    await gateway.project(
        intake.ImportReceived(import_id=import_id, crisis_id=new_id(), received_at=AT),
        intake.ImportStaged(import_id=import_id, format="homeward", rows=9, good=4, bad=5),
        intake.ImportRowsRefused(import_id=import_id, problems=problems),
        intake.ImportProgressed(import_id=import_id, registered=3, unchanged=0),
    )
    query = """query I($id: UUID!, $after: String) { import(id: $id) { status good registered
      problems(first: 3, after: $after) { edges { node { row column } } pageInfo { hasNextPage endCursor } } } }"""
    first = (await gateway.ask("intake_officer", query, id=str(import_id)))["import"]
    assert (first["status"], first["good"], first["registered"]) == ("STAGED", 4, 3)
    after = first["problems"]["pageInfo"]["endCursor"]
    second = (await gateway.ask("intake_officer", query, id=str(import_id), after=after))["import"]["problems"]
    rows = [edge["node"]["row"] for edge in first["problems"]["edges"] + second["edges"]]
    assert rows == [1, 2, 3, 4, 5]


async def test_the_viewer_shows_the_clock_of_a_running_exercise(gateway: GatewayHarness) -> None:
    now = gateway.runtime.units.tools.clock.now()
    tag = f"{(now + timedelta(hours=1)).isoformat()}/1000"
    somebody = Somebody()
    await registered(gateway, somebody, exercise=tag)
    query = """query($id: UUID!) {
      viewer { name role exercise now sections agency { name } permittedActions }
      exercise { running now pace clock registered } person(id: $id) { exerciseClock } }"""
    await asyncio.sleep(EXERCISE_CACHED_FOR.total_seconds())
    answer = await gateway.ask("supervisor", query, id=str(somebody.person))
    assert answer["viewer"]["role"] == "SUPERVISOR"
    assert answer["viewer"]["exercise"] is True
    # The page counts real rows by this clock: it is the real one, whatever is played.
    assert abs(datetime.fromisoformat(answer["viewer"]["now"]) - now) < timedelta(minutes=5)
    assert datetime.fromisoformat(answer["exercise"]["now"]) < now - timedelta(days=30)
    assert (answer["exercise"]["pace"], answer["exercise"]["clock"]) == (1000, answer["person"]["exerciseClock"])
    assert answer["person"]["exerciseClock"] == tag
    assert (answer["exercise"]["running"], answer["exercise"]["registered"]) == (True, 1)
    assert "PEOPLE" in answer["viewer"]["sections"]
    assert "AssignCase" in answer["viewer"]["permittedActions"]


async def test_crises_operations_and_journeys_show_their_zones(gateway: GatewayHarness) -> None:
    somebody = await whole_journey(gateway)
    await gateway.project(
        intake.CrisisCorrected(crisis_id=somebody.crisis, time_zone="Asia/Jayapura", corrected_at=AT),
        cases.OperationPlanned(
            operation_id=(elsewhere := new_id()), crisis_id=somebody.crisis, name="Boat", mode=cases.TransportMode.SEA,
            origin_country="ID", destination_country="PH", departs_at=AT, arrives_at=AT + timedelta(days=1),
            origin_time_zone="Asia/Jayapura", destination_time_zone="Asia/Manila", seats=2, hold_hours=48,
            planned_at=AT,
        ),
        reintegration.PlanAgreed(
            plan_id=new_id(), journey_id=somebody.journey, person_id=somebody.person, services=["business"],
            time_zone="Asia/Makassar", agreed_at=AT,
        ),
    )  # fmt: skip
    query = """query($operation: UUID!, $journey: UUID!) { crises { id timeZone permittedActions }
      operation(id: $operation) { originTimeZone destinationTimeZone } journey(id: $journey) { timeZone } }"""
    shown = await gateway.ask("supervisor", query, operation=str(elsewhere), journey=str(somebody.journey))
    [crisis] = [one for one in shown["crises"] if one["id"] == str(somebody.crisis)]
    assert crisis["timeZone"] == "Asia/Jayapura"
    assert "CorrectCrisis" in crisis["permittedActions"]
    assert shown["operation"] == {"originTimeZone": "Asia/Jayapura", "destinationTimeZone": "Asia/Manila"}
    assert shown["journey"] == {"timeZone": "Asia/Makassar"}


async def test_an_operation_s_ends_lie_where_the_list_says_and_nowhere_else(gateway: GatewayHarness) -> None:
    somebody = await whole_journey(gateway)
    await keep_names(gateway.runtime.engine, {"LYT1": "A hall"}, {"LYT1": (32.5, 12.75)})
    # A later list that names no middles takes none away.
    await keep_names(gateway.runtime.engine, {"LYT1": "The hall"})
    await gateway.project(
        cases.OperationPlanned(
            operation_id=(planned := new_id()), crisis_id=somebody.crisis, name="Boat", mode=cases.TransportMode.SEA,
            origin_country="LY", destination_country="PH", departs_at=AT, arrives_at=AT + timedelta(days=1),
            origin_place="LYT1", destination_place="PHT9", seats=2, hold_hours=48, planned_at=AT,
        ),
    )  # fmt: skip
    end = "{ code name latitude longitude }"
    query = f"query($id: UUID!) {{ operation(id: $id) {{ destinationPlace origin {end} destination {end} }} }}"
    shown = (await gateway.ask("evacuation_coordinator", query, id=str(planned)))["operation"]
    assert shown["origin"] == {"code": "LYT1", "name": "The hall", "latitude": 32.5, "longitude": 12.75}
    assert (shown["destinationPlace"], shown["destination"]) == ("PHT9", None)


async def test_a_crisis_s_zone_declared_before_the_read_model_stored_zones_is_shown(gateway: GatewayHarness) -> None:
    several, left, unknown = new_id(), new_id(), new_id()
    declared = {several: "Asia/Jayapura", left: "Asia/Manila", unknown: None}
    for crisis_id, zone in declared.items():
        await gateway.project(
            intake.CrisisDeclared(
                crisis_id=crisis_id, name="Storm", country="PH" if zone == "Asia/Manila" else "ID", time_zone=zone,
                hazard=intake.Hazard.NATURAL_DISASTER, declared_at=AT,
            )
        )  # fmt: skip
    engine = gateway.runtime.engine
    # What migration 0025 left, which knew the countries alone: Indonesia has three clocks.
    assert zone_of_country("ID") is None
    async with engine.begin() as connection:
        await connection.execute(text("SELECT set_config('homeward.reach', 'all', true)"))
        await connection.execute(text("UPDATE crises SET time_zone = NULL WHERE id = :id"), {"id": several})

    async def shown() -> dict[str, str | None]:
        answer = await gateway.ask("supervisor", "{ crises { id timeZone } }")
        return {one["id"]: one["timeZone"] for one in answer["crises"]}

    assert (await shown())[str(several)] is None
    assert await keep_zones(engine, declared | {new_id(): "Asia/Tokyo"}) == 1
    assert {one: (await shown())[str(one)] for one in declared} == declared
    assert await keep_zones(engine, declared) == 0


async def test_a_review_that_needs_more_information_stays_on_the_docket(gateway: GatewayHarness) -> None:
    somebody = await whole_journey(gateway)

    async def said(decision: reintegration.ReviewDecision) -> None:
        await gateway.project(
            reintegration.ReviewDecided(
                review_id=somebody.review, journey_id=somebody.journey, person_id=somebody.person,
                subject=reintegration.ReviewSubject.GRANT, subject_id=somebody.grant, decision=decision,
                reasons=["budget"], decided_by=new_id(), decided_at=AT,
            )
        )  # fmt: skip

    query = """query D($decided: Boolean!) { docket(first: 100, filter: {decided: $decided}) {
      edges { node { id decision permittedActions } } } }"""

    async def listed(*, decided: bool) -> dict[str, Any]:
        edges = (await gateway.ask("committee_member", query, decided=decided))["docket"]["edges"]
        return {edge["node"]["id"]: edge["node"] for edge in edges}

    await said(reintegration.ReviewDecision.MORE_INFORMATION)
    waiting = (await listed(decided=False))[str(somebody.review)]
    assert (waiting["decision"], waiting["permittedActions"]) == ("MORE_INFORMATION", ["DecideReview"])
    await said(reintegration.ReviewDecision.APPROVED)
    assert str(somebody.review) not in await listed(decided=False)
    assert (await listed(decided=True))[str(somebody.review)]["decision"] == "APPROVED"


async def test_one_document_filters_by_the_variables_of_each_request(gateway: GatewayHarness) -> None:
    crisis = new_id()
    waiting, taken = Somebody(crisis=crisis), Somebody(crisis=crisis)
    await registered(gateway, waiting)
    await registered(gateway, taken)
    await assigned(gateway, taken)
    for status, somebody in (("OPEN", None), ("ASSIGNED", taken), ("CLOSED", None), ("ASSIGNED", taken)):
        wanted = {"crisisId": str(crisis), "caseStatus": status}
        assert await _all_pages(gateway, "caseworker", 5, wanted) == ([str(somebody.person)] if somebody else [])


async def test_seat_candidates_are_people_who_asked_for_the_operation_s_destination(gateway: GatewayHarness) -> None:
    somebody = Somebody()
    await registered(gateway, somebody)
    await assigned(gateway, somebody)
    query = "query C($id: UUID!) { seatCandidates(operationId: $id) { id } }"

    async def offered(destination: str) -> list[dict[str, str]]:
        operation = new_id()
        await gateway.project(
            cases.OperationPlanned(
                operation_id=operation, crisis_id=somebody.crisis, name="Boat", mode=cases.TransportMode.SEA,
                origin_country="MZ", destination_country=destination, departs_at=AT + timedelta(days=2),
                arrives_at=AT + timedelta(days=3), seats=3, hold_hours=24, freezes_at=None, planned_at=AT,
            )
        )  # fmt: skip
        candidates: list[dict[str, str]] = (await gateway.ask("evacuation_coordinator", query, id=str(operation)))[
            "seatCandidates"
        ]
        return candidates

    assert await offered("UG") == [{"id": str(somebody.case)}]
    assert await offered("KE") == []
    anywhere = intake.RequestMade(
        request_id=new_id(), person_id=somebody.person, crisis_id=somebody.crisis, kind=intake.RequestKind.EVACUATION,
        services=[], urgency=intake.Urgency.HIGH, destination_country=None, due_at=AT, made_at=AT, details=None,
    )  # fmt: skip
    await gateway.project(anywhere)
    assert await offered("KE") == [{"id": str(somebody.case)}]


async def test_seat_candidates_are_chosen_by_their_open_request(gateway: GatewayHarness) -> None:
    somebody, second, operation = Somebody(), new_id(), new_id()
    await registered(gateway, somebody)
    await assigned(gateway, somebody)
    query = "query C($id: UUID!) { seatCandidates(operationId: $id) { id } }"
    await gateway.project(
        cases.OperationPlanned(
            operation_id=operation, crisis_id=somebody.crisis, name="Boat", mode=cases.TransportMode.SEA,
            origin_country="MZ", destination_country="UG", departs_at=AT + timedelta(days=90),
            arrives_at=AT + timedelta(days=91), seats=3, hold_hours=24, freezes_at=None, planned_at=AT,
        ),
        cases.CaseClosed(case_id=somebody.case, person_id=somebody.person, reason="other", closed_at=AT + timedelta(1)),
        cases.CaseOpened(
            case_id=second, person_id=somebody.person, crisis_id=somebody.crisis, request_id=new_id(),
            urgency=intake.Urgency.HIGH, opened_at=AT + timedelta(days=2),
        ),
    )  # fmt: skip

    async def offered() -> list[str]:
        answer = await gateway.ask("evacuation_coordinator", query, id=str(operation))
        return [one["id"] for one in answer["seatCandidates"]]

    assert await offered() == [], "asked in a case that was closed"
    place = {"movement_id": new_id(), "operation_id": new_id(), "case_id": second, "person_id": somebody.person}
    asked = {
        "person_id": somebody.person, "crisis_id": somebody.crisis, "kind": intake.RequestKind.EVACUATION,
        "services": [], "urgency": intake.Urgency.HIGH, "destination_country": None, "due_at": AT, "details": None,
    }  # fmt: skip
    await gateway.project(intake.RequestMade(request_id=new_id(), made_at=AT + timedelta(days=2), **asked))
    assert await offered() == [str(second)]
    await gateway.project(
        cases.SeatHeld(**place, seat=1, held_until=AT, held_at=AT),
        cases.PersonArrived(**place, country="UG", arrived_at=AT + timedelta(days=5)),
    )
    assert await offered() == [], "was moved since"
    await gateway.project(intake.RequestMade(request_id=new_id(), made_at=AT + timedelta(days=60), **asked))
    assert await offered() == [str(second)], "came back, and asks anew"


@pytest.mark.parametrize("letter", ["\0", "\x1b", "\x7f"])
@pytest.mark.parametrize(
    ("question", "field"),
    [
        ("people(first: 1, filter: {search: $text}) { edges { cursor } }", "filter.search"),
        ("cases(first: 1, filter: {search: $text}) { edges { cursor } }", "filter.search"),
        ("searchPeople(text: $text) { band }", "text"),
        ("queue(first: 1, filter: {region: $text}) { edges { cursor } }", "filter.region"),
        ("operations(first: 1, search: $text) { edges { cursor } }", "search"),
    ],
)
async def test_an_argument_with_a_control_character_is_refused_by_name(
    gateway: GatewayHarness, question: str, field: str, letter: str
) -> None:
    async with gateway.client("supervisor") as client:
        query = f"query($text: String!) {{ {question} }}"
        answer = await client.post("/graphql", json={"query": query, "variables": {"text": f"Har{letter}bour"}})
    [error] = answer.json()["errors"]
    assert (error["extensions"]["code"], error["extensions"]["field"]) == ("text_control", field)
