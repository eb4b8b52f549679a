"""A case is taken from who cannot answer for it any more, and never from whoever was assigned meanwhile."""

from typing import Any
from uuid import UUID

import httpx
import pytest
from sqlalchemy import text

from services.cases.app import service
from services.cases.casework.model import CaseIsClosed, CaseIsNotTheirs
from shared.contracts.cases import v1 as cases
from shared.platform.clock import SystemClock, new_id
from shared.platform.commands import command_api
from shared.platform.errors import VersionConflict
from shared.platform.identity import Actor, IdentityChecker, IdentitySigner, service_actor
from shared.platform.secrets import Secrets
from tests.cases.casework.test_casework import close, open_case, take_back
from tests.cases.world import World
from tests.support.harness import somebody

pytestmark = pytest.mark.stack

CASEWORKER = new_id()
GATEWAY = service_actor("gateway")


async def assigned_case(world: World, caseworker_id: UUID = CASEWORKER) -> dict[str, Any]:
    case = await open_case(world)
    await world.do(cases.AssignCase(case_id=case["id"], version=case["version"], caseworker_id=caseworker_id))
    return await world.case_of(UUID(str(case["person_id"])))


def release(case: dict[str, Any], caseworker_id: UUID = CASEWORKER, **more: Any) -> cases.ReleaseCase:
    command = {"case_id": case["id"], "version": case["version"], "caseworker_id": caseworker_id}
    return cases.ReleaseCase.model_validate(command | {"reason": "account_closed"} | more)


async def test_released_case_has_no_caseworker_until_assigned(world: World) -> None:
    case = await assigned_case(world)
    await world.do(release(case))
    now = await world.case_of(case["person_id"])
    assert (now["caseworker_id"], now["status"]) == (None, "open")
    released = (await world.events(case["id"]))[-1]
    assert isinstance(released, cases.CaseReleased)
    assert (released.caseworker_id, released.reason) == (CASEWORKER, cases.CaseReleaseReason.ACCOUNT_CLOSED)
    other = new_id()
    await world.do(cases.AssignCase(case_id=case["id"], version=now["version"], caseworker_id=other))
    assert (await world.case_of(case["person_id"]))["caseworker_id"] == other


async def test_release_leaves_a_case_reassigned_meanwhile(world: World) -> None:
    case, other = await assigned_case(world), new_id()
    await world.do(cases.AssignCase(case_id=case["id"], version=case["version"], caseworker_id=other))
    with pytest.raises(VersionConflict):
        await world.do(release(case))
    now = await world.case_of(case["person_id"])
    with pytest.raises(CaseIsNotTheirs):
        await world.do(release(now))
    assert (await world.case_of(case["person_id"]))["caseworker_id"] == other


async def test_repeated_case_release_is_replayed(world: World) -> None:
    case, key = await assigned_case(world), new_id()
    first = await world.harness.command(release(case), actor=GATEWAY, key=key)
    again = await world.harness.command(release(case), actor=GATEWAY, key=key)
    assert (first["replayed"], again["replayed"]) == (False, True)
    assert (await world.names(case["id"])).count("CaseReleased") == 1
    with pytest.raises(CaseIsNotTheirs):
        await world.do(release(await world.case_of(case["person_id"])))


async def test_closed_case_is_not_released(world: World) -> None:
    case = await assigned_case(world)
    await take_back(world, case)
    await close(world, case)
    with pytest.raises(CaseIsClosed):
        await world.do(release(await world.case_of(case["person_id"])))


async def test_case_of_an_erased_person_is_released(world: World) -> None:
    case = await assigned_case(world)
    await world.erase(case["person_id"])
    await world.do(release(await world.case_of(case["person_id"])))
    assert (await world.case_of(case["person_id"]))["caseworker_id"] is None


async def code(world: World, actor: Actor, command: cases.CasesCommand) -> str:
    """`done`, or why not, over HTTP as the gateway asks."""
    secrets = Secrets(world.harness.settings.secrets)
    api = command_api(service, world.harness.units, IdentityChecker(secrets.public_key("identity"), "cases"))
    headers = {
        "Homeward-Identity": IdentitySigner(secrets.private_key("identity")).sign(actor, "cases", SystemClock().now()),
        "Idempotency-Key": str(new_id()),
    }
    async with httpx.AsyncClient(transport=httpx.ASGITransport(api), base_url="http://cases") as client:
        body = command.model_dump(mode="json")
        answer = await client.post(f"/commands/{command.command_name()}", json=body, headers=headers)
    return "done" if answer.is_success else str(answer.json()["code"])


@pytest.mark.parametrize(
    "actor",
    [
        service_actor("intake"),
        service_actor("gateway", "workflow"),
        GATEWAY.model_copy(update={"kind": "person"}),
        somebody("caseworker"),
        somebody(),
    ],
)
async def test_case_release_is_forbidden_to_service_actors_other_than_the_gateway(world: World, actor: Actor) -> None:
    case = await assigned_case(world)
    assert await code(world, actor, release(case)) == "forbidden"


async def test_gateway_as_service_actor_may_release_cases_and_nothing_else(world: World) -> None:
    case = await assigned_case(world)
    away = cases.AssignCase(case_id=case["id"], version=case["version"], caseworker_id=new_id())
    assert await code(world, GATEWAY, away) == "forbidden"
    assert await code(world, GATEWAY, release(case)) == "done"
    [entry] = await world.harness.rows(
        "SELECT entry FROM audit WHERE entry->>'action' = 'ReleaseCase' AND entry->>'decision' = 'allowed'"
        " AND entry::text LIKE :person",
        person=f"%{case['person_id']}%",
    )
    assert entry["entry"]["actor"] == str(GATEWAY.id)


async def test_released_case_can_be_taken_by_staff_of_its_agency(world: World) -> None:
    """The service's own guard: before, a colleague was refused until somebody was assigned."""
    case, agency_id = await assigned_case(world), new_id()
    async with world.harness.unit() as unit:
        await unit.session.execute(
            text(
                "INSERT INTO person_reach (person_id, is_registered, agency_id) VALUES (:person, true, :agency)"
                " ON CONFLICT (person_id) DO UPDATE SET is_registered = true, agency_id = excluded.agency_id"
            ),
            {"person": case["person_id"], "agency": agency_id},
        )
    colleague = somebody("caseworker", agency_id=agency_id)

    def taking(case: dict[str, Any]) -> cases.AssignCase:
        return cases.AssignCase(case_id=case["id"], version=case["version"], caseworker_id=colleague.id)

    assert await code(world, colleague, taking(case)) == "out_of_reach"
    assert await code(world, somebody("supervisor", agency_id=new_id()), release(case)) == "not_found"
    assert await code(world, somebody("supervisor", agency_id=agency_id), release(case)) == "done"
    assert await code(world, colleague, taking(await world.case_of(case["person_id"]))) == "done"
