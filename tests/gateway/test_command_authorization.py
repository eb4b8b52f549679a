"""What the read model does not know is nobody's to act on, and what is not there reads as what may not be seen."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import event
from sqlalchemy.ext.asyncio import AsyncEngine

from services.gateway.execution.command_authorization import scope_of
from shared.contracts.cases import v1 as cases
from shared.contracts.intake import v1 as intake
from shared.platform.clock import new_id
from tests.gateway.journey import Somebody, assigned, registered
from tests.gateway.support import AT, GatewayHarness, account_of, agency

pytestmark = pytest.mark.stack

CORRECT = """mutation($input: CorrectPersonInput!) { correctPerson(input: $input) { __typename
  ... on Rejected { code message field } ... on Pending { message } } }"""
HOLD = """mutation($input: HoldSeatInput!) { holdSeat(input: $input) { __typename
  ... on Rejected { code message field } ... on Pending { message } } }"""
CLOSE = """mutation($input: CloseCaseInput!) { closeCase(input: $input) { __typename
  ... on Rejected { code message field } ... on Pending { message } } }"""


async def correct(gateway: GatewayHarness, person: UUID, role: str = "intake_officer") -> dict[str, Any]:
    wanted = {"personId": str(person), "version": 1, "sex": "FEMALE", "profile": {"givenName": "Other"}}
    data = await gateway.ask(role, CORRECT, input=wanted)
    result: dict[str, Any] = data["correctPerson"]
    return result


async def close(gateway: GatewayHarness, case: UUID, role: str) -> dict[str, Any]:
    data = await gateway.ask(role, CLOSE, input={"caseId": str(case), "version": 1, "reason": "OTHER"})
    result: dict[str, Any] = data["closeCase"]
    return result


@contextmanager
def statements(engine: AsyncEngine) -> Iterator[list[str]]:
    """What is asked of the database meanwhile."""
    sent: list[str] = []

    def note(*arguments: Any) -> None:
        sent.append(arguments[2])

    event.listen(engine.sync_engine, "before_cursor_execute", note)
    try:
        yield sent
    finally:
        event.remove(engine.sync_engine, "before_cursor_execute", note)


def passed_on(gateway: GatewayHarness) -> list[str]:
    return [one.url.path for one in gateway.played.requests]


async def test_commands_on_unknown_rows_are_deferred_during_a_rebuild(gateway: GatewayHarness) -> None:
    gateway.taken_in, before = False, passed_on(gateway)
    try:
        for answer in (
            await correct(gateway, new_id()),
            await close(gateway, new_id(), "supervisor"),
            (
                await gateway.ask(
                    "evacuation_coordinator",
                    HOLD,
                    input={"movementId": str(new_id()), "operationId": str(new_id()), "caseId": str(new_id())},
                )
            )["holdSeat"],
        ):
            assert (answer["__typename"], answer["code"]) == ("Rejected", "try_later")
    finally:
        gateway.taken_in = True
    assert passed_on(gateway) == before


async def test_a_registration_is_accepted_during_a_rebuild(gateway: GatewayHarness) -> None:
    gateway.taken_in = False
    try:
        person = intake.RegisterPerson(
            person_id=new_id(), crisis_id=new_id(), profile=intake.PersonProfile(given_name="Made Up")
        )
        scope = await scope_of(gateway.runtime.units, _never, person, account_of("intake_officer"))
    finally:
        gateway.taken_in = True
    assert scope.refusal(None) is None


async def _never() -> bool:
    return False


@pytest.mark.parametrize("known", [True, False])
async def test_an_absent_row_and_one_out_of_sight_are_answered_alike(gateway: GatewayHarness, known: bool) -> None:  # noqa: FBT001  # both states of the read model
    theirs = Somebody()
    await registered(gateway, theirs, agency_id=new_id())
    gateway.taken_in = known
    answers, sent = [], []
    try:
        # What is looked up once and cached is not looked up by the first of the two.
        await close(gateway, new_id(), "supervisor")
        for case in (new_id(), theirs.case):
            with statements(gateway.runtime.engine) as statements_of_one:
                answers.append(await close(gateway, case, "supervisor"))
            sent.append(statements_of_one)
    finally:
        gateway.taken_in = True
    assert answers[0] == answers[1]
    assert answers[0]["code"] == ("not_found" if known else "try_later")
    # Nor by the time it takes: no more is asked for the one than for the other.
    assert sent[0] == sent[1] != []


async def test_a_person_whose_name_the_role_may_not_read_cannot_be_corrected(gateway: GatewayHarness) -> None:
    theirs = Somebody()
    await registered(gateway, theirs, agency_id=new_id())
    before = passed_on(gateway)
    # An officer of another agency lists everybody (C1: all), and reads the names of its own agency's people.
    assert (await correct(gateway, theirs.person))["code"] == "out_of_reach"
    assert passed_on(gateway) == before
    ours = Somebody()
    await registered(gateway, ours)
    gateway.refuse(422, code="x", message="x", field=None)
    assert (await correct(gateway, ours.person))["code"] == "x"


async def test_a_colleague_s_case_is_reassigned_only_by_its_caseworker_or_a_supervisor(gateway: GatewayHarness) -> None:
    somebody = Somebody()
    await registered(gateway, somebody)
    await assigned(gateway, somebody)
    async with gateway.client("caseworker-2"):
        other = account_of("caseworker-2")
    take = cases.AssignCase(case_id=somebody.case, version=2, caseworker_id=other.id)
    refused = await scope_of(gateway.runtime.units, _never, take, other)
    refusal = refused.refusal(None)
    assert refusal is not None
    assert refusal.code == "out_of_reach"
    for allowed in (account_of("caseworker"), account_of("supervisor")):
        assert (await scope_of(gateway.runtime.units, _never, take, allowed)).refusal(None) is None
    away = cases.CaseAssigned(case_id=somebody.case, person_id=somebody.person, caseworker_id=other.id, assigned_at=AT)
    await gateway.project(away)
    assert (await scope_of(gateway.runtime.units, _never, take, other)).refusal(None) is None


COLLEAGUES = "query($id: UUID!) { colleagues(personId: $id) { id name } }"


async def test_a_note_mentions_only_colleagues_who_see_the_person(gateway: GatewayHarness) -> None:
    somebody = Somebody()
    await registered(gateway, somebody)
    await assigned(gateway, somebody)
    writer = account_of("caseworker")
    listed = (await gateway.ask("caseworker", COLLEAGUES, id=str(somebody.person)))["colleagues"]
    offered = {UUID(one["id"]) for one in listed}
    assert account_of("supervisor").id in offered
    assert not offered & {writer.id, account_of("donor").id, account_of("administrator").id}
    note = {"note_id": new_id(), "case_id": somebody.case, "note": cases.CaseNote(text="look")}
    welcome = cases.AddCaseNote(**note, mentioned_ids=sorted(offered))
    assert (await scope_of(gateway.runtime.units, _never, welcome, writer)).refusal(None) is None
    for unseeing in (account_of("donor").id, new_id()):
        command = cases.AddCaseNote(**note, mentioned_ids=[account_of("supervisor").id, unseeing])
        refusal = (await scope_of(gateway.runtime.units, _never, command, writer)).refusal(None)
        assert refusal is not None
        assert (refusal.code, refusal.field) == ("colleague_does_not_see", "mentioned_ids")


async def test_nobody_is_offered_as_a_colleague_for_somebody_who_is_not_seen(gateway: GatewayHarness) -> None:
    somebody = Somebody()
    await registered(gateway, somebody, agency_id=new_id())
    for role in ("caseworker", "donor"):
        assert (await gateway.ask(role, COLLEAGUES, id=str(somebody.person)))["colleagues"] == []


OFFERED = "query($id: UUID!) { case(id: $id) { permittedActions } }"


@pytest.mark.parametrize(
    ("viewer", "offered"),
    [
        ("caseworker", {"AssignCase", "AddCaseNote", "CloseCase", "HoldSeat"}),
        ("caseworker-2", {"AddCaseNote", "HoldSeat"}),
        ("supervisor", {"AssignCase", "ReleaseCase", "AddCaseNote", "CloseCase"}),
    ],
)
async def test_commands_that_would_be_refused_are_not_offered(
    gateway: GatewayHarness, viewer: str, offered: set[str]
) -> None:
    somebody = Somebody()
    await registered(gateway, somebody)
    await assigned(gateway, somebody)
    case = (await gateway.ask(viewer, OFFERED, id=str(somebody.case)))["case"]
    assert set(case["permittedActions"]) == offered


CHANGES: list[cases.CasesCommand] = [
    cases.FreezeManifest(operation_id=new_id(), version=1),
    cases.DepartOperation(operation_id=new_id(), version=1),
    cases.ArriveOperation(operation_id=new_id(), version=1),
    cases.CancelOperation(operation_id=new_id(), version=1, reason="weather"),
]


async def planned(gateway: GatewayHarness, agency_id: UUID | None) -> UUID:
    somebody = Somebody()
    await registered(gateway, somebody)
    operation = cases.OperationPlanned(
        operation_id=new_id(), crisis_id=somebody.crisis, name="Boat", mode="sea", origin_country="MZ",
        destination_country="UG", departs_at=AT, arrives_at=AT, seats=3, hold_hours=24, agency_id=agency_id,
        planned_at=AT,
    )  # fmt: skip
    await gateway.project(operation)
    return operation.operation_id


@pytest.mark.parametrize("change", CHANGES, ids=lambda change: type(change).__name__)
async def test_an_operation_is_changed_only_by_the_agency_that_runs_it(
    gateway: GatewayHarness, change: cases.CasesCommand
) -> None:
    for runs, role, code in (
        (agency(), "evacuation_coordinator", None),
        (new_id(), "evacuation_coordinator", "other_agency_runs"),
        (None, "evacuation_coordinator", None),
        (None, "supervisor", "other_agency_runs"),
    ):
        command = change.model_copy(update={"operation_id": await planned(gateway, runs)})
        refusal = (await scope_of(gateway.runtime.units, _now, command, account_of(role))).refusal(None)
        assert (refusal.code if refusal else None) == code


async def _now() -> bool:
    return True


async def test_joining_a_household_of_another_agency_is_refused(gateway: GatewayHarness) -> None:
    ours, theirs = Somebody(), Somebody()
    await registered(gateway, ours)
    await registered(gateway, theirs, agency_id=new_id())
    for household_id, code in ((ours.household, None), (theirs.household, "out_of_reach")):
        joins = intake.RegisterPerson(
            person_id=new_id(),
            crisis_id=ours.crisis,
            household_id=household_id,
            profile=intake.PersonProfile(given_name="Made Up"),
        )
        refusal = (await scope_of(gateway.runtime.units, _now, joins, account_of("intake_officer"))).refusal(None)
        assert (refusal.code if refusal else None) == code
