"""Nothing of the contract is forgotten in the wiring."""

import inspect
from datetime import timedelta
from uuid import UUID

import pytest

from services.cases.app import service
from shared.contracts.base import Command, Event
from shared.contracts.cases import v1 as contract
from shared.contracts.deadlines import DeadlineCode
from shared.contracts.intake.v1 import (
    ConsentGiven,
    ConsentWithdrawn,
    PersonErased,
    ProtectionAssessed,
    RequestMade,
    RequestWithdrawn,
    Urgency,
)
from shared.platform.clock import new_id
from tests.cases.agreements.life import agreement_happens
from tests.cases.organisations.life import organisation_happens
from tests.cases.test_deadlines import ADMINISTRATOR, change
from tests.cases.world import World
from tests.support.harness import somebody


def kinds(of: type) -> set[type]:
    """Every contract class of a kind that nothing else is derived from."""
    classes = {value for value in vars(contract).values() if inspect.isclass(value) and issubclass(value, of)}
    return {value for value in classes if not value.__subclasses__()}


def test_every_command_has_one_handler() -> None:
    handled = [handles.command for handles in service.commands]
    assert set(handled) == kinds(Command)
    assert len(handled) == len(set(handled))


@pytest.mark.parametrize("fact", [ProtectionAssessed, ConsentGiven, ConsentWithdrawn, PersonErased])
def test_person_copies_are_written_before_other_reactions(fact: type[Event]) -> None:
    """Evacuation looks at its gates by the copy: by an older one they would open."""
    rooms = [on.reaction.__module__.split(".")[2] for on in service.reactions if on.event is fact]
    assert rooms[0] == "persons"
    assert len(rooms) > 1


@pytest.mark.parametrize("fact", [RequestMade, RequestWithdrawn, PersonErased])
def test_casework_reacts_before_assistance(fact: type[Event]) -> None:
    """Assistance is opened in the case that the request opens, and work is owed to the case until both are over."""
    rooms = [on.reaction.__module__.split(".")[2] for on in service.reactions if on.event is fact]
    assert rooms.index("casework") < rooms.index("assistance")


async def everything_happens(world: World) -> None:
    """Two people travel, one boards; their cases are worked on and one is closed; another operation is cancelled."""
    operation_id = await world.operation()
    boarding, missing = await world.evacuee(), await world.evacuee()
    movements = [await world.hold(operation_id, person_id) for person_id in (boarding, missing)]
    for movement_id in movements:
        await world.see(movement_id)
    await world.confirm(movements[0])
    await world.change(contract.FreezeManifest, operation_id)
    await world.do(contract.BoardPerson(movement_id=movements[0]))
    await somebody_else_says_who_was_on_board(world, movements[0])
    await world.change(contract.DepartOperation, operation_id)
    await world.change(contract.ArriveOperation, operation_id)
    await world.do(contract.HandOverPerson(movement_id=movements[0]))
    other_operation_id = await world.operation()
    await world.hold(other_operation_id, missing)
    departs_at = (await world.operation_row(other_operation_id))["departs_at"] + timedelta(hours=1)
    await world.change(contract.CorrectOperation, other_operation_id, departs_at=departs_at)
    await world.change(contract.CancelOperation, other_operation_id, reason="weather")
    await everything_is_done_about(world, boarding)
    hastened = await world.person()
    await world.ask(hastened, urgency=Urgency.LOW)
    await world.ask(hastened, urgency=Urgency.LIFE_SAVING, due_in=timedelta(hours=1))
    await somebody_gives_a_case_back(world, hastened)
    await organisation_happens(world)
    await agreement_happens(world)


async def somebody_else_says_who_was_on_board(world: World, movement_id: UUID) -> None:
    """They had not boarded, and board after all."""
    version = (await world.movement(movement_id))["version"]
    by_mistake = {"movement_id": movement_id, "version": version, "reason": "recorded_by_mistake"}
    await world.harness.command(contract.CorrectBoarding.model_validate(by_mistake), actor=somebody("supervisor"))
    await world.do(contract.BoardPerson(movement_id=movement_id))


async def somebody_gives_a_case_back(world: World, person_id: UUID) -> None:
    """It is assigned, and nobody's again."""
    case, caseworker_id = await world.case_of(person_id), new_id()
    await world.do(contract.AssignCase(case_id=case["id"], version=case["version"], caseworker_id=caseworker_id))
    release = {"case_id": case["id"], "version": case["version"] + 1, "caseworker_id": caseworker_id}
    await world.do(contract.ReleaseCase.model_validate(release | {"reason": "workload"}))


async def everything_is_done_about(world: World, person_id: UUID) -> None:
    """Assistance is late, taken up, given, owed again and given; a note is written and the case is closed."""
    about = {"assistance_id": (await world.assistance_of(await world.ask(person_id)))["id"]}
    about_delivery = about | {"delivery_id": new_id(), "service_code": "shelter", "modality": "in_kind"}
    world.clock.pass_time(hours=24)
    await world.escalate(about["assistance_id"])
    await world.do(contract.StartAssistance.model_validate(about | {"version": 2}))
    await world.do(contract.DeliverAssistance.model_validate(about_delivery))
    await world.do(contract.CompleteAssistance.model_validate(about | {"version": 4, "met": True}))
    nothing = {"delivery_id": about_delivery["delivery_id"], "reason": "not_delivered", "quantity": 0}
    await world.do(contract.CorrectDelivery.model_validate(about | nothing | {"version": 5}))
    await world.do(contract.DeliverAssistance.model_validate(about_delivery | {"delivery_id": new_id()}))
    await world.do(contract.CompleteAssistance.model_validate(about | {"version": 8, "met": True}))
    case_id = (await world.case_of(person_id))["id"]
    await world.do(contract.AssignCase(case_id=case_id, version=2, caseworker_id=new_id()))
    note = contract.CaseNote(text="Home safely")
    await world.do(contract.AddCaseNote(note_id=new_id(), case_id=case_id, note=note))
    await world.do(contract.CloseCase(case_id=case_id, version=4, reason="handed_over"))


@pytest.mark.stack
async def test_every_event_of_the_contract_is_published(world: World) -> None:
    await everything_happens(world)
    await world.harness.command(change(DeadlineCode.COMPLETION_LOW, 800), actor=ADMINISTRATOR)
    published = {type(event) for event in await world.harness.events()}
    assert kinds(Event) - published == set()


@pytest.mark.stack
async def test_aggregate_events_have_consecutive_sequences_and_one_key(world: World) -> None:
    await everything_happens(world)
    rows = await world.harness.rows("SELECT aggregateid, headers FROM outbox ORDER BY position")
    known: dict[str, tuple[str, int]] = {}
    for row in rows:
        if "ce_subject" not in row["headers"]:
            continue
        subject, sequence = row["headers"]["ce_subject"], int(row["headers"]["ce_sequence"])
        key, last = known.get(subject, (row["aggregateid"], 0))
        assert (row["aggregateid"], sequence) == (key, last + 1)
        known[subject] = key, sequence
    assert known
