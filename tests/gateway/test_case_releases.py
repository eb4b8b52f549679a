"""The gateway gives back the cases of whoever can work on none any more, until the service has done it."""

import json
from typing import Any
from uuid import UUID

import httpx
import pytest

from services.gateway.execution.case_releases import CasesNotReleased, release_left_cases
from services.gateway.execution.command_client import CommandClient, ServiceAway
from shared.contracts.cases import v1 as cases
from shared.platform.clock import SystemClock, new_id
from shared.platform.identity import IdentityChecker, IdentitySigner, service_actor
from tests.gateway.journey import Somebody, assigned, registered
from tests.gateway.support import AT, GatewayHarness, account_of
from tests.gateway.test_to_do import steps

pytestmark = pytest.mark.stack

CASEWORKER_OF = "query($id: UUID!) { case(id: $id) { status version caseworker { id } permittedActions } }"
RELEASE = """mutation($i: ReleaseCaseInput!) { releaseCase(input: $i) { __typename
  ... on Case { status caseworker { id } } ... on Rejected { code field } } }"""


async def account(gateway: GatewayHarness, *roles: str) -> UUID:
    """An account of the caseworkers' agency."""
    id, connection = new_id(), await gateway.as_owner()
    try:
        await connection.execute(
            "INSERT INTO accounts (id, name, roles, agency_id, donors, active, issuer, subject)"
            " VALUES ($1, 'Somebody else', $2, $3, ARRAY[]::uuid[], true, 'test', $4)",
            id, list(roles), account_of("caseworker").agency_id, str(id),
        )  # fmt: skip
    finally:
        await connection.close()
    return id


async def change(gateway: GatewayHarness, account_id: UUID, what: str) -> None:
    connection = await gateway.as_owner()
    try:
        await connection.execute(f"UPDATE accounts SET {what} WHERE id = $1", account_id)  # noqa: S608  # ours
    finally:
        await connection.close()


async def held_by(gateway: GatewayHarness, caseworker_id: UUID) -> Somebody:
    """Somebody whose case is this account's."""
    somebody = Somebody()
    await registered(gateway, somebody)
    await assigned(gateway, somebody, caseworker_id)
    return somebody


def released(somebody: Somebody, caseworker_id: UUID) -> cases.CaseReleased:
    about = {"case_id": somebody.case, "person_id": somebody.person, "caseworker_id": caseworker_id}
    return cases.CaseReleased.model_validate(about | {"reason": "account_closed", "released_at": AT})


async def sweep(gateway: GatewayHarness) -> list[dict[str, Any]]:
    """What is asked of cases in one go."""
    before = len(gateway.played.requests)
    signer = IdentitySigner(gateway.runtime.secrets.private_key("identity"))
    async with httpx.AsyncClient(transport=gateway.played) as client:
        command_client = CommandClient(gateway.runtime.settings, signer, SystemClock(), client)
        await release_left_cases(gateway.runtime.units, command_client)
    return [json.loads(one.content) for one in gateway.played.requests[before:]]


@pytest.mark.parametrize(
    ("what", "reason"),
    [
        ("active = false", "account_closed"),
        ("roles = ARRAY['committee_member']", "roles_lost"),
        ("roles = ARRAY[]::text[]", "roles_lost"),
    ],
)
async def test_cases_of_an_account_that_may_not_work_on_them_are_released(
    gateway: GatewayHarness, what: str, reason: str
) -> None:
    caseworker = await account(gateway, "caseworker", "intake_officer")
    somebody = await held_by(gateway, caseworker)
    await gateway.accept(released(somebody, caseworker))
    assert await sweep(gateway) == [], "who may work on cases has theirs"
    await change(gateway, caseworker, what)
    [asked] = await sweep(gateway)
    wanted = {"case_id": str(somebody.case), "version": 2, "caseworker_id": str(caseworker), "reason": reason}
    assert {name: asked[name] for name in wanted} == wanted
    assert await sweep(gateway) == [], "what was given back is not asked again"
    seen = (await gateway.ask("supervisor", CASEWORKER_OF, id=str(somebody.case)))["case"]
    assert (seen["status"], seen["caseworker"]) == ("OPEN", None)
    assert "ReleaseCase" not in seen["permittedActions"]
    assert "ASSIGN_CASE" in await steps(gateway, "supervisor", somebody)
    assert "ASSIGN_CASE" in await steps(gateway, "caseworker", somebody)


