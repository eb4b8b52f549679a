"""An account is made by one administrator, confirmed by another, and bound to whoever first signs in by its e-mail."""

from collections.abc import AsyncIterator, Mapping
from datetime import timedelta
from typing import Any
from urllib.parse import parse_qs, urlsplit
from uuid import UUID

import httpx
import pytest
import pytest_asyncio
from sqlalchemy import text

from services.gateway.access.accounts import DEMONSTRATION_ISSUER, SYSTEM, Accounts
from services.gateway.access.first_sign_in import FirstSignIn, verified_email
from services.gateway.access.issuer import ALGORITHM, DemonstrationIssuer
from services.gateway.access.login_state import LoginState, LoginStates, SignInFailed
from services.gateway.access.oidc import NoAccount, OidcSignIn, Provider
from services.gateway.access.tokens import FixedKeys, TokenChecker
from shared.contracts.intake.v1 import AgencyKind, AgencyRegistered
from shared.contracts.reintegration.v1 import DonorRegistered
from shared.platform.clock import SystemClock, new_id
from shared.policy.matrix import are_of_an_agency, matrix, read_for_donors
from tests.gateway.support import AT, GatewayHarness, account_of, agency

MAKER, OTHER = "administrator", "administrator-2"
ACCOUNTS = (
    "{ accounts { id version name email subject roles active unconfirmed madeById madeAt donorIds agency { id } } }"
)
MUTATION = "mutation($input: %sInput!) { done: %s(input: $input) { __typename ... on Rejected { code field } } }"
EMAIL = "mina.rahimi@relief.example"


def test_who_works_on_people_or_within_an_agency_is_of_one() -> None:
    of_none = {"administrator", "committee_member", "donor", "partner"}
    assert {role for role in matrix().roles if are_of_an_agency({role})} == matrix().roles.keys() - of_none
    assert {role for role in matrix().roles if read_for_donors({role})} == {"donor", "partner"}


@pytest.mark.parametrize("verified", [False, None, "true", 1])
def test_an_e_mail_that_is_not_verified_is_nobody_s(verified: object) -> None:
    assert verified_email({"email": EMAIL, "email_verified": verified}) is None
    assert verified_email({"email_verified": True}) is None
    assert verified_email({"email": EMAIL.upper(), "email_verified": True}) == EMAIL
    assert verified_email({"email": "mar\u212a@relief.example", "email_verified": True}) is None


@pytest_asyncio.fixture
async def registered(gateway: GatewayHarness) -> AsyncIterator[UUID]:
    """The agency of the demonstration, and a donor, whose id it is; afterwards no account is there that was made."""
    donor = new_id()
    kind, name = AgencyKind.HUMANITARIAN, "Relief Abroad"
    own = AgencyRegistered(
        agency_id=agency(), code="relief", name=name, kind=kind, country_of_allegiance=None, registered_at=AT
    )
    await gateway.project(own, DonorRegistered(donor_id=donor, name="Lakes", currency="EUR", registered_at=AT))
    yield donor
    async with gateway.runtime.engine.begin() as connection:
        await connection.execute(text("DELETE FROM accounts WHERE made_by IS NOT NULL"))


async def send(gateway: GatewayHarness, command: str, by: str, **given: Any) -> Any:
    field = command[0].lower() + command[1:]
    if command == "ConfirmAccount" and "madeAt" not in given:
        listed = await found(gateway, given["id"])
        given["madeAt"] = (listed and listed["madeAt"]) or AT.isoformat()
    return (await gateway.ask(by, MUTATION % (command, field), input=given))["done"]


async def make(gateway: GatewayHarness, by: str = MAKER, **more: Any) -> Any:
    """The answer; without more it is a caseworker's account."""
    given: Mapping[str, Any] = {
        "id": str(new_id()), "name": "Mina Rahimi", "email": EMAIL, "roles": ["CASEWORKER"], "agencyId": str(agency()),
    }  # fmt: skip
    return await send(gateway, "MakeAccount", by, **{**given, **more})


async def found(gateway: GatewayHarness, id: UUID | str) -> dict[str, Any] | None:
    listed = (await gateway.ask(MAKER, ACCOUNTS))["accounts"]
    return next((one for one in listed if one["id"] == str(id)), None)


