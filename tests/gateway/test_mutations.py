"""Mutations: sent to their service with the caller's key, answered with what changed, or why not."""
# Documents are written as people write documents.
# ruff: noqa: E501

from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import orjson
import pytest

from shared.contracts.cases import v1 as cases
from shared.contracts.intake import v1 as intake
from shared.platform.clock import Pace, new_id
from shared.platform.identity import IdentityChecker
from tests.gateway.journey import Somebody, assigned, registered
from tests.gateway.support import AT, GatewayHarness, account_of

pytestmark = pytest.mark.stack

ASSIGN = """mutation Assign($input: AssignCaseInput!) { assignCase(input: $input) { __typename
  ... on Case { status caseworker { id } person { profile { givenName } } }
  ... on Rejected { code message field } ... on Conflict { current { __typename id ... on Case { version } } }
  ... on Pending { message } } }"""


async def _assign(
    gateway: GatewayHarness, somebody: Somebody, role: str = "caseworker", to: str = "", **headers: str
) -> dict[str, Any]:
    caseworker = to or account_of("caseworker").id
    wanted = {"caseId": str(somebody.case), "version": 2, "caseworkerId": str(caseworker)}
    async with gateway.client(role) as client:
        answer = await client.post("/graphql", json={"query": ASSIGN, "variables": {"input": wanted}}, headers=headers)
    body = answer.json()
    assert "errors" not in body, body
    result: dict[str, Any] = body["data"]["assignCase"]
    return result


async def _case(gateway: GatewayHarness) -> Somebody:
    somebody = Somebody()
    await registered(gateway, somebody)
    await assigned(gateway, somebody)
    return somebody


async def test_a_mutation_answers_with_the_changed_row(gateway: GatewayHarness) -> None:
    somebody = await _case(gateway)
    me = account_of("caseworker").id
    await gateway.accept(
        cases.CaseAssigned(case_id=somebody.case, person_id=somebody.person, caseworker_id=me, assigned_at=AT)
    )
    key = str(new_id())
    answer = await _assign(gateway, somebody, **{"Idempotency-Key": key})
    assert answer["__typename"] == "Case"
    assert answer["caseworker"] == {"id": str(me)}
    assert answer["person"] == {"profile": {"givenName": "Mirembe"}}
    request = gateway.played.requests[-1]
    assert request.url.path == "/commands/AssignCase"
    assert request.headers["idempotency-key"] == key
    assert "homeward-exercise" not in request.headers
    assert orjson.loads(request.content)["case_id"] == str(somebody.case)
    checker = IdentityChecker(gateway.runtime.secrets.public_key("identity"), "cases")
    actor = checker.check(request.headers["homeward-identity"], gateway.runtime.units.tools.clock.now())
    assert (actor.id, actor.roles) == (me, frozenset({"caseworker"}))


async def test_a_command_about_a_person_of_an_exercise_carries_its_tag(gateway: GatewayHarness) -> None:
    somebody, tag = Somebody(), "2026-01-01T00:00:00+00:00/10"
    await registered(gateway, somebody, exercise=tag)
    await assigned(gateway, somebody)
    gateway.refuse(422, code="x", message="x", field=None)
    await _assign(gateway, somebody)
    assert gateway.played.requests[-1].headers["homeward-exercise"] == tag
    await _assign(gateway, await _case(gateway))
    assert "homeward-exercise" not in gateway.played.requests[-1].headers


async def test_a_command_about_a_person_out_of_sight_is_refused_and_audited(gateway: GatewayHarness) -> None:
    somebody = Somebody()
    await registered(gateway, somebody, agency_id=new_id())
    await assigned(gateway, somebody)
    await gateway.accept()
    asked = len(gateway.played.requests)
    for role in ("caseworker", "supervisor"):
        answer = await _assign(gateway, somebody, role)
        assert (answer["__typename"], answer["code"]) == ("Rejected", "not_found")
    assert len(gateway.played.requests) == asked, "nothing was sent to the service"
    connection = await gateway.as_owner()
    try:
        noted = await connection.fetch(
            "SELECT entry FROM audit WHERE entry->>'decision' = 'denied' AND entry->'subjects' ? $1", str(somebody.case)
        )
    finally:
        await connection.close()
    assert len(noted) == 2


