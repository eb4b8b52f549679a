"""The HTTP side of commands: shapes, identities, refusals."""

import base64
import hmac
import json
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import uuid4

import httpx
import pytest
import pytest_asyncio
from joserfc import jwt
from joserfc.jwk import OKPKey
from sqlalchemy.exc import IntegrityError

from shared.platform import commands
from shared.platform.clock import new_id
from shared.platform.commands import command_api
from shared.platform.errors import KeyNotHere
from shared.platform.identity import IdentityChecker, IdentitySigner
from shared.platform.secrets import Secrets
from shared.platform.service import Room, Service
from shared.platform.unit_of_work import UnitOfWork
from shared.platform.units import Handler
from tests.platform.conftest import MakeThing, make_thing, metadata
from tests.support.harness import ServiceHarness, somebody

pytestmark = pytest.mark.stack


async def is_away(command: MakeThing, uow: UnitOfWork) -> None:
    raise KeyNotHere("not yet")


@pytest_asyncio.fixture(loop_scope="session")
async def client(harness: ServiceHarness, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[httpx.AsyncClient]:
    monkeypatch.setattr(commands, "may_command", lambda roles, name: "maker" in roles)
    checker = IdentityChecker(Secrets(harness.settings.secrets).public_key("identity"), "intake")
    service = Service(name="intake", metadata=metadata, rooms=[Room("things", commands={MakeThing: make_thing})])
    api = command_api(service, harness.units, checker)
    async with httpx.AsyncClient(transport=httpx.ASGITransport(api), base_url="http://intake") as made:
        yield made


def headers(harness: ServiceHarness, *roles: str) -> dict[str, str]:
    signer = IdentitySigner(Secrets(harness.settings.secrets).private_key("identity"))
    token = signer.sign(somebody(*(roles or ("maker",))), "intake", datetime.now(UTC))
    return {"Homeward-Identity": token, "Idempotency-Key": str(new_id())}


def command(**more: Any) -> dict[str, Any]:
    return {"thing_id": str(new_id()), "name": "lamp"} | more


async def test_a_command_answers_what_it_caused(client: httpx.AsyncClient, harness: ServiceHarness) -> None:
    response = await client.post("/commands/MakeThing", json=command(), headers=headers(harness))
    assert response.status_code == 200
    assert [event["sequence"] for event in response.json()["events"]] == [1]
    assert response.json()["replayed"] is False


async def test_a_refusal_has_a_stable_code_and_names_the_field(
    client: httpx.AsyncClient, harness: ServiceHarness
) -> None:
    response = await client.post("/commands/MakeThing", json=command(name="taken"), headers=headers(harness))
    assert response.status_code == 422
    assert response.json() == {
        "code": "name_taken",
        "message": "The name is taken",
        "field": "name",
        "current_version": None,
        "least": None,
        "most": None,
        "about": [],
    }


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ({"name": "x"}, "thing_id"),
        (command(colour="secret-value"), "colour"),
        (command(thing_id="secret-value"), "thing_id"),
    ],
)
async def test_a_malformed_command_is_refused_by_field_and_without_the_value(
    client: httpx.AsyncClient, harness: ServiceHarness, body: dict[str, Any], field: str
) -> None:
    response = await client.post("/commands/MakeThing", json=body, headers=headers(harness))
    assert response.status_code == 422
    assert response.json()["field"] == field
    assert "secret-value" not in response.text


async def test_a_role_without_the_permission_is_refused_and_audited(
    client: httpx.AsyncClient, harness: ServiceHarness
) -> None:
    response = await client.post("/commands/MakeThing", json=command(), headers=headers(harness, "donor"))
    assert response.status_code == 403
    last = await harness.rows("SELECT entry FROM audit ORDER BY sequence DESC LIMIT 1")
    assert last[0]["entry"]["decision"] == "denied"


async def test_a_transient_refusal_may_be_asked_for_again(client: httpx.AsyncClient, harness: ServiceHarness) -> None:
    response = await _answer_of(is_away, harness)
    assert response.status_code == 503
    assert response.headers["Retry-After"] == "1"


async def finds_no_database(command: MakeThing, uow: UnitOfWork) -> None:
    raise ConnectionRefusedError


async def breaks_a_rule(command: MakeThing, uow: UnitOfWork) -> None:
    raise IntegrityError("INSERT", None, Exception("duplicate"))


