"""What a provider answers beside its tokens: believed of one subject, and bounded whatever it sends."""

import asyncio
from collections.abc import AsyncIterator, Mapping
from typing import Any, cast

import httpx
import pytest

from services.gateway.access import oidc
from services.gateway.access.first_sign_in import verified_email
from services.gateway.access.login_state import SignInFailed
from services.gateway.access.oidc import LARGEST_ANSWER, OidcSignIn, Provider

PLACE, EMAIL = "https://provider.example", "mina@relief.example"
TOKENS = {"access_token": "at"}


class Dripping(httpx.AsyncByteStream):
    """An answer that goes on, a letter at a time."""

    async def __aiter__(self) -> AsyncIterator[bytes]:
        while True:
            yield b" "
            await asyncio.sleep(0.001)


def signing_in(beside: httpx.Response) -> OidcSignIn:
    client = httpx.AsyncClient(transport=httpx.MockTransport(lambda _: beside))
    provider = Provider(PLACE, "homeward", None, PLACE, PLACE, PLACE, f"{PLACE}/userinfo")
    nobody = cast(Any, None)
    return OidcSignIn(provider, nobody, nobody, nobody, client, nobody, PLACE)


async def email(beside: httpx.Response, **in_token: object) -> str | None:
    claims: Mapping[str, object] = {"sub": "idp|10", **in_token}
    return verified_email(await signing_in(beside)._with_email(claims, TOKENS))


def said(**more: object) -> httpx.Response:
    return httpx.Response(200, json={"sub": "idp|10", "email": EMAIL, **more})


async def test_an_e_mail_is_verified_only_where_that_is_said_with_it() -> None:
    assert await email(said(email_verified=True)) == EMAIL
    for beside in (said(), said(email_verified=False), said(email_verified="true")):
        assert await email(beside, email_verified=True) is None
    assert await email(said(email_verified=True), email_verified=False) == EMAIL


@pytest.mark.parametrize(
    "beside",
    [
        said(sub="idp|11", email_verified=True),
        httpx.Response(302, headers={"location": "https://elsewhere.example"}),
        httpx.Response(500, json={"sub": "idp|10", "email": EMAIL, "email_verified": True}),
        httpx.Response(200, content=b"[" * 500_000),
        httpx.Response(200, content=b"\xff"),
        httpx.Response(200, json=[EMAIL]),
        said(email_verified=True, more="x" * LARGEST_ANSWER),
    ],
    ids=["another's", "a redirect", "a failure", "deep", "no text", "a list", "huge"],
)
async def test_what_cannot_be_believed_or_read_names_nobody(beside: httpx.Response) -> None:
    assert await email(beside) is None


async def test_a_provider_that_drips_is_silent(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(oidc, "LONGEST_WAIT", 0.05, raising=False)
    with pytest.raises(SignInFailed):
        await asyncio.wait_for(email(httpx.Response(200, stream=Dripping())), 5)
