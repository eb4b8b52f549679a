"""Who answers for a child is sealed with who the child is, and is believed by no rule."""

import pytest

from services.intake.registration.phone import PhoneUnreadable
from shared.contracts.intake.v1 import (
    BirthDate,
    Guardian,
    GuardianCheck,
    GuardianRelation,
    PersonCorrected,
    PersonProfile,
    RecordGuardian,
)
from shared.platform.errors import VersionConflict
from tests.intake.world import World, made_up_name, profile

pytestmark = pytest.mark.stack


def guardian(**fields: object) -> Guardian:
    known = {"name": made_up_name(), "relation": GuardianRelation.SIBLING, "verified_by": GuardianCheck.NOT_YET}
    return Guardian.model_validate(known | fields)


async def test_a_guardian_is_recorded_and_everything_else_of_the_child_stays(world: World) -> None:
    own = profile(birth_date=BirthDate(age=9), phone="+224 620 00 00 01")
    person_id = await world.person(profile=own)
    first, second = guardian(), guardian(verified_by=GuardianCheck.ASKED_APART, phone="+224 620 00 00 02")
    await world.do(RecordGuardian(person_id=person_id, version=1, guardian=first))
    await world.do(RecordGuardian(person_id=person_id, version=2, guardian=second))
    events = await world.events(PersonCorrected, person_id)
    async with world.harness.unit() as unit:
        opened = [await unit.open(event.profile, PersonProfile, of=person_id) for event in events]
    assert opened == [own.model_copy(update={"guardian": one}) for one in (first, second)]
    with pytest.raises(VersionConflict):
        await world.do(RecordGuardian(person_id=person_id, version=2, guardian=first))


async def test_a_guardians_number_that_is_none_is_refused_beside_it(world: World) -> None:
    person_id = await world.person(profile_fields={"birth_date": BirthDate(age=9)})
    with pytest.raises(PhoneUnreadable) as refused:
        await world.do(RecordGuardian(person_id=person_id, version=1, guardian=guardian(phone="ask him")))
    assert refused.value.field == "profile.guardian.phone"
