"""The directory in the service: who is called is sealed under the organisation's key, and closing strands nobody."""

from datetime import date, timedelta

import pytest

from services.cases.organisations.refusals import (
    ContactNeedsChannel,
    DeputyThere,
    DeputyUnsuitable,
    EmailUnreadable,
    OrganisationCodeTaken,
    OrganisationHasParts,
    OrganisationIsClosed,
    ParentUnsuitable,
)
from shared.contracts.base import Sealed
from shared.contracts.cases.v1 import (
    ChangeFocalPoint,
    CloseOrganisation,
    ConfirmOrganisation,
    CoordinationService,
    CorrectOrganisation,
    EndFocalPoint,
    FocalPointContact,
    NameDeputy,
    OrganisationClosed,
    OrganisationClosureReason,
    OrganisationConfirmed,
    OrganisationKind,
)
from shared.platform.clock import new_id
from shared.platform.errors import AlreadyExists, KeyNotHere, NotFound, VersionConflict
from tests.cases.organisations.made_up import naming, offering, registered, registering
from tests.cases.world import NOON, World

pytestmark = pytest.mark.stack
DAY = date(2026, 2, 1)


async def contact_at_rest(world: World, focal_point_id: object) -> FocalPointContact:
    """What the service has of them, opened under the organisation's key."""
    rows = await world.harness.rows(
        "SELECT contact, organisation_id FROM focal_points WHERE id = :id", id=focal_point_id
    )
    [row] = rows
    assert "Made Up" not in str(row["contact"])
    sealed = Sealed[FocalPointContact].model_validate(row["contact"])
    async with world.harness.units.begin() as unit:
        return await unit.open(sealed, FocalPointContact, of=row["organisation_id"])


async def test_a_contact_is_sealed_under_the_organisations_own_key_and_changed_in_part(world: World) -> None:
    organisation = await registered(world)
    named = naming(organisation)
    await world.do(named)
    change = ChangeFocalPoint(
        organisation_id=organisation, version=2, focal_point_id=named.focal_point_id, contact={"email": "a@example.org"}
    )
    await world.do(change)
    contact = await contact_at_rest(world, named.focal_point_id)
    assert (contact.name, contact.telephone, contact.email) == ("Made Up", "+218 91 000 0000", "a@example.org")
    await world.do(EndFocalPoint(organisation_id=organisation, focal_point_id=named.focal_point_id))
    rows = await world.harness.rows("SELECT contact FROM focal_points WHERE id = :id", id=named.focal_point_id)
    assert rows == [{"contact": None}]


async def test_nobody_is_named_before_the_key_is_here(world: World) -> None:
    command = registering()
    await world.do(command)
    with pytest.raises(KeyNotHere):
        await world.do(naming(command.organisation_id))


async def test_whoever_is_named_can_be_reached(world: World) -> None:
    organisation = await registered(world)
    with pytest.raises(ContactNeedsChannel):
        await world.do(naming(organisation, contact=FocalPointContact(name="Made Up")))
    with pytest.raises(EmailUnreadable) as refused:
        await world.do(naming(organisation, contact=FocalPointContact(name="Made Up", email="made up")))
    assert refused.value.field == "contact.email"


async def test_another_focal_point_stands_in_once_a_day(world: World) -> None:
    organisation, elsewhere = await registered(world), await registered(world)
    absent, present, stranger = naming(organisation), naming(organisation), naming(elsewhere)
    for one in (absent, present, stranger):
        await world.do(one)

    def standing_in(stands_in: object, first: date, last: date) -> NameDeputy:
        return NameDeputy(
            organisation_id=organisation, deputy_id=new_id(), focal_point_id=absent.focal_point_id,
            stands_in_id=stands_in, from_day=first, until_day=last,
        )  # fmt: skip

    for unsuitable in (absent.focal_point_id, stranger.focal_point_id, new_id()):
        with pytest.raises(DeputyUnsuitable):
            await world.do(standing_in(unsuitable, DAY, DAY))
    await world.do(standing_in(present.focal_point_id, DAY, DAY + timedelta(days=3)))
    with pytest.raises(DeputyThere):
        await world.do(standing_in(present.focal_point_id, DAY + timedelta(days=3), DAY + timedelta(days=9)))
    await world.do(EndFocalPoint(organisation_id=organisation, focal_point_id=present.focal_point_id))
    left = await world.harness.rows(
        "SELECT ended_at IS NULL AS open FROM focal_point_deputies WHERE organisation_id = :id", id=organisation
    )
    assert left == [{"open": False}]


async def test_closing_ends_what_was_offered_and_names_it(world: World) -> None:
    organisation = await registered(world)
    offer, named = offering(organisation, CoordinationService.FOOD), naming(organisation)
    await world.do(offer)
    await world.do(named)
    closing = CloseOrganisation(organisation_id=organisation, version=3, reason=OrganisationClosureReason.CEASED)
    await world.do(closing)
    closed = [one for one in await world.harness.events(OrganisationClosed) if isinstance(one, OrganisationClosed)]
    [event] = [one for one in closed if one.organisation_id == organisation]
    assert (event.offer_ids, event.focal_point_ids) == ([offer.offer_id], [named.focal_point_id])
    with pytest.raises(OrganisationIsClosed):
        await world.do(offering(organisation, CoordinationService.WATER))
    with pytest.raises(OrganisationIsClosed):
        await world.do(naming(organisation))


async def test_a_state_with_open_posts_is_not_closed_and_belongs_to_nothing(world: World) -> None:
    state = await registered(world, kind=OrganisationKind.STATE, states=["GN"])
    post = await registered(world, kind=OrganisationKind.CONSULAR_POST, states=["GN"], parent_id=state)
    reason = OrganisationClosureReason.CEASED
    with pytest.raises(OrganisationHasParts):
        await world.do(CloseOrganisation(organisation_id=state, version=1, reason=reason))
    for unsuitable in (post, state):
        with pytest.raises(ParentUnsuitable):
            await world.do(CorrectOrganisation(organisation_id=state, version=1, parent_id=unsuitable))
    with pytest.raises(NotFound) as refused:
        await world.do(registering(parent_id=new_id()))
    assert refused.value.field == "parent_id"
    await world.do(CloseOrganisation(organisation_id=post, version=1, reason=reason))
    await world.do(CloseOrganisation(organisation_id=state, version=1, reason=reason))


async def test_a_code_is_of_one_organisation(world: World) -> None:
    code = f"c-{new_id().hex[:12]}"
    await world.do(registering(code=code))
    with pytest.raises(OrganisationCodeTaken):
        await world.do(registering(code=code))
    known = registering()
    await world.do(known)
    with pytest.raises(AlreadyExists):
        await world.do(known)


async def test_confirming_says_by_when_it_is_asked_again(world: World) -> None:
    organisation = await registered(world)
    await world.do(ConfirmOrganisation(organisation_id=organisation, version=1))
    with pytest.raises(VersionConflict):
        await world.do(ConfirmOrganisation(organisation_id=organisation, version=1))
    events = await world.harness.events(OrganisationConfirmed)
    [event] = [one for one in events if one.aggregate_id() == organisation]
    assert isinstance(event, OrganisationConfirmed)
    assert event.confirm_by == NOON + timedelta(days=180)
