"""GraphQL over HTTP: the specification's own audit, what is masked, and what is around the endpoint."""
# Documents are written as people write documents.
# ruff: noqa: E501

import asyncio
import json
import os
import subprocess
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import httpx
import pytest
import pytest_asyncio

from deploy.local.node import node_environment, npm
from services.gateway.assembly.tables import metadata
from services.gateway.execution.limits import BIGGEST_BODY
from services.gateway.http.report_files import COLUMNS
from shared.contracts.reintegration import v1 as reintegration
from shared.platform.clock import new_id
from tests.gateway.support import AT, Envelope, GatewayHarness, on_a_port
from tests.support.waiting import PATIENCE

pytestmark = pytest.mark.stack

AUDIT = Path(__file__).parent / "audit"
AUDITS = 61


@pytest_asyncio.fixture(loop_scope="session", scope="module")
async def address(gateway: GatewayHarness) -> AsyncIterator[str]:
    """The gateway on a port of its own."""
    async with on_a_port(gateway.door) as port:
        yield f"http://127.0.0.1:{port}"


def _installed() -> Path:
    lock, installed = AUDIT / "package-lock.json", AUDIT / "node_modules" / ".installed-lock.json"
    if not installed.is_file() or installed.read_bytes() != lock.read_bytes():
        command = npm("ci", "--ignore-scripts", "--no-audit", "--no-fund")
        subprocess.run(command, cwd=AUDIT, env=os.environ | node_environment(), check=True, capture_output=True)
        installed.write_bytes(lock.read_bytes())
    return AUDIT


async def test_the_graphql_over_http_audit_passes(gateway: GatewayHarness, address: str) -> None:
    async with gateway.client(None) as client:
        form = {"grant_type": "client_credentials", "client_id": "supervisor"}
        token = (await client.post("/issuer/token", data=form)).json()["access_token"]
    folder = await asyncio.to_thread(_installed)
    auditing = await asyncio.create_subprocess_exec(
        npm()[0], "audit.mjs", f"{address}/graphql", token, cwd=folder, stdout=asyncio.subprocess.PIPE
    )
    output, _ = await asyncio.wait_for(auditing.communicate(), PATIENCE)
    results = [json.loads(line) for line in output.splitlines()]
    assert [one for one in results if one["status"] != "ok"] == []
    assert len(results) == AUDITS


async def test_a_fault_is_answered_without_its_details(gateway: GatewayHarness) -> None:
    table = metadata.tables["crises"].name
    async with gateway.client("supervisor") as client:
        connection = await gateway.as_owner()
        try:
            await connection.execute(f"ALTER TABLE {table} RENAME TO elsewhere")
            body = (await client.post("/graphql", json={"query": "{ crises { name } }"})).json()
        finally:
            await connection.execute(f"ALTER TABLE elsewhere RENAME TO {table}")
            await connection.close()
    [error] = body["errors"]
    assert error["message"] == "Something went wrong"
    assert error["extensions"]["code"] == "fault"
    assert "relation" not in str(body)


@pytest.mark.parametrize(
    ("content", "status"),
    [
        (b"x" * (BIGGEST_BODY + 1), 413),
        (b"{", 400),
        (b"[]", 400),
        (b"{}", 400),
        (b'{"query": 1}', 400),
        (b'{"query": "{ crises { name } }", "variables": []}', 400),
        (b'{"documentId": "nothing"}', 200),
    ],
)
async def test_a_malformed_body_is_refused(gateway: GatewayHarness, content: bytes, status: int) -> None:
    async with gateway.client("supervisor") as client:
        answer = await client.post("/graphql", content=content, headers={"content-type": "application/json"})
    assert answer.status_code == status
    assert answer.json()["errors"]


async def test_a_non_numeric_q_value_in_accept_counts_as_1(gateway: GatewayHarness) -> None:
    async with gateway.client("supervisor") as client:
        accept = [(b"accept", "application/json;q=\N{SUPERSCRIPT TWO}".encode("latin-1"))]
        answer = await client.get("/graphql", params={"query": "{ crises { name } }"}, headers=accept)
    assert answer.status_code == 200


