"""What a form says that a command ends is what the services end: real services beside a gateway."""

from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest
import pytest_asyncio

from services.cases.app import service as cases_service
from services.gateway.graphql.sources import KEY
from services.gateway.rooms.casework.types import Case
from services.gateway.rooms.requests.types import AidRequest
from services.gateway.rooms.returns.types import Journey
from services.intake.app import service as intake_service
from services.intake.sharing.progress import STEPS
from services.reintegration.app import service as reintegration_service
from shared.contracts.base import Event
from shared.contracts.cases import v1 as cases
from shared.contracts.intake import v1 as intake
from shared.contracts.intake.v1 import LegalBasis, Purpose, RequestKind
from shared.contracts.reintegration import v1 as reintegration
from shared.platform.clock import new_id
from tests.cases import world as of_cases
from tests.gateway.support import GatewayHarness, agency
from tests.intake import world as of_intake
from tests.reintegration import people as of_reintegration
from tests.support.harness import ServiceHarness, service_harness


@dataclass
class Beside:
    """A service and the gateway, which is shown what others told the service and what it publishes."""

    harness: ServiceHarness
    gateway: GatewayHarness
    shown: int = 0

    async def show(self, *facts: Event) -> list[Event]:
        """What was published since."""
        events = await self.harness.events()
        since = events[self.shown :]
        self.shown = len(events)
        await self.gateway.project(*facts, *since)
        return since

    async def asked(self, query: str, role: str = "data_protection_officer", **variables: UUID) -> Any:
        named = {name: str(value) for name, value in variables.items()}
        return await self.gateway.ask(role, query, **named)


class CasesBeside(of_cases.World):
    """Cases, with everything that is delivered to it shown to the gateway."""

    beside: Beside

    async def deliver(self, event: Event) -> None:
        await super().deliver(event)
        await self.beside.show(event)


@pytest_asyncio.fixture(loop_scope="session", scope="module")
async def in_cases(gateway: GatewayHarness) -> AsyncIterator[CasesBeside]:
    async with service_harness(cases_service) as harness:
        clock = of_cases.SetClock(datetime.now(UTC))
        harness.units.tools = replace(harness.units.tools, clock=clock)
        world = CasesBeside(harness, clock)
        world.beside = Beside(harness, gateway)
        yield world


OF_REQUESTS = """query Ends($id: UUID!) { person(id: $id) {
  requests { id assistanceThatEnds { id } seatGivenBack { id } } } }"""
OF_CONSENTS = (
    "query Ends($id: UUID!) { person(id: $id) { consents { id seatGivenBack { id } sharingThatEnds { id } } } }"
)


async def said_to_end(beside: Beside, query: str, person: UUID, cause: UUID) -> set[str]:
    [[rows]] = [list(one.values()) for one in (await beside.asked(query, id=person)).values()]
    [cause_row] = [one for one in rows if one.pop("id") == str(cause)]
    named = [one for value in cause_row.values() for one in (value if isinstance(value, list) else [value]) if one]
    return {one["id"] for one in named}


def ended(events: list[Event]) -> set[str]:
    """Assistance, seats and sharing that the facts say have ended."""
    of = {
        cases.AssistanceCompleted: "assistance_id",
        cases.SeatReleased: "movement_id",
        intake.SharingWithdrawn: "grant_id",
    }
    return {str(getattr(one, of[type(one)])) for one in events if type(one) in of}


Situation = Callable[[CasesBeside, UUID], Awaitable[UUID]]
"""Makes it for a person and answers the request that is withdrawn."""


async def owed(world: CasesBeside, person: UUID) -> UUID:
    await world.ask(person, RequestKind.ASSISTANCE)
    return await world.ask(person, RequestKind.ASSISTANCE)


async def given(world: CasesBeside, person: UUID) -> UUID:
    request = await world.ask(person, RequestKind.ASSISTANCE)
    assistance = await world.assistance_of(request)
    await world.do(cases.CompleteAssistance(assistance_id=assistance["id"], version=assistance["version"], met=True))
    return request


