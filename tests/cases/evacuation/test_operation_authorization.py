"""Cases asks for itself whose operation is changed, whatever the gateway let through."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

import httpx
import pytest
import pytest_asyncio

from services.cases.app import service
from shared.contracts.base import Command
from shared.contracts.cases import v1 as cases
from shared.platform.clock import new_id
from shared.platform.commands import command_api
from shared.platform.identity import Actor, IdentityChecker, IdentitySigner
from shared.platform.secrets import Secrets
from tests.cases.world import World
from tests.support.harness import somebody

pytestmark = pytest.mark.stack

OURS, THEIRS = new_id(), new_id()
COORDINATOR, SUPERVISOR = (somebody(role, agency_id=OURS) for role in ("evacuation_coordinator", "supervisor"))
OTHERS = [somebody("evacuation_coordinator", agency_id=THEIRS), somebody("evacuation_coordinator")]
CHANGES: list[tuple[type[cases.CasesCommand], dict[str, Any]]] = [
    (cases.FreezeManifest, {}),
    (cases.DepartOperation, {}),
    (cases.ArriveOperation, {}),
    (cases.CancelOperation, {"reason": "weather"}),
    (cases.CorrectOperation, {"origin_time_zone": "Africa/Lubumbashi"}),
]


class CommandClient:
    """Cases over HTTP, as the gateway asks it."""

    def __init__(self, world: World, client: httpx.AsyncClient) -> None:
        self._world = world
        self._client = client
        self._signer = IdentitySigner(Secrets(world.harness.settings.secrets).private_key("identity"))

    async def code(self, actor: Actor, command: Command) -> str:
        """`done`, or why not."""
        headers = {
            "Homeward-Identity": self._signer.sign(actor, "cases", datetime.now(UTC)),
            "Idempotency-Key": str(new_id()),
            "content-type": "application/json",
        }
        path = f"/commands/{command.command_name()}"
        answer = await self._client.post(path, content=command.model_dump_json(), headers=headers)
        return "done" if answer.is_success else str(answer.json()["code"])

    async def change(self, actor: Actor, operation_id: UUID, change: tuple[type[cases.CasesCommand], Any]) -> str:
        """One command about an operation as it stands."""
        operation = await self._world.operation_row(operation_id)
        named = {"operation_id": operation_id, "version": operation["version"]} | change[1]
        return await self.code(actor, change[0].model_validate(named))

    async def operation(self, actor: Actor) -> UUID:
        """One that somebody planned."""
        plan = await self._world.plan()
        assert await self.code(actor, plan) == "done"
        return plan.operation_id


@pytest_asyncio.fixture(loop_scope="session")
async def client(world: World) -> AsyncIterator[CommandClient]:
    checker = IdentityChecker(Secrets(world.harness.settings.secrets).public_key("identity"), "cases")
    api = command_api(service, world.harness.units, checker)
    async with httpx.AsyncClient(transport=httpx.ASGITransport(api), base_url="http://cases") as http:
        yield CommandClient(world, http)


async def test_operation_is_changed_only_by_its_agency(world: World, client: CommandClient) -> None:
    operation_id = await client.operation(SUPERVISOR)
    for change in CHANGES:
        for other in OTHERS:
            assert await client.change(other, operation_id, change) == "other_agency_runs"
    assert (await world.operation_row(operation_id))["status"] == "planned"
    for change in CHANGES[:3]:
        assert await client.change(COORDINATOR, operation_id, change) == "done"


async def test_cancellation_by_another_agency_is_refused_and_audited(world: World, client: CommandClient) -> None:
    operation_id, other = await client.operation(COORDINATOR), somebody("supervisor", agency_id=THEIRS)
    assert await client.change(other, operation_id, CHANGES[3]) == "other_agency_runs"
    [entry] = await world.harness.rows("SELECT entry FROM audit WHERE entry->>'actor' = :id", id=str(other.id))
    assert (entry["entry"]["decision"], entry["entry"]["action"]) == ("denied", "CancelOperation")
    assert await client.change(SUPERVISOR, operation_id, CHANGES[3]) == "done"


async def test_operation_without_an_agency_is_changed_by_roles_that_see_all(
    world: World, client: CommandClient
) -> None:
    operation_id = await world.operation()
    assert (await world.operation_row(operation_id))["agency_id"] is None
    assert await client.change(SUPERVISOR, operation_id, CHANGES[3]) == "other_agency_runs"
    assert await client.change(OTHERS[0], operation_id, CHANGES[0]) == "done"


async def test_time_zones_of_an_operation_are_corrected_by_its_agency(client: CommandClient) -> None:
    operation_id = await client.operation(COORDINATOR)
    assert await client.change(COORDINATOR, operation_id, CHANGES[4]) == "done"


async def test_operation_planned_event_names_the_agency(world: World, client: CommandClient) -> None:
    operation_id = await client.operation(COORDINATOR)
    [planned] = await world.events(operation_id)
    assert isinstance(planned, cases.OperationPlanned)
    assert planned.agency_id == OURS
