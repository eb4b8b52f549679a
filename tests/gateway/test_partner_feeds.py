"""A partner sees its own feed with what it needs to read it, administrators see every one, and nobody else any."""

import json
from typing import Any

import httpx
import pytest
from sqlalchemy import text

from shared.contracts.partner.v1 import PURPOSES_OF_STEPS, ProgressStep
from shared.contracts.partner_asyncapi import partner_document
from shared.platform.clock import new_id
from tests.gateway.support import GatewayHarness, account_of

FEEDS = (
    "{ partnerFeeds { id code topic keyTopic records lastRecordAt keyFingerprint permittedActions endedCount"
    " purposes { purpose people madeUp steps } ended { subject exercise deleteBy } quickstart { step line } } }"
)
AT = "2026-05-04T08:00:00+00:00"


def state(agency_id: object, **fields: Any) -> dict[str, Any]:
    """As intake answers it."""
    known: dict[str, Any] = {
        "agency_id": str(agency_id), "version": 2, "code": "harbour-aid", "name": "Harbour Aid", "opened_at": AT,
        "records": 3, "last_record_at": AT, "key_records": 2, "last_key_at": AT, "keys_to_send_anew": 0,
        "purposes": [{"purpose": "reintegration", "people": 1, "made_up": 2}], "key_fingerprint": None,
        "key_accepted_at": None,
        "proposed_fingerprint": "e3" * 32, "proposed_at": AT, "ended_count": 1,
        "ended": [
            {"grant_id": str(new_id()), "subject": str(new_id()), "exercise": True, "ended_at": AT, "delete_by": AT},
        ],
    }  # fmt: skip
    return known | fields


def play(gateway: GatewayHarness, *states: dict[str, Any], status: int = 200) -> None:
    async def answered(request: httpx.Request) -> httpx.Response:
        assert request.url.path == "/partner-feeds"
        return httpx.Response(status, json=list(states))

    gateway.played.answer = answered


@pytest.mark.stack
async def test_a_partner_sees_its_own_feed_with_its_names_filled_in(gateway: GatewayHarness) -> None:
    prefix = gateway.runtime.settings.topic_prefix
    play(gateway, state(account_of("partner").agency_id))
    [feed] = (await gateway.ask("partner", FEEDS))["partnerFeeds"]
    assert (feed["topic"], feed["keyTopic"]) == (
        f"{prefix}homeward.partner.harbour-aid.v1",
        f"{prefix}homeward.partner.harbour-aid.keys.v1",
    )
    assert (feed["records"], feed["endedCount"], feed["permittedActions"]) == (3, 1, ["ProposePartnerKey"])
    [purpose] = feed["purposes"]
    assert (purpose["purpose"], purpose["people"], purpose["madeUp"]) == ("REINTEGRATION", 1, 2)
    assert [one["exercise"] for one in feed["ended"]] == [True]
    assert {"PLAN_AGREED", "ARRIVED"} <= set(purpose["steps"])
    assert "SEAT_CONFIRMED" not in purpose["steps"]
    lines = {one["step"]: one["line"] for one in feed["quickstart"]}
    assert lines["READ"].endswith("python partner_feed.py harbour-aid harbour-aid.key")


@pytest.mark.stack
async def test_an_administrator_decides_about_a_proposed_key_of_another_agency(gateway: GatewayHarness) -> None:
    own = account_of("administrator").agency_id
    play(gateway, state(new_id()), state(new_id(), proposed_fingerprint=None), state(own))
    feeds = (await gateway.ask("administrator", FEEDS))["partnerFeeds"]
    assert [one["permittedActions"] for one in feeds] == [["AcceptPartnerKey", "DeclinePartnerKey"], [], []]


@pytest.mark.stack
@pytest.mark.parametrize("role", ["caseworker", "supervisor", "donor", "data_protection_officer"])
async def test_nobody_else_is_told_of_feeds(gateway: GatewayHarness, role: str) -> None:
    play(gateway, state(new_id()))
    before = len(gateway.played.requests)
    assert (await gateway.ask(role, FEEDS))["partnerFeeds"] == []
    assert len(gateway.played.requests) == before
    async with gateway.client(role) as client:
        assert (await client.get("/partner-feed/quickstart.py")).status_code == 403
    async with gateway.runtime.engine.connect() as connection:
        line = text("SELECT entry->>'action', entry->>'decision' FROM audit ORDER BY sequence DESC LIMIT 1")
        newest = await connection.execute(line)
        assert tuple(newest.one()) == ("PartnerFeeds", "denied")


@pytest.mark.stack
async def test_a_feed_that_cannot_be_asked_for_is_not_an_empty_one(gateway: GatewayHarness) -> None:
    play(gateway, status=503)
    async with gateway.client("partner") as client:
        answer = await client.post("/graphql", json={"query": FEEDS})
        assert "errors" in answer.json()
        assert (await client.get("/partner-feed/asyncapi.json")).status_code == 503


@pytest.mark.stack
async def test_a_partner_takes_the_program_and_the_schema_of_its_own_topics_away(gateway: GatewayHarness) -> None:
    play(gateway, state(account_of("partner").agency_id))
    async with gateway.client("partner") as client:
        program = await client.get("/partner-feed/quickstart.py")
        schema = await client.get("/partner-feed/asyncapi.json")
    assert "def main()" in program.text
    assert 'filename="partner_feed.py"' in program.headers["content-disposition"]
    addresses = {one["address"] for one in schema.json()["channels"].values()}
    prefix = gateway.runtime.settings.topic_prefix
    assert addresses == {f"{prefix}homeward.partner.harbour-aid{part}.v1" for part in ("", ".keys")}
    play(gateway)
    async with gateway.client("partner") as client:
        assert (await client.get("/partner-feed/asyncapi.json")).status_code == 404


def test_the_schema_of_a_partner_has_what_it_receives_and_nothing_else() -> None:
    document = partner_document("feed", "keys")
    assert {name.split(".")[2] for name in document["components"]["messages"]} == {
        "PersonShared", "ProgressShared", "SharingEnded", "ContentKeyIssued",
    }  # fmt: skip
    text_of_it = json.dumps(document)
    assert "SubjectKeyIssued" not in text_of_it
    for kind, parts in document["components"].items():
        unused = [name for name in parts if f'"#/components/{kind}/{name}"' not in text_of_it]
        assert unused == []


def test_every_step_serves_a_purpose() -> None:
    assert PURPOSES_OF_STEPS.keys() == set(ProgressStep)
    assert all(PURPOSES_OF_STEPS.values())
