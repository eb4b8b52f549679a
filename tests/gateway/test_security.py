"""What the database refuses by itself, what the trail holds, and that a read that cannot be audited is not answered."""
# Documents are written as people write documents.
# ruff: noqa: E501

from typing import Any

import asyncpg
import pytest
from sqlalchemy import text

from services.gateway.assembly.tables import PROJECTED, metadata
from services.gateway.execution.query_executor import opening_statements, reading_pool, seen_by_somebody
from services.gateway.readmodel import row_level_security as security
from shared.platform.audit import LOCK
from shared.platform.clock import new_id
from shared.platform.database import dsn
from tests.gateway.journey import Somebody, registered, whole_journey
from tests.gateway.support import GatewayHarness, account_of

pytestmark = pytest.mark.stack

NAMES = "query Names($id: UUID!) { person(id: $id) { reference profile { givenName } } }"
BOUND = sorted({*PROJECTED, *security.OF_ACCOUNTS})
COUNTS = {name: f"SELECT count(*) FROM {name}" for name in PROJECTED}  # noqa: S608  # our own names
ABOUT_PEOPLE = [name for name in PROJECTED if name == "persons" or security.policy_of(name) == security.OF_A_PERSON]


async def _as_runtime(gateway: GatewayHarness, opening: str, sql: str) -> int:
    connection = await asyncpg.connect(dsn(gateway.runtime.settings, gateway.runtime.secrets, "gateway"))
    try:
        await connection.execute(opening)
        return int(await connection.fetchval(sql))
    finally:
        await connection.close()


async def test_every_table_made_from_events_is_bound_by_row_level_security(gateway: GatewayHarness) -> None:
    connection = await gateway.as_owner()
    try:
        policies = await connection.fetch(
            "SELECT relname, relrowsecurity AND relforcerowsecurity AS bound, pg_get_expr(polqual, polrelid) AS condition"
            " FROM pg_class JOIN pg_policy ON polrelid = pg_class.oid"
        )
        owner = await connection.fetchval("SELECT tableowner FROM pg_tables WHERE tablename = 'persons'")
    finally:
        await connection.close()
    assert {row["relname"] for row in policies if row["bound"]} == set(BOUND)
    assert owner == gateway.runtime.settings.role_name("gateway", "owner")


async def test_the_migrated_policies_are_those_of_the_code(gateway: GatewayHarness) -> None:
    connection = await gateway.as_owner()
    try:
        for table in BOUND:
            there = await connection.fetchval(
                "SELECT pg_get_expr(polqual, polrelid) FROM pg_policy WHERE polrelid = $1::regclass", table
            )
            await connection.execute(f"CREATE POLICY again ON {table} USING ({security.policy_of(table)})")
            said = await connection.fetchval(
                "SELECT pg_get_expr(polqual, polrelid) FROM pg_policy"
                " WHERE polrelid = $1::regclass AND polname = 'again'",
                table,
            )
            await connection.execute(f"DROP POLICY again ON {table}")
            assert there == said, table
    finally:
        await connection.close()
    assert len(security.statements(metadata, PROJECTED)) == 3 * len(PROJECTED)


@pytest.mark.parametrize("table", ABOUT_PEOPLE)
async def test_row_level_security_hides_people_from_other_agencies(gateway: GatewayHarness, table: str) -> None:
    somebody = Somebody()
    await registered(gateway, somebody, agency_id=new_id())
    ours = opening_statements(account_of("caseworker"))
    person = "id" if table == "persons" else "person_id"
    theirs = f"SELECT count(*) FROM {table} WHERE {person} = '{somebody.person}'"  # noqa: S608  # our own names
    assert await _as_runtime(gateway, ours, theirs) == 0
    assert await _as_runtime(gateway, "BEGIN", COUNTS[table]) == 0
    assert await _as_runtime(gateway, opening_statements(account_of("donor")), COUNTS[table]) == 0


async def test_another_agency_s_person_is_answered_as_absent(gateway: GatewayHarness) -> None:
    somebody = Somebody()
    await registered(gateway, somebody, agency_id=new_id())
    for role in ("caseworker", "supervisor", "protection_specialist", "reintegration_officer"):
        assert (await gateway.ask(role, NAMES, id=str(somebody.person)))["person"] is None
    assert (await gateway.ask("supervisor", NAMES, id=str(new_id())))["person"] is None


async def test_the_viewer_of_a_statement_does_not_outlast_it(gateway: GatewayHarness) -> None:
    await registered(gateway, Somebody())
    counted = "SELECT (SELECT count(*) FROM persons)"
    caseworker = account_of("caseworker")
    async with reading_pool(dsn(gateway.runtime.settings, gateway.runtime.secrets, "gateway"), 1) as pool:
        assert await pool.fetchval(counted) == 0
        assert await pool.fetchval(seen_by_somebody(counted, 0), "all", "", str(caseworker.id), "") > 0
        assert await pool.fetchval(seen_by_somebody(counted, 0), "own", "", str(new_id()), "") == 0
        assert await pool.fetchval(counted) == 0


