"""What there is to do: for whoever may do it, for the people they answer for, overdue first, and gone once done."""

from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import pytest

from services.gateway.compiler.access_conditions import RoleAccess
from services.gateway.compiler.tree import NULL, Items
from services.gateway.rooms.todo.tasks import TASKS
from shared.contracts.base import Sealed, SealKind
from shared.contracts.cases import v1 as cases
from shared.contracts.intake import v1 as intake
from shared.contracts.reintegration import v1 as reintegration
from shared.platform import subject_keys
from shared.platform.clock import new_id
from shared.policy.matrix import matrix
from tests.gateway.journey import Somebody, assigned, evacuated, home, registered, whole_journey
from tests.gateway.support import AT, Envelope, GatewayHarness, account_of, agency

pytestmark = pytest.mark.stack

TO_DO = """query ToDo($first: Int, $after: String, $filter: ToDoFilter) {
  toDo(first: $first, after: $after, filter: $filter) {
    edges { node { id kind dueAt overdue person { id } } } pageInfo { hasNextPage endCursor }
  }
}"""


async def steps(gateway: GatewayHarness, role: str, somebody: Somebody) -> list[str]:
    """The kinds of what somebody's crisis gives a role to do."""
    page = (await gateway.ask(role, TO_DO, first=100, filter={"crisisId": str(somebody.crisis)}))["toDo"]
    return [edge["node"]["kind"] for edge in page["edges"]]


async def test_every_step_has_a_command_that_somebody_may_send_or_is_the_committee_s() -> None:
    for task in TASKS:
        assert task.command is None or matrix().commands[task.command.command_name()], task.kind
    assert RoleAccess(frozenset({"donor"})).commands_listed == Items((NULL,))


async def test_each_role_lists_its_own_steps_of_a_journey(gateway: GatewayHarness) -> None:
    somebody = Somebody()
    await registered(gateway, somebody)
    assert await steps(gateway, "intake_officer", somebody) == ["MAKE_REQUEST"]
    assert await steps(gateway, "supervisor", somebody) == []
    await assigned(gateway, somebody)
    assert await steps(gateway, "intake_officer", somebody) == []
    assert sorted(await steps(gateway, "supervisor", somebody)) == ["ESCALATED_REQUEST", "FIRST_ANSWER"]
    await evacuated(gateway, somebody)
    assert await steps(gateway, "evacuation_coordinator", somebody) == []
    await home(gateway, somebody)
    assert await steps(gateway, "reintegration_officer", somebody) == ["FOLLOW_UP", "SUBMIT_EVIDENCE"]
    assert await steps(gateway, "finance_officer", somebody) == []
    assert await steps(gateway, "committee_member", somebody) == []
    assert await steps(gateway, "donor", somebody) == []


async def test_steps_about_another_agency_s_people_are_not_listed(gateway: GatewayHarness) -> None:
    ours, theirs = Somebody(), Somebody()
    await registered(gateway, ours, origin_answered=None)
    await registered(gateway, theirs, agency_id=new_id(), origin_answered=None)
    assert sorted(await steps(gateway, "intake_officer", ours)) == ["ASK_ORIGIN", "MAKE_REQUEST"]
    assert await steps(gateway, "intake_officer", theirs) == []
    for one in (ours, theirs):
        asked = intake.ErasureRequested(
            erasure_id=new_id(), person_id=one.person, reason=intake.ErasureReason.PERSON_ASKED, requested_by=new_id(),
            requested_at=AT, due_at=AT,
        )  # fmt: skip
        await gateway.project(asked)
    assert await steps(gateway, "data_protection_officer", ours) == ["APPROVE_ERASURE"]
    assert await steps(gateway, "data_protection_officer", theirs) == []


async def test_a_person_who_turned_18_is_listed_as_an_adult(gateway: GatewayHarness) -> None:
    somebody = Somebody()
    await registered(gateway, somebody)
    query = "query($id: UUID!) { person(id: $id) { ageBand } }"
    for band in (intake.AgeBand.FROM_12, intake.AgeBand.FROM_18):
        await gateway.project(intake.AgeBandMoved(person_id=somebody.person, age_band=band, moved_at=AT))
        shown = await gateway.ask("supervisor", query, id=str(somebody.person))
        assert shown["person"]["ageBand"] == band.name


