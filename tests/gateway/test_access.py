"""Signing in, staying in, and who is kept out."""

from datetime import timedelta
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest

from services.gateway.access.accounts import DEMONSTRATION_ISSUER, Accounts
from services.gateway.access.issuer import DemonstrationIssuer, NotADemonstration
from services.gateway.access.oidc_configuration import IdentityProviderMissing, OidcConfiguration
from services.gateway.access.sessions import Cookie, digest_of
from services.gateway.app import GatewayApplication
from services.gateway.settings import GatewaySettings
from shared.platform.clock import SystemClock
from shared.platform.secrets import Secrets
from shared.policy.matrix import matrix
from tests.gateway.support import GatewayHarness, account_of

pytestmark = pytest.mark.stack

VIEWER = {"query": "{ viewer { name role } }"}


async def test_the_demonstration_has_an_account_for_every_role(gateway: GatewayHarness) -> None:
    async with gateway.client(None) as client:
        accounts = (await client.get("/auth/accounts")).json()
        methods = (await client.get("/auth/methods")).json()
    assert {one["role"].lower() for one in accounts} == set(matrix().roles)
    assert methods == {"demonstration": True, "oidc": True}


async def test_a_session_is_a_cookie_no_script_reads(gateway: GatewayHarness) -> None:
    async with gateway.client(None) as client:
        nobody = await client.get("/auth/session")
        assert (nobody.status_code, nobody.json()) == (200, None)
        answer = await client.post("/auth/sign-in", json={"account": str(account_of("caseworker").id)})
        cookie = answer.headers["set-cookie"].lower()
        assert "httponly" in cookie
        assert "samesite=lax" in cookie
        session = (await client.get("/auth/session")).json()
        assert session["account"]["role"] == "CASEWORKER"
        client.headers["x-homeward-csrf"] = session["csrf"]
        assert (await client.post("/graphql", json=VIEWER)).json()["data"]["viewer"]["role"] == "CASEWORKER"
        assert (await client.post("/auth/sign-out")).status_code == 204
        assert (await client.post("/graphql", json=VIEWER)).status_code == 401
        assert (await client.get("/auth/session")).json() is None
        wrong = await client.get("/auth/session", headers={"authorization": "Bearer x.y.z"})
        assert wrong.status_code == 401


@pytest.mark.parametrize("forged", [{}, {"x-homeward-csrf": "0" * 64}, {"origin": "https://elsewhere.example"}])
async def test_a_request_another_site_makes_is_refused(gateway: GatewayHarness, forged: dict[str, str]) -> None:
    async with gateway.client("caseworker") as client:
        own = client.headers.pop("x-homeward-csrf")
        headers = forged if forged.get("origin") is None else {"x-homeward-csrf": own} | forged
        answer = await client.post("/graphql", json=VIEWER, headers=headers)
    assert answer.status_code == 403


async def test_a_sign_in_from_a_form_of_another_site_is_refused(gateway: GatewayHarness) -> None:
    async with gateway.client(None) as client:
        answer = await client.post("/auth/sign-in", data={"account": "caseworker"})
        assert answer.status_code == 403
        assert (await client.post("/auth/sign-in", json=["caseworker"])).status_code == 422
        for hostile in (b"[" * 50_000, b'{"account":' * 20_000, b"\xff", b""):
            answer = await client.post("/auth/sign-in", content=hostile, headers={"content-type": "application/json"})
            assert (answer.status_code, answer.json()["code"]) == (422, "not_json")
        assert (await client.post("/auth/sign-in", json={"account": "nobody"})).status_code == 404


def assert_refused(answer: httpx.Response, code: str = "sign_in_failed") -> None:
    """Back at the page, which says why; and nobody is signed in."""
    assert (answer.status_code, answer.headers["location"]) == (303, f"/?refused={code}")
    assert "homeward-session" not in answer.headers.get("set-cookie", "")


async def test_the_code_flow_with_pkce_signs_in(gateway: GatewayHarness) -> None:
    async with gateway.client(None) as client:
        leaving = await client.get("/auth/login")
        assert parse_qs(urlsplit(leaving.headers["location"]).query)["code_challenge_method"] == ["S256"]
        choice = await client.get(leaving.headers["location"])
        assert "Sign in as" in choice.text
        back = await client.get(leaving.headers["location"] + "&login_hint=supervisor")
        home = await client.get(back.headers["location"])
        assert home.headers["location"] == "/"
        assert (await client.get("/auth/session")).json()["account"]["role"] == "SUPERVISOR"
        assert_refused(await client.get(back.headers["location"]))


async def test_sign_in_with_an_account_only_the_provider_knows_is_refused_by_the_page(gateway: GatewayHarness) -> None:
    connection = await gateway.as_owner()
    async with gateway.client(None) as client:
        leaving = await client.get("/auth/login")
        back = await client.get(leaving.headers["location"] + "&login_hint=finance-officer")
        try:
            await connection.execute("UPDATE accounts SET active = false WHERE subject = 'finance-officer'")
            assert_refused(await client.get(back.headers["location"]), "no_account")
        finally:
            await connection.execute("UPDATE accounts SET active = true WHERE subject = 'finance-officer'")
            await connection.close()


