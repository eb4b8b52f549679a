"""Parked events of all services, seen and settled by administrators."""

from typing import Any

import httpx
import pytest

from shared.platform.clock import new_id
from tests.gateway.support import GatewayHarness

pytestmark = pytest.mark.stack

LIST = "{ parkedEvents(first: 9) { edges { node { id service type reason behind permittedActions } } pageInfo { hasNextPage } } }"  # noqa: E501  # a document
RETRY = "mutation R($i: RetryParkedEventInput!) { retryParkedEvent(input: $i) { __typename ... on Rejected { code } ... on Done { id } } }"  # noqa: E501  # a document


def _parked(aggregate: str, sequence: int) -> dict[str, Any]:
    return {
        "id": str(new_id()), "consumer": "cases", "type": "homeward.intake.RequestMade.v1", "aggregate_id": aggregate,
        "sequence": sequence, "reason": "failed: ValueError", "parked_at": f"2026-05-04T08:00:0{sequence}+00:00",
    }  # fmt: skip


def _play(gateway: GatewayHarness, waiting: list[dict[str, Any]], *, applied: bool) -> None:
    async def answered(request: httpx.Request) -> httpx.Response:
        if request.url.path == "/parked":
            port = int(gateway.runtime.settings.url_of("cases").rsplit(":", 1)[1])
            return httpx.Response(200, json=waiting if request.url.port == port else [])
        return httpx.Response(200, json={"applied": applied})

    gateway.played.answer = answered


async def test_an_administrator_sees_what_waits_and_tries_it_again(gateway: GatewayHarness) -> None:
    aggregate = str(new_id())
    waiting = [_parked(aggregate, 3), _parked(aggregate, 4)]
    _play(gateway, waiting, applied=True)
    edges = (await gateway.ask("administrator", LIST))["parkedEvents"]["edges"]
    assert [(edge["node"]["service"], edge["node"]["behind"]) for edge in edges] == [("cases", 1), ("cases", 0)]
    assert edges[0]["node"]["permittedActions"] == ["RetryParkedEvent", "DiscardParkedEvent"]
    answer = await gateway.ask("administrator", RETRY, i={"id": waiting[0]["id"]})
    assert answer["retryParkedEvent"] == {"__typename": "Done", "id": waiting[0]["id"]}
    assert gateway.played.requests[-1].url.path == f"/parked/{waiting[0]['id']}/retry"


async def test_what_fails_again_is_told(gateway: GatewayHarness) -> None:
    waiting = [_parked(str(new_id()), 1)]
    _play(gateway, waiting, applied=False)
    answer = await gateway.ask("administrator", RETRY, i={"id": waiting[0]["id"]})
    assert answer["retryParkedEvent"]["code"] == "failed_again"


async def test_what_is_not_parked_is_not_found(gateway: GatewayHarness) -> None:
    _play(gateway, [], applied=True)
    async with gateway.client("administrator") as client:
        variables = {"i": {"id": str(new_id())}}
        answer = (await client.post("/graphql", json={"query": RETRY, "variables": variables})).json()
    assert "not_found" in str(answer)


async def test_nobody_else_sees_them(gateway: GatewayHarness) -> None:
    _play(gateway, [_parked(str(new_id()), 1)], applied=True)
    assert (await gateway.ask("supervisor", LIST))["parkedEvents"]["edges"] == []