async def test_an_open_case_is_listed_for_the_agency_and_an_assigned_one_for_its_caseworker(
    gateway: GatewayHarness,
) -> None:
    somebody, theirs = Somebody(), Somebody()
    await registered(gateway, somebody)
    await registered(gateway, theirs, agency_id=new_id())
    opened = cases.CaseOpened(
        case_id=somebody.case, person_id=somebody.person, crisis_id=somebody.crisis, request_id=somebody.request,
        urgency="high", opened_at=AT,
    )  # fmt: skip
    await gateway.project(opened)
    assert sorted(await steps(gateway, "caseworker", somebody)) == ["ASSIGN_CASE", "HOLD_SEAT"]
    await assigned(gateway, somebody)
    assert sorted(await steps(gateway, "caseworker", somebody)) == ["FIRST_ANSWER", "HOLD_SEAT"]
    somebody_else = {"case_id": somebody.case, "person_id": somebody.person, "assigned_at": AT}
    await gateway.project(cases.CaseAssigned(**somebody_else, caseworker_id=new_id()))
    assert await steps(gateway, "caseworker", somebody) == []
    assert sorted(await steps(gateway, "supervisor", somebody)) == ["ESCALATED_REQUEST", "FIRST_ANSWER"]
    for role in ("caseworker", "supervisor"):
        assert await steps(gateway, role, theirs) == []


async def test_specialists_list_people_they_must_see_whoever_has_the_case(gateway: GatewayHarness) -> None:
    somebody = Somebody()
    await registered(gateway, somebody)
    await assigned(gateway, somebody)
    assert "SEE_SPECIALIST" not in await steps(gateway, "protection_specialist", somebody), "assessed since"
    wrapped = gateway.runtime.units.tools.keyring.new_wrapped_key()
    sealed = gateway.seal(wrapped, somebody.person, SealKind.PROTECTION, intake.RestrictedNeed(code="SC-UC"))
    later = AT + timedelta(hours=1)
    await gateway.project(
        intake.NeedRecorded(
            need_id=new_id(), person_id=somebody.person, code=None, restricted=sealed, recorded_at=later
        )
    )
    assert "SEE_SPECIALIST" in await steps(gateway, "protection_specialist", somebody)
    for role in ("intake_officer", "caseworker", "supervisor", "evacuation_coordinator"):
        assert "SEE_SPECIALIST" not in await steps(gateway, role, somebody)


async def test_what_is_to_do_for_one_person_is_the_viewer_s_with_its_command(gateway: GatewayHarness) -> None:
    somebody, other = Somebody(), Somebody()
    for one in (somebody, other):
        await registered(gateway, one)
        await assigned(gateway, one)
    query = """query Own($person: UUID!) { toDo(first: 9, filter: {personId: $person}) {
      edges { node { kind command person { id } } } } }"""
    edges = (await gateway.ask("caseworker", query, person=str(somebody.person)))["toDo"]["edges"]
    own = {edge["node"]["kind"]: edge["node"]["command"] for edge in edges}
    assert own == {"FIRST_ANSWER": "StartAssistance", "HOLD_SEAT": "HoldSeat"}
    assert {edge["node"]["person"]["id"] for edge in edges} == {str(somebody.person)}
    assert (await gateway.ask("intake_officer", query, person=str(somebody.person)))["toDo"]["edges"] == []


async def seated(gateway: GatewayHarness, somebody: Somebody) -> dict[str, UUID]:
    """Somebody, of whatever agency, has a seat for which nothing was checked."""
    await registered(gateway, somebody, agency_id=new_id())
    await assigned(gateway, somebody)
    place = {"movement_id": somebody.movement, "operation_id": somebody.operation, "case_id": somebody.case,
             "person_id": somebody.person}  # fmt: skip
    planned = cases.OperationPlanned(
        operation_id=somebody.operation, crisis_id=somebody.crisis, name="Flight", mode="air", origin_country="LY",
        destination_country="UG", departs_at=AT + timedelta(days=40_000), arrives_at=AT + timedelta(days=40_001),
        seats=9, hold_hours=48, planned_at=AT,
    )  # fmt: skip
    await gateway.project(planned, cases.SeatHeld(**place, seat=1, held_until=AT, held_at=AT))
    return place


def checked(place: dict[str, UUID], outcome: cases.GateOutcome, *gates: cases.Gate) -> list[cases.GateChecked]:
    """The outcome at these gates."""
    return [cases.GateChecked(**place, gate=gate, outcome=outcome, valid_until=None, checked_at=AT) for gate in gates]


