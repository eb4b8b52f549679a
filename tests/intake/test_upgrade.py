"""The database of the last release comes up, whoever was protected, withheld or erased in it, and goes back."""

import asyncio
from datetime import UTC, datetime
from typing import Any

import pytest
from alembic import command

from services.intake.app import service
from shared.platform.clock import new_id
from shared.platform.migrations import configuration
from shared.platform.secrets import Secrets
from shared.platform.settings import Settings
from tests.support.harness import service_harness

pytestmark = pytest.mark.stack

LAST_RELEASE = "0004"
CRISIS = (
    "INSERT INTO crises (id, version, name, country, hazard, status, declared_at)"
    " VALUES ($1, 2, 'Coastal floods', 'UK', 'conflict', 'active', now())"
)
PERSON = (
    "INSERT INTO persons (id, version, crisis_id, relationship, reference, sex, age_band, birth_date_estimated,"
    " has_documents, region, is_protected, location_withheld, registered_at, erased_at)"
    " VALUES ($1, 1, $2, 'head', $3, 'female', $4, false, false, $5, $6, $7, now(), $8::timestamptz)"
)


async def test_persons_of_the_last_release_survive_the_upgrade(
    intake_settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings = intake_settings.model_copy(update={"topic_prefix": f"{intake_settings.topic_prefix}u."})
    monkeypatch.setenv("HOMEWARD_TOPIC_PREFIX", settings.topic_prefix)
    config = configuration(settings, Secrets(settings.secrets), "intake")
    async with service_harness(service, settings) as harness:
        await asyncio.to_thread(command.downgrade, config, LAST_RELEASE)
        crisis_id = new_id()
        async with harness.engine.begin() as connection:
            await connection.exec_driver_sql(CRISIS, (crisis_id,))
            for number, (band, region, protected, withheld, erased) in enumerate(everybody()):
                about: tuple[Any, ...] = (band, region, protected, withheld, erased)
                await connection.exec_driver_sql(PERSON, (new_id(), crisis_id, f"HW-OLD{number}", *about))
        await asyncio.to_thread(command.upgrade, config, "head")
        flags = await harness.rows("SELECT is_protected, location_withheld FROM persons WHERE erased_at IS NOT NULL")
        assert flags
        assert not any(any(row.values()) for row in flags)
        still_protected = await harness.rows(
            "SELECT count(*) AS number FROM persons WHERE is_protected AND erased_at IS NULL"
        )
        assert still_protected == [{"number": 6}]
        unused = "SELECT 1 FROM pg_indexes WHERE indexname = 'ix_persons_lists_read'"
        assert not await harness.rows(unused), "no question is asked that it serves"


def everybody() -> list[tuple[Any, ...]]:
    """Every combination of what the migrations look at."""
    return [
        (band, region, protected, withheld, erased)
        for band in ("unknown", "0-4", "18-59")
        for region in (None, "Old town")
        for protected, withheld in ((False, True), (True, False))
        for erased in (None, datetime(2026, 1, 1, tzinfo=UTC))
    ]
