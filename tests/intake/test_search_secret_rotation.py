"""A new search secret: everybody is searchable as before, states stay barred, and the old secret opens nothing."""

import re
from dataclasses import replace
from datetime import UTC, date, datetime
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.intake import rotation
from services.intake.app import service
from services.intake.matching.keys import SearchTerms, _number_values, _values, search_keys
from services.intake.rotation import IntakeRuns, rotate_search_secret
from services.intake.screening.origin import state_digest
from services.intake.settings import search_secret
from shared.contracts.base import C1
from shared.contracts.intake.v1 import (
    AgencyKind,
    AssessProtection,
    BirthDate,
    PersonProfile,
    ProtectionAssessment,
    ProtectionStatus,
    SharingWithdrawn,
)
from shared.platform.secrets import EVERYBODYS, OWN, Secrets, make_missing
from shared.platform.settings import Settings
from tests.intake.sharing.earlier_release import grant_from_before_upgrade
from tests.intake.world import SetClock, World, profile
from tests.support.harness import SERVICES, service_harness

NEW_YEAR = date(2027, 1, 1)
"""In the place, on the last evening of the year in UTC."""
pytestmark = pytest.mark.stack


async def _keys(world: World, person_id: object) -> set[int]:
    rows = await world.harness.rows("SELECT key FROM search_keys WHERE person_id = :id", id=person_id)
    return {row["key"] for row in rows}


async def _states(world: World, person_id: object) -> set[int]:
    rows = await world.harness.rows("SELECT state_digest FROM barred_states WHERE person_id = :id", id=person_id)
    return {row["state_digest"] for row in rows}


def _own_secrets(intake_settings: Settings, monkeypatch: pytest.MonkeyPatch) -> Settings:
    folder = intake_settings.secrets / "rotated"
    make_missing(folder, SERVICES)
    settings = intake_settings.model_copy(
        update={"topic_prefix": f"{intake_settings.topic_prefix}r.", "secrets": folder}
    )
    for name, value in (("HOMEWARD_SECRETS", str(folder)), ("HOMEWARD_TOPIC_PREFIX", settings.topic_prefix)):
        monkeypatch.setenv(name, value)
    search_secret.cache_clear()
    return settings


async def test_interrupted_search_secret_rotation_resumes_and_rehashes_everything(
    intake_settings: Settings, monkeypatch: pytest.MonkeyPatch, tmp_path: object
) -> None:
    settings = _own_secrets(intake_settings, monkeypatch)
    folder = settings.secrets
    monkeypatch.setattr(rotation, "BATCH", 2)
    old = Secrets(folder).symmetric("search")
    async with service_harness(service, settings) as harness:
        world, own = World(harness, SetClock()), profile(birth_date=BirthDate(age=36))
        world.clock.moment = datetime(2026, 12, 31, 23, tzinfo=UTC)
        harness.units.tools = replace(harness.units.tools, clock=world.clock)
        people = await _people(world, own)
        barred_id, grant_id = await grant_from_before_upgrade(world, "IQ")
        with pytest.raises(IntakeRuns):
            await rotate_search_secret(settings)
        await harness.engine.dispose()
        monkeypatch.setattr(rotation, "_restate_all", _killed)
        with pytest.raises(RuntimeError):
            await rotate_search_secret(settings)
        assert Secrets(folder).symmetric("search") == old
        await harness.engine.dispose()
        monkeypatch.undo()
        assert await rotate_search_secret(settings) == 6
        new = Secrets(folder).symmetric("search")
        assert new != old
        assert await _keys(world, people[0]) == set(search_keys(SearchTerms.of_person(own, NEW_YEAR), new))
        assert state_digest(new, people[0], "SD") in await _states(world, people[0])
        assert state_digest(old, people[0], "SD") not in await _states(world, people[0])
        assert await _states_shared_with(world, people[1]) == {
            state_digest(new, people[1], state) for state in ("DJ", "KE", "GB")
        }
        # A grant that the rule bars since the upgrade would not let its row be written: it ends first.
        assert len(await world.events(SharingWithdrawn, grant_id)) == 1
        assert state_digest(new, barred_id, "IQ") in await _states(world, barred_id)
    search_secret.cache_clear()


async def _people(world: World, own: PersonProfile) -> list[UUID]:
    """The first fears a State; the second is shared with a consulate of several."""
    people = [await world.person(profile=own if number == 0 else profile()) for number in range(5)]
    assessment = ProtectionAssessment(status=ProtectionStatus.FEARS_RETURN, feared_countries=["SD"])
    await world.do(AssessProtection(person_id=people[0], assessment=assessment), "protection_specialist")
    await world.grant(people[1], await world.agency_registered(AgencyKind.CONSULAR, "DJ", "KE", "GB"), C1)
    return people


async def _states_shared_with(world: World, person_id: UUID) -> set[int]:
    rows = await world.harness.rows(
        "SELECT state_digest FROM sharing_grant_states WHERE person_id = :id UNION ALL"
        " SELECT state_digest FROM sharing_grants WHERE person_id = :id",
        id=person_id,
    )
    return {row["state_digest"] for row in rows}


async def _killed(*_: object) -> None:
    raise RuntimeError


WORDS = st.text(max_size=20)


@given(name=WORDS, family=WORDS, number=WORDS, phone=WORDS, born=st.dates(min_value=date(1900, 1, 1)))
def test_search_state_and_row_digests_never_collide(
    name: str, family: str, number: str, phone: str, born: date
) -> None:
    """A search key begins with its kind and a colon; a state with `state-of-origin|`; a row is JSON or a hash."""
    terms = SearchTerms(name, family, BirthDate(on=born), phone, (number,), as_of=NEW_YEAR)
    asked = [*_values(terms), *_number_values(terms)]
    assert all(re.match(r"(name|joined|pair|start|birth|day|swapped|year|phone|document):", one) for one in asked)
    assert not any(re.match(r"state-of-origin\||\[|[0-9a-f]{64}", one) for one in asked)


def test_only_intake_has_the_search_secret() -> None:
    assert [name for name, own in OWN.items() if "search.key" in own] == ["intake"]
    assert "search.key" not in EVERYBODYS