async def test_boarding_is_listed_once_the_manifest_is_frozen_and_no_gate_is_closed(
    gateway: GatewayHarness,
) -> None:
    theirs = Somebody()
    place = await seated(gateway, theirs)
    passed, failed = cases.GateOutcome.PASSED, cases.GateOutcome.FAILED
    assert await steps(gateway, "evacuation_coordinator", theirs) == ["CHECK_GATES"]
    await gateway.project(*checked(place, passed, *cases.Gate))
    assert await steps(gateway, "evacuation_coordinator", theirs) == ["CONFIRM_SEAT"]
    await gateway.project(cases.SeatConfirmed(**place, seat=1, confirmed_at=AT))
    assert await steps(gateway, "evacuation_coordinator", theirs) == []
    await gateway.project(cases.ManifestFrozen(operation_id=theirs.operation, confirmed=1, frozen_at=AT))
    assert await steps(gateway, "evacuation_coordinator", theirs) == ["BOARD"]
    await gateway.project(*checked(place, failed, cases.Gate.FIT_TO_TRAVEL))
    assert await steps(gateway, "evacuation_coordinator", theirs) == ["CHECK_GATES"]
    await gateway.project(*checked(place, passed, cases.Gate.FIT_TO_TRAVEL))
    assert await steps(gateway, "evacuation_coordinator", theirs) == ["BOARD"]
    assert await steps(gateway, "caseworker", theirs) == []
    await gateway.project(cases.PersonBoarded(**place, boarded_at=AT))
    assert await steps(gateway, "evacuation_coordinator", theirs) == []
    await gateway.project(*checked(place, failed, cases.Gate.TRAVEL_DOCUMENT))
    assert await steps(gateway, "evacuation_coordinator", theirs) == ["CHECK_GATES"], "the leg does not leave"


async def test_a_confirmed_seat_whose_gate_closes_is_listed_for_a_check_until_departure(
    gateway: GatewayHarness,
) -> None:
    theirs = Somebody()
    place = await seated(gateway, theirs)
    await gateway.project(
        *checked(place, cases.GateOutcome.PASSED, *cases.Gate),
        cases.SeatConfirmed(**place, seat=1, confirmed_at=AT),
        *checked(place, cases.GateOutcome.FAILED, cases.Gate.TRAVEL_DOCUMENT),
    )
    assert await steps(gateway, "evacuation_coordinator", theirs) == ["CHECK_GATES"]
    await gateway.project(
        cases.OperationDeparted(operation_id=theirs.operation, boarded=0, no_shows=1, departed_at=AT),
    )
    assert await steps(gateway, "evacuation_coordinator", theirs) == []


async def payee_named(gateway: GatewayHarness, somebody: Somebody) -> reintegration.GrantPayeeNamed:
    """To whom the grant is paid."""
    async with gateway.runtime.units.begin() as unit:
        key = await subject_keys.wrapped_key(unit.session, somebody.person)
    payee = reintegration.Payee(name="The workshop", account="00 11")
    return reintegration.GrantPayeeNamed(
        grant_id=somebody.grant, journey_id=somebody.journey, person_id=somebody.person, named_at=AT,
        payee=gateway.seal(key, somebody.person, SealKind.PAYEE, payee),
    )  # fmt: skip


async def test_only_the_tranche_whose_turn_it_is_has_steps(gateway: GatewayHarness) -> None:
    somebody = await whole_journey(gateway)
    grant = {"grant_id": somebody.grant, "journey_id": somebody.journey, "person_id": somebody.person, "tranche": 2}
    await gateway.project(
        reintegration.EvidenceSubmitted(**grant, evidence_id=new_id(), kind="receipt", submitted_at=AT)
    )
    assert await steps(gateway, "reintegration_officer", somebody) == ["FOLLOW_UP"]
    assert await steps(gateway, "finance_officer", somebody) == []
    await gateway.project(reintegration.TrancheReleasable(**grant, releasable_at=AT))
    assert await steps(gateway, "finance_officer", somebody) == []
    assert set(await steps(gateway, "reintegration_officer", somebody)) == {"FOLLOW_UP", "NAME_PAYEE"}
    own = account_of("finance_officer").id
    await gateway.project(Envelope(await payee_named(gateway, somebody), actor=own))
    assert await steps(gateway, "finance_officer", somebody) == [], "nobody pays to an account they named"
    await gateway.project(await payee_named(gateway, somebody))
    assert await steps(gateway, "finance_officer", somebody) == ["PAY_TRANCHE"]


