"""Who an account is of is put right by another administrator; another agency ends what it was read as before."""

from collections.abc import AsyncIterator
from types import SimpleNamespace
from typing import Any
from uuid import UUID

import pytest
import pytest_asyncio
from sqlalchemy import text

from services.gateway.access.account_corrections import EmailAfterSignIn, EmailOfShutAccount, _require_email
from services.gateway.access.first_sign_in import FirstSignIn
from services.gateway.access.new_accounts import NotAnEmail
from services.gateway.readmodel.row_level_security import UNFILTERED
from shared.contracts.intake.v1 import AgencyKind, AgencyRegistered
from shared.platform.clock import new_id
from shared.platform.errors import Refused
from tests.gateway.support import AT, GatewayHarness, account_of, agency
from tests.gateway.test_case_releases import held_by, released, sweep
from tests.gateway.test_new_accounts import MAKER, OTHER, found, make, registered, send
from tests.gateway.test_to_do import steps

__all__ = ["registered"]
EMAIL = "mina.rahimi@relief.example"
SEEN = "query($id: UUID!) { person(id: $id) { id } }"
VIEWER = {"query": "{ viewer { agency { id } } }"}
CASEWORKER = text("SELECT caseworker_id FROM persons WHERE id = :id")
LINE = "SELECT entry FROM audit WHERE entry->>'action' = 'CorrectAccount' ORDER BY sequence DESC LIMIT 1"


def standing(**more: Any) -> Any:
    return SimpleNamespace(**{"subject": None, "active": True, "unconfirmed": False} | more)


@pytest.mark.parametrize(
    ("account", "email", "refused"),
    [
        (standing(subject="s"), EMAIL, EmailAfterSignIn),
        (standing(active=False), EMAIL, EmailOfShutAccount),
        (standing(), None, NotAnEmail),
        (standing(), "mina at relief", NotAnEmail),
    ],
)
def test_an_e_mail_becomes_another_only_before_the_first_sign_in(
    account: Any, email: str | None, refused: type[Refused]
) -> None:
    with pytest.raises(refused):
        _require_email(account, email)
    _require_email(standing(), EMAIL)
    _require_email(standing(active=False, unconfirmed=True), EMAIL)


@pytest_asyncio.fixture
async def elsewhere(gateway: GatewayHarness, registered: UUID) -> AsyncIterator[UUID]:
    """Another agency; beside it the demonstration's and a donor."""
    id, name = new_id(), "Shelter First"
    await gateway.project(
        AgencyRegistered(
            agency_id=id, code=f"a{id.hex[:12]}", name=name, kind=AgencyKind.HUMANITARIAN,
            country_of_allegiance=None, registered_at=AT,
        )
    )  # fmt: skip
    yield id


async def confirmed(gateway: GatewayHarness, **more: Any) -> UUID:
    """An account that one administrator made and the other confirmed; nobody has signed in."""
    id = new_id()
    assert (await make(gateway, id=str(id), **more))["__typename"] == "Done"
    assert (await send(gateway, "ConfirmAccount", OTHER, id=str(id), version=0))["__typename"] == "Done"
    return id


async def correct(gateway: GatewayHarness, id: UUID, by: str = MAKER, **more: Any) -> Any:
    given = {
        "id": str(id), "version": 1, "reason": "CORRECTION", "name": "Mina Rahimi", "email": EMAIL,
        "agencyId": str(agency()),
    }  # fmt: skip
    return await send(gateway, "CorrectAccount", by, **{**given, **more})


@pytest.mark.stack
async def test_an_e_mail_that_one_administrator_wrote_anew_waits_for_the_other(
    gateway: GatewayHarness, registered: UUID
) -> None:
    id, first, other = await confirmed(gateway), FirstSignIn(gateway.runtime.units), "mina.rahimy@relief.example"
    assert (await correct(gateway, id, email=other.upper()))["__typename"] == "Done"
    now = await found(gateway, id)
    assert now is not None
    assert (now["email"], now["active"], now["unconfirmed"], now["version"]) == (other, False, True, 2)
    for email in (EMAIL, other):
        assert not await first.bind("demonstration", {"sub": str(id), "email": email, "email_verified": True})
    own = await send(gateway, "ConfirmAccount", MAKER, id=str(id), version=2)
    assert own["code"] == "confirmed_by_its_maker"
    assert (await send(gateway, "ConfirmAccount", OTHER, id=str(id), version=2))["__typename"] == "Done"
    async with gateway.runtime.engine.begin() as connection:
        entry = (await connection.execute(text(LINE))).scalar_one()
    assert (entry["detail"]["after"], entry["detail"]["reason"]) == ("email", "correction")
    assert other not in str(entry)


