"""Shapes no caller sends by accident: whatever comes, the answer is a refusal and never a fault."""

import asyncio
import secrets
from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest
import pytest_asyncio
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some
from joserfc import jwt
from joserfc.jwk import KeySet, OKPKey
from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.types import Receive, Scope, Send

from services.gateway.access.tokens import FixedKeys, NotAGoodToken, TokenChecker
from services.gateway.execution import introspection
from services.gateway.execution.turnstile import TooManyAtOnce, Turnstile
from services.gateway.http import edge
from services.gateway.http.edge import Edge, answered_names
from shared.platform import patience
from shared.platform.clock import SystemClock, new_id
from shared.platform.errors import Unauthenticated
from shared.platform.identity import ALGORITHMS, ISSUER, IdentityChecker
from tests.gateway.support import GatewayHarness, on_a_port
from tests.support.waiting import PATIENCE, until

KEY = OKPKey.generate_key("Ed25519")
SEEN = ("cache-control", "x-content-type-options", "x-frame-options", "content-security-policy")


@pytest_asyncio.fixture(loop_scope="session", scope="module")
async def port(gateway: GatewayHarness) -> AsyncIterator[int]:
    async with on_a_port(gateway.door) as port:
        yield port


async def raw(port: int, request: bytes) -> bytes:
    """What comes back for bytes as they are."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    try:
        writer.write(request)
        await writer.drain()
        async with asyncio.timeout(PATIENCE):
            return await reader.read(65_536)
    finally:
        writer.close()


def status(answer: bytes) -> int:
    return int(answer.split(b" ", 2)[1])


HOST = b"Host: 127.0.0.1\r\n"
SHAPES = [
    b"GET /%00 HTTP/1.1\r\n" + HOST + b"\r\n",
    b"GET /assets/%00.js HTTP/1.1\r\n" + HOST + b"\r\n",
    b"GET /" + b"a" * 5000 + b" HTTP/1.1\r\n" + HOST + b"\r\n",
    b"GET /%ff%fe HTTP/1.1\r\n" + HOST + b"\r\n",
    b"GET /auth/session HTTP/1.1\r\n" + HOST + b"Cookie: homeward-session=\xff\xfe\r\n\r\n",
    b"GET /auth/session HTTP/1.1\r\n" + HOST + b"Authorization: Bearer a.b.c\r\nAuthorization: Bearer d.e.f\r\n\r\n",
    b"GET /auth/session HTTP/1.1\r\n" + HOST + b"Authorization: Bearer \xff.\xff.\xff\r\n\r\n",
    b"GET /reports/%00/cells HTTP/1.1\r\n" + HOST + b"\r\n",
    b"GET /graphql?query=%00&variables=%7B%22a%22%3A1e999%7D HTTP/1.1\r\n" + HOST + b"\r\n",
    b"GET /graphql?query=%7B__typename%7D HTTP/1.1\r\n" + HOST + b"Accept: */*;q=\xb2\r\n\r\n",
    b"POST /auth/sign-in HTTP/1.1\r\n" + HOST + b"Origin: http://[\r\nContent-Length: 0\r\n\r\n",
    b"POST /auth/sign-in HTTP/1.1\r\n"
    + HOST
    + b"Content-Type: application/json\r\nContent-Length: 4\r\n\r\n\xff\xfe{}",
]


@pytest.mark.stack
@pytest.mark.parametrize("shape", SHAPES, ids=range(len(SHAPES)))
async def test_no_malformed_request_is_answered_with_a_fault(port: int, shape: bytes) -> None:
    assert status(await raw(port, shape)) < 500


@pytest.mark.stack
@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("content-length", b"\xb2"),
        ("content-type", b"multipart/form-data; boundary=\xe9"),
        ("idempotency-key", b"\xe9"),
        ("homeward-exercise", b"\xe9/10"),
        ("homeward-exercise", b"nan/nan"),
        ("homeward-exercise", b"9999-12-31T00:00:00+00:00/1e5"),
        ("traceparent", b"00-\xff-\xff-01"),
        ("x-homeward-csrf", b"\xff"),
    ],
)
@pytest.mark.parametrize("path", ["/imports", "/graphql"])
async def test_no_malformed_header_is_answered_with_a_fault(
    gateway: GatewayHarness, path: str, name: str, value: bytes
) -> None:
    async with gateway.client("intake_officer") as client:
        merged = {"content-type": "application/json", "content-length": "2", **client.headers} | {name: value}
        headers = [(one.encode(), two if isinstance(two, bytes) else two.encode()) for one, two in merged.items()]
        for doubled in ([], [(name.encode(), value)]):
            answer = await client.post(path, headers=[*headers, *doubled], content=b"{}")
            assert answer.status_code < 500 or answer.json()["code"] == "try_later", answer.text


@pytest.mark.stack
async def test_every_answer_forbids_caching_and_framing(port: int) -> None:
    async with httpx.AsyncClient(base_url=f"http://127.0.0.1:{port}") as client:
        answers = [
            await client.get(path)
            for path in ("/", "/none", "/auth/session", "/auth/methods", "/auth/accounts", "/graphql", "/exercise")
        ]
        answers.append(await client.post("/imports"))
        answers.append(await client.get("/auth/methods", headers={"Host": "rebound.example"}))
    for answer in answers:
        assert not set(SEEN) - answer.headers.keys(), (answer.url, answer.headers)
        assert "frame-ancestors 'none'" in answer.headers["content-security-policy"]
    assert {answer.headers["cache-control"] for answer in answers[2:]} == {"no-store"}


@pytest.mark.stack
async def test_a_request_for_another_host_is_refused(port: int) -> None:
    async with httpx.AsyncClient(base_url=f"http://127.0.0.1:{port}") as client:
        for host, expected in (("rebound.example", 421), (f"rebound.example:{port}", 421), (f"localhost:{port}", 200)):
            assert (await client.get("/auth/accounts", headers={"Host": host})).status_code == expected
    assert status(await raw(port, b"GET /auth/accounts HTTP/1.0\r\n\r\n")) in {400, 421}


@pytest.mark.parametrize("name", [b"Authorization", b"X-Homeward-Csrf", b"Origin", b"Idempotency-Key"])
@pytest.mark.parametrize("times", [1, 2])
async def test_a_repeated_credential_header_is_refused(name: bytes, times: int) -> None:
    async def served(_: Scope, __: Receive, send: Send) -> None:
        await PlainTextResponse("served")({"type": "http", "headers": []}, receive, send)

    async def receive() -> Any:
        return {"type": "http.request", "body": b"", "more_body": False}

    sent: list[Any] = []

    async def send(message: Any) -> None:
        sent.append(message)

    headers = [(b"host", b"localhost"), *[(name.lower(), b"Bearer a.b.c")] * times]
    scope = {"type": "http", "method": "GET", "path": "/graphql", "headers": headers}
    await Edge(served, {"localhost"})(scope, receive, send)
    assert sent[0]["status"] == (200 if times == 1 else 400)


def test_answered_hosts_are_those_of_the_address_and_the_settings() -> None:
    assert answered_names("https://homeward.example", ("inside.example",)) == {"homeward.example", "inside.example"}
    assert answered_names("http://127.0.0.1:8100", ()) == {"localhost", "127.0.0.1", "[::1]"}


@pytest.mark.stack
async def test_an_unfinished_request_times_out(port: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(patience, "HEADER_SECONDS", 0.3)
    monkeypatch.setattr(edge, "PAUSE_SECONDS", 0.3)
    for half in (b"", b"GET / HTTP/1.1\r\nHost: 127.0"):
        assert await raw(port, half) == b""
    late = b"POST /auth/sign-in HTTP/1.1\r\n" + HOST + b"Content-Type: application/json\r\nContent-Length: 9\r\n\r\n{"
    assert status(await raw(port, late)) == 408


async def test_a_body_that_comes_too_slowly_times_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(edge, "BODY_SECONDS", 0.3)

    async def drip() -> dict[str, Any]:
        await asyncio.sleep(0.05)
        return {"type": "http.request", "body": b"x", "more_body": True}

    async def reading(scope: Scope, receive: Receive, send: Send) -> None:
        body = await Request(scope, receive).body()
        await PlainTextResponse(str(len(body)))(scope, receive, send)

    async def sent(_: Any) -> None:
        return None

    scope = {"type": "http", "method": "POST", "path": "/", "headers": [(b"host", b"us")], "query_string": b""}
    with pytest.raises(edge.BodyTooSlow):
        await Edge(reading, {"us"})(scope, drip, sent)


def test_too_many_requests_of_one_account_are_refused() -> None:
    turnstile, one, other = Turnstile(2, 3), new_id(), new_id()
    with turnstile.passing(one), turnstile.passing(one):
        with pytest.raises(TooManyAtOnce), turnstile.passing(one):
            pass
        with turnstile.passing(other), pytest.raises(TooManyAtOnce), turnstile.passing(new_id()):
            pass
    with turnstile.passing(one):
        pass


@pytest.mark.stack
async def test_unfinished_uploads_do_not_stop_other_accounts_commands(gateway: GatewayHarness) -> None:
    held = asyncio.Event()

    async def slow(request: httpx.Request) -> httpx.Response:
        if request.url.path == "/imports":
            await held.wait()
        return httpx.Response(422, json={"code": "x", "message": "x", "field": None})

    gateway.played.answer = slow
    query = """mutation($input: DeclareCrisisInput!) { declareCrisis(input: $input) { ... on Rejected { code } } }"""
    command = {"crisisId": str(new_id()), "name": "Made up", "country": "LY", "hazard": "CONFLICT"}
    async with gateway.client("intake_officer") as client:
        sending = [asyncio.create_task(client.post("/imports", content=b"x" * 10)) for _ in range(110)]

        async def all_but_three_are_refused() -> bool:
            return sum(one.done() for one in sending) == 107

        await until(all_but_three_are_refused)
        # Behind the three that are held nobody waits.
        asked = gateway.ask("supervisor", query, input=command)
        assert (await asyncio.wait_for(asked, PATIENCE))["declareCrisis"]["code"] == "x"
        assert sum(one.done() for one in sending) == 107
        held.set()
        answers = [one.status_code for one in await asyncio.gather(*sending)]
    assert answers.count(429) == 107


@pytest.mark.stack
async def test_introspection_is_limited_and_computed_once(
    gateway: GatewayHarness, monkeypatch: pytest.MonkeyPatch
) -> None:
    worked_out, plain = list[Any](), introspection.introspected

    def counted(*asked: Any) -> dict[str, Any]:
        worked_out.append(plain(*asked))
        answer: dict[str, Any] = worked_out[-1]
        return answer

    monkeypatch.setattr(introspection, "introspected", counted)
    whole = "__schema { types { name fields { name type { name kind } } } }"
    many = "{ " + " ".join(f"a{number}: __schema {{ types {{ name }} }}" for number in range(40)) + " }"
    async with gateway.client("supervisor") as client:
        refused = await client.post("/graphql", json={"query": many})
        assert "at once" in refused.text or "aliases" in refused.text
        deep = "{ __schema { types { " + "fields { type { " * 12 + "name" + " } }" * 12 + " } } }"
        assert "errors" in (await client.post("/graphql", json={"query": deep})).json()
        assert not any(worked_out), "what is refused costs nothing"
        for _ in range(20):
            assert "errors" not in (await client.post("/graphql", json={"query": f"{{ {whole} }}"})).json()
    assert sum(bool(one) for one in worked_out) == 1


JSON = some.recursive(
    some.none() | some.booleans() | some.integers(-(10**400), 10**400) | some.floats() | some.text(max_size=8),
    lambda inner: some.lists(inner, max_size=3) | some.dictionaries(some.text(max_size=4), inner, max_size=3),
    max_leaves=4,
)
CLAIMS = some.fixed_dictionaries(
    {},
    optional=dict.fromkeys(("sub", "aud", "iss", "agency", "roles", "kind", "exp", "iat", "nbf"), JSON),
)


def token(claims: dict[str, Any], type: str) -> str:
    try:
        return jwt.encode({"alg": ALGORITHMS[0], "typ": type}, claims, KEY, algorithms=ALGORITHMS)
    except (ValueError, TypeError):
        return secrets.token_hex(4)


@settings(max_examples=300, suppress_health_check=list(HealthCheck), deadline=None)
@given(CLAIMS, some.sets(some.sampled_from(["sub", "aud", "iss", "agency", "roles", "kind", "exp", "iat"])))
async def test_no_claims_of_a_token_are_a_fault(claims: dict[str, Any], good: set[str]) -> None:
    now = SystemClock().now()
    right = {
        "sub": str(new_id()), "aud": "x", "iss": ISSUER, "agency": None, "roles": ["caseworker"], "kind": "person",
        "exp": int(now.timestamp()) + 30, "iat": int(now.timestamp()),
    }  # fmt: skip
    claimed = claims | {name: right[name] for name in good}
    keys = FixedKeys(KeySet([KEY]))
    checker = TokenChecker(ISSUER, "x", ALGORITHMS, keys, SystemClock())
    try:
        checked = await checker.claims(token(claimed, "at+jwt"))
    except NotAGoodToken:
        pass
    else:
        assert checked["exp"] < 253_402_300_800
    identity = IdentityChecker(KEY.as_pem(private=False).decode(), "x")
    try:
        actor = identity.check(token(claimed, "JWT"), now)
    except Unauthenticated:
        return
    assert actor.kind in {"person", "service", "workflow"}


@pytest.mark.stack
async def test_a_query_with_variables_is_refused_as_get(gateway: GatewayHarness) -> None:
    query = "query($s: String) { people(first: 1, filter: {search: $s}) { edges { node { id } } } }"
    async with gateway.client("caseworker") as client:
        asked = {"query": query, "variables": '{"s": "Mirembe Adongo"}'}
        assert (await client.get("/graphql", params=asked)).status_code == 405
        assert (await client.get("/graphql", params={"query": "{ viewer { id } }"})).status_code == 200