async def _review_forgotten(gateway: GatewayHarness, somebody: Somebody) -> None:
    at = {"journey_id": somebody.journey, "person_id": somebody.person}
    subject = {"subject": reintegration.ReviewSubject.FOLLOW_UP, "subject_id": somebody.follow_up}
    long_ago = AT - timedelta(days=300)
    await gateway.project(
        reintegration.ReviewDocketed(review_id=new_id(), **at, **subject, docketed_at=long_ago, due_at=long_ago)
    )


async def test_an_overdue_review_is_not_a_person_s_next_step(gateway: GatewayHarness) -> None:
    somebody = await whole_journey(gateway)
    await _review_forgotten(gateway, somebody)
    query = "query P($id: UUID!) { person(id: $id) { phase next { kind overdue } } }"
    person = (await gateway.ask("supervisor", query, id=str(somebody.person)))["person"]
    assert person["next"]["kind"] == "FIRST_ANSWER"
    ended = {"journey_id": somebody.journey, "person_id": somebody.person, "closed_at": AT}
    await gateway.project(reintegration.JourneyClosed(**ended, outcome=reintegration.ClosureOutcome.REINTEGRATED))
    assert await steps(gateway, "reintegration_officer", somebody) == ["SUBMIT_EVIDENCE"]
    await gateway.project(
        cases.AssistanceCompleted(
            assistance_id=somebody.assistance, case_id=somebody.case, person_id=somebody.person, met=True, reason=None,
            completed_at=AT,
        ),
        reintegration.GrantEnded(
            grant_id=somebody.grant, journey_id=somebody.journey, person_id=somebody.person, ended_at=AT
        ),
    )  # fmt: skip
    person = (await gateway.ask("supervisor", query, id=str(somebody.person)))["person"]
    assert person == {"phase": "CLOSED", "next": None}


async def test_pages_of_the_to_do_list_join_overdue_first_and_are_filtered(gateway: GatewayHarness) -> None:
    crisis = new_id()
    people = [Somebody(crisis=crisis) for _ in range(5)]
    for one in people:
        await registered(gateway, one)
        await assigned(gateway, one)

    async def page(first: int, after: str | None = None, **wanted: Any) -> Any:
        narrowed = {"crisisId": str(crisis), **wanted}
        return (await gateway.ask("caseworker", TO_DO, first=first, after=after, filter=narrowed))["toDo"]

    whole = [edge["node"] for edge in (await page(100))["edges"]]
    assert {UUID(node["person"]["id"]) for node in whole} == {one.person for one in people}
    assert all(node["overdue"] for node in whole)
    first = await page(2)
    rest = await page(100, first["pageInfo"]["endCursor"])
    assert [edge["node"] for edge in [*first["edges"], *rest["edges"]]] == whole
    assert (await page(9, overdue=False))["edges"] == []
    assert (await page(9, kind="BOARD"))["edges"] == []
    assert len((await page(9, kind="FIRST_ANSWER", assignedToMe=True))["edges"]) == len(people)


async def test_an_evacuation_request_is_listed_for_a_seat_and_escalates_until_withdrawn(
    gateway: GatewayHarness,
) -> None:
    somebody = Somebody()
    await registered(gateway, somebody)
    opened = cases.CaseOpened(
        case_id=somebody.case, person_id=somebody.person, crisis_id=somebody.crisis, request_id=somebody.request,
        urgency=intake.Urgency.HIGH, opened_at=AT,
    )  # fmt: skip
    await gateway.project(opened)
    assert "HOLD_SEAT" in await steps(gateway, "evacuation_coordinator", somebody)
    # Its day has passed: it escalates.
    assert "ESCALATED_REQUEST" in await steps(gateway, "supervisor", somebody)
    withdrawn = intake.RequestWithdrawn(request_id=somebody.request, person_id=somebody.person, withdrawn_at=AT)
    await gateway.project(withdrawn)
    assert "HOLD_SEAT" not in await steps(gateway, "evacuation_coordinator", somebody)
    assert "ESCALATED_REQUEST" not in await steps(gateway, "supervisor", somebody)


