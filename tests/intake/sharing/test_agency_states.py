"""An agency may act for several States: each bars, and putting them right ends what they bar."""

from typing import Any
from uuid import UUID

import pytest
from sqlalchemy.exc import IntegrityError

from services.intake.screening.model import OriginStateBarred
from services.intake.sharing import content, granting
from services.intake.sharing.looking import look_at_people_of
from services.intake.sharing_grants.model.agencies import AgencyNeedsState
from shared.contracts.base import C1, C2
from shared.contracts.intake.v1 import (
    AgencyCorrected,
    AgencyKind,
    AgencyRegistered,
    CorrectAgency,
    NationalityAnswer,
    ProtectionStatus,
    RegisterAgency,
    SharingWithdrawn,
    WithdrawSharing,
)
from shared.platform.clock import new_id
from shared.platform.errors import VersionConflict
from tests.intake.sharing.partner import partner
from tests.intake.sharing.test_origin_rule import no_assertion, no_bar, protect, without_state, without_triggers
from tests.intake.world import World

KNOWN = {"nationality": "ER", "nationality_answer": NationalityAnswer.NO_OTHER}


async def refugee(world: World) -> UUID:
    person_id = await world.person(profile_fields=dict(KNOWN))
    await protect(world, person_id, ProtectionStatus.REFUGEE)
    return person_id


async def correct(world: World, agency_id: UUID, **named: Any) -> None:
    """Put it right, and look at its people."""
    await correct_alone(world, agency_id, **named)
    await look_at_people_of(agency_id, world.harness.units)


async def correct_alone(world: World, agency_id: UUID, **named: Any) -> None:
    """Put it right, and look at nobody yet."""
    [row] = await world.harness.rows("SELECT version FROM agencies WHERE id = :id", id=agency_id)
    await world.do(CorrectAgency(agency_id=agency_id, version=row["version"], **named), "administrator")


async def digests(world: World, grant_id: UUID) -> int:
    rows = await world.harness.rows(
        "SELECT state_digest FROM sharing_grants WHERE id = :id AND state_digest IS NOT NULL UNION"
        " SELECT state_digest FROM sharing_grant_states WHERE grant_id = :id",
        id=grant_id,
    )
    return len(rows)


async def test_every_state_of_an_agency_bars(world: World) -> None:
    person_id = await refugee(world)
    for states in (["DJ", "ER"], ["ER", "DJ"], ["DJ", "KE", "ER"]):
        with pytest.raises(OriginStateBarred):
            await world.grant(person_id, await world.agency(AgencyKind.CONSULAR, *states), C1)
    granted = await world.grant(person_id, await world.agency(AgencyKind.CONSULAR, "DJ", "KE"), C1)
    assert await digests(world, granted) == 2


@pytest.mark.parametrize(
    "patched", [(granting, "bars", no_bar), (content, "assert_not_for_state_of_origin", no_assertion)]
)
async def test_policy_and_assertion_each_read_every_state(
    world: World, monkeypatch: pytest.MonkeyPatch, patched: tuple[object, str, object]
) -> None:
    module, name, nothing = patched
    monkeypatch.setattr(module, name, nothing)
    async with without_triggers(world):
        person_id = await refugee(world)
        with pytest.raises(OriginStateBarred):
            await world.grant(person_id, await world.agency(AgencyKind.CONSULAR, "DJ", "ER"), C1)