@pytest.mark.stack
async def test_nobody_signs_in_before_another_administrator_confirms(gateway: GatewayHarness, registered: UUID) -> None:
    id = new_id()
    assert (await make(gateway, id=str(id), email=EMAIL.upper()))["__typename"] == "Done"
    made = await found(gateway, id)
    assert made is not None
    assert (made["email"], made["active"], made["unconfirmed"]) == (EMAIL, False, True)
    assert made["madeById"] == str(account_of(MAKER).id)
    async with gateway.client(None) as client:
        assert (await client.post("/auth/sign-in", json={"account": str(id)})).status_code == 404
        own = await send(gateway, "ConfirmAccount", MAKER, id=str(id), version=0)
        assert own["code"] == "confirmed_by_its_maker"
        assert (await send(gateway, "ConfirmAccount", OTHER, id=str(id), version=0))["__typename"] == "Done"
        assert (await client.post("/auth/sign-in", json={"account": str(id)})).status_code == 200
        assert str(id) in {one["id"] for one in (await client.get("/auth/accounts")).json()}
    again = await send(gateway, "ConfirmAccount", OTHER, id=str(id), version=1)
    assert again["code"] == "account_confirmed"


@pytest.mark.stack
async def test_an_unconfirmed_account_is_opened_no_other_way(gateway: GatewayHarness, registered: UUID) -> None:
    id = new_id()
    await make(gateway, id=str(id))
    change = {"id": str(id), "version": 0, "reason": "JOINED"}
    for command, more in (("ReopenAccount", {}), ("ShutAccount", {}), ("ChangeRoles", {"roles": ["SUPERVISOR"]})):
        answer = await send(gateway, command, OTHER, **change, **more)
        assert answer["code"] == "account_unconfirmed"
    assert (await send(gateway, "DiscardAccount", OTHER, id=str(id), version=3))["code"] == "account_changed"
    assert (await send(gateway, "DiscardAccount", MAKER, id=str(id), version=0))["__typename"] == "Done"
    assert await found(gateway, id) is None
    assert (await make(gateway))["__typename"] == "Done"


@pytest.mark.stack
async def test_what_cannot_be_an_account_is_refused_by_field_and_rule(
    gateway: GatewayHarness, registered: UUID
) -> None:
    assert (await make(gateway))["__typename"] == "Done"
    donor: dict[str, Any] = {"roles": ["DONOR"], "agencyId": None, "email": "fund@lakes.example"}
    refused: list[tuple[dict[str, Any], str, str]] = [
        ({}, "email_in_use", "email"),
        ({"email": "mina at relief"}, "not_an_email", "email"),
        ({"email": None}, "identity_unclear", "email"),
        ({"subject": "mina"}, "identity_unclear", "email"),
        ({"email": None, "subject": "caseworker"}, "subject_in_use", "subject"),
        ({"agencyId": None}, "role_needs_agency", "agency_id"),
        ({"agencyId": str(new_id())}, "not_found", "agency_id"),
        ({"roles": ["FINANCE_OFFICER", "COMMITTEE_MEMBER"]}, "roles_exclude_each_other", "roles"),
        ({"donorIds": [str(registered)]}, "role_reads_every_donor", "donor_ids"),
        (donor, "role_needs_donors", "donor_ids"),
        (donor | {"donorIds": [str(new_id())]}, "not_found", "donor_ids"),
        ({"id": str(account_of(OTHER).id), "email": "other@relief.example"}, "already_there", "id"),
    ]
    for more, code, field in refused:
        answer = await make(gateway, **more)
        assert (answer.get("code"), answer.get("field")) == (code, field), more
    assert (await make(gateway, by="supervisor"))["code"] == "forbidden"
    assert (await make(gateway, **donor, donorIds=[str(registered)]))["__typename"] == "Done"