async def test_a_request_that_is_not_due_yet_does_not_escalate(gateway: GatewayHarness) -> None:
    somebody = Somebody()
    await registered(gateway, somebody)
    later = intake.RequestMade(
        request_id=new_id(), person_id=somebody.person, crisis_id=somebody.crisis, kind=intake.RequestKind.EVACUATION,
        services=[], urgency=intake.Urgency.LOW, destination_country=None,
        due_at=AT + timedelta(days=40_000), made_at=AT,
    )  # fmt: skip
    await gateway.project(
        intake.RequestWithdrawn(request_id=somebody.request, person_id=somebody.person, withdrawn_at=AT),
        later,
        cases.CaseOpened(
            case_id=somebody.case, person_id=somebody.person, crisis_id=somebody.crisis,
            request_id=later.request_id, urgency=intake.Urgency.LOW, opened_at=AT,
        ),
    )  # fmt: skip
    assert "HOLD_SEAT" in await steps(gateway, "evacuation_coordinator", somebody)
    assert "ESCALATED_REQUEST" not in await steps(gateway, "supervisor", somebody)


@pytest.mark.parametrize("alone", [intake.AgeBand.FROM_5, intake.AgeBand.UNKNOWN])
async def test_a_child_alone_is_listed_for_specialists_until_an_adult_joins(
    gateway: GatewayHarness, alone: intake.AgeBand
) -> None:
    crisis, household = new_id(), new_id()

    def member(band: intake.AgeBand) -> intake.PersonRegistered:
        person_id = new_id()
        return intake.PersonRegistered(
            person_id=person_id, crisis_id=crisis, household_id=household,
            relationship=intake.Relationship.OTHER_RELATIVE,
            reference=f"HW-{person_id.hex[-8:].upper()}", sex=intake.Sex.MALE, age_band=band, birth_date_estimated=True,
            has_documents=False, region=None, registered_at=AT, registered_by_agency=agency(),
            profile=Sealed(subject_id=person_id, kind=SealKind.PROFILE, blob="sealed"),
        )  # fmt: skip

    child = member(alone)
    await gateway.project(child)
    somebody = Somebody(crisis=crisis, person=child.person_id)
    assert await steps(gateway, "protection_specialist", somebody) == ["SEE_SPECIALIST"]
    await gateway.project(member(intake.AgeBand.FROM_12))
    assert await steps(gateway, "protection_specialist", somebody) == ["SEE_SPECIALIST"] * 2
    await gateway.project(member(intake.AgeBand.FROM_18))
    assert await steps(gateway, "protection_specialist", somebody) == []


LATE, EARLY, COMES, CHILD_COMES, GROWS_UP = (
    "registered late", "registered early", "comes by a move", "is moved to them", "grows up",
)  # fmt: skip


@pytest.mark.parametrize("how", [LATE, EARLY, COMES, CHILD_COMES, GROWS_UP])
async def test_whoever_comes_later_takes_no_child_alone_from_the_specialists(gateway: GatewayHarness, how: str) -> None:
    crisis, household, elsewhere = new_id(), new_id(), new_id()

    def member(band: intake.AgeBand, of: UUID, hours: int = 0) -> intake.PersonRegistered:
        person_id = new_id()
        return intake.PersonRegistered(
            person_id=person_id, crisis_id=crisis, household_id=of, relationship=intake.Relationship.OTHER_RELATIVE,
            reference=f"HW-{person_id.hex[-8:].upper()}", sex=intake.Sex.MALE, age_band=band, birth_date_estimated=True,
            has_documents=False, region=None, registered_at=AT + timedelta(hours=hours),
            registered_by_agency=agency(), profile=Sealed(subject_id=person_id, kind=SealKind.PROFILE, blob="sealed"),
        )  # fmt: skip

    def moved(person: intake.PersonRegistered, to: UUID) -> intake.HouseholdChanged:
        return intake.HouseholdChanged(
            person_id=person.person_id, household_id=to, left_household_id=person.household_id,
            relationship=intake.Relationship.OTHER_RELATIVE, changed_at=AT + timedelta(hours=2),
        )  # fmt: skip

    child = member(intake.AgeBand.FROM_5, household)
    band = intake.AgeBand.FROM_12 if how == GROWS_UP else intake.AgeBand.FROM_18
    adult = member(band, elsewhere if how in {COMES, CHILD_COMES} else household, {LATE: 25, EARLY: -25}.get(how, 0))
    await gateway.project(child, adult)
    somebody = Somebody(crisis=crisis, person=child.person_id)
    if how in {COMES, CHILD_COMES}:
        await gateway.project(moved(adult, household) if how == COMES else moved(child, elsewhere))
    if how == GROWS_UP:
        birthday = AT + timedelta(days=90)
        band = intake.AgeBand.FROM_18
        await gateway.project(intake.AgeBandMoved(person_id=adult.person_id, age_band=band, moved_at=birthday))
    assert await steps(gateway, "protection_specialist", somebody) == ["SEE_SPECIALIST"]
    assessed = intake.ProtectionAssessed(
        assessment_id=new_id(), person_id=child.person_id, assessed_at=AT + timedelta(hours=30),
        assessment=Sealed(subject_id=child.person_id, kind=SealKind.PROTECTION, blob="sealed"),
    )  # fmt: skip
    await gateway.project(assessed)
    assert await steps(gateway, "protection_specialist", somebody) == []