async def seated(world: CasesBeside, person: UUID) -> UUID:
    request = await world.ask(person, RequestKind.EVACUATION)
    await world.hold(await world.operation(), person)
    return request


async def seated_and_asks_twice(world: CasesBeside, person: UUID) -> UUID:
    await world.ask(person, RequestKind.EVACUATION)
    return await seated(world, person)


async def seated_and_asks_for_help(world: CasesBeside, person: UUID) -> UUID:
    await seated(world, person)
    return await world.ask(person, RequestKind.ASSISTANCE)


async def asked_in_an_earlier_case(world: CasesBeside, person: UUID) -> UUID:
    earlier = await world.ask(person, RequestKind.ASSISTANCE)
    owed = await world.assistance_of(earlier)
    await world.do(cases.CompleteAssistance(assistance_id=owed["id"], version=owed["version"], met=True))
    case = await world.case_of(person)
    await world.do(cases.CloseCase(case_id=case["id"], version=case["version"], reason="goals_met"))
    world.clock.pass_time(hours=1)
    await seated(world, person)
    return earlier


@pytest.mark.stack
@pytest.mark.parametrize(
    ("situation", "ends"),
    [
        (owed, 1), (given, 0), (seated, 1), (seated_and_asks_twice, 0), (seated_and_asks_for_help, 1),
        (asked_in_an_earlier_case, 0),
    ],
)  # fmt: skip
async def test_a_request_takes_with_it_what_its_form_says(
    in_cases: CasesBeside, situation: Situation, ends: int
) -> None:
    await in_cases.crisis()
    person = await in_cases.person()
    await in_cases.consent(person)
    request = await situation(in_cases, person)
    await in_cases.beside.show()
    said = await said_to_end(in_cases.beside, OF_REQUESTS, person, request)
    before = in_cases.beside.shown
    await in_cases.withdraw_request(person, request)
    assert said == ended((await in_cases.harness.events())[before:])
    assert len(said) == ends
    assert await said_to_end(in_cases.beside, OF_REQUESTS, person, request) == set()


Basis = tuple[LegalBasis, int | None, bool]
"""Its kind, in how many days it ends, and whether it was withdrawn before."""
CONSENT: Basis = (LegalBasis.CONSENT, None, False)
VITAL: Basis = (LegalBasis.VITAL_INTEREST, None, False)
LAPSED: Basis = (LegalBasis.VITAL_INTEREST, -3, False)
LASTING: Basis = (LegalBasis.VITAL_INTEREST, 30, False)
SAID_NO: Basis = (LegalBasis.CONSENT, None, True)


async def put_on_record(world: CasesBeside, person: UUID, basis: Basis) -> UUID:
    kind, days, withdrawn = basis
    world.clock.pass_time(minutes=1)
    until = world.clock.moment + timedelta(days=days) if days else None
    consent = await world.consent(person, valid_until=until and until.date(), over_at=until, legal_basis=kind)
    if withdrawn:
        world.clock.pass_time(minutes=1)
        await world.withdraw_consent(person, consent)
    return consent


@pytest.mark.stack
@pytest.mark.parametrize(
    ("bases", "ends"),
    [
        ([CONSENT], 1), ([VITAL, CONSENT], 1), ([CONSENT, VITAL], 0), ([LAPSED, VITAL], 1), ([LASTING, VITAL], 0),
        ([CONSENT, SAID_NO, VITAL], 1), ([SAID_NO, CONSENT, VITAL], 0),
    ],
)  # fmt: skip
async def test_a_basis_takes_the_seat_with_it_where_its_form_says_so(
    in_cases: CasesBeside, bases: list[Basis], ends: int
) -> None:
    world = in_cases
    await world.crisis()
    person = await world.person()
    await world.ask(person, RequestKind.EVACUATION)
    recorded = [await put_on_record(world, person, basis) for basis in bases]
    last = recorded[-1]
    await world.hold(await world.operation(), person)
    await world.beside.show()
    said = await said_to_end(world.beside, OF_CONSENTS, person, last)
    before = world.beside.shown
    await world.withdraw_consent(person, last)
    assert said == ended((await world.harness.events())[before:])
    assert len(said) == ends


