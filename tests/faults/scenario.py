"""A small exercise for the fault tests: thirty made-up people, fourteen months of story in two minutes."""

from pathlib import Path

from deploy.exercise import scenario
from deploy.exercise.scenario import Leg, Scenario

PEOPLE, BY_WORKBOOK = 30, 6
CRISIS_SECONDS, AFTERMATH_SECONDS = 50, 60
# They leave late: by then everybody is registered, whatever died meanwhile.
FLIGHTS = [
    Leg(name="Flight 1", destination="NG", mode="air", departs_day=9, hours=5, seats=10),
    Leg(name="Ferry 2", destination="EG", mode="sea", departs_day=10.5, hours=18, seats=12),
]


def small_scenario(times_before: int = 0) -> Scenario:
    """The exercise's own scenario, smaller and faster, with fewer seats than people; each time of other people."""
    whole = Scenario.read(Path(scenario.__file__).with_name("scenario.yaml"))
    clock = whole.clock.model_copy(update={"crisis_seconds": CRISIS_SECONDS, "aftermath_seconds": AFTERMATH_SECONDS})
    shares = whole.shares.model_copy(update={"asks_grant": 0.9, "grant_rejected": 0.1})
    return whole.model_copy(
        update={
            "seed": whole.seed + times_before,
            "people": PEOPLE,
            "by_workbook": BY_WORKBOOK,
            "clock": clock,
            "nationalities": {"NG": 1, "EG": 1},
            "household_sizes": {1: 3, 2: 1},
            "operations": FLIGHTS,
            "shares": shares,
            # Longer, and who is checked early is no longer fit to travel when the manifest is frozen.
            "gather_hours_before": 70,
            "hold_hours": 96,
        }
    )
