"""Accounts are changed by another administrator; a role that was taken and an account that was shut end at once."""

import asyncio
from collections.abc import AsyncIterator, Mapping
from contextlib import AsyncExitStack
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
import pytest_asyncio
from sqlalchemy import text

from services.gateway.access.account_changes import (
    LastAdministrator,
    RolesExcludeEachOther,
    require_together,
    shut_account,
)
from services.gateway.access.accounts import Accounts
from services.gateway.access.commands import AccountReason, ShutAccount
from shared.platform.clock import new_id
from shared.platform.identity import Actor
from shared.platform.units import CommandContext
from shared.policy.matrix import matrix, never_together
from tests.gateway.support import GatewayHarness, account_of

ACCOUNTS = "{ accounts { id version name role roles active signedInAt } }"
VIEWER = {"query": "{ viewer { role permittedActions } }"}
MUTATION = "mutation($input: %sInput!) { done: %s(input: $input) { __typename ... on Rejected { code field } } }"


@pytest.mark.parametrize("alone", ["administrator", "data_protection_officer", "donor", "partner"])
def test_some_roles_are_nobody_s_beside_another(alone: str) -> None:
    assert all(never_together({alone, other}) for other in matrix().roles if other != alone)
    assert never_together({alone}) is None


def test_who_asks_for_money_neither_decides_nor_pays() -> None:
    three = ("reintegration_officer", "committee_member", "finance_officer")
    assert all(never_together({one, other}) for one in three for other in three if one != other)
    assert never_together({"caseworker", "intake_officer", "finance_officer"}) is None
    with pytest.raises(RolesExcludeEachOther, match="committee_member and finance_officer"):
        require_together(frozenset({"caseworker", "finance_officer", "committee_member"}))


@pytest_asyncio.fixture
async def unchanged(gateway: GatewayHarness) -> AsyncIterator[None]:
    """The demonstration's accounts, as they are listed, before and after."""
    yield
    async with gateway.runtime.engine.begin() as connection:
        await connection.execute(text("DELETE FROM accounts WHERE issuer = 'test'"))
        await connection.execute(text("UPDATE accounts SET version = 0"))
    await Accounts(gateway.runtime.engine).keep_demonstration()


async def known(gateway: GatewayHarness, role: str) -> dict[str, Any]:
    accounts = (await gateway.ask("administrator", ACCOUNTS))["accounts"]
    [one] = [account for account in accounts if account["id"] == str(account_of(role).id)]
    return dict(one)


async def change(gateway: GatewayHarness, command: str, id: object, by: str = "administrator", **more: Any) -> Any:
    given: Mapping[str, Any] = {"id": str(id), "version": 0, "reason": "CORRECTION"} | more
    field = command[0].lower() + command[1:]
    return (await gateway.ask(by, MUTATION % (command, field), input=given))["done"]


@pytest.mark.stack
async def test_a_role_that_was_taken_has_no_effect_from_then_on(gateway: GatewayHarness, unchanged: None) -> None:
    caseworker = account_of("caseworker").id
    async with gateway.client("caseworker") as client:
        assert "AssignCase" in (await client.post("/graphql", json=VIEWER)).json()["data"]["viewer"]["permittedActions"]
        assert (await change(gateway, "ChangeRoles", caseworker, roles=["DONOR"]))["__typename"] == "Done"
        viewer = (await client.post("/graphql", json=VIEWER)).json()["data"]["viewer"]
    assert viewer == {"role": "DONOR", "permittedActions": []}
    shown = await known(gateway, "caseworker")
    assert (shown["version"], shown["roles"], shown["active"]) == (1, ["DONOR"], True)
    assert shown["signedInAt"] is not None


@pytest.mark.stack
async def test_sessions_of_a_shut_account_end_at_once_and_none_begins(gateway: GatewayHarness, unchanged: None) -> None:
    supervisor = account_of("supervisor")
    async with gateway.client("supervisor") as client:
        assert (await client.post("/graphql", json=VIEWER)).status_code == 200
        assert (await change(gateway, "ShutAccount", supervisor.id))["__typename"] == "Done"
        assert (await client.post("/graphql", json=VIEWER)).status_code == 401
        assert (await client.post("/auth/sign-in", json={"account": supervisor.subject})).status_code == 404
        assert (await change(gateway, "ShutAccount", supervisor.id, version=1))["code"] == "account_is_shut"
        assert (await change(gateway, "ReopenAccount", supervisor.id, version=1))["__typename"] == "Done"
        assert (await client.post("/auth/sign-in", json={"account": supervisor.subject})).status_code == 200
    assert (await change(gateway, "ReopenAccount", supervisor.id, version=2))["code"] == "account_is_open"


