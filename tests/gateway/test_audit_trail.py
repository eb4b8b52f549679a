"""The audit trail as the data protection officer reads it: by whom, about whom, what, when, and as a file."""

import csv
import io
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import httpx
import orjson
import pytest
from sqlalchemy import text
from starlette.requests import Request
from starlette.responses import Response

from shared.contracts.cases.v1 import CaseOpened
from shared.platform.audit import AuditEntry
from shared.platform.audit_routes import audit_routes
from shared.platform.audit_search import LAST_SEQUENCE
from shared.platform.clock import SystemClock, new_id
from shared.platform.identity import Actor, IdentitySigner, service_actor
from shared.policy.matrix import matrix
from tests.gateway.journey import Somebody, registered
from tests.gateway.support import GatewayHarness, account_of

pytestmark = pytest.mark.stack
OFFICER = "data_protection_officer"
TRAIL = """query T($first: Int!, $after: String, $filter: AuditTrailFilter) {
  auditTrail(first: $first, after: $after, filter: $filter) {
    edges { node { service action outcome reason classes exercise moreSubjects actor { id name role system }
      subjects { id kind name } } } pageInfo { hasNextPage endCursor } } }"""
NEWEST = text("SELECT entry, recorded_at FROM audit ORDER BY sequence DESC LIMIT 1")


async def noted(gateway: GatewayHarness, *entries: AuditEntry) -> None:
    async with gateway.runtime.units.begin() as unit:
        for entry in entries:
            unit.note(entry)


async def newest(gateway: GatewayHarness) -> Mapping[str, Any]:
    async with gateway.runtime.units.begin() as unit:
        entry: Mapping[str, Any] = (await unit.session.execute(NEWEST)).one().entry
        return entry


async def asked(gateway: GatewayHarness, role: str, question: Mapping[str, Any]) -> Response:
    """The route of a service, as the gateway asks it in somebody's name."""
    actor = Actor(id=account_of(role).id, roles=frozenset({role}))
    runtime = gateway.runtime
    signed = IdentitySigner(runtime.secrets.private_key("identity")).sign(actor, "gateway", SystemClock().now())
    body = orjson.dumps(question)

    async def receive() -> Mapping[str, Any]:
        return {"type": "http.request", "body": body, "more_body": False}

    [route] = audit_routes(runtime)
    headers = [(b"homeward-identity", signed.encode())]
    scope = {"type": "http", "method": "POST", "path": "/audit", "headers": headers}
    response: Response = await route.endpoint(Request(scope, receive))  # type: ignore[arg-type]  # a plain mapping
    return response


async def found(gateway: GatewayHarness, question: dict[str, Any]) -> list[dict[str, Any]]:
    response = await asked(gateway, OFFICER, {"first": 50} | question)
    assert response.status_code == 200, response.body
    lines: list[dict[str, Any]] = orjson.loads(response.body)
    return lines


def play_other_services(gateway: GatewayHarness) -> None:
    """They have done nothing."""

    async def nothing(_: httpx.Request) -> httpx.Response:
        return httpx.Response(200, json=[])

    gateway.played.answer = nothing


async def lines_of(gateway: GatewayHarness, **wanted: Any) -> list[Any]:
    play_other_services(gateway)
    page = await gateway.ask(OFFICER, TRAIL, first=50, after=None, filter=wanted)
    return [edge["node"] for edge in page["auditTrail"]["edges"]]


@pytest.mark.parametrize("role", sorted(matrix().roles))
async def test_a_service_shows_its_trail_to_the_officer_alone_and_writes_the_read_down(
    gateway: GatewayHarness, role: str
) -> None:
    person = new_id()
    await noted(gateway, AuditEntry("Marked", new_id(), subject_ids=(person,)))
    response = await asked(gateway, role, {"first": 5, "filter": {"person_id": str(person), "outcome": "allowed"}})
    assert response.status_code == (200 if role == OFFICER else 403)
    assert (b'"Marked"' in bytes(response.body)) is (role == OFFICER)
    line = await newest(gateway)
    assert (line["action"], line["actor"]) == ("AuditTrail", str(account_of(role).id))
    assert (line["decision"], line["subjects"]) == ("allowed" if role == OFFICER else "denied", [str(person)])
    assert line["detail"] == {"outcome": "allowed"}


@pytest.mark.parametrize("role", sorted(set(matrix().roles) - {OFFICER}))
async def test_every_other_role_is_refused_by_the_gateway_and_that_is_a_line(
    gateway: GatewayHarness, role: str
) -> None:
    play_other_services(gateway)
    async with gateway.client(role) as client:
        wanted = {"query": TRAIL, "variables": {"first": 5}}
        answer = (await client.post("/graphql", json=wanted)).json()
        assert answer["data"] is None
        assert answer["errors"][0]["extensions"]["code"] == "forbidden"
        line = await newest(gateway)
        assert (line["action"], line["decision"], line["actor"]) == ("query:T", "denied", str(account_of(role).id))
        exported = await client.post("/audit-trail.csv", json={})
    assert exported.status_code == 403
    assert (await newest(gateway))["action"] == "ExportAuditTrail"