@pytest.mark.stack
async def test_an_account_is_its_first_signer_s_from_then_on(gateway: GatewayHarness, registered: UUID) -> None:
    id, first = new_id(), FirstSignIn(gateway.runtime.units)
    accounts = Accounts(gateway.runtime.engine)
    claims = {"sub": "idp|7", "email": EMAIL, "email_verified": True}
    await make(gateway, id=str(id))
    assert not await first.bind(DEMONSTRATION_ISSUER, claims)
    await send(gateway, "ConfirmAccount", OTHER, id=str(id), version=0)
    assert not await first.bind("https://elsewhere.example", claims)
    assert not await first.bind(DEMONSTRATION_ISSUER, claims | {"email_verified": False})
    assert await first.bind(DEMONSTRATION_ISSUER, claims)
    bound = await accounts.by_subject(DEMONSTRATION_ISSUER, "idp|7")
    assert bound is not None
    assert bound.id == id
    assert not await first.bind(DEMONSTRATION_ISSUER, claims | {"sub": "idp|8"})


NAMED: dict[str, object] = {"email": EMAIL, "email_verified": True}
PLACE = "https://provider.example"


def signing_in(
    gateway: GatewayHarness, begun: LoginState, in_token: Mapping[str, object] = NAMED, beside: object = None
) -> OidcSignIn:
    """A provider that vouches for a verified e-mail, in its token or `beside` it, whoever asks."""
    runtime, clock = gateway.runtime, SystemClock()
    issuer = DemonstrationIssuer(runtime.settings, runtime.secrets.private_key("issuer"), "homeward", clock)
    claims = {"sub": "idp|10", "aud": "homeward", "nonce": begun.nonce, **in_token}
    tokens = {"id_token": issuer._sign(claims, timedelta(minutes=5), "JWT"), "access_token": "at"}

    def answer(request: httpx.Request) -> httpx.Response:
        if request.url.path != "/userinfo":
            return httpx.Response(200, json=tokens)
        assert request.headers["Authorization"] == "Bearer at"
        if beside is None:
            raise httpx.ConnectError("nobody there")
        return httpx.Response(200, text=beside) if isinstance(beside, str) else httpx.Response(200, json=beside)

    return OidcSignIn(
        Provider(issuer.address, "homeward", None, PLACE, PLACE, DEMONSTRATION_ISSUER, f"{PLACE}/userinfo"),
        TokenChecker(issuer.address, "homeward", (ALGORITHM,), FixedKeys(issuer.public), clock, type=None),
        Accounts(runtime.engine),
        FirstSignIn(runtime.units),
        httpx.AsyncClient(transport=httpx.MockTransport(answer)),
        LoginStates(runtime.secrets.symmetric("session"), clock),
        PLACE,
    )


@pytest.mark.stack
@pytest.mark.parametrize(("in_token", "beside"), [(NAMED, None), ({}, {"sub": "idp|10", **NAMED})])
async def test_whoever_the_provider_vouches_for_gets_the_account_that_waits_for_them(
    gateway: GatewayHarness, registered: UUID, in_token: Mapping[str, object], beside: object
) -> None:
    id, states = new_id(), LoginStates(gateway.runtime.secrets.symmetric("session"), SystemClock())
    begun = states.begin()
    signing = signing_in(gateway, begun, in_token, beside)
    back = ({"code": "c", "state": begun.state}, states.sealed(begun))
    assert parse_qs(urlsplit(signing.begin()[0]).query)["scope"] == ["openid email"]
    await make(gateway, id=str(id))
    with pytest.raises(NoAccount):
        await signing.finish(*back)
    await send(gateway, "ConfirmAccount", OTHER, id=str(id), version=0)
    assert [(await signing.finish(*back)).id for _ in range(2)] == [id, id]


@pytest.mark.stack
@pytest.mark.parametrize(
    ("beside", "refusal"),
    [
        ({"sub": "idp|11", **NAMED}, NoAccount),
        ({**NAMED}, NoAccount),
        ({"sub": "idp|10", "email": EMAIL}, NoAccount),
        ("no JSON", NoAccount),
        (None, SignInFailed),
    ],
)
async def test_an_e_mail_beside_the_token_is_another_s_unless_it_says_whose_it_is(
    gateway: GatewayHarness, registered: UUID, beside: object, refusal: type[Exception]
) -> None:
    id, states = new_id(), LoginStates(gateway.runtime.secrets.symmetric("session"), SystemClock())
    begun = states.begin()
    await make(gateway, id=str(id))
    await send(gateway, "ConfirmAccount", OTHER, id=str(id), version=0)
    with pytest.raises(refusal):
        await signing_in(gateway, begun, {}, beside).finish({"code": "c", "state": begun.state}, states.sealed(begun))