@pytest_asyncio.fixture(loop_scope="session", scope="module")
async def in_intake(gateway: GatewayHarness) -> AsyncIterator[tuple[of_intake.World, Beside]]:
    async with service_harness(intake_service) as harness:
        yield of_intake.World(harness, of_intake.SetClock()), Beside(harness, gateway)


@pytest.mark.stack
@pytest.mark.parametrize("purpose", [Purpose.SHARING, Purpose.ASSISTANCE, Purpose.REINTEGRATION])
async def test_a_consent_takes_the_sharing_with_it_that_its_form_says(
    in_intake: tuple[of_intake.World, Beside], purpose: Purpose
) -> None:
    world, beside = in_intake
    person, receiving = await world.person(), await world.agency()
    consent = await world.consent(person, purpose)
    for one in (Purpose.ASSISTANCE, Purpose.EVACUATION):
        await world.grant(person, receiving, purpose=one)
    await beside.show()
    said = await said_to_end(beside, OF_CONSENTS, person, consent)
    await world.do(intake.WithdrawConsent(consent_id=consent))
    assert said == ended(await beside.show())
    assert len(said) == {Purpose.SHARING: 2, Purpose.ASSISTANCE: 1}.get(purpose, 0)


NEEDS = """query Ends($id: UUID!) { person(id: $id) {
  needs { id asksSpecialist mayWithholdPlace agenciesInformed { id } } } }"""


@pytest.mark.stack
@pytest.mark.parametrize(("code", "may_open"), [("WR-PY", False), ("LP-IH", True)])
async def test_a_need_opens_a_place_only_where_its_form_says_it_may(
    in_intake: tuple[of_intake.World, Beside], gateway: GatewayHarness, code: str, *, may_open: bool
) -> None:
    world, beside = in_intake
    person = await world.person()
    grant = await world.grant(person, await world.agency())
    need = new_id()
    await world.do(intake.RecordNeed(need_id=need, person_id=person, code=code))
    events = await beside.harness.events()
    beside.shown, since = len(events), events[beside.shown :]
    await gateway.project(
        *(one.model_copy(update={"registered_by_agency": agency()}) if isinstance(one, intake.PersonRegistered) else one
          for one in since)
    )  # fmt: skip
    [row] = (await beside.asked(NEEDS, "protection_specialist", id=person))["person"]["needs"]
    assert (row["mayWithholdPlace"], row["asksSpecialist"]) == (may_open, may_open)
    assert [one["id"] for one in row["agenciesInformed"]] == [str(grant)]
    await world.do(intake.EndNeed(need_id=need), "protection_specialist")
    withheld = await world.row("SELECT location_withheld FROM persons WHERE id = :id", id=person)
    assert withheld["location_withheld"] is False
    await beside.show()
    [row] = (await beside.asked(NEEDS, "protection_specialist", id=person))["person"]["needs"]
    assert (row["mayWithholdPlace"], row["asksSpecialist"], row["agenciesInformed"]) == (False, False, [])


JOURNEY = """query Ends($id: UUID!) { person(id: $id) { journeys {
  grants { id tranches { number endsWithJourney } } followUps { id endsWithJourney } enrolments { id endsWithJourney }
  reviews { id endsWithJourney } } } }"""
LOST = {"FOLLOW_UP", "COMMITTEE_REVIEW", "ATTEND_TRAINING", "SUBMIT_EVIDENCE"}


@pytest_asyncio.fixture(loop_scope="session", scope="module")
async def in_reintegration(gateway: GatewayHarness) -> AsyncIterator[tuple[of_reintegration.World, Beside]]:
    async with service_harness(reintegration_service) as harness:
        clock = of_reintegration.SetClock()
        harness.units.tools = replace(harness.units.tools, clock=clock)
        yield of_reintegration.World(harness, clock), Beside(harness, gateway)


