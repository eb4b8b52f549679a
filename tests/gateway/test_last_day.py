"""The last day there is, which other systems write for what has no end, is a day in the read model and in answers."""

import asyncio
from datetime import date

import pytest
from alembic import command

from shared.contracts.reintegration.v1 import CourseOffered
from shared.platform.clock import new_id
from shared.platform.migrations import configuration, migrate
from shared.platform.secrets import Secrets
from tests.gateway.support import AT, gateway_harness

pytestmark = pytest.mark.stack

COURSES = "{ courses { id startsOn } }"


@pytest.mark.parametrize("day", [date.max, date.min])
async def test_a_fact_of_an_earlier_release_is_answered_with_the_day_it_says(
    stack_environment: object, monkeypatch: pytest.MonkeyPatch, day: date
) -> None:
    course_id = new_id()
    offered = CourseOffered(
        course_id=course_id, title="Tailoring", country="GN", starts_on=day, sessions=4, places=10, offered_at=AT
    )
    asked = {"courses": [{"id": str(course_id), "startsOn": day.isoformat()}]}
    async with gateway_harness() as gateway:
        await gateway.project(offered)
        assert await gateway.ask("reintegration_officer", COURSES) == asked
        settings = gateway.runtime.settings
        monkeypatch.setenv("HOMEWARD_TOPIC_PREFIX", settings.topic_prefix)
        secrets = Secrets(settings.secrets)
        await asyncio.to_thread(command.downgrade, configuration(settings, secrets, "gateway"), "0040")
        connection = await gateway.as_owner()
        infinite = "infinity" if day == date.max else "-infinity"
        await connection.execute("UPDATE courses SET starts_on = CAST(CAST($1 AS text) AS date)", infinite)
        await connection.close()
        await migrate(settings, secrets, "gateway")
        assert await gateway.ask("reintegration_officer", COURSES) == asked
