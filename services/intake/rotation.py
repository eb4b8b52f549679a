"""A new search secret: every digest that was made with the old one is made anew, and the old one is forgotten.

Logs are kept for ever, and events of before carry search keys: whoever has the secret they were made with tries birth
dates until one fits. Intake must not run meanwhile. What was done is seen in the rows themselves, so that a run that
was stopped is simply run again.
"""

import secrets as randomness
from collections.abc import Mapping, Sequence
from pathlib import Path
from string import ascii_uppercase
from typing import Any
from uuid import UUID

from sqlalchemy import text

from services.intake.matching.keys import SearchTerms, search_keys
from services.intake.matching.repository import drop_keys, keep_keys
from services.intake.persons.age import stated_on
from services.intake.screening.origin import state_digest
from services.intake.sharing.looking import look_at_all
from services.intake.sharing.sweeping import end_all_barred
from shared.contracts.base import Sealed
from shared.contracts.intake.v1 import PersonProfile
from shared.platform.database import engine_for
from shared.platform.secrets import Secrets, share_out
from shared.platform.settings import Settings
from shared.platform.unit_of_work import UnitOfWork
from shared.platform.units import UnitsOfWork, units_for

BATCH = 200
NEXT = "search.next.key"
CODES = [first + second for first in ascii_uppercase for second in ascii_uppercase]
"""Whatever was ever taken for a country."""
DIGESTS = ("barred_states", "sharing_grants", "sharing_grant_states")
"""The tables in which states rest as digests."""

_OTHERS = text(
    "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND usename = current_user"
    " AND pid <> pg_backend_pid() AND application_name LIKE 'homeward%'"
)
_PERSONS = text(
    "SELECT persons.id, persons.profile, persons.registered_at, persons.birth_told_on, crises.time_zone,"
    " subject_keys.wrapped_key FROM persons JOIN crises ON crises.id = persons.crisis_id"
    " JOIN subject_keys ON subject_keys.subject_id = persons.id AND subject_keys.wrapped_key IS NOT NULL"
    " WHERE persons.id > :after AND persons.profile IS NOT NULL ORDER BY persons.id LIMIT :most FOR UPDATE OF persons"
)
_KEYS = text("SELECT key FROM search_keys WHERE person_id = :person")
_STATED = text(
    "SELECT DISTINCT person_id FROM ("
    " SELECT person_id FROM barred_states UNION SELECT person_id FROM sharing_grants WHERE state_digest IS NOT NULL"
    " UNION SELECT person_id FROM sharing_grant_states"
    ") AS stated WHERE person_id > :after ORDER BY person_id LIMIT :most"
)


class IntakeRuns(RuntimeError):
    """Somebody writes digests under the old secret; stop intake first."""


class StateUnreadable(RuntimeError):
    """A digest of a state fits no country under either secret; nothing was forgotten."""


async def rotate_search_secret(settings: Settings) -> int:
    """Make all digests anew; answers of how many people. IntakeRuns, StateUnreadable."""
    current = Secrets(settings.secrets)
    old, new = current.symmetric("search"), _next_secret(settings.secrets)
    engine = engine_for(settings, current, "intake")
    try:
        units = units_for("intake", engine, current)
        await _require_alone(units)
        await end_all_barred(units)
        await look_at_all(units)
        count = await _rekey_all(units, new)
        await _restate_all(units, old, new)
        await _forget_rows(units)
    finally:
        await engine.dispose()
    (settings.secrets / NEXT).replace(settings.secrets / "search.key")
    share_out(settings.secrets)
    return count


def _next_secret(folder: Path) -> bytes:
    path = folder / NEXT
    if not path.exists():
        path.touch(mode=0o600)
        path.write_text(randomness.token_hex(32))
    return bytes.fromhex(path.read_text())


async def _require_alone(units: UnitsOfWork) -> None:
    async with units.begin() as unit:
        if (await unit.session.execute(_OTHERS)).scalar_one():
            raise IntakeRuns("Stop intake first: it still makes digests with the old secret")


async def _rekey_all(units: UnitsOfWork, new: bytes) -> int:
    after, count = UUID(int=0), 0
    while True:
        async with units.begin() as unit:
            rows = (await unit.session.execute(_PERSONS, {"after": after, "most": BATCH})).mappings().all()
            for row in rows:
                await _rekey(row, new, unit)
        if not rows:
            return count
        after, count = rows[-1]["id"], count + len(rows)


async def _rekey(row: Mapping[Any, Any], new: bytes, uow: UnitOfWork) -> None:
    sealed = Sealed[PersonProfile].model_validate(row["profile"])
    profile = uow.open_under(bytes(row["wrapped_key"]), sealed, PersonProfile, of=row["id"])
    as_of = stated_on(row["birth_told_on"], row["registered_at"], row["time_zone"])
    wanted = search_keys(SearchTerms.of_person(profile, as_of), new)
    here = (await uow.session.execute(_KEYS, {"person": row["id"]})).scalars()
    if set(here) != set(wanted):
        await drop_keys(uow.session, row["id"])
        await keep_keys(uow.session, ((row["id"], key) for key in wanted))


async def _restate_all(units: UnitsOfWork, old: bytes, new: bytes) -> None:
    after = UUID(int=0)
    while True:
        async with units.begin() as unit:
            persons = (await unit.session.execute(_STATED, {"after": after, "most": BATCH})).scalars().all()
            for person_id in persons:
                await _restate(person_id, old, new, unit)
        if not persons:
            return
        after = persons[-1]


async def _restate(person_id: UUID, old: bytes, new: bytes, uow: UnitOfWork) -> None:
    before = {state_digest(old, person_id, code): state_digest(new, person_id, code) for code in CODES}
    done = set(before.values())
    for table in DIGESTS:
        digests = await uow.session.execute(
            text(f"SELECT DISTINCT state_digest FROM {table} WHERE person_id = :person AND state_digest IS NOT NULL"),  # noqa: S608  # ours
            {"person": person_id},
        )
        await _replace(table, person_id, [one for one in digests.scalars() if one not in done], before, uow)


async def _replace(
    table: str, person_id: UUID, digests: Sequence[int], before: Mapping[int, int], uow: UnitOfWork
) -> None:
    for digest in digests:
        if digest not in before:
            raise StateUnreadable(f"A digest in {table} fits no country: restore the secret it was made with")
        await uow.session.execute(
            text(f"UPDATE {table} SET state_digest = :new WHERE person_id = :person AND state_digest = :old"),  # noqa: S608  # ours
            {"new": before[digest], "person": person_id, "old": digest},
        )


async def _forget_rows(units: UnitsOfWork) -> None:
    # What a row of a workbook said is not known any more: the same file again names its people as possible doubles.
    async with units.begin() as unit:
        await unit.session.execute(text("DELETE FROM imported_rows"))