async def test_lines_are_found_by_person_account_action_outcome_and_time(gateway: GatewayHarness) -> None:
    person, case, one, other = new_id(), new_id(), new_id(), new_id()
    await noted(
        gateway,
        AuditEntry("HoldSeat", one, subject_ids=(person,)),
        AuditEntry("HoldSeat", other, "refused", subject_ids=(new_id(), person), detail={"code": "no_seat_is_free"}),
        AuditEntry("CloseCase", other, "denied", subject_ids=(case,)),
        AuditEntry("CloseCase", other, subject_ids=(new_id(),)),
    )

    async def of(filter: Mapping[str, Any], **beside: Any) -> list[tuple[str, str]]:
        lines = await found(gateway, {"filter": filter, **beside})
        return [(line["action"], line["decision"]) for line in lines if line["actor"] in (str(one), str(other))]

    by_person = {"person_id": str(person)}
    assert await of(by_person) == [("HoldSeat", "refused"), ("HoldSeat", "allowed")]
    assert len(await of(by_person, belonging=[str(case)])) == 3
    assert await of({"actor_id": str(one)}) == [("HoldSeat", "allowed")]
    assert await of(by_person | {"action": "HoldSeat", "outcome": "refused"}) == [("HoldSeat", "refused")]
    assert await of({"actor_id": str(other), "action": "CloseCase", "outcome": "denied"}) == [("CloseCase", "denied")]
    later = (datetime.now(UTC) + timedelta(hours=1)).isoformat()
    assert await of(by_person | {"since": later}) == []
    assert len(await of(by_person | {"until": later})) == 2
    assert await of(by_person | {"until": "0001-01-01T00:00:00Z"}) == []


async def test_lines_of_one_moment_are_paged_by_their_place_in_the_chain(gateway: GatewayHarness) -> None:
    actor = new_id()
    await noted(gateway, *(AuditEntry(f"Did{number}", actor) for number in range(5)))
    wanted: dict[str, Any] = {"filter": {"actor_id": str(actor)}}
    whole = await found(gateway, wanted)
    assert [line["action"] for line in whole] == [f"Did{number}" for number in reversed(range(5))]
    assert len({line["at"] for line in whole}) == 1
    at, behind = whole[0]["at"], whole[1]["sequence"]
    assert await found(gateway, wanted | {"after": {"at": at, "sequence": behind}}) == whole[2:]
    assert await found(gateway, wanted | {"after": {"at": at, "sequence": LAST_SEQUENCE}}) == whole
    assert await found(gateway, wanted | {"after": {"at": at, "sequence": 0}}) == []


@pytest.mark.parametrize(
    "question", [{"first": 0}, {"first": 10**6}, {"first": 5, "filter": {"action": "\0"}}, {"first": 5, "x": 1}, {}, 5]
)
async def test_a_question_of_another_form_is_refused(gateway: GatewayHarness, question: Any) -> None:
    response = await asked(gateway, OFFICER, question)
    assert response.status_code == 422
    assert b"audit_question_unreadable" in bytes(response.body)


async def test_reading_by_person_leaves_a_line_that_is_found_by_that_person(gateway: GatewayHarness) -> None:
    somebody = Somebody()
    await registered(gateway, somebody)
    assert await lines_of(gateway, personId=str(somebody.person), action="AuditTrail") == []
    [line] = await lines_of(gateway, personId=str(somebody.person), action="AuditTrail")
    officer = account_of(OFFICER)
    assert line["actor"] == {"id": str(officer.id), "name": officer.name, "role": OFFICER.upper(), "system": False}
    assert line["subjects"] == [{"id": str(somebody.person), "kind": "PERSON", "name": somebody.reference}]


