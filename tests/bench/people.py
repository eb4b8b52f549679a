"""A read model of PEOPLE made-up persons with a case each, written straight into its tables.

Twenty crises, one agency, every third case taken by a caseworker. Everybody has a key; the persons at the head of the
first crisis's list have a profile sealed under theirs, for only pages that are read need one.
"""

import os
from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

import asyncpg

from shared.contracts.base import SealKind
from shared.contracts.intake.v1 import PersonProfile
from shared.platform.clock import derived_id
from shared.platform.keyring import Keyring
from shared.platform.secrets import Secrets
from shared.platform.settings import Settings

PEOPLE = int(os.environ.get("BENCH_PEOPLE", "100000"))
PAGE = 50
SEALED = 200
CRISIS = UUID("c0000000-0000-4000-8000-000000000000")
NAMES = ("Mirembe", "Tesfaye", "Zawadi", "Kofi", "Amina", "Joao", "Halima", "Baraka")

_CRISES = """
INSERT INTO crises (id, version, name, country, hazard, status, declared_at)
SELECT ('c0000000-0000-4000-8000-' || lpad(n::text, 12, '0'))::uuid, 2, 'Crisis ' || n, 'MZ', 'NATURAL_DISASTER',
    'ACTIVE', timestamptz '2026-05-01Z'
FROM generate_series(0, 19) AS n
"""
_PERSONS = """
INSERT INTO persons (id, version, crisis_id, relationship, reference, card, sex, age_band,
    birth_date_estimated, has_documents, region, registered_at, agency_id, phase, urgency, case_status,
    caseworker_id, has_journey, next_kind, next_kind_elsewhere, next_due_at, next_due_at_elsewhere, sort_at,
    sort_at_elsewhere)
SELECT md5('person' || n)::uuid, 1, ('c0000000-0000-4000-8000-' || lpad((n % 20)::text, 12, '0'))::uuid, 'HEAD',
    'HW-' || lpad(n::text, 9, '0'), 'HW-' || lpad(n::text, 9, '0'), 'FEMALE', 'FROM_18',
    true, n % 2 = 0, 'Delta', timestamptz '2026-05-02Z',
    $2::uuid, 'ASSISTANCE', 'HIGH', CASE WHEN n % 3 = 0 THEN 'ASSIGNED' ELSE 'OPEN' END,
    CASE WHEN n % 3 = 0 THEN $3::uuid END, false, 'FIRST_ANSWER', 'FIRST_ANSWER', due_at, due_at, due_at, due_at
FROM generate_series(1, $1::int) AS n CROSS JOIN LATERAL (
    SELECT timestamptz '2026-05-04Z' + n * interval '7 s' AS due_at
) AS due
"""
_CASES = """
INSERT INTO cases (id, version, person_id, crisis_id, reference, status, urgency, caseworker_id, opened_at)
SELECT md5('case' || id::text)::uuid, 1, id, crisis_id, reference, case_status, urgency, caseworker_id, registered_at
FROM persons
"""
_KEYS = "INSERT INTO subject_keys (subject_id, version, wrapped_key) SELECT id, 1, sha256(id::text::bytea) FROM persons"
_HEAD = "SELECT id FROM persons WHERE crisis_id = $1 ORDER BY sort_at, id LIMIT $2"
_SEAL = "UPDATE persons SET profile = $2::jsonb WHERE id = $1"
_KEY = "UPDATE subject_keys SET wrapped_key = $2 WHERE subject_id = $1"
_CURSOR = "SELECT sort_at, id FROM persons ORDER BY sort_at, id OFFSET $1 LIMIT 1"


@dataclass(frozen=True)
class Filled:
    """Where the people are."""

    settings: Settings

    async def connect(self) -> asyncpg.Connection:
        """As the administrator, to whom all rows are shown."""
        base = self.settings.postgres.rsplit("/", 1)[0]
        connection = await asyncpg.connect(f"{base}/{self.settings.database_name('gateway')}")
        await connection.execute("SET homeward.reach = 'all'")
        return connection

    async def cursor(self, page: int) -> str:
        """What the API gives as `endCursor` of the page before this one (pages count from 1)."""
        connection = await self.connect()
        row = await connection.fetchrow(_CURSOR, (page - 1) * PAGE - 1)
        await connection.close()
        return f"{int(row['sort_at'].timestamp()) * 1_000_000}.{row['id']}"


async def fill(settings: Settings, agency: UUID, caseworker: UUID) -> Filled:
    """Write everything; the tables must be there and empty."""
    filled = Filled(settings)
    connection = await filled.connect()
    async with connection.transaction():
        await connection.execute(_CRISES)
        await connection.execute(_PERSONS, PEOPLE, agency, caseworker)
        await connection.execute(_CASES)
        await connection.execute(_KEYS)
        head = [row["id"] for row in await connection.fetch(_HEAD, CRISIS, SEALED)]
        await _seal(connection, Keyring(Secrets(settings.secrets).symmetric("key-encryption")), head)
    await connection.execute("VACUUM (ANALYZE) persons, cases, crises, subject_keys, accounts")
    await connection.close()
    return filled


async def _seal(connection: asyncpg.Connection, keyring: Keyring, persons: Sequence[UUID]) -> None:
    keys = {person: keyring.new_wrapped_key() for person in persons}
    await connection.executemany(_KEY, list(keys.items()))
    sealed = []
    for number, (person, wrapped) in enumerate(keys.items()):
        profile = PersonProfile(
            given_name=NAMES[number % len(NAMES)], family_name=f"Adongo {derived_id(person, 'family').hex[:4]}",
            nationality="UG", languages=["en"],
        )  # fmt: skip
        sealed.append((person, keyring.seal(wrapped, person, SealKind.PROFILE, profile).model_dump_json()))
    await connection.executemany(_SEAL, sealed)