async def _answer_of(handler: Handler, harness: ServiceHarness) -> httpx.Response:
    checker = IdentityChecker(Secrets(harness.settings.secrets).public_key("identity"), "intake")
    service = Service(name="intake", metadata=metadata, rooms=[Room("things", commands={MakeThing: handler})])
    api = command_api(service, harness.units, checker)
    async with httpx.AsyncClient(transport=httpx.ASGITransport(api), base_url="http://intake") as other:
        return await other.post("/commands/MakeThing", json=command(), headers=headers(harness))


async def test_a_command_may_be_repeated_while_the_database_is_away(
    client: httpx.AsyncClient, harness: ServiceHarness
) -> None:
    response = await _answer_of(finds_no_database, harness)
    assert (response.status_code, response.json()["code"]) == (503, "try_later")


async def test_a_violated_constraint_is_not_answered_as_transient(
    client: httpx.AsyncClient, harness: ServiceHarness
) -> None:
    with pytest.raises(IntegrityError):
        await _answer_of(breaks_a_rule, harness)


async def test_a_wrong_exercise_tag_is_refused(client: httpx.AsyncClient, harness: ServiceHarness) -> None:
    marked = headers(harness) | {"Homeward-Exercise": "tomorrow"}
    response = await client.post("/commands/MakeThing", json=command(), headers=marked)
    assert response.json()["code"] == "exercise_not_allowed"
    checker = IdentityChecker(Secrets(harness.settings.secrets).public_key("identity"), "intake")
    service = Service(name="intake", metadata=metadata, rooms=[Room("things", commands={MakeThing: make_thing})])
    playing = httpx.ASGITransport(command_api(service, harness.units, checker, exercises=True))
    async with httpx.AsyncClient(transport=playing, base_url="http://intake") as made:
        for tag, code in (("tomorrow", "exercise_unreadable"), ("3000-01-01T00:00:00+00:00/10", "exercise_unreadable")):
            with_tag = headers(harness) | {"Homeward-Exercise": tag}
            assert (await made.post("/commands/MakeThing", json=command(), headers=with_tag)).json()["code"] == code


def hs256(claims: dict[str, Any], key: str) -> str:
    """By hand, since no decent library makes it."""
    parts = [json.dumps(part).encode() for part in ({"alg": "HS256", "typ": "JWT"}, claims)]
    signed = ".".join(base64.urlsafe_b64encode(part).decode().rstrip("=") for part in parts)
    signature = hmac.digest(key.encode(), signed.encode(), "sha256")
    return f"{signed}.{base64.urlsafe_b64encode(signature).decode().rstrip('=')}"


def forged(harness: ServiceHarness) -> dict[str, str]:
    secrets = Secrets(harness.settings.secrets)
    claims = {"iss": "homeward-gateway", "aud": "intake", "sub": str(uuid4()), "roles": ["maker"], "kind": "person"}
    fresh = claims | {"exp": int((datetime.now(UTC) + timedelta(minutes=1)).timestamp())}
    ours = OKPKey.import_key(secrets.private_key("identity"))
    other = OKPKey.generate_key("Ed25519")
    sign = {"alg": "Ed25519", "typ": "JWT"}

    def made(key: OKPKey, body: dict[str, Any]) -> str:
        return jwt.encode(sign, body, key, algorithms=["Ed25519"])

    return {
        "another key": made(other, fresh),
        "our public key as a shared secret": hs256(fresh, secrets.public_key("identity")),
        "another audience": made(ours, fresh | {"aud": "cases"}),
        "another issuer": made(ours, fresh | {"iss": "somebody"}),
        "out of date": made(ours, fresh | {"exp": 1}),
        "no end": made(ours, claims),
        "no algorithm": "eyJhbGciOiJub25lIn0." + made(ours, fresh).split(".")[1] + ".",
        "not a token": "hello",
        "empty": "",
    }


async def test_only_identities_the_gateway_signed_for_this_service_are_believed(
    client: httpx.AsyncClient, harness: ServiceHarness
) -> None:
    for kind, token in forged(harness).items():
        hostile = {"Homeward-Identity": token, "Idempotency-Key": str(new_id())}
        response = await client.post("/commands/MakeThing", json=command(), headers=hostile)
        assert response.status_code == 401, kind


async def test_the_openapi_document_lists_every_command(client: httpx.AsyncClient) -> None:
    document = (await client.get("/openapi.json")).json()
    assert "/commands/MakeThing" in document["paths"]
