"""The processes of sharing: an agency's admission, and the last day of a grant."""

from datetime import UTC, date, datetime, timedelta

import pytest
from temporalio.testing import ActivityEnvironment

from services.intake.sharing.activities import SharingActivities
from services.intake.sharing.processes import start_admission, start_expiry
from services.intake.sharing.workflow import AdmissionInput, ExpiryInput
from services.intake.sharing_grants.model.agencies import AgencyKeyMissing
from shared.contracts.intake.v1 import (
    AgencyKind,
    AgencyRegistered,
    RegisterAgency,
    SharingGranted,
    SharingWithdrawn,
    WithdrawSharing,
)
from shared.platform.clock import new_id
from shared.platform.messaging.headers import Delivery
from shared.platform.workflow_steps import StartWorkflow
from tests.intake.sharing.partner import partner
from tests.intake.world import NOON, World

DELIVERY = Delivery(
    id=new_id(),
    type="",
    source="/homeward/intake",
    subject=new_id(),
    time=NOON,
    sequence=1,
    actor=None,
    causation=None,
    exercise="2026-01-06T12:00:00+00:00/10",
    traceparent=None,
    topic="homeward.intake.v1",
    partition=0,
    offset=0,
)


async def test_an_agency_starts_its_admission(world: World) -> None:
    agency_id = await world.agency_registered()
    [event] = await world.events(AgencyRegistered, agency_id)
    [step] = start_admission(event, DELIVERY)
    assert isinstance(step, StartWorkflow)
    assert step.id == f"admission-{agency_id}"
    assert step.input == AdmissionInput(agency_id=agency_id, code=event.code, exercise=DELIVERY.exercise)


async def test_an_agency_without_a_key_is_refused_outside_a_demonstration(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOMEWARD_MODE", "production")
    register = RegisterAgency(agency_id=new_id(), code="unagreed", name="Nobody", kind=AgencyKind.HUMANITARIAN)
    with pytest.raises(AgencyKeyMissing):
        await world.do(register, "supervisor")


async def test_only_a_grant_with_a_last_day_starts_an_expiry_workflow(world: World) -> None:
    person_id, agency_id = await world.person(), await world.agency()
    lasting = await world.grant(person_id, agency_id)
    ending = await world.grant(person_id, agency_id, valid_until=date(2026, 1, 31))
    [granted] = await world.events(SharingGranted, lasting)
    assert start_expiry(granted, DELIVERY) == []
    [granted] = await world.events(SharingGranted, ending)
    [step] = start_expiry(granted, DELIVERY)
    assert step.id == f"sharing-{ending}"
    assert isinstance(step, StartWorkflow)
    assert isinstance(step.input, ExpiryInput)
    assert step.input.over_at == datetime(2026, 1, 31, 22, 1, tzinfo=UTC), "midnight in Tripoli"


async def test_grant_ends_after_its_last_day_and_the_agency_is_notified_to_delete(world: World) -> None:
    person_id, agency_id = await world.person(), await world.agency()
    steps = SharingActivities(world.harness.units)
    early, ending, withdrawn = [
        await world.grant(person_id, agency_id, valid_until=NOON.date() + timedelta(days=days)) for days in (9, 0, 0)
    ]
    await world.do(WithdrawSharing(grant_id=withdrawn))
    world.clock.moment = NOON + timedelta(days=1)
    for grant_id in (early, ending, withdrawn, ending):
        expiry = ExpiryInput(grant_id=grant_id, over_at=world.clock.moment)
        await ActivityEnvironment().run(steps.end_expired_grant, expiry)
    ended = {record["grant_id"] for record in (await partner(world, agency_id)).received("SharingEnded")}
    assert ended == {str(ending), str(withdrawn)}
    assert len(await world.events(SharingWithdrawn, ending)) == 1
    assert not await world.events(SharingWithdrawn, early)