@pytest.mark.stack
async def test_whoever_wrote_the_e_mail_anew_says_no_more_of_what_the_account_may_do(
    gateway: GatewayHarness, registered: UUID
) -> None:
    id = str(new_id())
    await make(gateway, by=OTHER, id=id)
    await send(gateway, "ConfirmAccount", MAKER, id=id, version=0)
    assert (await correct(gateway, UUID(id), email="mina@relief.example"))["__typename"] == "Done"
    assert (await send(gateway, "ConfirmAccount", OTHER, id=id, version=2))["__typename"] == "Done"
    more = {"id": id, "version": 3, "roles": ["SUPERVISOR"], "reason": "CHANGED_POST"}
    assert (await send(gateway, "ChangeRoles", MAKER, **more))["code"] == "changed_by_its_maker"


@pytest.mark.stack
async def test_another_agency_ends_sessions_and_gives_cases_back_at_once(
    gateway: GatewayHarness, elsewhere: UUID
) -> None:
    id = await confirmed(gateway)
    somebody = await held_by(gateway, id)
    async with gateway.client(None) as client:
        assert (await client.post("/auth/sign-in", json={"account": str(id)})).status_code == 200
        assert (await correct(gateway, id, by=OTHER, agencyId=str(elsewhere)))["__typename"] == "Done"
        # A session that went on would be refused for its missing header (403).
        assert (await client.post("/graphql", json=VIEWER)).status_code == 401
    assert "ASSIGN_CASE" in await steps(gateway, "supervisor", somebody)
    await gateway.accept(released(somebody, id))
    [asked] = await sweep(gateway)
    assert (asked["case_id"], asked["reason"]) == (str(somebody.case), "agency_changed")
    assert await sweep(gateway) == []


@pytest.mark.stack
async def test_an_agency_that_was_a_slip_gives_what_was_not_released_back_to_the_account(
    gateway: GatewayHarness, elsewhere: UUID
) -> None:
    id = await confirmed(gateway)
    somebody = await held_by(gateway, id)
    await correct(gateway, id, by=OTHER, agencyId=str(elsewhere))
    assert "ASSIGN_CASE" in await steps(gateway, "supervisor", somebody)
    await correct(gateway, id, by=OTHER, version=2)
    assert "ASSIGN_CASE" not in await steps(gateway, "supervisor", somebody)
    assert await sweep(gateway) == []


@pytest.mark.stack
async def test_who_is_confirmed_at_another_agency_reads_nobody_of_the_one_before(
    gateway: GatewayHarness, elsewhere: UUID
) -> None:
    id = await confirmed(gateway)
    somebody = await held_by(gateway, id)
    more = {"agencyId": str(elsewhere), "email": "mina@shelter.example"}
    assert (await correct(gateway, id, by=OTHER, **more))["__typename"] == "Done"
    # Until the service has given them back, the cases still name the account.
    assert (await send(gateway, "ConfirmAccount", MAKER, id=str(id), version=2))["__typename"] == "Done"
    async with gateway.runtime.engine.begin() as connection:
        await connection.execute(UNFILTERED)
        held = await connection.execute(CASEWORKER, {"id": somebody.person})
        assert held.scalar_one() is None
    assert "ASSIGN_CASE" in await steps(gateway, "supervisor", somebody)


@pytest.mark.stack
async def test_what_cannot_be_corrected_is_refused_by_field_and_rule(gateway: GatewayHarness, registered: UUID) -> None:
    id, other = await confirmed(gateway), "other@relief.example"
    assert (await make(gateway, email=other))["__typename"] == "Done"
    refused: list[tuple[dict[str, Any], str, str | None]] = [
        ({}, "account_uncorrected", None),
        ({"version": 0, "name": "M"}, "account_changed", None),
        ({"email": other}, "email_in_use", "email"),
        ({"email": None}, "not_an_email", "email"),
        ({"agencyId": None}, "changed_by_its_maker", None),
        ({"agencyId": None, "by": OTHER}, "role_needs_agency", "agency_id"),
        ({"agencyId": str(new_id()), "by": OTHER}, "not_found", "agency_id"),
    ]
    for more, code, field in refused:
        answer = await correct(gateway, id, **more)
        assert (answer.get("code"), answer.get("field")) == (code, field), more
    assert (await correct(gateway, new_id()))["code"] == "not_found"
    assert (await correct(gateway, account_of(MAKER).id, version=0))["code"] == "own_account"
    assert (await correct(gateway, id, by="supervisor", name="M"))["code"] == "forbidden"
    assert (await correct(gateway, id, name="Mina R.", language="PT"))["__typename"] == "Done"
    now = await found(gateway, id)
    assert now is not None
    assert (now["name"], now["active"]) == ("Mina R.", True)


@pytest.mark.stack
async def test_an_account_with_cases_is_not_discarded_before_they_are_given_back(
    gateway: GatewayHarness, registered: UUID
) -> None:
    id = await confirmed(gateway)
    somebody = await held_by(gateway, id)
    assert (await correct(gateway, id, email="mina@relief.example"))["__typename"] == "Done"
    refused = await send(gateway, "DiscardAccount", OTHER, id=str(id), version=2)
    assert refused["code"] == "cases_not_given_back"
    await gateway.project(released(somebody, id))
    assert (await send(gateway, "DiscardAccount", OTHER, id=str(id), version=2))["__typename"] == "Done"