async def test_a_sign_in_callback_in_another_browser_is_refused(gateway: GatewayHarness) -> None:
    async with gateway.client(None) as client:
        leaving = await client.get("/auth/login")
        back = await client.get(leaving.headers["location"] + "&login_hint=supervisor")
    async with gateway.client(None) as victim:
        assert_refused(await victim.get(back.headers["location"]))


async def test_a_sign_in_callback_with_another_browser_s_state_is_refused(gateway: GatewayHarness) -> None:
    async with gateway.client(None) as attacker, gateway.client(None) as victim:
        begun = await attacker.get("/auth/login")
        back = await attacker.get(begun.headers["location"] + "&login_hint=supervisor")
        own = await victim.get("/auth/login")
        assert_refused(await victim.get(back.headers["location"]))
        [state] = parse_qs(urlsplit(own.headers["location"]).query)["state"]
        [code] = parse_qs(urlsplit(back.headers["location"]).query)["code"]
        spliced = await victim.get("/auth/callback", params={"state": state, "code": code})
        assert_refused(spliced)
        assert (await victim.get("/auth/session")).json() is None


async def test_a_sign_in_cookie_is_accepted_once(gateway: GatewayHarness) -> None:
    async with gateway.client(None) as client:
        leaving = await client.get("/auth/login")
        back = await client.get(leaving.headers["location"] + "&login_hint=supervisor")
        cookie = client.cookies["homeward-sign-in"]
        assert (await client.get(back.headers["location"])).status_code == 303
        assert "homeward-sign-in" not in client.cookies
        again = await client.get(back.headers["location"], headers={"cookie": f"homeward-sign-in={cookie}"})
        assert_refused(again)


async def test_a_sign_in_goes_on_after_the_gateway_restarts(gateway: GatewayHarness) -> None:
    async with gateway.client(None) as client:
        leaving = await client.get("/auth/login")
    other = GatewayApplication(gateway.runtime, gateway.played)
    cookies = {"homeward-sign-in": client.cookies["homeward-sign-in"]}
    gateway.played.door, former = httpx.ASGITransport(app=other), gateway.played.door
    base = gateway.runtime.settings.gateway_url
    try:
        async with httpx.AsyncClient(transport=gateway.played.door, base_url=base, cookies=cookies) as client:
            back = await client.get(leaving.headers["location"] + "&login_hint=supervisor")
            assert (await client.get(back.headers["location"])).headers["location"] == "/"
            assert (await client.get("/auth/session")).json()["account"]["role"] == "SUPERVISOR"
    finally:
        gateway.played.door = former
        await other.close()


@pytest.mark.parametrize(("secure", "name"), [(True, "__Host-homeward-sign-in"), (False, "homeward-sign-in")])
def test_the_sign_in_cookie_has_the_host_prefix_where_it_is_secure(secure: bool, name: str) -> None:  # noqa: FBT001  # a parameter of the test
    assert Cookie(secure, "homeward-sign-in").name == name


async def test_sessions_of_the_demonstration_end_with_it(gateway: GatewayHarness) -> None:
    accounts = Accounts(gateway.runtime.engine)
    async with gateway.client("supervisor") as client:
        session = client.cookies["homeward-session"]
    now = SystemClock().now()
    assert await accounts.by_session(digest_of(session), now)
    try:
        await accounts.shut_demonstration()
        assert await accounts.by_session(digest_of(session), now) is None
        assert await accounts.by_subject(DEMONSTRATION_ISSUER, account_of("supervisor").subject) is None
    finally:
        await accounts.keep_demonstration()
    assert await accounts.by_session(digest_of(session), now)


async def test_a_machine_signs_in_with_client_credentials(gateway: GatewayHarness) -> None:
    async with gateway.client(None) as client:
        form = {"grant_type": "client_credentials", "client_id": "supervisor"}
        token = (await client.post("/issuer/token", data=form)).json()["access_token"]
        answer = await client.post("/graphql", json=VIEWER, headers={"authorization": f"Bearer {token}"})
        assert answer.json()["data"]["viewer"]["role"] == "SUPERVISOR"
        refused = await client.post("/issuer/token", data=form | {"client_id": "nobody"})
        assert refused.status_code == 401


def test_the_demonstration_s_issuer_does_not_start_in_production(gateway: GatewayHarness) -> None:
    settings = gateway.runtime.settings.model_copy(update={"mode": "production"})
    secrets: Secrets = gateway.runtime.secrets
    with pytest.raises(NotADemonstration):
        DemonstrationIssuer(settings, secrets.private_key("issuer"), "homeward-api", SystemClock())
    with pytest.raises(IdentityProviderMissing):
        OidcConfiguration.of(settings, GatewaySettings(), secrets, httpx.AsyncClient(), SystemClock())


async def test_a_session_expires_after_eight_hours(gateway: GatewayHarness) -> None:
    async with gateway.client("caseworker"):
        connection = await gateway.as_owner()
        try:
            session = await connection.fetchrow(
                "SELECT signed_in_at, expires_at FROM sessions ORDER BY signed_in_at DESC"
            )
            texts = await connection.fetch("SELECT digest::text FROM sessions")
        finally:
            await connection.close()
    assert session["expires_at"] - session["signed_in_at"] == timedelta(hours=8)
    assert all(len(row["digest"]) == 66 for row in texts)