@pytest.mark.stack
async def test_who_was_shut_gets_in_by_no_other_account(gateway: GatewayHarness, registered: UUID) -> None:
    id = new_id()
    await make(gateway, id=str(id))
    await send(gateway, "ConfirmAccount", OTHER, id=str(id), version=0)
    claims = {"sub": account_of("caseworker").subject, "email": EMAIL, "email_verified": True}
    assert not await FirstSignIn(gateway.runtime.units).bind(DEMONSTRATION_ISSUER, claims)


@pytest.mark.stack
async def test_the_trail_says_who_made_and_who_confirmed_and_never_the_e_mail(
    gateway: GatewayHarness, registered: UUID
) -> None:
    id = new_id()
    await make(gateway, id=str(id))
    await send(gateway, "ConfirmAccount", OTHER, id=str(id), version=0)
    claims = {"sub": "idp|9", "email": EMAIL, "email_verified": True}
    await FirstSignIn(gateway.runtime.units).bind(DEMONSTRATION_ISSUER, claims)
    async with gateway.runtime.engine.connect() as connection:
        rows = await connection.execute(
            text("SELECT entry FROM audit WHERE entry->'subjects' @> to_jsonb(CAST(:id AS text)) ORDER BY sequence"),
            {"id": str(id)},
        )
        lines = [row.entry for row in rows]
    told = [(line["action"], line["actor"]) for line in lines if line["action"] != "query"]
    assert told == [
        ("MakeAccount", str(account_of(MAKER).id)),
        ("ConfirmAccount", str(account_of(OTHER).id)),
        ("BindAccount", str(id)),
    ]
    assert EMAIL not in str(lines)


@pytest.mark.stack
async def test_whoever_made_an_account_gives_it_no_roles_afterwards(gateway: GatewayHarness, registered: UUID) -> None:
    id = str(new_id())
    await make(gateway, id=id)
    await send(gateway, "ConfirmAccount", OTHER, id=id, version=0)
    more = {"id": id, "version": 1, "roles": ["SUPERVISOR"], "reason": "CHANGED_POST"}
    assert (await send(gateway, "ChangeRoles", MAKER, **more))["code"] == "changed_by_its_maker"
    await send(gateway, "ShutAccount", MAKER, id=id, version=1, reason="LEFT")
    again = {"id": id, "version": 2, "reason": "JOINED"}
    assert (await send(gateway, "ReopenAccount", MAKER, **again))["code"] == "changed_by_its_maker"
    assert (await send(gateway, "ReopenAccount", OTHER, **again))["__typename"] == "Done"


@pytest.mark.stack
async def test_another_account_than_the_one_looked_at_is_not_confirmed(
    gateway: GatewayHarness, registered: UUID
) -> None:
    id = str(new_id())
    await make(gateway, id=id)
    looked_at = await found(gateway, id)
    assert looked_at is not None
    await send(gateway, "DiscardAccount", MAKER, id=id, version=0)
    await make(gateway, id=id, email="another@relief.example")
    swapped = {"id": id, "version": 0, "madeAt": looked_at["madeAt"]}
    assert (await send(gateway, "ConfirmAccount", OTHER, **swapped))["code"] == "account_changed"


@pytest.mark.stack
@pytest.mark.parametrize("email", ["anna@h\u0430rbour.org", "mar\u212a@relief.example"])
async def test_an_e_mail_that_only_looks_like_another_is_refused(
    gateway: GatewayHarness, registered: UUID, email: str
) -> None:
    assert (await make(gateway, email=email))["code"] == "not_an_email"


@pytest.mark.stack
async def test_no_account_takes_the_id_of_a_service_and_whoever_confirms_sees_the_donors(
    gateway: GatewayHarness, registered: UUID
) -> None:
    assert (await make(gateway, id=next(iter(SYSTEM))))["code"] == "already_there"
    id = str(new_id())
    await make(gateway, id=id, roles=["DONOR"], agencyId=None, donorIds=[str(registered)])
    listed = await found(gateway, id)
    assert listed is not None
    assert listed["donorIds"] == [str(registered)]
