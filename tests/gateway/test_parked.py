"""Parked events of all services, seen and resolved by administrators."""

from typing import Any

import httpx
import pytest
from sqlalchemy import text
from starlette.applications import Starlette

from services.gateway.app import service
from shared.platform.clock import SystemClock, new_id
from shared.platform.identity import Actor, IdentitySigner
from shared.platform.parked import parked_routes
from tests.gateway.support import GatewayHarness

pytestmark = pytest.mark.stack

LIST = "{ parkedEvents(first: 9) { edges { node { id service type kind reason behind permittedActions } } pageInfo { hasNextPage } } }"  # noqa: E501  # a document
DISCARD = "mutation D($i: DiscardParkedEventInput!) { discardParkedEvent(input: $i) { __typename } }"
RETRY = "mutation R($i: RetryParkedEventInput!) { retryParkedEvent(input: $i) { __typename ... on Rejected { code } ... on Done { id } } }"  # noqa: E501  # a document


PAGE = "query P($first: Int!, $after: String) { parkedEvents(first: $first, after: $after) { edges { node { id parkedAt } } pageInfo { hasNextPage endCursor } } }"  # noqa: E501  # a document


async def _page(gateway: GatewayHarness, first: int, after: str | None) -> dict[str, Any]:
    page = (await gateway.ask("administrator", PAGE, first=first, after=after))["parkedEvents"]
    nodes = [edge["node"] for edge in page["edges"]]
    info = page["pageInfo"]
    return {
        "ids": [one["id"] for one in nodes], "moments": [one["parkedAt"] for one in nodes],
        "more": info["hasNextPage"], "end": info["endCursor"],
    }  # fmt: skip


def _parked(aggregate: str, sequence: int) -> dict[str, Any]:
    return {
        "id": str(new_id()), "consumer": "cases", "type": "homeward.intake.RequestMade.v1", "aggregate_id": aggregate,
        "sequence": sequence, "kind": "failed", "reason": "ValueError",
        "parked_at": f"2026-05-04T08:00:0{sequence}+00:00",
    }  # fmt: skip


def _play(gateway: GatewayHarness, waiting: list[dict[str, Any]], *, applied: bool) -> None:
    async def answered(request: httpx.Request) -> httpx.Response:
        if request.url.path == "/parked":
            port = int(gateway.runtime.settings.url_of("cases").rsplit(":", 1)[1])
            return httpx.Response(200, json=waiting if request.url.port == port else [])
        return httpx.Response(200, json={"applied": applied})

    gateway.played.answer = answered


async def test_an_administrator_lists_parked_events_and_retries_them(gateway: GatewayHarness) -> None:
    aggregate = str(new_id())
    waiting = [_parked(aggregate, 3), _parked(aggregate, 4)]
    _play(gateway, waiting, applied=True)
    edges = (await gateway.ask("administrator", LIST))["parkedEvents"]["edges"]
    assert [(edge["node"]["service"], edge["node"]["behind"]) for edge in edges] == [("cases", 1), ("cases", 0)]
    assert (edges[0]["node"]["kind"], edges[0]["node"]["reason"]) == ("FAILED", "ValueError")
    assert edges[0]["node"]["permittedActions"] == ["RetryParkedEvent", "DiscardParkedEvent"]
    answer = await gateway.ask("administrator", RETRY, i={"id": waiting[0]["id"]})
    assert answer["retryParkedEvent"] == {"__typename": "Done", "id": waiting[0]["id"]}
    assert gateway.played.requests[-1].url.path == f"/parked/{waiting[0]['id']}/retry"


async def test_a_look_at_what_waits_is_no_retry_in_the_trail(gateway: GatewayHarness) -> None:
    _play(gateway, [], applied=True)
    await gateway.ask("administrator", LIST)
    async with gateway.runtime.engine.connect() as connection:
        newest = await connection.execute(text("SELECT entry->>'action' FROM audit ORDER BY sequence DESC LIMIT 1"))
        assert newest.scalar_one() == "ParkedEvents"


async def test_pages_of_parked_events_join_though_some_are_resolved_meanwhile(gateway: GatewayHarness) -> None:
    waiting = [_parked(str(new_id()), moment) for moment in (1, 2, 2, 3, 4)]
    _play(gateway, waiting[::-1], applied=True)
    whole = await _page(gateway, 100, None)
    assert [moment[-8:] for moment in whole["moments"]] == [f"0{one}+00:00" for one in (1, 2, 2, 3, 4)]
    assert (whole["more"], whole["ids"][3:]) == (False, [one["id"] for one in waiting[3:]])
    first = await _page(gateway, 2, None)
    assert (first["ids"], first["more"]) == (whole["ids"][:2], True)
    left = [one for one in waiting if one["id"] not in first["ids"]]
    _play(gateway, left, applied=True)
    second = await _page(gateway, 2, first["end"])
    assert (second["ids"], second["more"]) == (whole["ids"][2:4], True)
    last = await _page(gateway, 2, second["end"])
    assert (last["ids"], last["more"]) == (whole["ids"][4:], False)
    assert await _page(gateway, 2, last["end"]) == {"ids": [], "moments": [], "more": False, "end": None}