async def test_a_returned_person_is_due_by_their_new_request(gateway: GatewayHarness) -> None:
    """A request answered a year ago has no deadline any more, and nobody is where their last journey ended."""
    somebody = await whole_journey(gateway)
    phase = "query($id: UUID!) { person(id: $id) { phase } }"
    later = AT + timedelta(days=400)
    ended = reintegration.JourneyClosed(
        journey_id=somebody.journey, person_id=somebody.person, outcome="reintegrated", closed_at=later
    )
    closed = cases.CaseClosed(case_id=somebody.case, person_id=somebody.person, reason="goals_met", closed_at=later)
    await gateway.project(ended)
    await gateway.project(closed)
    seen = (await gateway.ask("supervisor", phase, id=str(somebody.person)))["person"]
    assert seen["phase"] == "CLOSED"
    request, case, due = new_id(), new_id(), later + timedelta(days=2)
    asked = intake.RequestMade(
        request_id=request, person_id=somebody.person, crisis_id=somebody.crisis, kind="assistance",
        services=["food"], urgency="high", details=None, destination_country=None, due_at=due,
        made_at=later + timedelta(days=1),
    )  # fmt: skip
    opened = cases.CaseOpened(
        case_id=case, person_id=somebody.person, crisis_id=somebody.crisis, request_id=request,
        urgency="high", opened_at=later + timedelta(days=1, minutes=1),
    )  # fmt: skip
    await gateway.project(asked)
    await gateway.project(opened)
    seen = (await gateway.ask("supervisor", phase, id=str(somebody.person)))["person"]
    assert seen["phase"] == "ASSISTANCE"
    wanted = {"crisisId": str(somebody.crisis), "kind": "ASSIGN_CASE"}
    [edge] = (await gateway.ask("caseworker", TO_DO, filter=wanted))["toDo"]["edges"]
    assert datetime.fromisoformat(edge["node"]["dueAt"]) == due


async def corrected(
    gateway: GatewayHarness, somebody: Somebody, *, origin_answered: bool | None, unlisted_codes: bool | None = False
) -> None:
    """Somebody put the person right, and asked for the origin or did not."""
    correction = intake.PersonCorrected(
        person_id=somebody.person, sex=intake.Sex.FEMALE, age_band=intake.AgeBand.FROM_18, birth_date_estimated=True,
        has_documents=True, region=None, corrected_at=AT, origin_answered=origin_answered,
        unlisted_codes=unlisted_codes,
        profile=Sealed(subject_id=somebody.person, kind=SealKind.PROFILE, blob="sealed"),
    )  # fmt: skip
    await gateway.project(correction)


async def test_a_person_to_be_evacuated_is_listed_for_their_origin_protected_or_not(
    gateway: GatewayHarness,
) -> None:
    somebody = Somebody()
    await registered(gateway, somebody, origin_answered=None)
    await assigned(gateway, somebody)
    assert "ASK_ORIGIN" in await steps(gateway, "caseworker", somebody)
    page = (await gateway.ask("caseworker", TO_DO, first=100, filter={"crisisId": str(somebody.crisis)}))["toDo"]
    due = {edge["node"]["kind"]: edge["node"]["dueAt"] for edge in page["edges"]}
    assert due["ASK_ORIGIN"] == due["HOLD_SEAT"]
    for role in ("protection_specialist", "supervisor", "evacuation_coordinator"):
        assert "ASK_ORIGIN" not in await steps(gateway, role, somebody), "who may not correct has no such task"
    await corrected(gateway, somebody, origin_answered=False)
    assert "ASK_ORIGIN" in await steps(gateway, "caseworker", somebody)
    await corrected(gateway, somebody, origin_answered=True)
    assert "ASK_ORIGIN" not in await steps(gateway, "caseworker", somebody)