async def test_a_refused_variable_is_not_quoted(gateway: GatewayHarness) -> None:
    query = "query P($id: UUID!) { person(id: $id) { id } }"
    async with gateway.client("supervisor") as client:
        answer = await client.post("/graphql", json={"query": query, "variables": {"id": "Mirembe Adongo"}})
    assert answer.json()["errors"]
    assert "Mirembe" not in answer.text


async def test_a_donor_downloads_a_report(gateway: GatewayHarness) -> None:
    report, donor = new_id(), new_id()
    cells: list[dict[str, Any]] = [
        {
            "country": "=HYPERLINK",
            "sex": "female",
            "age_band": "18-59",
            "returnees": 12,
            "paid_minor": 1000,
            "hidden": None,
        },
        {"country": "UG", "sex": "male", "age_band": "18-59", "returnees": None, "paid_minor": None, "hidden": "small"},
        dict.fromkeys(("country", "sex", "age_band"), "total") | {"returnees": 12, "paid_minor": 1000, "hidden": None},
    ]
    facts = (
        reintegration.DonorRegistered(donor_id=donor, name="Northlight", currency="EUR", registered_at=AT),
        reintegration.ReportPublished(
            report_id=report, donor_id=donor, period_start=AT.date(), period_end=AT.date(), currency="EUR", threshold=10,
            exercise=True, cells=[reintegration.ReportCell(**cell) for cell in cells], published_at=AT,
            returned_minor=500,
        ),
    )  # fmt: skip
    await gateway.project(*(Envelope(fact, exercise="2026-01-01T00:00:00+00:00/10") for fact in facts))
    async with gateway.client("donor") as client:
        answer = await client.get(f"/reports/{report}.csv")
        assert (await client.get(f"/reports/{new_id()}.csv")).status_code == 404
        assert (await client.get("/reports/latest.csv")).text == answer.text
        assert answer.headers["cache-control"] == "no-store"
    lines = answer.content.decode("utf-8-sig").splitlines()
    # Of an exercise, and every line says so, as does the file's name: it may be opened far from this page.
    assert lines[0] == ",".join(COLUMNS)
    assert '"exercise report Northlight 2026-05-04 2026-05-04.csv"' in answer.headers["content-disposition"]
    assert lines[1] == "Northlight,2026-05-04,2026-05-04,yes,'=HYPERLINK,female,18 to 59,12,10.00,1000,EUR,,,,"
    assert lines[2] == "Northlight,2026-05-04,2026-05-04,yes,UG,male,18 to 59,,,,EUR,small,,,"
    assert lines[3] == "Northlight,2026-05-04,2026-05-04,yes,total,total,total,12,10.00,1000,EUR,,5.00,500,"
    async with gateway.client(None) as stranger:
        assert (await stranger.get(f"/reports/{report}.csv")).status_code == 401


async def test_an_uploaded_workbook_is_passed_on_with_the_sender_s_identity(gateway: GatewayHarness) -> None:
    async def received(request: httpx.Request) -> httpx.Response:
        assert request.url.path == "/imports"
        assert b"PK-made-up" in request.content
        assert request.headers["homeward-identity"]
        return httpx.Response(202, json={"importId": str(new_id())})

    gateway.played.answer = received
    files = {"file": ("people.xlsx", b"PK-made-up")}
    async with gateway.client("intake_officer") as client:
        answer = await client.post("/imports", data={"crisis_id": str(new_id())}, files=files)
        assert answer.status_code == 202, answer.text
        client.headers.pop("x-homeward-csrf")
        assert (await client.post("/imports", files=files)).status_code == 403


async def test_the_console_is_served_with_its_content_security_policy(gateway: GatewayHarness) -> None:
    async with gateway.client(None) as client:
        for path in ("/../wiring.py", "/%2e%2e/wiring.py", "/nothing"):
            assert (await client.get(path)).status_code == 404
        console = await client.get("/graphql", headers={"accept": "text/html"})
    assert "Homeward API" in console.text
    assert "unsafe-inline" not in console.headers["content-security-policy"]


async def test_the_exercise_is_shown_only_to_signed_in_accounts(gateway: GatewayHarness) -> None:
    async with gateway.client("donor") as client:
        assert (await client.get("/exercise")).status_code == 200
    async with gateway.client(None) as stranger:
        assert (await stranger.get("/exercise")).status_code == 401
