"""The services' own audit trails, as the data protection officer sees them."""

from typing import Any

import httpx
import pytest
from sqlalchemy import text
from starlette.requests import Request

from shared.platform.audit import AuditEntry
from shared.platform.audit_routes import audit_routes
from shared.platform.clock import SystemClock, new_id
from shared.platform.identity import Actor, IdentitySigner
from tests.gateway.support import GatewayHarness, account_of

NEWEST = text("SELECT entry FROM audit ORDER BY sequence DESC LIMIT 1")
pytestmark = pytest.mark.stack

TRAIL = """query T($first: Int!, $after: String) { serviceAuditEntries(first: $first, after: $after) {
  edges { node { service action actorName subjectIds outcome } } pageInfo { hasNextPage endCursor } } }"""


def _entry(sequence: int, actor: str) -> dict[str, Any]:
    return {
        "sequence": sequence, "at": f"2026-05-04T08:00:0{sequence}+00:00", "actor": actor, "action": f"Did{sequence}",
        "subject_ids": [str(new_id()), str(new_id())], "outcome": "allowed",
    }  # fmt: skip


async def test_the_data_protection_officer_reads_every_service_s_trail_newest_first(gateway: GatewayHarness) -> None:
    somebody, others = str(account_of("caseworker").id), str(new_id())
    entries = {"cases": [_entry(3, somebody), _entry(1, others)], "intake": [_entry(2, others)]}

    async def answered(request: httpx.Request) -> httpx.Response:
        where = gateway.runtime.settings.url_of
        asked = next(name for name in ("intake", "cases", "reintegration") if str(request.url.port) in where(name))
        return httpx.Response(200, json=entries.get(asked, []))

    gateway.played.answer = answered
    page = (await gateway.ask("data_protection_officer", TRAIL, first=2, after=None))["serviceAuditEntries"]
    nodes = [edge["node"] for edge in page["edges"]]
    assert [(one["service"], one["action"]) for one in nodes] == [("cases", "Did3"), ("intake", "Did2")]
    assert [one["actorName"] for one in nodes] == [account_of("caseworker").name, None]
    assert nodes[0]["subjectIds"] == entries["cases"][0]["subject_ids"]
    after = page["pageInfo"]["endCursor"]
    rest = (await gateway.ask("data_protection_officer", TRAIL, first=2, after=after))["serviceAuditEntries"]
    assert [edge["node"]["action"] for edge in rest["edges"]] == ["Did1"]
    assert (await gateway.ask("caseworker", TRAIL, first=2, after=None))["serviceAuditEntries"]["edges"] == []


@pytest.mark.parametrize(("role", "status"), [("data_protection_officer", 200), ("caseworker", 403)])
async def test_a_service_shows_its_trail_to_the_data_protection_officer_only_and_audits_the_read(
    gateway: GatewayHarness, role: str, status: int
) -> None:
    runtime = gateway.runtime
    async with runtime.units.begin() as unit:
        unit.note(AuditEntry(action="Marked", actor_id=new_id()))
    actor = Actor(id=new_id(), roles=frozenset({role}))
    signed = IdentitySigner(runtime.secrets.private_key("identity")).sign(actor, "gateway", SystemClock().now())
    [route] = audit_routes(runtime)
    scope = {"type": "http", "method": "GET", "path": "/audit", "headers": [(b"homeward-identity", signed.encode())]}
    answer = await route.endpoint(Request(scope))
    assert answer.status_code == status
    assert (b'"Marked"' in answer.body) is (status == 200)
    async with runtime.units.begin() as unit:
        newest = await unit.session.execute(NEWEST)
        assert newest.scalar_one()["actor"] == str(actor.id)
