"""A case opens by a request, is answered for, and closes when nothing is owed."""

import asyncio
from importlib import import_module
from uuid import UUID

import pytest
from sqlalchemy import text

from services.cases.casework.handlers import close_case
from services.cases.casework.model import (
    AssistanceIsOpen,
    Case,
    CaseIsClosed,
    MovementIsOpen,
    RequestIsOpen,
)
from services.cases.evacuation.model.refusals import EvacuationIsNotAsked
from services.cases.persons.model import KnownPerson, PersonIsErased
from shared.contracts.base import Sealed
from shared.contracts.cases import v1 as cases
from shared.contracts.intake.v1 import RequestKind, reference_in_the_open
from shared.platform.clock import new_id
from shared.platform.errors import AlreadyExists, NotFound, VersionConflict
from shared.platform.unit_of_work import UnitOfWork
from tests.cases.world import World
from tests.support.harness import somebody
from tests.support.waiting import PATIENCE, until

pytestmark = pytest.mark.stack

ERASED_ASK_NO_LONGER = import_module("services.cases.migrations.versions.0009_what_consent_was").ERASED_ASK_NO_LONGER

STAFF = somebody("caseworker")


async def take_back(world: World, case: dict[str, object]) -> None:
    """Nobody asks to be moved any more."""
    asked = await world.harness.rows("SELECT request_id FROM case_requests WHERE case_id = :id", id=case["id"])
    for row in asked:
        await world.withdraw_request(UUID(str(case["person_id"])), row["request_id"])


async def close(world: World, case: dict[str, object]) -> None:
    await world.do(cases.CloseCase(case_id=case["id"], version=case["version"], reason="goals_met"))


async def open_case(world: World) -> dict[str, object]:
    person_id = await world.person()
    await world.ask(person_id, RequestKind.EVACUATION)
    return await world.case_of(person_id)


async def test_request_opens_a_case(world: World) -> None:
    person_id = await world.person()
    request_id = await world.ask(person_id)
    case = await world.case_of(person_id)
    [opened] = await world.events(case["id"])
    assert isinstance(opened, cases.CaseOpened)
    assert (opened.request_id, opened.person_id, opened.crisis_id) == (request_id, person_id, world.crisis_id)
    assert opened.reference == f"{reference_in_the_open(person_id)}.1"
    assert case["status"] == "open"


async def test_further_request_joins_the_open_case(world: World) -> None:
    person_id = await world.person()
    await world.ask(person_id)
    request_id = await world.ask(person_id, RequestKind.EVACUATION)
    case = await world.case_of(person_id)
    opened, added = await world.events(case["id"])
    assert isinstance(opened, cases.CaseOpened)
    assert isinstance(added, cases.CaseRequestAdded)
    assert (added.request_id, added.kind) == (request_id, RequestKind.EVACUATION)


async def waits(world: World, sessions: int) -> bool:
    """Whether so many sessions wait for a lock that another holds."""
    [row] = await world.harness.rows(
        "SELECT count(*) AS number FROM pg_stat_activity"
        " WHERE datname = current_database() AND wait_event_type = 'Lock'"
    )
    return bool(row["number"] == sessions)


async def test_request_made_while_the_case_closes_opens_the_next_one(world: World) -> None:
    first = await open_case(world)
    person_id = UUID(str(first["person_id"]))
    await take_back(world, first)
    closing = cases.CloseCase(case_id=first["id"], version=first["version"], reason="goals_met")
    async with world.harness.unit() as unit:
        await close_case(closing, unit)
        await unit.session.flush()
        asking = asyncio.create_task(world.ask(person_id, RequestKind.EVACUATION))
        await until(lambda: waits(world, sessions=1))
        assert not asking.done(), "the request waits for whoever holds the case"
    request_id = await asking
    second = await world.case_of(person_id)
    assert second["id"] != first["id"]
    opened, *_ = await world.events(second["id"])
    assert isinstance(opened, cases.CaseOpened)
    assert opened.request_id == request_id


async def test_requests_and_withdrawals_wait_for_the_lock_of_the_person(world: World) -> None:
    case = await open_case(world)
    person_id = UUID(str(case["person_id"]))
    [asked] = await world.harness.rows("SELECT request_id FROM case_requests WHERE case_id = :id", id=case["id"])
    async with world.harness.unit() as unit:
        await unit.load(KnownPerson, person_id)
        saying = [
            asyncio.create_task(world.ask(person_id)),
            asyncio.create_task(world.withdraw_request(person_id, asked["request_id"])),
        ]
        await until(lambda: waits(world, sessions=2))
        assert not any(one.done() for one in saying)
        # Whoever holds the person goes on to the case, and nobody holds it who waits for the person.
        await asyncio.wait_for(unit.load(Case, UUID(str(case["id"]))), timeout=PATIENCE)
    await asyncio.gather(*saying)


