"""A case is given to who may work on it, and comes back when that account is shut."""

from typing import Any

import pytest

from shared.platform.clock import new_id
from tests.gateway.journey import Somebody, assigned, registered
from tests.gateway.support import GatewayHarness, account_of
from tests.gateway.test_to_do import steps

pytestmark = pytest.mark.stack

ASSIGN = """mutation Assign($i: AssignCaseInput!) { assignCase(input: $i) { __typename
  ... on Rejected { code field } } }"""


async def test_a_case_is_not_assigned_to_a_role_without_casework(gateway: GatewayHarness) -> None:
    somebody = Somebody()
    await registered(gateway, somebody)
    await assigned(gateway, somebody)
    for role in ("committee_member", "donor", "finance_officer"):
        wanted = {"caseId": str(somebody.case), "version": 1, "caseworkerId": str(account_of(role).id)}
        answer: dict[str, Any] = (await gateway.ask("supervisor", ASSIGN, i=wanted))["assignCase"]
        assert answer == {"__typename": "Rejected", "code": "not_found", "field": "caseworkerId"} or (
            answer["field"] == "caseworker_id"
        )


async def test_cases_of_a_shut_account_are_listed_for_assignment(gateway: GatewayHarness) -> None:
    somebody, caseworker = Somebody(), new_id()
    await registered(gateway, somebody)
    await assigned(gateway, somebody)
    connection = await gateway.as_owner()
    try:
        own = account_of("caseworker")
        await connection.execute(
            "INSERT INTO accounts (id, name, roles, agency_id, donors, active, issuer, subject)"
            " VALUES ($1, 'Somebody else', ARRAY['caseworker'], $2, ARRAY[]::uuid[], true, 'test', $3)",
            caseworker, own.agency_id, str(caseworker),
        )  # fmt: skip
        await connection.execute("SELECT set_config('homeward.reach', 'all', false)")
        await connection.execute("UPDATE cases SET caseworker_id = $1 WHERE id = $2", caseworker, somebody.case)
        await connection.execute("UPDATE persons SET caseworker_id = $1 WHERE id = $2", caseworker, somebody.person)
        await connection.execute(
            "UPDATE steps SET caseworker_id = $1 WHERE person_id = $2", caseworker, somebody.person
        )
        assert await steps(gateway, "caseworker", somebody) == []
        await connection.execute("UPDATE accounts SET active = false WHERE id = $1", caseworker)
        assert "ASSIGN_CASE" in await steps(gateway, "supervisor", somebody)
        assert {"ASSIGN_CASE", "FIRST_ANSWER"} <= set(await steps(gateway, "caseworker", somebody))
        await connection.execute("UPDATE accounts SET active = true WHERE id = $1", caseworker)
        assert "ASSIGN_CASE" not in await steps(gateway, "supervisor", somebody)
        assert await steps(gateway, "caseworker", somebody) == []
    finally:
        await connection.close()