@pytest.mark.stack
async def test_many_sign_in_to_one_account_at_once(gateway: GatewayHarness, unchanged: None) -> None:
    caseworker = account_of("caseworker").subject
    async with AsyncExitStack() as stack:
        clients = [await stack.enter_async_context(gateway.client("supervisor")) for _ in range(8)]
        asked = [client.post("/auth/sign-in", json={"account": caseworker}) for client in clients for _ in range(3)]
        assert {answer.status_code for answer in await asyncio.gather(*asked)} == {200}


@pytest.mark.stack
async def test_a_session_of_an_account_that_was_shut_meanwhile_is_never_one(
    gateway: GatewayHarness, unchanged: None
) -> None:
    accounts, now = Accounts(gateway.runtime.engine), datetime.now(UTC)
    supervisor = await accounts.by_id(account_of("supervisor").id)
    assert supervisor is not None
    await change(gateway, "ShutAccount", supervisor.id)
    await accounts.open_session(b"late", supervisor, now, now + timedelta(hours=1))
    await change(gateway, "ReopenAccount", supervisor.id, version=1)
    assert await accounts.by_session(b"late", now) is None


@pytest.mark.stack
async def test_the_demonstration_keeps_what_an_administrator_changed(gateway: GatewayHarness, unchanged: None) -> None:
    await change(gateway, "ShutAccount", account_of("donor").id)
    await Accounts(gateway.runtime.engine).keep_demonstration()
    assert not (await known(gateway, "donor"))["active"]


@pytest.mark.stack
async def test_what_nobody_may_change_is_refused_by_name(gateway: GatewayHarness, unchanged: None) -> None:
    own, other = account_of("administrator").id, account_of("caseworker").id
    both = ["FINANCE_OFFICER", "REINTEGRATION_OFFICER"]
    assert (await change(gateway, "ShutAccount", own))["code"] == "own_account"
    assert (await change(gateway, "ChangeRoles", own, roles=["SUPERVISOR"]))["code"] == "own_account"
    assert (await change(gateway, "ChangeRoles", other, roles=both))["code"] == "roles_exclude_each_other"
    assert (await change(gateway, "ChangeRoles", other, roles=["CASEWORKER"]))["code"] == "roles_unchanged"
    assert (await change(gateway, "ShutAccount", other, version=7))["code"] == "account_changed"
    assert (await change(gateway, "ShutAccount", new_id()))["code"] == "not_found"
    assert (await change(gateway, "ShutAccount", other, by="supervisor"))["code"] == "forbidden"


@pytest.mark.stack
async def test_the_last_administrator_stays_one(gateway: GatewayHarness, unchanged: None) -> None:
    """Two who end each other at once: the second to be carried out is somebody who is none any more."""
    second = new_id()
    async with gateway.runtime.engine.begin() as connection:
        await connection.execute(
            text(
                "INSERT INTO accounts (id, name, roles, active, issuer, subject)"
                " VALUES (:id, 'Second', '{administrator}', true, 'test', 'second')"
            ),
            {"id": second},
        )
        await connection.execute(
            text("UPDATE accounts SET active = false WHERE id != :id AND 'administrator' = ANY(roles)"), {"id": second}
        )
    shut = ShutAccount(id=second, version=0, reason=AccountReason.LEFT)
    context = CommandContext(new_id(), Actor(id=account_of("administrator").id), None)
    with pytest.raises(LastAdministrator):
        await gateway.runtime.units.execute(shut_account, shut, context)


@pytest.mark.stack
async def test_the_trail_says_what_became_of_an_account_and_why(gateway: GatewayHarness, unchanged: None) -> None:
    await change(gateway, "ChangeRoles", account_of("caseworker").id, roles=["SUPERVISOR"])
    async with gateway.runtime.engine.connect() as connection:
        found = await connection.execute(
            text("SELECT entry FROM audit WHERE entry->>'action' = 'ChangeRoles' ORDER BY sequence DESC LIMIT 1")
        )
        entry = found.scalar_one()
    assert entry["actor"] == str(account_of("administrator").id)
    assert entry["subjects"] == [str(account_of("caseworker").id)]
    told = {"reason": "correction", "before": "caseworker", "after": "supervisor"}
    assert told.items() <= entry["detail"].items()
