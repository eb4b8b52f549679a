"""Looks at an agency's people as the duty does, and stands still over the last of so many, before it commits."""

import asyncio
import sys
from uuid import UUID

from services.intake.persons.model import Person
from services.intake.sharing import looking
from shared.platform.database import engine_for
from shared.platform.secrets import Secrets
from shared.platform.settings import Settings
from shared.platform.unit_of_work import UnitOfWork
from shared.platform.units import units_for

HOURS = 3600.0


async def main(agency_id: UUID, most: int) -> None:
    """Say who is held, and wait to be killed."""
    settings, look_at, seen = Settings(), looking.look_at, 0

    async def held(person: Person, uow: UnitOfWork) -> None:
        nonlocal seen
        await look_at(person, uow)
        seen += 1
        if seen == most:
            await uow.session.flush()
            sys.stdout.write(f"{person.id}\n")
            sys.stdout.flush()
            await asyncio.sleep(HOURS)

    looking.look_at = held
    secrets = Secrets(settings.secrets)
    engine = engine_for(settings, secrets, "intake")
    await looking.look_at_people_of(agency_id, units_for("intake", engine, secrets))


if __name__ == "__main__":
    asyncio.run(main(UUID(sys.argv[1]), int(sys.argv[2])))
