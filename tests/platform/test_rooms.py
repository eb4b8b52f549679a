"""A service is composed of rooms: a command is handled once, and a fact reaches the rooms in their order."""

from types import ModuleType
from typing import Any, ClassVar

import pytest
from sqlalchemy import MetaData

from services.cases.app import service as cases
from services.intake.app import service as intake
from services.reintegration.app import service as reintegration
from shared.contracts.base import Command
from shared.contracts.cases.v1 import CaseClosed, CaseOpened, CasesCommand
from shared.platform.event_workflow import Applies, EventWorkflow
from shared.platform.internal_commands import InternalCommand
from shared.platform.service import Room, Runs, Service
from shared.platform.workflow_steps import EventSignal, StartWorkflow
from shared.policy.matrix import matrix


class Lend(CasesCommand):
    """A thing is lent."""


class Return(CasesCommand):
    """A thing is back."""


class LendElsewhere(CasesCommand):
    """A command of another contract."""


class CallBack(InternalCommand):
    """What only a workflow asks."""


class Counting(EventWorkflow):
    """Knows no fact."""


class Lending(EventWorkflow):
    """Ends with its case."""

    def _end(self, _: EventSignal) -> None:
        """Nothing."""

    applies: ClassVar[Applies] = {CaseClosed: _end}


async def handle(command: Any, uow: Any) -> None:
    """Nothing."""


async def copy(event: Any, uow: Any) -> None:
    """Nothing."""


async def read(event: Any, uow: Any) -> None:
    """Nothing."""


def contract() -> ModuleType:
    made = ModuleType(__name__)
    vars(made).update(Command=Command, CasesCommand=CasesCommand, Lend=Lend, Return=Return)
    return made


def library(*rooms: Room) -> Service:
    return Service("cases", MetaData(), rooms=rooms, contract=contract())


def test_a_command_of_the_contract_is_handled_by_one_room() -> None:
    service = library(Room("lending", commands={Lend: handle}), Room("returning", commands={Return: handle}))
    assert [one.command for one in service.commands] == [Lend, Return]


def test_a_command_that_two_rooms_handle_is_an_error() -> None:
    both = Room("both", commands={Lend: handle, Return: handle})
    with pytest.raises(TypeError, match="more than one room handles Lend"):
        library(both, Room("lending", commands={Lend: handle}))


def test_a_command_that_no_room_handles_is_an_error() -> None:
    with pytest.raises(TypeError, match="no room handles Return"):
        library(Room("lending", commands={Lend: handle}))


def test_a_command_that_is_in_no_contract_gets_no_address() -> None:
    room = Room("lending", commands={Lend: handle, Return: handle, LendElsewhere: handle})
    with pytest.raises(TypeError, match="not in the contract of cases: LendElsewhere"):
        library(room)


def test_an_internal_command_gets_no_address() -> None:
    with pytest.raises(TypeError, match="CallBack would get an address"):
        Room("lending", commands={CallBack: handle})


def test_every_command_with_an_address_has_a_role() -> None:
    """What a service asks of itself is an internal command, and has none."""
    asked_by_services = frozenset().union(*matrix().services.values())
    nobodys = {name for name, roles in matrix().commands.items() if not roles} - asked_by_services
    assert nobodys == set()


def test_an_afterwards_hook_belongs_to_a_command_of_the_room() -> None:
    async def complete(command: Any, units: Any, answer: dict[str, Any]) -> dict[str, Any]:
        return answer

    with pytest.raises(TypeError, match="lending does not handle Return"):
        Room("lending", commands={Lend: handle}, afterwards={Return: complete})


def test_rooms_react_to_one_event_in_their_order() -> None:
    first, second = Room("copies", reactions={CaseOpened: copy}), Room("readers", reactions={CaseOpened: read})
    service = Service("cases", MetaData(), rooms=[first, second])
    assert [on.reaction for on in service.reactions] == [copy, read]


def test_an_event_may_be_for_several_workflows() -> None:
    def start(event: Any, delivery: Any) -> list[StartWorkflow]:
        return []

    runs = [
        Runs(Lending, starts={CaseOpened: start}, ends={CaseClosed: start}),
        Runs(Counting, starts={CaseOpened: start}),
    ]
    service = Service("cases", MetaData(), rooms=[Room("working", workflows=runs)])
    assert [starts.event for starts in service.processes] == [CaseOpened, CaseClosed, CaseOpened]
    assert service.workflows == [Lending, Counting]


def test_a_workflow_is_sent_no_event_that_it_does_not_know() -> None:
    def send(event: Any, delivery: Any) -> list[StartWorkflow]:
        return []

    with pytest.raises(TypeError, match="Counting does not know CaseClosed"):
        Runs(Counting, starts={}, signals={CaseClosed: send})


@pytest.mark.parametrize("service", [intake, cases, reintegration], ids=lambda service: service.name)
def test_a_service_with_commands_names_their_contract(service: Service) -> None:
    assert service.contract is not None
    assert len({room.name for room in service.rooms}) == len(service.rooms)