@pytest.mark.parametrize(
    ("first", "after", "code"),
    [(1, "x", "not_a_cursor"), (0, None, "first_out_of_range"), (101, None, "first_out_of_range")],
)
async def test_a_malformed_page_of_parked_events_is_refused(
    gateway: GatewayHarness, first: int, after: str | None, code: str
) -> None:
    _play(gateway, [_parked(str(new_id()), 1)], applied=True)
    async with gateway.client("administrator") as client:
        asked = {"query": PAGE, "variables": {"first": first, "after": after}}
        answer = (await client.post("/graphql", json=asked)).json()
    assert answer["errors"][0]["extensions"]["code"] == code


async def test_a_retry_that_fails_again_is_reported(gateway: GatewayHarness) -> None:
    waiting = [_parked(str(new_id()), 1)]
    _play(gateway, waiting, applied=False)
    answer = await gateway.ask("administrator", RETRY, i={"id": waiting[0]["id"]})
    assert answer["retryParkedEvent"]["code"] == "failed_again"


@pytest.mark.parametrize("status", [403, 500, 503])
async def test_a_service_that_cannot_list_parked_events_is_an_error_not_an_empty_list(
    gateway: GatewayHarness, status: int
) -> None:
    async def answered(_: httpx.Request) -> httpx.Response:
        return httpx.Response(status, json={"code": "try_later", "message": "played", "field": None})

    gateway.played.answer = answered
    async with gateway.client("administrator") as client:
        answer = (await client.post("/graphql", json={"query": LIST})).json()
    assert answer["errors"][0]["extensions"]["code"] == "try_later"


async def test_retrying_an_event_that_is_not_parked_is_refused(gateway: GatewayHarness) -> None:
    _play(gateway, [], applied=True)
    async with gateway.client("administrator") as client:
        variables = {"i": {"id": str(new_id())}}
        answer = (await client.post("/graphql", json={"query": RETRY, "variables": variables})).json()
    assert "not_found" in str(answer)


async def test_parked_events_are_shown_to_administrators_only(gateway: GatewayHarness) -> None:
    _play(gateway, [_parked(str(new_id()), 1)], applied=True)
    assert (await gateway.ask("supervisor", LIST))["parkedEvents"]["edges"] == []


async def test_why_an_event_is_given_up_reaches_its_service(gateway: GatewayHarness) -> None:
    waiting = [_parked(str(new_id()), 1)]
    _play(gateway, waiting, applied=False)
    given = {"id": waiting[0]["id"], "reason": "BEYOND_REPAIR"}
    answer = await gateway.ask("administrator", DISCARD, i=given)
    assert answer["discardParkedEvent"]["__typename"] == "Done"
    assert gateway.played.requests[-1].content == b'{"reason":"beyond_repair"}'


@pytest.mark.parametrize("said", [b"", b"{}", b"null", b"\xff", b'{"reason": "because"}', b'{"reason": ["seen"]}'])
async def test_nothing_is_given_up_without_a_reason_of_the_list(gateway: GatewayHarness, said: bytes) -> None:
    answer = await decide(gateway, said)
    assert (answer.status_code, answer.json()["code"]) == (422, "discard_reason_missing")


async def test_the_trail_says_why_an_event_was_given_up(gateway: GatewayHarness) -> None:
    answer = await decide(gateway, b'{"reason": "seen"}')
    assert answer.json()["code"] == "not_parked"
    async with gateway.runtime.engine.connect() as connection:
        newest = await connection.execute(text("SELECT entry FROM audit ORDER BY sequence DESC LIMIT 1"))
        entry = newest.scalar_one()
    assert (entry["action"], entry["detail"]) == ("DiscardParkedEvent", {"reason": "seen"})


async def decide(gateway: GatewayHarness, said: bytes) -> httpx.Response:
    """Give something up at the gateway's own desk, as the gateway asks it of any service."""
    signer = IdentitySigner(gateway.runtime.secrets.private_key("identity"))
    actor = Actor(id=new_id(), roles=frozenset({"administrator"}))
    app = Starlette(routes=parked_routes(service, gateway.runtime))
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app=app), base_url="http://gateway") as client:
        headers = {"Homeward-Identity": signer.sign(actor, "gateway", SystemClock().now())}
        return await client.post(f"/parked/{new_id()}/discard", content=said, headers=headers)