async def test_the_reading_connection_cannot_write(gateway: GatewayHarness) -> None:
    async with reading_pool(dsn(gateway.runtime.settings, gateway.runtime.secrets, "gateway"), 1) as pool:
        with pytest.raises(asyncpg.ReadOnlySQLTransactionError):
            await pool.execute("DELETE FROM sessions")


async def _trail(gateway: GatewayHarness) -> list[dict[str, Any]]:
    async with gateway.runtime.engine.connect() as connection:
        rows = await connection.execute(text("SELECT entry FROM audit ORDER BY sequence"))
        return [row.entry for row in rows]


async def test_a_read_of_identity_is_audited_without_values(gateway: GatewayHarness) -> None:
    somebody = Somebody()
    await registered(gateway, somebody)
    before = len(await _trail(gateway))
    await gateway.ask("supervisor", NAMES, id=str(somebody.person))
    [line] = (await _trail(gateway))[before:]
    assert line["action"] == "query:Names"
    assert line["actor"] == str(account_of("supervisor").id)
    assert line["subjects"] == [str(somebody.person)]
    assert line["classes"] == ["C2"]
    assert "Mirembe" not in str(line)


async def test_a_read_of_consents_is_audited_with_the_person(gateway: GatewayHarness) -> None:
    somebody = Somebody()
    await registered(gateway, somebody)
    before = len(await _trail(gateway))
    query = "query Consents($id: UUID!) { person(id: $id) { consents { purpose legalBasis } } }"
    seen = await gateway.ask("data_protection_officer", query, id=str(somebody.person))
    assert seen["person"]["consents"]
    [line] = (await _trail(gateway))[before:]
    assert (line["action"], line["subjects"], line["classes"]) == ("query:Consents", [str(somebody.person)], ["C6"])


async def test_a_forbidden_command_is_audited_with_the_person(gateway: GatewayHarness) -> None:
    somebody = Somebody()
    await registered(gateway, somebody)
    command = """mutation Need($input: RecordNeedInput!) { recordNeed(input: $input) { __typename ... on Rejected { code } } }"""
    async with gateway.client("donor") as client:
        variables = {"input": {"needId": str(new_id()), "personId": str(somebody.person), "code": "DS-V"}}
        answer = await client.post("/graphql", json={"query": command, "variables": variables})
    assert answer.json()["data"]["recordNeed"] == {"__typename": "Rejected", "code": "forbidden"}
    line = (await _trail(gateway))[-1]
    assert (line["action"], line["decision"], line["actor"]) == ("RecordNeed", "denied", str(account_of("donor").id))
    assert str(somebody.person) in line["subjects"]


async def test_a_read_of_operational_data_is_not_audited(gateway: GatewayHarness) -> None:
    before = len(await _trail(gateway))
    await gateway.ask("supervisor", "{ crises { name } people(first: 5) { edges { node { phase } } } }")
    assert len(await _trail(gateway)) == before


async def test_a_read_that_cannot_be_audited_answers_nothing(gateway: GatewayHarness) -> None:
    somebody = Somebody()
    await registered(gateway, somebody)
    async with gateway.client("supervisor") as client:
        connection = await gateway.as_owner()
        try:
            await connection.execute("ALTER TABLE audit RENAME TO audit_elsewhere")
            answer = await client.post("/graphql", json={"query": NAMES, "variables": {"id": str(somebody.person)}})
        finally:
            await connection.execute("ALTER TABLE audit_elsewhere RENAME TO audit")
            await connection.close()
    body = answer.json()
    assert body["data"] is None
    assert body["errors"][0]["extensions"]["code"] == "fault"
    assert "Mirembe" not in answer.text


async def test_a_graphql_operation_is_one_statement(gateway: GatewayHarness, monkeypatch: pytest.MonkeyPatch) -> None:
    somebody = await whole_journey(gateway)
    asked: list[str] = []
    original = asyncpg.Connection.fetchrow

    async def counted(self: Any, query: str, *arguments: Any, **more: Any) -> Any:
        asked.append(query)
        return await original(self, query, *arguments, **more)

    monkeypatch.setattr(asyncpg.Connection, "fetchrow", counted)
    document = """query Everything($id: UUID!) { viewer { name } crises { name } person(id: $id) { reference
      profile { givenName } cases { assistance { deliveries { quantity } } notes { text } }
      journeys { grants { tranches { evidence { kind } } } followUps { month } } timeline(first: 9) { edges { node { kind } } } }
      docket(first: 3) { edges { node { person { reference } } } } }"""
    await gateway.ask("supervisor", document, id=str(somebody.person))
    assert len([one for one in asked if one != LOCK]) == 1


async def test_two_roles_never_share_a_compiled_statement(gateway: GatewayHarness) -> None:
    somebody = Somebody()
    await registered(gateway, somebody)
    for _ in range(3):
        seen = (await gateway.ask("supervisor", NAMES, id=str(somebody.person)))["person"]
        masked = (await gateway.ask("committee_member", NAMES, id=str(somebody.person)))["person"]
        assert seen["profile"] == {"givenName": "Mirembe"}
        assert masked["profile"] is None