def marked(journey: dict[str, Any], of: str) -> set[str]:
    return {one["id"] for one in journey[of] if one["endsWithJourney"]}


async def waiting(gateway: GatewayHarness, person: UUID) -> set[str]:
    connection = await gateway.as_owner()
    try:
        return {row["kind"] for row in await connection.fetch("SELECT kind FROM steps WHERE person_id = $1", person)}
    finally:
        await connection.close()


@pytest.mark.stack
async def test_a_journey_takes_with_it_what_its_form_says(
    in_reintegration: tuple[of_reintegration.World, Beside], gateway: GatewayHarness
) -> None:
    world, beside = in_reintegration
    returnee = await world.arrived()
    await beside.show(of_reintegration.registered(returnee, world.clock.now()))
    await world.do(reintegration.AgreePlan(plan_id=new_id(), journey_id=returnee.journey_id, services=["business"]))
    grant = await world.approved(returnee, await world.donor())
    recorded, owed = [await world.follow_up(returnee, month) for month in (1, 3)]
    findings = reintegration.FollowUpFindings(activity_running=True)
    await world.do(
        reintegration.RecordFollowUp(
            follow_up_id=recorded,
            review_id=(review := new_id()),
            mode=reintegration.ContactMode.PHONE,
            findings=findings,
        )
    )
    await world.do(
        reintegration.EnrolInCourse(
            enrolment_id=(enrolment := new_id()), course_id=await world.course(), journey_id=returnee.journey_id
        )
    )
    await beside.show()
    [journey] = (await beside.asked(JOURNEY, id=returnee.person_id))["person"]["journeys"]
    lapsing = {one["number"] for one in journey["grants"][0]["tranches"] if one["endsWithJourney"]}
    said = [marked(journey, of) for of in ("followUps", "enrolments", "reviews")]
    assert said == [{str(owed)}, {str(enrolment)}, {str(review)}]
    assert await waiting(gateway, returnee.person_id) >= LOST

    closing = reintegration.CloseJourney(
        journey_id=returnee.journey_id, review_id=new_id(), outcome=reintegration.ClosureOutcome.REINTEGRATED
    )
    await world.do(closing)
    await world.decided(closing.review_id, reintegration.ReviewDecision.APPROVED)
    [closed] = await world.events(reintegration.JourneyClosed, journey_id=returnee.journey_id)
    await world.harness.deliver(closed)
    assert await world.events(reintegration.GrantEnded, grant_id=grant.grant_id)
    unpaid = await world.harness.rows(
        "SELECT number FROM grant_tranches WHERE grant_id = :id AND paid_at IS NULL", id=grant.grant_id
    )
    assert lapsing == {row["number"] for row in unpaid}
    cancelled = await world.harness.rows("SELECT id FROM follow_ups WHERE status = 'cancelled'")
    assert {str(row["id"]) for row in cancelled} == said[0]
    await beside.show()
    assert not await waiting(gateway, returnee.person_id) & LOST
    [journey] = (await beside.asked(JOURNEY, id=returnee.person_id))["person"]["journeys"]
    assert [marked(journey, of) for of in ("followUps", "enrolments", "reviews")] == [set(), set(), set()]
    assert not any(one["endsWithJourney"] for one in journey["grants"][0]["tranches"])


@pytest.mark.parametrize(
    ("shown", "fact"),
    [(Case, cases.CaseClosed), (AidRequest, cases.AssistanceCompleted), (Journey, reintegration.JourneyClosed)],
)
def test_the_agencies_named_are_those_that_are_sent_the_step(shown: Any, fact: type[Event]) -> None:
    [field] = [one for one in shown.__strawberry_definition__.fields if one.python_name == "agencies_informed"]
    join = field.metadata[KEY].join
    assert {purpose for purpose in Purpose if f"'{purpose.name}'" in join} == STEPS[fact].purposes
    assert not STEPS[fact].tells_place
