"""Saved views of the queue: the account's own, sealed, and codes only beside the name."""

import importlib.resources
import os
import re
from typing import Any
from uuid import uuid4

import pytest
from pydantic import ValidationError
from sqlalchemy import text

from services.gateway.access.saved_views import MOST_VIEWS, SavedViews, View
from services.gateway.http.saved_views import PARTS
from tests.gateway.support import GatewayHarness

pytestmark = pytest.mark.stack
PATH = "/queue/views"
NAME = "Before the ferry"
VIEW = {"name": NAME, "address": {"lane": "OVERDUE", "need": "DS-BD"}}


async def listed(gateway: GatewayHarness, role: str) -> list[dict[str, Any]]:
    async with gateway.client(role) as client:
        answer = await client.get(PATH)
    assert (answer.status_code, answer.headers["cache-control"]) == (200, "no-store")
    views: list[dict[str, Any]] = answer.json()
    return views


async def test_a_view_is_saved_renamed_and_removed_by_its_account_alone(gateway: GatewayHarness) -> None:
    first, second = str(uuid4()), str(uuid4())
    async with gateway.client("caseworker") as client:
        for id in (first, second, first):
            assert (await client.put(f"{PATH}/{id}", json=VIEW)).status_code == 204
        assert (await client.put(f"{PATH}/{first}", json=VIEW | {"name": "After it"})).status_code == 204
    mine = [one for one in await listed(gateway, "caseworker") if one["id"] in (first, second)]
    assert mine == [{"id": first, **VIEW, "name": "After it"}, {"id": second, **VIEW}]
    assert first not in [one["id"] for one in await listed(gateway, "supervisor")]
    async with gateway.client("supervisor") as other:
        assert (await other.delete(f"{PATH}/{first}")).status_code == 204
    assert first in [one["id"] for one in await listed(gateway, "caseworker")]
    async with gateway.client("caseworker") as client:
        for _ in range(2):
            assert (await client.delete(f"{PATH}/{first}")).status_code == 204
    assert first not in [one["id"] for one in await listed(gateway, "caseworker")]


async def test_a_view_rests_sealed_and_opens_with_its_own_account_id_and_secret_only(gateway: GatewayHarness) -> None:
    account, other, id = uuid4(), uuid4(), uuid4()
    views = SavedViews(gateway.runtime.engine, os.urandom(32))
    await views.keep(account, id, View.model_validate(VIEW))
    async with gateway.runtime.engine.begin() as connection:
        values = {"account": account, "other": other}
        sealed = (
            await connection.execute(text("SELECT sealed FROM saved_views WHERE account_id = :account"), values)
        ).scalar_one()
        await connection.execute(
            text(
                "INSERT INTO saved_views (account_id, id, sealed) SELECT :other, id, sealed FROM saved_views"
                " WHERE account_id = :account"
            ),
            values,
        )
    assert NAME.encode() not in bytes(sealed)
    assert b"OVERDUE" not in bytes(sealed)
    assert await views.of(account) == [(id, View.model_validate(VIEW))]
    assert await views.of(other) == []
    await views.keep(account, uuid4(), View.model_construct(name="x" * 61, address={}))
    assert await views.of(account) == [(id, View.model_validate(VIEW))], "what was a view once hides no other"
    assert await SavedViews(gateway.runtime.engine, os.urandom(32)).of(account) == []


async def test_an_account_keeps_so_many_and_may_rename_what_it_has(gateway: GatewayHarness) -> None:
    async with gateway.client("finance_officer") as client:
        ids = [str(uuid4()) for _ in range(MOST_VIEWS - len((await client.get(PATH)).json()))]
        for id in ids:
            assert (await client.put(f"{PATH}/{id}", json=VIEW)).status_code == 204
        refused = await client.put(f"{PATH}/{uuid4()}", json=VIEW)
        assert (refused.status_code, refused.json()["code"], refused.json()["field"]) == (422, "too_many_views", "name")
        assert (await client.put(f"{PATH}/{ids[0]}", json=VIEW)).status_code == 204
        for id in ids:
            await client.delete(f"{PATH}/{id}")


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ({"name": "x" * 61, "address": {}}, "name"),
        ({"name": "a\u0000b", "address": {}}, "name"),
        ({"name": "", "address": {"search": "Amina Diallo"}}, "address.search"),
        ({"name": "", "address": {"search": "Amina"}}, "address.search"),
        ({"name": "", "address": {}, "more": 1}, "more"),
        ({"name": ""}, "address"),
        ([], None),
    ],
)
async def test_what_is_no_view_is_refused_by_its_field(gateway: GatewayHarness, body: Any, field: str | None) -> None:
    async with gateway.client("caseworker") as client:
        refused = await client.put(f"{PATH}/{uuid4()}", json=body)
    assert (refused.status_code, refused.json()["code"], refused.json()["field"]) == (422, "not_a_view", field)
    assert "Amina" not in refused.text


async def test_nobody_keeps_views_who_has_no_session_or_comes_from_another_site(gateway: GatewayHarness) -> None:
    async with gateway.client(None) as stranger:
        assert (await stranger.get(PATH)).status_code == 401
        form = {"grant_type": "client_credentials", "client_id": "caseworker"}
        token = (await stranger.post("/issuer/token", data=form)).json()["access_token"]
        assert (await stranger.get(PATH, headers={"authorization": f"Bearer {token}"})).status_code == 401
    async with gateway.client("caseworker") as client:
        del client.headers["x-homeward-csrf"]
        assert (await client.put(f"{PATH}/{uuid4()}", json=VIEW)).status_code == 403


def test_a_view_is_of_the_parts_that_the_page_has_in_the_address() -> None:
    page = importlib.resources.files("services.gateway") / "web" / "src" / "todo" / "address.ts"
    [listed] = re.findall(r"const PARTS: .*?= {\n(.*?)\n};", page.read_text(encoding="utf-8"), re.DOTALL)
    assert set(re.findall(r"^  (\w+):", listed, re.MULTILINE)) == PARTS


def test_an_address_is_codes_only() -> None:
    with pytest.raises(ValidationError):
        View.model_validate({"name": "", "address": {"region": "a place"}})
