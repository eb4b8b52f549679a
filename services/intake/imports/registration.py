"""Registers the households of a chunk in one transaction, by bulk statements."""

from dataclasses import dataclass, field
from uuid import UUID

from services.intake.crises.repository import place_codes
from services.intake.imports.doubles import tell_doubles
from services.intake.imports.model import Chunk, Import, StagedHousehold, StagedPerson
from services.intake.imports.repository import keep_rows, known_rows
from services.intake.matching.keys import SearchTerms
from services.intake.matching.repository import keep_keys
from services.intake.registration.entry import Entry, free_references, keys_of_entry, registered
from services.intake.registration.model import Person
from services.intake.registration.repository import insert_households, insert_persons
from services.intake.screening.handlers import record_need
from services.intake.screening.needs import LEGAL_PROTECTION_NEED, withholds_place
from shared.contracts.intake.v1 import (
    HouseholdRegistered,
    ProtectionStatus,
    RecordNeed,
)
from shared.platform.clock import new_id
from shared.platform.unit_of_work import UnitOfWork


@dataclass
class Arrivals:
    """What a chunk adds: new households, and new persons by row hash. Rows known before are only counted."""

    households: list[UUID] = field(default_factory=list)
    persons: dict[bytes, tuple[Entry, StagedPerson]] = field(default_factory=dict)
    unchanged: int = 0


async def register_households(staged: Import, chunk: Chunk, uow: UnitOfWork) -> tuple[int, int]:
    """Register who is not registered yet; answers how many were, and how many rows changed nothing."""
    hashes = {bytes.fromhex(person.row_hash) for household in chunk.households for person in household.persons}
    known = await known_rows(uow.session, staged.crisis_id, hashes)
    arrivals = Arrivals()
    for household in chunk.households:
        _add_household(staged, household, known, arrivals)
    await _write_households(staged, arrivals, uow)
    await _write_persons(staged, arrivals, uow)
    await _record_protection(arrivals, uow)
    return len(arrivals.persons), arrivals.unchanged


def _add_household(
    staged: Import, household: StagedHousehold, known: dict[bytes, UUID | None], arrivals: Arrivals
) -> None:
    fresh = {
        row_hash: person
        for person in household.persons
        if (row_hash := bytes.fromhex(person.row_hash)) not in known and row_hash not in arrivals.persons
    }
    arrivals.unchanged += len(household.persons) - len(fresh)
    if not fresh:
        return
    household_id = _household_id(household, known, arrivals)
    for row_hash, person in fresh.items():
        arrivals.persons[row_hash] = (_entry(staged, person, household_id), person)


def _household_id(household: StagedHousehold, known: dict[bytes, UUID | None], arrivals: Arrivals) -> UUID | None:
    """The household some members are in already, else a new one."""
    if not household.is_household:
        return None
    members = (known.get(bytes.fromhex(person.row_hash)) for person in household.persons)
    if joined := next((found for found in members if found), None):
        return joined
    made = new_id()
    arrivals.households.append(made)
    return made


def _entry(staged: Import, person: StagedPerson, household_id: UUID | None) -> Entry:
    return Entry(
        person_id=new_id(),
        crisis_id=staged.crisis_id,
        household_id=household_id,
        relationship=person.relationship,
        sex=person.sex,
        region=person.region,
        profile=person.profile,
        import_id=staged.id,
        withheld=any(withholds_place(code) for code in person.needs),
    )


async def _write_households(staged: Import, arrivals: Arrivals, uow: UnitOfWork) -> None:
    now = uow.now()
    rows = []
    for household_id in arrivals.households:
        told = HouseholdRegistered(household_id=household_id, crisis_id=staged.crisis_id, registered_at=now)
        uow.publish_version(told, 1, staged.exercise)
        rows.append(
            {
                "id": household_id,
                "version": 1,
                "exercise": staged.exercise,
                "crisis_id": staged.crisis_id,
                "registered_at": now,
            }
        )
    await insert_households(uow.session, rows)


async def _write_persons(staged: Import, arrivals: Arrivals, uow: UnitOfWork) -> None:
    entries = [entry for entry, _ in arrivals.persons.values()]
    await uow.issue_keys([entry.person_id for entry in entries])
    references = await free_references(len(entries), uow)
    codes = await place_codes(uow.session, staged.crisis_id, [entry.region for entry in entries])
    pairs = zip(entries, references, strict=True)
    made = [await registered(entry, reference, codes, uow) for entry, reference in pairs]
    rows = [Person.row_of(one, version=1, exercise=staged.exercise, withheld=withheld) for one, withheld in made]
    await insert_persons(uow.session, rows)
    told = [one for one, _ in made]
    for one in told:
        uow.publish_version(one, 1, staged.exercise)
    keys = {entry.person_id: keys_of_entry(entry, uow) for entry in entries}
    await keep_keys(uow.session, ((person_id, key) for person_id, own in keys.items() for key in own))
    persons = {row_hash: entry.person_id for row_hash, (entry, _) in arrivals.persons.items()}
    await keep_rows(uow.session, staged.crisis_id, persons)
    today = uow.now().date()
    sought = {entry.person_id: SearchTerms.of(entry.profile, today, entry.sex) for entry in entries}
    await tell_doubles(staged, keys, sought, uow)


async def _record_protection(arrivals: Arrivals, uow: UnitOfWork) -> None:
    for entry, person in arrivals.persons.values():
        for code in person.needs:
            await record_need(RecordNeed(need_id=new_id(), person_id=entry.person_id, code=code), uow)
        if person.protection_status is not ProtectionStatus.NONE_KNOWN:
            # A file is no specialist: what it says bars States, waits for one, and opens no gate.
            reported = RecordNeed(
                need_id=new_id(),
                person_id=entry.person_id,
                code=LEGAL_PROTECTION_NEED,
                reported_status=person.protection_status,
            )
            await record_need(reported, uow)