async def test_after_closing_the_next_request_opens_the_second_case(world: World) -> None:
    first = await open_case(world)
    await take_back(world, first)
    await close(world, first)
    await world.ask(UUID(str(first["person_id"])), RequestKind.EVACUATION)
    second = await world.case_of(UUID(str(first["person_id"])))
    assert second["id"] != first["id"]
    assert str(second["reference"]).endswith(".2")


async def test_request_of_an_unknown_person_is_a_fault(world: World) -> None:
    with pytest.raises(NotFound):
        await world.ask(new_id())


async def test_case_assignment_requires_the_current_version(world: World) -> None:
    case, caseworker_id = await open_case(world), new_id()
    await world.do(cases.AssignCase(case_id=case["id"], version=1, caseworker_id=caseworker_id))
    assigned = (await world.events(UUID(str(case["id"]))))[-1]
    assert isinstance(assigned, cases.CaseAssigned)
    assert assigned.caseworker_id == caseworker_id
    with pytest.raises(VersionConflict):
        await world.do(cases.AssignCase(case_id=case["id"], version=1, caseworker_id=new_id()))


async def test_case_note_is_sealed_at_rest(world: World) -> None:
    case, note_id, words = await open_case(world), new_id(), "Sleeps badly since the flood"
    await world.do(cases.AddCaseNote(note_id=note_id, case_id=case["id"], note=cases.CaseNote(text=words)))
    added = (await world.events(UUID(str(case["id"]))))[-1]
    assert isinstance(added, cases.CaseNoteAdded)
    async with world.harness.unit() as unit:
        assert (await opened(unit, added.note)).text == words
    rows = await world.harness.rows("SELECT note::text FROM case_notes WHERE note_id = :id", id=note_id)
    resting = await world.harness.rows("SELECT convert_from(payload, 'UTF8') AS payload FROM outbox")
    assert words not in str(rows) + str(resting)


async def opened(unit: UnitOfWork, note: Sealed[cases.CaseNote]) -> cases.CaseNote:
    return await unit.open(note, cases.CaseNote, of=note.subject_id)


async def test_case_note_is_written_once(world: World) -> None:
    case, note_id = await open_case(world), new_id()
    for expected in (None, AlreadyExists):
        command = cases.AddCaseNote(note_id=note_id, case_id=case["id"], note=cases.CaseNote(text="Once"))
        if expected is None:
            await world.do(command)
        else:
            with pytest.raises(expected):
                await world.do(command)


async def test_a_note_answers_one_of_its_case_and_says_whom_it_mentions(world: World) -> None:
    case, other = await open_case(world), await open_case(world)
    first, colleague = new_id(), new_id()
    note = {"case_id": case["id"], "note": cases.CaseNote(text="Seen today")}
    await world.do(cases.AddCaseNote(note_id=first, **note))
    await world.do(
        cases.AddCaseNote(note_id=new_id(), **note, reply_to_id=first, mentioned_ids=[colleague, STAFF.id, colleague])
    )
    *_, said, answer = await world.events(UUID(str(case["id"])))
    assert isinstance(said, cases.CaseNoteAdded)
    assert (said.reply_to_id, said.mentioned_ids) == (None, [])
    assert isinstance(answer, cases.CaseNoteAdded)
    assert (answer.reply_to_id, answer.mentioned_ids) == (first, [colleague, STAFF.id])
    for unknown in ({**note, "reply_to_id": new_id()}, {**note, "case_id": other["id"], "reply_to_id": first}):
        with pytest.raises(NotFound) as refused:
            await world.do(cases.AddCaseNote(note_id=new_id(), **unknown))
        assert refused.value.field == "reply_to_id"


async def test_erasure_empties_case_notes_and_refuses_new_ones(world: World) -> None:
    case = await open_case(world)
    command = cases.AddCaseNote(note_id=new_id(), case_id=case["id"], note=cases.CaseNote(text="Something"))
    await world.do(command)
    await world.erase(UUID(str(case["person_id"])))
    # The key topic said nothing: the erasure itself destroys the copy.
    keys = await world.harness.rows("SELECT wrapped_key FROM subject_keys WHERE subject_id = :id", id=case["person_id"])
    assert keys == [{"wrapped_key": None}]
    rows = await world.harness.rows("SELECT note FROM case_notes WHERE case_id = :id", id=case["id"])
    assert [row["note"] for row in rows] == [None]
    card = f"HW-{UUID(str(case['person_id'])).hex[-8:].upper()}"
    for table in ("cases", "known_persons"):
        assert not await world.harness.rows(f"SELECT 1 FROM {table} WHERE reference LIKE :card", card=f"{card}%")  # noqa: S608  # ours
    with pytest.raises(PersonIsErased):
        await world.do(command.model_copy(update={"note_id": new_id()}))


async def test_a_case_with_assistance_open_is_not_closed(world: World) -> None:
    person_id = await world.person()
    request_id = await world.ask(person_id)
    case = await world.case_of(person_id)
    with pytest.raises(AssistanceIsOpen):
        await close(world, case)
    await world.withdraw_request(person_id, request_id)
    await close(world, case)
    assert (await world.names(case["id"]))[-1] == "CaseClosed"