async def test_releases_are_requested_by_the_service_under_one_idempotency_key(gateway: GatewayHarness) -> None:
    caseworker = await account(gateway, "caseworker")
    somebody = await held_by(gateway, caseworker)
    await change(gateway, caseworker, "active = false")
    gateway.refuse(409, code="version_conflict", message="played", field=None, current_version=4)
    for _ in range(2):
        await sweep(gateway)
    first, again = gateway.played.requests[-2:]
    assert first.headers["idempotency-key"] == again.headers["idempotency-key"]
    checker = IdentityChecker(gateway.runtime.secrets.public_key("identity"), "cases")
    actor = checker.check(first.headers["homeward-identity"], SystemClock().now())
    assert actor == service_actor("gateway")
    await gateway.project(released(somebody, caseworker))


async def test_a_refused_release_is_raised_and_hinders_no_other(gateway: GatewayHarness) -> None:
    caseworker = await account(gateway, "caseworker")
    people = [await held_by(gateway, caseworker) for _ in range(2)]
    await change(gateway, caseworker, "active = false")
    before = len(gateway.played.requests)
    gateway.refuse(404, code="not_found", message="played", field=None)
    with pytest.raises(CasesNotReleased):
        await sweep(gateway)
    asked = [json.loads(one.content)["case_id"] for one in gateway.played.requests[before:]]
    assert sorted(asked) == sorted(str(one.case) for one in people)
    await gateway.project(*(released(one, caseworker) for one in people))


async def test_releases_are_requested_again_after_cases_was_away(gateway: GatewayHarness) -> None:
    caseworker = await account(gateway, "caseworker")
    somebody = await held_by(gateway, caseworker)
    await change(gateway, caseworker, "active = false")
    gateway.refuse(503, code="try_later", message="played", field=None)
    with pytest.raises(ServiceAway):
        await sweep(gateway)
    await gateway.accept(released(somebody, caseworker))
    assert [one["case_id"] for one in await sweep(gateway)] == [str(somebody.case)]


async def test_an_account_reopened_in_time_retains_its_cases(gateway: GatewayHarness) -> None:
    caseworker = await account(gateway, "caseworker")
    somebody = await held_by(gateway, caseworker)
    await change(gateway, caseworker, "active = false")
    await change(gateway, caseworker, "active = true")
    await gateway.accept(released(somebody, caseworker))
    assert await sweep(gateway) == []


async def test_a_supervisor_takes_a_case_back(gateway: GatewayHarness) -> None:
    caseworker = await account(gateway, "caseworker")
    somebody = await held_by(gateway, caseworker)
    seen = (await gateway.ask("supervisor", CASEWORKER_OF, id=str(somebody.case)))["case"]
    assert "ReleaseCase" in seen["permittedActions"]
    own = (await gateway.ask("caseworker", CASEWORKER_OF, id=str(somebody.case)))["case"]
    assert "ReleaseCase" not in own["permittedActions"]
    command = {"caseId": str(somebody.case), "version": 2, "caseworkerId": str(caseworker), "reason": "ABSENCE"}
    await gateway.accept(released(somebody, caseworker))
    answer = (await gateway.ask("supervisor", RELEASE, i=command))["releaseCase"]
    assert answer == {"__typename": "Case", "status": "OPEN", "caseworker": None}
    assert (await gateway.ask("caseworker", RELEASE, i=command))["releaseCase"]["code"] == "forbidden"