async def test_a_person_with_a_seat_is_listed_for_their_origin_until_boarding(gateway: GatewayHarness) -> None:
    somebody = Somebody()
    await registered(gateway, somebody, origin_answered=None)
    await assigned(gateway, somebody)
    await gateway.project(
        intake.RequestWithdrawn(request_id=somebody.request, person_id=somebody.person, withdrawn_at=AT)
    )
    assert "ASK_ORIGIN" not in await steps(gateway, "caseworker", somebody), "nobody moves them"
    place = {"movement_id": somebody.movement, "operation_id": somebody.operation, "case_id": somebody.case,
             "person_id": somebody.person}  # fmt: skip
    await gateway.project(cases.SeatHeld(**place, seat=1, held_until=AT, held_at=AT))
    assert "ASK_ORIGIN" in await steps(gateway, "caseworker", somebody)
    await gateway.project(
        cases.SeatConfirmed(**place, seat=1, confirmed_at=AT), cases.PersonBoarded(**place, boarded_at=AT)
    )
    assert "ASK_ORIGIN" not in await steps(gateway, "caseworker", somebody)


async def test_an_erased_person_is_not_listed_for_their_origin(gateway: GatewayHarness) -> None:
    somebody = Somebody()
    await registered(gateway, somebody, origin_answered=None)
    await assigned(gateway, somebody)
    await gateway.project(gateway.erased(somebody.person))
    assert "ASK_ORIGIN" not in await steps(gateway, "caseworker", somebody)


async def test_an_unlisted_code_is_listed_for_roles_that_may_correct_the_person(gateway: GatewayHarness) -> None:
    somebody = Somebody()
    await registered(gateway, somebody)
    assert "CORRECT_CODES" not in await steps(gateway, "intake_officer", somebody)
    await corrected(gateway, somebody, origin_answered=False, unlisted_codes=True)
    for role in ("intake_officer", "caseworker"):
        assert "CORRECT_CODES" in await steps(gateway, role, somebody)
    for role in ("protection_specialist", "supervisor", "evacuation_coordinator"):
        assert "CORRECT_CODES" not in await steps(gateway, role, somebody), "who may not correct has no such task"
    await corrected(gateway, somebody, origin_answered=True)
    assert "CORRECT_CODES" not in await steps(gateway, "intake_officer", somebody)


async def test_an_assessment_to_review_is_listed_for_specialists_only(gateway: GatewayHarness) -> None:
    somebody = Somebody()
    await registered(gateway, somebody)
    await assigned(gateway, somebody)
    story = "query($id: UUID!) { person(id: $id) { next { kind } timeline(first: 50) { edges { node { kind } } } } }"

    async def seen(role: str) -> tuple[list[str], str]:
        person = (await gateway.ask(role, story, id=str(somebody.person)))["person"]
        return [edge["node"]["kind"] for edge in person["timeline"]["edges"]], person["next"]["kind"]

    before = {role: await seen(role) for role in ("caseworker", "supervisor", "evacuation_coordinator")}
    # It waits longer than all else.
    await gateway.project(intake.SpecialistReviewAsked(person_id=somebody.person, asked_at=AT - timedelta(days=30)))
    assert "REVIEW_ASSESSMENT" in await steps(gateway, "protection_specialist", somebody)
    assert "SpecialistReviewAsked" in (await seen("protection_specialist"))[0]
    for role, known in before.items():
        assert "REVIEW_ASSESSMENT" not in await steps(gateway, role, somebody)
        assert await seen(role) == known, role
    connection = await gateway.as_owner()
    try:
        ways = await connection.fetchrow(
            "SELECT next_kind, next_kind_elsewhere FROM persons WHERE id = $1", somebody.person
        )
    finally:
        await connection.close()
    assert "REVIEW_ASSESSMENT" not in tuple(ways), "it is nobody's next step, whoever is shown one"
    await gateway.project(intake.SpecialistReviewEnded(person_id=somebody.person, ended_at=AT))
    assert "REVIEW_ASSESSMENT" not in await steps(gateway, "protection_specialist", somebody)
    await gateway.project(intake.SpecialistReviewAsked(person_id=somebody.person, asked_at=AT))
    await gateway.project(gateway.erased(somebody.person))
    assert "REVIEW_ASSESSMENT" not in await steps(gateway, "protection_specialist", somebody)


async def household_of(gateway: GatewayHarness, *members: tuple[str, str]) -> tuple[Somebody, list[UUID]]:
    """People of these relations and age bands in one household, as any release or file has registered them."""
    first, persons = Somebody(), [new_id() for _ in members]
    for person_id, (relationship, band) in zip(persons, members, strict=True):
        await gateway.project(
            intake.PersonRegistered(
                person_id=person_id, crisis_id=first.crisis, household_id=first.household, relationship=relationship,
                reference=f"HW-{person_id.hex[-8:].upper()}", sex="unknown", age_band=band, birth_date_estimated=True,
                has_documents=False, region=None, registered_at=AT, registered_by_agency=agency(),
                profile=Sealed(subject_id=person_id, kind=SealKind.PROFILE, blob="sealed"),
            )
        )  # fmt: skip
    return first, persons