GRANT = """mutation Share($input: GrantSharingInput!) { grantSharing(input: $input) { __typename ... on Rejected { code } } }"""


async def test_sharing_data_of_another_agency_s_person_is_refused(gateway: GatewayHarness) -> None:
    somebody = Somebody()
    await registered(gateway, somebody, agency_id=new_id())
    wanted = {
        "grantId": str(new_id()), "personId": str(somebody.person), "agencyId": str(new_id()), "purpose": "ASSISTANCE",
        "classes": ["IDENTITY"], "legalBasis": "VITAL_INTEREST", "protocolVersion": "isp-1", "language": "en",
    }  # fmt: skip
    async with gateway.client("caseworker") as client:
        answer = await client.post("/graphql", json={"query": GRANT, "variables": {"input": wanted}})
    assert answer.json()["data"]["grantSharing"] == {"__typename": "Rejected", "code": "not_found"}


async def test_a_command_of_an_exercise_about_a_real_person_is_refused(gateway: GatewayHarness) -> None:
    somebody = await _case(gateway)
    asked = len(gateway.played.requests)
    answer = await _assign(
        gateway, somebody, **{"Homeward-Exercise": Pace(datetime.now(UTC) + timedelta(hours=1), 10).tag()}
    )
    assert answer["code"] == "exercise_is_mixed"
    assert len(gateway.played.requests) == asked


@pytest.mark.parametrize("to", ["nobody", "another agency"])
async def test_a_case_is_assigned_only_to_staff_of_the_agency(gateway: GatewayHarness, to: str) -> None:
    somebody = await _case(gateway)
    asked = len(gateway.played.requests)
    # The donor's account belongs to no agency.
    answer = await _assign(gateway, somebody, to=str(new_id() if to == "nobody" else account_of("donor").id))
    assert (answer["code"], answer["field"]) == ("not_found", "caseworker_id")
    assert len(gateway.played.requests) == asked


async def test_a_refused_mutation_names_code_and_field(gateway: GatewayHarness) -> None:
    gateway.refuse(422, code="case_closed", message="The case is closed", field="case_id", current_version=None)
    answer = await _assign(gateway, await _case(gateway))
    assert answer == {
        "__typename": "Rejected", "code": "case_closed", "message": "The case is closed", "field": "case_id"
    }  # fmt: skip


async def test_a_version_conflict_answers_with_the_current_row(gateway: GatewayHarness) -> None:
    somebody = await _case(gateway)
    gateway.refuse(409, code="version_conflict", message="changed", field="version", current_version=2)
    answer = await _assign(gateway, somebody)
    assert answer == {
        "__typename": "Conflict", "current": {"__typename": "Case", "id": str(somebody.case), "version": 2}
    }  # fmt: skip


async def test_a_mutation_not_projected_in_time_is_pending(gateway: GatewayHarness) -> None:
    somebody = await _case(gateway)
    await gateway.accept(seen=False)
    assert (await _assign(gateway, somebody))["__typename"] == "Pending"


async def test_a_service_that_is_away_is_asked_again_with_the_same_key(gateway: GatewayHarness) -> None:
    somebody = await _case(gateway)
    gateway.refuse(503, code="try_later", message="later", field=None)
    before = len(gateway.played.requests)
    answer = await _assign(gateway, somebody)
    assert (answer["__typename"], answer["code"]) == ("Rejected", "try_later")
    keys = {request.headers["idempotency-key"] for request in gateway.played.requests[before:]}
    assert (len(gateway.played.requests) - before, len(keys)) == (3, 1)


async def test_a_service_s_fault_without_json_is_answered_as_try_later(gateway: GatewayHarness) -> None:
    async def broken(_: httpx.Request) -> httpx.Response:
        return httpx.Response(500, text="Internal Server Error")

    gateway.played.answer = broken
    answer = await _assign(gateway, await _case(gateway))
    assert (answer["__typename"], answer["code"]) == ("Rejected", "try_later")


async def test_a_role_without_the_permission_is_refused_before_the_service_is_asked(gateway: GatewayHarness) -> None:
    before = len(gateway.played.requests)
    answer = await _assign(gateway, await _case(gateway), role="donor")
    assert answer["code"] == "forbidden"
    assert len(gateway.played.requests) == before


