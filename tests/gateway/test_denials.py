"""What the door itself refuses is in the trail: a query as a whole, and a report that is not the caller's."""

import pytest

from shared.platform.clock import new_id
from tests.gateway.support import GatewayHarness, account_of

pytestmark = pytest.mark.stack
FIND = "query Guessing($input: FindPersonsInput!) { findPersons(input: $input) { band } }"


async def denied(gateway: GatewayHarness, action: str, role: str) -> list[list[str]]:
    """The subjects of every denial of an action for whoever signs in with a role."""
    connection = await gateway.as_owner()
    try:
        rows = await connection.fetch(
            "SELECT entry->>'subjects' AS subjects FROM audit WHERE entry->>'decision' = 'denied'"
            " AND entry->>'action' = $1 AND entry->>'actor' = $2 ORDER BY sequence",
            action,
            str(account_of(role).id),
        )
    finally:
        await connection.close()
    return [row["subjects"] for row in rows]


@pytest.mark.parametrize("role", ["committee_member", "finance_officer"])
async def test_a_query_refused_as_a_whole_leaves_an_audit_entry(gateway: GatewayHarness, role: str) -> None:
    async with gateway.client(role) as client:
        wanted = {"query": FIND, "variables": {"input": {"givenName": "Ada", "familyName": "Guessed"}}}
        answer = (await client.post("/graphql", json=wanted)).json()
    assert answer["errors"][0]["extensions"]["code"] == "forbidden"
    assert len(await denied(gateway, "query:Guessing", role)) == 1


async def test_a_malformed_input_leaves_no_denial(gateway: GatewayHarness) -> None:
    async with gateway.client("supervisor") as client:
        wanted = {"query": FIND.replace("Guessing", "Typing"), "variables": {"input": {"givenName": ""}}}
        answer = (await client.post("/graphql", json=wanted)).json()
    assert answer["errors"]
    assert not await denied(gateway, "query:Typing", "supervisor")


async def test_a_download_of_another_donor_s_report_leaves_an_audit_entry(gateway: GatewayHarness) -> None:
    report_id = new_id()
    async with gateway.client("partner") as client:
        for path in (f"/reports/{report_id}.csv", "/reports/latest.csv"):
            assert (await client.get(path)).status_code == 404
    of_report, of_latest = await denied(gateway, "DownloadReport", "partner")
    assert str(report_id) in of_report
    assert "[]" in of_latest