@pytest.mark.parametrize(
    ("members", "is_task"),
    [
        ([("head", "18-59"), ("child", "0-4")], False),
        ([("head", "5-11"), ("sibling", "0-4")], False),
        ([("head", "unknown"), ("spouse", "18-59")], False),
        ([("child", "0-4")], False),
        ([("head", "18-59"), ("head", "18-59")], True),
        ([("spouse", "18-59"), ("child", "12-17")], True),
        ([("head", "5-11"), ("parent", "60+")], True),
    ],
)
async def test_a_household_without_a_rightful_head_is_one_step_until_one_is_named(
    gateway: GatewayHarness, members: list[tuple[str, str]], *, is_task: bool
) -> None:
    first, persons = await household_of(gateway, *members)
    for role in ("intake_officer", "caseworker", "supervisor"):
        assert (await steps(gateway, role, first)).count("NAME_HEAD") == int(is_task)
    assert "NAME_HEAD" not in await steps(gateway, "protection_specialist", first)
    for number, person_id in enumerate(persons):
        if not is_task:
            break
        adults = [place for place, (_, band) in enumerate(members) if band in {"18-59", "60+"}]
        relationship = "head" if number == adults[0] else "child"
        correction = {"person_id": person_id, "household_id": first.household, "corrected_at": AT}
        await gateway.project(intake.RelationshipCorrected(**correction, relationship=relationship))
    assert "NAME_HEAD" not in await steps(gateway, "caseworker", first)


async def test_leaving_or_joining_a_household_changes_what_is_due_for_the_others(
    gateway: GatewayHarness,
) -> None:
    first, (_, other) = await household_of(gateway, ("head", "18-59"), ("head", "18-59"))
    assert "NAME_HEAD" in await steps(gateway, "caseworker", first)
    moved = {"person_id": other, "relationship": "head", "changed_at": AT}
    await gateway.project(intake.HouseholdChanged(household_id=None, left_household_id=first.household, **moved))
    assert "NAME_HEAD" not in await steps(gateway, "caseworker", first)
    await gateway.project(intake.HouseholdChanged(household_id=first.household, left_household_id=None, **moved))
    assert "NAME_HEAD" in await steps(gateway, "caseworker", first)


async def test_a_household_whose_head_turns_out_a_child_is_a_step(gateway: GatewayHarness) -> None:
    first, (head, *_) = await household_of(gateway, ("head", "18-59"), ("spouse", "18-59"), ("child", "0-4"))
    assert "NAME_HEAD" not in await steps(gateway, "caseworker", first)
    await gateway.project(intake.AgeBandMoved(person_id=head, age_band="5-11", moved_at=AT))
    assert "NAME_HEAD" in await steps(gateway, "caseworker", first)


async def test_a_person_barred_from_two_countries_is_listed_for_specialists(gateway: GatewayHarness) -> None:
    somebody = Somebody()
    await registered(gateway, somebody)
    await assigned(gateway, somebody)
    for number, country in enumerate(("ET", "ET", "KE")):
        operation_id, movement_id, later = new_id(), new_id(), AT + timedelta(hours=number + 1)
        planned = cases.OperationPlanned(
            operation_id=operation_id, crisis_id=somebody.crisis, name="Flight", mode="air", origin_country="LY",
            destination_country=country, departs_at=later, arrives_at=later, seats=9, hold_hours=48,
            planned_at=AT,
        )  # fmt: skip
        place = {"movement_id": movement_id, "operation_id": operation_id, "case_id": somebody.case,
                 "person_id": somebody.person}  # fmt: skip
        barred = cases.GateChecked(
            **place, gate=cases.Gate.PROTECTION, outcome=cases.GateOutcome.FAILED, valid_until=None, checked_at=later
        )
        assert "SEE_SPECIALIST" not in await steps(gateway, "protection_specialist", somebody)
        await gateway.project(
            planned,
            cases.SeatHeld(**place, seat=1, held_until=later, held_at=later),
            barred,
            cases.SeatReleased(**place, seat=1, reason="gate_failed", released_at=later),
        )
    assert "SEE_SPECIALIST" in await steps(gateway, "protection_specialist", somebody)
