"""Nothing about a person who needs protection reaches a state of origin; each guard holds without the others."""

import itertools
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any
from uuid import UUID

import asyncpg
import pytest
from sqlalchemy.exc import IntegrityError

from services.intake.registration.model import Person
from services.intake.screening.model import OriginStateBarred
from services.intake.screening.origin import states_of_origin
from services.intake.sharing import content, endings, granting
from services.intake.sharing.model import SharingGrant
from shared.contracts.base import C1, C2
from shared.contracts.intake.v1 import (
    AgencyKind,
    AssessProtection,
    CorrectPerson,
    IdentityDocument,
    ProtectionAssessment,
    ProtectionStatus,
    Purpose,
    Sex,
    SharingWithdrawn,
    WithdrawSharing,
)
from shared.platform.clock import new_id
from shared.platform.secrets import Secrets
from tests.intake.sharing.partner import partner
from tests.intake.sharing.test_sharing import opened_case
from tests.intake.world import World, profile


async def protect(world: World, person_id: UUID, status: ProtectionStatus, *feared: str) -> None:
    """Record that somebody needs protection."""
    assessment = ProtectionAssessment(status=status, feared_countries=list(feared))
    await world.do(AssessProtection(person_id=person_id, assessment=assessment), "protection_specialist")


PROTECTED = [status for status in ProtectionStatus if status is not ProtectionStatus.NONE_KNOWN]


@pytest.mark.parametrize("status", PROTECTED)
async def test_no_path_leads_to_a_state_of_origin(world: World, status: ProtectionStatus) -> None:
    agencies = {
        (kind, country): await world.agency(kind, country)
        for kind, country in itertools.product((AgencyKind.CONSULAR, AgencyKind.HUMANITARIAN), ("ER", "SD", "DJ", None))
    }
    passport = IdentityDocument(kind="passport", number=f"A{new_id().hex}", issuing_country="SD")
    person_id = await world.person(profile_fields={"nationality": "ER", "documents": [passport]})
    await protect(world, person_id, status)
    for (_, country), agency_id in agencies.items():
        if country in ("ER", "SD"):
            with pytest.raises(OriginStateBarred):
                await world.grant(person_id, agency_id, C1, purpose=Purpose.REINTEGRATION)
        else:
            await world.grant(person_id, agency_id, C1)
    await world.harness.tell(opened_case(person_id))
    for (_, country), agency_id in agencies.items():
        assert len((await partner(world, agency_id)).records) == (0 if country in ("ER", "SD") else 2)


async def test_a_grant_given_before_ends_when_protection_is_recorded(world: World) -> None:
    person_id, other = await world.person(profile_fields={"nationality": "ER"}), await world.agency()
    consulate = await world.agency(AgencyKind.CONSULAR, "ER")
    barred, kept = await world.grant(person_id, consulate, C1), await world.grant(person_id, other, C1)
    await protect(world, person_id, ProtectionStatus.ASYLUM_SEEKER)
    assert await world.told(SharingWithdrawn, barred)
    assert not await world.told(SharingWithdrawn, kept)
    assert (await partner(world, consulate)).heard("SharingEnded")


async def test_a_nationality_learnt_later_is_barred_too(world: World) -> None:
    own = profile(nationality="ER")
    person_id = await world.person(profile=own)
    await protect(world, person_id, ProtectionStatus.REFUGEE)
    consulate = await world.agency(AgencyKind.CONSULAR, "SO")
    granted = await world.grant(person_id, consulate, C1)
    new = own.model_copy(update={"nationality": "SO"})
    await world.do(CorrectPerson(person_id=person_id, version=1, profile=new, sex=Sex.MALE))
    assert await world.told(SharingWithdrawn, granted)
    with pytest.raises(OriginStateBarred):
        await world.grant(person_id, consulate, C1)


async def test_where_no_origin_is_known_every_state_is_barred(world: World) -> None:
    person_id = await world.person(profile_fields={"nationality": None})
    await protect(world, person_id, ProtectionStatus.STATELESS)
    for country in ("ER", "FR"):
        with pytest.raises(OriginStateBarred):
            await world.grant(person_id, await world.agency(AgencyKind.GOVERNMENT, country), C1)
    await world.grant(person_id, await world.agency(), C1)


