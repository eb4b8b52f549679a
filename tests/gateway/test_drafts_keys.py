"""The keys under which the page seals drafts: who gets which, and for how long."""

import os
from base64 import b64decode
from datetime import UTC, datetime, timedelta, timezone
from uuid import uuid4

import pytest

from services.gateway.access.drafts_keys import KEY_BYTES, DraftsKeys
from tests.gateway.support import GatewayHarness, account_of

SECRET = os.urandom(32)
NOON = datetime(2026, 3, 31, 12, tzinfo=UTC)
ACCOUNT = uuid4()
PATH = "/auth/drafts-keys"


class _Clock:
    def __init__(self, at: datetime) -> None:
        self.at = at

    def now(self) -> datetime:
        """The time that is set."""
        return self.at


def keys_at(at: datetime) -> DraftsKeys:
    return DraftsKeys(SECRET, _Clock(at))


def test_every_gateway_with_the_secret_gives_an_account_the_same_keys() -> None:
    assert keys_at(NOON).of(ACCOUNT) == keys_at(NOON).of(ACCOUNT)
    assert [len(key) for key in keys_at(NOON).of(ACCOUNT)] == [KEY_BYTES, KEY_BYTES]


def test_no_two_accounts_days_or_secrets_share_a_key() -> None:
    keys = {
        *keys_at(NOON).of(ACCOUNT),
        *keys_at(NOON).of(uuid4()),
        *keys_at(NOON + timedelta(days=2)).of(ACCOUNT),
        *DraftsKeys(os.urandom(32), _Clock(NOON)).of(ACCOUNT),
    }
    assert len(keys) == 8
    assert SECRET not in keys


def test_yesterdays_key_opens_what_was_sealed_yesterday() -> None:
    sealed_with = keys_at(NOON).of(ACCOUNT)[0]
    assert keys_at(NOON + timedelta(days=1)).of(ACCOUNT)[1] == sealed_with


@pytest.mark.parametrize("later", [timedelta(days=2), timedelta(days=3), timedelta(days=400)])
def test_the_key_of_a_day_before_yesterday_is_given_to_nobody(later: timedelta) -> None:
    sealed_with = keys_at(NOON).of(ACCOUNT)[0]
    assert sealed_with not in keys_at(NOON + later).of(ACCOUNT)


def test_epochs_are_the_same_wherever_the_gateway_stands() -> None:
    late = NOON + timedelta(hours=11)
    elsewhere = late.astimezone(timezone(timedelta(hours=13)))
    assert keys_at(elsewhere).of(ACCOUNT) == keys_at(NOON).of(ACCOUNT)
    assert keys_at(elsewhere).seconds_left() == keys_at(late).seconds_left()


def test_it_says_when_the_newest_key_is_no_longer_the_newest() -> None:
    keys = keys_at(NOON)
    left = timedelta(seconds=keys.seconds_left())
    assert keys_at(NOON + left).of(ACCOUNT)[1] == keys.of(ACCOUNT)[0]
    assert left == timedelta(hours=12)


@pytest.mark.stack
async def test_whoever_is_signed_in_gets_the_keys_of_their_own_account_and_nobody_keeps_the_answer(
    gateway: GatewayHarness,
) -> None:
    given = {}
    for role in ("caseworker", "supervisor"):
        async with gateway.client(role) as client:
            answer = await client.post(PATH)
            assert (await client.post(PATH)).json()["keys"] == answer.json()["keys"]
        assert answer.status_code == 200
        assert answer.headers["cache-control"] == "no-store"
        assert answer.json()["account"] == str(account_of(role).id)
        given[role] = answer.json()["keys"]
    assert len({*given["caseworker"], *given["supervisor"]}) == 4
    assert {len(b64decode(key)) for keys in given.values() for key in keys} == {KEY_BYTES}


@pytest.mark.stack
async def test_the_keys_are_not_the_gateways_secret(gateway: GatewayHarness) -> None:
    async with gateway.client("caseworker") as client:
        keys = (await client.post(PATH)).json()["keys"]
    assert gateway.runtime.secrets.symmetric("session") not in [b64decode(key) for key in keys]


@pytest.mark.stack
async def test_nobody_gets_keys_who_is_not_signed_in_or_has_signed_out(gateway: GatewayHarness) -> None:
    async with gateway.client(None) as stranger:
        assert (await stranger.post(PATH)).status_code == 401
    async with gateway.client("caseworker") as client:
        cookie = client.cookies["homeward-session"]
        assert (await client.post("/auth/sign-out")).status_code == 204
        client.cookies.set("homeward-session", cookie)
        assert (await client.post(PATH)).status_code == 401


@pytest.mark.stack
async def test_a_machine_gets_no_keys(gateway: GatewayHarness) -> None:
    async with gateway.client(None) as client:
        form = {"grant_type": "client_credentials", "client_id": "caseworker"}
        token = (await client.post("/issuer/token", data=form)).json()["access_token"]
        answer = await client.post(PATH, headers={"authorization": f"Bearer {token}"})
    assert (answer.status_code, answer.json()["code"]) == (401, "not_signed_in")


@pytest.mark.stack
@pytest.mark.parametrize("forged", ["no_header", "other_header", "other_site", "address"])
async def test_another_site_gets_no_keys(gateway: GatewayHarness, forged: str) -> None:
    async with gateway.client("caseworker") as client:
        own = client.headers.pop("x-homeward-csrf")
        if forged == "address":
            # A link or a picture asks by GET, with the cookie: there is no such answer.
            answer = await client.get(PATH, headers={"x-homeward-csrf": own})
            assert answer.status_code in {404, 405}
            return
        headers = {
            "no_header": {},
            "other_header": {"x-homeward-csrf": "0" * 64},
            "other_site": {"x-homeward-csrf": own, "origin": "https://elsewhere.example"},
        }[forged]
        answer = await client.post(PATH, headers=headers)
    assert answer.status_code == 403
    assert "keys" not in answer.text
