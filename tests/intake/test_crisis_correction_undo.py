"""A corrected crisis is undone by the zone that stood before, as the page does within ten seconds."""

from services.intake.crises.model import Crisis
from shared.contracts.intake.v1 import CorrectCrisis, CrisisStatus, Hazard
from shared.platform.clock import SystemClock, new_id

NOW = SystemClock().now()


def test_a_correction_is_undone_by_the_zone_before() -> None:
    crisis = Crisis(
        id=new_id(), name="A flood", country="CD", hazard=Hazard.NATURAL_DISASTER, time_zone="Africa/Kinshasa",
        status=CrisisStatus.ACTIVE, declared_at=NOW,
    )  # fmt: skip
    before = crisis.model_dump(exclude={"version"})
    crisis.correct(CorrectCrisis(crisis_id=crisis.id, version=1, time_zone="Africa/Lubumbashi"), NOW)
    assert crisis.model_dump(exclude={"version"}) != before
    crisis.correct(CorrectCrisis(crisis_id=crisis.id, version=2, time_zone="Africa/Kinshasa"), NOW)
    assert crisis.model_dump(exclude={"version"}) == before
