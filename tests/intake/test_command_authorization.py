"""Intake asks for itself whose somebody is, whatever the gateway let through."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

import httpx
import pytest
import pytest_asyncio
from sqlalchemy import text

from services.intake.app import service
from shared.contracts.base import Command
from shared.contracts.cases.v1 import CaseAssigned, CaseOpened, CaseReleased
from shared.contracts.intake.v1 import (
    AddCircumstances,
    CorrectPerson,
    GiveConsent,
    JoinHousehold,
    LeaveHousehold,
    LegalBasis,
    MakeRequest,
    NameHead,
    PersonRegistered,
    Purpose,
    RecordNeed,
    RegisterHousehold,
    RegisterPerson,
    Relationship,
    RelationToHead,
    RequestErasure,
    RequestKind,
    Sex,
    Urgency,
    WithdrawConsent,
)
from shared.platform.clock import new_id
from shared.platform.commands import command_api
from shared.platform.identity import Actor, IdentityChecker, IdentitySigner
from shared.platform.person_reach import REACH_REACTIONS
from shared.platform.secrets import Secrets
from tests.intake.world import NOON, World, profile
from tests.support.harness import somebody

pytestmark = pytest.mark.stack

OURS, THEIRS = new_id(), new_id()
OFFICER, OTHER_OFFICER = somebody("intake_officer", agency_id=OURS), somebody("intake_officer", agency_id=THEIRS)
CASEWORKER, COLLEAGUE = somebody("caseworker", agency_id=OURS), somebody("caseworker", agency_id=OURS)
PROTECTOR, OTHER_PROTECTOR = (somebody("data_protection_officer", agency_id=one) for one in (OURS, THEIRS))


class CommandClient:
    """Intake over HTTP, as the gateway asks it."""

    def __init__(self, world: World, client: httpx.AsyncClient) -> None:
        self._world = world
        self._client = client
        self._signer = IdentitySigner(Secrets(world.harness.settings.secrets).private_key("identity"))

    async def send(self, actor: Actor, command: Command) -> httpx.Response:
        """A command of somebody."""
        headers = {
            "Homeward-Identity": self._signer.sign(actor, "intake", datetime.now(UTC)),
            "Idempotency-Key": str(new_id()),
            "content-type": "application/json",
        }
        path = f"/commands/{command.command_name()}"
        return await self._client.post(path, content=command.model_dump_json(), headers=headers)

    async def code(self, actor: Actor, command: Command) -> str:
        """`done`, or why not."""
        answer = await self.send(actor, command)
        return "done" if answer.is_success else str(answer.json()["code"])

    async def person(self) -> UUID:
        """Somebody of our agency."""
        person_id, crisis_id = new_id(), await self._world.crisis()
        command = RegisterPerson(person_id=person_id, crisis_id=crisis_id, profile=profile())
        assert await self.code(OFFICER, command) == "done"
        return person_id

    async def deliver(self, event: Any) -> None:
        """Deliver a fact to the copy of who answers for whom."""
        async with self._world.harness.unit() as unit:
            for on in REACH_REACTIONS:
                if on.event is type(event):
                    await on.reaction(event, unit)


@pytest_asyncio.fixture(loop_scope="session")
async def client(world: World) -> AsyncIterator[CommandClient]:
    checker = IdentityChecker(Secrets(world.harness.settings.secrets).public_key("identity"), "intake")
    api = command_api(service, world.harness.units, checker)
    async with httpx.AsyncClient(transport=httpx.ASGITransport(api), base_url="http://intake") as http:
        yield CommandClient(world, http)


def correction(person_id: UUID) -> CorrectPerson:
    return CorrectPerson(person_id=person_id, version=1, profile=profile(), sex=Sex.FEMALE)


def consent(person_id: UUID) -> GiveConsent:
    basis = {"purpose": Purpose.ASSISTANCE, "legal_basis": LegalBasis.CONSENT, "form": "explicit", "language": "fr"}
    return GiveConsent.model_validate({"consent_id": new_id(), "person_id": person_id} | basis)


def request(person_id: UUID) -> MakeRequest:
    return MakeRequest(request_id=new_id(), person_id=person_id, kind=RequestKind.ASSISTANCE)


async def test_staff_of_another_agency_are_out_of_reach(client: CommandClient) -> None:
    person_id = await client.person()
    first_consent = consent(person_id)
    assert await client.code(OFFICER, first_consent) == "done"
    for command in (
        correction(person_id),
        consent(person_id),
        request(person_id),
        WithdrawConsent(consent_id=first_consent.consent_id),
    ):
        assert await client.code(OTHER_OFFICER, command) == "out_of_reach"
    erasure = RequestErasure(erasure_id=new_id(), person_id=person_id, reference="HW", reason="person_asked")
    assert await client.code(OTHER_PROTECTOR, erasure) == "out_of_reach"
    # What is only added may come from whoever knows that there is somebody.
    assert await client.code(OTHER_OFFICER, RecordNeed(need_id=new_id(), person_id=person_id, code="WR-LC")) == "done"
    report = AddCircumstances(report_id=new_id(), person_id=person_id, notes="Seen at the school")
    assert await client.code(OTHER_OFFICER, report) == "done"
    assert await client.code(OFFICER, correction(person_id)) == "done"


async def test_persons_named_in_a_command_are_checked_like_its_subject(world: World, client: CommandClient) -> None:
    crisis_id, household_id, ours, theirs = await world.crisis(), new_id(), new_id(), new_id()
    assert await client.code(OFFICER, RegisterHousehold(household_id=household_id, crisis_id=crisis_id)) == "done"
    for person_id, officer, relationship in ((ours, OFFICER, "spouse"), (theirs, OTHER_OFFICER, "head")):
        command = {"person_id": person_id, "crisis_id": crisis_id, "household_id": household_id, "profile": profile()}
        # As a release before let people of two agencies into one household.
        joins = RegisterPerson.model_validate(command | {"relationship": relationship})
        await world.harness.command(joins, actor=officer)
    relations = [RelationToHead(person_id=theirs, relationship=Relationship.SPOUSE)]
    head = NameHead(person_id=ours, version=1, relations=relations)
    assert await client.code(CASEWORKER, head) == "not_found"
    assert await client.code(CASEWORKER, NameHead(person_id=ours, version=1)) == "household_has_head"
    # Intake officers see that there is somebody, whoever registered them.
    assert await client.code(OFFICER, head) == "done"


async def test_responsible_caseworker_is_known_from_events(client: CommandClient) -> None:
    person_id, case_id = await client.person(), new_id()
    about = {"case_id": case_id, "person_id": person_id}
    opened = CaseOpened(**about, crisis_id=new_id(), request_id=new_id(), urgency=Urgency.LOW, opened_at=NOON)
    await client.deliver(opened)
    assert await client.code(COLLEAGUE, consent(person_id)) == "done"
    await client.deliver(CaseAssigned(**about, caseworker_id=CASEWORKER.id, assigned_at=NOON))
    assert await client.code(COLLEAGUE, consent(person_id)) == "out_of_reach"
    assert await client.code(CASEWORKER, consent(person_id)) == "done"
    taken = CaseReleased(**about, caseworker_id=CASEWORKER.id, reason="account_closed", released_at=NOON)
    await client.deliver(taken)
    assert await client.code(COLLEAGUE, consent(person_id)) == "done"
    # An earlier event takes no case from whoever was assigned later.
    await client.deliver(CaseAssigned(**about, caseworker_id=COLLEAGUE.id, assigned_at=NOON))
    await client.deliver(taken)
    assert await client.code(CASEWORKER, consent(person_id)) == "out_of_reach"


async def test_incomplete_reach_copy_answers_try_later(world: World, client: CommandClient) -> None:
    person_id = await client.person()
    async with world.harness.unit() as unit:
        await unit.session.execute(text("UPDATE person_reach_followed SET caught_up_at = NULL"))
    try:
        assert await client.code(OFFICER, consent(person_id)) == "try_later"
    finally:
        async with world.harness.unit() as unit:
            await unit.session.execute(text("UPDATE person_reach_followed SET caught_up_at = now()"))
    assert await client.code(OFFICER, consent(person_id)) == "done"


async def test_absent_and_forbidden_persons_get_one_answer_and_the_attempt_is_audited(
    world: World, client: CommandClient
) -> None:
    person_id = await client.person()
    stranger = somebody("caseworker", agency_id=THEIRS)
    answers = [await client.send(stranger, correction(one)) for one in (person_id, new_id())]
    assert (answers[0].status_code, answers[0].json()) == (answers[1].status_code, answers[1].json())
    assert answers[0].json()["code"] == "not_found"
    denied = await world.harness.rows(
        "SELECT entry FROM audit WHERE entry->>'decision' = 'denied' AND entry->>'actor' = :actor",
        actor=str(stranger.id),
    )
    assert str(person_id) in str(denied)


async def test_reach_copy_is_independent_of_event_order(world: World, client: CommandClient) -> None:
    person_id, first, second = new_id(), new_id(), new_id()
    about = {"person_id": person_id, "crisis_id": new_id(), "request_id": new_id(), "urgency": Urgency.LOW}
    later = NOON.replace(hour=13)
    await client.deliver(CaseOpened(case_id=second, opened_at=later, **about))
    await client.deliver(CaseOpened(case_id=first, opened_at=NOON, **about))
    assigned = {"person_id": person_id, "caseworker_id": CASEWORKER.id, "assigned_at": NOON}
    await client.deliver(CaseAssigned(case_id=first, **assigned))
    row = await world.row("SELECT * FROM person_reach WHERE person_id = :id", id=person_id)
    assert (row["case_id"], row["caseworker_id"], row["is_registered"]) == (second, None, False)
    assert any(on.event is PersonRegistered for on in REACH_REACTIONS)


async def test_nobody_is_joined_with_or_taken_from_people_out_of_reach(client: CommandClient, world: World) -> None:
    crisis_id, ours, theirs = await world.crisis(), new_id(), new_id()
    for person_id, officer in ((ours, OFFICER), (theirs, OTHER_OFFICER)):
        register = RegisterPerson(person_id=person_id, crisis_id=crisis_id, profile=profile())
        assert await client.code(officer, register) == "done"
    said = [
        RelationToHead(person_id=ours, relationship=Relationship.HEAD),
        RelationToHead(person_id=theirs, relationship=Relationship.SPOUSE),
    ]
    household_id = new_id()
    join = JoinHousehold(person_id=ours, version=1, household_id=household_id, members=said)
    assert await client.code(OFFICER, join) == "out_of_reach"
    assert await client.code(somebody("caseworker", agency_id=THEIRS), join) == "not_found"
    await world.harness.command(join, actor=OFFICER)
    leave = LeaveHousehold(person_id=theirs, version=2, household_id=household_id)
    # Whom they leave behind is asked after as well.
    assert await client.code(OTHER_OFFICER, leave) == "out_of_reach"


async def test_joining_a_household_of_out_of_reach_persons_is_refused(client: CommandClient, world: World) -> None:
    household_id, crisis_id = new_id(), await world.crisis()
    assert await client.code(OFFICER, RegisterHousehold(household_id=household_id, crisis_id=crisis_id)) == "done"

    def joining(**more: Any) -> RegisterPerson:
        own = {"person_id": new_id(), "crisis_id": crisis_id, "household_id": household_id, "profile": profile()}
        own["relationship"] = "child"
        return RegisterPerson.model_validate(own | more)

    assert await client.code(OFFICER, joining(relationship="head")) == "done"
    assert await client.code(OTHER_OFFICER, joining()) == "out_of_reach"
    assert await client.code(CASEWORKER, joining()) == "done"
    assert await client.code(somebody("caseworker", agency_id=THEIRS), joining()) == "not_found"
    assert await client.code(OTHER_OFFICER, joining(household_id=None, relationship="head")) == "done"
    rows = await world.harness.rows("SELECT count(*) AS n FROM persons WHERE household_id = :id", id=household_id)
    assert rows == [{"n": 2}]