async def test_case_with_an_open_evacuation_request_is_not_closed(world: World) -> None:
    person_id = await world.person()
    request_id = await world.ask(person_id, RequestKind.EVACUATION)
    case = await world.case_of(person_id)
    with pytest.raises(RequestIsOpen):
        await close(world, case)
    await world.withdraw_request(person_id, request_id)
    await close(world, case)


async def test_arrival_answers_the_evacuation_request(world: World) -> None:
    operation_id = await world.operation()
    movement_id = await world.confirmed(operation_id)
    await world.change(cases.FreezeManifest, operation_id)
    await world.do(cases.BoardPerson(movement_id=movement_id))
    await world.change(cases.DepartOperation, operation_id)
    await world.change(cases.ArriveOperation, operation_id)
    await world.do(cases.HandOverPerson(movement_id=movement_id))
    await close(world, await world.case_of((await world.movement(movement_id))["person_id"]))


async def test_a_case_with_a_seat_is_not_closed(world: World) -> None:
    person_id = await world.evacuee()
    movement_id = await world.hold(await world.operation(), person_id)
    case = await world.case_of(person_id)
    with pytest.raises(MovementIsOpen):
        await close(world, case)
    await world.do(cases.ReleaseSeat(movement_id=movement_id, reason="declined"))
    await take_back(world, case)
    await close(world, case)


async def test_commands_in_a_closed_case_are_refused(world: World) -> None:
    case = await open_case(world)
    await take_back(world, case)
    await close(world, case)
    with pytest.raises(CaseIsClosed):
        await world.do(cases.AssignCase(case_id=case["id"], version=2, caseworker_id=new_id()))
    with pytest.raises(CaseIsClosed):
        await close(world, case | {"version": 2})
    with pytest.raises(CaseIsClosed):
        await world.do(cases.AddCaseNote(note_id=new_id(), case_id=case["id"], note=cases.CaseNote(text="Too late")))


async def test_a_repeated_command_is_answered_and_not_repeated(world: World) -> None:
    case, key = await open_case(world), new_id()
    command = cases.AssignCase(case_id=case["id"], version=1, caseworker_id=new_id())
    actor_answers = [await world.harness.command(command, key=key, actor=STAFF) for _ in range(2)]
    assert [answer["replayed"] for answer in actor_answers] == [False, True]
    assert (await world.names(UUID(str(case["id"])))).count("CaseAssigned") == 1


async def test_case_of_an_erased_person_can_only_be_closed(world: World) -> None:
    case = await open_case(world)
    await world.erase(UUID(str(case["person_id"])))
    with pytest.raises(PersonIsErased):
        await world.do(cases.AssignCase(case_id=case["id"], version=case["version"], caseworker_id=new_id()))
    with pytest.raises(PersonIsErased):
        await world.do(cases.AddCaseNote(note_id=new_id(), case_id=case["id"], note=cases.CaseNote(text="Too late")))
    await close(world, case)


async def test_case_of_a_person_erased_before_this_release_can_be_closed(world: World) -> None:
    case = await open_case(world)
    await world.erase(UUID(str(case["person_id"])))
    async with world.harness.engine.begin() as connection:
        await connection.execute(
            text("INSERT INTO owed_work (work_id, case_id, kind) VALUES (gen_random_uuid(), :id, 'request')"),
            {"id": case["id"]},
        )
        await connection.execute(text(ERASED_ASK_NO_LONGER))
    await close(world, case)


async def test_evacuation_request_of_a_closed_case_allows_no_seat_in_the_next(world: World) -> None:
    person_id = await world.evacuee()
    first = await world.case_of(person_id)
    async with world.harness.engine.begin() as connection:
        # As a release before closed cases: over a request that nobody answered.
        await connection.execute(text("DELETE FROM owed_work WHERE case_id = :id"), {"id": first["id"]})
    await close(world, first)
    world.clock.pass_time(days=30)
    operation_id = await world.operation()
    await world.ask(person_id)
    with pytest.raises(EvacuationIsNotAsked):
        await world.hold(operation_id, person_id)
    await world.ask(person_id, RequestKind.EVACUATION)
    await world.hold(operation_id, person_id)


async def test_another_seat_after_arrival_needs_a_new_request(world: World) -> None:
    operation_id = await world.operation()
    movement_id = await world.confirmed(operation_id)
    person_id = (await world.movement(movement_id))["person_id"]
    await world.change(cases.FreezeManifest, operation_id)
    await world.do(cases.BoardPerson(movement_id=movement_id))
    await world.change(cases.DepartOperation, operation_id)
    await world.change(cases.ArriveOperation, operation_id)
    onward = await world.operation()
    with pytest.raises(EvacuationIsNotAsked):
        await world.hold(onward, person_id)
    request_id = await world.ask(person_id, RequestKind.EVACUATION)
    seat = await world.hold(onward, person_id)
    await world.withdraw_request(person_id, request_id)
    assert (await world.movement(seat))["status"] == "released"