@pytest.mark.parametrize(
    ("role", "others", "said"),
    [
        ("caseworker", ["ours"], "Somebody very alike is registered: {ours}"),
        (
            "caseworker",
            ["theirs", "ours"],
            "Somebody very alike is registered: {ours}; ask a supervisor about the rest",
        ),
        ("caseworker", ["theirs"], "Somebody very alike is registered; ask a supervisor"),
        ("caseworker", ["nobody yet"], "Somebody very alike is registered; ask a supervisor"),
        ("intake_officer", ["theirs", "ours"], "Somebody very alike is registered: {theirs}, {ours}"),
    ],
)
async def test_possible_duplicates_are_named_only_to_roles_that_see_them(
    gateway: GatewayHarness, role: str, others: list[str], said: str
) -> None:
    ours, theirs, crisis = Somebody(), Somebody(), Somebody()
    await registered(gateway, ours)
    await registered(gateway, theirs, agency_id=new_id())
    ids = {"ours": str(ours.person), "theirs": str(theirs.person), "nobody yet": str(new_id())}
    gateway.refuse(
        422, code="possible_duplicate", message="Somebody very alike is registered", field="looked_at",
        about=[ids[one] for one in others],
    )  # fmt: skip
    document = (
        "mutation R($i: RegisterPersonInput!) { registerPerson(input: $i) { ... on Rejected { code message field } } }"
    )
    wanted = {"personId": str(new_id()), "crisisId": str(crisis.crisis), "profile": {"givenName": "Mirembe"}}
    answer = (await gateway.ask(role, document, i=wanted))["registerPerson"]
    assert answer == {"code": "possible_duplicate", "message": said.format(**ids), "field": "looked_at"}


async def test_flat_inputs_become_nested_commands(gateway: GatewayHarness) -> None:
    somebody = await _case(gateway)
    await gateway.accept(intake.NeedRecorded(need_id=new_id(), person_id=somebody.person, code="SM-DI", recorded_at=AT))
    document = """mutation ($note: AddCaseNoteInput!, $assess: AssessProtectionInput!) {
      addCaseNote(input: $note) { __typename } assessProtection(input: $assess) { __typename } }"""
    variables = {
        "note": {"noteId": str(new_id()), "caseId": str(somebody.case), "note": "spoke with the sister"},
        "assess": {"personId": str(somebody.person), "status": "FEARS_RETURN", "fearedCountries": ["SD"]},
    }
    async with gateway.client("protection_specialist") as client:
        answer = await client.post("/graphql", json={"query": document, "variables": variables})
    assert answer.json()["data"]["assessProtection"] == {"__typename": "Person"}
    note, assessment = (orjson.loads(request.content) for request in gateway.played.requests[-2:])
    assert note["note"] == {"text": "spoke with the sister"}
    assert assessment["assessment"]["status"] == "fears_return"
    assert assessment["assessment"]["feared_countries"] == ["SD"]


async def test_a_malformed_code_is_refused_without_quoting_it(gateway: GatewayHarness) -> None:
    document = "mutation M($i: MakeRequestInput!) { makeRequest(input: $i) { __typename ... on Rejected { code field message } } }"
    wanted = {"requestId": str(new_id()), "personId": str(new_id()), "kind": "ASSISTANCE", "services": ["not a code!"]}
    answer = await gateway.ask("caseworker", document, i=wanted)
    assert answer["makeRequest"]["code"] == "text_not_in_form"
    assert answer["makeRequest"]["field"] == "services.0"
    assert "not a code" not in str(answer)


async def test_a_malformed_variable_of_a_mutation_is_refused_with_its_field(gateway: GatewayHarness) -> None:
    document = "mutation M($i: MakeRequestInput!) { makeRequest(input: $i) { __typename } }"
    wanted = {"requestId": str(new_id()), "personId": "Halima", "kind": "ASSISTANCE"}
    async with gateway.client("caseworker") as client:
        body = (await client.post("/graphql", json={"query": document, "variables": {"i": wanted}})).json()
    assert body["errors"][0]["extensions"] == {"code": "not_an_id", "field": "personId"}
    assert "Halima" not in str(body)