async def test_subjects_go_by_the_person_they_are_of_also_after_an_erasure(gateway: GatewayHarness) -> None:
    somebody, household, actor = Somebody(), Somebody(), new_id()
    await registered(gateway, somebody)
    await gateway.project(
        CaseOpened(
            case_id=somebody.case, person_id=somebody.person, crisis_id=somebody.crisis, request_id=somebody.request,
            reference="x", urgency="high", opened_at=datetime(2026, 5, 4, 9, tzinfo=UTC),
        )
    )  # fmt: skip
    unknown = new_id()
    entry = AuditEntry(
        "CloseCase", actor, "denied", subject_ids=(somebody.case, somebody.person, somebody.crisis, unknown)
    )
    await noted(gateway, entry, AuditEntry("RegisterChunk", service_actor("intake").id))
    [line] = await lines_of(gateway, actorId=str(actor))
    assert line["actor"] == {"id": str(actor), "name": None, "role": None, "system": False}
    person = {"id": str(somebody.person), "kind": "PERSON", "name": somebody.reference}
    crisis = {"id": str(somebody.crisis), "kind": "CRISIS", "name": "Flood in the delta"}
    assert line["subjects"] == [person, crisis, {"id": str(unknown), "kind": "UNKNOWN", "name": None}]
    assert "CloseCase" in {one["action"] for one in await lines_of(gateway, personId=str(somebody.person))}
    assert (await lines_of(gateway, action="RegisterChunk"))[0]["actor"]["system"]
    await gateway.project(gateway.erased(somebody.person))
    [line] = await lines_of(gateway, actorId=str(actor))
    assert line["subjects"][0]["kind"] == "ERASED_PERSON"
    assert line["subjects"][0]["name"].startswith("erased-")
    assert "CloseCase" in {one["action"] for one in await lines_of(gateway, personId=str(somebody.person))}
    assert household.person not in {UUID(one["id"]) for one in line["subjects"]}


async def test_a_line_about_many_says_how_many_it_does_not_list(gateway: GatewayHarness) -> None:
    actor = new_id()
    await noted(gateway, AuditEntry("People", actor, subject_ids=tuple(new_id() for _ in range(25))))
    [line] = await lines_of(gateway, actorId=str(actor))
    assert (len(line["subjects"]), line["moreSubjects"]) == (20, 5)


async def exported(gateway: GatewayHarness, body: bytes) -> httpx.Response:
    play_other_services(gateway)
    async with gateway.client(OFFICER) as client:
        return await client.post("/audit-trail.csv", content=body, headers={"content-type": "application/json"})


async def test_the_file_has_every_line_and_nothing_a_spreadsheet_would_calculate(gateway: GatewayHarness) -> None:
    somebody, actor = Somebody(), new_id()
    await registered(gateway, somebody)
    subjects = (somebody.person, *(new_id() for _ in range(24)))
    hostile = AuditEntry("=cmd|' /C calc'!A0", actor, "refused", subject_ids=subjects, detail={"code": "@code"})
    await noted(gateway, AuditEntry("HoldSeat", actor), hostile)
    answer = await exported(gateway, orjson.dumps({"language": "fr", "filter": {"actorId": str(actor)}}))
    assert answer.content.startswith(b"\xef\xbb\xbf")
    assert answer.headers["cache-control"] == "no-store"
    assert "audit-trail " in answer.headers["content-disposition"]
    first, second = csv.DictReader(io.StringIO(answer.content.decode("utf-8-sig")))
    assert (first["action"], first["outcome"], first["reason"]) == ("'=cmd|' /C calc'!A0", "refused", "'@code")
    assert first["what"] == first["action"]
    assert (first["account"], first["account_id"]) == ("", str(actor))
    assert (second["what"], second["action"]) == ("Réserver une place", "HoldSeat")
    about = first["about"].split("; ")
    assert (about[0], len(about)) == (somebody.reference, 25)
    line = await newest(gateway)
    assert (line["action"], line["detail"]) == ("ExportAuditTrail", {"actor_id": str(actor)})


@pytest.mark.parametrize(
    ("body", "code", "field"),
    [
        (b"", "filter_unreadable", "filter"),
        (b"[]", "filter_unreadable", "filter"),
        (b'{"language": "xx"}', "filter_unreadable", "language"),
        (b'{"filter": 5}', "filter_unreadable", "filter"),
        (b'{"personId": "x"}', "filter_unreadable", "filter"),
        (b'{"filter": {"action": "a\\u0000"}}', "text_not_in_form", "action"),
        (
            b'{"filter": {"since": "2026-05-04T00:00:00Z", "until": "2026-05-03T00:00:00Z"}}',
            "ends_before_it_begins",
            "until",
        ),
        (b'{"filter": {"service": "NOBODY"}}', "not_on_the_list", "service"),
        (b"x" * 600_000, "filter_unreadable", "filter"),
    ],
)
async def test_a_file_by_a_filter_of_another_form_is_refused_by_its_field(
    gateway: GatewayHarness, body: bytes, code: str, field: str
) -> None:
    answer = await exported(gateway, body)
    assert (answer.status_code, answer.json()["code"], answer.json()["field"]) == (422, code, field)


async def test_accounts_are_listed_for_those_who_configure_or_oversee(gateway: GatewayHarness) -> None:
    query = "query A { accounts { name role } }"
    assert account_of("caseworker").name in {one["name"] for one in (await gateway.ask(OFFICER, query))["accounts"]}
    assert (await gateway.ask("supervisor", query))["accounts"] == []