async def test_database_alone_reads_every_state(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(granting, "bars", no_bar)
    monkeypatch.setattr(content, "assert_not_for_state_of_origin", no_assertion)
    person_id, agency_id = await refugee(world), await world.agency(AgencyKind.CONSULAR, "DJ", "ER")
    with pytest.raises(IntegrityError, match="state of origin"):
        await world.grant(person_id, agency_id, C1)
    async with without_triggers(world):
        await world.do(WithdrawSharing(grant_id=await world.grant(person_id, agency_id, C1)))


async def test_a_grant_that_names_fewer_states_than_its_agency_is_refused(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def forgets(*_: object) -> None:
        return

    monkeypatch.setattr(granting, "keep_further_states", forgets)
    with pytest.raises(IntegrityError, match="state of origin"):
        await world.grant(await refugee(world), await world.agency(AgencyKind.CONSULAR, "DJ", "KE"), C1)


async def test_added_state_ends_only_the_grants_it_bars(world: World) -> None:
    consulate = await world.agency(AgencyKind.CONSULAR, "DJ")
    barred = await world.grant(await refugee(world), consulate, C1)
    unprotected = await world.grant(await world.person(profile_fields=dict(KNOWN)), consulate, C1)
    await correct(world, consulate, states=["DJ", "ER"])
    assert await world.events(SharingWithdrawn, barred)
    assert not await world.events(SharingWithdrawn, unprotected)
    assert await digests(world, unprotected) == 2
    assert [one.states for one in await world.events(AgencyCorrected, consulate)] == [["DJ", "ER"]]
    assert len((await partner(world, consulate)).received("SharingEnded")) == 1
    await correct(world, consulate, states=["KE"])
    assert await digests(world, unprotected) == 1


async def test_database_rejects_a_state_change_past_an_open_grant(world: World) -> None:
    consulate = await world.agency(AgencyKind.CONSULAR, "DJ")
    await world.grant(await refugee(world), consulate, C1)
    with pytest.raises(IntegrityError, match="counts on with its kind and its states"):
        await world.harness.rows_changed(
            'UPDATE agencies SET states = CAST(\'["DJ", "KE"]\' AS jsonb) WHERE id = :id', id=consulate
        )
    with pytest.raises(IntegrityError, match="the first of all"):
        await world.harness.rows_changed(
            "UPDATE agencies SET states = CAST('[\"KE\"]' AS jsonb) WHERE id = :id", id=consulate
        )


async def test_agency_correction_changes_only_the_fields_it_names(world: World) -> None:
    agency_id = await world.agency(AgencyKind.CONSULAR, "DJ", "KE")
    await correct(world, agency_id, name="Consulate")
    [event] = await world.events(AgencyCorrected, agency_id)
    assert (event.name, event.kind, event.states) == ("Consulate", AgencyKind.CONSULAR, ["DJ", "KE"])
    with pytest.raises(AgencyNeedsState) as refused:
        await correct(world, agency_id, states=[])
    assert refused.value.field == "states"
    with pytest.raises(VersionConflict):
        await world.do(CorrectAgency(agency_id=agency_id, version=1, name="Other"), "administrator")


async def test_agency_kind_with_narrower_bounds_ends_wider_grants(world: World) -> None:
    agency_id = await world.agency()
    granted = await world.grant(await world.person(), agency_id, C1, C2)
    await correct(world, agency_id, kind=AgencyKind.PRIVATE_SECTOR)
    assert await world.events(SharingWithdrawn, granted)


async def test_client_of_an_earlier_release_names_one_state(world: World) -> None:
    agency_id = new_id()
    command = RegisterAgency(
        agency_id=agency_id, code=f"a-{agency_id.hex[-8:]}", name="A", kind="consular", country_of_allegiance="DJ"
    )
    await world.do(command, "supervisor")
    [event] = await world.events(AgencyRegistered, agency_id)
    assert (event.country_of_allegiance, event.states) == ("DJ", ["DJ"])


async def test_agency_without_a_state_can_be_corrected(world: World) -> None:
    consulate = await world.agency(AgencyKind.CONSULAR, "ER")
    granted = await world.grant(await world.person(), consulate, C1)
    async with without_state(world, consulate):
        assert await digests(world, granted) == 0
    await correct(world, consulate, states=["DJ", "ER"])
    assert await digests(world, granted) == 2
    with pytest.raises(OriginStateBarred):
        await world.grant(await refugee(world), consulate, C1)