def test_states_of_origin_are_nationality_issuers_and_feared_countries() -> None:
    papers = [
        IdentityDocument(kind="national_id", number="1", issuing_country="SD"),
        IdentityDocument(kind="driving_licence", number="2", issuing_country="LY"),
    ]
    assert states_of_origin(profile(nationality="ER", documents=papers), ["DJ"]) == {"ER", "SD", "DJ"}
    assert states_of_origin(profile(nationality=None)) == set()


# Each of the three guards is broken in turn; the others must still hold.


async def no_bar(*_: Any) -> bool:
    """A policy that forgot the rule."""
    return False


def no_assertion(*_: Any) -> None:
    """A publisher that forgot the rule."""


async def protected_person(world: World) -> tuple[UUID, UUID]:
    """Somebody who fears Eritrea, and Eritrea's consulate."""
    person_id = await world.person(profile_fields={"nationality": "ER"})
    await protect(world, person_id, ProtectionStatus.FEARS_RETURN)
    return person_id, await world.agency(AgencyKind.CONSULAR, "ER")


async def test_without_the_policy_the_assertion_holds(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    person_id, consulate = await protected_person(world)
    monkeypatch.setattr(granting, "bars", no_bar)
    with pytest.raises(OriginStateBarred):
        await world.grant(person_id, consulate, C1, C2)
    assert not (await partner(world, consulate)).records


async def test_without_policy_and_assertion_the_database_holds(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    person_id, consulate = await protected_person(world)
    monkeypatch.setattr(granting, "bars", no_bar)
    monkeypatch.setattr(content, "assert_not_for_state_of_origin", no_assertion)
    with pytest.raises(IntegrityError, match="state of origin"):
        await world.grant(person_id, consulate, C1, C2)
    assert not (await partner(world, consulate)).records


async def test_without_the_endings_the_database_refuses_the_assessment(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    person_id = await world.person(profile_fields={"nationality": "ER"})
    await world.grant(person_id, await world.agency(AgencyKind.CONSULAR, "ER"), C1)
    monkeypatch.setattr(endings, "bars", no_bar)
    with pytest.raises(IntegrityError, match="state of origin"):
        await protect(world, person_id, ProtectionStatus.REFUGEE)


@asynccontextmanager
async def without_triggers(world: World) -> AsyncIterator[None]:
    """The database without its guard."""
    settings = world.harness.settings
    password = Secrets(settings.secrets).password("intake", "owner")
    owner = await asyncpg.connect(settings.database_url("intake", "owner", password))
    tables = ("sharing_grants", "barred_states", "persons")
    try:
        for table in tables:
            await owner.execute(f"ALTER TABLE {table} DISABLE TRIGGER USER")
        yield
    finally:
        for table in tables:
            await owner.execute(f"ALTER TABLE {table} ENABLE TRIGGER USER")
        await owner.close()


async def test_without_the_database_policy_and_assertion_hold(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    person_id, consulate = await protected_person(world)
    async with without_triggers(world):
        with pytest.raises(OriginStateBarred):
            await world.grant(person_id, consulate, C1, C2)
        monkeypatch.setattr(granting, "bars", no_bar)
        with pytest.raises(OriginStateBarred):
            await world.grant(person_id, consulate, C1, C2)
        # All three broken: the record is written, so the tests above did look at the right place.
        monkeypatch.setattr(content, "assert_not_for_state_of_origin", no_assertion)
        granted = await world.grant(person_id, consulate, C1, C2)
        await world.do(WithdrawSharing(grant_id=granted))
    assert (await partner(world, consulate)).heard("PersonShared")


async def test_the_database_refuses_to_lift_protection_or_misname_a_state(world: World) -> None:
    person_id, _ = await protected_person(world)
    with pytest.raises(IntegrityError, match="nothing lifts"):
        async with world.harness.unit() as unit:
            (await unit.load(Person, person_id)).is_protected = False
    other, consulate = await world.person(), await world.agency(AgencyKind.CONSULAR, "ER")
    granted = await world.grant(other, consulate, C1)
    with pytest.raises(IntegrityError, match="no other"):
        async with world.harness.unit() as unit:
            (await unit.load(SharingGrant, granted)).state_digest = None
